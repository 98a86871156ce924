"""PostgreSQL: a server, writers side by side."""

from collections.abc import Mapping, Sequence
from importlib.util import find_spec
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
    event,
    insert,
    literal_column,
    select,
    table,
    text,
)
from sqlalchemy.dialects import postgresql
from sqlalchemy.engine import Dialect as Driver
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.ext.asyncio import AsyncConnection

from digests.errors import StorageTrouble

_words = table(
    "article_words",
    column("number", BigInteger),
    column("words", postgresql.ARRAY(Text)),
)

_SILENT = r"refused|call failed|closed|time.?out|no such file|name.*not known|unreachable"

_MIGRATION_LOCK = 7263418  # any number, as long as nothing else uses it


class Postgresql:
    """The dialect of PostgreSQL."""

    has_one_writer: ClassVar[bool] = False
    troubles: ClassVar[Mapping[str, str]] = {
        r"deadlock|lock timeout": "other writers held the rows for too long",
        r"disk full|no space": "the database server's disk is full",
        r"read-only": "the database server takes no writes now",
        _SILENT: "the database server does not answer",
        r"does not exist": "tables, the database or the user are missing",
    }

    def engine_url(self, address: URL) -> URL:
        """See the protocol. Where to is left to the driver, see `connect_args`."""
        if find_spec("asyncpg") is None:
            raise StorageTrouble(
                "PostgreSQL needs a driver: pip install 'newsdigest[postgres]' puts it there"
            )
        return URL.create("postgresql+asyncpg")

    def connect_args(self, address: URL) -> dict[str, object]:
        """See the protocol. The driver knows all options an address of PostgreSQL may have."""
        dsn = address.set(drivername="postgresql").render_as_string(hide_password=False)
        return {"dsn": dsn}

    def prepare(self, engine: Engine) -> None:
        """See the protocol."""
        event.listen(engine, "do_connect", _connect)

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


def _connect(
    driver: Driver, _record: object, _where: object, told: dict[str, object]
) -> DBAPIConnection:
    """Connect; an address that cannot be one is the operator's to mend, like one that is wrong."""
    try:
        return driver.connect(**told)
    except (ValueError, OverflowError) as error:
        raise StorageTrouble(f"the database's address cannot be used: {error}") from error
