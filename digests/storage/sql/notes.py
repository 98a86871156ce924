"""Small facts the process keeps, and the lease of the one that sends, in tables."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from sqlalchemy import bindparam, select, text

from digests.storage.lease import GIVE_UP, TAKE
from digests.storage.moments import Moment
from digests.storage.sql.database import Database
from digests.storage.sql.dialects import insert_or_overwrite
from digests.storage.tables import notes

_TAKE = text(TAKE).bindparams(bindparam("now", type_=Moment), bindparam("until", type_=Moment))


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
        """See the port."""
        until = now + timedelta(seconds=lease_seconds)
        async with self._database.writing(durable=True) as connection:
            taken = await connection.execute(_TAKE, {"holder": holder, "now": now, "until": until})
        return taken.rowcount > 0

    async def yield_lead(self, holder: str) -> None:
        """See the port."""
        async with self._database.writing() as connection:
            await connection.execute(text(GIVE_UP), {"holder": holder})
