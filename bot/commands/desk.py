"""All that commands need from the rest of the program, put together once by wiring."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from digests.model import Article, Brief, Digest, Edition, Recipient
from digests.ports import Clock, Store


@dataclass(frozen=True, slots=True)
class City:
    """A city as somebody may name it to set a time zone."""

    name: str
    country: str
    zone: str  # IANA name


class Cities(Protocol):
    """Finds cities offline."""

    def search(self, words: str, limit: int) -> Sequence[City]:
        """Cities of that name or beginning with it, the biggest first."""
        ...

    def nearest(self, lat: float, lon: float) -> City | None:
        """The city next to a point in degrees."""
        ...


@dataclass(frozen=True, slots=True)
class Privacy:
    """What the operator adds to the privacy notice."""

    contact: str | None = None
    text: str | None = None  # replaces the shipped notice


@dataclass(frozen=True, slots=True)
class Desk:
    """The services of one running bot.

    `editions` are asked for anew each time: the operator's file may have been reloaded.
    `fetch` gets the article behind a link, under the limits sources have, and raises BadInput
    when there is none; `read` reads an article away from the event loop; `preview` composes
    what a reader would get of an edition now; `send_now` queues an edition for all its
    subscribers and says for how many; `wake` tells the sender that there is work.
    """

    store: Store
    editions: Callable[[], Mapping[str, Edition]]
    clock: Clock
    fetch: Callable[[str], Awaitable[Article]]
    read: Callable[[Article], Awaitable[Brief]]
    preview: Callable[[Recipient, str], Awaitable[Digest | None]]
    send_now: Callable[[str], Awaitable[int]]
    wake: Callable[[], None]
    cities: Cities
    privacy: Privacy = Privacy()
