"""Stores by the kind of their address: to add one, write its opener and put it here."""

from collections.abc import Awaitable, Callable, Mapping

from digests.errors import StorageTrouble
from digests.ports import Store
from digests.storage.memory import MemoryStore
from digests.storage.sql.database import Database
from digests.storage.sql.store import SqlStore

Report = Callable[[str], None]
"""Told of every stored row that cannot be read, once."""


async def _open_database(url: str, report: Report) -> Store:
    database = Database(url)
    try:
        await database.upgrade()
    except BaseException:
        await database.close()
        raise
    return SqlStore(database, report)


async def _open_memory(_url: str, _report: Report) -> Store:
    return MemoryStore()


BACKENDS: Mapping[str, Callable[[str, Report], Awaitable[Store]]] = {
    "sqlite": _open_database,
    "postgresql": _open_database,
    "memory": _open_memory,
}


async def open_store(url: str, report: Report = lambda _: None) -> Store:
    """Open the store at that address, brought up to the present schema.

    Raises StorageTrouble when it cannot be opened.
    """
    kind = url.partition(":")[0].partition("+")[0]
    if kind not in BACKENDS:
        raise StorageTrouble(f"no store for {kind!r}; expected one of {', '.join(BACKENDS)}")
    return await BACKENDS[kind](url, report)


async def migrate(url: str) -> tuple[str | None, str]:
    """Bring the database at that address up to date; its revision before and now."""
    database = Database(url)
    try:
        return await database.upgrade()
    finally:
        await database.close()
