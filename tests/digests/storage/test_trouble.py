"""What goes wrong below the store: a clear message, nothing lost, and on it goes."""

import sqlite3
import sys
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from digests.errors import StorageTrouble
from digests.model import Preferences, Reader, Recipient, Status
from digests.ports import Question, Store, Update
from digests.storage import open_store
from tests.builders import ADA, NOON, a_brief, an_article
from tests.digests.storage.deliveries import a_delivery, claim_all, queue

BEN = Recipient("telegram", "1002")


@pytest.fixture
def store_url(sqlite_file: Path) -> str:
    """These tests are about files."""
    return f"sqlite:///{sqlite_file}"


def damage(file: Path, statement: str) -> None:
    """Change the database behind the store's back."""
    with closing(sqlite3.connect(file)) as connection:
        connection.execute(statement)
        connection.commit()


# --- rows that cannot be read -----------------------------------------------------------------


async def test_a_damaged_brief_is_passed_over_and_reported_once(
    store: Store, sqlite_file: Path, reported: list[str]
) -> None:
    for key in ("bad", "good"):
        article = an_article("Rain.", key=key)
        await store.add(article, a_brief(article))
    damage(sqlite_file, "UPDATE articles SET brief = '{' WHERE key = 'bad'")
    for _ in range(2):
        found = await store.find(Question("rain"))
        assert [read.article.key for read in found] == ["good"]
        assert [read.article.key for read in await store.after(0, [])] == ["good"]
    assert await store.get("bad") is None
    assert len(reported) == 1
    assert "row 1 of table articles cannot be read" in reported[0]


async def test_a_reader_with_damaged_preferences_is_served_with_the_defaults(
    store: Store, sqlite_file: Path, reported: list[str]
) -> None:
    await store.save_reader(Reader(ADA, Preferences(stories=2)))
    damage(sqlite_file, "UPDATE recipients SET preferences = 'x'")
    assert await store.reader(ADA) == Reader(ADA)
    assert len(reported) == 1


async def test_a_damaged_message_fails_alone(
    store: Store, sqlite_file: Path, reported: list[str]
) -> None:
    await queue(store, a_delivery(ADA, texts=("bad", "next")), a_delivery(BEN, texts=("good",)))
    damage(sqlite_file, "UPDATE messages SET body = '[]' WHERE body LIKE '%bad%'")
    assert [part.recipient for part in await claim_all(store)] == [BEN]
    assert [part.index for part in await claim_all(store)] == [1]
    assert await store.outbox.tally() == {Status.FAILED: 1, Status.SENDING: 2}
    assert await store.outbox.failures(10) == []
    assert len(reported) == 1


async def test_a_damaged_message_that_is_under_way_holds_up_no_other(
    store: Store, sqlite_file: Path
) -> None:
    await queue(store, a_delivery(ADA, texts=("bad", "next")))
    await claim_all(store)
    damage(sqlite_file, "UPDATE messages SET body = '[]' WHERE body LIKE '%bad%'")
    assert await store.outbox.unsettled(NOON + timedelta(minutes=1), 10) == []
    assert [part.index for part in await claim_all(store)] == [1]


async def test_a_damaged_account_of_a_digest_stops_no_other(
    store: Store, sqlite_file: Path, reported: list[str]
) -> None:
    await queue(store, a_delivery(ADA, texts=("bad",), stories=("s1",)), a_delivery(BEN))
    damage(sqlite_file, "UPDATE contents SET stories = 'x' WHERE id = 1")
    subscriptions = [*await store.of(ADA), *await store.of(BEN)]
    seen = await store.outbox.seen(subscriptions, NOON)
    assert [seen[one.id or 0] for one in subscriptions] == [frozenset(), {"s1"}]
    assert await store.outbox.account(ADA) is None
    assert len(reported) == 1


