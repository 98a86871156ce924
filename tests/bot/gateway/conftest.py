"""The real python-telegram-bot over a Telegram that lives in this process."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from telegram import Bot
from telegram.request import HTTPXRequest

from bot.gateway.pacing import Gate
from bot.gateway.transport import connect
from bot.playground.telegram import Telegram
from bot.playground.wire import Wire
from digests.ports import Store
from digests.storage import open_store
from tests.bot.gateway.world import NOON, TOKEN, World, a_world


@pytest.fixture
def telegram() -> Telegram:
    return Telegram(now=NOON.timestamp)


class Jumping:
    """Seconds that pass only while somebody sleeps."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        self.now += seconds
        await asyncio.sleep(0)


@pytest.fixture
def gate() -> Gate:
    clock = Jumping()
    return Gate(30, clock, clock.sleep)


@pytest.fixture
async def store() -> AsyncIterator[Store]:
    opened = await open_store("memory://")
    yield opened
    await opened.close()


@pytest.fixture
async def world(telegram: Telegram, store: Store) -> AsyncIterator[World]:
    async with a_world(telegram, store) as made:
        yield made


@pytest.fixture
async def bot(telegram: Telegram) -> AsyncIterator[Bot]:
    request = HTTPXRequest(httpx_kwargs={"transport": Wire(telegram), "trust_env": False})
    yield connect(TOKEN, "https://telegram.invalid/bot", request, request)
    await request.shutdown()
