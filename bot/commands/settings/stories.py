"""Settings: how many stories a digest has at most."""

from dataclasses import replace

from bot.commands.answer import Answer
from bot.commands.refs import number
from bot.commands.settings.page import OLD, Page, choice, in_rows, shown
from bot.commands.subscribing import prefer
from bot.commands.visit import Visit
from digests.model import Line, Phrase, Text

MOST = 20


async def _page(visit: Visit) -> Answer:
    """A number, or `edition` to leave it to the edition."""
    match visit.args[1:]:
        case ():
            pass
        case ("edition",):
            visit = await prefer(visit, lambda mine: replace(mine, stories=None))
        case (word,) if (count := number(word)) is not None and 1 <= count <= MOST:
            visit = await prefer(visit, lambda mine: replace(mine, stories=count))
        case _:
            return OLD
    mine = visit.preferences.stories
    taps = [choice("stories", str(at), str(at), at == mine) for at in range(1, MOST + 1)]
    default = choice("stories", "edition", Phrase("settings-as-edition"), mine is None)
    return shown(
        Phrase("settings-stories-how"),
        rows=(*in_rows(taps, 5), (default,)),
        heading=Phrase("settings-stories"),
    )


async def _value(visit: Visit) -> Line:
    count = visit.preferences.stories
    return (Text(str(count)) if count else Phrase("settings-as-edition"),)


PAGE = Page("stories", _page, _value)
