"""/retry: what failed is tried again, at an operator's word."""

from bot.commands.answer import Answer, saying
from bot.commands.command import PRIVATELY, Access, Command
from bot.commands.visit import Visit
from digests.model import Phrase


async def _retry(visit: Visit) -> Answer:
    count = await visit.desk.store.outbox.retry_failed(visit.now)
    if count:
        visit.desk.wake()
    return Answer(blocks=(saying(Phrase("retry-done", {"count": count})),))


COMMAND = Command("retry", words=_retry, tap=_retry, access=Access.OPERATORS, rooms=PRIVATELY)
