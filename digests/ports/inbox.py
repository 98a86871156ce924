"""Updates that came in, between being received and being handled."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Update:
    """An update as the channel sent it, stored before it is confirmed."""

    id: int
    payload: Mapping[str, object]


class Inbox(Protocol):
    """Updates between being received and being handled."""

    async def store(self, updates: Sequence[Update], now: datetime) -> int:
        """Keep those not seen before; how many were new."""
        ...

    async def waiting(self, limit: int) -> Sequence[Update]: ...
    async def start(self, update: int) -> bool:
        """Mark as being handled; False when somebody has already begun."""
        ...

    async def finish(self, update: int) -> None:
        """Handled: its payload is deleted, its id stays known for two days."""
        ...

    async def resume(self) -> int:
        """Let updates that were begun and never finished wait again; for a process's start."""
        ...
