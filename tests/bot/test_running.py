"""The real process against the fake Telegram: started, asked, told to send, stopped."""

import asyncio
import os
import signal
import socket
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot.playground.people import User
from bot.playground.server import bot_base_url, serve
from bot.playground.telegram import Telegram

TOKEN = "7000000001:AAH0-this-token-must-never-be-seen-anywhere"
START = "from bot.cli import main; main()"
ARTICLE = """---
title: Ferry of Port Merrin sails again
published: 2026-03-10T06:00:00+00:00
outlet: Quay News
url: https://news.example/ferry
---
GALWAY, Ireland — The ferry to Clifden sails again, its owners said on Tuesday.

“We are back on the water, and nobody is more surprised than I am,” said Ada Roe, the captain.

The first crossing at night is planned for Friday.
"""


@pytest.fixture
def place(tmp_path: Path) -> Path:
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "ferry.md").write_text(ARTICLE, encoding="utf-8")
    return tmp_path


def configure(place: Path, url: str, more: str = "") -> None:
    (place / "config.toml").write_text(
        f"""
[telegram]
base_url = "{bot_base_url(url)}"
[[sources]]
name = "wire"
kind = "folder"
path = "articles"
every = "1s"
[[editions]]
name = "morning"
title = "Morning digest"
at = "07:30"
{more}
""",
        encoding="utf-8",
    )


class Process:
    """A `newsdigest` process and all it wrote."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process
        self.output = ""

    async def says(self, words: str) -> None:
        """Wait for a line of its log."""
        assert self._process.stdout is not None
        async with asyncio.timeout(20):
            while words not in self.output:
                line = await self._process.stdout.readline()
                assert line, f"ended without saying {words!r}: {self.output}"
                self.output += line.decode()

    async def ended(self) -> int:
        written, _ = await asyncio.wait_for(self._process.communicate(), 20)
        self.output += written.decode()
        assert self._process.returncode is not None
        return self._process.returncode

    async def stop(self) -> int:
        if self._process.returncode is None:
            self._process.send_signal(signal.SIGTERM)
        return await self.ended()


@asynccontextmanager
async def newsdigest(place: Path, *words: str, token: str = TOKEN) -> AsyncIterator[Process]:
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-c",
        START,
        *words,
        cwd=place,
        env={**os.environ, "TELEGRAM_BOT_TOKEN": token},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    try:
        yield Process(process)
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


async def until(telegram: Telegram, is_so: Callable[[], bool]) -> None:
    """Wait for something to become true; every event of the fake Telegram is a chance."""
    happened = asyncio.Event()

    def note(_: object) -> None:
        happened.set()

    telegram.state.listeners.append(note)
    async with asyncio.timeout(20):
        while not is_so():
            await happened.wait()
            happened.clear()
    telegram.state.listeners.remove(note)


async def answered(telegram: Telegram, user: User, words: str) -> str:
    """What the bot writes back."""
    before = len(user.messages)
    user.says(words)
    await until(telegram, lambda: len(user.messages) >= before + 2)
    return user.last.text


async def test_a_new_reader_is_answered_gets_the_digest_and_the_process_stops_cleanly(
    place: Path,
) -> None:
    telegram = Telegram()
    ada = telegram.user("Ada", language="en")
    async with serve(telegram) as url:
        configure(place, url)
        async with newsdigest(place, "ingest") as ingest:
            assert await ingest.ended() == 0
        async with newsdigest(place, "run") as bot:
            assert "/quotes" in await answered(telegram, ada, "/start")
            assert "Morning digest" in await answered(telegram, ada, "/subscribe morning")
            quotes = await answered(telegram, ada, "/quotes")
            assert "We are back on the water, and nobody is more surprised than I am" in quotes
            assert "Ada Roe" in quotes
            assert "ferry to Clifden sails again" in await answered(telegram, ada, "/summary")
            before = len(ada.messages)
            async with newsdigest(place, "send", "morning") as send:
                assert await send.ended() == 0
                assert "queued for 1 subscribers" in send.output
            await until(telegram, lambda: len(ada.messages) > before)
            assert ada.last.text.startswith("Morning digest")
            assert ada.last.text.count("Morning digest") == 1
            began = asyncio.get_running_loop().time()
            assert await bot.stop() == 0
            assert asyncio.get_running_loop().time() - began < 5
    assert TOKEN not in bot.output
    assert "Traceback" not in bot.output


async def test_a_refused_token_ends_the_process_with_words_for_the_operator(place: Path) -> None:
    telegram = Telegram()
    telegram.revoke()
    async with serve(telegram) as url:
        configure(place, url)
        async with newsdigest(place, "run") as bot:
            assert await bot.ended() == 1
    assert "token" in bot.output.lower()
    assert TOKEN not in bot.output
    assert "Traceback" not in bot.output


async def test_without_a_token_nothing_is_started(place: Path) -> None:
    configure(place, "http://127.0.0.1:9")
    async with newsdigest(place, "run", token="") as bot:
        assert await bot.ended() == 1
    assert "BotFather" in bot.output


async def test_a_second_process_stands_by_and_takes_over(place: Path) -> None:
    telegram = Telegram()
    ada = telegram.user("Ada", language="en")
    async with serve(telegram) as url:
        configure(place, url)
        async with newsdigest(place, "run") as first:
            await answered(telegram, ada, "/start")
            async with newsdigest(place, "run") as second:
                await second.says("standing by")
                await answered(telegram, ada, "/help")
                assert await first.stop() == 0
                await answered(telegram, ada, "/start")
                assert await second.stop() == 0
    assert "leading" in second.output
    assert "Traceback" not in first.output + second.output


async def test_in_webhook_mode_people_are_answered_and_nothing_polls(place: Path) -> None:
    telegram = Telegram()
    ada = telegram.user("Ada", language="en")
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    async with serve(telegram) as url:
        configure(place, url)
        file = place / "config.toml"
        webhook = (
            f'mode = "webhook"\nwebhook_url = "http://127.0.0.1:{port}/hook"\n'
            f'webhook_listen = "127.0.0.1:{port}"\n[[sources]]'
        )
        file.write_text(file.read_text("utf-8").replace("[[sources]]", webhook), "utf-8")
        async with newsdigest(place, "run") as bot:
            assert "/quotes" in await answered(telegram, ada, "/start")
            assert await bot.stop() == 0
    assert "getUpdates" not in [request.method for request in telegram.requests]
    assert "Traceback" not in bot.output


async def test_who_is_taken_out_of_the_admins_has_no_say_any_more(place: Path) -> None:
    telegram = Telegram()
    ada, bo = telegram.user("Ada", id=1), telegram.user("Bo", id=2)
    async with serve(telegram) as url:
        configure(place, url, "[admins]\nids = [1]")
        async with newsdigest(place, "run") as bot:
            assert "Sending" in await answered(telegram, ada, "/status")
            assert "not know" in await answered(telegram, bo, "/status")
            configure(place, url, "[admins]\nids = [2]")
            await bot.says("configuration taken up")
            assert "not know" in await answered(telegram, ada, "/status")
            assert "Sending" in await answered(telegram, bo, "/status")
            assert await bot.stop() == 0
