"""Updates that Telegram brings: only from Telegram, and stored before thanks are said."""

import asyncio
import socket
from collections.abc import AsyncIterator, Mapping, Sequence

import httpx
import pytest
from telegram import Bot

from bot.gateway.webhook import Reception, Webhook
from bot.playground.telegram import Telegram
from digests.errors import BadInput, StorageTrouble

URL = "https://news.example.org/hook"
HEADER = "x-telegram-bot-api-secret-token"


class Store:
    """Takes updates, or is in trouble."""

    def __init__(self) -> None:
        self.got: list[Mapping[str, object]] = []
        self.is_in_trouble = False

    async def receive(self, updates: Sequence[Mapping[str, object]]) -> None:
        if self.is_in_trouble:
            raise StorageTrouble("locked")
        self.got += updates


@pytest.fixture
def kept() -> Store:
    return Store()


@pytest.fixture
def reception(bot: Bot, kept: Store) -> Reception:
    return Reception(bot, Webhook(URL, "127.0.0.1", 0), kept.receive, asyncio.sleep)


@pytest.fixture
async def outside(reception: Reception) -> AsyncIterator[httpx.AsyncClient]:
    transport = httpx.ASGITransport(reception.app())
    async with httpx.AsyncClient(
        transport=transport, base_url="http://bot", trust_env=False
    ) as web:
        yield web


async def test_an_update_with_the_secret_is_stored(
    reception: Reception, outside: httpx.AsyncClient, kept: Store
) -> None:
    headers = {HEADER: reception.secret}
    answer = await outside.post("/hook", json={"update_id": 1}, headers=headers)
    assert answer.status_code == 200
    assert kept.got == [{"update_id": 1}]


async def test_nobody_else_gets_in(outside: httpx.AsyncClient, kept: Store) -> None:
    for guess in (b"", b"guess", "ümlaut".encode()):
        headers = {HEADER.encode(): guess}
        answer = await outside.post("/hook", json={"update_id": 1}, headers=headers)
        assert answer.status_code == 403
    assert (await outside.get("/hook")).status_code == 405
    assert kept.got == []


async def test_what_is_no_update_is_refused(
    reception: Reception, outside: httpx.AsyncClient, kept: Store
) -> None:
    headers = {HEADER: reception.secret}
    assert (await outside.post("/", content=b"{", headers=headers)).status_code == 400
    assert (await outside.post("/", content=b"\xff\xfe", headers=headers)).status_code == 400
    large = b" " * (1024 * 1024 + 1)
    assert (await outside.post("/", content=large, headers=headers)).status_code == 413
    assert kept.got == []


async def test_an_update_that_cannot_be_stored_is_brought_again(
    reception: Reception, outside: httpx.AsyncClient, kept: Store
) -> None:
    kept.is_in_trouble = True
    headers = {HEADER: reception.secret}
    answer = await outside.post("/", json={"update_id": 1}, headers=headers)
    assert answer.status_code == 503


async def test_telegram_is_told_where_to_bring_them(
    telegram: Telegram, reception: Reception
) -> None:
    running = asyncio.create_task(reception.run())
    while not telegram.requests:  # noqa: ASYNC110 - the code under test moves, no clock
        await asyncio.sleep(0)
    told = telegram.requests[-1]
    assert (told.method, told.params["url"]) == ("setWebhook", URL)
    assert told.params["secret_token"] == reception.secret
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)


async def test_an_address_that_is_taken_is_told_to_the_operator(bot: Bot, kept: Store) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        here = Webhook(URL, *other.getsockname())
        with pytest.raises(BadInput, match=r"telegram\.webhook_listen = .* Address already in use"):
            await Reception(bot, here, kept.receive, asyncio.sleep).run()


async def test_an_address_that_telegram_refuses_is_told_to_the_operator(
    reception: Reception,
) -> None:
    with pytest.raises(BadInput, match=r"telegram\.webhook_url = .*example\.org.* refused"):
        await reception.run()
