from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digests.errors import BadInput
from digests.model import Edition, Preferences, Schedule
from digests.timing import first_due, last_due, moment_of, next_due
from tests.digests.clocks import ZONES, changes, walked

NEW_YORK = ZoneInfo("America/New_York")
DAY = timedelta(days=1)

minutes = st.times().map(lambda at: at.replace(second=0, microsecond=0))
schedules = st.builds(
    lambda times, days: Schedule(times=tuple(times), days=tuple(sorted(days))),
    st.lists(minutes, min_size=1, max_size=4, unique=True),
    st.sets(st.integers(0, 6), min_size=1),
)
night_schedules = st.builds(
    lambda at: Schedule(times=(at,)), st.builds(time, st.integers(0, 4), st.integers(0, 59))
)
zones = st.sampled_from(ZONES).map(ZoneInfo)
moments = st.datetimes(datetime(2011, 1, 1), datetime(2035, 1, 1)).map(  # noqa: DTZ001 - set next
    lambda at: at.replace(tzinfo=UTC)
)


def utc(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)  # type: ignore[arg-type, misc]


def series(schedule: Schedule, zone: ZoneInfo, start: datetime, end: datetime) -> list[datetime]:
    found = []
    due = next_due(schedule, zone, start)
    while due <= end:
        found.append(due)
        due = next_due(schedule, zone, due)
    return found


def test_a_time_that_does_not_exist_fires_at_the_first_moment_after_the_gap() -> None:
    # On 8 March 2026 New York goes from 02:00 to 03:00, that is 07:00 UTC.
    for missing in (time(2, 0), time(2, 30), time(2, 59)):
        schedule = Schedule(times=(missing,))
        assert next_due(schedule, NEW_YORK, utc(2026, 3, 8, 0)) == utc(2026, 3, 8, 7)


def test_two_times_within_one_gap_fire_once() -> None:
    schedule = Schedule(times=(time(2, 15), time(2, 45), time(3, 0)))
    due = series(schedule, NEW_YORK, utc(2026, 3, 8, 5), utc(2026, 3, 9, 5))
    assert due == [utc(2026, 3, 8, 7)]


def test_a_time_that_exists_twice_fires_the_first_time_only() -> None:
    # On 1 November 2026 New York goes from 02:00 back to 01:00, that is 06:00 UTC.
    schedule = Schedule(times=(time(1, 30),))
    due = series(schedule, NEW_YORK, utc(2026, 11, 1, 0), utc(2026, 11, 2, 0))
    assert due == [utc(2026, 11, 1, 5, 30)]


def test_a_cron_line_meets_the_same_gap_and_fold() -> None:
    line = Schedule(cron="30 1,2 * * *")
    spring = series(line, NEW_YORK, utc(2026, 3, 8, 5), utc(2026, 3, 9, 5))
    autumn = series(line, NEW_YORK, utc(2026, 11, 1, 4), utc(2026, 11, 2, 4))
    assert spring == [utc(2026, 3, 8, 6, 30), utc(2026, 3, 8, 7)]
    assert autumn == [utc(2026, 11, 1, 5, 30), utc(2026, 11, 1, 7, 30)]


def test_a_day_that_does_not_exist_fires_at_the_beginning_of_the_next() -> None:
    apia = ZoneInfo("Pacific/Apia")
    friday = Schedule(times=(time(7, 30),), days=(4,))  # 30 December 2011 was a Friday
    assert next_due(friday, apia, utc(2011, 12, 29, 12)) == utc(2011, 12, 30, 10)


def test_half_an_hour_of_daylight_saving_is_treated_alike() -> None:
    lord_howe = ZoneInfo("Australia/Lord_Howe")
    schedule = Schedule(times=(time(2, 15),))
    # 4 October 2026: 02:00 becomes 02:30, that is 15:30 UTC the day before.
    assert next_due(schedule, lord_howe, utc(2026, 10, 3, 12)) == utc(2026, 10, 3, 15, 30)


def test_the_readers_time_and_zone_go_before_the_editions() -> None:
    edition = Edition("morning", "Morning", Schedule(times=(time(7, 30),)), "Europe/Kyiv")
    now = utc(2026, 1, 10, 0)
    assert first_due(edition, Preferences(), now) == utc(2026, 1, 10, 5, 30)
    assert first_due(edition, Preferences(zone="America/New_York"), now) == utc(2026, 1, 10, 12, 30)
    own = Preferences(schedule=Schedule(times=(time(9, 0),)))
    assert first_due(edition, own, now) == utc(2026, 1, 10, 7)


@pytest.mark.parametrize("never", [Schedule(), Schedule(times=(time(7),), days=())])
def test_a_schedule_that_never_comes_is_bad_input(never: Schedule) -> None:
    with pytest.raises(BadInput):
        next_due(never, NEW_YORK, utc(2026, 1, 1))


@given(schedules, zones, moments)
def test_the_next_due_moment_lies_ahead_and_nothing_lies_between(
    schedule: Schedule, zone: ZoneInfo, now: datetime
) -> None:
    due = next_due(schedule, zone, now)
    assert due > now
    assert last_due(schedule, zone, due) == due
    assert last_due(schedule, zone, due - timedelta(microseconds=1)) <= now


@given(schedules, zones, moments)
def test_looking_back_and_ahead_meet(schedule: Schedule, zone: ZoneInfo, now: datetime) -> None:
    before = last_due(schedule, zone, now)
    assert before <= now < next_due(schedule, zone, now)
    assert next_due(schedule, zone, before) == next_due(schedule, zone, now)


@given(zones, moments, st.integers(0, 59), st.integers(0, 23))
def test_a_cron_line_and_a_time_of_day_agree(
    zone: ZoneInfo, now: datetime, minute: int, hour: int
) -> None:
    line, listed = Schedule(cron=f"{minute} {hour} * * *"), Schedule(times=(time(hour, minute),))
    assert next_due(line, zone, now) == next_due(listed, zone, now)
    assert last_due(line, zone, now) == last_due(listed, zone, now)


@given(st.sampled_from(ZONES), night_schedules, st.integers(0, 1000))
@settings(max_examples=60, deadline=None)
def test_around_every_clock_change_it_fires_as_the_clock_on_the_wall_does(
    name: str, schedule: Schedule, pick: int
) -> None:
    zone = ZoneInfo(name)
    known = changes(zone, 2011, 2035) or (utc(2030, 3, 31, 1),)
    change = known[pick % len(known)]
    start, end = change - DAY, change + DAY
    assert series(schedule, zone, start, end) == list(walked(schedule, zone, start, end))


@pytest.mark.parametrize("name", ZONES)
@given(at=minutes)
@settings(max_examples=15, deadline=None)
def test_over_ten_years_each_day_fires_exactly_once(name: str, at: time) -> None:
    zone = ZoneInfo(name)
    schedule = Schedule(times=(at,))
    first = moment_of(datetime(2025, 1, 1), zone)  # noqa: DTZ001 - a time on the wall
    end = moment_of(datetime(2035, 1, 1), zone)  # noqa: DTZ001 - a time on the wall
    due = series(schedule, zone, first - timedelta(microseconds=1), end - timedelta(seconds=1))
    days = [moment.astimezone(zone).date() for moment in due]
    assert due == sorted(set(due))
    assert days == [(datetime(2025, 1, 1) + n * DAY).date() for n in range(3652)]  # noqa: DTZ001
