"""The first poll: sent from a thread with what Python itself brings, while the rest is loaded.

It confirms nothing, so nothing is lost when its answer is not used
(see docs/decisions/0009-head-start.md).
"""

import socket
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from threading import Thread
from time import monotonic
from urllib.parse import urlsplit

from bot.gateway.asking import asking

Answer = tuple[int, bytes]
"""The status and the body."""

_WAIT = 4  # seconds Telegram holds the request while there is nothing
_LATEST = 1.5  # seconds to get a connection; later nothing is sent any more


class FirstPoll:
    """One getUpdates on its way; it ends within `SECONDS`, which its asker's lease outlasts."""

    SECONDS = _LATEST + _WAIT

    def __init__(self, base_url: str, token: str, now: Callable[[], float] = monotonic) -> None:
        self._base_url = base_url
        self._token = token
        self._now = now
        self._ends = now() + self.SECONDS
        self._connection: HTTPConnection | None = None
        self._answer: Future[Answer | None] = Future()
        self._answer.set_running_or_notify_cancel()  # it ends by itself, whoever stops waiting
        Thread(target=self._run, name="first poll", daemon=True).start()

    async def answer(self) -> Answer | None:
        """What Telegram said; None when it said nothing, or is asked for after `SECONDS`.

        By then another process may have led and told Telegram more than this answer knows.
        """
        import asyncio  # whoever waits has it already; the thread needs none of it

        try:
            if (rest := self._ends - self._now()) <= 0:
                return None
            return await asyncio.wait_for(asyncio.wrap_future(self._answer), rest)
        except TimeoutError:
            return None
        finally:
            self.close()

    def close(self) -> None:
        """Break it off, wherever it is."""
        self._ends = 0.0  # what is not sent yet will not be
        sock = self._connection.sock if self._connection else None
        if sock is not None:
            with suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)

    def _run(self) -> None:
        answer = None
        # Any trouble is met again by the ordinary polls, which know what to do about it.
        with suppress(OSError, HTTPException, ValueError):
            answer = self._ask()
        self._answer.set_result(answer)

    def _ask(self) -> Answer | None:
        address = urlsplit(asking(f"{self._base_url}{self._token}", _WAIT))
        if address.hostname is None or address.username or "{" in address.path:
            return None  # no address, or one with a password or places to fill in
        secure = address.scheme == "https"
        kind = HTTPSConnection if secure else HTTPConnection
        connection = kind(address.hostname, address.port, timeout=self.SECONDS)
        self._connection = connection
        try:
            connection.connect()
            if self._now() > self._ends - _WAIT:
                return None
            connection.request("POST", f"{address.path}?{address.query}")
            response = connection.getresponse()
            return response.status, response.read()
        finally:
            connection.close()
