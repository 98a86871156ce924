"""What the bot answers, in pieces; the gateway puts it into the channel's markup."""

from dataclasses import dataclass

from bot.commands.request import Request
from digests.model import Block, Item, Layout, Line, Phrase, Piece


@dataclass(frozen=True, slots=True)
class Tap:
    """A button of an answer: its label, and what comes back, opens or is copied when tapped.

    `data` is at most 64 bytes: "command:arguments". `is_on` marks what is chosen at present.
    """

    label: Phrase | str
    data: str | None = None
    url: str | None = None
    copy: str | None = None
    inline: str | None = None
    location: bool = False  # asks for the person's location (private chats only)
    is_on: bool = False


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
    `opens` leads whoever tapped into the private chat, with that start parameter: channels
    have no room for one reader's wish. `language` and `is_plain` say how to speak; the
    dispatcher fills them in.
    """

    blocks: tuple[Block, ...] = ()
    taps: tuple[tuple[Tap, ...], ...] = ()
    toast: Phrase | None = None
    is_alert: bool = False
    is_new: bool = False
    file: File | None = None
    venue: Venue | None = None
    cards: tuple[Card, ...] | None = None
    opens: str | None = None
    language: str = "en"
    is_plain: bool = False
    zone: str | None = None  # IANA name


def said(*pieces: Piece, layout: Layout = Layout.PLAIN) -> Item:
    """An item of one line."""
    return Item((pieces,), layout=layout)


def saying(*lines: Phrase | Line | Item, heading: Phrase | None = None) -> Block:
    """A block of the interface's own words."""
    return Block(
        section="interface",
        items=tuple(
            line
            if isinstance(line, Item)
            else said(line)
            if isinstance(line, Phrase)
            else said(*line)
            for line in lines
        ),
        heading=heading,
    )


def replying(request: Request, *phrases: Phrase) -> Answer:
    """Short words: a passing note after a tap, a message otherwise."""
    if request.data is not None:
        return Answer(toast=phrases[0])
    return Answer(blocks=(saying(*phrases),))
