"""/preview: what the next digest would say if it came now."""

from bot.commands.answer import Answer, Tap, replying, saying
from bot.commands.command import Access, Command
from bot.commands.presenting import in_full
from bot.commands.subscribing import named
from bot.commands.visit import Visit
from digests.model import Phrase


async def _preview(visit: Visit) -> Answer:
    words = visit.rest(0) if visit.is_tap else visit.words
    mine = [one.edition for one in await visit.desk.store.of(visit.reader.recipient)]
    editions = visit.editions
    edition = named(editions, words) if words else None
    if words and edition is None:
        return replying(visit.request, Phrase("edition-gone"))
    if edition is None:
        offered = [one for name, one in editions.items() if name in mine] or list(editions.values())
        if len(offered) != 1:
            return Answer(
                blocks=(saying(Phrase("preview-which")),),
                taps=tuple((Tap(one.title, f"preview:{one.name}"),) for one in offered),
            )
        edition = offered[0]
    digest = await visit.desk.preview(visit.reader.recipient, edition.name)
    if digest is None or not digest.stories:
        return Answer(
            blocks=(saying(Phrase("preview-empty", {"title": edition.title})),), is_new=True
        )
    title = saying(Phrase("preview-title", {"title": digest.title}))
    return Answer(blocks=(title, *in_full(digest)), is_new=True)


COMMAND = Command("preview", words=_preview, tap=_preview, access=Access.CHAT_ADMINS)
