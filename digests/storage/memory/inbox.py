"""Updates between being received and being handled, in memory."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from digests.ports import Update
from digests.storage.memory.tables import Tables
from digests.storage.updates import KNOWN_FOR, State


@dataclass(slots=True)
class MemoryInbox:
    """The port `Inbox`."""

    _tables: Tables

    async def store(self, updates: Sequence[Update], now: datetime) -> int:
        """See the port."""
        rows, states = self._tables.updates, self._tables.states
        new = {update.id: (update, now) for update in updates if update.id not in rows}
        rows.update(new)
        states.update(dict.fromkeys(new, State.WAITING))
        for number, (_, received) in list(rows.items()):
            if states[number] == State.DONE and received < now - KNOWN_FOR:
                del rows[number], states[number]
        return len(new)

    async def waiting(self, limit: int) -> Sequence[Update]:
        """See the port."""
        found = [
            (received, number, update)
            for number, (update, received) in self._tables.updates.items()
            if self._tables.states[number] == State.WAITING
        ]
        return [update for _, _, update in sorted(found, key=lambda row: row[:2])[:limit]]

    async def start(self, update_id: int) -> bool:
        """See the port."""
        return self._advance(update_id, State.WAITING, State.BEGUN)

    async def finish(self, update_id: int) -> None:
        """See the port."""
        if self._advance(update_id, State.BEGUN, State.DONE):
            update, received = self._tables.updates[update_id]
            self._tables.updates[update_id] = (replace(update, payload={}), received)

    def _advance(self, number: int, since: State, to: State) -> bool:
        if self._tables.states.get(number) != since:
            return False
        self._tables.states[number] = to
        return True

    async def resume(self) -> int:
        """See the port."""
        begun = [n for n, state in self._tables.states.items() if state == State.BEGUN]
        self._tables.states.update(dict.fromkeys(begun, State.WAITING))
        return len(begun)
