"""One store after the other: every test of the suite runs on all of them."""

import asyncio
import shutil
import tempfile
from collections.abc import AsyncIterator, Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import create_async_engine

from digests.ports import Store
from digests.storage import migrate, open_store
from digests.storage.tables import metadata
from tests.digests.storage import postgres


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    """The address of a PostgreSQL server."""
    if postgres.programs() is None or find_spec("asyncpg") is None:
        pytest.skip("PostgreSQL or asyncpg is not installed")
    # Not below pytest's folder: others must be able to enter, and a socket's path is short.
    with tempfile.TemporaryDirectory(prefix="pg") as folder, postgres.server(Path(folder)) as url:
        yield url


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An SQLite database with all tables: quicker copied than made."""
    file = tmp_path_factory.mktemp("sqlite") / "empty.db"
    asyncio.run(migrate(f"sqlite:///{file}"))
    return file


@pytest.fixture
def sqlite_file(empty_file: Path, tmp_path: Path) -> Path:
    """The file of an empty SQLite database."""
    return Path(shutil.copy(empty_file, tmp_path / "news.db"))


@pytest.fixture(params=["memory", "sqlite", "postgresql"])
def store_url(request: pytest.FixtureRequest) -> str:
    """The address of a store of each kind."""
    if request.param == "sqlite":
        return f"sqlite:///{request.getfixturevalue('sqlite_file')}"
    if request.param == "postgresql":
        return str(request.getfixturevalue("postgres_url"))
    return "memory://"


@pytest.fixture
async def store(store_url: str, reported: list[str]) -> AsyncIterator[Store]:
    """An empty store of each kind."""
    if store_url.startswith("postgresql"):
        await _empty(store_url)
    opened = await open_store(store_url, reported.append)
    yield opened
    await opened.close()


@pytest.fixture
def reported() -> list[str]:
    """What the store says of rows that it cannot read."""
    return []


async def _empty(url: str) -> None:
    """Delete all rows: far quicker than to truncate, or make, the tables."""
    engine = create_async_engine(url.replace("postgresql:", "postgresql+asyncpg:"))
    async with engine.begin() as connection:
        if await connection.scalar(text("SELECT to_regclass('articles')")):
            for table in reversed(metadata.sorted_tables):
                await connection.execute(table.delete())  # article_words goes with articles
            await connection.execute(text("ALTER SEQUENCE articles_number_seq RESTART"))
    await engine.dispose()
