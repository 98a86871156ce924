"""What the memory store holds: plain dictionaries of frozen values."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from itertools import count

from digests.model import Delivery, Part, Reader, Recipient, Status, Subscription
from digests.ports import Health, Reminder, Update
from digests.sequences import SHARED, Run, chat_of, run_of

Lane = tuple[str, str]
"""A chat, in which parts are sent one after the other: its channel and its address."""

OPEN = (Status.QUEUED, Status.SENDING, Status.UNKNOWN)


def lane_of(recipient: Recipient) -> Lane:
    """The recipient's chat, which it may share with other topics."""
    return recipient.channel, chat_of(recipient.address)


def is_in_chat(recipient: Recipient, chat: Recipient) -> bool:
    """Whether it is that very recipient, or a topic of its."""
    return recipient == chat or lane_of(recipient) == (chat.channel, chat.address)


@dataclass(slots=True)
class Tables:
    """All rows but the articles'. Parts stand in the order of sending."""

    readers: dict[Recipient, Reader] = field(default_factory=dict)
    subscriptions: dict[int, Subscription] = field(default_factory=dict)
    reminders: dict[int, Reminder] = field(default_factory=dict)
    deliveries: dict[str, Delivery] = field(default_factory=dict)
    parts: dict[tuple[str, int], Part] = field(default_factory=dict)
    highest: dict[Run, int] = field(default_factory=dict)
    noted: dict[Run, set[int]] = field(default_factory=dict)
    updates: dict[int, tuple[Update, datetime]] = field(default_factory=dict)
    states: dict[int, str] = field(default_factory=dict)
    health: dict[str, Health] = field(default_factory=dict)
    source_notes: dict[str, dict[str, str]] = field(default_factory=dict)
    notes: dict[str, dict[str, str]] = field(default_factory=dict)
    lease: tuple[str, datetime] | None = None
    numbers: Iterator[int] = field(default_factory=lambda: count(1))

    def ensure(self, recipient: Recipient) -> Reader:
        """The recipient's reader, made with default preferences when new."""
        self.highest.setdefault(run_of(recipient), 0)
        return self.readers.setdefault(recipient, Reader(recipient))

    def in_chat(self, chat: Recipient) -> list[Recipient]:
        """The readers' recipients that are the chat or topics of it."""
        return [recipient for recipient in self.readers if is_in_chat(recipient, chat)]

    def parts_of(self, recipient: Recipient) -> list[Part]:
        """The recipient's parts in order."""
        return [part for part in self.parts.values() if part.recipient == recipient]

    def put(self, part: Part) -> None:
        """Write a part in its place."""
        self.parts[part.delivery, part.index] = part

    def drop_unused_run(self, recipient: Recipient) -> None:
        """Forget the run of message ids of a chat that is gone; the shared one stays."""
        run = run_of(recipient)
        if run[1] != SHARED and run not in {run_of(other) for other in self.readers}:
            self.highest.pop(run, None)
            self.noted.pop(run, None)
