"""/subscribe: begin to get an edition."""

from bot.commands.answer import Answer, Tap, replying, saying
from bot.commands.command import Access, Command
from bot.commands.editions import offered
from bot.commands.subscribing import named, subscribe
from bot.commands.visit import Visit
from digests.model import Edition, Phrase


async def _subscribe(visit: Visit) -> Answer:
    words = visit.rest(0) if visit.is_tap else visit.words
    editions = visit.editions
    if not words and len(editions) == 1:
        return await _subscribed(visit, next(iter(editions.values())))
    edition = named(editions, words)
    if edition:
        return await _subscribed(visit, edition)
    if not words:
        return await offered(visit)
    if visit.is_tap:
        return replying(visit.request, Phrase("edition-gone"))
    answer = await offered(visit)
    return Answer(
        blocks=(saying(Phrase("edition-unknown", {"name": words})), *answer.blocks),
        taps=answer.taps,
    )


async def _subscribed(visit: Visit, edition: Edition) -> Answer:
    visit, due = await subscribe(visit, edition)
    local = due.astimezone(visit.zone)
    return Answer(
        blocks=(
            saying(
                Phrase("subscribe-done", {"title": edition.title}),
                Phrase("subscribe-next", {"moment": local, "zone": visit.zone.key}),
            ),
        ),
        taps=(
            (
                Tap(Phrase("subscribe-change"), "settings:"),
                Tap(Phrase("subscribe-preview"), f"preview:{edition.name}"),
            ),
        ),
    )


COMMAND = Command("subscribe", words=_subscribe, tap=_subscribe, access=Access.CHAT_ADMINS)
