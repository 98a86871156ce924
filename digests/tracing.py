"""Where an unsettled part may stand: which message ids are worth a question. Pure."""

from collections.abc import Collection
from dataclasses import dataclass, replace

_MOST_BEYOND = 100  # messages that can have been on their way after the last one we know of
_SPARE = 5  # ids that may have been given out unnoticed


@dataclass(frozen=True, slots=True)
class Search:
    """The message ids under which an unsettled part may stand: `first` to `last`.

    `top` was the highest id known when the search began, `probes` counts those made.
    """

    first: int
    last: int
    top: int
    probes: int = 0

    def unaccounted(self, known: Collection[int]) -> list[int]:
        """Ids that belong to no message we know of, the likeliest first."""
        return [number for number in range(self.first, self.last + 1) if number not in known]

    def bounded(self, sent: Collection[int]) -> "Search":
        """Below the ids of messages sent since the search began: ours is older than they are."""
        now_top = max(sent, default=self.top)
        return replace(self, last=min(self.last, now_top)) if now_top > self.top else self

    def without(self, number: int) -> "Search":
        """After a probe of that id found something else."""
        return replace(self, first=number + 1, probes=self.probes + 1)


def search(floor: int | None, known: Collection[int], unsettled: int) -> Search | None:
    """Where to look for a part that left when `floor` was the highest id known.

    Above `floor` ids were given out to the messages we know of, to those unsettled, and to a
    few unnoticed. Without a floor nothing had been known yet: the part stands shortly before
    the first known id, or above. None when nothing is known at all.
    """
    room = min(unsettled, _MOST_BEYOND) + _SPARE
    if not floor:  # a store that knows no id yet says 0
        if not known:
            return None
        floor = max(0, min(known) - 1 - room)
    top = max(known, default=floor)
    return Search(floor + 1, top + room, top)
