"""The playground's server: the Bot API and the chat page on one socket."""

import asyncio
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from urllib.parse import quote

import uvicorn
from starlette.types import ASGIApp, Receive, Scope, Send

from bot.playground.botapi import BotApi
from bot.playground.controls import Controls
from bot.playground.guard import LOOPBACK, Guard
from bot.playground.telegram import Telegram
from bot.playground.web import Web
from bot.playground.webhook import Pusher


@asynccontextmanager
async def serve(
    telegram: Telegram,
    controls: Controls | None = None,
    host: str = "127.0.0.1",
    port: int = 0,
    password: str | None = None,
) -> AsyncIterator[str]:
    """Serve the Bot API and the chat page until the block ends; yields the address.

    The page is at "/", a bot's `base_url` is `bot_base_url(url, password)`. Port 0 takes a free
    one. Raises ValueError for a host that others reach and no password, OSError where the
    address cannot be had.
    """
    if host not in LOOPBACK and not password:
        raise ValueError(f"others can reach {host}: listening there needs a password")
    api = BotApi(telegram)
    web = Web(telegram, controls)

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        is_bot = scope["path"].startswith(("/bot", "/file/bot"))
        await (api if is_bot else web.app)(scope, receive, send)

    pushing = asyncio.create_task(Pusher(telegram).run())
    try:
        async with listening(Guard(app, password), host, port) as url:
            try:
                yield url
            finally:
                api.exchange.close()
                web.hub.close()
    finally:
        pushing.cancel()
        with suppress(asyncio.CancelledError):
            await pushing


def bot_base_url(url: str, password: str | None = None) -> str:
    """What a bot takes as its `base_url` to reach the server at `url`."""
    scheme, _, rest = url.partition("://")
    name = f"bot:{quote(password, safe='')}@" if password else ""
    return f"{scheme}://{name}{rest}/bot"


@asynccontextmanager
async def listening(app: ASGIApp, host: str, port: int) -> AsyncIterator[str]:
    """Run an ASGI app on a socket. Raises OSError where the address is taken or not ours."""
    listener = _listen(host, port)
    config = uvicorn.Config(
        app,
        log_config=None,
        log_level="critical",
        access_log=False,
        lifespan="off",
        ws="none",
        timeout_graceful_shutdown=1,
        # Longer than any client keeps a connection, or its next request meets a closing one.
        timeout_keep_alive=300,
    )
    server = _Server(config)
    running = asyncio.create_task(server.serve(sockets=[listener]))
    shown = f"[{host}]" if ":" in host else host
    try:
        yield f"http://{shown}:{listener.getsockname()[1]}"
    finally:
        server.should_exit = True
        await running
        listener.close()


def _listen(host: str, port: int) -> socket.socket:
    """A socket that listens before uvicorn runs: who is quicker waits in the backlog."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # Named TCP, or asyncio would not switch Nagle's delay (40 ms an answer) off.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
        listener.listen(1024)
    except OSError:
        listener.close()
        raise
    return listener


class _Server(uvicorn.Server):
    """Uvicorn without its own signal handlers: signals belong to the process."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield
