"""The outbox in tables: turns come in, parts are claimed and settled."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import func, select, update

from digests.model import EPOCH, Delivery, Part, Recipient, Status, Subscription
from digests.ports import Due, Turn
from digests.storage.damage import Damage
from digests.storage.sql import clearing, message_numbers, queueing
from digests.storage.sql.accounting import newest_delivery
from digests.storage.sql.database import Database
from digests.storage.sql.part_rows import (
    fail_unreadable,
    highest_id,
    is_first_in_lane,
    outcome_of,
    read_parts,
    select_parts,
    set_outcome,
)
from digests.storage.sql.recipients import reader_of
from digests.storage.sql.seeing import stories_seen
from digests.storage.sql.subscriptions import select_subscriptions, subscription_of
from digests.storage.tables import deliveries, parts, recipients, subscriptions

STEP = 1000


class SqlOutbox:
    """The port `Outbox`."""

    def __init__(self, database: Database, damage: Damage) -> None:
        self._database = database
        self._damage = damage

    async def due(self, now: datetime, limit: int) -> Sequence[Due]:
        """See the port."""
        statement = (
            select_subscriptions()
            .where(subscriptions.c.next_due <= now)
            .order_by(subscriptions.c.next_due, subscriptions.c.id)
            .limit(limit)
        )
        async with self._database.reading() as connection:
            rows = await connection.execute(statement)
            return [Due(subscription_of(row), reader_of(row, self._damage)) for row in rows]

    async def queue(self, turns: Sequence[Turn], now: datetime) -> int:
        """See the port."""
        async with self._database.writing() as connection:
            return await queueing.queue(connection, turns, now)

    async def seen(
        self, subscriptions: Sequence[Subscription], since: datetime
    ) -> Mapping[int, frozenset[str]]:
        """See the port."""
        async with self._database.reading() as connection:
            return await stories_seen(connection, subscriptions, since, self._damage)

    async def claim(self, now: datetime, limit: int) -> Sequence[Part]:
        """See the port. Durable: what was sent before a power cut must not look unsent."""
        ready = (
            select(parts.c.id)
            .where(
                parts.c.status == Status.QUEUED, parts.c.not_before <= now, is_first_in_lane(now)
            )
            .order_by(parts.c.not_before, parts.c.id)
            .limit(limit)
            .with_for_update(skip_locked=True)
        )
        async with self._database.writing(durable=True) as connection:
            numbers = (await connection.scalars(ready)).all()
            if not numbers:
                return []
            theirs = parts.c.id.in_(numbers)
            await connection.execute(
                update(parts)
                .where(theirs)
                .values(
                    status=Status.SENDING,
                    since=now,
                    floor=func.coalesce(parts.c.floor, highest_id()),
                )
            )
            rows = await connection.execute(select_parts().where(theirs).order_by(parts.c.id))
            claimed = read_parts(rows, self._damage)
            await fail_unreadable(connection, claimed)
        return claimed.parts

    async def settle(self, parts: Sequence[Part]) -> None:
        """See the port."""
        if not parts:
            return
        async with self._database.writing() as connection:
            await connection.execute(set_outcome(), [outcome_of(part) for part in parts])
            await message_numbers.raise_highest(
                connection, [(p.recipient, p.message_id) for p in parts if p.message_id]
            )

    async def unsettled(self, before: datetime, limit: int) -> Sequence[Part]:
        """See the port."""
        statement = (
            select_parts()
            .where(parts.c.status.in_([Status.SENDING, Status.UNKNOWN]), parts.c.since < before)
            .order_by(parts.c.since, parts.c.id)
            .limit(limit)
        )
        async with self._database.writing() as connection:
            found = read_parts(await connection.execute(statement), self._damage)
            await fail_unreadable(connection, found)
        return found.parts

    async def failures(self, limit: int) -> Sequence[Part]:
        """See the port. Newest first."""
        statement = (
            select_parts()
            .where(parts.c.status == Status.FAILED)
            .order_by(parts.c.since.desc(), parts.c.id.desc())
            .limit(limit)
        )
        async with self._database.reading() as connection:
            return read_parts(await connection.execute(statement), self._damage).parts

    async def message_ids(self, recipient: Recipient, above: int) -> frozenset[int]:
        """See the port."""
        async with self._database.reading() as connection:
            return await message_numbers.above(connection, recipient, above)

    async def note_message_id(self, recipient: Recipient, message_id: int) -> None:
        """See the port."""
        async with self._database.writing() as connection:
            await message_numbers.note(connection, recipient, message_id)

    async def tally(self) -> Mapping[Status, int]:
        """See the port."""
        statement = select(parts.c.status, func.count().label("many")).group_by(parts.c.status)
        async with self._database.reading() as connection:
            return {Status(row.status): row.many for row in await connection.execute(statement)}

    async def oldest(self, now: datetime) -> datetime | None:
        """See the port."""
        statement = (
            select(func.min(deliveries.c.due))
            .join(parts)
            .where(parts.c.status == Status.QUEUED, parts.c.not_before <= now)
        )
        async with self._database.reading() as connection:
            oldest: datetime | None = await connection.scalar(statement)
        return oldest

    async def account(self, recipient: Recipient) -> Delivery | None:
        """See the port."""
        async with self._database.reading() as connection:
            return await newest_delivery(connection, recipient, self._damage)

    async def retry_failed(self, now: datetime) -> int:
        """See the port. Those of suspended readers stay as they are."""
        reachable = select(deliveries.c.id).join(recipients).where(recipients.c.suspended.is_(None))
        async with self._database.writing() as connection:
            again = await connection.execute(
                update(parts)
                .where(parts.c.status == Status.FAILED, parts.c.delivery_id.in_(reachable))
                .values(
                    status=Status.QUEUED,
                    attempts=0,
                    not_before=EPOCH,
                    since=now,
                    reason=None,
                    floor=None,
                )
            )
        return again.rowcount

    async def clear(self, before: datetime) -> int:
        """See the port. In steps, so that senders need not wait for long."""
        gone = 0
        while True:
            async with self._database.writing() as connection:
                step = await clearing.clear(connection, before, STEP)
            gone += step
            if step < STEP:
                return gone
