"""Settings by words: "/settings 07:43", "/settings 22:30-07:15", "/settings Lviv"."""

import re
from collections.abc import Sequence
from datetime import date, time

from bot.commands.answer import Answer, saying
from bot.commands.settings import pause
from bot.commands.settings.days import set_days
from bot.commands.settings.quiet import set_hours
from bot.commands.settings.times import add_time
from bot.commands.settings.zone import cities_named, set_zone
from bot.commands.visit import Visit
from digests.errors import BadInput
from digests.model import Phrase
from digests.schedules import days_of, time_of, zone_of

_HOURS = re.compile(r"(\d{1,2}[:.]\d{2})\s*[-–]\s*(\d{1,2}[:.]\d{2})")


async def understood(visit: Visit) -> Visit | Answer:
    """The visit after the setting was changed, or what to say when that needs a choice."""
    words = visit.words
    if hours := _hours(words):
        return await set_hours(visit, *hours)
    times = _times(words.replace(",", " ").split())
    if times:
        for at in times:
            visit = await add_time(visit, at)
        return visit
    if day := _day(words):
        return await pause.pause_until(visit, day if day > visit.today else None)
    try:
        return await set_days(visit, days_of(words))
    except BadInput:
        pass
    try:
        return await set_zone(visit, zone_of(words))
    except BadInput:
        pass
    cities = await cities_named(visit, words)
    if cities:
        return Answer(blocks=(saying(Phrase("settings-zone-which")),), taps=cities)
    return Answer(blocks=(saying(Phrase("settings-words-how")),))


def _hours(words: str) -> tuple[time, time] | None:
    """Quiet hours."""
    match = _HOURS.fullmatch(words.strip())
    if match is None:
        return None
    try:
        return time_of(match[1]), time_of(match[2])
    except BadInput:
        return None


def _times(words: Sequence[str]) -> list[time]:
    try:
        return [time_of(word) for word in words]
    except BadInput:
        return []


def _day(words: str) -> date | None:
    """A day to pause until."""
    try:
        return date.fromisoformat(words.strip())
    except ValueError:
        return None
