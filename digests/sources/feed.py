"""The source kind `feed`: RSS, Atom or JSON Feed, with the article's page where it is a teaser."""

from collections.abc import AsyncIterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Literal
from urllib.parse import urljoin

from pydantic import HttpUrl

from digests.errors import BadInput
from digests.model import Article
from digests.ports import Trouble
from digests.sources.feeds import Entry, Feed, read_feed
from digests.sources.keys import article_key
from digests.sources.pages import article_of_page, host_of, text_of_markup
from digests.sources.settings import SourceDesk, SourceSettings

if TYPE_CHECKING:
    from digests.sources.fetching import Fetched

_WHOLE = 1_200  # characters from which an entry's own text counts as the article
_LEAST = 80  # characters below which a teaser is worth nothing without its page
_CONDITIONS = {"etag": "If-None-Match", "last-modified": "If-Modified-Since"}


class FeedSettings(SourceSettings):
    """A feed at `url`."""

    kind: Literal["feed"]
    url: HttpUrl

    def open(self, desk: SourceDesk) -> "FeedSource":
        """The feed as a source."""
        return FeedSource(self.name, str(self.url), desk)


class FeedSource:
    """Offers the entries that are not stored yet, oldest first."""

    def __init__(self, name: str, url: str, desk: SourceDesk) -> None:
        self.name = name
        self._url = url
        self._desk = desk

    async def fetch(self) -> AsyncIterator[Article | Trouble]:
        """New entries; what went wrong with one keeps none of the others."""
        notes = await self._desk.memory.recall(self.name)
        conditions = {_CONDITIONS[key]: notes[key] for key in _CONDITIONS if notes.get(key)}
        try:
            fetched = await self._desk.fetcher.get(self._url, conditions)
            if fetched.body is None:
                return
            feed = await self._desk.work(read_feed, fetched.body, dict(fetched.headers))
        except BadInput as error:
            yield Trouble(self._url, str(error))
            return
        is_whole = True
        for entry in reversed(feed.entries):
            link = urljoin(fetched.url, entry.link) if entry.link else None
            if await self._desk.is_stored(article_key(link, entry.guid, entry.markup)):
                continue
            offer = await self._article(replace(entry, link=link), feed)
            is_whole = is_whole and isinstance(offer, Article)
            yield offer
        if is_whole:
            # Only now: an entry that failed is tried again at the next fetch.
            await self._desk.memory.remember(self.name, _stamps(fetched))

    async def _article(self, entry: Entry, feed: Feed) -> Article | Trouble:
        where = entry.link or entry.guid or self._url
        text = await self._desk.work(text_of_markup, entry.markup)
        page: Article | None = None
        if len(text) < _WHOLE and entry.link:
            try:
                page = await self._page(entry.link)
            except BadInput as error:
                if len(text) < _LEAST:
                    return Trouble(where, str(error))
        if page and len(page.text) <= len(text):
            page = None
        if not text and page is None:
            return Trouble(where, "has neither a text nor a link to one")
        published = entry.published or (page.published if page else None)
        return Article(
            key=article_key(entry.link, entry.guid, entry.markup),
            source=self.name,
            text=page.text if page else text,
            title=entry.title or (page.title if page else None),
            url=entry.link,
            outlet=feed.title or (page.outlet if page else host_of(entry.link)),
            author=entry.author or (page.author if page else None),
            # A feed's clock may be an hour ahead; its news is here now all the same.
            published=min(published, self._desk.clock()) if published else self._desk.clock(),
            language=(feed.language or (page.language if page else "en"))[:2].lower(),
        )

    async def _page(self, url: str) -> Article:
        fetched = await self._desk.fetcher.get(url)
        return await self._desk.work(article_of_page, self.name, fetched.body or b"", fetched.url)


def _stamps(fetched: "Fetched") -> Mapping[str, str]:
    return {name: fetched.headers.get(name, "") for name in _CONDITIONS}
