"""`newsdigest run`: sources, schedule, delivery and commands in one process, stopped cleanly."""

import asyncio
import signal
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import structlog

from bot import logs
from bot.bot_token import bot_token
from bot.clock import utc_now
from bot.commands import COMMANDS
from bot.commands.answer import Answer
from bot.commands.answering import answer
from bot.commands.cities import OfflineCities
from bot.commands.desk import Desk, Privacy
from bot.commands.request import Request
from bot.config import TelegramSettings
from bot.current import Current, Operators
from bot.garbage import settle_down
from bot.gateway.app import Connection, Gateway, open_gateway
from bot.gateway.people import People
from bot.gateway.webhook import Webhook
from bot.head_start import HeadStart
from bot.i18n import LANGUAGES, Translator
from bot.notifying import Notifier
from bot.rounds import Rounds
from bot.schedule import Ticker
from bot.wiring import House, open_house
from digests.dispatch import send_now
from digests.errors import Halt
from digests.leading import Lead
from digests.sending import Sender
from digests.settling import SettlingRules, Unsure

log = structlog.get_logger(__name__)

_AT_ONCE, _AT_ONCE_PAID = 64, 256  # messages under way together


@dataclass(frozen=True, slots=True)
class Bot:
    """One running bot over an open house."""

    house: House
    gateway: Gateway
    people: People
    sender: Sender
    rounds: Rounds
    lead: Lead
    ticker: Ticker

    async def run(self, stop: asyncio.Event) -> None:
        """Stand by until this process leads, then work until `stop`.

        On stop nothing new begins; what is under way gets a few seconds and is recorded.

        Raises:
            Halt: nobody can be reached until the operator acts, or another process leads.
        """
        if not await _came_first(self.lead.gain(), stop):
            return
        try:
            async with self.ticker:
                await self.rounds.begin(self.ticker)
                await self._work(stop)
        finally:
            await self.lead.give_up()

    async def _work(self, stop: asyncio.Event) -> None:
        """Send, answer and keep the lead; when one of them ends, so do the others."""
        stop_sending = asyncio.Event()
        sending = asyncio.create_task(self.sender.run(stop_sending))
        answering = asyncio.create_task(self.gateway.run(self.people, stop))
        leading = asyncio.create_task(self.lead.keep())
        stopping = asyncio.create_task(stop.wait())
        try:
            tasks = (sending, answering, leading, stopping)
            await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
            if leading.done() and not stop.is_set():
                raise Halt("another process on this database sends now; this one ends")
        except Halt as error:
            await self.sender.halt(str(error))
            raise
        finally:
            stop.set()
            self.gateway.gate.close()
            stop_sending.set()
            leading.cancel()
            ended = await asyncio.gather(sending, answering, return_exceptions=True)
            await asyncio.gather(leading, stopping, return_exceptions=True)
        for result in ended:
            if isinstance(result, BaseException):
                raise result


async def _came_first(waiting: Coroutine[None, None, None], stop: asyncio.Event) -> bool:
    """Whether what is waited for came before the stop."""
    task, stopping = asyncio.create_task(waiting), asyncio.create_task(stop.wait())
    await asyncio.wait({task, stopping}, return_when=asyncio.FIRST_COMPLETED)
    came = task.done()
    task.cancel()
    stopping.cancel()
    ended = await asyncio.gather(task, stopping, return_exceptions=True)
    if came and isinstance(ended[0], BaseException):
        raise ended[0]
    return came


@asynccontextmanager
async def open_bot(
    house: House, token: str, telegram: TelegramSettings, begun: HeadStart | None = None
) -> AsyncIterator[Bot]:
    """Everything a running bot needs, connected and not yet started."""
    begun = begun or HeadStart()

    async def answered(request: Request) -> Answer:
        return await answer(request, desk)

    async with open_gateway(_connection(token, telegram, begun)) as gateway:
        lead = Lead(house.store, begun.holder, utc_now, asyncio.sleep)
        sender = Sender(
            house.store,
            gateway.messenger,
            house.clock,
            asyncio.sleep,
            rules=_rules(house),
            at_once=_AT_ONCE_PAID if telegram.paid_broadcast else _AT_ONCE,
            may_send=lead.is_held,
        )
        desk = _desk(house, sender)
        people = People(
            answer=answered,
            commands=COMMANDS,
            speeches=Translator,
            languages=LANGUAGES,
            operators=Operators(house.current),
            inbox=house.store.inbox,
            subscriptions=house.store,
            note=house.store.outbox.note_message_id,
            clock=house.clock,
        )
        rounds = Rounds(house, sender, Notifier(house, desk))
        yield Bot(house, gateway, people, sender, rounds, lead, Ticker())


def _connection(token: str, telegram: TelegramSettings, begun: HeadStart) -> Connection:
    webhook = None
    if telegram.mode == "webhook":
        host, _, port = telegram.webhook_listen.rpartition(":")
        webhook = Webhook(str(telegram.webhook_url), host, int(port))
    return Connection(token, telegram.base_url, telegram.paid_broadcast, webhook, begun.poll)


def _desk(house: House, sender: Sender) -> Desk:
    async def send_at_once(edition: str) -> int:
        tally = await send_now(house.store, house.renderer, house.offer(), edition, house.clock())
        sender.wake()
        return tally.queued

    privacy = house.current.settings.privacy
    return Desk(
        store=house.store,
        editions=house.editions,
        clock=house.clock,
        fetch=house.article_behind,
        read=house.workers.read,
        preview=house.preview,
        send_now=send_at_once,
        wake=sender.wake,
        cities=OfflineCities(),
        privacy=Privacy(privacy.contact, privacy.text),
    )


def _rules(house: House) -> Callable[[], SettlingRules]:
    """Asked anew for each settling, so that a reload takes effect."""

    def rules() -> SettlingRules:
        delivery = house.current.settings.delivery
        return SettlingRules(after=delivery.settle_after, unsure=Unsure(delivery.unknown))

    return rules


def run_bot(path: Path, begun: HeadStart) -> None:
    """Run until SIGTERM or SIGINT, taking up what was begun.

    Raises:
        Halt: nobody can be reached until the operator acts, or another process leads.
    """
    current = Current(path)
    logs.set_up(current.settings.logging.level, current.settings.logging.format)
    asyncio.run(_run(current, bot_token(), begun))


async def _run(current: Current, token: str, begun: HeadStart) -> None:
    async with (
        open_house(current) as house,
        open_bot(house, token, current.settings.telegram, begun) as bot,
    ):
        stop = asyncio.Event()
        loop = asyncio.get_running_loop()
        for name in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(name, stop.set)
        loop.add_signal_handler(signal.SIGHUP, bot.rounds.reload_soon)
        settle_down()
        log.info("started", config=str(current.path), editions=list(house.editions()))
        await bot.run(stop)
        log.info("stopped")
