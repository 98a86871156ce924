"""What a proof opens: the address of a quote, a next step or an article, in links and buttons."""

from dataclasses import dataclass
from typing import Self

KINDS = frozenset({"q", "n", "a", "w", "p"})
"""A quote, a next step, an article, a person where it is named in full, a place."""

_MOST_DIGITS = 9  # no text is longer; a longer number is not ours


@dataclass(frozen=True, slots=True)
class Ref:
    """`start` is where the finding begins in the article's text; None for the article itself."""

    kind: str
    key: str
    start: int | None = None

    @classmethod
    def parse(cls, text: str) -> Self | None:
        """From "q_KEY_START", "q:KEY:START", "a_KEY"; None when it is nothing of the kind."""
        kind, mark, rest = text[:1], text[1:2], text[2:]
        if kind not in KINDS or mark not in ("_", ":") or not rest:
            return None
        if kind == "a":
            return cls(kind, rest)
        key, _, start = rest.rpartition(mark)
        position = number(start)
        return cls(kind, key, position) if key and position is not None else None

    @property
    def link(self) -> str:
        """As a deep link's start parameter."""
        return self._joined("_")

    @property
    def data(self) -> str:
        """As a button's data."""
        return self._joined(":")

    def _joined(self, mark: str) -> str:
        return mark.join((self.kind, self.key, *(() if self.start is None else (str(self.start),))))


def number(text: str) -> int | None:
    """A small whole number as our buttons write it; None for anything else."""
    if text.isascii() and text.isdecimal() and len(text) <= _MOST_DIGITS:
        return int(text)
    return None
