"""Reminders waiting for their moment, in a table."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, Select, delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from digests.model import Recipient
from digests.ports import Reminder
from digests.storage.sql.database import Database
from digests.storage.sql.recipients import ensure
from digests.storage.tables import recipients, reminders


class SqlReminders:
    """The port `Reminders`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def set(self, reminder: Reminder) -> int:
        """See the port."""
        async with self._database.writing() as connection:
            made = await connection.execute(
                insert(reminders)
                .values(
                    recipient_id=await ensure(connection, reminder.recipient),
                    ref=reminder.ref,
                    event=reminder.event,
                    starts=reminder.starts,
                    before=reminder.before,
                    due=reminder.due,
                )
                .returning(reminders.c.id)
            )
            number: int = made.scalar_one()
        return number

    async def of(self, recipient: Recipient) -> Sequence[Reminder]:
        """See the port."""
        async with self._database.reading() as connection:
            return await reminders_of(connection, recipient)

    async def due(self, now: datetime, limit: int) -> Sequence[Reminder]:
        """See the port."""
        return await self._select(_SOONEST_FIRST.where(reminders.c.due <= now).limit(limit))

    async def waiting(self) -> Sequence[Reminder]:
        """See the port."""
        return await self._select(_SOONEST_FIRST)

    async def cancel(self, reminder: int) -> None:
        """See the port."""
        async with self._database.writing() as connection:
            await connection.execute(delete(reminders).where(reminders.c.id == reminder))

    async def _select(self, statement: Select[Any]) -> list[Reminder]:
        async with self._database.reading() as connection:
            return [_reminder(row) for row in await connection.execute(statement)]


async def reminders_of(connection: AsyncConnection, recipient: Recipient) -> list[Reminder]:
    """The recipient's reminders, the soonest first."""
    theirs = (recipients.c.channel == recipient.channel) & (
        recipients.c.address == recipient.address
    )
    return [_reminder(row) for row in await connection.execute(_SOONEST_FIRST.where(theirs))]


def _reminder(row: Row[Any]) -> Reminder:
    return Reminder(
        recipient=Recipient(row.channel, row.address),
        ref=row.ref,
        event=row.event,
        starts=row.starts,
        before=row.before,
        due=row.due,
        id=row.id,
    )


_SOONEST_FIRST = (
    select(reminders, recipients.c.channel, recipients.c.address)
    .join(recipients)
    .order_by(reminders.c.due, reminders.c.id)
)
