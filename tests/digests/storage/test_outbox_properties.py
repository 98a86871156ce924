"""Whatever happens in whatever order: no part is lost, doubled, or sent before its turn."""

import asyncio
import tempfile
from collections.abc import Coroutine
from dataclasses import replace
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from digests.model import Delivery, Message, Part, Recipient, Status
from digests.ports import Store, Turn
from digests.storage import migrate, open_store
from tests.builders import NOON, a_subscription
from tests.digests.storage.deliveries import ended, sent, waiting

T = TypeVar("T")

CHATS = [
    Recipient("telegram", address)
    for address in ("11", "12", "-1001234567890/1", "-1001234567890/2")
]
OUTCOMES = st.sampled_from(["sent", "waiting", "unknown", "failed", "dropped"])


class Outbox(RuleBasedStateMachine):
    """Random turns, claims and outcomes on one store; a plain list says what must hold."""

    def url(self, folder: Path) -> str:
        """The address of an empty store."""
        return "memory://"

    @initialize()
    def open(self) -> None:
        """An empty store with a subscriber in each chat."""
        self.folder = tempfile.TemporaryDirectory()
        self.loop = asyncio.new_event_loop()
        self.store: Store = self.run(open_store(self.url(Path(self.folder.name))))
        for chat in CHATS:
            self.run(self.store.subscribe(a_subscription(chat)))
        self.now: datetime = NOON
        self.parts: dict[tuple[str, int], Part] = {}  # in the order of queueing
        self.due: dict[str, datetime] = {}
        self.next_id = 1

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        """Wait for it."""
        return self.loop.run_until_complete(work)

    def teardown(self) -> None:
        """Close what was opened."""
        if hasattr(self, "store"):
            self.run(self.store.close())
            self.loop.close()
            self.folder.cleanup()

    @rule(
        chat=st.sampled_from(CHATS),
        key=st.integers(0, 9),
        messages=st.integers(0, 3),
        ahead=st.sampled_from([0, 0, 25]),
    )
    def queue(self, chat: Recipient, key: int, messages: int, ahead: int) -> None:
        """Queue a digest, perhaps once more, perhaps for later."""
        delivery = Delivery(
            f"{chat.address}#{key}",
            chat,
            tuple(Message(f"{key}.{index}") for index in range(messages)),
            self.now + timedelta(seconds=ahead),
            edition="morning",
        )
        (before,) = self.run(self.store.of(chat))
        new = self.run(self.store.outbox.queue([Turn(delivery, before, before)], self.now))
        assert new == (delivery.key not in self.due)
        if new:
            self.due[delivery.key] = delivery.due
            for index, message in enumerate(delivery.messages):
                part = Part(delivery.key, index, chat, message)
                held = delivery.due if ahead else None
                self.parts[delivery.key, index] = replace(part, not_before=held)

    @rule(seconds=st.integers(-40, 40))
    def wait(self, seconds: int) -> None:
        """Time passes, or the clock is set back."""
        self.now += timedelta(seconds=seconds)

    @rule(limit=st.integers(1, 5))
    def claim(self, limit: int) -> None:
        """Claim parts: only first ones of their chats, which may be sent now."""
        may = {place for place in self.first_of_chats().values() if self.may_be_sent(place)}
        claimed = self.run(self.store.outbox.claim(self.now, limit))
        places = [(part.delivery, part.index) for part in claimed]
        assert len(places) == len(set(places)) == min(limit, len(may))
        assert set(places) <= may
        for place, part in zip(places, claimed, strict=True):
            assert part.status is Status.SENDING
            assert part.message == self.parts[place].message
            self.parts[place] = part

    def first_of_chats(self) -> dict[str, tuple[str, int]]:
        """The first part of each chat that has something left to do."""
        first: dict[str, tuple[str, int]] = {}
        for place, part in self.parts.items():
            is_open = part.status in (Status.QUEUED, Status.SENDING, Status.UNKNOWN)
            if is_open and not self.is_due_later(part):
                first.setdefault(part.recipient.address.partition("/")[0], place)
        return first

    def is_due_later(self, part: Part) -> bool:
        """Whether its delivery is for later: then it holds up no other."""
        due = self.due[part.delivery]
        return part.status is Status.QUEUED and part.not_before == due and due > self.now

    def may_be_sent(self, place: tuple[str, int]) -> bool:
        """Whether it is queued, and waits for nothing."""
        part = self.parts[place]
        return part.status is Status.QUEUED and (part.not_before or self.now) <= self.now

    @rule(outcome=OUTCOMES, which=st.integers(0, 3))
    def settle(self, outcome: str, which: int) -> None:
        """An attempt ends, or is settled later."""
        open_parts = [
            part for part in self.parts.values() if part.status in (Status.SENDING, Status.UNKNOWN)
        ]
        if not open_parts:
            return
        part = open_parts[which % len(open_parts)]
        if outcome == "sent":
            settled = sent(part, self.next_id, self.now)
            self.next_id += 1
        elif outcome == "waiting":
            settled = waiting(part, 30, self.now)
        else:
            settled = ended(part, Status(outcome), self.now)
        self.run(self.store.outbox.settle([settled]))
        self.parts[part.delivery, part.index] = settled

    @rule(chat=st.sampled_from(CHATS))
    def suspend(self, chat: Recipient) -> None:
        """The chat blocks us: what was queued is dropped."""
        self.run(self.store.suspend(chat, "blocked"))
        for place, part in self.parts.items():
            if part.recipient == chat and part.status is Status.QUEUED:
                self.parts[place] = replace(part, status=Status.DROPPED)

    @invariant()
    def every_part_is_there_once(self) -> None:
        """The store counts as many parts of each status as there must be."""
        if not hasattr(self, "store"):
            return
        expected = [part.status for part in self.parts.values()]
        tally = self.run(self.store.outbox.tally())
        assert dict(tally) == {status: expected.count(status) for status in set(expected)}

    @invariant()
    def what_is_not_settled_is_listed(self) -> None:
        """Nothing on its way can be overlooked."""
        if not hasattr(self, "store"):
            return
        listed = self.run(self.store.outbox.unsettled(NOON + timedelta(days=9), 100))
        assert {(part.delivery, part.index) for part in listed} == {
            place
            for place, part in self.parts.items()
            if part.status in (Status.SENDING, Status.UNKNOWN)
        }


class SqliteOutbox(Outbox):
    """The same on a file."""

    def url(self, folder: Path) -> str:
        """A copy of a file with all tables: quicker copied than made."""
        (folder / "news.db").write_bytes(_empty_database())
        return f"sqlite:///{folder}/news.db"


@cache
def _empty_database() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "news.db"
        asyncio.run(migrate(f"sqlite:///{file}"))
        return file.read_bytes()


_FEW = settings(
    max_examples=10,
    stateful_step_count=25,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
TestMemoryOutbox = Outbox.TestCase
TestMemoryOutbox.settings = settings(_FEW, max_examples=100)
TestSqliteOutbox = SqliteOutbox.TestCase
TestSqliteOutbox.settings = _FEW
