"""Where an unsettled part may stand: which message ids are worth a question. Pure."""

from bisect import bisect_left, bisect_right, insort
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from math import ceil

_WITH_STRANGERS = 1.25  # ids to a message of ours: others may have been sent in between
_SPARE = 10  # ids above the last known one that may have been given out unnoticed


class Gaps:
    """The ids of one run that belong to no message we know of, above `floor` up to the `top`.

    The top is the highest id known, or the floor.
    """

    def __init__(self, floor: int, known: Collection[int]) -> None:
        marks = sorted({floor, *(number for number in known if number > floor)})
        self.top = marks[-1]
        self._marks = marks
        self._ranges = [range(low + 1, high) for low, high in pairwise(marks) if high > low + 1]
        self._starts = [gap.start for gap in self._ranges]

    def passed(self, floor: int, number: int) -> int:
        """How many messages we know of stand above `floor` and below that id."""
        return max(0, bisect_left(self._marks, number) - bisect_right(self._marks, floor))

    def between(self, floor: int, ceiling: int) -> Iterator[int]:
        """What is free above `floor` and below `ceiling`, up to the top."""
        for place in range(max(0, bisect_right(self._starts, floor) - 1), len(self._ranges)):
            gap = self._ranges[place]
            if gap.start >= ceiling:
                return
            yield from range(max(gap.start, floor + 1), min(gap.stop, ceiling))


@dataclass(frozen=True, slots=True)
class Search:
    """What is known of the place of one part, and what was tried.

    It stands above `floor`, and below `ceiling`: the id of a message that left when the part's
    request could no longer be carried out. Without a ceiling nothing younger is known yet.
    """

    floor: int
    ceiling: int | None = None
    tried: frozenset[int] = frozenset()

    def below(self, gaps: Gaps) -> Iterator[int]:
        """Ids to be tried among the messages that we know of, the likeliest first."""
        return self._untried(gaps.between(self.floor, self._end(gaps)))

    def ahead(self, gaps: Gaps, room: int) -> Iterator[int]:
        """Ids to be tried above all that we know of, `room` of them."""
        return self._untried(range(max(gaps.top, self.floor) + 1, gaps.top + room + 1))

    def width(self, gaps: Gaps) -> int:
        """How many ids among the messages we know of may be its."""
        end = self._end(gaps)
        return max(0, end - 1 - self.floor) - gaps.passed(self.floor, end)

    def without(self, number: int) -> "Search":
        """After a probe of that id found something else."""
        return replace(self, tried=self.tried | {number})

    def _end(self, gaps: Gaps) -> int:
        top = gaps.top + 1
        return top if self.ceiling is None else min(self.ceiling, top)

    def _untried(self, numbers: Iterable[int]) -> Iterator[int]:
        return (number for number in numbers if number not in self.tried)


class Lateness:
    """By how many messages the parts found so far had been overtaken."""

    def __init__(self, overtaken: Iterable[int] = ()) -> None:
        self._overtaken = sorted(overtaken)

    def note(self, overtaken: int) -> None:
        """A part was found that so many messages had overtaken."""
        insort(self._overtaken, overtaken)

    def share(self, overtaken: int) -> float:
        """How many of all parts are overtaken by half as many or more, at the most likely.

        Of n tries that all went well fewer than three in n go wrong.
        """
        seen = len(self._overtaken)
        far = seen - bisect_left(self._overtaken, overtaken / 2)
        return min(1.0, (far + 3) / (seen + 1))


def room_above(living: int, share: float) -> int:
    """How many ids above the highest known one are worth a question.

    So many unsettled parts were `living`: their requests could still be carried out when the
    message known last left. That `share` of requests is as late as this one would have to be.
    """
    return ceil(living * share * _WITH_STRANGERS) + _SPARE


def lowest_floor(known: Collection[int], unsettled: int) -> int | None:
    """The floor of a part that left when no id was known; None when none is known yet.

    It stands above, or shortly before the first id known by now: that many parts are unsettled.
    """
    return max(0, min(known) - 1 - unsettled - _SPARE) if known else None
