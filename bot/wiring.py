"""Puts the program together: apart from the registries, the one place to name concrete classes."""

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime

import structlog

from bot.clock import utc_now
from bot.config_addresses import database_url
from bot.current import Current
from bot.gateway.markup import TelegramRenderer
from bot.i18n import Translator
from bot.workers import Workers
from digests.composing import compose
from digests.dispatch import REMEMBERED
from digests.errors import BadInput
from digests.grouping import group
from digests.intake import Report, take, take_in
from digests.model import Article, Digest, Edition, Preferences, ReadArticle, Recipient
from digests.ports import Added, Clock, Offer, Store, Trouble
from digests.press import WINDOW
from digests.sources.addresses import PrivateAddress
from digests.sources.fetching import Fetcher, open_fetcher
from digests.sources.pages import article_of_page
from digests.sources.settings import SourceDesk, SourceSettings
from digests.storage import open_store

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class House:
    """All that lives as long as the process, whatever it is there to do."""

    current: Current
    store: Store
    workers: Workers
    fetcher: Fetcher
    clock: Clock
    renderer: TelegramRenderer
    troubles: dict[str, frozenset[Trouble]] = field(default_factory=dict)
    """What the last visit to each source complained of."""

    # --- articles ---------------------------------------------------------------------------

    async def visit(self, source: SourceSettings) -> Report:
        """Take in what one source offers now; a trouble is told once for as long as it lasts."""
        desk = SourceDesk(
            folder=self.current.folder,
            memory=self.store,
            fetcher=self.fetcher,
            work=self.workers,
            clock=self.clock,
            is_stored=self.is_stored,
        )
        report = await take_in(
            source.open(desk), self.store, self.store, self.workers.read, self.clock
        )
        known = self.troubles.get(source.name, frozenset())
        self.troubles[source.name] = frozenset(report.troubles)
        for trouble in report.troubles:
            if trouble not in known:
                log.warning(
                    "article left out", source=source.name, where=trouble.where, why=trouble.why
                )
        if report.new or report.revised:
            log.info(
                "articles taken in", source=source.name, new=report.new, revised=report.revised
            )
        return report

    async def take(self, article: Article) -> Added:
        """Read and store one article."""
        return await take(article, self.store, self.workers.read, self.clock)

    async def is_stored(self, key: str) -> bool:
        """Whether an article of that key is in the archive."""
        return await self.store.get(key) is not None

    async def article_behind(self, url: str) -> Article:
        """The article a link leads to, under the limits that sources have.

        Raises:
            BadInput: there is none, or it may not be fetched.
        """
        try:
            fetched = await self.fetcher.get(url)
        except PrivateAddress as error:
            # Told to a reader, who has no configuration to change.
            raise BadInput("leads to an address that is not public") from error
        return await self.workers(article_of_page, "link", fetched.body or b"", fetched.url)

    # --- editions ---------------------------------------------------------------------------

    def editions(self) -> Mapping[str, Edition]:
        """The editions on offer now."""
        return self.current.editions

    def offer(self) -> Offer:
        """The editions with the late policy, as the file states them now."""
        delivery = self.current.settings.delivery
        return Offer(
            editions=self.editions(),
            grace=delivery.grace,
            says_nothing_new=delivery.nothing_new == "say",
        )

    async def preview(self, recipient: Recipient, edition: str) -> Digest | None:
        """What the recipient would get of the edition now; None when it is not on offer."""
        wanted = self.editions().get(edition)
        if wanted is None:
            return None
        reader = await self.store.reader(recipient)
        mine = [one for one in await self.store.of(recipient) if one.edition == edition]
        now = self.clock()
        seen = await self.store.outbox.seen(mine, now - REMEMBERED) if mine else {}
        return self._composed(
            wanted,
            await self._recent(wanted.sources),
            reader.preferences if reader else Preferences(),
            now,
            covered=mine[0].covered if mine else 0,
            seen=frozenset().union(*seen.values()),
        )

    async def sample(self, edition: Edition) -> Digest:
        """The edition of all recent articles, as a new subscriber with no wishes would get it."""
        articles = await self._recent(edition.sources)
        return self._composed(edition, articles, Preferences(), self.clock(), 0, frozenset())

    async def _recent(self, sources: Sequence[str]) -> Sequence[ReadArticle]:
        last = await self.store.last_number()
        return await self.store.after(max(0, last - WINDOW), sources, WINDOW)

    def _composed(
        self,
        edition: Edition,
        articles: Sequence[ReadArticle],
        preferences: Preferences,
        now: datetime,
        covered: int,
        seen: frozenset[str],
    ) -> Digest:
        return compose(edition, group(articles), preferences, now, covered, seen)


@asynccontextmanager
async def open_house(current: Current, clock: Clock = utc_now) -> AsyncIterator[House]:
    """Open the store and the web for the configuration in force."""
    settings = current.settings
    async with AsyncExitStack() as stack:
        store = await open_store(
            database_url(settings.storage.url, current.folder),
            lambda row: log.error("row unreadable, left out", row=row),
        )
        stack.push_async_callback(store.close)
        yield House(
            current=current,
            store=store,
            workers=await stack.enter_async_context(Workers()),
            fetcher=await stack.enter_async_context(open_fetcher(settings.fetching.allow_hosts)),
            clock=clock,
            renderer=TelegramRenderer(Translator),
        )
