"""/quotes: who said what, with a proof for each."""

from bot.commands.answer import Answer
from bot.commands.command import Command
from bot.commands.listing import Listing, listed
from bot.commands.visit import Visit

_LISTING = Listing("quotes", sections=("quotes",), narrows="quotes")


async def _quotes(visit: Visit) -> Answer:
    return await listed(visit, _LISTING)


COMMAND = Command("quotes", words=_quotes, tap=_quotes)
