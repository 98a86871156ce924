"""The transport over real sockets: what proves that nothing left, and no token anywhere."""

import asyncio
import socket
import traceback
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress

import pytest
from telegram import Bot, InputFile
from telegram.error import NetworkError, TelegramError, TimedOut

from bot.gateway.errors import outcome
from bot.gateway.transport import AiohttpRequest, NeverLeftError, connect
from bot.playground.server import serve
from bot.playground.telegram import Telegram
from digests.errors import NotSent, Unknown
from tests.bot.gateway.world import TOKEN

Talk = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


@asynccontextmanager
async def connected(url: str) -> AsyncIterator[Bot]:
    request = AiohttpRequest(pool=4)
    await request.initialize()
    yield connect(TOKEN, f"{url}/bot", request, request)
    await request.shutdown()


@asynccontextmanager
async def talking(talk: Talk) -> AsyncIterator[str]:
    talks: list[asyncio.Task[None] | None] = []

    async def once(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        talks.append(asyncio.current_task())
        await reader.readuntil(b"\r\n\r\n")
        await talk(reader, writer)
        writer.close()
        with suppress(ConnectionError):
            await writer.wait_closed()

    server = await asyncio.start_server(once, "127.0.0.1", 0)
    async with server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        await asyncio.gather(*(talk for talk in talks if talk))


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port


async def test_messages_and_files_go_over_a_real_socket(telegram: Telegram) -> None:
    ada = telegram.user("Ada")
    ada.says("/start")
    async with serve(telegram) as url, connected(url) as bot:
        await bot.send_message(ada.id, "Grüße 👋")
        assert ada.last.text == "Grüße 👋"
        await bot.send_document(ada.id, InputFile(b"BEGIN", filename="next.ics"))
        assert ada.last.content["document"]["file_name"] == "next.ics"  # type: ignore[index]


async def test_a_refused_connection_proves_that_nothing_was_sent() -> None:
    async with connected(f"http://127.0.0.1:{free_port()}") as bot:
        with pytest.raises(NeverLeftError) as caught:
            await bot.send_message(1, "x")
    assert isinstance(outcome(caught.value), NotSent)


async def test_a_name_nobody_knows_proves_that_nothing_was_sent() -> None:
    async with connected("http://telegram.invalid") as bot:
        with pytest.raises(NeverLeftError):
            await bot.send_message(1, "x")


async def test_an_address_that_is_none_is_told_without_the_token() -> None:
    async with connected("http://[") as bot:
        with pytest.raises(NeverLeftError) as caught:
            await bot.send_message(1, "x")
    assert TOKEN not in "".join(traceback.format_exception(caught.value))


async def test_a_full_pool_proves_that_nothing_was_sent() -> None:
    async def never(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()  # until the other side gives up

    request = AiohttpRequest(pool=1)
    await request.initialize()
    async with talking(never) as url:
        bot = connect(TOKEN, f"{url}/bot", request, request)
        holding = asyncio.create_task(bot.send_message(1, "x"))
        await asyncio.sleep(0)
        with pytest.raises(NeverLeftError):
            await bot.send_message(1, "y", pool_timeout=0.05, connect_timeout=0.05)
        holding.cancel()
        await asyncio.gather(holding, return_exceptions=True)
        await request.shutdown()


async def test_a_broken_connection_proves_nothing() -> None:
    async def hang_up(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.transport.abort()

    async with talking(hang_up) as url, connected(url) as bot:
        with pytest.raises(NetworkError) as caught:
            await bot.send_message(1, "x")
    assert isinstance(outcome(caught.value), Unknown)


async def test_silence_proves_nothing() -> None:
    async def say_nothing(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()  # until the other side gives up

    async with talking(say_nothing) as url, connected(url) as bot:
        with pytest.raises(TimedOut) as caught:
            await bot.send_message(1, "x", read_timeout=0.05)
    assert isinstance(outcome(caught.value), Unknown)


@pytest.mark.parametrize(
    "body", [b"", b"<html>", b"[]", b"null", b'{"ok":true}', b'{"ok":true,"result":{"a":1}}']
)
async def test_an_answer_that_is_not_telegrams_proves_nothing(body: bytes) -> None:
    async def babble(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = b"HTTP/1.1 200 OK\r\ncontent-length: %d\r\n\r\n" % len(body)
        writer.write(head + body)
        await writer.drain()

    async with talking(babble) as url, connected(url) as bot:
        with pytest.raises(Exception) as caught:  # noqa: PT011 - any error may come of it
            await bot.send_message(1, "x")
    assert isinstance(outcome(caught.value), Unknown)


async def test_no_error_tells_the_token(
    telegram: Telegram, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    telegram.revoke()
    async with serve(telegram) as url, connected(url) as bot:
        with pytest.raises(TelegramError) as refused:
            await bot.send_message(1, "x")
    async with connected(f"http://127.0.0.1:{free_port()}") as bot:
        with pytest.raises(TelegramError) as unreachable:
            await bot.send_message(1, "x")
    for error in (refused.value, unreachable.value):
        assert TOKEN not in "".join(traceback.format_exception(error))
        assert TOKEN not in str(outcome(error))
    assert TOKEN not in caplog.text


async def test_a_closed_pool_sends_nothing() -> None:
    request = AiohttpRequest()
    bot = connect(TOKEN, "http://127.0.0.1:1/bot", request, request)
    with pytest.raises(NeverLeftError):
        await bot.send_message(1, "x")
    await request.shutdown()
