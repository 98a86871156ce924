"""Late, quiet or changed: what becomes of a due moment that cannot simply be kept. Pure."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from digests.model import Quiet, QuietHours
from digests.timing import Timetable, moment_of

_DAY = timedelta(days=1)
_HALF_A_DAY = timedelta(hours=12)
_INSTANT = timedelta(microseconds=1)


# --- late -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Occasion:
    """The one digest to send for all due moments that have passed.

    `due` is the latest of them, `missed` how many came before it and get no digest of their
    own; `is_too_late` when even the latest is past its grace.
    """

    due: datetime
    missed: int
    is_too_late: bool


def occasion(table: Timetable, pending: datetime, now: datetime, grace: timedelta) -> Occasion:
    """What to do at `now` about a subscription due since `pending`: never a pile of digests."""
    due = max(pending, table.last_due(now))
    missed = 0
    moment = pending
    while moment < due and missed < _MOST_COUNTED:
        moment = table.next_due(moment)
        missed += 1
    return Occasion(due, missed, is_too_late=now - due > grace)


_MOST_COUNTED = 1000  # a digest every minute and a month of downtime need no exact number


# --- quiet ------------------------------------------------------------------------------------


def quiet_until(quiet: QuietHours, zone: ZoneInfo, at: datetime) -> datetime | None:
    """The end of the quiet hours that `at` lies in, in UTC; None outside of them.

    Equal start and end mean no quiet hours. Clock changes move start and end as they move due
    moments, so that what is held comes out once.
    """
    today = at.astimezone(zone).date()
    spans_midnight = quiet.end < quiet.start
    for day in (today - _DAY, today):
        start = moment_of(datetime.combine(day, quiet.start), zone)
        last_day = day + _DAY if spans_midnight else day
        end = moment_of(datetime.combine(last_day, quiet.end), zone)
        if start <= at < end:
            return end
    return None


def held_until(quiet: QuietHours | None, zone: ZoneInfo, at: datetime) -> datetime | None:
    """Until when a digest must wait; None when it may go now."""
    if quiet is None or quiet.mode is not Quiet.HOLD:
        return None
    return quiet_until(quiet, zone, at)


def is_silent(quiet: QuietHours | None, zone: ZoneInfo, at: datetime) -> bool:
    """Whether a message that goes now must not make a sound."""
    return quiet is not None and quiet_until(quiet, zone, at) is not None


# --- changed ----------------------------------------------------------------------------------


def reschedule(
    old: Timetable,
    new: Timetable,
    pending: datetime | None,
    now: datetime,
    last_sent: datetime | None,
) -> datetime:
    """The next due moment after a reader or an operator changed times, days or zone.

    `pending` is the next due moment under `old`; `last_sent` the due moment of the last digest,
    None when there was none. Two rules keep a digest from coming twice and from vanishing. Two
    moments are *one occasion* when less than half a day lies between them, and less than half
    of what lies between two due moments of either timetable.

    * Not twice: a new moment that is one occasion with the last digest is passed over. (07:00
      has come; at 07:30 the time becomes 08:00: the next one is tomorrow's.)
    * Not never: when the new moment for the pending digest has passed already, the digest still
      comes when it was promised. (At 06:30 the time becomes 06:00 instead of 07:00: today's
      digest comes at 07:00, from tomorrow on at 06:00.)
    """
    if pending is None:
        return new.next_due(now)
    if pending <= now:
        return pending
    promised = old.last_due(pending)  # not `pending` itself when quiet hours hold it
    served = old.last_due(promised - _INSTANT)
    reach = min(_HALF_A_DAY, (promised - served) / 2, _interval(new, now) / 2)
    if last_sent is not None:
        served = max(served, last_sent)

    following = new.next_due(now)
    if last_sent is not None and following - served < reach:
        following = new.next_due(following)
    has_passed = new.last_due(now) - served >= reach
    if has_passed and following - pending > reach:
        return pending
    return following


def _interval(table: Timetable, at: datetime) -> timedelta:
    """What lies between the due moments around `at`."""
    return table.next_due(at) - table.last_due(at)
