"""Updates between being received and being handled, in a table."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, select, update

from digests.ports import Update
from digests.storage import codec
from digests.storage.damage import Damage
from digests.storage.sql.database import Database
from digests.storage.sql.dialects import insert_unless_there
from digests.storage.tables import inbox
from digests.storage.updates import KNOWN_FOR, State


class SqlInbox:
    """The port `Inbox`."""

    def __init__(self, database: Database, damage: Damage) -> None:
        self._database = database
        self._damage = damage

    async def store(self, updates: Sequence[Update], now: datetime) -> int:
        """See the port. Durable: afterwards the channel is told to forget them."""
        if not updates:
            return 0
        async with self._database.writing(durable=True) as connection:
            new = 0
            for number, payload in {u.id: u.payload for u in updates}.items():
                made = await connection.execute(
                    insert_unless_there(connection, inbox).values(
                        id=number,
                        payload=codec.dump_payload(payload),
                        received=now,
                        state=State.WAITING,
                    )
                )
                new += made.rowcount
            await connection.execute(
                delete(inbox).where(inbox.c.state == State.DONE, inbox.c.received < now - KNOWN_FOR)
            )
        return new

    async def waiting(self, limit: int) -> Sequence[Update]:
        """See the port."""
        statement = (
            select(inbox)
            .where(inbox.c.state == State.WAITING)
            .order_by(inbox.c.received, inbox.c.id)
            .limit(limit)
        )
        found = []
        async with self._database.reading() as connection:
            for row in await connection.execute(statement):
                try:
                    found.append(Update(row.id, codec.load_payload(row.payload)))
                except codec.Unreadable as error:
                    self._damage.note("inbox", row.id, error)
        return found

    async def start(self, update_id: int) -> bool:
        """See the port."""
        return await self._advance(update_id, State.WAITING, {"state": State.BEGUN})

    async def finish(self, update_id: int) -> None:
        """See the port."""
        await self._advance(update_id, State.BEGUN, {"state": State.DONE, "payload": None})

    async def _advance(self, number: int, since: State, values: dict[str, object]) -> bool:
        async with self._database.writing() as connection:
            changed = await connection.execute(
                update(inbox).where(inbox.c.id == number, inbox.c.state == since).values(values)
            )
        return changed.rowcount > 0

    async def resume(self) -> int:
        """See the port."""
        async with self._database.writing() as connection:
            changed = await connection.execute(
                update(inbox).where(inbox.c.state == State.BEGUN).values(state=State.WAITING)
            )
        return changed.rowcount
