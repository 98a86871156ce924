"""Stored articles with their briefs, and what can be asked of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol

from digests.model import Article, Brief, ReadArticle


class Added(StrEnum):
    """What became of an offered article."""

    NEW = "new"
    KNOWN = "known"
    REVISED = "revised"  # same key, other text: stored under a new number


@dataclass(frozen=True, slots=True)
class Question:
    """What somebody asks the archive for. Names match forgivingly (case, accents, spelling)."""

    words: str = ""  # any of: a word, person, place, outlet; all words must match somewhere
    since: date | None = None  # days of publication, both included
    until: date | None = None
    sources: tuple[str, ...] = ()  # empty: all
    limit: int = 50
    offset: int = 0


class Archive(Protocol):
    """Stored articles with their briefs. Articles and brief are written together."""

    async def add(self, article: Article, brief: Brief, arrived: datetime | None = None) -> Added:
        """Store it; `arrived` is now. A revision keeps the arrival of its first version."""
        ...

    async def knows(self, article: Article) -> bool:
        """Whether this very text is stored: reading it again would be work for nothing."""
        ...

    async def get(self, key: str) -> ReadArticle | None:
        """Its newest version."""
        ...

    async def versions(self, key: str) -> Sequence[ReadArticle]:
        """All stored versions, newest first: an old proof points into an old text."""
        ...

    async def find(self, question: Question) -> Sequence[ReadArticle]:
        """Newest first."""
        ...

    async def after(
        self, number: int, sources: Sequence[str], limit: int = 1000
    ) -> Sequence[ReadArticle]:
        """Articles with a greater number, oldest first: what a digest has yet to cover."""
        ...

    async def latest_day(self) -> date | None:
        """The newest day of publication that has an article."""
        ...

    async def last_number(self) -> int: ...
    async def outdated(self, reader: int, limit: int) -> Sequence[Article]:
        """Articles whose brief was made by an older version of the reading rules."""
        ...

    async def replace_brief(self, article: Article, brief: Brief) -> None:
        """Put a newer brief of this very text into the place of the old one."""
        ...

    async def forget_before(self, day: date) -> int:
        """Delete articles published and arrived before; how many went."""
        ...
