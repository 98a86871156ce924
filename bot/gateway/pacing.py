"""One gate for all senders of the process: nobody passes faster than Telegram allows."""

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from bot.gateway.chat_pace import ChatPace
from bot.gateway.rate import Rate
from digests.errors import NotSent, TryLater
from digests.ports import Sleep

FREE_RATE = 30.0
"""Messages a second Telegram allows every bot."""

PAID_RATE = 1000.0
"""Messages a second with paid broadcasts."""

Monotonic = Callable[[], float]
"""Seconds of a clock that never goes back."""

# Telegram counts a refusal's pause from when it sent it; the answer reaches us later, but
# its clock may be coarser than ours.
_AFTER_PAUSE = 0.05

_NAP = 0.25  # seconds at most before looking again whether the gate was closed
_NOTHING = 1e-6  # seconds: what is left of a wait by rounding


class Gate:
    """Lets senders through one by one: paced, per chat too, and shut while Telegram says so.

    Whoever sends holds a turn while the request is under way::

        async with gate.turn("1001"):
            await bot.send_message(...)

    A `TryLater` raised inside shuts the gate for its `after` and slows it down; no other
    request goes out before that time has passed. Urgent turns overtake all others.
    """

    def __init__(self, per_second: float, monotonic: Monotonic, sleep: Sleep) -> None:
        self.rate = Rate(per_second, monotonic())
        self._chats = ChatPace()
        self._monotonic = monotonic
        self._sleep = sleep
        self._door = _Door()
        self._shut_until = 0.0
        self.is_closed = False

    @asynccontextmanager
    async def turn(self, address: str, *, urgent: bool = False) -> AsyncIterator[None]:
        """Wait for the moment when a message to `address` may leave.

        Raises:
            NotSent: the gate was closed while a turn that is not urgent waited.
        """
        departed = await self._depart(address, urgent)
        try:
            yield
        except TryLater as refusal:
            self._refuse(refusal.after.total_seconds(), departed)
            raise

    @asynccontextmanager
    async def aside(self) -> AsyncIterator[None]:
        """Wait only while the gate is shut: for requests that are no messages."""
        await self.opened()
        try:
            yield
        except TryLater as refusal:
            self._shut(refusal.after.total_seconds())
            raise

    async def opened(self) -> None:
        """Wait while the gate is shut."""
        while (wait := self._shut_until - self._monotonic()) > _NOTHING:
            await self._sleep(wait)

    @property
    def is_shut(self) -> bool:
        """Whether Telegram asked for a pause that has not passed yet."""
        return self._monotonic() < self._shut_until

    def close(self) -> None:
        """Send away whoever waits and is not urgent, now and from now on: the process stops."""
        self.is_closed = True
        self._door.send_away()

    async def _depart(self, address: str, urgent: bool) -> float:
        chat = address.partition("/")[0]
        let_pass = False
        while True:
            await self._until_chat_is_ready(chat, urgent)
            await self._door.enter(urgent, in_front=let_pass)
            try:
                now = await self._until_paced(urgent)
                let_pass = now is None
                if now is not None and self._chats.wait(chat, now, urgent) <= _NOTHING:
                    self.rate.depart(now, others_wait=self._door.is_anybody_waiting)
                    self._chats.depart(chat, now)
                    return now
            finally:
                self._door.leave()

    async def _until_chat_is_ready(self, chat: str, urgent: bool) -> None:
        while (wait := self._chats.wait(chat, self._monotonic(), urgent)) > _NOTHING:
            self._check_closed(urgent)
            await self._sleep(min(wait, _NAP))

    async def _until_paced(self, urgent: bool) -> float | None:
        """The moment to leave; None when somebody urgent has come meanwhile, to be let pass."""
        while True:
            self._check_closed(urgent)
            if not urgent and self._door.is_urgent_waiting:
                return None
            now = self._monotonic()
            wait = max(self._shut_until - now, self.rate.wait(now))
            if wait <= _NOTHING:
                return now
            await self._sleep(min(wait, _NAP))

    def _check_closed(self, urgent: bool) -> None:
        if self.is_closed and not urgent:
            raise NotSent("the bot is stopping")

    def _refuse(self, seconds: float, departed: float) -> None:
        self._shut(seconds)
        self.rate.refuse(departed, self._monotonic(), seconds)

    def _shut(self, seconds: float) -> None:
        until = self._monotonic() + seconds + _AFTER_PAUSE
        self._shut_until = max(self._shut_until, until)


class _Door:
    """A lock with two queues: the urgent go first, each queue in order."""

    def __init__(self) -> None:
        self._is_taken = False
        self._urgent: deque[asyncio.Future[None]] = deque()
        self._others: deque[asyncio.Future[None]] = deque()

    @property
    def is_urgent_waiting(self) -> bool:
        return bool(self._urgent)

    @property
    def is_anybody_waiting(self) -> bool:
        return bool(self._urgent or self._others)

    async def enter(self, urgent: bool, *, in_front: bool = False) -> None:
        if not self._is_taken:
            self._is_taken = True
            return
        place = asyncio.get_running_loop().create_future()
        queue = self._urgent if urgent else self._others
        if in_front:
            queue.appendleft(place)
        else:
            queue.append(place)
        try:
            await place
        except asyncio.CancelledError:
            if place.done() and not place.cancelled() and place.exception() is None:
                self.leave()  # the door became ours just as we were cancelled
            raise

    def leave(self) -> None:
        for queue in (self._urgent, self._others):
            while queue:
                place = queue.popleft()
                if not place.done():
                    place.set_result(None)
                    return
        self._is_taken = False

    def send_away(self) -> None:
        while self._others:
            place = self._others.popleft()
            if not place.done():
                place.set_exception(NotSent("the bot is stopping"))
