"""A wall clock to check due moments against: it walks through the minutes and looks."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from digests.model import Schedule

ZONES = (
    "Europe/Athens",
    "America/New_York",
    "Australia/Lord_Howe",  # half an hour of daylight saving
    "Pacific/Kiritimati",
    "Pacific/Apia",  # had no 30 December 2011
    "Europe/Kyiv",
    "Europe/Dublin",  # summer is standard time
    "Africa/Casablanca",  # changes around Ramadan
    "Antarctica/Troll",  # two hours of daylight saving
)

_MINUTE = timedelta(minutes=1)


def walked(
    schedule: Schedule, zone: ZoneInfo, start: datetime, end: datetime
) -> Iterator[datetime]:
    """The moments in (start, end] at which the clock on the wall first reaches a listed time.

    The latest time the clock has shown so far only grows: put back, the clock fires nothing
    anew; put forward, it reaches all it jumped over at once.
    """
    moment = start
    shown = max(_local(start - step * _MINUTE, zone) for step in range(60 * 26))
    while moment < end:
        moment += _MINUTE
        local = _local(moment, zone)
        if local <= shown:
            continue
        if any(_is_listed(shown + step * _MINUTE, schedule) for step in _steps(shown, local)):
            yield moment
        shown = local


def _steps(shown: datetime, local: datetime) -> range:
    return range(1, (local - shown) // _MINUTE + 1)


def _is_listed(local: datetime, schedule: Schedule) -> bool:
    return local.time() in schedule.times and local.weekday() in schedule.days


def _local(moment: datetime, zone: ZoneInfo) -> datetime:
    return moment.astimezone(zone).replace(tzinfo=None)


@cache
def changes(zone: ZoneInfo, first_year: int, last_year: int) -> tuple[datetime, ...]:
    """The hours, in UTC, within which the zone's clocks change."""
    moment, end = datetime(first_year, 1, 1, tzinfo=UTC), datetime(last_year, 1, 1, tzinfo=UTC)
    hour = timedelta(hours=1)
    found = []
    while moment < end:
        if moment.astimezone(zone).utcoffset() != (moment + hour).astimezone(zone).utcoffset():
            found.append(moment)
        moment += hour
    return tuple(found)
