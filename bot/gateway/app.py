"""The Telegram side of a running bot, put together from what it is given."""

import asyncio
import time
from asyncio import FIRST_COMPLETED
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass

import structlog
from telegram import Bot
from telegram.request import BaseRequest

from bot.gateway.answers import Answers
from bot.gateway.errors import translated
from bot.gateway.first_poll import FirstPoll
from bot.gateway.handling import Handler
from bot.gateway.lanes import Behind, Handle, Lanes, Payload
from bot.gateway.lifecycle import Lifecycle
from bot.gateway.members import Members
from bot.gateway.menu import Menu
from bot.gateway.messenger import TelegramMessenger
from bot.gateway.pacing import FREE_RATE, PAID_RATE, Gate, Monotonic
from bot.gateway.people import Note, People
from bot.gateway.polling import PollingRequest
from bot.gateway.requests import RequestReader
from bot.gateway.sender import Sender
from bot.gateway.transport import AiohttpRequest, connect
from bot.gateway.updates import Poller
from bot.gateway.webhook import Reception, Webhook
from bot.gateway.working import Typing
from digests.errors import SendError, StorageTrouble
from digests.model import Recipient
from digests.ports import Sleep

log = structlog.get_logger(__name__)

_AFTER_FAILURE = 2.0  # seconds
_BETWEEN_OPERATORS = 60.0  # seconds between two looks for operators who are new
_TIME_TO_FINISH = 2.0  # seconds for answers under way when the bot stops


@dataclass(frozen=True, slots=True)
class Connection:
    """How this bot reaches Telegram. `webhook` None means polling, which may have begun."""

    token: str
    base_url: str
    is_paid: bool = False
    webhook: Webhook | None = None
    first_poll: FirstPoll | None = None


class Gateway:
    """Sends digests through `messenger`, and answers people while `run` runs."""

    def __init__(
        self,
        bot: Bot,
        polling: BaseRequest,
        connection: Connection,
        *,
        monotonic: Monotonic = time.monotonic,
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        rate = PAID_RATE if connection.is_paid else FREE_RATE
        self.gate = Gate(rate, monotonic, sleep)
        self.messenger = TelegramMessenger(bot, self.gate, is_paid=connection.is_paid)
        self._bot = bot
        self._polling = polling
        self._connection = connection
        self._monotonic = monotonic
        self._sleep = sleep
        self._is_known = asyncio.Event()

    async def run(self, people: People, stop: asyncio.Event) -> None:
        """Answer people until `stop` is set; then let what is under way come to its end.

        Raises:
            Halt: nobody can be reached until the operator acts; the text says what to do.
        """
        sender = Sender(self.gate, self._sleep)
        lanes = Lanes(people.inbox, self._handler(people, sender), people.clock, self._sleep)
        menu = Menu(self._bot, self.gate, people)
        # Fetching comes first: whoever wrote while the bot was away waits already.
        fetching = asyncio.create_task(self._updates(lanes))
        handling = asyncio.create_task(lanes.run())
        introducing = asyncio.create_task(self._introduce(menu))
        stopping = asyncio.create_task(stop.wait())
        tasks: tuple[asyncio.Task[object], ...] = (fetching, handling, introducing, stopping)
        try:
            await asyncio.wait((fetching, handling, stopping), return_when=FIRST_COMPLETED)
            for working in (fetching, handling):
                if working.done():
                    await working
            fetching.cancel()
            self.gate.close()
            with suppress(TimeoutError):
                await asyncio.wait_for(lanes.finish(), _TIME_TO_FINISH)
        finally:
            self.gate.close()
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    def _updates(self, lanes: Lanes) -> Coroutine[None, None, None]:
        webhook = self._connection.webhook
        if webhook is None:
            return Poller(self._bot, self._polling, lanes.receive, self._sleep).run()
        return Reception(self._bot, webhook, lanes.receive, self._sleep).run()

    async def _introduce(self, menu: Menu) -> None:
        """Learn the bot's own name, which commands are addressed to; then fill its menu."""
        while not self._is_known.is_set():
            try:
                await translated(self._bot.initialize())
            except SendError as error:
                log.warning("bot not known yet", why=str(error))
                await self._sleep(_AFTER_FAILURE)
            else:
                self._is_known.set()
        log.info("bot is up", bot=self._bot.username)
        await menu.register()
        while True:
            await menu.register_operators()
            await self._sleep(_BETWEEN_OPERATORS)

    def _handler(self, people: People, sender: Sender) -> Handle:
        members = Members(self._bot, self.gate, self._monotonic)
        names = [command.name for command in people.commands]
        note = _forgiving(people.note)
        handler = Handler(
            self._bot,
            RequestReader(self._bot, members, names, people.operators),
            people.answer,
            Answers(self._bot, sender, people.speeches, note),
            Lifecycle(people.subscriptions),
            Typing(self._bot, self.gate, self._sleep),
            note,
        )

        async def handle(payload: Payload, behind: Behind) -> None:
            await self._is_known.wait()
            await handler(payload, behind)

        return handle


def _forgiving(note: Note) -> Note:
    """A message id not noted makes a later probe longer; that is no reason not to answer."""

    async def noted(one: Recipient, message_id: int) -> None:
        try:
            await note(one, message_id)
        except StorageTrouble as error:
            log.warning("message id not noted", why=str(error))

    return noted


@asynccontextmanager
async def open_gateway(connection: Connection) -> AsyncIterator[Gateway]:
    """A gateway with its connections to Telegram, which are closed when the block ends."""
    sending, polling = AiohttpRequest(), PollingRequest(connection.first_poll)
    await sending.initialize()
    await polling.initialize()
    try:
        bot = connect(connection.token, connection.base_url, sending, polling)
        yield Gateway(bot, polling, connection)
    finally:
        await sending.shutdown()
        await polling.shutdown()
