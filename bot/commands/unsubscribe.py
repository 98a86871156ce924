"""/unsubscribe: get an edition no longer."""

from bot.commands.answer import Answer, Tap, replying, saying
from bot.commands.command import Access, Command
from bot.commands.subscribing import named
from bot.commands.visit import Visit
from digests.model import Phrase


async def _unsubscribe(visit: Visit) -> Answer:
    words = visit.rest(0) if visit.is_tap else visit.words
    mine = [one.edition for one in await visit.desk.store.of(visit.reader.recipient)]
    if not mine:
        return replying(visit.request, Phrase("unsubscribe-none"))
    if not words and len(mine) == 1:
        return await _ended(visit, mine[0])
    edition = named(visit.editions, words)
    name = edition.name if edition else words
    if name in mine:
        return await _ended(visit, name)
    if visit.is_tap:
        return replying(visit.request, Phrase("unsubscribe-ended-before"))
    return Answer(
        blocks=(saying(Phrase("unsubscribe-which")),),
        taps=tuple((Tap(_title(visit, one), f"unsubscribe:{one}"),) for one in mine),
    )


async def _ended(visit: Visit, name: str) -> Answer:
    await visit.desk.store.unsubscribe(visit.reader.recipient, name)
    again = Tap(Phrase("unsubscribe-again"), f"subscribe:{name}")
    return Answer(
        blocks=(saying(Phrase("unsubscribe-done", {"title": _title(visit, name)})),),
        taps=((again,),) if name in visit.editions else (),
    )


def _title(visit: Visit, name: str) -> str:
    """An edition that is no longer on offer has but its name."""
    edition = visit.editions.get(name)
    return edition.title if edition else name


COMMAND = Command(
    "unsubscribe",
    words=_unsubscribe,
    tap=_unsubscribe,
    access=Access.CHAT_ADMINS,
    aliases=("stop",),
)
