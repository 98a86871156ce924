"""Transactions on one database, its errors translated."""

import asyncio
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import (
    AbstractAsyncContextManager,
    asynccontextmanager,
    contextmanager,
    nullcontext,
)

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, create_async_engine

from digests.errors import StorageTrouble
from digests.storage import migrations
from digests.storage.sql.dialects import DIALECTS, explain
from digests.storage.sql.dialects.dialect import Dialect


class Database:
    """The engine and its transactions. Raises StorageTrouble; then nothing was written."""

    def __init__(self, url: str) -> None:
        address, self._dialect = _parsed(url)
        self._engine = create_async_engine(
            self._dialect.engine_url(address),
            connect_args=self._dialect.connect_args(address),
            # Few connections, the last used first: each keeps pages in memory.
            pool_size=5,
            max_overflow=0,
            pool_use_lifo=True,
        )
        self._dialect.prepare(self._engine.sync_engine)
        # A single writer waits fairly here; at the database it would poll.
        self._turn: AbstractAsyncContextManager[object] = (
            asyncio.Lock() if self._dialect.has_one_writer else nullcontext()
        )

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[AsyncConnection]:
        """A transaction that only reads: it sees one state of the database."""
        with self._translated():
            async with self._engine.connect() as connection, connection.begin():
                yield connection

    @asynccontextmanager
    async def writing(self, *, durable: bool = False) -> AsyncIterator[AsyncConnection]:
        """A transaction that writes, committed at its end.

        A `durable` one is on the disk when it ends, whatever happens to the machine.
        """
        with self._translated():
            async with self._turn, self._engine.connect() as connection:
                await connection.execution_options(writes=True, durable=durable)
                async with connection.begin():
                    yield connection

    async def upgrade(self) -> tuple[str | None, str]:
        """Bring the schema up to date; its revision before and now."""
        async with self.reading() as connection:
            before = await connection.run_sync(migrations.revision_of)
        if before != migrations.HEAD:
            async with self.writing() as connection:
                await self._dialect.keep_others_out(connection)
                await connection.run_sync(migrations.upgrade)
        return before, migrations.HEAD

    async def wipe(self, traces: Sequence[str]) -> None:
        """Leave none of these words of deleted rows in the database's files."""
        with self._translated():
            async with self._turn, self._engine.connect() as connection:
                await connection.execution_options(bare=True)
                await self._dialect.wipe(connection, traces)

    async def close(self) -> None:
        """Close all connections."""
        await self._engine.dispose()

    @contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            yield
        except (SQLAlchemyError, OSError) as error:
            cause = error.orig if isinstance(error, DBAPIError) and error.orig else error
            raise StorageTrouble(explain(cause, self._dialect)) from error


def _parsed(url: str) -> tuple[URL, Dialect]:
    try:
        address = make_url(url)
        return address, DIALECTS[address.get_backend_name()]
    except ValueError as error:
        raise StorageTrouble(f"the database's address cannot be used: {error}") from error
    except (ArgumentError, KeyError) as error:
        expected = " or ".join(f"{kind}://..." for kind in DIALECTS)
        raise StorageTrouble(f"no such kind of database; expected {expected}") from error
