"""What differs between databases; everything else in this package runs on all of them."""

import asyncio
import re
import sqlite3
from collections.abc import Sequence
from mmap import ACCESS_READ, mmap
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, Table, event, text
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

DRIVERS = {"sqlite": "sqlite+aiosqlite", "postgresql": "postgresql+asyncpg"}
"""The asynchronous driver of each kind of address."""

BUSY_SECONDS = 10
"""How long a writer waits for another process before the database counts as locked."""

Insert = sqlite.Insert | postgresql.Insert


def insert_unless_there(connection: AsyncConnection, table: Table) -> Insert:
    """An insert that leaves a row alone when its key is taken."""
    return _insert(connection, table).on_conflict_do_nothing()


def insert_or_overwrite(
    connection: AsyncConnection, table: Table, key: Sequence[str], changed: Sequence[str]
) -> Insert:
    """An insert that overwrites the columns `changed` when `key` is taken."""
    statement = _insert(connection, table)
    return statement.on_conflict_do_update(
        index_elements=list(key), set_={name: statement.excluded[name] for name in changed}
    )


def _insert(connection: AsyncConnection, table: Table) -> Insert:
    if connection.dialect.name == "postgresql":
        return postgresql.insert(table)
    return sqlite.insert(table)


def connect_args(address: URL) -> dict[str, object]:
    """What the driver is told when it connects."""
    return {"timeout": BUSY_SECONDS} if address.get_backend_name() == "sqlite" else {}


def prepare(engine: Engine) -> None:
    """Set up a new engine's connections."""
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _set_up_sqlite)
        event.listen(engine, "begin", _begin_sqlite)


_SQLITE_SETTINGS = (
    "journal_mode = WAL",  # readers do not wait for the writer
    "foreign_keys = ON",
    "secure_delete = ON",  # what is deleted is overwritten: see `wipe`
    "cache_size = -8000",  # KiB for each connection
)


def _set_up_sqlite(connection: sqlite3.Connection, _record: object) -> None:
    connection.isolation_level = None  # transactions begin below, not in the driver
    cursor = connection.cursor()
    cursor.execute("PRAGMA journal_mode = WAL")
    cursor.execute("PRAGMA cache_size = -8000")
    cursor.execute("PRAGMA cache_size = -8000")
    cursor.execute("PRAGMA foreign_keys = ON")
    # What is deleted is overwritten, so that a forgotten chat is not in the file either.
    cursor.execute("PRAGMA secure_delete = ON")
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    """Writers take the lock at once: a reader that turns writer could be refused half-way."""
    options = connection.get_execution_options()
    if options.get("bare"):
        return
    if not options.get("writes"):
        connection.exec_driver_sql("BEGIN")
        return
    # NORMAL survives the end of the process; only FULL survives a power cut too, and costs a
    # flush of the disk. What the outside world will rely on (a claim before the message goes
    # out, an update before it is confirmed) is written with FULL, the rest with NORMAL: after a
    # power cut an outcome may be lost, and is found again by settling the part.
    level = "FULL" if options.get("durable") else "NORMAL"
    connection.exec_driver_sql(f"PRAGMA synchronous = {level}")
    connection.exec_driver_sql("BEGIN IMMEDIATE")


async def wipe(connection: AsyncConnection, traces: Sequence[str]) -> None:
    """Leave none of these words in what is free in the database's files.

    Outside a transaction. SQLite overwrites what it deletes, but not the copies that stay behind
    when rows change pages; only VACUUM does, which writes the whole file anew. So it is kept for
    when a trace is found.
    """
    if connection.dialect.name != "sqlite":
        return
    await connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    file = connection.engine.url.database
    if file is None:
        return
    left = await asyncio.to_thread(_holds, Path(file), [word.encode() for word in traces])
    if left:
        await connection.exec_driver_sql("VACUUM")
        await connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")


def _holds(file: Path, words: Sequence[bytes]) -> bool:
    with file.open("rb") as opened, mmap(opened.fileno(), 0, access=ACCESS_READ) as content:
        return any(content.find(word) >= 0 for word in words)


async def keep_others_out(connection: AsyncConnection) -> None:
    """One migration at a time; SQLite's writers are alone anyway."""
    if connection.dialect.name == "postgresql":
        await connection.execute(text("SELECT pg_advisory_xact_lock(7263418)"))


_EXPLANATIONS = (
    (r"locked|busy", "another program has locked the database for too long"),
    (r"full|No space|disk I/O", "the disk is full or failing"),
    (r"malformed|not a database|corrupt", "the database file is damaged; restore a backup"),
    (r"readonly|read-only|permission", "the database cannot be written; check its permissions"),
    (r"unable to open", "the database file cannot be opened; check that its directory exists"),
    (r"no such table|does not exist", "tables are missing; run `newsdigest migrate`"),
    (
        r"refused|connect call failed|could not connect|connection was closed",
        "the database server does not answer",
    ),
)


def explain(error: BaseException) -> str:
    """What to tell the operator about a database's error."""
    message = str(error).splitlines()[0] if str(error) else type(error).__name__
    for pattern, explanation in _EXPLANATIONS:
        if re.search(pattern, message, re.IGNORECASE):
            return f"{explanation} ({message})"
    return message
