"""The store in memory: all ports together, gone with the process."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from digests.storage.memory.archive import MemoryArchive
from digests.storage.memory.inbox import MemoryInbox
from digests.storage.memory.outbox import MemoryOutbox
from digests.storage.memory.reminders import MemoryReminders
from digests.storage.memory.source_memory import MemorySourceMemory
from digests.storage.memory.subscriptions import MemorySubscriptions
from digests.storage.memory.tables import Tables


class MemoryStore(MemoryArchive, MemorySourceMemory, MemorySubscriptions):
    """The port `Store`. Every method runs to its end without a pause: a transaction."""

    def __init__(self) -> None:
        super().__init__()
        self._tables = Tables()
        self.outbox = MemoryOutbox(self._tables)
        self.inbox = MemoryInbox(self._tables)
        self.reminders = MemoryReminders(self._tables)

    async def notes(self, topic: str) -> Mapping[str, str]:
        """See the port."""
        return dict(self._tables.notes.get(topic, {}))

    async def note(self, topic: str, facts: Mapping[str, str]) -> None:
        """See the port."""
        self._tables.notes.setdefault(topic, {}).update(facts)

    async def lead(self, holder: str, now: datetime, lease_seconds: int) -> bool:
        """See the port. A lease that ends later than one can last was made by a wrong clock."""
        until = now + timedelta(seconds=lease_seconds)
        if self._tables.lease:
            other, their_end = self._tables.lease
            if other != holder and now < their_end <= until:
                return False
        self._tables.lease = (holder, until)
        return True

    async def yield_lead(self, holder: str) -> None:
        """See the port."""
        if self._tables.lease and self._tables.lease[0] == holder:
            self._tables.lease = None

    async def close(self) -> None:
        """Nothing is open."""
