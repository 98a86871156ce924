"""Who is subscribed to what, in tables."""

from collections.abc import AsyncIterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, Select, bindparam, delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from digests.model import Reader, Recipient, Subscription
from digests.storage.damage import Damage
from digests.storage.sql.database import Database
from digests.storage.sql.dialects import insert_unless_there
from digests.storage.sql.recipients import ensure, find, reader_of
from digests.storage.tables import recipients, subscriptions

PAGE = 1000


class SqlSubscriptions:
    """The part of the port `Subscriptions` about subscriptions."""

    def __init__(self, database: Database, damage: Damage) -> None:
        self._database = database
        self._damage = damage

    async def subscribe(self, subscription: Subscription) -> bool:
        """See the port."""
        async with self._database.writing() as connection:
            made = await connection.execute(
                insert_unless_there(connection, subscriptions).values(
                    recipient_id=await ensure(connection, subscription.recipient),
                    edition=subscription.edition,
                    next_due=subscription.next_due,
                    covered=subscription.covered,
                )
            )
        return made.rowcount > 0

    async def unsubscribe(self, recipient: Recipient, edition: str) -> bool:
        """See the port."""
        async with self._database.writing() as connection:
            gone = await connection.execute(
                delete(subscriptions).where(
                    subscriptions.c.recipient_id == await find(connection, recipient),
                    subscriptions.c.edition == edition,
                )
            )
        return gone.rowcount > 0

    async def of(self, recipient: Recipient) -> Sequence[Subscription]:
        """See the port."""
        async with self._database.reading() as connection:
            return await subscriptions_of(connection, recipient)

    async def reschedule(self, recipient: Recipient, due: Mapping[str, datetime | None]) -> None:
        """See the port."""
        if not due:
            return
        async with self._database.writing() as connection:
            number = await find(connection, recipient)
            await connection.execute(
                update(subscriptions)
                .where(
                    subscriptions.c.recipient_id == bindparam("of_recipient"),
                    subscriptions.c.edition == bindparam("of_edition"),
                )
                .values(next_due=bindparam("at")),
                [
                    {"of_recipient": number, "of_edition": edition, "at": moment}
                    for edition, moment in due.items()
                ],
            )

    async def counts(self) -> Mapping[str, int]:
        """See the port."""
        statement = select(subscriptions.c.edition, func.count().label("subscribers")).group_by(
            subscriptions.c.edition
        )
        async with self._database.reading() as connection:
            return {row.edition: row.subscribers for row in await connection.execute(statement)}

    async def everyone(self, edition: str) -> AsyncIterator[tuple[Subscription, Reader]]:
        """See the port. Each page is a transaction of its own: no long one holds others up."""
        last = 0
        while True:
            statement = (
                select_subscriptions()
                .where(subscriptions.c.edition == edition, subscriptions.c.id > last)
                .order_by(subscriptions.c.id)
                .limit(PAGE)
            )
            async with self._database.reading() as connection:
                rows = (await connection.execute(statement)).all()
            for row in rows:
                yield subscription_of(row), reader_of(row, self._damage)
            if len(rows) < PAGE:
                return
            last = rows[-1].subscription_id


def select_subscriptions() -> Select[Any]:
    """Subscriptions with their readers."""
    return select(
        subscriptions.c.id.label("subscription_id"),
        subscriptions.c.edition,
        subscriptions.c.next_due,
        subscriptions.c.covered,
        recipients,
    ).join(recipients, recipients.c.id == subscriptions.c.recipient_id)


def subscription_of(row: Row[Any]) -> Subscription:
    """The subscription of a row of `select_subscriptions`."""
    return Subscription(
        Recipient(row.channel, row.address),
        row.edition,
        row.next_due,
        row.covered,
        row.subscription_id,
    )


async def subscriptions_of(connection: AsyncConnection, recipient: Recipient) -> list[Subscription]:
    """The recipient's subscriptions, the oldest first."""
    statement = select_subscriptions().where(
        recipients.c.channel == recipient.channel, recipients.c.address == recipient.address
    )
    rows = await connection.execute(statement.order_by(subscriptions.c.id))
    return [subscription_of(row) for row in rows]
