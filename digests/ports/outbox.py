"""What waits to be sent: the truth about what was sent, part by part."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from digests.model import Delivery, Part, Reader, Recipient, Status, Subscription


@dataclass(frozen=True, slots=True)
class Due:
    """A subscription that is due, with its reader's preferences."""

    subscription: Subscription
    reader: Reader


@dataclass(frozen=True, slots=True)
class Turn:
    """One subscription's turn: what it gets, if anything, and its state before and after.

    `before` is the subscription as it was read: when it has gone or changed meanwhile the
    whole turn is void, and a subscription that is still due comes up again. Alerts and
    reminders belong to no subscription: both are None.
    """

    delivery: Delivery | None
    before: Subscription | None = None
    after: Subscription | None = None


class Outbox(Protocol):
    """The truth about what was sent, part by part."""

    async def due(self, now: datetime, limit: int) -> Sequence[Due]:
        """Subscriptions whose `next_due` has come; suspended and paused readers included."""
        ...

    async def queue(self, turns: Sequence[Turn], now: datetime) -> int:
        """Write deliveries and the subscriptions' next state together, once per key.

        How many deliveries were new. One for a recipient without a reader is not queued.
        """
        ...

    async def seen(
        self, subscriptions: Sequence[Subscription], since: datetime
    ) -> Mapping[int, frozenset[str]]:
        """By subscription: the stories of its deliveries due since then.

        A delivery of which nothing arrives does not count.
        """
        ...

    async def claim(self, now: datetime, limit: int) -> Sequence[Part]:
        """Take parts to send: at most one a chat, in order, none behind an unsettled part.

        A delivery whose `due` lies ahead is left alone until then, and holds up no other.

        They are SENDING since `now`, with `floor` noted (unless an earlier attempt's stands),
        when this returns; `attempts` is the caller's to count.
        """
        ...

    async def settle(self, parts: Sequence[Part]) -> None:
        """Write parts as they are now: status, attempts, reason, message id, moments, floor."""
        ...

    async def unsettled(self, before: datetime, limit: int) -> Sequence[Part]:
        """Parts SENDING or UNKNOWN since before that moment, oldest first."""
        ...

    async def message_ids(self, recipient: Recipient, above: int) -> frozenset[int]:
        """Message ids greater than `above` accounted for in the recipient's id sequence."""
        ...

    async def note_message_id(self, recipient: Recipient, message_id: int) -> None:
        """An id seen in a known reader's chat outside the outbox (answers, what comes in)."""
        ...

    async def tally(self) -> Mapping[Status, int]: ...
    async def oldest(self, now: datetime) -> datetime | None:
        """The due moment of the oldest delivery with a part that could be sent now."""
        ...

    async def failures(self, limit: int) -> Sequence[Part]: ...
    async def account(self, recipient: Recipient) -> Delivery | None:
        """The newest delivery of this recipient, for `/why`."""
        ...

    async def retry_failed(self, now: datetime) -> int: ...
    async def clear(self, before: datetime) -> int:
        """Delete deliveries due before that moment with nothing left to do; how many went."""
        ...
