"""Deleting what was delivered long ago."""

from datetime import datetime

from sqlalchemy import delete, exists, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from digests.model import ELSEWHERE
from digests.storage.sql.forgetting import drop_unused_contents
from digests.storage.sql.part_rows import is_open
from digests.storage.tables import deliveries, message_ids, parts, sequences


async def clear(connection: AsyncConnection, before: datetime, limit: int) -> int:
    """Delete up to `limit` deliveries due before that moment that have nothing left to do."""
    is_busy = exists().where(parts.c.delivery_id == deliveries.c.id, is_open())
    old = await connection.execute(
        select(deliveries.c.id, deliveries.c.content_id)
        .where(deliveries.c.due < before, ~is_busy)
        .order_by(deliveries.c.due)
        .limit(limit)
    )
    rows = old.all()
    await connection.execute(delete(deliveries).where(deliveries.c.id.in_([r.id for r in rows])))
    await drop_unused_contents(connection, {row.content_id for row in rows})
    await _clear_message_ids(connection)
    return len(rows)


async def _clear_message_ids(connection: AsyncConnection) -> None:
    """Delete noted ids that no probe can come to: it looks above the floor of its part."""
    can_be_asked = parts.c.floor != ELSEWHERE
    lowest = select(func.min(parts.c.floor)).where(is_open(), can_be_asked).scalar_subquery()
    highest = (
        select(sequences.c.highest)
        .where(sequences.c.id == message_ids.c.sequence_id)
        .scalar_subquery()
    )
    await connection.execute(
        delete(message_ids).where(message_ids.c.message_id <= func.coalesce(lowest, highest))
    )
