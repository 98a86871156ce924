"""Which stories the subscribers were sent before."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from sqlalchemy import exists, select
from sqlalchemy.ext.asyncio import AsyncConnection

from digests.model import Status, Subscription
from digests.storage import codec
from digests.storage.damage import Damage
from digests.storage.sql.batches import pages
from digests.storage.tables import contents, deliveries, parts, subscriptions


async def stories_seen(
    connection: AsyncConnection, asked: Sequence[Subscription], since: datetime, damage: Damage
) -> Mapping[int, frozenset[str]]:
    """By subscription: the stories of its deliveries due since then that (may) arrive."""
    arrives = exists().where(
        parts.c.delivery_id == deliveries.c.id,
        parts.c.status.not_in([Status.FAILED, Status.DROPPED]),
    )
    statement = (
        select(subscriptions.c.id, deliveries.c.content_id)
        .select_from(subscriptions)
        .join(deliveries, deliveries.c.recipient_id == subscriptions.c.recipient_id)
        .join(contents, contents.c.id == deliveries.c.content_id)
        .where(deliveries.c.due >= since, contents.c.edition == subscriptions.c.edition, arrives)
    )
    numbers = [one.id for one in asked if one.id is not None]
    said: dict[int, set[int]] = defaultdict(set)
    for page in pages(numbers):
        for row in await connection.execute(statement.where(subscriptions.c.id.in_(page))):
            said[row.id].add(row.content_id)
    stories = await _stories(connection, set().union(*said.values()), damage)
    return {
        number: frozenset().union(*(stories.get(content, frozenset()) for content in said[number]))
        for number in numbers
    }


async def _stories(
    connection: AsyncConnection, numbers: Iterable[int], damage: Damage
) -> Mapping[int, frozenset[str]]:
    stories: dict[int, frozenset[str]] = {}
    for page in pages(sorted(numbers)):
        rows = await connection.execute(
            select(contents.c.id, contents.c.stories).where(contents.c.id.in_(page))
        )
        for row in rows:
            try:
                stories[row.id] = frozenset(codec.load_stories(row.stories))
            except codec.Unreadable as error:
                damage.note("contents", row.id, error)
    return stories
