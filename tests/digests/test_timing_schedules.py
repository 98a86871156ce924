from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digests.errors import BadInput
from digests.model import Schedule
from digests.schedules import days_of, schedule_of, time_of, words_of, zone_of


def test_times_and_days_become_a_schedule() -> None:
    assert schedule_of(["18:00", "07:30"], "mon-fri") == Schedule(
        times=(time(7, 30), time(18)), days=(0, 1, 2, 3, 4)
    )


def test_without_days_every_day_is_meant() -> None:
    assert schedule_of(["7:30"]).days == (0, 1, 2, 3, 4, 5, 6)


def test_a_time_given_twice_counts_once() -> None:
    assert schedule_of(["07:30", "7.30"]).times == (time(7, 30),)


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("mon-fri", (0, 1, 2, 3, 4)),
        ("sat,sun", (5, 6)),
        ("Fri-Mon", (0, 4, 5, 6)),
        ("tuesday, thu", (1, 3)),
        ("wed-wed", (2,)),
        ("daily", (0, 1, 2, 3, 4, 5, 6)),
    ],
)
def test_days_are_read_as_people_write_them(words: str, days: tuple[int, ...]) -> None:
    assert days_of(words) == days


@pytest.mark.parametrize("word", ["24:00", "7", "07:60", "half past", "", "07:30:10", "-1:30"])
def test_what_is_no_time_of_day_says_what_is_expected(word: str) -> None:
    with pytest.raises(BadInput, match='as in "07:30"'):
        time_of(word)


@pytest.mark.parametrize("words", ["funday", "mon-", "mo", "mondays", "mon;tue", "1-5"])
def test_what_are_no_weekdays_says_what_is_expected(words: str) -> None:
    with pytest.raises(BadInput, match="expected"):
        days_of(words)


@pytest.mark.parametrize(
    "line",
    ["30 7 * *", "61 7 * * *", "30 7 * * mon-fri *", "a b c d e", "0 0 31 2 *", "30 7 * * 8"],
)
def test_a_cron_line_that_is_wrong_or_never_comes_is_refused(line: str) -> None:
    with pytest.raises(BadInput):
        schedule_of(cron=line)


def test_a_cron_line_for_leap_days_is_accepted() -> None:
    assert schedule_of(cron="0  9 29 2 *") == Schedule(cron="0 9 29 2 *")


def test_a_cron_line_beside_times_is_refused() -> None:
    with pytest.raises(BadInput, match="not both"):
        schedule_of(["07:30"], cron="30 7 * * *")


def test_nothing_at_all_is_refused() -> None:
    with pytest.raises(BadInput, match="07:30"):
        schedule_of()


def test_a_zone_is_found_however_it_is_typed() -> None:
    assert zone_of(" europe/kyiv ") == "Europe/Kyiv"
    assert zone_of("America/New York") == "America/New_York"


def test_an_unknown_zone_says_what_is_expected() -> None:
    with pytest.raises(BadInput, match="IANA"):
        zone_of("Mars/Olympus")


@given(
    st.lists(st.builds(time, st.integers(0, 23), st.integers(0, 59)), min_size=1),
    st.sets(st.integers(0, 6), min_size=1),
)
def test_what_is_written_of_a_schedule_reads_back_to_it(times: list[time], days: set[int]) -> None:
    schedule = Schedule(times=tuple(sorted(set(times))), days=tuple(sorted(days)))
    at, _, day_words = words_of(schedule).rpartition(" ")
    assert schedule_of(at.split(", "), day_words) == schedule
