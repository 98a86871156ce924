"""What every source is configured by, and what it is given to work with."""

import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, ParamSpec, Protocol, TypeVar

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict

from digests.model import Article
from digests.ports import Clock, Source, SourceMemory

if TYPE_CHECKING:
    from digests.sources.fetching import Fetcher  # the web takes long to load, for a look at a file

P = ParamSpec("P")
T = TypeVar("T")

_UNITS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days"}
_DURATION = re.compile(r"(\d{1,6})\s*([smhd])\Z")
_SLUG = re.compile(r"[a-z0-9][a-z0-9_-]{0,31}\Z")


def _duration(value: object) -> object:
    if isinstance(value, timedelta):
        return value
    found = _DURATION.match(value) if isinstance(value, str) else None
    if not found or int(found.group(1)) == 0:
        raise ValueError('expected a number with s, m, h or d, such as "5m"')
    return timedelta(**{_UNITS[found.group(2)]: int(found.group(1))})


def _slug(name: str) -> str:
    if not _SLUG.match(name):
        raise ValueError("expected 1 to 32 small letters, digits, - or _, such as morning")
    return name


Duration = Annotated[timedelta, BeforeValidator(_duration)]
"""A length of time as an operator writes it: "90s", "5m", "6h", "400d"."""

Slug = Annotated[str, AfterValidator(_slug)]
"""A name that is typed in commands and config files."""


class Work(Protocol):
    """Runs a plain function away from the event loop, bounded in time.

    Raises BadInput when it takes too long.
    """

    def __call__(
        self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs
    ) -> Awaitable[T]: ...


@dataclass(frozen=True, slots=True)
class SourceDesk:
    """What a source works with. Relative paths count from `folder`, the config file's."""

    folder: Path
    memory: SourceMemory
    fetcher: "Fetcher"
    work: Work
    clock: Clock
    is_stored: Callable[[str], Awaitable[bool]]


class SourceSettings(BaseModel):
    """One [[sources]] table; each kind adds its own keys and a `kind` literal."""

    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True)

    name: Slug
    every: Duration = timedelta(minutes=5)

    def open(self, desk: SourceDesk) -> Source:
        """The source as configured."""
        raise TypeError(f"{type(self).__name__} opens no source")


def lies_ahead(article: Article, now: datetime) -> bool:
    """Whether the article is under embargo: dated in the future, it waits for its moment."""
    return article.published is not None and article.published > now
