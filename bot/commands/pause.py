"""/pause: no digests for a while; an operator stops all sending."""

from bot.commands.answer import Answer, Tap, saying
from bot.commands.command import Access, Command
from bot.commands.settings.pause import overview
from bot.commands.visit import Visit
from digests.model import Phrase


async def _pause(visit: Visit) -> Answer:
    if not visit.request.is_operator:
        return overview(visit)
    await visit.desk.store.note("sending", {"paused": str(visit.request.user)})
    return Answer(
        blocks=(saying(Phrase("pause-done")),),
        taps=(
            (Tap(Phrase("pause-resume"), "resume:"),),
            (Tap(Phrase("pause-mine"), "settings:pause"),),
        ),
    )


COMMAND = Command("pause", words=_pause, tap=_pause, access=Access.CHAT_ADMINS)
