"""Where an unsettled part may stand: which message ids are worth a question. Pure."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

_SPARE = 5  # ids that may have been given out unnoticed


@dataclass(frozen=True, slots=True)
class Search:
    """The message ids under which an unsettled part may stand: `first` to `last`.

    `top` is the highest id that may be older than the part, `probes` counts those made. A
    search is bounded once a message is known that surely left after it began.
    """

    first: int
    last: int
    top: int
    began: datetime
    probes: int = 0
    is_bounded: bool = False

    def unaccounted(self, known: Collection[int]) -> list[int]:
        """Ids that belong to no message we know of, the likeliest first."""
        return [number for number in range(self.first, self.last + 1) if number not in known]

    def updated(self, sent: Collection[int], now: datetime, calm: timedelta) -> "Search":
        """With the ids known by now of messages that were sent.

        What becomes known within `calm` of the beginning may have left before it, and been
        recorded late; what comes later is younger than our part, which stands below.
        """
        newest = max(sent, default=self.top)
        if newest <= self.top or self.is_bounded:
            return self
        if now - self.began < calm:
            return replace(self, top=newest, last=self.last + newest - self.top)
        return replace(self, last=min(self.last, newest), is_bounded=True)

    def without(self, number: int) -> "Search":
        """After a probe of that id found something else."""
        return replace(self, first=number + 1, probes=self.probes + 1)


def search(
    floor: int | None,
    known: Collection[int],
    unsettled: Sequence[int],
    at_once: int,
    now: datetime,
) -> Search | None:
    """Where to look for a part that left when `floor` was the highest id known.

    `unsettled` are the floors of all unsettled parts, this one's included; at most `at_once`
    were under way at any time. Above the highest known id there can only stand parts that were
    under way beside its message or left after it, and a few messages unnoticed. Without a floor
    nothing had been known yet: the part stands shortly before the first known id, or above.
    None when nothing is known at all.
    """
    top = max(known, default=floor or 0)
    left_after = sum(other >= top for other in unsettled)
    room = min(len(unsettled), at_once + left_after) + _SPARE
    if not floor:  # a store that knows no id yet says 0
        if not known:
            return None
        floor = max(0, min(known) - 1 - room)
    return Search(floor + 1, top + room, top, began=now)
