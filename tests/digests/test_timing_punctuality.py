from datetime import UTC, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digests.model import Quiet, QuietHours, Schedule
from digests.punctuality import held_until, is_silent, occasion, quiet_until, reschedule
from digests.timing import Timetable
from tests.digests.clocks import ZONES

ATHENS = ZoneInfo("Europe/Athens")
NEW_YORK = ZoneInfo("America/New_York")
KIRITIMATI = ZoneInfo("Pacific/Kiritimati")
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
GRACE = 2 * HOUR


def utc(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)  # type: ignore[arg-type, misc]


def daily(*times: time, zone: ZoneInfo = ATHENS) -> Timetable:
    return Timetable(Schedule(times=times), zone)


def in_athens(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 6, day, hour, minute, tzinfo=ATHENS).astimezone(UTC)


# --- late -------------------------------------------------------------------------------------


def test_on_time_nothing_was_missed() -> None:
    table, due = daily(time(7, 30)), in_athens(10, 7, 30)
    late = occasion(table, due, due + timedelta(seconds=20), GRACE)
    assert (late.due, late.missed, late.is_too_late) == (due, 0, False)


def test_after_three_days_down_one_digest_covers_what_was_missed() -> None:
    table = daily(time(7, 30))
    late = occasion(table, in_athens(10, 7, 30), in_athens(13, 8, 0), GRACE)
    assert (late.due, late.missed, late.is_too_late) == (in_athens(13, 7, 30), 3, False)


def test_past_its_grace_a_digest_is_dropped() -> None:
    late = occasion(daily(time(7, 30)), in_athens(10, 7, 30), in_athens(10, 9, 31), GRACE)
    assert late.is_too_late
    assert not occasion(
        daily(time(7, 30)), in_athens(10, 7, 30), in_athens(10, 9, 30), GRACE
    ).is_too_late


def test_a_digest_held_by_quiet_hours_is_measured_from_their_end() -> None:
    late = occasion(daily(time(23, 30)), in_athens(11, 8, 0), in_athens(11, 8, 1), GRACE)
    assert (late.due, late.is_too_late) == (in_athens(11, 8, 0), False)


def test_a_long_absence_is_counted_within_bounds() -> None:
    every_minute = Timetable(Schedule(cron="* * * * *"), ATHENS)
    late = occasion(every_minute, utc(2026, 1, 1), utc(2026, 6, 1), GRACE)
    assert late.missed == 1000
    assert late.due == utc(2026, 6, 1)


# --- quiet ------------------------------------------------------------------------------------

NIGHT = QuietHours(time(22, 0), time(7, 0))


@pytest.mark.parametrize(
    ("hour", "day_of_end"), [(21, None), (22, 11), (23, 11), (0, 10), (6, 10), (7, None)]
)
def test_quiet_hours_cross_midnight(hour: int, day_of_end: int | None) -> None:
    end = quiet_until(NIGHT, ATHENS, in_athens(10, hour))
    assert end == (None if day_of_end is None else in_athens(day_of_end, 7))


def test_quiet_hours_within_a_day_end_that_day() -> None:
    siesta = QuietHours(time(13, 0), time(15, 0))
    assert quiet_until(siesta, ATHENS, in_athens(10, 14)) == in_athens(10, 15)
    assert quiet_until(siesta, ATHENS, in_athens(10, 16)) is None


def test_equal_start_and_end_mean_no_quiet_hours() -> None:
    assert quiet_until(QuietHours(time(7), time(7)), ATHENS, in_athens(10, 7)) is None


def test_quiet_hours_that_end_in_a_gap_end_after_it() -> None:
    night = QuietHours(time(22, 0), time(2, 30))
    assert quiet_until(night, NEW_YORK, utc(2026, 3, 8, 6)) == utc(2026, 3, 8, 7)


def test_quiet_hours_that_end_in_a_repeated_hour_end_once() -> None:
    night = QuietHours(time(22, 0), time(1, 30))
    assert quiet_until(night, NEW_YORK, utc(2026, 11, 1, 5)) == utc(2026, 11, 1, 5, 30)
    assert quiet_until(night, NEW_YORK, utc(2026, 11, 1, 6)) is None  # 01:00 once more


def test_to_hold_waits_and_to_silence_does_not() -> None:
    silent = QuietHours(NIGHT.start, NIGHT.end, Quiet.SILENT)
    night, noon = in_athens(10, 23), in_athens(10, 12)
    assert held_until(NIGHT, ATHENS, night) == in_athens(11, 7)
    assert held_until(silent, ATHENS, night) is None
    assert is_silent(silent, ATHENS, night)
    assert not is_silent(silent, ATHENS, noon)
    assert held_until(None, ATHENS, night) is None


@given(
    st.builds(time, st.integers(0, 23), st.integers(0, 59)),
    st.builds(time, st.integers(0, 23), st.integers(0, 59)),
    st.sampled_from(ZONES).map(ZoneInfo),
    st.datetimes(datetime(2011, 1, 1), datetime(2035, 1, 1)),  # noqa: DTZ001 - set below
)
def test_at_its_end_a_quiet_spell_is_over(
    start: time, end: time, zone: ZoneInfo, naive: datetime
) -> None:
    quiet, at = QuietHours(start, end), naive.replace(tzinfo=UTC)
    until = quiet_until(quiet, zone, at)
    assert until is None or (until > at and quiet_until(quiet, zone, until) is None)


