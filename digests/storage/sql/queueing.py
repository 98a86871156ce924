"""Writing turns: deliveries with their parts, and the subscriptions' next state."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import bindparam, case, insert, literal, select, tuple_, update
from sqlalchemy.ext.asyncio import AsyncConnection

from digests.model import EPOCH, Delivery, Recipient, Status
from digests.ports import Turn
from digests.storage.moments import Moment
from digests.storage.sql.batches import pages
from digests.storage.sql.contents import Content, write_contents
from digests.storage.sql.dialects import insert_unless_there
from digests.storage.tables import deliveries, messages, parts, recipients, subscriptions


async def queue(connection: AsyncConnection, turns: Sequence[Turn], now: datetime) -> int:
    """Write the turns that still stand; how many deliveries were new."""
    standing = await _standing(connection, turns)
    new = await _write_deliveries(
        connection, [(turn.delivery, number) for turn, number in standing if turn.delivery]
    )
    await _write_parts(connection, new, now)
    await _move_on(connection, [turn for turn, _ in standing])
    return len(new)


async def _standing(connection: AsyncConnection, turns: Sequence[Turn]) -> list[tuple[Turn, int]]:
    """The turns whose subscription is still as it was read, or whose recipient has a reader.

    Each with the number of the recipient's row.
    """
    subscribed = await _subscriptions(connection, [t.before.id for t in turns if t.before])
    known = await _recipients(
        connection, [t.delivery.recipient for t in turns if t.delivery and not t.before]
    )
    standing = []
    for turn in turns:
        if turn.before:
            stands, number = subscribed.get(turn.before.id, (None, 0))
            if stands == (turn.before.next_due, turn.before.covered):
                standing.append((turn, number))
        elif turn.delivery and (known_as := known.get(turn.delivery.recipient)):
            standing.append((turn, known_as))
    return standing


_State = tuple[datetime | None, int]


async def _subscriptions(
    connection: AsyncConnection, numbers: Sequence[int | None]
) -> dict[int | None, tuple[_State, int]]:
    statement = select(
        subscriptions.c.id,
        subscriptions.c.next_due,
        subscriptions.c.covered,
        subscriptions.c.recipient_id,
    ).with_for_update()
    found: dict[int | None, tuple[_State, int]] = {}
    for page in pages(numbers):
        rows = await connection.execute(statement.where(subscriptions.c.id.in_(page)))
        for number, next_due, covered, recipient in rows:
            found[number] = ((next_due, covered), recipient)
    return found


async def _recipients(
    connection: AsyncConnection, wanted: Sequence[Recipient]
) -> dict[Recipient, int]:
    address = tuple_(recipients.c.channel, recipients.c.address)
    found = {}
    for page in pages(wanted):
        rows = await connection.execute(
            select(recipients).where(address.in_([(r.channel, r.address) for r in page]))
        )
        for row in rows:
            found[Recipient(row.channel, row.address)] = row.id
    return found


async def _write_deliveries(
    connection: AsyncConnection, wanted: Sequence[tuple[Delivery, int]]
) -> Sequence[int]:
    """Write those that were not queued before; the numbers of these."""
    if not wanted:
        return []
    said = [Content(d.edition, d.stories, d.account, d.messages) for d, _ in wanted]
    numbers = await write_contents(connection, dict.fromkeys(said))
    made = await connection.execute(
        insert_unless_there(connection, deliveries).returning(deliveries.c.id),
        [
            {
                "key": delivery.key,
                "recipient_id": recipient,
                "content_id": numbers[content],
                "due": delivery.due,
            }
            for (delivery, recipient), content in zip(wanted, said, strict=True)
        ],
    )
    return sorted(made.scalars())


async def _write_parts(connection: AsyncConnection, new: Sequence[int], now: datetime) -> None:
    """One part for each message of the new deliveries, made within the database."""
    is_ahead = deliveries.c.due > now
    made = (
        select(
            deliveries.c.id,
            messages.c.position,
            recipients.c.lane,
            literal(Status.QUEUED.value),
            literal(0),
            case((is_ahead, deliveries.c.due), else_=literal(EPOCH, Moment)),
            literal(now, Moment),
        )
        .select_from(deliveries)
        .join(recipients, recipients.c.id == deliveries.c.recipient_id)
        .join(messages, messages.c.content_id == deliveries.c.content_id)
        .order_by(deliveries.c.id, messages.c.position)
    )
    columns = ["delivery_id", "position", "lane", "status", "attempts", "not_before", "since"]
    for page in pages(new):
        rows = made.where(deliveries.c.id.in_(page))
        await connection.execute(insert(parts).from_select(columns, rows))


async def _move_on(connection: AsyncConnection, turns: Sequence[Turn]) -> None:
    after = [turn.after for turn in turns if turn.before and turn.after]
    if after:
        await connection.execute(
            update(subscriptions)
            .where(subscriptions.c.id == bindparam("number"))
            .values(next_due=bindparam("due"), covered=bindparam("upto")),
            [{"number": s.id, "due": s.next_due, "upto": s.covered} for s in after],
        )
