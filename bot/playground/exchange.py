"""One request on its way: bad luck, the wait for updates, the answer as bytes."""

import asyncio
import json
from collections.abc import Awaitable, Callable

from bot.playground.bodies import read_params
from bot.playground.faults import Fault, How
from bot.playground.params import Params
from bot.playground.refusals import RefusedError, conflict, too_many_requests
from bot.playground.telegram import Reply, Telegram, refusal

_LONGEST_POLL = 50  # seconds, as the real one
_TERMINATED = (
    "terminated by other getUpdates request; make sure that only one bot instance is running"
)
_GARBLED = b"<html><body><h1>502 Bad Gateway</h1></body></html>"


class HungUpError(Exception):
    """The connection breaks instead of an answer."""


class Exchange:
    """Answers requests to one Telegram; `sleep` is how it lets a delayed one wait."""

    def __init__(
        self, telegram: Telegram, sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    ) -> None:
        self._telegram = telegram
        self._sleep = sleep
        self._poll: _Poll | None = None

    async def receive(
        self, method: str, query: bytes, content_type: str, body: bytes
    ) -> tuple[int, bytes]:
        """The HTTP status and body of the answer to one HTTP request.

        Raises HungUpError where the connection is to break instead.
        """
        try:
            params = read_params(query, content_type, body)
        except RefusedError as refused:
            return _encode(refusal(refused))
        return await self._answer(method, params)

    async def _answer(self, method: str, params: Params) -> tuple[int, bytes]:
        fault = self._telegram.faults.next(method.lower(), params.integer("chat_id") or None)
        if fault is None:
            return _encode(await self._carry_out(method, params))
        return await self._fail(fault, method, params)

    def close(self) -> None:
        """Send a waiting poll home with nothing, so that the server can stop."""
        if self._poll is not None:
            self._poll.end()

    async def _fail(self, fault: Fault, method: str, params: Params) -> tuple[int, bytes]:
        match fault.how:
            case How.DELAY:
                await self._sleep(fault.seconds)
                return _encode(await self._carry_out(method, params))
            case How.FLOOD:
                return self._refuse(method, params, too_many_requests(int(fault.seconds)))
            case How.REFUSE | How.ERROR:
                refused = RefusedError(fault.status, fault.description)
                return self._refuse(method, params, refused)
            case How.ERROR_AFTER:
                await self._carry_out(method, params)
                return _encode(refusal(RefusedError(fault.status, fault.description)))
            case How.GARBLED:
                await self._carry_out(method, params)
                return 200, _GARBLED
            case How.DROP_AFTER:
                await self._carry_out(method, params)
            case How.DROP_THEN_DO:
                self._telegram.postpone(method, params)
            case How.DROP:
                self._telegram.note(method, params, 0)
        raise HungUpError

    def _refuse(self, method: str, params: Params, refused: RefusedError) -> tuple[int, bytes]:
        self._telegram.note(method, params, refused.status)
        return _encode(refusal(refused))

    async def _carry_out(self, method: str, params: Params) -> Reply:
        if method.lower() != "getupdates":
            return self._telegram.carry_out(method, params)
        if self._poll is not None:
            self._poll.terminate()
        poll = self._poll = _Poll()
        changed = self._telegram.state.updates.changed
        changed.append(poll.wake)
        try:
            return await self._wait(poll, method, params)
        finally:
            changed.remove(poll.wake)
            if self._poll is poll:
                self._poll = None

    async def _wait(self, poll: "_Poll", method: str, params: Params) -> Reply:
        reply = self._telegram.carry_out(method, params)
        seconds = min(params.integer("timeout"), _LONGEST_POLL)
        if reply.body.get("result") != [] or seconds <= 0:
            return reply
        try:
            async with asyncio.timeout(seconds):
                await poll.awoken.wait()
        except TimeoutError:
            return reply
        if poll.is_terminated:
            return refusal(conflict(_TERMINATED))
        return reply if poll.is_over else self._telegram.carry_out(method, params)


class _Poll:
    """A getUpdates that waits: for an update, for another poll, for the server's end."""

    def __init__(self) -> None:
        self.awoken = asyncio.Event()
        self.is_terminated = False
        self.is_over = False

    def wake(self) -> None:
        self.awoken.set()

    def terminate(self) -> None:
        self.is_terminated = True
        self.awoken.set()

    def end(self) -> None:
        self.is_over = True
        self.awoken.set()


def _encode(reply: Reply) -> tuple[int, bytes]:
    return reply.status, json.dumps(reply.body, separators=(",", ":")).encode()
