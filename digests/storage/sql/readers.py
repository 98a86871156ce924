"""Readers: their preferences, and whether they can be reached, in tables."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from digests.errors import StorageTrouble
from digests.model import Preferences, Reader, Recipient, Status
from digests.storage import codec
from digests.storage.damage import Damage
from digests.storage.exporting import OwnData, exported
from digests.storage.sql import forgetting, moving
from digests.storage.sql.database import Database
from digests.storage.sql.part_rows import read_parts, select_parts
from digests.storage.sql.recipients import ensure, find, in_chat, reader_of
from digests.storage.sql.reminders import reminders_of
from digests.storage.sql.subscriptions import subscriptions_of
from digests.storage.tables import deliveries, parts, recipients


class SqlReaders:
    """The part of the port `Subscriptions` about readers."""

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
                    tuple(await subscriptions_of(connection, recipient)),
                    tuple(await reminders_of(connection, recipient)),
                    tuple(read_parts(sent, self._damage).parts),
                )
            )
