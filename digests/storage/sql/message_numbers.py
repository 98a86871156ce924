"""Message ids that are accounted for, by the run they are numbered in."""

from collections.abc import Iterable

from sqlalchemy import select, union, update
from sqlalchemy.ext.asyncio import AsyncConnection

from digests.model import Recipient
from digests.sequences import chat_of, sequence_of
from digests.storage.sql.dialects import insert_unless_there
from digests.storage.sql.recipients import ensure_sequence
from digests.storage.tables import deliveries, message_ids, parts, recipients, sequences


async def raise_highest(connection: AsyncConnection, seen: Iterable[tuple[Recipient, int]]) -> None:
    """Note the highest id of each run."""
    highest: dict[tuple[str, str], int] = {}
    for recipient, message_id in seen:
        run = (recipient.channel, sequence_of(recipient))
        highest[run] = max(message_id, highest.get(run, 0))
    for (channel, name), message_id in highest.items():
        await connection.execute(
            update(sequences)
            .where(
                sequences.c.channel == channel,
                sequences.c.name == name,
                sequences.c.highest < message_id,
            )
            .values(highest=message_id)
        )


async def note(connection: AsyncConnection, recipient: Recipient, message_id: int) -> None:
    """An id seen outside the outbox; of a chat without a reader nothing is kept."""
    is_known = await connection.scalar(
        select(recipients.c.id)
        .where(
            recipients.c.channel == recipient.channel,
            recipients.c.chat == chat_of(recipient.address),
        )
        .limit(1)
    )
    if is_known is None:
        return
    sequence = await ensure_sequence(connection, recipient)
    await connection.execute(
        insert_unless_there(connection, message_ids).values(
            sequence_id=sequence, message_id=message_id
        )
    )
    await raise_highest(connection, [(recipient, message_id)])


async def above(connection: AsyncConnection, recipient: Recipient, floor: int) -> frozenset[int]:
    """The ids greater than `floor` in the recipient's run that are accounted for."""
    run = (
        select(sequences.c.id)
        .where(sequences.c.channel == recipient.channel, sequences.c.name == sequence_of(recipient))
        .scalar_subquery()
    )
    sent = (
        select(parts.c.message_id)
        .join(deliveries, deliveries.c.id == parts.c.delivery_id)
        .join(recipients, recipients.c.id == deliveries.c.recipient_id)
        .where(parts.c.message_id > floor, recipients.c.sequence_id == run)
    )
    noted = select(message_ids.c.message_id).where(
        message_ids.c.sequence_id == run, message_ids.c.message_id > floor
    )
    return frozenset((await connection.scalars(union(sent, noted))).all())
