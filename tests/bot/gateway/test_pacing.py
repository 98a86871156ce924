"""The gate, in virtual time against a server that counts strictly."""

import asyncio
import math
from collections import deque
from collections.abc import Awaitable, Callable
from datetime import timedelta
from itertools import pairwise

import pytest

from bot.gateway.pacing import Gate
from bot.playground.limits import Limits, Pace
from digests.errors import NotSent, TryLater
from tests.virtual_time import VirtualLoop, run_virtually


def now() -> float:
    return asyncio.get_running_loop().time()


def stand_still(seconds: float) -> None:
    """Let time pass in which nothing can happen, as on a machine that is busy."""
    loop = asyncio.get_running_loop()
    assert isinstance(loop, VirtualLoop)
    loop.jump(seconds)


class StrictServer:
    """Counts like Telegram; `latency` is there and back. Remembers every request."""

    def __init__(self, limits: Limits, latency: float = 0.004) -> None:
        self.pace = Pace(limits)
        self.latency = latency
        self.accepted: list[tuple[float, int]] = []
        self.refused: list[float] = []
        self.during_pause = 0
        self._told_to_wait_until = 0.0

    async def send(self, chat: int) -> None:
        await asyncio.sleep(self.latency / 2)
        if now() < self._told_to_wait_until:
            self.during_pause += 1
        wait = self.pace.wait(chat, is_group=chat < 0, now=now())
        if wait:
            self.refused.append(now())
        else:
            self.accepted.append((now(), chat))
        await asyncio.sleep(self.latency / 2)
        if wait:
            self._told_to_wait_until = now() + wait
            raise TryLater(timedelta(seconds=wait))

    def most_in_a_second(self) -> int:
        moments = [at for at, _ in self.accepted]
        first = most = 0
        for last, at in enumerate(moments):
            while moments[first] <= at - 1:
                first += 1
            most = max(most, last - first + 1)
        return most


class CountingSeconds:
    """A server of the simple kind: so many in any second, and none more."""

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self.accepted: deque[float] = deque()
        self.refused = 0
        self._closed_until = 0.0

    async def send(self, chat: int) -> None:
        await asyncio.sleep(0.002)
        while self.accepted and self.accepted[0] <= now() - 1:
            self.accepted.popleft()
        is_refused = now() < self._closed_until or len(self.accepted) >= self.limit
        if not is_refused:
            self.accepted.append(now())
        else:
            self.refused += 1
            self._closed_until = now() + 1
        await asyncio.sleep(0.002)
        if is_refused:
            raise TryLater(timedelta(seconds=1))


def a_gate(per_second: float = 30) -> Gate:
    return Gate(per_second, now, asyncio.sleep)


async def broadcast(
    gate: Gate, server: StrictServer | CountingSeconds, chats: list[int], workers: int = 8
) -> float:
    """Send to every chat, as often as it takes; the seconds it took."""
    waiting = list(reversed(chats))
    began = now()

    async def work() -> None:
        while waiting:
            chat = waiting.pop()
            try:
                async with gate.turn(str(chat)):
                    await server.send(chat)
            except TryLater:
                waiting.append(chat)

    await asyncio.gather(*(work() for _ in range(workers)))
    return now() - began


def virtually(test: Callable[[], Awaitable[None]]) -> Callable[[], None]:
    """Let a test live in virtual time."""

    async def main(_: VirtualLoop) -> None:
        await test()

    def run() -> None:
        run_virtually(main)

    run.__name__ = test.__name__
    return run


@virtually
async def test_ten_thousand_chats_take_no_longer_than_the_rate_asks_for() -> None:
    server = StrictServer(Limits())
    seconds = await broadcast(a_gate(), server, list(range(1, 10_001)))
    assert seconds <= 336
    assert not server.refused
    assert len({chat for _, chat in server.accepted}) == 10_000


@virtually
async def test_a_paid_broadcast_keeps_to_a_thousand_a_second() -> None:
    server = StrictServer(Limits(per_second=1000, burst=1000))
    seconds = await broadcast(a_gate(1000), server, list(range(1, 10_001)), workers=64)
    assert seconds <= 10.5
    assert not server.refused
    assert server.most_in_a_second() <= 1000


