"""Fetches updates: stored first, confirmed afterwards (see docs/decisions/0002-own-polling.md)."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress

import structlog
from telegram import Bot
from telegram.error import Conflict, TelegramError
from telegram.request import BaseRequest

from bot.gateway.asking import asking
from bot.gateway.errors import outcome, says
from digests.errors import Halt, SendError, StorageTrouble, TryLater
from digests.ports import Sleep

log = structlog.get_logger(__name__)

Receive = Callable[[Sequence[Mapping[str, object]]], Awaitable[None]]
"""Stores updates; raises StorageTrouble when it could not."""

_LONG_POLL = 30  # seconds Telegram holds a request while there is nothing
_GRACE = 10  # seconds more until we take the connection for dead
_FIRST_PAUSE = 0.5  # seconds after a failure; doubled with each further one
_LONGEST_PAUSE = 30.0
_MOST_CONFLICTS = 8  # in a row: half a minute in all


class Poller:
    """Asks for updates for as long as it runs."""

    def __init__(self, bot: Bot, polling: BaseRequest, receive: Receive, sleep: Sleep) -> None:
        self._bot = bot
        self._polling = polling
        self._receive = receive
        self._sleep = sleep
        self._offset: int | None = None
        self._failures = 0
        self._conflicts = 0

    async def run(self) -> None:
        """Fetch until cancelled.

        Raises:
            Halt: the token is not valid, or another process fetches the updates.
        """
        while True:
            try:
                await self._poll()
            except StorageTrouble as error:
                # Not confirmed: Telegram keeps them, and gives them again.
                await self._wait("updates not stored", str(error), _FIRST_PAUSE)
            except Halt as halt:
                if not await self._is_mended(halt):
                    raise
            except TryLater as error:
                await self._wait("polling paused", str(error), error.after.total_seconds())
            except SendError as error:
                pause = min(_FIRST_PAUSE * 2**self._failures, _LONGEST_PAUSE)
                await self._wait("polling failed", str(error), pause)
            else:
                if self._failures:
                    log.info("polling works again", failures=self._failures)
                self._failures = self._conflicts = 0

    async def _poll(self) -> None:
        updates = await self._fetch()
        await self._receive(updates)
        numbers = [number for one in updates if isinstance(number := one.get("update_id"), int)]
        # With nothing left to confirm the offset goes: after a quiet week Telegram starts
        # counting anew, perhaps below it.
        self._offset = max(numbers) + 1 if numbers else None

    async def _fetch(self) -> list[Mapping[str, object]]:
        try:
            # Past Bot.get_updates: it gives up a whole batch for one update it cannot read.
            updates = await self._polling.post(
                asking(self._bot.base_url, _LONG_POLL, self._offset),
                read_timeout=_LONG_POLL + _GRACE,
            )
        except Exception as error:
            raise outcome(error) from error
        if not isinstance(updates, list):
            raise outcome(TypeError("no list of updates"))
        return [one for one in updates if isinstance(one, Mapping)]

    async def _is_mended(self, halt: Halt) -> bool:
        """Wait for what mends itself; everything else is the operator's to mend."""
        cause = halt.__cause__
        if not isinstance(cause, Conflict):
            return False
        if says(cause, "webhook"):
            log.info("webhook removed", why="this bot polls")
            with suppress(TelegramError):
                await self._bot.delete_webhook()
        # A process that was just replaced may still have a request open.
        self._conflicts += 1
        await self._sleep(self._conflicts * _FIRST_PAUSE)
        return self._conflicts <= _MOST_CONFLICTS

    async def _wait(self, event: str, why: str, seconds: float) -> None:
        if self._failures in (0, 5):
            log.warning(event, why=why)
        self._failures += 1
        await self._sleep(seconds)
