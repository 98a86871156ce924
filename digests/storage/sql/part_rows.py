"""Parts as rows: which columns make one, and which are open."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import (
    ColumnElement,
    Row,
    Select,
    Update,
    bindparam,
    exists,
    literal_column,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from digests.model import EPOCH, Part, Recipient, Status
from digests.storage import codec
from digests.storage.damage import Damage
from digests.storage.tables import OPEN, deliveries, messages, parts, recipients, sequences


def select_parts() -> Select[Any]:
    """Parts with their message and recipient."""
    return (
        select(
            parts,
            deliveries.c.key,
            recipients.c.channel,
            recipients.c.address,
            messages.c.body,
        )
        .select_from(parts)
        .join(deliveries, deliveries.c.id == parts.c.delivery_id)
        .join(recipients, recipients.c.id == deliveries.c.recipient_id)
        .join(
            messages,
            (messages.c.content_id == deliveries.c.content_id)
            & (messages.c.position == parts.c.position),
        )
    )


def part_of(row: Row[Any]) -> Part:
    """The part of a row of `select_parts`. Raises codec.Unreadable."""
    return Part(
        delivery=row.key,
        index=row.position,
        recipient=Recipient(row.channel, row.address),
        message=codec.load_message(row.body),
        status=Status(row.status),
        attempts=row.attempts,
        not_before=None if row.not_before == EPOCH else row.not_before,
        reason=row.reason,
        message_id=row.message_id,
        floor=row.floor,
        since=row.since,
    )


class ReadParts(NamedTuple):
    """Parts, and the numbers of the rows that could not be read."""

    parts: list[Part]
    unreadable: list[int]


def read_parts(rows: Iterable[Row[Any]], damage: Damage) -> ReadParts:
    """The parts of the rows; damage stops no other."""
    read = ReadParts([], [])
    for row in rows:
        try:
            read.parts.append(part_of(row))
        except codec.Unreadable as error:
            damage.note("messages", row.key, error)
            read.unreadable.append(row.id)
    return read


async def fail_unreadable(connection: AsyncConnection, read: ReadParts) -> None:
    """Give up the parts that could not be read, so that they hold up no other."""
    if read.unreadable:
        await connection.execute(
            update(parts)
            .where(parts.c.id.in_(read.unreadable))
            .values(status=Status.FAILED, reason="the stored message cannot be read")
        )


def highest_id() -> ColumnElement[int]:
    """The highest message id known in the run of a part's recipient."""
    return (
        select(sequences.c.highest)
        .join(recipients, recipients.c.sequence_id == sequences.c.id)
        .join(deliveries, deliveries.c.recipient_id == recipients.c.id)
        .where(deliveries.c.id == parts.c.delivery_id)
        .scalar_subquery()
    )


def is_open() -> ColumnElement[bool]:
    """Whether a part has something left to do."""
    return literal_column(f"parts.{OPEN}")


def is_first_in_lane(now: datetime) -> ColumnElement[bool]:
    """Whether nothing before the part in its chat is still open, but for what is due later.

    The condition stands in words of SQL because only so is the partial index used.
    """
    earlier, theirs = parts.alias("earlier"), deliveries.alias()
    is_due_later = (earlier.c.not_before > now) & (earlier.c.not_before == theirs.c.due)
    return ~exists(
        select(earlier.c.id)
        .join(theirs, theirs.c.id == earlier.c.delivery_id)
        .where(
            earlier.c.lane == parts.c.lane,
            earlier.c.id < parts.c.id,
            literal_column(f"earlier.{OPEN}"),
            (earlier.c.status != Status.QUEUED) | ~is_due_later,
        )
    )


_OUTCOME = ("status", "attempts", "not_before", "reason", "message_id", "floor", "since")


def set_outcome() -> Update:
    """Writes parts as `outcome_of` gives them."""
    delivery = select(deliveries.c.id).where(deliveries.c.key == bindparam("of_delivery"))
    return (
        update(parts)
        .where(
            parts.c.delivery_id == delivery.scalar_subquery(),
            parts.c.position == bindparam("of_index"),
        )
        .values({name: bindparam(f"new_{name}") for name in _OUTCOME})
    )


def outcome_of(part: Part) -> dict[str, object]:
    """The parameters that write a part."""
    return {
        "of_delivery": part.delivery,
        "of_index": part.index,
        "new_status": part.status,
        "new_attempts": part.attempts,
        "new_not_before": part.not_before or EPOCH,
        "new_reason": part.reason,
        "new_message_id": part.message_id,
        "new_floor": part.floor,
        "new_since": part.since or EPOCH,
    }
