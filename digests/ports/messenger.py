"""Who carries messages, and who puts digests into a channel's markup."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum
from typing import Protocol

from digests.model import Digest, Edition, Message, Preferences, Recipient


@dataclass(frozen=True, slots=True)
class Receipt:
    """Proof of delivery."""

    message_id: int


class Verdict(StrEnum):
    """What a probe of one message id found."""

    DELIVERED = "delivered"  # this very content stands there
    OTHER = "other"  # something else stands there, or nothing
    REFUSED = "refused"  # the server does not answer such questions


class Messenger(Protocol):
    """Carries messages of one channel. Raises the errors of `digests.errors`."""

    async def send(
        self, recipient: Recipient, message: Message, leaves: Callable[[], None] = lambda: None
    ) -> Receipt:
        """Send it; `leaves` is called when all waiting is over and the request goes out."""
        ...

    async def probe(self, recipient: Recipient, message_id: int, message: Message) -> Verdict: ...


class Renderer(Protocol):
    """Puts a digest into a channel's markup, split to its limits."""

    def render(self, digest: Digest, preferences: Preferences) -> tuple[Message, ...]: ...


@dataclass(frozen=True, slots=True)
class Offer:
    """The editions on offer and the late policy, as the present configuration states them."""

    editions: Mapping[str, Edition] = field(default_factory=dict)
    grace: timedelta = timedelta(hours=6)  # how late a digest may still be sent
    says_nothing_new: bool = False  # rather than being silent
