"""Shows "typing" while an answer takes its time."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from telegram import Bot
from telegram.constants import ChatAction

from bot.gateway.origin import Origin
from bot.gateway.pacing import Gate
from digests.ports import Sleep

_PATIENCE = 0.7  # seconds nobody minds waiting
_LASTS = 4.5  # seconds Telegram shows it


class Typing:
    """Tells the person that somebody is at it. Never more than a courtesy: failures are mute."""

    def __init__(self, bot: Bot, gate: Gate, sleep: Sleep) -> None:
        self._bot = bot
        self._gate = gate
        self._sleep = sleep

    @asynccontextmanager
    async def while_working(self, origin: Origin) -> AsyncIterator[None]:
        """Show it in the chat from 0.7 seconds on until the block ends."""
        if origin.chat is None:
            yield
            return
        showing = asyncio.create_task(self._show(origin.chat, origin.topic))
        try:
            yield
        finally:
            showing.cancel()
            with suppress(asyncio.CancelledError, Exception):
                await showing

    async def _show(self, chat: int, topic: int | None) -> None:
        await self._sleep(_PATIENCE)
        while True:
            if not self._gate.is_shut:
                await self._bot.send_chat_action(chat, ChatAction.TYPING, message_thread_id=topic)
            await self._sleep(_LASTS)
