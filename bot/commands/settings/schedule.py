"""The reader's own schedule, as the pages for times and days change it. Pure."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import time

from digests.model import Edition, Preferences, Schedule

MOST_TIMES = 12
_WHEN_CRON = time(8, 0)
"""Where a reader begins who leaves an edition's cron line."""


def own(preferences: Preferences, editions: Mapping[str, Edition]) -> Schedule:
    """The reader's schedule, or the one of the first edition to begin from."""
    first = next(iter(editions.values()), None)
    schedule = preferences.schedule or (first.schedule if first else Schedule())
    if schedule.cron is not None or not schedule.times:
        return Schedule(times=(_WHEN_CRON,), days=schedule.days)
    return schedule


def with_time(schedule: Schedule, at: time) -> Schedule:
    """Once more a day, unless there are enough."""
    if len(schedule.times) >= MOST_TIMES:
        return schedule
    return replace(schedule, times=tuple(sorted({*schedule.times, at})))


def without_time(schedule: Schedule, at: time) -> Schedule:
    """Once less a day; the last time stays."""
    rest = tuple(one for one in schedule.times if one != at)
    return replace(schedule, times=rest or schedule.times)


def with_day(schedule: Schedule, day: int, is_on: bool) -> Schedule:
    """On that weekday, too, or no longer; the last day stays."""
    days = {*schedule.days, day} if is_on else set(schedule.days) - {day}
    return replace(schedule, days=tuple(sorted(days)) or schedule.days)
