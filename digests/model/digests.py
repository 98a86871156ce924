"""What a digest says, in pieces that know no markup and no language."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Text:
    """Words from outside or a name; escaped at the border, never translated."""

    text: str


@dataclass(frozen=True, slots=True)
class Strong:
    """Words that stand out."""

    text: str


@dataclass(frozen=True, slots=True)
class Emphasis:
    """Words set apart, such as the quote within its context."""

    text: str


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead to an address."""

    text: str
    url: str


Argument = str | int | float | date | datetime | time


@dataclass(frozen=True, slots=True)
class Phrase:
    """A message of the interface, by its Fluent id; arguments are formatted by locale."""

    id: str
    args: Mapping[str, Argument] = field(default_factory=dict)


Piece = Text | Strong | Emphasis | Link | Phrase
Line = tuple[Piece, ...]


class Layout(StrEnum):
    """How an item of a block stands on the page."""

    PLAIN = "plain"
    BULLET = "bullet"
    QUOTE = "quote"
    EXPANDABLE = "expandable"
    HEADING = "heading"


@dataclass(frozen=True, slots=True)
class Item:
    """Lines that belong together and are not torn apart; `ref` opens their proof."""

    lines: tuple[Line, ...]
    layout: Layout = Layout.PLAIN
    ref: str | None = None  # "q_KEY_START": what a deep link or a button opens


@dataclass(frozen=True, slots=True)
class Block:
    """One section's lines: a heading and its items."""

    section: str
    items: tuple[Item, ...]
    heading: Phrase | None = None


@dataclass(frozen=True, slots=True)
class DigestStory:
    """One story as a digest shows it: its headline with source, then a block per section.

    `articles` are the keys of all articles it stands for: none of them is news again.
    """

    key: str
    headline: Item
    blocks: tuple[Block, ...]
    articles: tuple[str, ...] = ()
    is_followed: bool = False


@dataclass(frozen=True, slots=True)
class Account:
    """Where the numbers of a digest come from, for `/why`: they add up to `read`."""

    read: int = 0  # articles considered
    shown: int = 0  # articles in stories shown
    merged: int = 0  # articles that told a shown story again
    seen: int = 0  # articles of stories sent before
    muted: int = 0  # articles filtered by the reader
    cut: int = 0  # articles beyond the number of stories asked for


@dataclass(frozen=True, slots=True)
class Digest:
    """What one subscription gets at one due moment."""

    edition: str
    title: str
    due: datetime
    stories: tuple[DigestStory, ...]
    account: Account = Account()
