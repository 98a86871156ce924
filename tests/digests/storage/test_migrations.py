"""The migrations lead to the tables that the program describes."""

from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text
from sqlalchemy.ext.asyncio import create_async_engine

from digests.errors import StorageTrouble
from digests.storage import migrate, open_store
from digests.storage.migrations import HEAD
from digests.storage.tables import metadata


def differences(connection: Connection) -> list[object]:
    """What the database lacks, or has too much, compared with the tables described."""
    context = MigrationContext.configure(
        connection,
        opts={
            "compare_type": True,
            # Each database's own, and described by its dialect.
            "include_name": lambda name, *_: not (name or "").startswith("article_words"),
        },
    )
    return list(compare_metadata(context, metadata))


async def compared(url: str) -> list[object]:
    """The differences of a database after all migrations."""
    await migrate(url)
    engine = create_async_engine(
        url.replace("sqlite:", "sqlite+aiosqlite:").replace("postgresql:", "postgresql+asyncpg:")
    )
    async with engine.connect() as connection:
        found = await connection.run_sync(differences)
    await engine.dispose()
    return found


async def test_sqlite_has_the_tables_described(tmp_path: Path) -> None:
    assert await compared(f"sqlite:///{tmp_path}/news.db") == []


async def test_postgresql_has_the_tables_described(postgres_url: str) -> None:
    assert await compared(postgres_url) == []


async def test_the_indexes_of_sqlite_are_the_ones_described(tmp_path: Path) -> None:
    """Alembic compares no conditions of partial indexes: compare the words themselves."""
    urls = [f"sqlite+aiosqlite:///{tmp_path}/{name}.db" for name in ("described", "migrated")]
    await migrate(urls[1].replace("+aiosqlite", ""))
    words = []
    for url in urls:
        engine = create_async_engine(url)
        async with engine.begin() as connection:
            if url == urls[0]:
                await connection.run_sync(metadata.create_all)
            rows = await connection.scalars(
                text(
                    "SELECT replace(sql, char(10), ' ') FROM sqlite_master "
                    "WHERE sql IS NOT NULL AND type = 'index' ORDER BY name"
                )
            )
            words.append([" ".join(row.split()) for row in rows])
        await engine.dispose()
    assert words[0] == words[1]


async def test_migrating_again_changes_nothing(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/news.db"
    assert await migrate(url) == (None, HEAD)
    assert await migrate(url) == (HEAD, HEAD)


def test_the_last_migration_is_the_one_the_program_expects() -> None:
    config = Config()
    config.set_main_option("script_location", "digests.storage:migrations")
    assert ScriptDirectory.from_config(config).get_heads() == [HEAD]


async def test_a_database_of_a_newer_program_is_left_alone(sqlite_file: Path) -> None:
    engine = create_async_engine(f"sqlite+aiosqlite:///{sqlite_file}")
    async with engine.begin() as connection:
        await connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    await engine.dispose()
    with pytest.raises(StorageTrouble, match="revision 9999"):
        await open_store(f"sqlite:///{sqlite_file}")
