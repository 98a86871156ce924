"""What sources remember, and how they are doing, in tables."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, fields

from sqlalchemy import delete, select

from digests.ports import Health
from digests.storage.sql.database import Database
from digests.storage.sql.dialects import insert_or_overwrite
from digests.storage.tables import source_health, source_notes


class SqlSourceMemory:
    """The port `SourceMemory`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def recall(self, source: str) -> Mapping[str, str]:
        """See the port."""
        statement = select(source_notes).where(source_notes.c.source == source)
        async with self._database.reading() as connection:
            return {row.name: row.value for row in await connection.execute(statement)}

    async def remember(self, source: str, notes: Mapping[str, str]) -> None:
        """See the port."""
        kept = [
            {"source": source, "name": name, "value": value}
            for name, value in notes.items()
            if value
        ]
        dropped = [name for name, value in notes.items() if not value]
        async with self._database.writing() as connection:
            if kept:
                statement = insert_or_overwrite(
                    connection, source_notes, key=("source", "name"), changed=("value",)
                )
                await connection.execute(statement, kept)
            if dropped:
                await connection.execute(
                    delete(source_notes).where(
                        source_notes.c.source == source, source_notes.c.name.in_(dropped)
                    )
                )

    async def health(self) -> Sequence[Health]:
        """See the port."""
        statement = select(source_health).order_by(source_health.c.source)
        async with self._database.reading() as connection:
            rows = (await connection.execute(statement)).mappings()
            return [Health(**row) for row in rows]

    async def report(self, health: Health) -> None:
        """See the port."""
        changed = [field.name for field in fields(Health) if field.name != "source"]
        async with self._database.writing() as connection:
            statement = insert_or_overwrite(
                connection, source_health, key=("source",), changed=changed
            )
            await connection.execute(statement.values(asdict(health)))
