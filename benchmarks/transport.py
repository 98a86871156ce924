"""What a message costs: python-telegram-bot over three transports, against a server that only
says yes. Run it with `python -m benchmarks.transport`; it takes half a minute.
"""

import asyncio
import json
import logging
import multiprocessing
import resource
import time
from multiprocessing.connection import Connection

import httpx
from telegram.request import BaseRequest, HTTPXRequest

from bot.gateway.messenger import TelegramMessenger
from bot.gateway.pacing import PAID_RATE, Gate
from bot.gateway.transport import AiohttpRequest, connect
from digests.model import Message, Recipient

MESSAGES = 4000
AT_ONCE = 64
TEXT = "<b>Bridge to open</b>\n<blockquote>" + "We open in May. " * 24 + "</blockquote>"

_RESULT = {
    "message_id": 7,
    "date": 1_772_452_800,
    "chat": {"id": 1001, "type": "private", "first_name": "Ada"},
    "from": {"id": 1, "is_bot": True, "first_name": "Bot", "username": "a_bot"},
    "text": TEXT,
    "entities": [{"type": "bold", "offset": 0, "length": 14}],
}
_BODY = json.dumps({"ok": True, "result": _RESULT}).encode()
_ANSWER = (
    b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n" % len(_BODY)
) + _BODY


class _Yes(asyncio.Protocol):
    """Reads requests with a content-length and accepts each."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._read = b""

    def data_received(self, data: bytes) -> None:
        self._read += data
        while (end := self._read.find(b"\r\n\r\n")) >= 0:
            head = self._read[:end].lower()
            length = int(head.partition(b"content-length:")[2].partition(b"\r\n")[0])
            if len(self._read) < end + 4 + length:
                return
            self._read = self._read[end + 4 + length :]
            self._transport.write(_ANSWER)


def _serve(tell: "Connection[int, None]") -> None:
    async def main() -> None:
        server = await asyncio.get_running_loop().create_server(_Yes, "127.0.0.1", 0)
        tell.send(server.sockets[0].getsockname()[1])
        await server.serve_forever()

    asyncio.run(main())


async def _broadcast(name: str, request: BaseRequest, url: str, per_second: float) -> None:
    await request.initialize()
    bot = connect("1:A", url, request, request)
    gate = Gate(per_second, time.monotonic, asyncio.sleep)
    messenger = TelegramMessenger(bot, gate)
    chats = iter(range(1000, 1000 + MESSAGES))

    async def work() -> None:
        for chat in chats:
            await messenger.send(Recipient("telegram", str(chat)), Message(TEXT))

    clock, cpu = time.perf_counter(), time.process_time()
    await asyncio.gather(*(work() for _ in range(AT_ONCE)))
    clock, cpu = time.perf_counter() - clock, time.process_time() - cpu
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    await request.shutdown()
    print(
        f"{name:45} {MESSAGES / clock:6.0f} messages/s   {cpu * 1000 / MESSAGES:.2f} CPU s per "
        f"1,000   {memory:.0f} MiB"
    )


def _httpx_over_aiohttp() -> BaseRequest | None:
    try:
        from httpx_aiohttp import AiohttpTransport
    except ImportError:
        return None
    transport = AiohttpTransport(limits=httpx.Limits(max_connections=256))
    return HTTPXRequest(httpx_kwargs={"transport": transport})


async def _main(url: str) -> None:
    fast = 1e6
    await _broadcast("AiohttpRequest", AiohttpRequest(), url, fast)
    await _broadcast("AiohttpRequest, paced at 1000/s", AiohttpRequest(), url, PAID_RATE)
    if over_aiohttp := _httpx_over_aiohttp():
        await _broadcast("HTTPXRequest over httpx-aiohttp", over_aiohttp, url, fast)
    await _broadcast("HTTPXRequest", HTTPXRequest(), url, fast)


def main() -> None:
    """Start the server beside us, and measure."""
    logging.getLogger("httpx").setLevel(logging.WARNING)
    here, there = multiprocessing.Pipe(duplex=False)
    server = multiprocessing.get_context("spawn").Process(target=_serve, args=(there,), daemon=True)
    server.start()
    try:
        asyncio.run(_main(f"http://127.0.0.1:{here.recv()}/bot"))
    finally:
        server.terminate()


if __name__ == "__main__":
    main()
