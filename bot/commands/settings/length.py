"""Settings: how much of each story a digest shows."""

from dataclasses import replace

from bot.commands.answer import Answer
from bot.commands.settings.page import OLD, Page, choice, shown
from bot.commands.subscribing import prefer
from bot.commands.visit import Visit
from digests.model import Length, Line, Phrase

_BY_NAME = {length.value: length for length in Length}


async def _page(visit: Visit) -> Answer:
    """The name of a length."""
    match visit.args[1:]:
        case ():
            pass
        case (name,) if name in _BY_NAME:
            visit = await prefer(visit, lambda mine: replace(mine, length=_BY_NAME[name]))
        case _:
            return OLD
    taps = [
        choice("length", one, Phrase(f"settings-length-{one}"), one is visit.preferences.length)
        for one in Length
    ]
    return shown(Phrase("settings-length-how"), rows=(taps,), heading=Phrase("settings-length"))


async def _value(visit: Visit) -> Line:
    return (Phrase(f"settings-length-{visit.preferences.length}"),)


PAGE = Page("length", _page, _value)
