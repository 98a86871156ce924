"""Readers and their subscriptions in memory."""

from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from digests.model import Preferences, Reader, Recipient, Status, Subscription
from digests.storage.memory import leaving
from digests.storage.memory.tables import Tables


class MemorySubscriptions:
    """The port `Subscriptions`."""

    _tables: Tables

    async def reader(self, recipient: Recipient) -> Reader | None:
        """See the port."""
        return self._tables.readers.get(recipient)

    async def save_reader(self, reader: Reader) -> None:
        """See the port."""
        self._tables.ensure(reader.recipient)
        self._tables.readers[reader.recipient] = reader

    async def prefer(
        self, recipient: Recipient, change: Callable[[Preferences], Preferences]
    ) -> Reader:
        """See the port."""
        reader = self._tables.readers.get(recipient, Reader(recipient))
        changed = replace(reader, preferences=change(reader.preferences))
        await self.save_reader(changed)
        return changed

    async def pause(self, recipient: Recipient, until: datetime | None) -> None:
        """See the port."""
        reader = self._tables.readers.get(recipient)
        if reader:
            self._tables.readers[recipient] = replace(reader, paused_until=until)

    async def subscribe(self, subscription: Subscription) -> bool:
        """See the port."""
        self._tables.ensure(subscription.recipient)
        if self._find(subscription.recipient, subscription.edition):
            return False
        number = next(self._tables.numbers)
        self._tables.subscriptions[number] = replace(subscription, id=number)
        return True

    def _find(self, recipient: Recipient, edition: str) -> int | None:
        for number, one in self._tables.subscriptions.items():
            if (one.recipient, one.edition) == (recipient, edition):
                return number
        return None

    async def unsubscribe(self, recipient: Recipient, edition: str) -> bool:
        """See the port."""
        number = self._find(recipient, edition)
        if number is None:
            return False
        del self._tables.subscriptions[number]
        return True

    async def of(self, recipient: Recipient) -> Sequence[Subscription]:
        """See the port."""
        return [s for s in self._tables.subscriptions.values() if s.recipient == recipient]

    async def reschedule(self, recipient: Recipient, due: Mapping[str, datetime | None]) -> None:
        """See the port."""
        for number, one in self._tables.subscriptions.items():
            if one.recipient == recipient and one.edition in due:
                self._tables.subscriptions[number] = replace(one, next_due=due[one.edition])

    async def counts(self) -> Mapping[str, int]:
        """See the port."""
        counts: dict[str, int] = {}
        for one in self._tables.subscriptions.values():
            counts[one.edition] = counts.get(one.edition, 0) + 1
        return counts

    async def everyone(self, edition: str) -> AsyncIterator[tuple[Subscription, Reader]]:
        """See the port."""
        for one in list(self._tables.subscriptions.values()):
            if one.edition == edition:
                yield one, self._tables.readers[one.recipient]

    async def suspend(self, recipient: Recipient, reason: str) -> None:
        """See the port."""
        for one in self._tables.in_chat(recipient):
            reader = self._tables.readers[one]
            self._tables.readers[one] = replace(reader, suspended=reason)
            for part in self._tables.parts_of(one):
                if part.status is Status.QUEUED:
                    self._tables.put(replace(part, status=Status.DROPPED, reason=reason))

    async def restore(self, recipient: Recipient) -> None:
        """See the port."""
        for one in self._tables.in_chat(recipient):
            self._tables.readers[one] = replace(self._tables.readers[one], suspended=None)

    async def move(self, old: Recipient, new: Recipient) -> None:
        """See the port."""
        leaving.move(self._tables, old, new)

    async def forget(self, recipient: Recipient) -> None:
        """See the port."""
        leaving.forget(self._tables, recipient)

    async def export(self, recipient: Recipient) -> Mapping[str, object]:
        """See the port."""
        return leaving.export(self._tables, recipient)
