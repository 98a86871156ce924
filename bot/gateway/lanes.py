"""The order of handling: one chat's updates one after the other, chats side by side."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress

import structlog

from digests.errors import StorageTrouble
from digests.ports import Clock, Inbox, Sleep, Update

log = structlog.get_logger(__name__)

Payload = Mapping[str, object]

Behind = Callable[[], Sequence[Payload]]
"""The updates of the same chat that wait behind the one being handled."""

Handle = Callable[[Payload, Behind], Awaitable[None]]

_SIDE_BY_SIDE = 32  # chats handled at once
_MOST_HELD = 500  # updates in memory; the others wait in the store
_BATCH = 100
_AFTER_TROUBLE = 1.0  # seconds
_TRIES = 5


class Lanes:
    """Takes updates from the inbox and has each handled once."""

    def __init__(self, inbox: Inbox, handle: Handle, clock: Clock, sleep: Sleep) -> None:
        self._inbox = inbox
        self._handle = handle
        self._clock = clock
        self._sleep = sleep
        self._lanes: dict[object, deque[Update]] = {}
        self._held = 0
        self._room = asyncio.Semaphore(_SIDE_BY_SIDE)
        self._stir = asyncio.Event()
        self._is_closing = False
        self._is_waiting = False
        """Whether the store is in trouble, and the log says so."""

    def __len__(self) -> int:
        """How many updates are held: being handled, or waiting in a lane."""
        return self._held

    async def receive(self, payloads: Sequence[Payload]) -> None:
        """Store what came in; when this returns it may be confirmed.

        Raises:
            StorageTrouble: nothing was stored.
        """
        updates = [
            Update(number, payload)
            for payload in payloads
            if isinstance(number := payload.get("update_id"), int)
        ]
        if updates:
            await self._inbox.store(updates, self._clock())
            self._stir.set()

    async def run(self) -> None:
        """Handle what comes and what an earlier process left behind, until cancelled."""
        async with asyncio.TaskGroup() as group:
            await self._resume()
            while True:
                self._stir.clear()
                try:
                    await self._take(group)
                except StorageTrouble as error:
                    await self._wait(error)
                    continue
                self._go_on()
                await self._stir.wait()

    async def finish(self) -> None:
        """Take nothing more and wait until what was taken is handled."""
        self._is_closing = True
        while self._held:
            self._stir.clear()
            await self._stir.wait()

    async def _resume(self) -> None:
        while True:
            try:
                count = await self._inbox.resume()
            except StorageTrouble as error:
                await self._wait(error)
                continue
            self._go_on()
            if count:
                log.info("updates taken up again", count=count)
            return

    async def _take(self, group: asyncio.TaskGroup) -> None:
        while self._has_room and (waiting := await self._inbox.waiting(_BATCH)):
            for update in waiting:
                if await self._inbox.start(update.id):
                    self._queue(update, group)

    @property
    def _has_room(self) -> bool:
        return self._held < _MOST_HELD and not self._is_closing

    def _queue(self, update: Update, group: asyncio.TaskGroup) -> None:
        self._held += 1
        name = lane(update.payload)
        if name in self._lanes:
            self._lanes[name].append(update)
            return
        self._lanes[name] = deque([update])
        group.create_task(self._drive(name))

    async def _drive(self, name: object) -> None:
        waiting = self._lanes[name]
        while waiting:
            async with self._room:
                update = waiting.popleft()
                await self._handled(update, lambda: [one.payload for one in waiting])
            self._held -= 1
            self._stir.set()
        del self._lanes[name]

    async def _handled(self, update: Update, behind: Behind) -> None:
        try:
            await self._despite_trouble(lambda: self._handle(update.payload, behind))
        except Exception:
            # One unit of work: whatever broke must not stop the others.
            log.exception("update failed", update=update.id)
        with suppress(StorageTrouble):  # then it is handled once more after the next start
            await self._despite_trouble(lambda: self._inbox.finish(update.id))

    async def _despite_trouble(self, act: Callable[[], Awaitable[None]]) -> None:
        for _ in range(_TRIES - 1):
            try:
                await act()
            except StorageTrouble as error:
                await self._wait(error)
            else:
                self._go_on()
                return
        await act()

    async def _wait(self, error: StorageTrouble) -> None:
        if not self._is_waiting:  # said once, however long it lasts
            self._is_waiting = True
            log.warning("updates wait", why=str(error))
        await self._sleep(_AFTER_TROUBLE)

    def _go_on(self) -> None:
        if self._is_waiting:
            self._is_waiting = False
            log.info("updates go on")


def lane(payload: Payload) -> object:
    """What an update must keep its order with: its chat, or the person where there is none.

    Taps in groups and channels keep theirs with the same person's: a thousand readers of a
    channel do not wait for each other.
    """
    for kind, content in payload.items():
        if not isinstance(content, Mapping):
            continue
        message = content.get("message")
        around = message if isinstance(message, Mapping) else content
        chat, person = _id(around.get("chat")), _id(content.get("from"))
        if chat is None:
            return kind, person
        return (chat, person) if kind == "callback_query" and chat != person else chat
    return None


def _id(thing: object) -> object:
    return thing.get("id") if isinstance(thing, Mapping) else None
