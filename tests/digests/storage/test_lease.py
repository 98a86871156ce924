"""The lease taken before the store is open is the one the store knows, on every database."""

import asyncio
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import create_async_engine

from digests.lease import LEASE_SECONDS
from digests.ports import Store
from digests.storage import open_store
from digests.storage.lease import give_up_early, take_early
from tests.builders import NOON

LEASE = timedelta(seconds=LEASE_SECONDS)
MOMENT = timedelta(microseconds=1)
AT_ONCE = timedelta()


@pytest.fixture(params=["sqlite", "postgresql"])
def store_url(request: pytest.FixtureRequest) -> str:
    """A store that several processes can open."""
    if request.param == "sqlite":
        return f"sqlite:///{request.getfixturevalue('sqlite_file')}"
    return str(request.getfixturevalue("postgres_url"))


async def early(url: str, holder: str, late: timedelta = AT_ONCE) -> bool:
    """In a thread, for it has an event loop of its own where the database is a server."""
    return await asyncio.to_thread(take_early, url, holder, NOON + late, LEASE_SECONDS)


async def in_store(store: Store, holder: str, late: timedelta = AT_ONCE) -> bool:
    return await store.lead(holder, NOON + late, LEASE_SECONDS)


async def test_who_took_it_early_holds_it_in_the_store(store: Store, store_url: str) -> None:
    assert await early(store_url, "one")
    assert not await in_store(store, "two", LEASE - MOMENT)
    assert await in_store(store, "one", LEASE - MOMENT)
    assert not await in_store(store, "two", LEASE)


async def test_who_holds_it_in_the_store_keeps_others_from_taking_it_early(
    store: Store, store_url: str
) -> None:
    assert await in_store(store, "one")
    assert not await early(store_url, "two", LEASE - MOMENT)
    assert await early(store_url, "two", LEASE)
    assert not await early(store_url, "one", LEASE)


async def test_one_made_by_a_clock_that_was_ahead_can_be_taken_early(
    store: Store, store_url: str
) -> None:
    assert await in_store(store, "one", timedelta(hours=1))
    assert await early(store_url, "two")


async def test_its_holder_gives_it_up_and_nobody_else(store: Store, store_url: str) -> None:
    await early(store_url, "one")
    await asyncio.to_thread(give_up_early, store_url, "two")
    assert not await in_store(store, "two")
    await asyncio.to_thread(give_up_early, store_url, "one")
    assert await in_store(store, "two")


async def test_it_is_taken_before_there_is_anything_else_in_a_file(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/new.db"
    assert await early(url, "one")
    await migrated_and_led(url)


async def test_it_is_taken_before_there_is_anything_else_at_a_server(postgres_url: str) -> None:
    engine = create_async_engine(
        postgres_url.replace("postgresql:", "postgresql+asyncpg:"), isolation_level="AUTOCOMMIT"
    )
    async with engine.connect() as connection:
        await connection.execute(text("DROP DATABASE IF EXISTS untouched"))
        await connection.execute(text("CREATE DATABASE untouched"))
    await engine.dispose()
    url = engine.url.set(drivername="postgresql", database="untouched")
    address = url.render_as_string(hide_password=False)
    assert await early(address, "one")
    await migrated_and_led(address)


async def migrated_and_led(url: str) -> None:
    """The store comes up on what was there, and knows who leads."""
    store = await open_store(url)
    assert not await in_store(store, "two")
    assert await in_store(store, "one")
    await store.close()


async def test_a_locked_database_is_not_waited_for(sqlite_file: Path) -> None:
    with closing(sqlite3.connect(sqlite_file, isolation_level=None)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        assert not await early(f"sqlite:///{sqlite_file}", "one")


@pytest.mark.parametrize(
    "url",
    [
        "sqlite:////nowhere/to/be/found/news.db",
        "postgresql://127.0.0.1:9/news",
        "postgresql://127.0.0.1:no-port/news",
        "postgresql://127.0.0.1:99999/news",
        "mysql://news",
        "",
    ],
)
async def test_what_cannot_be_asked_is_left_to_the_store(url: str) -> None:
    assert not await early(url, "one")
    await asyncio.to_thread(give_up_early, url, "one")


async def test_a_file_that_is_no_database_is_left_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "news.db"
    file.write_text("This is a diary, and no database of any kind. " * 50)
    before = file.read_bytes()
    assert not await early(f"sqlite:///{file}", "one")
    assert file.read_bytes() == before


async def test_in_memory_nobody_else_can_lead() -> None:
    assert await early("memory://", "one")
