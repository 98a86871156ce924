"""Styled text: runs of words with their tags, measured as Telegram measures and put into HTML."""

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape

Runs = tuple["Run", ...]

_UNSEEN = frozenset({"Cc", "Cf", "Cn", "Zs", "Zl", "Zp"})


@dataclass(frozen=True, slots=True)
class Tag:
    """An HTML tag: its name, and what stands behind the name when it opens.

    `number` keeps neighbours apart that would otherwise be one and the same tag.
    """

    name: str
    attributes: str = ""
    number: int = 0

    @property
    def opening(self) -> str:
        """As it opens."""
        return f"<{self.name}{self.attributes}>"

    @property
    def closing(self) -> str:
        """As it closes."""
        return f"</{self.name}>"


@dataclass(frozen=True, slots=True)
class Run:
    """Words with the tags around them, the outermost first."""

    text: str
    tags: tuple[Tag, ...] = ()


def is_visible(text: str) -> bool:
    """Whether a reader sees any of it."""
    return any(unicodedata.category(character) not in _UNSEEN for character in text)


def link(url: str) -> Tag:
    """The tag of a link."""
    return Tag("a", f' href="{escape(url)}"')


def units(text: str) -> int:
    """The length in UTF-16 units, the measure of Telegram's limits: most emoji are two."""
    return len(text) + sum(character > "\uffff" for character in text)


def length(runs: Iterable[Run]) -> int:
    """The length of the words alone, in UTF-16 units."""
    return sum(units(run.text) for run in runs)


def entities(runs: Sequence[Run]) -> int:
    """How many entities Telegram makes of the tags."""
    count = 0
    before: tuple[Tag, ...] = ()
    for run in runs:
        count += len(run.tags) - _shared(before, run.tags)
        before = run.tags
    return count


def plain(runs: Iterable[Run]) -> str:
    """The words alone."""
    return "".join(run.text for run in runs)


def html(runs: Sequence[Run]) -> str:
    """The words in Telegram's HTML: escaped, every tag closed in the right order."""
    pieces: list[str] = []
    open_tags: tuple[Tag, ...] = ()
    for run in (*runs, Run("")):
        shared = _shared(open_tags, run.tags)
        pieces += [tag.closing for tag in reversed(open_tags[shared:])]
        pieces += [tag.opening for tag in run.tags[shared:]]
        pieces.append(escape(run.text, quote=False))
        open_tags = run.tags
    return "".join(pieces)


def _shared(one: Sequence[Tag], other: Sequence[Tag]) -> int:
    count = 0
    for mine, theirs in zip(one, other, strict=False):
        if mine != theirs:
            break
        count += 1
    return count
