"""/resume: digests come again; for an operator, to everybody."""

from bot.commands.answer import Answer, saying
from bot.commands.command import Access, Command
from bot.commands.settings.pause import pause_until
from bot.commands.visit import Visit
from digests.model import Phrase


async def _resume(visit: Visit) -> Answer:
    if visit.request.is_operator and (await visit.desk.store.notes("sending")).get("paused"):
        await visit.desk.store.note("sending", {"paused": ""})
        visit.desk.wake()
        return Answer(blocks=(saying(Phrase("resume-everybody")),))
    await pause_until(visit, None)
    return Answer(blocks=(saying(Phrase("resume-mine")),))


COMMAND = Command("resume", words=_resume, tap=_resume, access=Access.CHAT_ADMINS)
