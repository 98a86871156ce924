"""The buttons of the playground's page, carried out on the bot behind it."""

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.clock import MovableClock
from bot.playground.controls import ControlError
from bot.rounds import Rounds
from bot.wiring import House
from digests.errors import BadInput
from digests.model import Article
from digests.ports import Added
from digests.sources.files import article_of_file


class BotControls:
    """Implements `bot.playground.controls.Controls` over an open house and its running bot."""

    def __init__(self, house: House, clock: MovableClock) -> None:
        self._house = house
        self._clock = clock
        self._rounds: Rounds | None = None

    def attach(self, rounds: Rounds) -> None:
        """The bot is connected: from now on moving the clock moves its rounds."""
        self._rounds = rounds

    async def now(self) -> datetime:
        """The moment the bot believes it is, in the first edition's zone."""
        return self._clock().astimezone(self._zone())

    async def next_due(self) -> datetime | None:
        """When the next digest or reminder is due."""
        store = self._house.store
        dues = [reminder.due for reminder in await store.reminders.waiting()]
        for name in self._house.editions():
            async for subscription, reader in store.everyone(name):
                if subscription.next_due and not reader.suspended:
                    dues.append(subscription.next_due)
        return min(dues).astimezone(self._zone()) if dues else None

    async def advance(self, to: datetime) -> None:
        """Move the clock, and do at once what the next ticks would do."""
        self._clock.move_to(to)
        await self.visit_sources()
        if self._rounds:
            await self._rounds.dispatch()
            await self._rounds.notify()

    async def visit_sources(self) -> None:
        """Take in what every source offers by now."""
        for source in self._house.current.settings.sources:
            await self._house.visit(source)

    async def add_article(self, name: str, data: bytes) -> str:
        """Take in a dropped file."""
        try:
            article = await self._house.workers(article_of_file, name, data, "dropped")
        except BadInput as error:
            raise ControlError(f"{name} {error}.") from error
        return await self._take(article)

    async def add_text(self, text: str) -> str:
        """Take in a pasted article."""
        return await self.add_article("The text", text.encode())

    async def add_link(self, url: str) -> str:
        """Fetch an article from the web and take it in."""
        try:
            return await self._take(await self._house.article_behind(url))
        except BadInput as error:
            raise ControlError(f"The link {error}.") from error

    async def _take(self, article: Article) -> str:
        added = await self._house.take(article)
        stored = await self._house.store.get(article.key)
        title = (stored.brief.title if stored else None) or "The article"
        return f"{title}: {'known already' if added is Added.KNOWN else 'stored'}."

    def _zone(self) -> ZoneInfo:
        editions = list(self._house.editions().values())
        return ZoneInfo(editions[0].zone if editions else "UTC")
