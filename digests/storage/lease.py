"""The lease of the one that sends: the same statement on every database, with a quick way to it.

The quick way is for a start that cannot wait for the store: SQLAlchemy takes half a second to load.
"""

import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing
from datetime import UTC, datetime, timedelta

TAKE = """
INSERT INTO leases (name, holder, until) VALUES ('sender', :holder, :until)
ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, until = excluded.until
WHERE leases.holder = excluded.holder OR leases.until <= :now OR leases.until > excluded.until
"""
"""Changes one row when the lease is the holder's now; none when it is another's.

A lease that ends later than one can last was made by a wrong clock.
"""

GIVE_UP = "DELETE FROM leases WHERE name = 'sender' AND holder = :holder"

_TABLE = """
CREATE TABLE IF NOT EXISTS leases (
    name TEXT NOT NULL,
    holder TEXT NOT NULL,
    until {moment} NOT NULL,
    CONSTRAINT pk_leases PRIMARY KEY (name)
)
"""
"""As the migrations make it, for the first start of all, which comes before they have run."""

_SECONDS = 0.5  # for a database to answer; one that is slower is left to the store

Values = Mapping[str, str | datetime]
"""What stands for the names in a statement."""


def take_early(url: str, holder: str, now: datetime, lease_seconds: int) -> bool:
    """Take the lease before the store is open.

    False when another process holds it, and whenever the database cannot be asked at once: why
    not is found out, and said, by opening the store.
    """
    until = now + timedelta(seconds=lease_seconds)
    return _changed(url, TAKE, {"holder": holder, "now": now, "until": until}) > 0


def give_up_early(url: str, holder: str) -> None:
    """Give up the holder's lease, if it has it and that can be done at once; else it runs out."""
    _changed(url, GIVE_UP, {"holder": holder})


def _changed(url: str, statement: str, values: Values) -> int:
    """How many rows the statement changed; 0 also when it could not be carried out."""
    carry_out = _WAYS.get(url.partition(":")[0])
    return carry_out(url, statement, values) if carry_out else 0


def _in_file(url: str, statement: str, values: Values) -> int:
    if "?" in url:  # options for SQLAlchemy
        return 0
    told = {name: _as_text(value) for name, value in values.items()}
    try:
        path = url.removeprefix("sqlite:///")
        with closing(sqlite3.connect(path, timeout=_SECONDS, isolation_level=None)) as connection:
            connection.execute(_TABLE.format(moment="DATETIME"))
            return connection.execute(statement, told).rowcount
    except sqlite3.Error:
        return 0


def _as_text(value: str | datetime) -> str:
    """A moment as SQLAlchemy writes it into a file, where moments are compared as texts."""
    if isinstance(value, str):
        return value
    return f"{value.astimezone(UTC):%Y-%m-%d %H:%M:%S.%f}"


def _at_server(url: str, statement: str, values: Values) -> int:
    import asyncio

    try:
        import asyncpg
    except ImportError:
        return 0

    async def carried_out() -> str:
        connection = await asyncpg.connect(url, timeout=_SECONDS, command_timeout=_SECONDS)
        try:
            await connection.execute(_TABLE.format(moment="TIMESTAMP WITH TIME ZONE"))
            told = statement
            for number, name in enumerate(values, start=1):
                told = told.replace(f":{name}", f"${number}")
            status: str = await connection.execute(told, *values.values())
            return status
        finally:
            await connection.close()

    try:
        return int(asyncio.run(carried_out()).rpartition(" ")[2])
    except (asyncpg.PostgresError, asyncpg.InterfaceError, OSError, ValueError, OverflowError):
        return 0


_WAYS: Mapping[str, Callable[[str, str, Values], int]] = {
    "sqlite": _in_file,
    "postgresql": _at_server,
    "memory": lambda *_: 1,  # nobody else can see it
}
