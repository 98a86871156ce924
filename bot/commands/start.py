"""/start: a greeting, or what a deep link leads to."""

from bot.commands.answer import Answer, Tap, saying
from bot.commands.article import open_article
from bot.commands.command import Command
from bot.commands.proof import prove
from bot.commands.refs import Ref
from bot.commands.visit import Visit
from bot.commands.where import open_place
from bot.commands.who import open_person
from digests.model import Phrase


async def _start(visit: Visit) -> Answer:
    ref = Ref.parse(visit.words)
    return await _opened(visit, ref) if ref else _greeting()


async def _opened(visit: Visit, ref: Ref) -> Answer:
    """What a button in a channel, or a link anywhere, leads to."""
    match ref.kind:
        case "a":
            return await open_article(visit, ref.key)
        case "w":
            return await open_person(visit, ref, 0)
        case "p":
            return await open_place(visit, ref)
        case _:
            return await prove(visit, ref)


def _greeting() -> Answer:
    return Answer(
        blocks=(saying(Phrase("start-greeting"), Phrase("start-how")),),
        taps=(
            (
                Tap(Phrase("start-subscribe"), "subscribe:"),
                Tap(Phrase("start-today"), "summary:0:"),
            ),
            (Tap(Phrase("start-help"), "help:"),),
        ),
    )


async def _tapped(visit: Visit) -> Answer:
    return _greeting()


COMMAND = Command("start", words=_start, tap=_tapped)
