"""What the playground's tests share: a Telegram whose clock the test moves."""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import settings

from bot.playground.people import User
from bot.playground.telegram import Telegram

# How long an example takes says nothing on a busy machine.
settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")


@dataclass
class Clock:
    """Unix seconds that move when a test says so."""

    seconds: float = 1_773_127_740.0

    def __call__(self) -> float:
        return self.seconds

    def passes(self, seconds: float) -> None:
        self.seconds += seconds


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def telegram(clock: Clock) -> Telegram:
    return Telegram(now=clock)


@pytest.fixture
def ada(telegram: Telegram) -> User:
    """A person who has started the bot; the update about it is already confirmed."""
    person = telegram.user("Ada")
    person.starts()
    telegram.call("getUpdates", {"offset": -1})
    telegram.state.updates.pending.clear()
    return person


def result(telegram: Telegram, method: str, params: Mapping[str, object]) -> Any:  # JSON
    """What a request gives. Fails the test where it is refused."""
    reply = telegram.call(method, params)
    assert reply.body["ok"] is True, reply.body
    return reply.body["result"]


def refused(telegram: Telegram, method: str, params: Mapping[str, object]) -> str:
    """Why a request is refused. Fails the test where it is not."""
    reply = telegram.call(method, params)
    assert reply.body["ok"] is False, reply.body
    assert reply.body["error_code"] == reply.status
    return str(reply.body["description"])


def updates(telegram: Telegram) -> list[dict[str, Any]]:
    """Everything queued for the bot; it is confirmed."""
    pending = list(telegram.state.updates.pending)
    telegram.state.updates.pending.clear()
    return pending


async def until(condition: Callable[[], bool]) -> None:
    """Let the other tasks run until the condition holds; fails where they cannot bring it about."""
    for _ in range(10_000):
        if condition():
            return
        await asyncio.sleep(0)
    raise AssertionError("it never came about")


async def heard(telegram: Telegram, what: str | Callable[[], bool]) -> None:
    """Wait until something is true, or a bot's message with these words is there."""
    changed = asyncio.Event()

    def is_there() -> bool:
        if callable(what):
            return what()
        chats = telegram.state.chats.values()
        messages = (one for chat in chats for one in telegram.sent(chat.id))
        return any(what in str(message.as_json()) for message in messages)

    def listen(_event: object) -> None:
        changed.set()

    telegram.state.listeners.append(listen)
    try:
        async with asyncio.timeout(10):
            while not is_there():
                changed.clear()
                await changed.wait()
    finally:
        telegram.state.listeners.remove(listen)
