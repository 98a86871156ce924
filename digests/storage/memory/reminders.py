"""Reminders waiting for their moment, in memory."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from digests.model import Recipient
from digests.ports import Reminder
from digests.storage.memory.tables import Tables


@dataclass(slots=True)
class MemoryReminders:
    """The port `Reminders`."""

    _tables: Tables

    async def set(self, reminder: Reminder) -> int:
        """See the port."""
        self._tables.ensure(reminder.recipient)
        number = next(self._tables.numbers)
        self._tables.reminders[number] = replace(reminder, id=number)
        return number

    async def of(self, recipient: Recipient) -> Sequence[Reminder]:
        """See the port."""
        return [one for one in await self.waiting() if one.recipient == recipient]

    async def due(self, now: datetime, limit: int) -> Sequence[Reminder]:
        """See the port."""
        return [one for one in await self.waiting() if one.due <= now][:limit]

    async def waiting(self) -> Sequence[Reminder]:
        """See the port."""
        return sorted(self._tables.reminders.values(), key=lambda one: (one.due, one.id))

    async def cancel(self, reminder: int) -> None:
        """See the port."""
        self._tables.reminders.pop(reminder, None)
