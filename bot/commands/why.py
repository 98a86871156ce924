"""/why: what the last digest was chosen from; the numbers add up."""

from bot.commands.answer import Answer, saying
from bot.commands.command import Command
from bot.commands.presenting import headed
from bot.commands.visit import Visit
from digests.model import Account, Block, Delivery, Phrase

_MOST_STORIES = 10


async def _why(visit: Visit) -> Answer:
    delivery = await visit.desk.store.outbox.account(visit.reader.recipient)
    if delivery is None:
        return Answer(blocks=(saying(Phrase("why-none")),))
    edition = visit.editions.get(delivery.edition or "")
    title = edition.title if edition else delivery.edition or ""
    moment = delivery.due.astimezone(visit.zone)
    counted = saying(
        Phrase("why-digest", {"title": title, "moment": moment}),
        Phrase("why-read", {"count": delivery.account.read}),
        *_parts(delivery.account),
        heading=Phrase("why-title"),
    )
    return Answer(blocks=(counted, *await _articles(visit, delivery)), is_new=True)


def _parts(account: Account) -> list[Phrase]:
    """What became of the articles read; together these are all of them."""
    counts = {
        "why-shown": account.shown,
        "why-merged": account.merged,
        "why-seen": account.seen,
        "why-muted": account.muted,
        "why-cut": account.cut,
    }
    return [Phrase(part, {"count": count}) for part, count in counts.items() if count]


async def _articles(visit: Visit, delivery: Delivery) -> tuple[Block, ...]:
    """The articles behind the digest, and what of them was seen and not shown."""
    blocks: list[Block] = []
    left_out = 0
    for key in delivery.stories:
        read = await visit.desk.store.get(key)
        if read is None:
            continue
        left_out += read.brief.left_out
        if len(blocks) < _MOST_STORIES:
            blocks.append(headed(read))
    if left_out:
        blocks.append(saying(Phrase("why-left-out", {"count": left_out})))
    return tuple(blocks)


COMMAND = Command("why", words=_why, tap=_why)
