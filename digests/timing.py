"""Schedule -> due moments: local times of a zone, each turned into exactly one moment.

A schedule names local times, by a list or by a cron line; both go through `_moment_of`, so that
clock changes are treated in one place: a local time that does not exist means the first moment
after the gap, one that exists twice means its first occurrence. The mapping never runs
backwards, which is why the due moments of a schedule are a strictly growing series.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from cronsim import CronSim, CronSimError

from digests.errors import BadInput
from digests.model import Edition, Preferences, Schedule

_DAY = timedelta(days=1)
_SECOND = timedelta(seconds=1)


@dataclass(frozen=True, slots=True)
class Timetable:
    """A schedule and the zone its local times are read in."""

    schedule: Schedule
    zone: ZoneInfo

    def next_due(self, after: datetime) -> datetime:
        """See the function `next_due`."""
        return next_due(self.schedule, self.zone, after)

    def last_due(self, upto: datetime) -> datetime:
        """See the function `last_due`."""
        return last_due(self.schedule, self.zone, upto)


def timetable(edition: Edition, preferences: Preferences) -> Timetable:
    """When this reader gets the edition: the reader's own choice before the edition's."""
    return Timetable(
        preferences.schedule or edition.schedule, ZoneInfo(preferences.zone or edition.zone)
    )


def first_due(edition: Edition, preferences: Preferences, now: datetime) -> datetime:
    """The first due moment of a new subscription."""
    return timetable(edition, preferences).next_due(now)


# Subscribers share schedules: a hundred thousand of them ask a few hundred questions.
@lru_cache(maxsize=4096)
def next_due(schedule: Schedule, zone: ZoneInfo, after: datetime) -> datetime:
    """The first due moment later than `after`, in UTC. Raises BadInput when there is none."""
    for local in _local_times(schedule, after.astimezone(zone)):
        moment = moment_of(local, zone)
        if moment > after:
            return moment
    raise BadInput(_NEVER)


@lru_cache(maxsize=4096)
def last_due(schedule: Schedule, zone: ZoneInfo, upto: datetime) -> datetime:
    """The last due moment not later than `upto`, in UTC. Raises BadInput when there is none."""
    for local in _local_times_back(schedule, _latest_local(upto, zone)):
        moment = moment_of(local, zone)
        if moment <= upto:
            return moment
    raise BadInput(_NEVER)


_NEVER = "the schedule names no day that ever comes"


def moment_of(local: datetime, zone: ZoneInfo) -> datetime:
    """The one moment, in UTC, at which clocks in `zone` reach the naive time `local`."""
    moment = local.replace(tzinfo=zone, fold=0).astimezone(UTC)
    if moment.astimezone(zone).replace(tzinfo=None) == local:
        return moment
    return _end_of_gap(local, zone)


def _end_of_gap(local: datetime, zone: ZoneInfo) -> datetime:
    """When clocks in `zone` jumped over `local`: the moment the new offset came into force.

    Read with the offset before the jump, `local` lies after it; with the offset after, before.
    """
    after = local.replace(tzinfo=zone, fold=0).astimezone(UTC)
    before = local.replace(tzinfo=zone, fold=1).astimezone(UTC)
    offset = before.astimezone(zone).utcoffset()
    while after - before > _SECOND:
        middle = before + (after - before) // 2
        if middle.astimezone(zone).utcoffset() == offset:
            before = middle
        else:
            after = middle
    return after.replace(microsecond=0)


def _latest_local(moment: datetime, zone: ZoneInfo) -> datetime:
    """A local time that no local time reached by `moment` exceeds.

    While clocks run through an hour for the second time, they have shown its end already.
    """
    local = moment.astimezone(zone)
    naive = local.replace(tzinfo=None)
    if not local.fold:
        return naive
    first = naive.replace(tzinfo=zone, fold=0).utcoffset()
    second = naive.replace(tzinfo=zone, fold=1).utcoffset()
    assert first is not None
    assert second is not None
    return naive + (first - second)


def _local_times(schedule: Schedule, after: datetime) -> Iterator[datetime]:
    """The schedule's naive local times later than `after` as a clock shows it, in order."""
    start = after.replace(tzinfo=None)
    if schedule.cron is not None:
        yield from _cron(schedule.cron, start)
    elif schedule.times and schedule.days:
        times = sorted(schedule.times)
        day = start.date()
        while day.year < date.max.year:
            if day.weekday() in schedule.days:
                yield from (at for at in _at(day, times) if at > start)
            day += _DAY


def _local_times_back(schedule: Schedule, upto: datetime) -> Iterator[datetime]:
    """The schedule's naive local times up to `upto`, the latest first."""
    if schedule.cron is not None:
        yield from _cron(schedule.cron, upto.replace(microsecond=0) + _SECOND, backwards=True)
    elif schedule.times and schedule.days:
        times = sorted(schedule.times, reverse=True)
        day = upto.date()
        while day.year > date.min.year:
            if day.weekday() in schedule.days:
                yield from (at for at in _at(day, times) if at <= upto)
            day -= _DAY


def _at(day: date, times: list[time]) -> Iterator[datetime]:
    return (datetime.combine(day, at) for at in times)


def _cron(line: str, start: datetime, *, backwards: bool = False) -> Iterator[datetime]:
    # Given naive times cronsim knows nothing of zones: clock changes stay in `moment_of`.
    try:
        yield from CronSim(line, start, reverse=backwards)
    except CronSimError as error:
        raise BadInput(f"{line!r} is not a cron line: {error}") from error
