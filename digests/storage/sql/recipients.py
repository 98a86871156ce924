"""The row that stands for a recipient: found, made, read."""

from typing import Any

from sqlalchemy import ColumnElement, Row, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from digests.model import Preferences, Reader, Recipient
from digests.sequences import chat_of, sequence_of
from digests.storage import codec
from digests.storage.damage import Damage
from digests.storage.sql.dialects import insert_unless_there
from digests.storage.tables import recipients, sequences


async def find(connection: AsyncConnection, recipient: Recipient) -> int | None:
    """The number of the recipient's row."""
    return await connection.scalar(
        select(recipients.c.id).where(
            recipients.c.channel == recipient.channel, recipients.c.address == recipient.address
        )
    )


def in_chat(recipient: Recipient) -> ColumnElement[bool]:
    """Whether a row is the recipient's, or that of a topic of its."""
    return (recipients.c.channel == recipient.channel) & (
        (recipients.c.address == recipient.address) | (recipients.c.chat == recipient.address)
    )


async def ensure(connection: AsyncConnection, recipient: Recipient) -> int:
    """The number of the recipient's row, made with default preferences when new."""
    found = await find(connection, recipient)
    if found is not None:
        return found
    made = await connection.execute(
        insert_unless_there(connection, recipients)
        .values(
            channel=recipient.channel,
            address=recipient.address,
            chat=chat_of(recipient.address),
            lane=0,
            sequence_id=await ensure_sequence(connection, recipient),
            preferences=codec.dump_preferences(Preferences()),
        )
        .returning(recipients.c.id)
    )
    number: int | None = made.scalar_one_or_none()
    if number is None:  # somebody else has just made it
        return await ensure(connection, recipient)
    await set_lane(connection, number, recipient)
    return number


async def set_lane(connection: AsyncConnection, number: int, recipient: Recipient) -> int:
    """Give the recipient the lane of its chat, which it may share with other topics."""
    same_chat = (recipients.c.channel == recipient.channel) & (
        recipients.c.chat == chat_of(recipient.address)
    )
    taken = await connection.scalar(
        select(func.max(recipients.c.lane)).where(same_chat, recipients.c.id != number)
    )
    lane: int = taken or number
    await connection.execute(recipients.update().where(recipients.c.id == number).values(lane=lane))
    return lane


async def ensure_sequence(connection: AsyncConnection, recipient: Recipient) -> int:
    """The number of the row of the recipient's run of message ids."""
    name = sequence_of(recipient)
    await connection.execute(
        insert_unless_there(connection, sequences).values(
            channel=recipient.channel, name=name, highest=0
        )
    )
    found: int = (
        await connection.scalars(
            select(sequences.c.id).where(
                sequences.c.channel == recipient.channel, sequences.c.name == name
            )
        )
    ).one()
    return found


def reader_of(row: Row[Any], damage: Damage) -> Reader:
    """The reader of a row with all columns of `recipients`.

    Preferences that cannot be read are taken as the default: a digest too many is better than
    silence.
    """
    try:
        preferences = codec.load_preferences(row.preferences)
    except codec.Unreadable as error:
        damage.note("recipients", row.id, error)
        preferences = Preferences()
    return Reader(Recipient(row.channel, row.address), preferences, row.paused_until, row.suspended)
