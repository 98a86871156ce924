"""Handing out all that is stored about a recipient."""

from datetime import datetime
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.ext.asyncio import AsyncConnection

from digests.model import Recipient
from digests.storage import codec
from digests.storage.recipients import find
from digests.storage.tables import (
    contents,
    deliveries,
    messages,
    parts,
    recipients,
    reminders,
    subscriptions,
)


async def export(connection: AsyncConnection, recipient: Recipient) -> dict[str, object]:
    """All that is stored about the recipient, ready for JSON; empty when nothing is."""
    number = await find(connection, recipient)
    if number is None:
        return {}
    reader = (await connection.execute(select(recipients).where(recipients.c.id == number))).one()
    return {
        "channel": reader.channel,
        "address": reader.address,
        "preferences": codec.plain(reader.preferences),
        "paused_until": _plain("paused_until", reader.paused_until),
        "suspended": reader.suspended,
        "subscriptions": await _rows(
            connection,
            select(
                subscriptions.c.edition, subscriptions.c.next_due, subscriptions.c.covered
            ).where(subscriptions.c.recipient_id == number),
        ),
        "reminders": await _rows(
            connection,
            select(reminders.c.event, reminders.c.ref, reminders.c.starts, reminders.c.due).where(
                reminders.c.recipient_id == number
            ),
        ),
        "messages": await _rows(
            connection,
            select(
                contents.c.edition,
                deliveries.c.due,
                parts.c.status,
                parts.c.reason,
                parts.c.message_id,
                parts.c.since,
                messages.c.body.label("message"),
            )
            .select_from(deliveries)
            .join(contents)
            .join(parts)
            .join(
                messages,
                (messages.c.content_id == contents.c.id)
                & (messages.c.position == parts.c.position),
            )
            .where(deliveries.c.recipient_id == number)
            .order_by(parts.c.id),
        ),
    }


async def _rows(connection: AsyncConnection, statement: Select[Any]) -> list[dict[str, object]]:
    rows = (await connection.execute(statement)).mappings()
    return [{name: _plain(name, value) for name, value in row.items()} for row in rows]


def _plain(name: str, value: object) -> object:
    if name == "message":
        return codec.plain(str(value))
    return value.isoformat() if isinstance(value, datetime) else value
