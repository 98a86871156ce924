"""/mute: persons, places, words and outlets that never come."""

from bot.commands.answer import Answer
from bot.commands.command import Access, Command
from bot.commands.topics import MUTE, on_tap, on_words
from bot.commands.visit import Visit


async def _words(visit: Visit) -> Answer:
    return await on_words(visit, MUTE)


async def _tapped(visit: Visit) -> Answer:
    return await on_tap(visit, MUTE)


COMMAND = Command("mute", words=_words, tap=_tapped, access=Access.CHAT_ADMINS)
