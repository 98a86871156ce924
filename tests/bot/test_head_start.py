"""The head start of `newsdigest run`: early, and never where it should not be."""

import asyncio
import sqlite3
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path

import pytest

from bot.clock import utc_now
from bot.essentials import Essentials, essentials
from bot.gateway.first_poll import FirstPoll
from bot.head_start import head_start
from bot.playground.server import bot_base_url, serve
from bot.playground.telegram import Telegram
from digests.lease import LEASE_SECONDS
from digests.storage.lease import take_early
from tests.bot.test_running import TOKEN, newsdigest, until

HEAVY = (
    "telegram sqlalchemy pydantic aiohttp httpx structlog asyncio babel fluent alembic apscheduler "
    "starlette uvicorn trafilatura feedparser rich digests.model digests.text"
)


@pytest.fixture
def telegram() -> Telegram:
    return Telegram()


@pytest.fixture
async def url(telegram: Telegram) -> AsyncIterator[str]:
    async with serve(telegram) as address:
        yield bot_base_url(address)


@pytest.fixture(autouse=True)
def token(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", TOKEN)


def configured(folder: Path, url: str, more: str = "") -> Path:
    path = folder / "config.toml"
    path.write_text(f'[telegram]\nbase_url = "{url}"\n{more}', encoding="utf-8")
    return path


async def test_the_first_poll_asks_without_confirming(
    tmp_path: Path, telegram: Telegram, url: str
) -> None:
    telegram.user("Ada").says("/start")
    with head_start(configured(tmp_path, url)) as start:
        assert start.poll is not None
        answer = await start.poll.answer()
    assert answer is not None
    assert b"/start" in answer[1]
    (poll,) = telegram.requests
    assert "offset" not in poll.params


def test_nothing_heavy_is_loaded_before_the_first_poll(tmp_path: Path) -> None:
    path = configured(tmp_path, "http://127.0.0.1:9/bot")
    program = (
        "import sys; from pathlib import Path; import bot.cli; "
        "from bot.head_start import head_start\n"
        f"with head_start(Path({str(path)!r})) as begun: "
        f"print(begun.poll is not None, [one for one in {HEAVY.split()} if one in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert done.stdout.strip() == "True []", done.stderr


async def test_a_bot_polls_before_anything_else_and_answers_what_it_was_told_then(
    tmp_path: Path, telegram: Telegram, url: str
) -> None:
    ada = telegram.user("Ada")
    ada.says("/start")
    configured(tmp_path, url)
    async with newsdigest(tmp_path, "run") as bot:
        await until(telegram, lambda: len(ada.messages) == 2)
        assert await bot.stop() == 0
    assert telegram.requests[0].method == "getUpdates"
    assert len(ada.messages) == 2
    assert "Traceback" not in bot.output


async def test_who_wrote_is_answered_though_the_bot_was_killed_with_the_first_poll_in_hand(
    tmp_path: Path, telegram: Telegram, url: str
) -> None:
    ada = telegram.user("Ada")
    ada.says("/start")
    configured(tmp_path, url)
    async with newsdigest(tmp_path, "run"):
        await until_polled(telegram)
    with closing(sqlite3.connect(tmp_path / "newsdigest.db")) as database:
        database.execute("DELETE FROM leases")  # as when it has run out
        database.commit()
    async with newsdigest(tmp_path, "run") as bot:
        await until(telegram, lambda: len(ada.messages) == 2)
        assert await bot.stop() == 0
    assert len(ada.messages) == 2


async def test_nobody_polls_beside_a_process_that_leads(tmp_path: Path, url: str) -> None:
    path = configured(tmp_path, url)
    database = f"sqlite:///{tmp_path}/newsdigest.db"
    assert take_early(database, "another", utc_now(), LEASE_SECONDS)
    with head_start(path) as start:
        assert start.poll is None
    assert not take_early(database, "a third", utc_now(), LEASE_SECONDS)


async def test_a_start_that_fails_leaves_the_lead_to_others_at_once(
    tmp_path: Path, url: str
) -> None:
    configured(tmp_path, url, "[delivery]\ngrace = 7\n")
    async with newsdigest(tmp_path, "run") as bot:
        assert await bot.ended() == 1
    assert "grace" in bot.output
    assert take_early(f"sqlite:///{tmp_path}/newsdigest.db", "next", utc_now(), LEASE_SECONDS)


async def test_a_process_that_is_stopped_while_it_starts_leaves_the_lead_to_others_at_once(
    tmp_path: Path, telegram: Telegram, url: str
) -> None:
    configured(tmp_path, url)
    async with newsdigest(tmp_path, "run") as bot:
        await until_polled(telegram)
        assert await bot.stop() == 0
    assert take_early(f"sqlite:///{tmp_path}/newsdigest.db", "next", utc_now(), LEASE_SECONDS)


# --- what it needs to know --------------------------------------------------------------------


def test_what_is_left_out_is_what_the_whole_configuration_takes(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_text("")
    assert essentials(path) == Essentials(
        TOKEN, "https://api.telegram.org/bot", f"sqlite:///{tmp_path}/newsdigest.db"
    )
    assert TOKEN not in repr(essentials(path))


@pytest.mark.parametrize(
    "text",
    [
        '[telegram]\nmode = "webhook"\nwebhook_url = "https://news.example.org/bot"',
        "[telegram]\nmode = 1",
        "[telegram]\nbase_url = 1",
        "[storage]\nurl = 1",
        "telegram = 1",
        "storage = []",
        "[telegram",
    ],
)
def test_where_no_poll_is_wanted_or_something_looks_odd_none_is_sent(
    tmp_path: Path, text: str
) -> None:
    path = tmp_path / "config.toml"
    path.write_text(text)
    with head_start(path) as start:
        assert start.poll is None
    assert list(tmp_path.iterdir()) == [path]


def test_without_a_token_or_a_file_none_is_sent(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert essentials(tmp_path / "none.toml") is None
    path = configured(tmp_path, "http://127.0.0.1:9/bot")
    monkeypatch.delenv("TELEGRAM_BOT_TOKEN")
    assert essentials(path) is None


# --- the poll itself --------------------------------------------------------------------------


def test_it_is_over_before_the_lease_is() -> None:
    assert FirstPoll.SECONDS < LEASE_SECONDS


@pytest.mark.parametrize(
    "address",
    [
        "http://127.0.0.1:9/bot",
        "http://127.0.0.1:port/bot",
        "http://",
        "http://bot:password@127.0.0.1:9/bot",
        "http://127.0.0.1:9/{token}/bot",
    ],
)
async def test_what_goes_wrong_with_it_is_met_again_by_the_next(address: str) -> None:
    assert await FirstPoll(address, TOKEN).answer() is None


async def test_an_answer_asked_for_too_late_is_none(telegram: Telegram, url: str) -> None:
    telegram.user("Ada").says("/start")
    moment = 100.0
    poll = FirstPoll(url, TOKEN, lambda: moment)
    await until_polled(telegram)
    moment += FirstPoll.SECONDS
    assert await poll.answer() is None


async def test_it_can_be_broken_off(telegram: Telegram, url: str) -> None:
    poll = FirstPoll(url, TOKEN)
    await until_polled(telegram)
    waiting = asyncio.create_task(poll.answer())
    await asyncio.sleep(0)
    poll.close()
    assert await waiting is None


async def until_polled(telegram: Telegram) -> None:
    while not telegram.requests:  # noqa: ASYNC110 - it comes from another thread
        await asyncio.sleep(0.001)
