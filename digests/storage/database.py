"""Transactions on one database, its errors translated."""

import asyncio
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import (
    AbstractAsyncContextManager,
    asynccontextmanager,
    contextmanager,
    nullcontext,
)

from sqlalchemy import make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from digests.errors import StorageTrouble
from digests.storage import dialects, migrations


class Database:
    """The engine and its transactions. Raises StorageTrouble; then nothing was written."""

    def __init__(self, url: str) -> None:
        self._engine = _engine(url)
        is_sqlite = self._engine.dialect.name == "sqlite"
        # SQLite takes one writer at a time: waiting here is fair, waiting there is polling.
        self._turn: AbstractAsyncContextManager[object] = (
            asyncio.Lock() if is_sqlite else nullcontext()
        )

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[AsyncConnection]:
        """A transaction that only reads: it sees one state of the database."""
        with _translated():
            async with self._engine.connect() as connection, connection.begin():
                yield connection

    @asynccontextmanager
    async def writing(self, *, durable: bool = False) -> AsyncIterator[AsyncConnection]:
        """A transaction that writes, committed at its end.

        A `durable` one is on the disk when it ends, whatever happens to the machine.
        """
        with _translated():
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
                await dialects.keep_others_out(connection)
                await connection.run_sync(migrations.upgrade)
        return before, migrations.HEAD

    async def wipe(self, traces: Sequence[str]) -> None:
        """Leave none of these words of deleted rows in the database's files."""
        with _translated():
            async with self._turn, self._engine.connect() as connection:
                await connection.execution_options(bare=True)
                await dialects.wipe(connection, traces)

    async def close(self) -> None:
        """Close all connections."""
        await self._engine.dispose()


def _engine(url: str) -> AsyncEngine:
    try:
        address = make_url(url)
        driver = dialects.DRIVERS[address.get_backend_name()]
    except (ArgumentError, KeyError) as error:
        expected = " or ".join(f"{kind}://..." for kind in dialects.DRIVERS)
        raise StorageTrouble(f"no such kind of database; expected {expected}") from error
    engine = create_async_engine(
        address.set(drivername=driver), connect_args=dialects.connect_args(address)
    )
    dialects.prepare(engine.sync_engine)
    return engine


@contextmanager
def _translated() -> Iterator[None]:
    try:
        yield
    except (SQLAlchemyError, OSError) as error:
        cause = error.orig if isinstance(error, DBAPIError) and error.orig else error
        raise StorageTrouble(dialects.explain(cause)) from error
