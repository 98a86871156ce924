"""Takes updates that Telegram brings: a small web server, for Telegram alone."""

import asyncio
import hmac
import os
import secrets
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import structlog
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from telegram import Bot

from bot.gateway.asking import ALLOWED_UPDATES
from bot.gateway.errors import translated
from bot.gateway.updates import Receive
from digests.errors import BadInput, NotSent, Refused, StorageTrouble, Unknown
from digests.ports import Sleep

log = structlog.get_logger(__name__)

_HEADER = "x-telegram-bot-api-secret-token"
_LARGEST = 1024 * 1024  # bytes; a real update is a few kilobytes
_AFTER_FAILURE = 5.0  # seconds


@dataclass(frozen=True, slots=True)
class Webhook:
    """The address Telegram calls, and where we listen behind it."""

    url: str
    host: str
    port: int


class Reception:
    """Listens for updates and stores each before it says thanks."""

    def __init__(self, bot: Bot, webhook: Webhook, receive: Receive, sleep: Sleep) -> None:
        self._bot = bot
        self._webhook = webhook
        self._receive = receive
        self._sleep = sleep
        self.secret = secrets.token_urlsafe(32)

    async def run(self) -> None:
        """Listen until cancelled.

        Raises:
            BadInput: the address to listen at is taken or not ours, or Telegram does not take the
                one it should call.
            Halt: the token is not valid.
        """
        listener = self._listen()
        config = uvicorn.Config(self.app(), log_config=None, access_log=False, lifespan="off")
        server = _Server(config)
        serving = asyncio.create_task(server.serve(sockets=[listener]))
        try:
            await self._announce()
            await serving
        finally:
            server.should_exit = True
            await asyncio.wait([serving], timeout=2)
            listener.close()

    def app(self) -> Starlette:
        """The application that answers Telegram."""
        return Starlette(routes=[Route("/{path:path}", self._take, methods=["POST"])])

    def _listen(self) -> socket.socket:
        where = self._webhook
        try:
            return socket.create_server((where.host, where.port))
        except OSError as error:
            raise BadInput(
                f"telegram.webhook_listen = '{where.host}:{where.port}' cannot be had: "
                f"{os.strerror(error.errno) if error.errno else error}"
            ) from error

    async def _announce(self) -> None:
        while True:
            try:
                await translated(
                    self._bot.set_webhook(
                        self._webhook.url,
                        secret_token=self.secret,
                        allowed_updates=ALLOWED_UPDATES,
                    )
                )
            except (NotSent, Unknown) as error:
                log.warning("webhook not set", why=str(error))
                await self._sleep(_AFTER_FAILURE)
            except Refused as error:
                raise BadInput(
                    f"telegram.webhook_url = '{self._webhook.url}' is refused by Telegram: {error}"
                ) from error
            else:
                return

    async def _take(self, request: Request) -> Response:
        given = request.headers.get(_HEADER, "").encode()
        if not hmac.compare_digest(given, self.secret.encode()):
            return Response(status_code=403)
        length = request.headers.get("content-length", "")
        if not length.isdecimal() or int(length) > _LARGEST:
            return Response(status_code=413)
        try:
            update = await request.json()
        except ValueError:
            return Response(status_code=400)
        try:
            await self._receive([update] if isinstance(update, dict) else [])
        except StorageTrouble as error:
            # Not taken: Telegram brings it again.
            log.warning("update not stored", why=str(error))
            return Response(status_code=503)
        return Response()


class _Server(uvicorn.Server):
    """Uvicorn without its own signal handlers: signals belong to the process."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield
