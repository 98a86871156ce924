"""A running gateway in a test: real library, real store, a Telegram in the same process."""

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime

from telegram import Bot
from telegram.request import HTTPXRequest

from bot.commands import COMMANDS
from bot.commands.answer import Answer, saying
from bot.commands.request import Request
from bot.gateway.addresses import recipient
from bot.gateway.app import Connection, Gateway
from bot.gateway.people import People
from bot.gateway.transport import connect
from bot.playground.people import User
from bot.playground.telegram import Telegram
from bot.playground.wire import Wire
from digests.model import Phrase, Reader
from digests.ports import Store
from tests.bot.gateway.speech import Echo

TOKEN = "7000000001:AAF_a-token-that-nobody-may-ever-see-99"
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
OPERATOR = 1001


_TIMES = 50  # faster than real time: a second's pause is over in 20 ms


def quick() -> float:
    """Seconds of a clock that runs fast."""
    return time.monotonic() * _TIMES


async def nap(seconds: float) -> None:
    """Sleep by that clock."""
    await asyncio.sleep(seconds / _TIMES)


async def echo(request: Request) -> Answer:
    """Say what was asked."""
    said = request.data or f"{request.command}|{request.words}"
    return Answer(blocks=(saying(Phrase(f"you said {said}")),))


@dataclass(slots=True)
class World:
    """All of it, with what tests look at."""

    telegram: Telegram
    store: Store
    bot: Bot
    gateway: Gateway
    people: People
    requests: list[Request] = field(default_factory=list)
    answer: Callable[[Request], Awaitable[Answer]] = echo

    async def until(self, happened: Callable[[], object]) -> None:
        """Let the bot work until `happened` says so. Raises TimeoutError if it never does."""
        async with asyncio.timeout(5):
            while not happened():  # noqa: ASYNC110 - it is the bot that must move, not a clock
                await asyncio.sleep(0)

    async def knows(self, *people: User) -> None:
        """The store has a reader for each of them."""
        for person in people:
            await self.store.save_reader(Reader(recipient(person.id)))


@asynccontextmanager
async def running(world: World) -> AsyncIterator[None]:
    """The gateway at work until the block ends."""
    stop = asyncio.Event()
    task = asyncio.create_task(world.gateway.run(world.people, stop))
    try:
        yield
    finally:
        stop.set()
        await task


@asynccontextmanager
async def a_world(telegram: Telegram, store: Store) -> AsyncIterator[World]:
    """A world whose gateway does not run yet."""
    wire = Wire(telegram)
    sending, polling = (
        HTTPXRequest(httpx_kwargs={"transport": wire, "trust_env": False}) for _ in range(2)
    )
    connection = Connection(TOKEN, "https://telegram.invalid/bot")
    bot = connect(TOKEN, connection.base_url, sending, polling)
    gateway = Gateway(bot, polling, connection, monotonic=quick, sleep=nap)

    async def answer(request: Request) -> Answer:
        world.requests.append(request)
        return await world.answer(request)

    people = People(
        answer=answer,
        commands=COMMANDS,
        speeches=lambda language, is_plain, zone=None: Echo(is_plain=is_plain),
        languages=("en", "uk"),
        operators=(OPERATOR,),
        inbox=store.inbox,
        subscriptions=store,
        note=store.outbox.note_message_id,
        clock=lambda: NOON,
    )
    world = World(telegram, store, bot, gateway, people)
    yield world
    await sending.shutdown()
    await polling.shutdown()
