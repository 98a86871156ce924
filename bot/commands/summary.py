"""/summary: what happened, in the articles' own sentences."""

from bot.commands.answer import Answer
from bot.commands.command import Command
from bot.commands.listing import Listing, listed
from bot.commands.visit import Visit

_LISTING = Listing("summary", sections=("summary",))


async def _summary(visit: Visit) -> Answer:
    return await listed(visit, _LISTING)


COMMAND = Command("summary", words=_summary, tap=_summary)
