"""Deliveries for the tests of stores, and the way of a part through the outbox."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from digests.model import Account, Delivery, Message, Part, Recipient, Status
from digests.ports import Store, Turn
from tests.builders import ADA, NOON, a_subscription


def a_delivery(
    recipient: Recipient = ADA,
    key: str | None = None,
    messages: int = 1,
    texts: Sequence[str] = (),
    due: datetime = NOON,
    stories: tuple[str, ...] = ("s1",),
) -> Delivery:
    """A morning digest in so many messages."""
    texts = texts or [f"Part {number}" for number in range(messages)]
    return Delivery(
        key or f"{recipient.address}@{due.isoformat()}",
        recipient,
        tuple(Message(text) for text in texts),
        due,
        edition="morning",
        stories=stories,
        account=Account(read=1, shown=1),
    )


async def queue(store: Store, *deliveries: Delivery, now: datetime = NOON) -> int:
    """Queue deliveries for recipients that subscribe to the morning edition."""
    turns = []
    for delivery in deliveries:
        await store.subscribe(a_subscription(delivery.recipient))
        (before,) = [s for s in await store.of(delivery.recipient) if s.edition == "morning"]
        turns.append(Turn(delivery, before, before))
    return await store.outbox.queue(turns, now)


async def claim_all(store: Store, now: datetime = NOON) -> Sequence[Part]:
    """All that can be sent at that moment."""
    return await store.outbox.claim(now, 1000)


def sent(part: Part, message_id: int, now: datetime = NOON) -> Part:
    """The part, delivered."""
    return replace(part, status=Status.SENT, message_id=message_id, since=now)


def waiting(part: Part, seconds: int, now: datetime = NOON) -> Part:
    """The part, proved not sent, to be tried again later."""
    return replace(
        part,
        status=Status.QUEUED,
        attempts=part.attempts + 1,
        not_before=now + timedelta(seconds=seconds),
        reason="too many requests",
        since=now,
    )


def ended(part: Part, status: Status, now: datetime = NOON) -> Part:
    """The part with another outcome."""
    return replace(part, status=status, reason="because", since=now)
