"""What a running bot does over and over, each round a small job of its own."""

import asyncio
import shutil
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

import structlog

from bot.alarms import State, alarms, ring
from bot.applied import last_applied, note_applied
from bot.config_addresses import database_folder
from bot.config_errors import ConfigError
from bot.current import Current
from bot.notifying import Notifier
from bot.planning import changes
from bot.schedule import Ticker
from bot.wiring import House
from digests.backlog import backlog
from digests.dispatch import REMEMBERED, queue_due
from digests.model import Edition
from digests.punctuality import reschedule
from digests.reading import READER_VERSION
from digests.sending import SENDING, Sender
from digests.timing import timetable

log = structlog.get_logger(__name__)

_ALARMS = "alarms"
_REREAD = 50  # outdated briefs made anew in one round
_KEEP_SENT = timedelta(days=30)  # what was sent is remembered longer than it can come up again

assert _KEEP_SENT > REMEMBERED


class Rounds:
    """The jobs of one running bot. Each may be called at any time and finds its own work."""

    def __init__(self, house: House, sender: Sender, notifier: Notifier) -> None:
        self._house = house
        self._sender = sender
        self._notifier = notifier
        self._mistakes: str | None = None
        self._is_asked = False

    async def begin(self, ticker: Ticker) -> None:
        """Put every job on the ticker."""
        await self._take_up_editions()
        ticker.every(timedelta(seconds=2), "dispatch", self.dispatch)
        ticker.every(timedelta(seconds=2), "configuration", lambda: self.watch_file(ticker))
        ticker.every(timedelta(seconds=15), "notices", self.notify)
        ticker.every(timedelta(minutes=1), "alarms", self.sound_alarms)
        ticker.every(timedelta(minutes=1), "rereading", self.reread)
        ticker.every(timedelta(hours=6), "clearing", self.clear)
        self._visit_sources(ticker)

    # --- digests ----------------------------------------------------------------------------

    async def dispatch(self) -> None:
        """Queue what is due."""
        house = self._house
        tally = await queue_due(house.store, house.renderer, house.offer(), house.clock)
        if tally.queued or tally.nothing_new or tally.moved_on:
            log.info(
                "turns taken",
                queued=tally.queued,
                printed=tally.printed,
                nothing_new=tally.nothing_new,
                covered=tally.covered,
                dropped=tally.dropped,
                **{f"moved_on_{why}": count for why, count in tally.moved_on.items()},
            )
        if tally.queued:
            self._sender.wake()

    async def notify(self) -> None:
        """Queue reminders whose moment has come, and alerts about people who were quoted."""
        if await self._notifier.run():
            self._sender.wake()

    # --- articles ---------------------------------------------------------------------------

    def _visit_sources(self, ticker: Ticker) -> None:
        for source in self._house.current.settings.sources:
            visit = partial(self._house.visit, source)
            ticker.every(source.every, f"source {source.name}", visit)

    async def reread(self) -> None:
        """Make briefs anew that an older version of the reading rules made."""
        for article in await self._house.store.outdated(READER_VERSION, _REREAD):
            await self._house.store.replace_brief(article, await self._house.workers.read(article))

    async def clear(self) -> None:
        """Delete what is older than the operator keeps."""
        house = self._house
        now = house.clock()
        articles = await house.store.forget_before(
            (now - house.current.settings.storage.keep_articles).date()
        )
        sent = await house.store.outbox.clear(now - _KEEP_SENT)
        if articles or sent:
            log.info("cleared", articles=articles, deliveries=sent)

    # --- the configuration ------------------------------------------------------------------

    async def watch_file(self, ticker: Ticker) -> None:
        """Take up the file when it was saved; a broken one keeps what stands and is told."""
        if self._is_asked or self._house.current.was_saved():
            self._is_asked = False
            await self._reload(ticker)

    def reload_soon(self) -> None:
        """Take up the file at the next look, saved or not, as SIGHUP asks."""
        self._is_asked = True

    async def _reload(self, ticker: Ticker) -> None:
        current: Current = self._house.current
        before = {source.name for source in current.settings.sources}
        try:
            waits = await asyncio.to_thread(current.reload)
        except ConfigError as error:
            self._mistakes = str(error)
            log.error("configuration kept as it was", mistakes=error.mistakes)
        else:
            self._mistakes = None
            log.info("configuration taken up", needs_restart=list(waits))
            for name in before:
                ticker.drop(f"source {name}")
            self._visit_sources(ticker)
            await self._take_up_editions()
        await self.sound_alarms()

    async def _take_up_editions(self) -> None:
        """Give subscribers of editions whose schedule changed their new due moment."""
        house = self._house
        before, after = await last_applied(house.store), house.editions()
        for change in changes(before, after):
            if change.what == "moved":
                await self._move(before[change.edition], after[change.edition])
            if change.what != "unchanged":
                log.info("edition changed", edition=change.edition, what=change.what)
        await note_applied(house.store, after)

    async def _move(self, old: Edition, new: Edition) -> None:
        house = self._house
        now = house.clock()
        async for subscription, reader in house.store.everyone(new.name):
            sent = await house.store.outbox.account(subscription.recipient)
            due = reschedule(
                timetable(old, reader.preferences),
                timetable(new, reader.preferences),
                subscription.next_due,
                now,
                sent.due if sent and sent.edition == new.name else None,
            )
            await house.store.reschedule(subscription.recipient, {new.name: due})

    # --- alarms -----------------------------------------------------------------------------

    async def sound_alarms(self) -> None:
        """Tell admins what began or ended since the last round, once."""
        house = self._house
        now = house.clock()
        standing = await house.store.notes(_ALARMS)
        bell = ring(standing, alarms(await self._state(now)), now)
        if bell.tell:
            log.warning("alarm", alarms=[phrase.id for phrase in bell.tell])
            await self._notifier.tell_admins(bell.tell, now)
            await house.store.note(_ALARMS, bell.standing)
            self._sender.wake()

    async def _state(self, now: datetime) -> State:
        store, current = self._house.store, self._house.current
        filling = database_folder(current.settings.storage.url, current.folder)
        behind = await backlog(store.outbox, now)
        paused = (await store.notes(SENDING)).get("paused")
        return State(
            lag=behind.lag if behind.oldest and not paused else None,
            waiting=behind.waiting,
            halted=self._sender.halted,
            health=await store.health(),
            free_disk=await asyncio.to_thread(_free_disk, filling),
            mistakes=self._mistakes,
        )


def _free_disk(folder: Path) -> int | None:
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return None
