"""Settings: plain mode, without emoji and safe for screen readers."""

from dataclasses import replace

from bot.commands.answer import Answer
from bot.commands.settings.page import OLD, Page, choice, shown
from bot.commands.subscribing import prefer
from bot.commands.visit import Visit
from digests.model import Line, Phrase


async def _page(visit: Visit) -> Answer:
    """`on` or `off`."""
    match visit.args[1:]:
        case ():
            pass
        case ("on" | "off" as state,):
            visit = await prefer(visit, lambda mine: replace(mine, is_plain=state == "on"))
        case _:
            return OLD
    is_plain = visit.preferences.is_plain
    taps = (
        choice("plain", "on", Phrase("settings-on"), is_plain),
        choice("plain", "off", Phrase("settings-off"), not is_plain),
    )
    return shown(Phrase("settings-plain-how"), rows=(taps,), heading=Phrase("settings-plain"))


async def _value(visit: Visit) -> Line:
    return (Phrase("settings-on" if visit.preferences.is_plain else "settings-off"),)


PAGE = Page("plain", _page, _value)
