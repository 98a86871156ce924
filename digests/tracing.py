"""Where an unsettled part may stand: which message ids are worth a question. Pure."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

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


def search(
    floor: int | None, known: Collection[int], unsettled: Sequence[int], at_once: int
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
    return Search(floor + 1, top + room, top)