# --- changed ----------------------------------------------------------------------------------


def changed(
    old: Timetable, new: Timetable, now: datetime, last_sent: datetime | None = None
) -> datetime:
    """The next due moment after a change by somebody who has had every digest so far."""
    pending = old.next_due(now)
    return reschedule(old, new, pending, now, last_sent or old.last_due(now))


def test_a_time_moved_back_after_the_digest_does_not_bring_it_twice() -> None:
    due = changed(daily(time(7)), daily(time(8)), in_athens(10, 7, 30))
    assert due == in_athens(11, 8)


def test_a_time_moved_forward_before_the_digest_does_not_lose_it() -> None:
    old, new = daily(time(7)), daily(time(6))
    due = changed(old, new, in_athens(10, 6, 30))
    assert due == in_athens(10, 7)
    assert new.next_due(due) == in_athens(11, 6)


def test_a_zone_moved_west_in_the_hour_before_moves_the_digest() -> None:
    due = changed(daily(time(7, 30)), daily(time(7, 30), zone=NEW_YORK), in_athens(10, 7))
    assert due == utc(2026, 6, 10, 11, 30)


def test_a_zone_moved_east_in_the_hour_before_keeps_what_was_promised() -> None:
    old, new = daily(time(7, 30), zone=NEW_YORK), daily(time(7, 30))
    due = changed(old, new, utc(2026, 6, 10, 11))
    assert due == utc(2026, 6, 10, 11, 30)
    assert new.next_due(due) == in_athens(11, 7, 30)


def test_who_never_had_a_digest_gets_the_first_at_the_new_time() -> None:
    old, new, now = daily(time(7)), daily(time(8)), in_athens(10, 7, 30)
    assert reschedule(old, new, old.next_due(now), now, None) == in_athens(10, 8)


def test_a_weekly_digest_moved_to_a_later_day_comes_that_day() -> None:
    monday = Timetable(Schedule(times=(time(9),), days=(0,)), ATHENS)
    thursday = Timetable(Schedule(times=(time(9),), days=(3,)), ATHENS)
    assert changed(monday, thursday, in_athens(9, 12)) == in_athens(11, 9)  # on Tuesday the 9th


def test_a_weekly_digest_whose_new_day_is_over_comes_once_more_on_the_old() -> None:
    monday = Timetable(Schedule(times=(time(9),), days=(0,)), ATHENS)
    thursday = Timetable(Schedule(times=(time(9),), days=(3,)), ATHENS)
    due = changed(monday, thursday, in_athens(12, 12))  # on Friday the 12th
    assert due == in_athens(15, 9)
    assert thursday.next_due(due) == in_athens(18, 9)


def test_more_times_a_day_begin_the_same_day() -> None:
    due = changed(daily(time(7)), daily(time(7), time(18)), in_athens(10, 10))
    assert due == in_athens(10, 18)


def test_what_is_due_this_minute_goes_out_whatever_changes() -> None:
    pending = in_athens(10, 7)
    now = pending + timedelta(seconds=5)
    assert reschedule(daily(time(7)), daily(time(9)), pending, now, None) == pending


def test_an_edition_that_comes_back_starts_with_its_next_time() -> None:
    due = reschedule(daily(time(7)), daily(time(9)), None, in_athens(10, 8), None)
    assert due == in_athens(10, 9)


def test_a_digest_held_by_quiet_hours_is_still_to_come_after_a_change() -> None:
    old, new = daily(time(23, 30)), daily(time(0, 30))
    held, now = in_athens(11, 7), in_athens(11, 1)
    assert reschedule(old, new, held, now, in_athens(9, 23, 30)) == held


minute = st.builds(time, st.integers(0, 23), st.integers(0, 59))
tables = st.builds(lambda at, name: daily(at, zone=ZoneInfo(name)), minute, st.sampled_from(ZONES))
starts = st.datetimes(datetime(2025, 1, 1), datetime(2035, 1, 1)).map(  # noqa: DTZ001 - set here
    lambda at: at.replace(tzinfo=UTC)
)
changes = st.lists(
    st.tuples(tables, st.timedeltas(timedelta(minutes=1), 30 * HOUR)), min_size=1, max_size=6
)


@given(tables, starts, changes)
@settings(max_examples=300, deadline=None)
def test_however_time_and_zone_change_a_daily_digest_comes_neither_twice_nor_never(
    first: Timetable, start: datetime, wishes: list[tuple[Timetable, timedelta]]
) -> None:
    """A day and a half without one, or two within half a day, give or take a clock change."""
    table, now, pending = first, start, first.next_due(start)
    sent: list[datetime] = [first.last_due(start)]
    for wish, wait in wishes:
        now += wait
        while pending <= now:
            sent.append(pending)
            pending = table.next_due(pending)
        pending = reschedule(table, wish, pending, now, sent[-1])
        table = wish
        assert pending > now
    for _ in range(3):
        sent.append(pending)
        pending = table.next_due(pending)
    gaps = [later - earlier for earlier, later in pairwise(sent)]
    assert min(gaps) >= 12 * HOUR - 2 * HOUR
    changed_often = len(wishes) * 12 * HOUR
    assert max(gaps) <= DAY + changed_often + 2 * HOUR
