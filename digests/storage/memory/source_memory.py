"""What sources remember, and how they are doing, in memory."""

from collections.abc import Mapping, Sequence

from digests.ports import Health
from digests.storage.memory.tables import Tables


class MemorySourceMemory:
    """The port `SourceMemory`."""

    _tables: Tables

    async def recall(self, source: str) -> Mapping[str, str]:
        """See the port."""
        return dict(self._tables.source_notes.get(source, {}))

    async def remember(self, source: str, notes: Mapping[str, str]) -> None:
        """See the port."""
        kept = {**self._tables.source_notes.get(source, {}), **notes}
        self._tables.source_notes[source] = {name: text for name, text in kept.items() if text}

    async def health(self) -> Sequence[Health]:
        """See the port."""
        return [self._tables.health[name] for name in sorted(self._tables.health)]

    async def report(self, health: Health) -> None:
        """See the port."""
        self._tables.health[health.source] = health
