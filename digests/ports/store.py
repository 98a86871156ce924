"""All of the store: what one backend has to offer."""

from collections.abc import Mapping
from datetime import datetime
from typing import Protocol

from digests.ports.archive import Archive
from digests.ports.inbox import Inbox
from digests.ports.outbox import Outbox
from digests.ports.reminders import Reminders
from digests.ports.sources import SourceMemory
from digests.ports.subscriptions import Subscriptions


class Store(Archive, SourceMemory, Subscriptions, Protocol):
    """One store holds archive, source memory and readers; the other ports hang below it."""

    @property
    def outbox(self) -> Outbox: ...
    @property
    def inbox(self) -> Inbox: ...
    @property
    def reminders(self) -> Reminders: ...
    async def notes(self, topic: str) -> Mapping[str, str]:
        """Small facts the process keeps over restarts (pace, alarms, sending paused)."""
        ...

    async def note(self, topic: str, facts: Mapping[str, str]) -> None: ...
    async def lead(self, holder: str, now: datetime, lease_seconds: int) -> bool:
        """Take or renew the lease that makes this process the one that sends."""
        ...

    async def yield_lead(self, holder: str) -> None: ...
    async def close(self) -> None: ...
