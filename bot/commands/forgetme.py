"""/forgetme: delete everything stored about this chat, once confirmed."""

from dataclasses import replace

from bot.commands.alerting import forget_alerts
from bot.commands.answer import Answer, Tap, saying
from bot.commands.command import Access, Command
from bot.commands.visit import Visit
from digests.model import Phrase


async def _ask(visit: Visit) -> Answer:
    return Answer(
        blocks=(saying(Phrase("forgetme-sure")),),
        taps=(
            (
                Tap(Phrase("forgetme-yes"), "forgetme:yes"),
                Tap(Phrase("forgetme-no"), "forgetme:no"),
            ),
        ),
    )


async def _tapped(visit: Visit) -> Answer:
    match visit.arg(0):
        case "yes":
            await _forget(visit)
            return Answer(blocks=(saying(Phrase("forgetme-done")),))
        case "no":
            return Answer(blocks=(saying(Phrase("forgetme-kept")),))
        case _:
            return await _ask(visit)


async def _forget(visit: Visit) -> None:
    """A chat is forgotten with all its topics: their address begins with the chat's."""
    recipient = visit.reader.recipient
    chat = replace(recipient, address=recipient.address.partition("/")[0])
    for one in {recipient, chat}:
        await forget_alerts(visit.desk, one)
    await visit.desk.store.forget(chat)


COMMAND = Command("forgetme", words=_ask, tap=_tapped, access=Access.CHAT_ADMINS)
