"""What deliveries say: equal contents are stored once, whoever gets them."""

from collections.abc import Iterable, Sequence
from hashlib import sha256
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from digests.model import Account, Message
from digests.storage import codec
from digests.storage.sql.batches import pages
from digests.storage.sql.dialects import insert_unless_there
from digests.storage.tables import contents, messages


class Content(NamedTuple):
    """What a delivery says, but to whom and when."""

    edition: str | None
    stories: tuple[str, ...]
    account: Account
    messages: tuple[Message, ...]


async def write_contents(
    connection: AsyncConnection, said: Iterable[Content]
) -> dict[Content, int]:
    """The numbers of the contents; those not stored yet are."""
    stored = {content: _stored(content) for content in said}
    known = await _numbers_of(connection, [row.hash for row in stored.values()])
    new = {row.hash: row for row in stored.values() if row.hash not in known}
    if new:
        await connection.execute(
            insert_unless_there(connection, contents),
            [
                {
                    "hash": row.hash,
                    "edition": row.edition,
                    "stories": row.stories,
                    "account": row.account,
                }
                for row in new.values()
            ],
        )
        known |= await _numbers_of(connection, list(new))
        bodies = [
            {"content_id": known[row.hash], "position": position, "body": body}
            for row in new.values()
            for position, body in enumerate(row.bodies)
        ]
        if bodies:
            await connection.execute(insert_unless_there(connection, messages), bodies)
    return {content: known[row.hash] for content, row in stored.items()}


class _Stored(NamedTuple):
    """A content as its rows have it."""

    hash: str
    edition: str | None
    stories: str
    account: str
    bodies: list[str]


def _stored(content: Content) -> _Stored:
    bodies = [codec.dump_message(message) for message in content.messages]
    stories, account = codec.dump_stories(content.stories), codec.dump_account(content.account)
    digest = sha256("\0".join([content.edition or "", stories, account, *bodies]).encode())
    return _Stored(digest.hexdigest(), content.edition, stories, account, bodies)


async def _numbers_of(connection: AsyncConnection, hashes: Sequence[str]) -> dict[str, int]:
    numbers: dict[str, int] = {}
    for page in pages(hashes):
        rows = await connection.execute(
            select(contents.c.hash, contents.c.id).where(contents.c.hash.in_(page))
        )
        numbers |= {row.hash: row.id for row in rows}
    return numbers
