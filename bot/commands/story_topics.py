"""The topics of one article, to follow or mute with a tap."""

from collections.abc import Iterable

from bot.commands.answer import Answer, Tap, replying, saying
from bot.commands.command import Access, Command
from bot.commands.paging import fits
from bot.commands.persons import appearances
from bot.commands.presenting import headed
from bot.commands.visit import Visit
from digests.model import Phrase, Place, ReadArticle, Topic, TopicKind

_MOST_OF_A_KIND = 4


async def _words(visit: Visit) -> Answer:
    return await _page(visit, visit.words)


async def _tapped(visit: Visit) -> Answer:
    return await _page(visit, visit.rest(0))


async def _page(visit: Visit, key: str) -> Answer:
    read = await visit.desk.store.get(key)
    if read is None:
        return replying(visit.request, Phrase("proof-gone"))
    rows = []
    for topic in _topics(read):
        data = f"follow:{topic.kind}:{topic.name}", f"mute:{topic.kind}:{topic.name}"
        if all(fits(one) for one in data):
            rows.append(
                (
                    Tap(Phrase("follow-this", {"name": topic.name}), data[0]),
                    Tap(Phrase("mute-this", {"name": topic.name}), data[1]),
                )
            )
    return Answer(
        blocks=(headed(read), saying(Phrase("topics-of-story"))), taps=tuple(rows), is_new=True
    )


def _topics(read: ReadArticle) -> Iterable[Topic]:
    for one in appearances(read)[:_MOST_OF_A_KIND]:
        yield Topic(TopicKind.PERSON, one.name)
    places = [place for place in read.brief.of("where") if isinstance(place, Place)]
    for name in dict.fromkeys(place.name for place in places[:_MOST_OF_A_KIND]):
        yield Topic(TopicKind.PLACE, name)
    yield Topic(TopicKind.OUTLET, read.article.outlet or read.article.source)


COMMAND = Command("topics", words=_words, tap=_tapped, access=Access.CHAT_ADMINS, is_listed=False)
