"""The calendar holds at its edges: leap years, year ends, weeks."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digests.text.dates_calendar import (
    Part,
    Period,
    easter,
    holiday,
    months,
    months_after,
    nth_weekday,
    third,
    week,
    weekday_before,
    weekday_from,
    weekend,
)
from digests.text.languages.date_words import Holiday

DAYS = st.dates(date(1900, 1, 1), date(2200, 1, 1))


def test_months_run_over_the_end_of_the_year() -> None:
    assert months(2024, 14) == months(2025, 2)
    assert months(2024, 12, 3).end == date(2025, 2, 28)
    assert months(2024, 0).start == date(2023, 12, 1)


@pytest.mark.parametrize(
    ("number", "day"),
    [(1999, date(1999, 4, 4)), (2024, date(2024, 3, 31)), (2025, date(2025, 4, 20))],
)
def test_easter_falls_where_the_church_puts_it(number: int, day: date) -> None:
    assert easter(number) == day


def test_holidays_are_days_of_the_month_or_weekdays_of_it() -> None:
    assert holiday(Holiday(9, weekday=0, nth=1), 2025) == date(2025, 9, 1)
    assert holiday(Holiday(5, weekday=0, nth=-1), 2025) == date(2025, 5, 26)
    assert holiday(Holiday(12, 25), 2025) == date(2025, 12, 25)


def test_a_fifth_weekday_may_be_missing() -> None:
    assert nth_weekday(months(2025, 2), 0, 5) is None


@given(DAYS, st.integers(0, 6))
def test_the_next_and_the_last_weekday_are_within_a_week(day: date, weekday: int) -> None:
    coming, past = weekday_from(day, weekday), weekday_before(day, weekday)
    assert coming.weekday() == past.weekday() == weekday
    assert day <= coming < day + timedelta(7)
    assert day - timedelta(7) <= past < day


@given(DAYS, st.integers(-3, 3))
def test_weeks_run_from_sunday_to_sunday(day: date, shift: int) -> None:
    found = week(day, shift)
    assert found.start.weekday() == found.end.weekday() == 6
    assert found.end - found.start == timedelta(7)


@given(DAYS)
def test_a_weekend_is_the_saturday_and_sunday_of_the_week(day: date) -> None:
    found = weekend(day)
    assert (found.start.weekday(), found.end.weekday()) == (5, 6)
    assert found.end >= day


@given(DAYS, st.integers(0, 600))
def test_months_later_keep_the_day_or_take_the_last(day: date, count: int) -> None:
    later = months_after(day, count)
    assert later.day == day.day or later == months(later.year, later.month).end


@given(DAYS, st.sampled_from(list(Part)), st.sampled_from([1, 3, 6, 12]))
def test_a_part_lies_within_its_whole(day: date, part: Part, count: int) -> None:
    whole = months(day.year, 1, count)
    found = third(whole, part)
    assert whole.start <= found.start <= found.end <= whole.end


def test_clipping_never_leaves_nothing() -> None:
    period = Period(date(2025, 3, 1), date(2025, 3, 5))
    assert period.clipped(date(2025, 3, 3)).start == date(2025, 3, 3)
    assert period.clipped(date(2026, 1, 1)) == Period(date(2025, 3, 5), date(2025, 3, 5))
