"""Forgetting a recipient: afterwards no row holds it."""

from collections.abc import Iterable

from sqlalchemy import delete, exists, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from digests.model import Recipient
from digests.sequences import SHARED, chat_of, sequence_of
from digests.storage.sql.batches import pages
from digests.storage.sql.recipients import in_chat
from digests.storage.tables import (
    contents,
    deliveries,
    inbox,
    recipients,
    sequences,
)
from digests.storage.updates import State, mentions


async def forget(connection: AsyncConnection, recipient: Recipient) -> None:
    """Delete every row that holds the recipient; what it sent in is emptied, handled or not."""
    said = select(deliveries.c.content_id).join(recipients).where(in_chat(recipient))
    numbers = (await connection.scalars(said.distinct())).all()
    await connection.execute(delete(recipients).where(in_chat(recipient)))
    await drop_unused_contents(connection, numbers)
    await drop_unused_sequence(connection, recipient)
    await _empty_updates(connection, recipient)


async def drop_unused_contents(connection: AsyncConnection, numbers: Iterable[int]) -> None:
    """Delete those of these contents that no delivery says any more."""
    used = exists().where(deliveries.c.content_id == contents.c.id)
    for page in pages(sorted(numbers)):
        await connection.execute(delete(contents).where(contents.c.id.in_(page), ~used))


async def drop_unused_sequence(connection: AsyncConnection, recipient: Recipient) -> None:
    """Delete the run of message ids of a chat that is gone; the shared one stays."""
    name = sequence_of(recipient)
    used = exists().where(recipients.c.sequence_id == sequences.c.id)
    if name != SHARED:
        await connection.execute(
            delete(sequences).where(
                sequences.c.channel == recipient.channel, sequences.c.name == name, ~used
            )
        )


async def _empty_updates(connection: AsyncConnection, recipient: Recipient) -> None:
    chat = chat_of(recipient.address)
    candidates = await connection.execute(
        select(inbox.c.id, inbox.c.payload).where(inbox.c.payload.contains(chat, autoescape=True))
    )
    about = [row.id for row in candidates if mentions(row.payload, chat)]
    for page in pages(about):
        await connection.execute(
            update(inbox).where(inbox.c.id.in_(page)).values(payload=None, state=State.DONE)
        )
