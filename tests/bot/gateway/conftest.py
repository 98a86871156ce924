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

TOKEN = "7000000001:AAF_a-token-that-nobody-may-ever-see-99"
NOON = 1_772_452_800.0


@pytest.fixture
def telegram() -> Telegram:
    return Telegram(now=lambda: NOON)


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
async def bot(telegram: Telegram) -> AsyncIterator[Bot]:
    wire = Wire(telegram)
    sending, polling = (
        HTTPXRequest(httpx_kwargs={"transport": wire, "trust_env": False}) for _ in range(2)
    )
    yield connect(TOKEN, "https://telegram.invalid/bot", sending, polling)
    await sending.shutdown()
    await polling.shutdown()
