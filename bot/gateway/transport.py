"""How requests reach the Bot API: python-telegram-bot's request interface over aiohttp.

httpx, which the library brings, costs about twice the CPU a message (see
`docs/decisions/0005-aiohttp-transport.md`) and hides whether a request ever left.
"""

import logging
from typing import Any

import aiohttp
from telegram import Bot
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

from bot.logs import masked

SENDING_POOL = 256
"""Connections for everything but polling."""

_CONNECT = 5.0  # seconds to get a connection, a place in the pool included
_READ = 20.0  # seconds without a byte of the answer
_KEEP_ALIVE = 15.0  # seconds; a connection idle for longer may be dead without our knowing

Timeout = Any  # a number, None, or the library's marker for "as built"


class NeverLeftError(NetworkError):
    """No connection could be had: the request was surely not carried out."""


class AiohttpRequest(BaseRequest):
    """Requests over one pool of kept-alive connections.

    Raises `NeverLeftError` where nothing was sent, `TimedOut` and `NetworkError` where the
    outcome is not known. No error text contains the address, for the token is part of it.
    """

    def __init__(self, pool: int = SENDING_POOL) -> None:
        self._pool = pool
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        """Seconds to wait for an answer; a long poll adds its own time."""
        return _READ

    async def initialize(self) -> None:
        """Open the pool; does nothing when it is open."""
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(
                    limit=self._pool, limit_per_host=self._pool, keepalive_timeout=_KEEP_ALIVE
                ),
                cookie_jar=aiohttp.DummyCookieJar(),
            )

    async def shutdown(self) -> None:
        """Close all connections."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Timeout = BaseRequest.DEFAULT_NONE,
        write_timeout: Timeout = BaseRequest.DEFAULT_NONE,
        connect_timeout: Timeout = BaseRequest.DEFAULT_NONE,
        pool_timeout: Timeout = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """One request; the status and the body of the answer."""
        if self._session is None:
            raise NeverLeftError("the connection pool is closed")
        timeout = aiohttp.ClientTimeout(
            connect=_seconds(connect_timeout, _CONNECT), sock_read=_seconds(read_timeout, _READ)
        )
        try:
            async with self._session.request(
                method, url, data=_body(request_data), timeout=timeout, allow_redirects=False
            ) as response:
                return response.status, await response.read()
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
            raise NeverLeftError(_reason(error)) from error
        except aiohttp.InvalidURL:
            # The cause is dropped: its text is the address, token included.
            raise NeverLeftError("base_url is not an address that can be called") from None
        except TimeoutError as error:
            raise TimedOut(_reason(error)) from error
        except aiohttp.ClientError as error:
            raise NetworkError(_reason(error)) from error


def connect(token: str, base_url: str, sending: BaseRequest, polling: BaseRequest) -> Bot:
    """The library's client for one bot."""
    # It logs whole answers at ERROR when they are no JSON: that is our errors' job.
    logging.getLogger("telegram.request").setLevel(logging.CRITICAL)
    return Bot(
        token,
        base_url=base_url,
        base_file_url=f"{base_url.removesuffix('/bot')}/file/bot",
        request=sending,
        get_updates_request=polling,
    )


def _body(data: RequestData | None) -> aiohttp.FormData | dict[str, str] | None:
    if data is None or not data.parameters:
        return None
    if not data.contains_files:
        return data.json_parameters
    form = aiohttp.FormData()
    for name, value in data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, mime) in (data.multipart_data or {}).items():
        form.add_field(name, content, filename=filename, content_type=mime)
    return form


def _seconds(value: Timeout, default: float) -> float | None:
    return value if value is None or isinstance(value, int | float) else default


def _reason(error: Exception) -> str:
    return masked(f"{type(error).__name__}: {error}".removesuffix(": "))
