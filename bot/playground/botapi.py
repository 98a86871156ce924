"""The Bot API over ASGI: /bot<token>/<method> and /file/bot<token>/<path>."""

import asyncio
import json
import re
from collections.abc import Sequence

from starlette.types import Receive, Scope, Send

from bot.playground.exchange import Exchange, HungUpError
from bot.playground.refusals import RefusedError
from bot.playground.telegram import Telegram, refusal

CALL = re.compile(r"/bot([^/]+)/([A-Za-z]+)/?")
FILE = re.compile(r"/file/bot[^/]+/documents/([\w-]+)")
_LARGEST_BODY = 60 * 1024 * 1024
_JSON = [(b"content-type", b"application/json")]


class BotApi:
    """Answers the bot. It is plain ASGI: this path carries a broadcast's thousand a second."""

    def __init__(self, telegram: Telegram) -> None:
        self._telegram = telegram
        self.exchange = Exchange(telegram)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        path = scope["path"]
        if file := FILE.fullmatch(path):
            await self._file(file[1], send)
        elif called := CALL.fullmatch(path):
            await self._call(called[2], scope, receive, send)
        else:
            await _respond(send, 404, _refused(404, "Not Found"))

    async def _call(self, method: str, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            body = await _body(receive)
            kind = _header(scope["headers"], b"content-type")
            query = scope["query_string"]
            status, answer = await self.exchange.receive(method, query, kind, body)
        except RefusedError as refused:
            status, answer = refused.status, _refused(refused.status, refused.description)
        except HungUpError:
            await _hang_up(send)
            return
        await _respond(send, status, answer)

    async def _file(self, file_id: str, send: Send) -> None:
        upload = self._telegram.state.files.get(file_id)
        if upload is None:
            await _respond(send, 404, _refused(404, "Not Found"))
        else:
            await _respond(send, 200, upload.data, [(b"content-type", b"application/octet-stream")])


async def _body(receive: Receive) -> bytes:
    pieces = []
    size = 0
    while True:
        message = await receive()
        piece = message.get("body", b"")
        size += len(piece)
        if size > _LARGEST_BODY:
            raise RefusedError(413, "Request Entity Too Large")
        pieces.append(piece)
        if not message.get("more_body"):
            return b"".join(pieces)


async def _respond(
    send: Send, status: int, body: bytes, headers: Sequence[tuple[bytes, bytes]] = _JSON
) -> None:
    length = (b"content-length", str(len(body)).encode())
    await send({"type": "http.response.start", "status": status, "headers": [*headers, length]})
    await send({"type": "http.response.body", "body": body})


async def _hang_up(send: Send) -> None:
    """Break the connection. ASGI has no word for it; uvicorn's `send` knows its transport."""
    transport = getattr(getattr(send, "__self__", None), "transport", None)
    if transport is None:
        raise HungUpError
    transport.abort()
    await asyncio.sleep(0)


def _header(headers: Sequence[tuple[bytes, bytes]], name: bytes) -> str:
    return next((value.decode("latin-1") for key, value in headers if key == name), "")


def _refused(status: int, description: str) -> bytes:
    return json.dumps(refusal(RefusedError(status, description)).body).encode()
