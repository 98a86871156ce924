"""Where an unsettled part is looked for, and whose turn it is."""

from collections.abc import Iterable, Sequence
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from digests.model import Message, Part, Recipient
from digests.seeking import Case, Youngest, begun, living, plan
from digests.tracing import Gaps, Lateness, Search, lowest_floor, room_above
from tests.builders import NOON


def a_case(
    name: str,
    floor: int,
    *,
    seen: float = 0,
    since: float = 0,
    ceiling: int | None = None,
    turns: int = 0,
) -> Case:
    moment = NOON + timedelta(seconds=since)
    part = Part(name, 0, Recipient("telegram", name), Message("hello"), floor=floor, since=moment)
    return Case(part, seen, seen + 120, Search(floor, ceiling), turns)


def young(name: str, *, seen: float) -> Case:
    return Case(Part(name, 0, Recipient("telegram", name), Message("hello"), floor=0), seen)


def asked(cases: Sequence[Case], known: Iterable[int]) -> dict[str, int]:
    """By part: the id that the next round asks for."""
    gaps = Gaps(min(case.part.floor or 0 for case in cases), {*known})
    made = plan(cases, gaps, lambda _: 5, goes_ahead=True, most_probes=100)
    return {case.part.delivery: number for case, number in made.asked}


def below(search: Search, gaps: Gaps) -> list[int]:
    return list(search.below(gaps))


@given(st.sets(st.integers(1, 60)), st.integers(0, 60), st.integers(1, 70))
def test_the_search_covers_every_id_of_no_known_message_between_floor_and_ceiling(
    known: set[int], floor: int, ceiling: int
) -> None:
    gaps = Gaps(0, known)
    free = {n for n in range(floor + 1, min(ceiling, gaps.top + 1)) if n not in known}
    assert set(below(Search(floor, ceiling), gaps)) == free
    assert Search(floor, ceiling).width(gaps) == len(free)


@given(st.sets(st.integers(1, 60), min_size=1), st.integers(0, 60), st.integers(0, 60))
def test_what_overtook_a_part_is_counted(known: set[int], floor: int, number: int) -> None:
    passed = Gaps(0, known).passed(floor, number)
    assert passed == max(0, sum(floor < n < number for n in known))


def test_no_id_is_tried_twice() -> None:
    gaps = Gaps(0, {3, 6})
    assert below(Search(1).without(2), gaps) == [4, 5]
    assert list(Search(1).without(7).ahead(gaps, room=3)) == [8, 9]


@given(st.integers(0, 500), st.integers(0, 1000), st.lists(st.integers(0, 1000), max_size=2))
def test_while_little_is_known_of_the_network_every_living_request_has_room(
    living: int, overtaken: int, found: list[int]
) -> None:
    assert room_above(living, Lateness(found).share(overtaken)) >= living


@given(st.integers(0, 500), st.integers(1, 100))
def test_where_others_were_as_late_every_living_request_has_room(living: int, found: int) -> None:
    assert room_above(living, Lateness([50] * found).share(100)) >= living


def test_where_hundreds_came_promptly_few_are_expected_late() -> None:
    prompt = Lateness()
    for overtaken in range(300):
        prompt.note(overtaken % 20)
    assert prompt.share(10) > 0.5
    assert room_above(300, prompt.share(1000)) < 15


def test_requests_long_dead_when_the_message_known_last_left_are_not_living() -> None:
    cases = [a_case("old", 5, since=0), a_case("a", 8, since=200), a_case("b", 9, since=250)]
    youngest = Youngest(0, 9, NOON + timedelta(seconds=300))
    assert living(cases, youngest, after=timedelta(seconds=120)) == 2
    assert living(cases, None, after=timedelta(seconds=120)) == 3


def test_without_a_floor_the_search_begins_shortly_before_the_first_known_id() -> None:
    assert lowest_floor({500, 501}, unsettled=3) == 500 - 1 - 3 - 10
    assert lowest_floor({4}, unsettled=3) == 0
    assert lowest_floor(frozenset(), unsettled=3) is None


def test_only_a_message_that_left_after_the_case_opened_bounds_its_search() -> None:
    case = young("a", seen=0)
    assert begun(case, 7, Youngest(500, 9, None)).search is None
    opened = Case(case.part, 0, opened=120)
    early = begun(opened, 7, Youngest(119, 9, None))
    late = begun(opened, 7, Youngest(120, 9, None))
    assert early.search == Search(7)
    assert late.search == Search(7, ceiling=9)
    assert begun(late, 7, Youngest(500, 99, None)).search == Search(7, ceiling=9)


def test_no_id_is_asked_for_twice_in_a_round() -> None:
    """Parts that left together are matched with the free ids in their order."""
    cases = [a_case(name, 10) for name in "abc"]
    assert asked(cases, {13}) == {"a": 11, "b": 12}


def test_the_part_with_the_highest_floor_is_the_likeliest() -> None:
    assert asked([a_case("a", 5), a_case("b", 10)], {6, 7, 8, 9, 10, 12}) == {"b": 11}


def test_a_part_goes_deep_only_when_the_others_have_looked_under_their_first_ids() -> None:
    deep = a_case("a", 5, turns=2)
    assert asked([deep, young("b", seen=119)], {9}) == {}
    assert asked([deep, young("b", seen=121)], {9}) == {"a": 6}
    assert asked([deep, a_case("b", 5, turns=2)], {9}) == {"a": 6, "b": 7}


def test_above_the_last_known_id_one_goes_ahead_that_needs_the_least_room() -> None:
    cases = [a_case("a", 9), a_case("b", 8), a_case("c", 7)]
    rooms = {"a": 3, "b": 1, "c": 3}
    made = plan(
        cases,
        Gaps(7, {8, 9}),
        lambda case: rooms[case.part.delivery],
        goes_ahead=True,
        most_probes=100,
    )
    assert made.asked == [(cases[1], 10)]


def test_who_stands_nowhere_was_not_sent() -> None:
    cases = [a_case("a", 5, ceiling=9), a_case("b", 9)]
    made = plan(cases, Gaps(5, {6, 7, 8, 9}), lambda _: 0, goes_ahead=True, most_probes=100)
    assert [case.part.delivery for case in made.absent] == ["a", "b"]


def test_while_others_are_being_sent_nobody_goes_ahead() -> None:
    made = plan([a_case("a", 9)], Gaps(9, {9}), lambda _: 0, goes_ahead=False, most_probes=100)
    assert (made.asked, made.absent, made.open) == ([], [], [])
