"""Moving a recipient to its new address, as when a group becomes a supergroup."""

from datetime import datetime
from typing import Any

from sqlalchemy import Row, delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from digests.model import ELSEWHERE, Recipient, Status
from digests.sequences import chat_of
from digests.storage.sql.forgetting import drop_unused_sequence
from digests.storage.sql.recipients import ensure_sequence, find, in_chat, set_lane
from digests.storage.tables import deliveries, parts, recipients, reminders, subscriptions


async def move(connection: AsyncConnection, old: Recipient, new: Recipient) -> None:
    """Everything of `old` and its topics belongs to `new` from now on.

    Where both have something, the preferences of `old` stay (a group's settings were made
    before it moved) and of one edition the subscription that covers more.
    """
    if old == new:
        return
    rows = await connection.execute(select(recipients).where(in_chat(old)))
    for row in rows.all():
        topic = row.address.removeprefix(old.address)
        target = Recipient(new.channel, new.address + topic)
        await _move_one(connection, row.id, target)
    await drop_unused_sequence(connection, old)


async def _move_one(connection: AsyncConnection, number: int, new: Recipient) -> None:
    target = await find(connection, new)
    if target is not None:
        await _merge(connection, target, number)
    await connection.execute(
        update(recipients)
        .where(recipients.c.id == number)
        .values(
            channel=new.channel,
            address=new.address,
            chat=chat_of(new.address),
            sequence_id=await ensure_sequence(connection, new),
            suspended=None,  # nothing is known against the new address
        )
    )
    lane = await set_lane(connection, number, new)
    theirs = select(deliveries.c.id).where(deliveries.c.recipient_id == number)
    of_theirs = update(parts).where(parts.c.delivery_id.in_(theirs))
    await connection.execute(of_theirs.values(lane=lane))
    # What may stand in the old chat cannot be looked for in the new one.
    unsettled = parts.c.status.in_([Status.SENDING, Status.UNKNOWN])
    await connection.execute(of_theirs.where(unsettled).values(floor=ELSEWHERE))


async def _merge(connection: AsyncConnection, source: int, into: int) -> None:
    """Take all of one recipient's rows over into another's, and delete the first."""
    mine = {row.edition: row for row in await _subscriptions(connection, into)}
    for row in await _subscriptions(connection, source):
        same = mine.get(row.edition)
        if same is None:
            values: dict[str, object] = {"recipient_id": into}
        else:
            values = {
                "covered": max(row.covered, same.covered),
                "next_due": _sooner(row.next_due, same.next_due),
            }
        await connection.execute(
            update(subscriptions)
            .where(subscriptions.c.id == (row.id if same is None else same.id))
            .values(**values)
        )
    for table in (deliveries, reminders):
        await connection.execute(
            update(table).where(table.c.recipient_id == source).values(recipient_id=into)
        )
    await connection.execute(delete(recipients).where(recipients.c.id == source))


async def _subscriptions(connection: AsyncConnection, number: int) -> list[Row[Any]]:
    rows = await connection.execute(
        select(subscriptions).where(subscriptions.c.recipient_id == number)
    )
    return list(rows)


def _sooner(one: datetime | None, other: datetime | None) -> datetime | None:
    moments = [moment for moment in (one, other) if moment is not None]
    return min(moments, default=None)