@virtually
async def test_a_machine_that_stalls_loses_no_time_and_makes_no_burst_after_quiet() -> None:
    server = StrictServer(Limits())
    gate = a_gate()

    async def stall() -> None:
        while True:
            await asyncio.sleep(1.7)
            stand_still(0.3)

    stalling = asyncio.create_task(stall())
    seconds = await broadcast(gate, server, list(range(1, 3001)), workers=32)
    stalling.cancel()
    assert seconds <= 102
    assert not server.refused
    await asyncio.sleep(60)
    began = now()
    await broadcast(gate, server, list(range(4001, 4005)), workers=32)
    assert now() - began >= 0.1


@virtually
async def test_no_second_ever_carries_more_than_the_rate() -> None:
    server = StrictServer(Limits())
    await broadcast(a_gate(), server, list(range(1, 301)))
    await asyncio.sleep(60)
    await broadcast(a_gate(), server, list(range(1001, 1301)))
    assert server.most_in_a_second() <= 30


@pytest.mark.parametrize("has_deep_bucket", [True, False])
@pytest.mark.parametrize("secret", [10, 15, 20, 25])
def test_a_secretly_lower_limit_is_found_with_few_refusals(
    secret: int, has_deep_bucket: bool
) -> None:
    async def main(_: VirtualLoop) -> None:
        burst = 30 if has_deep_bucket else secret
        server = StrictServer(Limits(per_second=secret, burst=burst))
        seconds = await broadcast(a_gate(), server, list(range(1, 1001)))
        assert len(server.accepted) == 1000
        assert 1000 / seconds >= 0.97 * secret
        assert len(server.refused) <= 5

    run_virtually(main)


@pytest.mark.parametrize("secret", [10, 20])
def test_a_server_that_counts_seconds_is_found_out_too(secret: int) -> None:
    async def main(_: VirtualLoop) -> None:
        server = CountingSeconds(secret)
        seconds = await broadcast(a_gate(), server, list(range(1, 1001)))
        assert 1000 / seconds >= 0.97 * secret
        assert server.refused <= 5

    run_virtually(main)


@virtually
async def test_each_change_of_the_limit_costs_at_most_five_refusals() -> None:
    server = StrictServer(Limits())
    gate = a_gate()
    sending = asyncio.create_task(broadcast(gate, server, list(range(1, 9001))))
    refusals = []
    for secret in (30, 10, 20, 30):
        server.pace.limits = Limits(per_second=secret)
        before = len(server.refused)
        await asyncio.sleep(120)
        refusals.append(len(server.refused) - before)
    await sending
    assert max(refusals) <= 5
    assert refusals[0] == 0
    assert gate.rate.per_second > 0.97 * 30


@virtually
async def test_not_one_request_leaves_while_the_server_wants_to_be_left() -> None:
    server = StrictServer(Limits(per_second=10, burst=10))
    await broadcast(a_gate(), server, list(range(1, 301)), workers=1)
    assert server.refused
    assert server.during_pause == 0


@virtually
async def test_one_chat_gets_a_message_a_second() -> None:
    server = StrictServer(Limits(chat_burst=1))
    await broadcast(a_gate(), server, [7] * 20)
    assert not server.refused
    moments = [at for at, _ in server.accepted]
    assert min(later - at for at, later in pairwise(moments)) >= 1


@virtually
async def test_a_group_gets_twenty_messages_in_any_minute() -> None:
    server = StrictServer(Limits())
    await broadcast(a_gate(), server, [-100123] * 65)
    assert not server.refused
    moments = [at for at, _ in server.accepted]
    assert all(moments[i + 20] - moments[i] >= 60 for i in range(45))
    assert moments[-1] - moments[0] < 3 * 60 + 10


@virtually
async def test_an_urgent_turn_overtakes_everybody_who_waits() -> None:
    gate = a_gate()
    order: list[str] = []

    async def take(name: str, chat: str, urgent: bool) -> None:
        async with gate.turn(chat, urgent=urgent):
            order.append(name)

    bulk = [asyncio.create_task(take(f"bulk{n}", str(n), False)) for n in range(300)]
    await asyncio.sleep(1)
    asked = now()
    await take("answer", "5000", True)
    assert now() - asked <= 0.05
    await asyncio.gather(*bulk)
    assert [name for name in order if name != "answer"] == [f"bulk{n}" for n in range(300)]


