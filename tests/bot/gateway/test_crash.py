"""A process that is killed in the middle of its answers, and the one that comes after it."""

import asyncio
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from bot.playground.people import User
from bot.playground.server import serve
from bot.playground.telegram import Telegram

COMMANDS = 60
KILLS = 1
UNKNOWN = 5  # answers a kill may catch between Telegram's yes and our note of it


async def test_no_command_is_lost_by_killing_the_bot(tmp_path: Path) -> None:
    telegram = Telegram()
    people = [telegram.user(f"Person {n}") for n in range(COMMANDS)]
    for number, person in enumerate(people):
        person.says(f"/search {number}")
    database = f"sqlite:///{tmp_path}/bot.db"
    async with serve(telegram) as url:
        for kill in range(1, KILLS + 1):
            bot = await start(f"{url}/bot", database)
            await until(lambda kill=kill: answered(telegram, people) >= 10 * kill)  # type: ignore[misc]
            bot.kill()
            await bot.wait()
        bot = await start(f"{url}/bot", database)
        await until(lambda: answered(telegram, people) == COMMANDS)
        bot.kill()
        await bot.wait()
    times = Counter(
        message.text for person in people for message in telegram.sent(person) if message.text
    )
    assert sum(times.values()) <= COMMANDS + KILLS * UNKNOWN


async def start(base_url: str, database: str) -> asyncio.subprocess.Process:
    module = "tests.bot.gateway.crashing_bot"
    return await asyncio.create_subprocess_exec(sys.executable, "-m", module, base_url, database)


def answered(telegram: Telegram, people: list[User]) -> int:
    return sum(bool(telegram.sent(person)) for person in people)


async def until(happened: Callable[[], bool]) -> None:
    async with asyncio.timeout(60):
        while not happened():  # noqa: ASYNC110 - another process must move
            await asyncio.sleep(0.01)
