"""Settings: how many alerts a day a followed person's words may cause."""

from dataclasses import replace

from bot.commands.answer import Answer
from bot.commands.refs import number
from bot.commands.settings.page import OLD, Page, choice, in_rows, shown
from bot.commands.subscribing import prefer
from bot.commands.visit import Visit
from digests.model import Line, Phrase

_CAPS = (0, 1, 3, 5, 10, 20)


async def _page(visit: Visit) -> Answer:
    """One of the caps."""
    match visit.args[1:]:
        case ():
            pass
        case (word,) if (cap := number(word)) in _CAPS and cap is not None:
            visit = await prefer(visit, lambda mine: replace(mine, alerts_a_day=cap))
        case _:
            return OLD
    mine = visit.preferences.alerts_a_day
    taps = [choice("alerts", str(cap), _said(cap), cap == mine) for cap in _CAPS]
    return shown(
        Phrase("settings-alerts-how"), rows=in_rows(taps, 2), heading=Phrase("settings-alerts")
    )


def _said(cap: int) -> Phrase:
    return Phrase("settings-alerts-up-to", {"count": cap}) if cap else Phrase("settings-off")


async def _value(visit: Visit) -> Line:
    return (_said(visit.preferences.alerts_a_day),)


PAGE = Page("alerts", _page, _value)
