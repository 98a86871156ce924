"""Fetching is bounded in size, time and redirects."""

import asyncio
import gzip
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import httpx
import pytest

from digests.errors import BadInput
from digests.sources.fetching import MOST_BYTES, Fetcher, open_fetcher
from digests.sources.settings import SourceDesk
from tests.digests.sources.conftest import FakeWeb

URL = "https://news.example/feed"


async def test_a_packed_body_is_unpacked(desk: SourceDesk, web: FakeWeb) -> None:
    web.pages[URL] = httpx.Response(
        200, headers={"content-encoding": "gzip"}, stream=httpx.ByteStream(gzip.compress(b"hello"))
    )
    assert (await desk.fetcher.get(URL)).body == b"hello"


async def test_a_gzip_bomb_stops_at_the_limit(desk: SourceDesk, web: FakeWeb) -> None:
    bomb = gzip.compress(b"\0" * (MOST_BYTES * 10))
    web.pages[URL] = httpx.Response(
        200, headers={"content-encoding": "gzip"}, stream=httpx.ByteStream(bomb)
    )
    with pytest.raises(BadInput, match="larger than 5 MB"):
        await desk.fetcher.get(URL)


async def test_a_body_of_fifty_megabytes_is_left_after_five(web: FakeWeb) -> None:
    taken = 0

    class Large(httpx.AsyncByteStream):
        async def __aiter__(self) -> AsyncIterator[bytes]:
            nonlocal taken
            for _ in range(50):
                taken += 1
                yield b"x" * 1024 * 1024

    web.pages[URL] = httpx.Response(200, stream=Large())
    async with httpx.AsyncClient(transport=httpx.MockTransport(web)) as client:
        with pytest.raises(BadInput, match="larger than 5 MB"):
            await Fetcher(client).get(URL)
    assert taken <= 7


async def test_an_answer_that_never_ends_is_given_up(web: FakeWeb) -> None:
    class Endless(httpx.AsyncByteStream):
        async def __aiter__(self) -> AsyncIterator[bytes]:
            yield b"<rss>"
            await asyncio.Event().wait()

    web.pages[URL] = httpx.Response(200, stream=Endless())
    async with httpx.AsyncClient(transport=httpx.MockTransport(web)) as client:
        with pytest.raises(BadInput, match="no whole answer within"):
            await Fetcher(client, seconds=0.01).get(URL)


async def test_redirects_are_followed_but_not_for_ever_and_not_to_private_hosts(
    desk: SourceDesk, web: FakeWeb
) -> None:
    web.pages[URL] = httpx.Response(302, headers={"location": "/new"})
    web.pages["https://news.example/new"] = httpx.Response(200, content=b"here")
    assert (await desk.fetcher.get(URL)).url == "https://news.example/new"
    web.pages["https://news.example/new"] = httpx.Response(302, headers={"location": URL})
    with pytest.raises(BadInput, match="redirects more than 5 times"):
        await desk.fetcher.get(URL)
    web.pages[URL] = httpx.Response(302, headers={"location": "http://169.254.169.254/latest"})
    with pytest.raises(BadInput, match="is a private address"):
        await desk.fetcher.get(URL)
    web.pages[URL] = httpx.Response(302, headers={"location": "file:///etc/passwd"})
    with pytest.raises(BadInput, match="no http or https address"):
        await desk.fetcher.get(URL)


@pytest.mark.parametrize("status", [403, 404, 500])
async def test_a_refusal_names_its_status(desk: SourceDesk, web: FakeWeb, status: int) -> None:
    web.pages[URL] = httpx.Response(status)
    with pytest.raises(BadInput, match=str(status)):
        await desk.fetcher.get(URL)


@asynccontextmanager
async def answering(data: bytes) -> AsyncIterator[int]:
    """The port of a server on this machine that answers everything with `data`."""

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(data)
        await writer.drain()
        writer.close()
        await writer.wait_closed()

    async with await asyncio.start_server(answer, "127.0.0.1", 0) as server:
        yield server.sockets[0].getsockname()[1]


@pytest.mark.parametrize("data", [b"no HTTP at all\r\n\r\n", b"", b"HTTP/1.1 99999 x\r\n\r\n"])
async def test_an_answer_that_is_no_http_is_one_line_of_trouble(data: bytes) -> None:
    async with answering(data) as port, open_fetcher(["127.0.0.1"]) as fetcher:
        with pytest.raises(BadInput) as caught:
            await fetcher.get(f"http://127.0.0.1:{port}/")
    assert "\n" not in str(caught.value)
    assert "127.0.0.1" not in str(caught.value)  # the trouble's `where` says so already


async def test_over_a_real_socket_loopback_is_refused_unless_allowed() -> None:
    ok = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok"
    async with answering(ok) as port:
        async with open_fetcher() as fetcher:
            with pytest.raises(BadInput, match="private address"):
                await fetcher.get(f"http://localhost:{port}/")
            with pytest.raises(BadInput, match="is a private address"):
                await fetcher.get(f"http://127.0.0.1:{port}/")
        async with open_fetcher(["127.0.0.1"]) as fetcher:
            assert (await fetcher.get(f"http://127.0.0.1:{port}/")).body == b"ok"
