"""Stores by the kind of their address: to add one, write its opener and put it here."""

from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING

from digests.errors import StorageTrouble

if TYPE_CHECKING:
    from digests.ports import Store

Report = Callable[[str], None]
"""Told of every stored row that cannot be read, once."""


async def _open_database(url: str, report: Report) -> "Store":
    from digests.storage.sql.database import Database  # SQLAlchemy: half a second, when needed
    from digests.storage.sql.store import SqlStore

    database = Database(url)
    try:
        await database.upgrade()
    except BaseException:
        await database.close()
        raise
    return SqlStore(database, report)


async def _open_memory(_url: str, _report: Report) -> "Store":
    from digests.storage.memory import MemoryStore

    return MemoryStore()


BACKENDS: Mapping[str, "Callable[[str, Report], Awaitable[Store]]"] = {
    "sqlite": _open_database,
    "postgresql": _open_database,
    "memory": _open_memory,
}


async def open_store(url: str, report: Report = lambda _: None) -> "Store":
    """Open the store at that address, brought up to the present schema.

    Raises StorageTrouble when it cannot be opened.
    """
    kind = url.partition(":")[0].partition("+")[0]
    if kind not in BACKENDS:
        raise StorageTrouble(f"no store for {kind!r}; expected one of {', '.join(BACKENDS)}")
    return await BACKENDS[kind](url, report)


async def migrate(url: str) -> tuple[str | None, str]:
    """Bring the database at that address up to date; its revision before and now."""
    from digests.storage.sql.database import Database

    database = Database(url)
    try:
        return await database.upgrade()
    finally:
        await database.close()
