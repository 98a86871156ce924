"""Settings: at what times, to the minute and several a day."""

from dataclasses import replace
from datetime import time

from bot.commands.answer import Answer, Tap
from bot.commands.refs import number
from bot.commands.settings.page import OLD, Page, choice, in_rows, shown
from bot.commands.settings.schedule import own, with_time, without_time
from bot.commands.subscribing import prefer
from bot.commands.visit import Visit
from digests.model import Line, Phrase, Preferences, Text

_HEADING = Phrase("settings-times")


async def _page(visit: Visit) -> Answer:
    """`HH` asks for the minute, `HH:MM` adds, `off:HH:MM` takes away, `edition` gives up both."""
    match visit.args[1:]:
        case ():
            return _overview(visit)
        case ("edition",):
            return _overview(await prefer(visit, lambda mine: replace(mine, schedule=None)))
        case (hour,) if (at := number(hour)) is not None and at < 24:
            return _minutes(at)
        case (hour, minute) if (at_time := clock(hour, minute)) is not None:
            return _overview(await add_time(visit, at_time))
        case ("off", hour, minute) if (at_time := clock(hour, minute)) is not None:
            return _overview(await _drop_time(visit, at_time))
        case _:
            return OLD


def clock(hour: str, minute: str) -> time | None:
    """A time of day from two numbers."""
    hours, minutes = number(hour), number(minute)
    if hours is None or minutes is None or hours > 23 or minutes > 59:
        return None
    return time(hours, minutes)


async def add_time(visit: Visit, at: time) -> Visit:
    """Once more a day."""

    def change(mine: Preferences) -> Preferences:
        return replace(mine, schedule=with_time(own(mine, visit.editions), at))

    return await prefer(visit, change)


async def _drop_time(visit: Visit, at: time) -> Visit:
    def change(mine: Preferences) -> Preferences:
        return replace(mine, schedule=without_time(own(mine, visit.editions), at))

    return await prefer(visit, change)


def _overview(visit: Visit) -> Answer:
    mine = own(visit.preferences, visit.editions).times
    drops = [
        Tap(Phrase("settings-times-off", {"time": at}), f"settings:times:off:{at:%H:%M}")
        for at in mine
    ]
    hours = [
        choice("times", str(hour), f"{hour:02}:…", any(at.hour == hour for at in mine))
        for hour in range(24)
    ]
    has_own = visit.preferences.schedule is not None
    back_to_edition = [choice("times", "edition", Phrase("settings-times-edition"), not has_own)]
    return shown(
        Phrase("settings-times-how"),
        rows=(*in_rows(drops, 3), *in_rows(hours, 6), back_to_edition),
        heading=_HEADING,
    )


def _minutes(hour: int) -> Answer:
    taps = [
        choice("times", f"{hour}:{minute}", f"{hour:02}:{minute:02}", is_on=False)
        for minute in range(60)
    ]
    return shown(Phrase("settings-times-minute"), rows=in_rows(taps, 6), heading=_HEADING)


async def _value(visit: Visit) -> Line:
    schedule = visit.preferences.schedule
    if schedule is None:
        return (Phrase("settings-times-edition"),)
    return (Text(", ".join(f"{at:%H:%M}" for at in schedule.times)),)


PAGE = Page("times", _page, _value)
