"""What waits to be sent, and what is known of its fate."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from digests.model.digests import Account
from digests.model.readers import Recipient


@dataclass(frozen=True, slots=True)
class Button:
    """A button under a message: `data` comes back when tapped, `url` opens, `copy` is copied."""

    text: str
    data: str | None = None
    url: str | None = None
    copy: str | None = None
    inline: str | None = None  # opens a chat with "@bot inline" typed in


@dataclass(frozen=True, slots=True)
class Message:
    """One message ready to send: the channel's own markup, bounded by the channel's limits."""

    text: str
    buttons: tuple[tuple[Button, ...], ...] = ()
    is_silent: bool = False


class Status(StrEnum):
    """The state of one message part."""

    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    UNKNOWN = "unknown"
    FAILED = "failed"
    DROPPED = "dropped"


ELSEWHERE = -1
"""The floor of a part whose chat moved while its fate was unknown: no probe can come to it."""


@dataclass(frozen=True, slots=True)
class Part:
    """One message of a delivery, with all that is known of its fate.

    `floor` is the highest message id known before the first attempt: a probe looks above it.
    """

    delivery: str
    index: int
    recipient: Recipient
    message: Message
    status: Status = Status.QUEUED
    attempts: int = 0
    not_before: datetime | None = None
    reason: str | None = None
    message_id: int | None = None
    floor: int | None = None
    since: datetime | None = None  # when it took its present status


@dataclass(frozen=True, slots=True)
class Delivery:
    """One digest (or alert, or reminder) for one recipient.

    `key` makes queueing idempotent: subscription and due moment. The messages are shared by
    all deliveries with the same content.
    """

    key: str
    recipient: Recipient
    messages: tuple[Message, ...]
    due: datetime
    edition: str | None = None
    stories: tuple[str, ...] = ()  # keys of the articles its stories stand for: seen from now on
    account: Account = field(default_factory=Account)
