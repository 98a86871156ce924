"""SQLite: a file, many readers, one writer at a time."""

import asyncio
import sqlite3
from collections.abc import Mapping, Sequence
from mmap import ACCESS_READ, mmap
from pathlib import Path
from typing import ClassVar

from sqlalchemy import (
    URL,
    ColumnElement,
    Connection,
    Engine,
    Table,
    column,
    delete,
    event,
    insert,
    literal_column,
    select,
    table,
)
from sqlalchemy.dialects import sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from digests.errors import StorageTrouble

BUSY_SECONDS = 10
"""How long a writer waits for another process before the database counts as locked."""

SETTINGS = (
    "journal_mode = WAL",  # readers do not wait for the writer
    "foreign_keys = ON",
    "secure_delete = ON",  # what is deleted is overwritten: see `wipe`
    "cache_size = -6000",  # KiB for each connection
)

_words = table("article_words", column("rowid"), column("words"))


class Sqlite:
    """The dialect of SQLite."""

    has_one_writer: ClassVar[bool] = True
    troubles: ClassVar[Mapping[str, str]] = {
        r"locked|busy": "another program has locked the database for too long",
        r"full|disk i/o": "the disk is full or failing",
        r"malformed|not a database": "the database file is damaged; restore a backup",
        r"readonly": "the database cannot be written; check its permissions",
        r"unable to open": "the database file cannot be opened; check its path and permissions",
        r"no such table": "tables are missing; restore a backup",
    }

    def engine_url(self, address: URL) -> URL:
        """See the protocol. The driver fails untidily where the folder is missing."""
        if not address.database or address.database == ":memory:":
            raise StorageTrouble("expected a file: sqlite:///news.db, or memory:// for none")
        if not Path(address.database).parent.is_dir():
            raise StorageTrouble(
                f"the folder of the database file {address.database} does not exist"
            )
        return address.set(drivername="sqlite+aiosqlite")

    def connect_args(self, address: URL) -> dict[str, object]:
        """See the protocol."""
        return {"timeout": BUSY_SECONDS}

    def prepare(self, engine: Engine) -> None:
        """See the protocol."""
        event.listen(engine, "connect", _set_up)
        event.listen(engine, "begin", _begin)

    def insert(self, table: Table) -> sqlite.Insert:
        """See the protocol."""
        return sqlite.insert(table)

    async def keep_others_out(self, connection: AsyncConnection) -> None:
        """See the protocol. A writer is alone anyway."""

    async def wipe(self, connection: AsyncConnection, traces: Sequence[str]) -> None:
        """See the protocol.

        What is deleted is overwritten, but not the copies that stay behind when rows change
        pages; only VACUUM leaves none, and writes the whole file anew. So it is kept for when a
        trace is found.
        """
        await _empty_log(connection)
        file = Path(connection.engine.url.database or "")
        if await asyncio.to_thread(_holds, file, [word.encode() for word in traces]):
            await connection.exec_driver_sql("VACUUM")
            await _empty_log(connection)

    async def index_words(
        self, connection: AsyncConnection, number: int, words: Sequence[str]
    ) -> None:
        """See the protocol."""
        tokens = " ".join(_token(word) for word in words)
        await connection.execute(insert(_words).values(rowid=number, words=tokens))

    async def unindex_words(self, connection: AsyncConnection, numbers: Sequence[int]) -> None:
        """See the protocol."""
        await connection.execute(delete(_words).where(_words.c.rowid.in_(numbers)))

    def has_words(self, words: Sequence[str]) -> ColumnElement[bool]:
        """See the protocol.

        The plus sign keeps SQLite from looking up every article that has a frequent word: so it
        walks the articles in their order and asks the index for each, until a page is full.
        """
        wanted = " ".join(_token(word) for word in words)
        found = select(_words.c.rowid).where(literal_column("article_words").match(wanted))
        return literal_column("+articles.number").in_(found)


def _set_up(connection: sqlite3.Connection, _record: object) -> None:
    connection.isolation_level = None  # transactions begin below, not in the driver
    cursor = connection.cursor()
    try:
        for setting in SETTINGS:
            cursor.execute(f"PRAGMA {setting}")
        cursor.close()
    except sqlite3.Error:
        connection.close()
        raise


def _begin(connection: Connection) -> None:
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


async def _empty_log(connection: AsyncConnection) -> None:
    result = await connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    if result.scalar_one():
        raise StorageTrouble("another program is reading the database")


def _holds(file: Path, words: Sequence[bytes]) -> bool:
    with file.open("rb") as opened, mmap(opened.fileno(), 0, access=ACCESS_READ) as content:
        return any(content.find(word) >= 0 for word in words)


def _token(word: str) -> str:
    """One word of the index: the letters beyond ASCII are spelled as numbers.

    Which of them make a word, SQLite judges by an old Unicode table.
    """
    if word.isascii():
        return word
    return "x" + "".join(letter if letter.isascii() else f"{ord(letter):x}x" for letter in word)
