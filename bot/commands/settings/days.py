"""Settings: on which weekdays."""

from dataclasses import replace

from bot.commands.answer import Answer
from bot.commands.refs import number
from bot.commands.settings.page import OLD, Page, choice, in_rows, shown
from bot.commands.settings.schedule import own, with_day
from bot.commands.subscribing import prefer
from bot.commands.visit import Visit
from digests.model import Line, Phrase, Preferences, Text

SETS: dict[str, tuple[int, ...]] = {
    "daily": (0, 1, 2, 3, 4, 5, 6),
    "weekdays": (0, 1, 2, 3, 4),
    "weekend": (5, 6),
}


async def _page(visit: Visit) -> Answer:
    """`on:DAY`, `off:DAY` or the name of a set."""
    match visit.args[1:]:
        case ():
            pass
        case (name,) if name in SETS:
            visit = await set_days(visit, SETS[name])
        case ("on" | "off" as state, number_of_day) if (day := number(number_of_day)) is not None:
            if day > 6:
                return OLD
            visit = await _toggle(visit, day, state == "on")
        case _:
            return OLD
    return _overview(visit)


async def set_days(visit: Visit, days: tuple[int, ...]) -> Visit:
    """On these weekdays and no others."""

    def change(mine: Preferences) -> Preferences:
        return replace(mine, schedule=replace(own(mine, visit.editions), days=days))

    return await prefer(visit, change)


async def _toggle(visit: Visit, day: int, is_on: bool) -> Visit:
    def change(mine: Preferences) -> Preferences:
        return replace(mine, schedule=with_day(own(mine, visit.editions), day, is_on))

    return await prefer(visit, change)


def _overview(visit: Visit) -> Answer:
    mine = own(visit.preferences, visit.editions).days
    days = [
        choice(
            "days",
            f"{'off' if day in mine else 'on'}:{day}",
            Phrase("weekday", {"day": day}),
            day in mine,
        )
        for day in range(7)
    ]
    sets = [
        choice("days", name, Phrase(f"settings-days-{name}"), mine == days_of_set)
        for name, days_of_set in SETS.items()
    ]
    return shown(
        Phrase("settings-days-how"),
        rows=(*in_rows(days, 4), *in_rows(sets, 3)),
        heading=Phrase("settings-days"),
    )


async def _value(visit: Visit) -> Line:
    schedule = visit.preferences.schedule
    if schedule is None:
        return (Phrase("settings-times-edition"),)
    pieces: list[Phrase | Text] = []
    for day in schedule.days:
        pieces += [Text(", ")] if pieces else []
        pieces.append(Phrase("weekday", {"day": day}))
    return tuple(pieces)


PAGE = Page("days", _page, _value)
