"""Small facts the process keeps, and the lease of the one that sends, in tables."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from sqlalchemy import delete, or_, select, update

from digests.storage.sql.database import Database
from digests.storage.sql.dialects import insert_or_overwrite, insert_unless_there
from digests.storage.tables import leases, notes

_SENDER = "sender"


class SqlNotes:
    """The part of the port `Store` that is about the process itself."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def notes(self, topic: str) -> Mapping[str, str]:
        """See the port."""
        statement = select(notes).where(notes.c.topic == topic)
        async with self._database.reading() as connection:
            return {row.name: row.value for row in await connection.execute(statement)}

    async def note(self, topic: str, facts: Mapping[str, str]) -> None:
        """See the port."""
        if not facts:
            return
        async with self._database.writing() as connection:
            await connection.execute(
                insert_or_overwrite(connection, notes, key=("topic", "name"), changed=("value",)),
                [{"topic": topic, "name": name, "value": value} for name, value in facts.items()],
            )

    async def lead(self, holder: str, now: datetime, lease_seconds: int) -> bool:
        """See the port. A lease that ends later than one can last was made by a wrong clock."""
        until = now + timedelta(seconds=lease_seconds)
        async with self._database.writing(durable=True) as connection:
            taken = await connection.execute(
                update(leases)
                .where(
                    leases.c.name == _SENDER,
                    or_(
                        leases.c.holder == holder,
                        leases.c.until <= now,
                        leases.c.until > until,
                    ),
                )
                .values(holder=holder, until=until)
            )
            if taken.rowcount:
                return True
            made = await connection.execute(
                insert_unless_there(connection, leases).values(
                    name=_SENDER, holder=holder, until=until
                )
            )
        return made.rowcount > 0

    async def yield_lead(self, holder: str) -> None:
        """See the port."""
        async with self._database.writing() as connection:
            await connection.execute(
                delete(leases).where(leases.c.name == _SENDER, leases.c.holder == holder)
            )
