"""Long lists a page at a time, turned by editing the message."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.commands.answer import Tap
from digests.model import Block, Emphasis, Link, Phrase, Strong, Text

PAGE = 3200
"""What a page holds, in characters: a message has 4096, and headings take some."""

_PER_ITEM = 60
"""Characters an item costs beside its words: its entities and its number's button are bounded,
too."""

MOST_DATA = 64
"""Bytes a button's data may have."""

Entry = tuple[Block, ...]
"""Blocks that stay on one page."""


@dataclass(frozen=True, slots=True)
class Page:
    """What is shown of a list; numbers begin with 0."""

    blocks: tuple[Block, ...]
    number: int
    count: int
    entries: range  # which entries of the list stand on it


def page(entries: Sequence[Entry], number: int) -> Page:
    """That page, or the last one when the list has become shorter."""
    pages = _pages([_size(entry) for entry in entries])
    at = max(0, min(number, len(pages) - 1))
    shown = pages[at]
    blocks = tuple(block for index in shown for block in entries[index])
    return Page(blocks, at, len(pages), shown)


def turning(shown: Page, prefix: str, question: str) -> tuple[tuple[Tap, ...], ...]:
    """The row of buttons that turn pages; none for one page or a question too long for them."""
    if shown.count < 2:
        return ()
    row = []
    for step, label in ((-1, "page-back"), (1, "page-on")):
        other = shown.number + step
        data = f"{prefix}:{other}:{question}"
        if 0 <= other < shown.count and fits(data):
            row.append(Tap(Phrase(label, {"page": other + 1, "pages": shown.count}), data))
    return (tuple(row),) if row else ()


def fits(data: str) -> bool:
    """Whether a button can carry it."""
    return len(data.encode()) <= MOST_DATA


def _pages(sizes: Sequence[int]) -> list[range]:
    pages: list[range] = []
    first, filled = 0, 0
    for index, size in enumerate(sizes):
        if index > first and filled + size > PAGE:
            pages.append(range(first, index))
            first, filled = index, 0
        filled += size
    pages.append(range(first, len(sizes)))
    return pages


def _size(entry: Entry) -> int:
    """What it takes of a page, in UTF-16 units to be on the safe side."""
    items = sum(len(block.items) for block in entry)
    return _PER_ITEM * items + sum(
        len(piece.text.encode("utf-16-le")) // 2
        for block in entry
        for item in block.items
        for line in item.lines
        for piece in line
        if isinstance(piece, Text | Strong | Emphasis | Link)
    )
