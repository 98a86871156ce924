"""Whose turn it is to be looked for, and under which id: one round over one run of ids. Pure."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import accumulate, islice

from digests.model import Part
from digests.tracing import Gaps, Search

_MOST_UNACCOUNTED = 10_000  # ids; a bot that sent so much past us is not ours to search
_NEVER = 10**9
_SHALLOW = 2  # turns that a part has before it waits for the others
_LIKELY = 16  # of its ids, the first ones: the others can wait for other parts to be found


@dataclass(frozen=True, slots=True)
class Case:
    """An unsettled part, and how far the search for it is.

    It was `seen` unsettled first at that moment of a clock that never goes back; since
    `opened` its request can no longer be carried out. `turns` counts those it had, also such
    as brought no answer.
    """

    part: Part
    seen: float
    opened: float | None = None
    search: Search | None = None
    turns: int = 0

    def turned(self, number: int | None) -> "Case":
        """After a turn: something else stands under that id, or there was no answer (None)."""
        search = self.search
        if search is not None and number is not None:
            search = search.without(number)
        return replace(self, search=search, turns=self.turns + 1)


@dataclass(frozen=True, slots=True)
class Plan:
    """What a round is to do: ids to ask for, and what can be said without asking."""

    asked: list[tuple[Case, int]] = field(default_factory=list)
    absent: list[Case] = field(default_factory=list)  # they stand nowhere: not sent
    open: list[tuple[Part, str]] = field(default_factory=list)  # no probe decides it; why


@dataclass(frozen=True, slots=True)
class Youngest:
    """Of the messages known in a run, the one claimed last: when, its id, when it was sent."""

    claimed: float
    number: int
    sent: datetime | None


def begun(case: Case, lowest: int | None, youngest: Youngest | None) -> Case:
    """With its search begun once the case is open, and bounded once something younger is known.

    `lowest` is the floor of a part that has none of its own.
    """
    floor = case.part.floor or lowest
    if case.opened is None or floor is None:
        return case
    search = case.search or Search(floor)
    if search.ceiling is None and youngest is not None and youngest.claimed >= case.opened:
        search = replace(search, ceiling=youngest.number)
    return replace(case, search=search)


def living(cases: Sequence[Case], youngest: Youngest | None, after: timedelta) -> int:
    """How many of the requests could still be carried out when the message known last left.

    When that was is known of the messages of this process only: before its first one, all.
    """
    if youngest is None or youngest.sent is None:
        return len(cases)
    dead = youngest.sent - after
    return sum(case.part.since is None or case.part.since >= dead for case in cases)


def plan(
    cases: Sequence[Case],
    gaps: Gaps,
    room: Callable[[Case], int],
    *,
    goes_ahead: bool,
    most_probes: int,
) -> Plan:
    """The next round over the unsettled parts of one run, those first seen first.

    What one finds spares the others questions. So no id is asked for twice in a round, the
    part with the highest floor being the likeliest, and of these the first; and a part goes
    deep only when all others that may stand among its ids have looked under their first ones.
    Above the last known id only one `goes_ahead`, the one that needs the least `room` there:
    sent again, it bounds the search of the rest.
    """
    made = Plan()
    taken: set[int] = set()
    lonely: list[tuple[Case, Search]] = []
    for case, fewest in sorted(zip(cases, _fewest_turns(cases, gaps), strict=True), key=_floor):
        search = case.search
        if search is None:
            if case.opened is not None:
                made.open.append((case.part, "no message id is known yet"))
        elif len(search.tried) >= most_probes or search.width(gaps) > _MOST_UNACCOUNTED:
            why = f"{search.width(gaps)} message ids are unaccounted for"
            made.open.append((case.part, why))
        elif _is_through(search, gaps):
            if search.ceiling is not None:
                made.absent.append(case)
            else:
                lonely.append((case, search))
        elif min(case.turns, _SHALLOW) <= fewest:
            number = _first_untaken(search, gaps, taken)
            if number is not None:
                taken.add(number)
                made.asked.append((case, number))
    if lonely and goes_ahead:
        case, search = min(lonely, key=lambda one: (room(one[0]), one[1].floor))
        number = next(search.ahead(gaps, room(case)), None)
        if number is None:
            made.absent.append(case)
        else:
            made.asked.append((case, number))
    made.asked.sort(key=lambda turn: turn[0].turns)
    return made


def _floor(one: tuple[Case, int]) -> int:
    """The highest first."""
    search = one[0].search
    return -search.floor if search else 0


def _is_through(search: Search, gaps: Gaps) -> bool:
    return next(search.below(gaps), None) is None


def _first_untaken(search: Search, gaps: Gaps, taken: set[int]) -> int | None:
    likely = islice(search.below(gaps), _LIKELY)
    return next((number for number in likely if number not in taken), None)


def _fewest_turns(cases: Sequence[Case], gaps: Gaps) -> Iterator[int]:
    """For each case the fewest turns had by any that may stand among its ids, and is not through.

    Those are the ones seen before its request could no longer be carried out.
    """
    fewest = list(accumulate((_turns_had(case, gaps) for case in cases), min))
    end = 0
    for case in cases:
        opened = case.seen if case.opened is None else case.opened
        while end < len(cases) and cases[end].seen <= opened:
            end += 1
        yield fewest[end - 1]


def _turns_had(case: Case, gaps: Gaps) -> int:
    if case.search is None:
        return 0  # it will be looked for soon
    return _NEVER if _is_through(case.search, gaps) else case.turns
