"""/follow: persons, places, words and outlets that come first."""

from bot.commands.answer import Answer
from bot.commands.command import Access, Command
from bot.commands.topics import FOLLOW, on_tap, on_words
from bot.commands.visit import Visit


async def _words(visit: Visit) -> Answer:
    return await on_words(visit, FOLLOW)


async def _tapped(visit: Visit) -> Answer:
    return await on_tap(visit, FOLLOW)


COMMAND = Command("follow", words=_words, tap=_tapped, access=Access.CHAT_ADMINS)
