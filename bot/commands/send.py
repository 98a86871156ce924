"""/send EDITION: an edition goes out now to all its subscribers, at an operator's word."""

from bot.commands.answer import Answer, Tap, saying
from bot.commands.command import PRIVATELY, Access, Command
from bot.commands.subscribing import named
from bot.commands.visit import Visit
from digests.model import Phrase


async def _send(visit: Visit) -> Answer:
    """Without the name of an edition, which one is asked first."""
    words = visit.rest(0) if visit.is_tap else visit.words
    edition = named(visit.editions, words)
    if edition is None:
        return Answer(
            blocks=(saying(Phrase("send-which")),),
            taps=tuple((Tap(one.title, f"send:{one.name}"),) for one in visit.editions.values()),
        )
    count = await visit.desk.send_now(edition.name)
    return Answer(blocks=(saying(Phrase("send-done", {"title": edition.title, "count": count})),))


COMMAND = Command("send", words=_send, tap=_send, access=Access.OPERATORS, rooms=PRIVATELY)
