"""Outbox -> messenger: many chats at once, each part once, nothing forgotten."""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import structlog

from digests.errors import Halt, NotSent, SendError, StorageTrouble, TryLater, Unknown
from digests.model import Part
from digests.ports import Clock, Messenger, Sleep, Store
from digests.recording import record
from digests.retrying import Outcome, arrived, backoff, failed
from digests.sequences import Run, run_of
from digests.settling import Settler, SettlingRules

log = structlog.get_logger(__name__)

_LINGER = 0.05  # seconds in which ends gather, so that one transaction records many
_TICK = 2.0  # seconds after which the outbox is looked at unasked: others may have queued
_SETTLING = 1.0  # seconds between two rounds of settling: one chat bears a request a second
_AFTER_TROUBLE = 5.0  # seconds, when nothing could be settled
_LAST_WORDS = 3.0  # seconds that requests under way get when the process stops
_LAST_ATTEMPTS = 10  # to record them, a tenth of a second apart
_IN_A_ROW = 3  # proved failures after which all sending rests, not only the part

SENDING = "sending"
"""The topic of the notes "paused" (who paused, or empty) and "halted" (why, or empty)."""


@dataclass(frozen=True, slots=True)
class _Claim:
    """A part this process has taken, and when, by a clock that nobody puts back."""

    part: Part
    moment: float


