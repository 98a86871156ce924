"""Updates pushed to the bot's webhook, one after the other, until it takes them."""

import asyncio
import contextlib
import json
from collections.abc import Awaitable, Callable

import httpx

from bot.playground.chats import Json
from bot.playground.telegram import Telegram
from bot.playground.updates import Webhook

_LONGEST_PAUSE = 60  # seconds
_TIMEOUT = 30  # seconds


class Pusher:
    """Delivers while a webhook is set; an update that is not taken is offered again."""

    def __init__(
        self,
        telegram: Telegram,
        transport: httpx.AsyncBaseTransport | None = None,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._telegram = telegram
        self._transport = transport
        self._sleep = sleep
        self._changed = asyncio.Event()

    async def run(self) -> None:
        """Push for ever; meant to be a task that is cancelled in the end."""
        updates = self._telegram.state.updates
        updates.changed.append(self._changed.set)
        try:
            async with httpx.AsyncClient(
                transport=self._transport, trust_env=False, timeout=_TIMEOUT
            ) as client:
                while True:
                    await self._push_all(client)
                    await self._changed.wait()
                    self._changed.clear()
        finally:
            updates.changed.remove(self._changed.set)

    async def _push_all(self, client: httpx.AsyncClient) -> None:
        updates = self._telegram.state.updates
        pause = 1
        while updates.webhook is not None and updates.pending:
            update = updates.pending[0]
            problem = await self._push(client, updates.webhook, update)
            updates.webhook_error = problem
            if problem:
                await self._sleep(pause)
                pause = min(2 * pause, _LONGEST_PAUSE)
                continue
            pause = 1
            if updates.pending and updates.pending[0] is update:
                updates.pending.popleft()

    async def _push(self, client: httpx.AsyncClient, webhook: Webhook, update: Json) -> str:
        """Offer one update; what went wrong, or "" where it was taken."""
        headers = {"X-Telegram-Bot-Api-Secret-Token": webhook.secret} if webhook.secret else {}
        try:
            answer = await client.post(webhook.url, json=update, headers=headers)
        except httpx.HTTPError as error:
            return f"Connection failed: {type(error).__name__}"
        if not answer.is_success:
            return f"Wrong response from the webhook: {answer.status_code} {answer.reason_phrase}"
        self._carry_out_reply(answer.content)
        return ""

    def _carry_out_reply(self, body: bytes) -> None:
        """A bot may name a method in its answer instead of making a request."""
        with contextlib.suppress(ValueError):
            reply = json.loads(body)
            if isinstance(reply, dict) and isinstance(reply.get("method"), str):
                self._telegram.call(reply.pop("method"), reply)
