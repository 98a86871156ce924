"""/latest: the newest articles, headlines only."""

from bot.commands.answer import Answer
from bot.commands.command import Command
from bot.commands.finding import look_up
from bot.commands.listing import cut_short, heading, nothing
from bot.commands.paging import page, turning
from bot.commands.presenting import headed
from bot.commands.refs import number
from bot.commands.visit import Visit


async def _latest(visit: Visit) -> Answer:
    found = await look_up(visit, visit.rest(1) if visit.is_tap else visit.words)
    if not found.articles:
        return nothing(found)
    shown = page([(headed(one),) for one in found.articles], number(visit.arg(0)) or 0)
    question = found.asked.text
    return Answer(
        blocks=(heading("latest", found.asked), *shown.blocks, *cut_short(shown.count, question)),
        taps=turning(shown, "latest", question),
    )


COMMAND = Command("latest", words=_latest, tap=_latest)
