"""One answer's requests to Telegram: before the broadcast, and again when surely not sent."""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import TypeVar

from bot.gateway.errors import translated
from bot.gateway.pacing import Gate
from digests.errors import NotSent, TryLater
from digests.ports import Sleep

_Result = TypeVar("_Result")

_TRIES = 4
_BETWEEN = 1.0  # seconds before a request that never left is made again
_PATIENCE = timedelta(minutes=2)  # an answer that comes later answers nothing


class Sender:
    """Sends what people wait for. What may have arrived is never sent again."""

    def __init__(self, gate: Gate, sleep: Sleep) -> None:
        self._gate = gate
        self._sleep = sleep

    async def message(self, chat: int | str, request: Callable[[], Awaitable[_Result]]) -> _Result:
        """Send or edit a message.

        Raises:
            SendError: it could not be done; see `digests.errors`.
        """
        return await self._again(lambda: self._in_turn(str(chat), request))

    async def aside(self, request: Callable[[], Awaitable[_Result]]) -> _Result:
        """Make a request that is no message, and so is not paced.

        Raises:
            SendError: it could not be done; see `digests.errors`.
        """
        return await self._again(lambda: self._beside(request))

    async def _in_turn(self, chat: str, request: Callable[[], Awaitable[_Result]]) -> _Result:
        async with self._gate.turn(chat, urgent=True):
            return await translated(request())

    async def _beside(self, request: Callable[[], Awaitable[_Result]]) -> _Result:
        async with self._gate.aside():
            return await translated(request())

    async def _again(self, request: Callable[[], Awaitable[_Result]]) -> _Result:
        for _ in range(_TRIES - 1):
            try:
                return await request()
            except TryLater as error:
                if error.after > _PATIENCE:
                    raise
            except NotSent:
                await self._sleep(_BETWEEN)
        return await request()
