"""Writing turns: deliveries with their parts, and the subscriptions' next state."""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import bindparam, insert, select, tuple_, update
from sqlalchemy.ext.asyncio import AsyncConnection

from digests.model import EPOCH, Delivery, Recipient, Status
from digests.ports import Turn
from digests.storage.sql.batches import pages
from digests.storage.sql.contents import Content, write_contents
from digests.storage.tables import (
    deliveries,
    parts,
    recipients,
    subscriptions,
)


class _Target(NamedTuple):
    """A recipient's row, as far as parts need it."""

    id: int
    lane: int


async def queue(connection: AsyncConnection, turns: Sequence[Turn], now: datetime) -> int:
    """Write the turns that still stand; how many deliveries were new."""
    standing = await _standing(connection, turns)
    wanted = [(turn.delivery, target) for turn, target in standing if turn.delivery]
    new = await _unknown_keys(connection, wanted)
    await _write_deliveries(connection, new, now)
    await _move_on(connection, [turn for turn, _ in standing])
    return len(new)


async def _standing(
    connection: AsyncConnection, turns: Sequence[Turn]
) -> list[tuple[Turn, _Target]]:
    """The turns whose subscription is still as it was read, or whose recipient has a reader."""
    subscribed = await _subscriptions(connection, [t.before.id for t in turns if t.before])
    known = await _recipients(
        connection, [t.delivery.recipient for t in turns if t.delivery and not t.before]
    )
    standing = []
    for turn in turns:
        if turn.before:
            state, target = subscribed.get(turn.before.id, (None, None))
            if target and state == (turn.before.next_due, turn.before.covered):
                standing.append((turn, target))
        elif turn.delivery and (target := known.get(turn.delivery.recipient)):
            standing.append((turn, target))
    return standing


_State = tuple[datetime | None, int]


async def _subscriptions(
    connection: AsyncConnection, numbers: Sequence[int | None]
) -> dict[int | None, tuple[_State, _Target]]:
    statement = (
        select(
            subscriptions.c.id,
            subscriptions.c.next_due,
            subscriptions.c.covered,
            recipients.c.id.label("recipient"),
            recipients.c.lane,
        )
        .join(recipients)
        .with_for_update(of=subscriptions)
    )
    found: dict[int | None, tuple[_State, _Target]] = {}
    for page in pages(numbers):
        rows = await connection.execute(statement.where(subscriptions.c.id.in_(page)))
        for row in rows:
            state = (row.next_due, row.covered)
            found[row.id] = (state, _Target(row.recipient, row.lane))
    return found


async def _recipients(
    connection: AsyncConnection, wanted: Sequence[Recipient]
) -> dict[Recipient, _Target]:
    address = tuple_(recipients.c.channel, recipients.c.address)
    found = {}
    for page in pages(wanted):
        rows = await connection.execute(
            select(recipients).where(address.in_([(r.channel, r.address) for r in page]))
        )
        for row in rows:
            found[Recipient(row.channel, row.address)] = _Target(row.id, row.lane)
    return found


_Wanted = list[tuple[Delivery, _Target]]


async def _unknown_keys(connection: AsyncConnection, wanted: _Wanted) -> _Wanted:
    """Without the deliveries that were queued before, each key once."""
    by_key = {delivery.key: (delivery, target) for delivery, target in wanted}
    for page in pages(list(by_key)):
        taken = await connection.scalars(select(deliveries.c.key).where(deliveries.c.key.in_(page)))
        for key in taken:
            del by_key[key]
    return list(by_key.values())


async def _write_deliveries(connection: AsyncConnection, new: _Wanted, now: datetime) -> None:
    if not new:
        return
    said = [Content(d.edition, d.stories, d.account, d.messages) for d, _ in new]
    numbers = await write_contents(connection, dict.fromkeys(said))
    rows = await connection.execute(
        insert(deliveries).returning(deliveries.c.key, deliveries.c.id),
        [
            {
                "key": delivery.key,
                "recipient_id": target.id,
                "content_id": numbers[content],
                "due": delivery.due,
            }
            for (delivery, target), content in zip(new, said, strict=True)
        ],
    )
    made = {row.key: row.id for row in rows}
    lines = [
        {
            "delivery_id": made[delivery.key],
            "position": index,
            "lane": target.lane,
            "status": Status.QUEUED,
            "attempts": 0,
            "not_before": delivery.due if delivery.due > now else EPOCH,
            "since": now,
        }
        for delivery, target in new
        for index in range(len(delivery.messages))
    ]
    if lines:
        await connection.execute(insert(parts), lines)


async def _move_on(connection: AsyncConnection, turns: Sequence[Turn]) -> None:
    after = [turn.after for turn in turns if turn.before and turn.after]
    if after:
        await connection.execute(
            update(subscriptions)
            .where(subscriptions.c.id == bindparam("number"))
            .values(next_due=bindparam("due"), covered=bindparam("upto")),
            [{"number": s.id, "due": s.next_due, "upto": s.covered} for s in after],
        )
