"""Due -> what its turn comes to: a digest now, or moving on without one. Pure."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from digests.model import Edition
from digests.ports import Due, Offer
from digests.punctuality import held_until, is_silent, occasion
from digests.timing import Timetable, timetable


class Why(StrEnum):
    """Why a due subscription gets no digest this time."""

    WITHDRAWN = "withdrawn"  # its edition is no longer on offer
    SUSPENDED = "suspended"  # nothing can be sent to its reader
    PAUSED = "paused"  # the reader wants none for a while
    HELD = "held"  # quiet hours: it comes up again when they end
    LATE = "late"  # the digest is past its grace
    BROKEN = "broken"  # its digest could not be made: it is tried again


@dataclass(frozen=True, slots=True)
class MoveOn:
    """No digest; `digests` is how many due moments get none for good."""

    why: Why
    next_due: datetime | None
    digests: int = 0


@dataclass(frozen=True, slots=True)
class Serve:
    """A digest for the moment `due`; `missed` earlier moments are covered by it."""

    edition: Edition
    due: datetime
    next_due: datetime
    is_silent: bool = False
    missed: int = 0


def decide(due: Due, offer: Offer, now: datetime) -> Serve | MoveOn:
    """What the turn of a due subscription comes to at `now`.

    Whoever moves on keeps what is uncovered: the next digest tells it.
    """
    pending = due.subscription.next_due
    edition = offer.editions.get(due.subscription.edition)
    if edition is None or pending is None:
        return MoveOn(Why.WITHDRAWN, None)
    reader, preferences = due.reader, due.reader.preferences
    table = timetable(edition, preferences)
    if reader.suspended is not None:
        return MoveOn(Why.SUSPENDED, table.next_due(now))
    if reader.paused_until is not None and reader.paused_until > now:
        return MoveOn(Why.PAUSED, table.next_due(reader.paused_until))
    if held := held_until(preferences.quiet, table.zone, now):
        return MoveOn(Why.HELD, held)
    return _on_time(table, edition, pending, due, offer, now)


def _on_time(
    table: Timetable, edition: Edition, pending: datetime, due: Due, offer: Offer, now: datetime
) -> Serve | MoveOn:
    late = occasion(table, pending, now, offer.grace)
    following = table.next_due(now)
    if late.is_too_late:
        return MoveOn(Why.LATE, following, digests=late.missed + 1)
    silent = is_silent(due.reader.preferences.quiet, table.zone, now)
    return Serve(edition, late.due, following, silent, late.missed)
