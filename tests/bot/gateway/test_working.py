"""The typing sign: a courtesy for whoever has to wait, and never a trouble."""

import asyncio

from telegram import Bot

from bot.gateway.origin import Origin
from bot.gateway.pacing import Gate
from bot.gateway.working import Typing
from bot.playground.faults import Fault, How
from bot.playground.telegram import Telegram


class Patience:
    """A sleep that lasts until the test says so."""

    def __init__(self) -> None:
        self.asked: list[float] = []
        self._over = asyncio.Event()

    async def __call__(self, seconds: float) -> None:
        self.asked.append(seconds)
        await self._over.wait()
        self._over.clear()

    async def passes(self) -> None:
        count = len(self.asked)
        self._over.set()
        while len(self.asked) == count:  # noqa: ASYNC110 - the code under test moves, no clock
            await asyncio.sleep(0)


def signs(telegram: Telegram) -> int:
    return sum(one.method == "sendChatAction" for one in telegram.requests)


async def test_a_quick_answer_shows_nothing(telegram: Telegram, bot: Bot, gate: Gate) -> None:
    patience = Patience()
    async with Typing(bot, gate, patience).while_working(Origin(chat=telegram.user("Ada").id)):
        await asyncio.sleep(0)
    assert patience.asked == [0.7]
    assert signs(telegram) == 0


async def test_a_slow_answer_shows_typing_again_and_again(
    telegram: Telegram, bot: Bot, gate: Gate
) -> None:
    ada = telegram.user("Ada")
    ada.says("/summary")
    patience = Patience()
    async with Typing(bot, gate, patience).while_working(Origin(chat=ada.id)):
        await asyncio.sleep(0)
        await patience.passes()
        assert signs(telegram) == 1
        await patience.passes()
        assert signs(telegram) == 2


async def test_a_failing_sign_does_not_fail_the_answer(
    telegram: Telegram, bot: Bot, gate: Gate
) -> None:
    ada = telegram.user("Ada")
    telegram.faults.plan(Fault(How.ERROR, "sendChatAction"))
    over = asyncio.Event()
    over.set()

    async def at_once(seconds: float) -> None:
        await asyncio.sleep(0)

    async with Typing(bot, gate, at_once).while_working(Origin(chat=ada.id)):
        while not signs(telegram):  # noqa: ASYNC110 - the code under test moves, no clock
            await asyncio.sleep(0)
    assert over.is_set()
