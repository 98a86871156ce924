"""What the bot answers, in pieces; the gateway puts it into the channel's markup."""

from dataclasses import dataclass

from digests.model import Block, Phrase


@dataclass(frozen=True, slots=True)
class Tap:
    """A button of an answer: its label, and what comes back, opens or is copied when tapped.

    `data` is at most 64 bytes: "command:arguments".
    """

    label: Phrase | str
    data: str | None = None
    url: str | None = None
    copy: str | None = None
    inline: str | None = None
    location: bool = False  # asks for the person's location (private chats only)


@dataclass(frozen=True, slots=True)
class File:
    """A document to send along."""

    name: str
    content: bytes
    mime: str


@dataclass(frozen=True, slots=True)
class Venue:
    """A place on a map: degrees, WGS 84."""

    title: str
    address: str
    lat: float
    lon: float


@dataclass(frozen=True, slots=True)
class Card:
    """One result of an inline query."""

    id: str
    title: str
    description: str
    blocks: tuple[Block, ...]
    taps: tuple[tuple[Tap, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """What goes back. After a tap, `blocks` replace the tapped message unless `is_new`.

    `toast` is shown over the chat for a moment (an `is_alert` until closed) and only after taps.
    """

    blocks: tuple[Block, ...] = ()
    taps: tuple[tuple[Tap, ...], ...] = ()
    toast: Phrase | None = None
    is_alert: bool = False
    is_new: bool = False
    file: File | None = None
    venue: Venue | None = None
    cards: tuple[Card, ...] | None = None
