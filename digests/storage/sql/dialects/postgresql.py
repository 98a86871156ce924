"""PostgreSQL: a server, writers side by side."""

from collections.abc import Mapping, Sequence
from typing import ClassVar

from sqlalchemy import (
    URL,
    BigInteger,
    ColumnElement,
    Engine,
    Table,
    Text,
    column,
    delete,
    insert,
    literal_column,
    select,
    table,
    text,
)
from sqlalchemy.dialects import postgresql
from sqlalchemy.ext.asyncio import AsyncConnection

_words = table(
    "article_words",
    column("number", BigInteger),
    column("words", postgresql.ARRAY(Text)),
)

_MIGRATION_LOCK = 7263418  # any number, as long as nothing else uses it


class Postgresql:
    """The dialect of PostgreSQL."""

    driver: ClassVar[str] = "postgresql+asyncpg"
    has_one_writer: ClassVar[bool] = False
    troubles: ClassVar[Mapping[str, str]] = {
        r"deadlock|lock timeout": "other writers held the rows for too long",
        r"disk full|no space": "the database server's disk is full",
        r"read-only": "the database server takes no writes now",
        r"refused|connect call failed|closed": "the database server does not answer",
        r"does not exist": "tables, the database or the user are missing",
    }

    def connect_args(self, address: URL) -> dict[str, object]:
        """See the protocol."""
        return {}

    def prepare(self, engine: Engine) -> None:
        """See the protocol."""

    def insert(self, table: Table) -> postgresql.Insert:
        """See the protocol."""
        return postgresql.insert(table)

    async def keep_others_out(self, connection: AsyncConnection) -> None:
        """See the protocol."""
        await connection.execute(text(f"SELECT pg_advisory_xact_lock({_MIGRATION_LOCK})"))

    async def wipe(self, connection: AsyncConnection, traces: Sequence[str]) -> None:
        """See the protocol. The server's files are its own; its autovacuum frees them."""

    async def index_words(
        self, connection: AsyncConnection, number: int, words: Sequence[str]
    ) -> None:
        """See the protocol."""
        await connection.execute(insert(_words).values(number=number, words=list(words)))

    async def unindex_words(self, connection: AsyncConnection, numbers: Sequence[int]) -> None:
        """See the protocol."""
        await connection.execute(delete(_words).where(_words.c.number.in_(numbers)))

    def has_words(self, words: Sequence[str]) -> ColumnElement[bool]:
        """See the protocol."""
        found = select(_words.c.number).where(_words.c.words.contains(list(words)))
        return literal_column("articles.number").in_(found)