@virtually
async def test_answers_during_a_broadcast_to_ten_thousand_wait_less_than_a_third_second() -> None:
    server = StrictServer(Limits())
    gate = a_gate()
    sending = asyncio.create_task(broadcast(gate, server, list(range(1, 10_001)), workers=64))
    waits = []
    for n in range(300):
        await asyncio.sleep(1.013)
        asked = now()
        async with gate.turn(str(20_000 + n), urgent=True):
            await server.send(20_000 + n)
        waits.append(now() - asked)
    await sending
    assert sorted(waits)[-3] < 0.1
    assert not server.refused


@virtually
async def test_after_a_pause_answers_leave_before_the_broadcast() -> None:
    gate = a_gate()
    order: list[str] = []

    async def take(name: str, chat: str, urgent: bool) -> None:
        async with gate.turn(chat, urgent=urgent):
            order.append(name)

    with pytest.raises(TryLater):
        async with gate.turn("1"):
            raise TryLater(timedelta(seconds=10))
    bulk = [asyncio.create_task(take(f"bulk{n}", str(n + 2), False)) for n in range(5)]
    await asyncio.sleep(5)
    assert gate.is_shut
    answer = asyncio.create_task(take("answer", "100", True))
    await asyncio.gather(answer, *bulk)
    assert order[0] == "answer"
    assert now() >= 10


@virtually
async def test_a_few_answers_to_one_chat_need_not_wait_a_second_each() -> None:
    gate = a_gate()
    began = now()
    for _ in range(3):
        async with gate.turn("7", urgent=True):
            pass
    assert now() - began < 0.2
    for _ in range(20):
        async with gate.turn("7", urgent=True):
            pass
    assert now() - began >= 19


@virtually
async def test_a_refusal_of_one_quiet_chat_does_not_slow_the_others() -> None:
    gate = a_gate()
    await asyncio.sleep(10)
    with pytest.raises(TryLater):
        async with gate.turn("-100"):
            raise TryLater(timedelta(seconds=30))
    assert gate.rate.per_second > 0.99 * 30


@virtually
async def test_closing_sends_away_whoever_waits_and_nobody_else() -> None:
    gate = a_gate()

    async def take(chat: str) -> str:
        async with gate.turn(chat):
            await asyncio.sleep(0.5)
        return "sent"

    tasks = [asyncio.create_task(take(str(n))) for n in range(100)]
    await asyncio.sleep(1)
    gate.close()
    results = await asyncio.gather(*tasks, return_exceptions=True)
    assert now() < 2
    assert 28 <= results.count("sent") <= 31
    assert all(isinstance(result, NotSent) for result in results if result != "sent")
    with pytest.raises(NotSent):
        await take("1000")
    async with gate.turn("1001", urgent=True):
        pass


@virtually
async def test_closing_does_not_wait_for_the_end_of_a_long_pause() -> None:
    gate = a_gate()
    with pytest.raises(TryLater):
        async with gate.turn("1"):
            raise TryLater(timedelta(hours=3))

    async def take(chat: str) -> None:
        async with gate.turn(chat):
            pass

    waiting = [asyncio.create_task(take(chat)) for chat in ("1", "2", "3")]
    await asyncio.sleep(60)
    gate.close()
    results = await asyncio.gather(*waiting, return_exceptions=True)
    assert all(isinstance(result, NotSent) for result in results)
    assert now() <= 61


@virtually
async def test_a_cancelled_wait_leaves_the_gate_to_the_next() -> None:
    gate = a_gate(1)

    async def take(chat: str) -> None:
        async with gate.turn(chat):
            pass

    tasks = [asyncio.create_task(take(str(n))) for n in range(4)]
    await asyncio.sleep(0.5)
    tasks[1].cancel()
    tasks[2].cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    assert tasks[3].exception() is None
    assert math.isclose(now(), 1, abs_tol=0.1)


@virtually
async def test_requests_that_are_no_messages_wait_for_the_pause_alone() -> None:
    gate = a_gate(1)
    for _ in range(50):
        async with gate.aside():
            pass
    assert now() == 0
    with pytest.raises(TryLater):
        async with gate.aside():
            raise TryLater(timedelta(seconds=3))
    async with gate.aside():
        pass
    assert now() >= 3