async def test_a_damaged_update_is_passed_over(
    store: Store, sqlite_file: Path, reported: list[str]
) -> None:
    await store.inbox.store([Update(1, {}), Update(2, {})], NOON)
    damage(sqlite_file, "UPDATE inbox SET payload = 'x' WHERE id = 1")
    assert [update.id for update in await store.inbox.waiting(10)] == [2]
    assert len(reported) == 1
    await store.forget(ADA)
    assert [update.id for update in await store.inbox.waiting(10)] == [2]


# --- a database that cannot be used -----------------------------------------------------------


async def test_a_full_disk_is_trouble_and_heals(store: Store, sqlite_file: Path) -> None:
    await store.save_reader(Reader(ADA))
    await limit_pages(store, 1)
    large = an_article("Rain. " * 100_000)
    with pytest.raises(StorageTrouble, match="the disk is full"):
        await store.add(large, a_brief(large))
    assert await store.last_number() == 0
    await limit_pages(store, 1_000_000)
    article = an_article("It goes on.", key="healed")
    await store.add(article, a_brief(article))
    assert await store.last_number() == 1
    assert await store.reader(ADA) == Reader(ADA)


async def limit_pages(store: Store, most: int) -> None:
    """As when the disk has room for so many pages only."""
    async with store._database.writing() as connection:  # type: ignore[attr-defined]
        await connection.exec_driver_sql(f"PRAGMA max_page_count = {most}")


async def test_a_locked_database_is_trouble_and_heals(
    sqlite_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("digests.storage.sql.dialects.sqlite.BUSY_SECONDS", 0)
    store = await open_store(f"sqlite:///{sqlite_file}")
    with closing(sqlite3.connect(sqlite_file)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StorageTrouble, match="another program has locked"):
            await store.save_reader(Reader(ADA))
        assert await store.reader(ADA) is None
        other.rollback()
    await store.save_reader(Reader(ADA))
    assert await store.reader(ADA) == Reader(ADA)
    await store.close()


@pytest.mark.parametrize(
    ("url", "message"),
    [
        ("sqlite:///{folder}/missing/news.db", "the folder .* does not exist"),
        ("sqlite:///{folder}/noise", "damaged"),
        ("sqlite://", "expected a file"),
        ("postgresql://nobody@127.0.0.1:9/news", "does not answer"),
        ("postgresql://nobody@/news?host={folder}", "does not answer"),
        ("postgresql://nobody@127.0.0.1:99999/news", "address cannot be used"),
        ("postgresql://nobody@127.0.0.1:9/news?sslmode=surely", "must be one of"),
        ("postgresql://nobody@127.0.0.1:port/news", "address cannot be used"),
        ("mysql://host/news", "expected one of sqlite, postgresql, memory"),
        ("", "expected one of"),
    ],
)
async def test_a_store_that_cannot_be_opened_says_why(
    tmp_path: Path, url: str, message: str
) -> None:
    (tmp_path / "noise").write_bytes(b"This is no database. " * 300)
    with pytest.raises(StorageTrouble, match=message):
        await open_store(url.format(folder=tmp_path))


async def test_postgresql_without_its_driver_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "asyncpg", None)
    with pytest.raises(StorageTrouble, match="pip install"):
        await open_store("postgresql://nobody@127.0.0.1:9/news")


async def test_the_options_of_a_database_server_may_stand_in_its_address(
    postgres_url: str,
) -> None:
    store = await open_store(f"{postgres_url}&sslmode=disable&application_name=news")
    await store.last_number()
    await store.close()
    with pytest.raises(StorageTrouble, match="no_such_option"):
        await open_store(f"{postgres_url}&no_such_option=1")


async def test_what_was_written_is_there_after_a_restart(sqlite_file: Path) -> None:
    url = f"sqlite:///{sqlite_file}"
    first = await open_store(url)
    await queue(first, a_delivery())
    (part,) = await claim_all(first)
    await first.inbox.store([Update(1, {})], NOON)
    await first.close()
    second = await open_store(url)
    later = NOON + timedelta(minutes=3)
    assert await second.outbox.unsettled(later, 10) == [part]
    assert await second.inbox.waiting(10) == [Update(1, {})]
    await second.close()
