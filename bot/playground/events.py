"""What happens in the chats, streamed to open pages as server-sent events."""

import asyncio
import json
from collections.abc import AsyncIterator

from bot.playground.chats import Json
from bot.playground.state import Event, State

_MOST_WAITING = 1_000
_HEARTBEAT = 15  # seconds


class Hub:
    """Hands every event to every open page; a page that does not keep up must start anew."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._pages: set[asyncio.Queue[str | None]] = set()
        self._is_closed = False

    async def stream(self) -> AsyncIterator[str]:
        """One page's events until it leaves or the hub closes."""
        queue: asyncio.Queue[str | None] = asyncio.Queue(_MOST_WAITING)
        self._add(queue)
        try:
            yield "retry: 1000\n\n"
            while (piece := await _next(queue)) is not None:
                yield piece
        finally:
            self._drop(queue)

    def close(self) -> None:
        """Send all pages home."""
        self._is_closed = True
        for queue in tuple(self._pages):
            _end(queue)

    def _add(self, queue: "asyncio.Queue[str | None]") -> None:
        if self._is_closed:
            queue.put_nowait(None)
        if not self._pages:
            self._state.listeners.append(self._hand_out)
        self._pages.add(queue)

    def _drop(self, queue: "asyncio.Queue[str | None]") -> None:
        self._pages.discard(queue)
        if not self._pages:
            self._state.listeners.remove(self._hand_out)

    def _hand_out(self, event: Event) -> None:
        body: Json = {"kind": event.kind, "chat": event.chat, "data": event.data}
        piece = f"data: {json.dumps(body)}\n\n"
        for queue in tuple(self._pages):
            try:
                queue.put_nowait(piece)
            except asyncio.QueueFull:
                _end(queue)


async def _next(queue: "asyncio.Queue[str | None]") -> str | None:
    try:
        async with asyncio.timeout(_HEARTBEAT):
            return await queue.get()
    except TimeoutError:
        return ": still here\n\n"


def _end(queue: "asyncio.Queue[str | None]") -> None:
    while not queue.empty():
        queue.get_nowait()
    queue.put_nowait(None)
