"""Where articles come from, and how each source is doing."""

from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from digests.model import Article


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something a source offered that cannot be used: what, and why, for the operator."""

    where: str
    why: str


class Source(Protocol):
    """A place articles come from."""

    @property
    def name(self) -> str:
        """The name editions use for it."""
        ...

    def fetch(self) -> AsyncIterator[Article | Trouble]:
        """All it offers now that it has not offered before; a trouble never ends the rest."""
        ...


@dataclass(frozen=True, slots=True)
class Health:
    """How a source is doing."""

    source: str
    last_try: datetime | None = None
    last_good: datetime | None = None
    last_trouble: str | None = None
    failures: int = 0  # in a row
    articles: int = 0  # ever stored


class SourceMemory(Protocol):
    """What sources remember between fetches (ETags, file stamps), and their health."""

    async def recall(self, source: str) -> Mapping[str, str]: ...
    async def remember(self, source: str, notes: Mapping[str, str]) -> None:
        """Add or overwrite these notes; an empty value removes its note."""
        ...

    async def health(self) -> Sequence[Health]: ...
    async def report(self, health: Health) -> None: ...
