"""/search: everything the articles hold on some words."""

from bot.commands.answer import Answer, saying
from bot.commands.command import Command
from bot.commands.listing import Listing, listed
from bot.commands.visit import Visit
from digests.model import Phrase

_LISTING = Listing("search", sections=("summary", "quotes"))


async def _search(visit: Visit) -> Answer:
    if not visit.is_tap and not visit.words:
        return Answer(blocks=(saying(Phrase("search-how")),))
    return await listed(visit, _LISTING)


COMMAND = Command("search", words=_search, tap=_search)
