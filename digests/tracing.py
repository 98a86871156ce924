"""Where an unsettled part may stand: which message ids are worth a question. Pure."""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from math import ceil

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


@dataclass(frozen=True, slots=True)
class Lateness:
    """How many parts were found so far, and how many of them far above their floors."""

    found: int = 0
    late: int = 0

    def with_one(self, passed: int, at_once: int) -> "Lateness":
        """With a part found that `passed` messages we know of had overtaken."""
        return Lateness(self.found + 1, self.late + (passed > 2 * at_once))

    @property
    def share(self) -> float:
        """How many of all requests without an answer are carried out late, at the most likely.

        Of n tries that all went well fewer than three in n go wrong.
        """
        return min(1.0, (self.late + 3) / (self.found + 1))


def room_above(
    top: int, beside: Sequence[int], living: int, lateness: Lateness, at_once: int
) -> int:
    """How many ids above the highest known one may have been given out.

    So many unsettled parts were `living`: their requests could still be carried out when the
    message known last left. `beside` are the floors of those that got lost only then; a
    process sends `at_once` side by side. Above the top there can only stand parts that were
    under way beside its message (some of them of a process before us), parts that left after
    it, parts that were carried out late, and a few messages that we never heard of.
    """
    left_after = sum(floor >= top for floor in beside)
    prompt = min(len(beside), 2 * at_once + left_after)
    return min(living, prompt + ceil(living * lateness.share)) + _SPARE


def lowest_floor(known: Collection[int], unsettled: int) -> int | None:
    """The floor of a part that left when no id was known; None when none is known yet.

    It stands above, or shortly before the first id known by now: that many parts are unsettled.
    """
    return max(0, min(known) - 1 - unsettled - _SPARE) if known else None
