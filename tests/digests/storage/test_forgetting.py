"""Of a forgotten chat no byte is left in the database's files."""

import random
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from digests.model import Preferences, Reader, Recipient, Topic, TopicKind
from digests.ports import Store, Update
from digests.storage import open_store
from tests.builders import ADA, NOON, a_subscription
from tests.digests.storage.deliveries import a_delivery, claim_all, queue, sent

CHATS = ["7236450918", "-7236450918", "-1007236450918", "-1007236450918/5", "@seventhtown"]


@pytest.fixture
def store_url(sqlite_file: Path) -> str:
    """These tests are about files."""
    return f"sqlite:///{sqlite_file}"


def bytes_of(file: Path) -> bytes:
    """Everything in the database's files."""
    return b"".join(part.read_bytes() for part in sorted(file.parent.glob(file.name + "*")))


@pytest.mark.parametrize("address", CHATS)
async def test_no_byte_of_the_chat_is_left(store: Store, sqlite_file: Path, address: str) -> None:
    chat = address.partition("/")[0]
    theirs = Recipient("telegram", address)
    for number in range(30):
        await store.save_reader(Reader(Recipient("telegram", str(1_000_000 + number))))
    await store.save_reader(
        Reader(theirs, Preferences(follows=(Topic(TopicKind.WORD, "zeppelin"),)))
    )
    await queue(store, a_delivery(theirs, key=f"{chat}@noon", texts=("Dear seventh town",)))
    (part,) = await claim_all(store)
    await store.outbox.settle([sent(part, 5)])
    await store.outbox.note_message_id(theirs, 6)
    payload = {"message": {"chat": {"id": int(chat)}} if chat.lstrip("-").isdigit() else chat}
    await store.inbox.store([Update(n, payload) for n in (1, 2, 3)], NOON)
    await store.inbox.start(2)
    await store.inbox.start(3)
    await store.inbox.finish(3)
    words = (chat.lstrip("-").encode(), b"zeppelin", b"Dear seventh town")
    assert all(word in bytes_of(sqlite_file) for word in words)
    await store.forget(theirs)
    left = bytes_of(sqlite_file)
    assert [word for word in words if word in left] == []


async def test_no_byte_is_left_when_chats_come_and_go(store: Store, sqlite_file: Path) -> None:
    """Rows move between pages as others come and go, and may leave copies behind."""
    chance = random.Random(5)
    here: list[Recipient] = []
    for number in range(285):  # the 279th leaves one
        recipient = Recipient("telegram", f"83{chance.randrange(10**8):08}")
        await store.subscribe(a_subscription(recipient))
        here.append(recipient)
        if number % 3 == 2:
            gone = here.pop(chance.randrange(len(here)))
            await store.forget(gone)
            assert gone.address.encode() not in bytes_of(sqlite_file), number


async def test_no_byte_of_a_chat_that_moved_is_left(store: Store, sqlite_file: Path) -> None:
    group = Recipient("telegram", "-7236450918")
    await queue(store, a_delivery(group, key="k"))
    await store.move(group, Recipient("telegram", "-1009876543210"))
    assert b"7236450918" not in bytes_of(sqlite_file)


async def test_traces_that_another_program_keeps_in_the_files_are_told(
    sqlite_file: Path, reported: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("digests.storage.sql.dialects.sqlite.BUSY_SECONDS", 0)
    store = await open_store(f"sqlite:///{sqlite_file}", reported.append)
    await store.save_reader(Reader(ADA))
    with closing(sqlite3.connect(sqlite_file, isolation_level=None)) as other:
        other.execute("BEGIN")
        other.execute("SELECT * FROM recipients").fetchall()
        await store.forget(ADA)
    assert await store.reader(ADA) is None
    assert reported == [
        "rows are deleted, but traces may be left in free space: "
        "another program is reading the database"
    ]
    await store.close()