class Sender:
    """Sends what is queued until told to stop; owns the parts it has claimed."""

    def __init__(
        self,
        store: Store,
        messenger: Messenger,
        clock: Clock,
        sleep: Sleep,
        *,
        rules: Callable[[], SettlingRules] = SettlingRules,
        at_once: int = 32,
        may_send: Callable[[], bool] = lambda: True,
    ) -> None:
        """`at_once` parts are under way together; `may_send` is asked before each claim."""
        self._store = store
        self._messenger = messenger
        self._clock = clock
        self._sleep = sleep
        self._rules = rules
        self._at_once = at_once
        self._may_send = may_send
        self._under_way: dict[asyncio.Task[Outcome], _Claim] = {}
        self._ended: list[tuple[Outcome, _Claim]] = []
        self._highest: dict[Run, int] = {}
        self._news = asyncio.Event()
        self._failures = 0
        self._rests_until: datetime | None = None
        self._halted: str | None = None
        self._settler = Settler(store, messenger, clock, rules, self._held)

    @property
    def halted(self) -> str | None:
        """Why nobody can be reached until the operator acts; None while all is well."""
        return self._halted

    def wake(self) -> None:
        """Look at the outbox now: something was queued, or sending was resumed."""
        self._news.set()

    async def halt(self, reason: str) -> None:
        """Stop claiming; what is queued stays. `resume` or a new process goes on."""
        self._halted = reason
        log.error("sending halted", reason=reason)
        await self._store.note(SENDING, {"halted": reason})

    async def resume(self) -> None:
        """Go on after a halt: the operator has acted."""
        self._halted = None
        await self._store.note(SENDING, {"halted": ""})
        self.wake()

    async def run(self, stop: asyncio.Event) -> None:
        """Send until `stop` is set, then end within five seconds with everything recorded.

        What could not be brought to an end in time is recorded as unknown.
        """
        with suppress(StorageTrouble):  # a note of an old halt is not worth failing for
            await self.resume()
        helpers = [
            asyncio.create_task(self._wake_at(stop)),
            asyncio.create_task(self._settle_now_and_then()),
        ]
        try:
            while not stop.is_set():
                await self._pass()
                await self._wait(_TICK)
                await self._sleep(_LINGER)
        finally:
            for helper in helpers:
                helper.cancel()
            await asyncio.gather(*helpers, return_exceptions=True)
            await self._finish()

    async def _pass(self) -> None:
        """Record what ended, then claim anew."""
        try:
            await self._record()
            await self._claim()
        except StorageTrouble as error:
            # What ended is kept; nothing new is begun before it is recorded.
            log.warning("store in trouble", error=str(error))
            await self._sleep(1.0)

    # --- claiming -----------------------------------------------------------------------------

    async def _claim(self) -> None:
        now = self._clock()
        wanted = self._room(now)
        if wanted == 0 or await self._is_paused():
            return
        moment = asyncio.get_running_loop().time()
        for part in await self._store.outbox.claim(now, wanted):
            task = asyncio.create_task(self._carry(part))
            self._under_way[task] = _Claim(part, moment)
            task.add_done_callback(self._take)

    def _room(self, now: datetime) -> int:
        """How many parts to claim. Few at a time are not worth a transaction."""
        if self._halted or not self._may_send():
            return 0
        if self._rests_until is not None and now < self._rests_until:
            return 0
        if self._failures >= _IN_A_ROW:
            return 0 if self._under_way else 1  # one goes ahead to see whether the way is clear
        room = self._at_once - len(self._under_way)
        return room if room >= self._at_once // 4 else 0

    async def _is_paused(self) -> bool:
        return bool((await self._store.notes(SENDING)).get("paused"))

    # --- one part -----------------------------------------------------------------------------

    async def _carry(self, part: Part) -> Outcome:
        run = run_of(part.recipient)

        def leaves() -> None:
            # Whatever has a receipt by now is older: should this one get lost, it stands above.
            nonlocal part
            part = replace(part, floor=max(part.floor or 0, self._highest.get(run, 0)))

        try:
            if not self._may_send():
                raise NotSent("another process sends now")
            receipt = await self._messenger.send(part.recipient, part.message, leaves)
        except SendError as error:
            self._weigh(error)
            return failed(part, error, self._clock())
        except asyncio.CancelledError:
            return failed(part, Unknown("stopped on the way"), self._clock())
        except Exception:
            # One unit of work. What broke may have broken after the message left.
            log.exception("messenger broke", delivery=part.delivery, part=part.index)
            return failed(part, Unknown("the messenger broke"), self._clock())
        self._failures = 0
        self._highest[run] = max(receipt.message_id, self._highest.get(run, 0))
        return arrived(part, receipt, self._clock())

    def _weigh(self, error: SendError) -> None:
        """When no request gets out at all, rest longer and longer instead of burning attempts."""
        if not isinstance(error, NotSent) or isinstance(error, TryLater):
            self._failures = 0
            return
        self._failures += 1
        if self._failures >= _IN_A_ROW:
            rest = min(backoff(self._failures - _IN_A_ROW), timedelta(minutes=1))
            self._rests_until = self._clock() + rest

    def _take(self, task: asyncio.Task[Outcome]) -> None:
        claim = self._under_way.pop(task)
        if task.cancelled():  # before its first step: not a byte has left
            outcome = failed(claim.part, NotSent("stopped before it began"), self._clock())
        else:
            outcome = task.result()
        self._ended.append((outcome, claim))
        self._news.set()

    # --- recording ----------------------------------------------------------------------------

    async def _record(self) -> None:
        if not self._may_send():
            # Whoever leads now may know better what became of these parts, by a probe.
            return
        ended = self._ended[:]
        await record(self._store, [outcome for outcome, _ in ended])
        del self._ended[: len(ended)]
        for outcome, claim in ended:
            self._settler.heard(outcome.part, claim.moment)
        reasons = [outcome.halt for outcome, _ in ended if outcome.halt is not None]
        if reasons and self._halted is None:
            await self.halt(reasons[0])

    async def _finish(self) -> None:
        if self._under_way:
            patience = asyncio.ensure_future(self._sleep(_LAST_WORDS))
            while self._under_way and not patience.done():
                await asyncio.wait(
                    [patience, *self._under_way], return_when=asyncio.FIRST_COMPLETED
                )
            patience.cancel()
            for task in self._under_way:
                task.cancel()
            await asyncio.gather(*self._under_way, return_exceptions=True)
        for _ in range(_LAST_ATTEMPTS):
            with suppress(StorageTrouble):
                await self._record()
                return
            await self._sleep(0.1)
        log.error("parts left unrecorded", parts=len(self._ended))

    # --- settling -----------------------------------------------------------------------------

    async def _settle_now_and_then(self) -> None:
        while True:
            await self._sleep(_TICK if self._settler.is_idle else _SETTLING)
            if self._halted or not self._may_send():
                continue
            try:
                if await self._settler.settle():
                    self.wake()
            except Halt as error:
                await self.halt(str(error))
            except SendError as error:
                log.warning("settling waits", error=str(error))
                await self._sleep(_AFTER_TROUBLE)
            except StorageTrouble as error:
                log.warning("store in trouble", error=str(error))
            except Exception:
                # One unit of work: a round that broke must not be the last one.
                log.exception("settling broke")

    def _held(self) -> list[Part]:
        ended = (claim for _, claim in self._ended)
        return [claim.part for claim in (*self._under_way.values(), *ended)]

    # --- waiting ------------------------------------------------------------------------------

    async def _wait(self, seconds: float) -> None:
        """Until there is news, at most so long."""
        news = asyncio.ensure_future(self._news.wait())
        tick = asyncio.ensure_future(self._sleep(seconds))
        try:
            await asyncio.wait({news, tick}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            news.cancel()
            tick.cancel()
        self._news.clear()

    async def _wake_at(self, stop: asyncio.Event) -> None:
        await stop.wait()
        self._news.set()
