"""Words -> Schedule: what people write about times and days, and how it is read back."""

import re
from collections.abc import Sequence
from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo, available_timezones

from digests.errors import BadInput
from digests.model import Schedule
from digests.timing import next_due

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

_EVERY_DAY = tuple(range(7))
_CLOCK = re.compile(r"(\d{1,2})[:.](\d{2})")


def schedule_of(
    at: Sequence[str] = (), days: str | None = None, cron: str | None = None
) -> Schedule:
    """A schedule from local times and days, or from a cron line.

    Raises BadInput, which says what was wrong and what is expected.
    """
    if cron is not None:
        if at or days:
            raise BadInput("give either a cron line or times and days, not both")
        return _cron_schedule(cron)
    if not at:
        raise BadInput('expected at least one time of day such as "07:30", or a cron line')
    times = tuple(sorted({time_of(word) for word in at}))
    return Schedule(times=times, days=days_of(days) if days else _EVERY_DAY)


def time_of(word: str) -> time:
    """A time of day: "07:30", "7:30" or "7.30". Raises BadInput."""
    match = _CLOCK.fullmatch(word.strip())
    if match is None or int(match[1]) > 23 or int(match[2]) > 59:
        raise BadInput(f'{word!r} is not a time of day; expected hours and minutes as in "07:30"')
    return time(int(match[1]), int(match[2]))


def days_of(words: str) -> tuple[int, ...]:
    """Weekdays, 0 is Monday: "mon-fri", "sat,sun", "fri-mon", "daily". Raises BadInput."""
    if words.strip().lower() in {"daily", "every day"}:
        return _EVERY_DAY
    found: set[int] = set()
    for piece in words.split(","):
        first, dash, last = (end.strip() for end in piece.partition("-"))
        start = _day(first, words)
        length = (_day(last, words) - start) % 7 if dash else 0
        found.update((start + step) % 7 for step in range(length + 1))
    return tuple(sorted(found))


def _day(word: str, words: str) -> int:
    name = word.lower()[:3]
    if name not in DAYS or not _FULL_NAMES[DAYS.index(name)].startswith(word.lower()):
        raise BadInput(f'{words!r} are not weekdays; expected e.g. "mon-fri", "sat,sun" or "daily"')
    return DAYS.index(name)


_FULL_NAMES = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def zone_of(name: str) -> str:
    """The IANA name as the zone database spells it. Raises BadInput."""
    by_folded_name = {zone.lower(): zone for zone in available_timezones()}
    found = by_folded_name.get(name.strip().lower().replace(" ", "_"))
    if found is None:
        raise BadInput(f'{name!r} is not a time zone; expected an IANA name as "Europe/Kyiv"')
    return found


def words_of(schedule: Schedule) -> str:
    """The schedule as one would write it: "07:30, 18:00 mon-fri", or its cron line."""
    if schedule.cron is not None:
        return schedule.cron
    times = ", ".join(f"{at:%H:%M}" for at in schedule.times)
    return f"{times} {_day_words(schedule.days)}"


def _day_words(days: tuple[int, ...]) -> str:
    if days == _EVERY_DAY:
        return "daily"
    first, last = days[0], days[-1]
    if len(days) > 2 and days == tuple(range(first, last + 1)):
        return f"{DAYS[first]}-{DAYS[last]}"
    return ",".join(DAYS[day] for day in days)


def _cron_schedule(line: str) -> Schedule:
    fields = line.split()
    if len(fields) != 5:
        raise BadInput(
            f"{line!r} is not a cron line; expected five fields: minute, hour, day of month, "
            'month, day of week, as in "30 7 * * mon-fri"'
        )
    schedule = Schedule(cron=" ".join(fields))
    next_due(schedule, ZoneInfo("UTC"), _ANY_MOMENT)
    return schedule


_ANY_MOMENT = datetime(2024, 1, 1, tzinfo=UTC)  # before a 29 February, to judge whether it fires
