"""The newest delivery of a recipient, whole."""

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from digests.model import Delivery, Recipient
from digests.storage import codec
from digests.storage.damage import Damage
from digests.storage.sql.recipients import find
from digests.storage.tables import contents, deliveries, messages


async def newest_delivery(
    connection: AsyncConnection, recipient: Recipient, damage: Damage
) -> Delivery | None:
    """With what it says and where its numbers come from; None when there is none."""
    statement = (
        select(deliveries.c.key, deliveries.c.due, contents)
        .join(contents)
        .where(deliveries.c.recipient_id == await find(connection, recipient))
        .order_by(deliveries.c.due.desc(), deliveries.c.id.desc())
        .limit(1)
    )
    row = (await connection.execute(statement)).first()
    if row is None:
        return None
    bodies = await connection.scalars(
        select(messages.c.body).where(messages.c.content_id == row.id).order_by(messages.c.position)
    )
    try:
        return Delivery(
            key=row.key,
            recipient=recipient,
            messages=tuple(codec.load_message(body) for body in bodies),
            due=row.due,
            edition=row.edition,
            stories=codec.load_stories(row.stories),
            account=codec.load_account(row.account),
        )
    except codec.Unreadable as error:
        damage.note("contents", row.id, error)
        return None
