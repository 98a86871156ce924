"""Reminders waiting for their moment."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from digests.model import Recipient


@dataclass(frozen=True, slots=True)
class Reminder:
    """A reader's wish to be told before an event: the step at `ref` of an article."""

    recipient: Recipient
    ref: str
    event: str  # the sentence, so that a newer article's date can be matched to it
    starts: datetime
    before: int  # minutes
    due: datetime
    id: int | None = None


class Reminders(Protocol):
    """Reminders waiting for their moment."""

    async def set(self, reminder: Reminder) -> int: ...
    async def of(self, recipient: Recipient) -> Sequence[Reminder]: ...
    async def due(self, now: datetime, limit: int) -> Sequence[Reminder]: ...
    async def waiting(self) -> Sequence[Reminder]: ...
    async def cancel(self, reminder: int) -> None: ...
