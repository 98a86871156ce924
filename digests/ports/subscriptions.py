"""Readers, their preferences, and what they are subscribed to."""

from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from datetime import datetime
from typing import Protocol

from digests.model import Preferences, Reader, Recipient, Subscription


class Subscriptions(Protocol):
    """Readers, their preferences, and what they are subscribed to.

    Suspending, restoring, moving or forgetting a chat does so with its topics.
    """

    async def reader(self, recipient: Recipient) -> Reader | None: ...
    async def save_reader(self, reader: Reader) -> None:
        """Write the reader whole; creates it when new."""
        ...

    async def prefer(
        self, recipient: Recipient, change: Callable[[Preferences], Preferences]
    ) -> Reader:
        """Change preferences in one transaction, so that two admins cannot undo each other.

        `next_due` of the subscriptions is not touched: see `reschedule`.
        """
        ...

    async def pause(self, recipient: Recipient, until: datetime | None) -> None:
        """Set or end the pause of a known reader, and touch nothing else."""
        ...

    async def subscribe(self, subscription: Subscription) -> bool:
        """False when it was there already."""
        ...

    async def unsubscribe(self, recipient: Recipient, edition: str) -> bool: ...
    async def of(self, recipient: Recipient) -> Sequence[Subscription]: ...
    async def reschedule(self, recipient: Recipient, due: Mapping[str, datetime | None]) -> None:
        """Set `next_due` of the recipient's subscriptions, by edition."""
        ...

    async def counts(self) -> Mapping[str, int]:
        """How many subscribe to each edition."""
        ...

    def everyone(self, edition: str) -> AsyncIterator[tuple[Subscription, Reader]]:
        """All subscribers of an edition, in batches, memory flat."""
        ...

    async def suspend(self, recipient: Recipient, reason: str) -> None:
        """Note why nothing can be sent, and drop what is queued; unsettled parts stay."""
        ...

    async def restore(self, recipient: Recipient) -> None: ...
    async def move(self, old: Recipient, new: Recipient) -> None:
        """Everything of `old` belongs to `new` from now on, queued messages included."""
        ...

    async def forget(self, recipient: Recipient) -> None:
        """Delete every row that holds this recipient."""
        ...

    async def export(self, recipient: Recipient) -> Mapping[str, object]:
        """All that is stored about this recipient, ready for JSON."""
        ...
