"""Readers, their preferences and their subscriptions, in tables."""

from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Row, Select, bindparam, delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from digests.errors import StorageTrouble
from digests.model import Preferences, Reader, Recipient, Status, Subscription
from digests.storage import codec, forgetting, moving
from digests.storage.damage import Damage
from digests.storage.database import Database
from digests.storage.dialects import insert_unless_there
from digests.storage.exporting import OwnData, exported
from digests.storage.part_rows import read_parts, select_parts
from digests.storage.recipients import ensure, find, in_chat, reader_of
from digests.storage.reminders import reminders_of
from digests.storage.tables import deliveries, parts, recipients, subscriptions

PAGE = 1000


class SqlSubscriptions:
    """The port `Subscriptions`."""

    def __init__(self, database: Database, damage: Damage) -> None:
        self._database = database
        self._damage = damage

    async def reader(self, recipient: Recipient) -> Reader | None:
        """See the port."""
        async with self._database.reading() as connection:
            return await self._reader(connection, recipient)

    async def _reader(
        self, connection: AsyncConnection, recipient: Recipient, *, lock: bool = False
    ) -> Reader | None:
        statement = select(recipients).where(
            recipients.c.channel == recipient.channel, recipients.c.address == recipient.address
        )
        rows = await connection.execute(statement.with_for_update() if lock else statement)
        row = rows.first()
        return reader_of(row, self._damage) if row else None

    async def save_reader(self, reader: Reader) -> None:
        """See the port."""
        async with self._database.writing() as connection:
            await self._save(connection, reader)

    async def _save(self, connection: AsyncConnection, reader: Reader) -> None:
        number = await ensure(connection, reader.recipient)
        await connection.execute(
            update(recipients)
            .where(recipients.c.id == number)
            .values(
                preferences=codec.dump_preferences(reader.preferences),
                paused_until=reader.paused_until,
                suspended=reader.suspended,
            )
        )

    async def prefer(
        self, recipient: Recipient, change: Callable[[Preferences], Preferences]
    ) -> Reader:
        """See the port."""
        async with self._database.writing() as connection:
            await ensure(connection, recipient)
            reader = await self._reader(connection, recipient, lock=True) or Reader(recipient)
            changed = replace(reader, preferences=change(reader.preferences))
            await self._save(connection, changed)
        return changed

    async def pause(self, recipient: Recipient, until: datetime | None) -> None:
        """See the port."""
        async with self._database.writing() as connection:
            number = await find(connection, recipient)
            await connection.execute(
                update(recipients).where(recipients.c.id == number).values(paused_until=until)
            )

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
            return await self._of(connection, recipient)

    async def _of(
        self, connection: AsyncConnection, recipient: Recipient
    ) -> Sequence[Subscription]:
        statement = select_subscriptions().where(
            recipients.c.channel == recipient.channel, recipients.c.address == recipient.address
        )
        rows = await connection.execute(statement.order_by(subscriptions.c.id))
        return [subscription_of(row) for row in rows]

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

    async def suspend(self, recipient: Recipient, reason: str) -> None:
        """See the port."""
        theirs = select(deliveries.c.id).join(recipients).where(in_chat(recipient))
        async with self._database.writing() as connection:
            await connection.execute(
                update(recipients).where(in_chat(recipient)).values(suspended=reason)
            )
            await connection.execute(
                update(parts)
                .where(parts.c.delivery_id.in_(theirs), parts.c.status == Status.QUEUED)
                .values(status=Status.DROPPED, reason=reason)
            )

    async def restore(self, recipient: Recipient) -> None:
        """See the port."""
        async with self._database.writing() as connection:
            await connection.execute(
                update(recipients).where(in_chat(recipient)).values(suspended=None)
            )

    async def move(self, old: Recipient, new: Recipient) -> None:
        """See the port."""
        async with self._database.writing() as connection:
            await moving.move(connection, old, new)
        await self._wipe(old)

    async def forget(self, recipient: Recipient) -> None:
        """See the port."""
        async with self._database.writing(durable=True) as connection:
            await forgetting.forget(connection, recipient)
        await self._wipe(recipient)

    async def _wipe(self, recipient: Recipient) -> None:
        try:
            await self._database.wipe([recipient.address])
        except StorageTrouble as trouble:
            self._damage.tell(f"rows are deleted, but traces may be left in free space: {trouble}")

    async def export(self, recipient: Recipient) -> Mapping[str, object]:
        """See the port. Each kind of row as its own port reads it."""
        async with self._database.reading() as connection:
            reader = await self._reader(connection, recipient)
            if reader is None:
                return {}
            number = await find(connection, recipient)
            theirs = select_parts().where(deliveries.c.recipient_id == number)
            sent = await connection.execute(theirs.order_by(parts.c.id))
            return exported(
                OwnData(
                    reader,
                    tuple(await self._of(connection, recipient)),
                    tuple(await reminders_of(connection, recipient)),
                    tuple(read_parts(sent, self._damage).parts),
                )
            )


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
