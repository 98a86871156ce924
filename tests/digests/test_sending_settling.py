import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

import pytest

from digests.errors import Gone, Halt, Moved, NotSent, Refused, SendError
from digests.model import Delivery, Message, Part, Reader, Recipient, Status
from digests.ports import Store, Turn, Verdict
from digests.settling import Settler, SettlingRules, Unsure
from digests.storage import open_store
from tests.fakes_delivery import FakeMessenger
from tests.virtual_time import VirtualLoop, run_virtually

ADA, BEN = Recipient("telegram", "1001"), Recipient("telegram", "1002")
MOVED = Recipient("telegram", "-1000000000042")
HELLO = Message("hello")


@dataclass
class Bench:
    """One part for Ada that is unsettled, in the state a killed process leaves behind."""

    loop: VirtualLoop
    store: Store
    messenger: FakeMessenger
    rules: SettlingRules = field(default_factory=SettlingRules)
    put_forward: timedelta = timedelta()

    def held(self) -> list[Part]:
        """What the process is sending itself."""
        return []

    def settler(self) -> Settler:
        return Settler(
            self.store,
            self.messenger,
            lambda: self.loop.now() + self.put_forward,
            lambda: self.rules,
            lambda: self.held(),
        )

    async def settle(self) -> int:
        """As a process does that starts now: it looks, waits, and settles round after round."""
        settler, settled = self.settler(), 0
        for _ in range(200):
            settled += await settler.settle()
            await asyncio.sleep(1)
        return settled

    async def part(self) -> Part:
        parts = [*await self.store.outbox.failures(10)]
        parts += await self.store.outbox.unsettled(self.loop.now() + timedelta(days=9), 10)
        return parts[0]

    async def status(self) -> Status:
        ((status, _),) = [
            (status, many) for status, many in (await self.store.outbox.tally()).items() if many
        ]
        return status

    async def others_send(self, many: int) -> None:
        """Messages to others, all accounted for."""
        for _ in range(many):
            receipt = self.messenger.put(BEN, Message("other"))
            await self.store.outbox.note_message_id(BEN, receipt.message_id)


async def rounds_until_one_settles(settler: Settler) -> None:
    while True:
        if await settler.settle():
            return
        await asyncio.sleep(1)


def play(story: Callable[[Bench], Awaitable[None]]) -> None:
    async def main(loop: VirtualLoop) -> None:
        store = await open_store("memory://")
        bench = Bench(loop, store, FakeMessenger())
        await store.save_reader(Reader(ADA))
        await store.save_reader(Reader(BEN))
        await bench.others_send(3)
        await store.outbox.queue([Turn(Delivery("d", ADA, (HELLO,), loop.now()))], loop.now())
        await store.outbox.claim(loop.now(), 1)
        await story(bench)

    run_virtually(main)


def test_a_part_that_arrived_before_the_crash_is_found_and_not_sent_again() -> None:
    async def story(bench: Bench) -> None:
        bench.messenger.put(ADA, HELLO)
        await bench.others_send(5)
        assert await bench.settle() == 1
        assert await bench.status() is Status.SENT
        assert bench.messenger.probes == [(ADA, 4)]

    play(story)


def test_a_part_that_gets_lost_again_is_looked_for_anew() -> None:
    """However long a round takes: between two of them it can be sent again and get lost."""

    async def story(bench: Bench) -> None:
        settler = bench.settler()
        await rounds_until_one_settles(settler)
        assert await bench.status() is Status.QUEUED
        await bench.store.outbox.claim(bench.loop.now(), 1)
        bench.messenger.put(ADA, HELLO)
        await asyncio.sleep(300)
        await rounds_until_one_settles(settler)
        assert await bench.status() is Status.SENT
        assert bench.messenger.texts(ADA) == ["hello"]

    play(story)


def test_the_clock_on_the_wall_settles_nothing_early_or_late() -> None:
    """It is put forward, as after a start without the time, or back, by an hour."""

    async def story(bench: Bench) -> None:
        for hours in (1, -1):
            settler, begun = bench.settler(), bench.loop.time()
            bench.messenger.probes.clear()
            bench.put_forward = timedelta(hours=hours)
            while not bench.messenger.probes:
                await settler.settle()
                await asyncio.sleep(1)
            assert bench.loop.time() - begun == pytest.approx(120, abs=2)

    play(story)


def test_a_part_that_stands_under_no_id_waits_again() -> None:
    async def story(bench: Bench) -> None:
        await bench.others_send(5)
        await bench.settle()
        assert await bench.status() is Status.QUEUED
        (part,) = await bench.store.outbox.claim(bench.loop.now(), 1)
        assert (part.attempts, part.reason) == (1, "proved not sent")

    play(story)


def test_nothing_is_settled_before_a_request_can_no_longer_be_on_its_way() -> None:
    async def story(bench: Bench) -> None:
        await asyncio.sleep(3600)  # the part is old, but who knows when its process died
        settler = bench.settler()
        await settler.settle()
        await asyncio.sleep(119)
        assert await settler.settle() == 0
        assert bench.messenger.probes == []
        await asyncio.sleep(1)
        await settler.settle()
        assert bench.messenger.probes == [(ADA, 4)]

    play(story)


def test_a_part_that_is_recorded_while_the_round_begins_is_not_taken_for_lost() -> None:
    async def story(bench: Bench) -> None:
        bench.rules = replace(bench.rules, after=timedelta())
        held = [Part("d", 0, ADA, HELLO)]

        class Recording:
            """The sender records the part in the moment the settler reads."""

            def __getattr__(self, name: str) -> object:
                return getattr(outbox, name)

            async def unsettled(self, before: datetime, limit: int) -> Sequence[Part]:
                parts = await outbox.unsettled(before, limit)
                receipt = bench.messenger.put(ADA, HELLO)
                sent = replace(parts[0], status=Status.SENT, message_id=receipt.message_id)
                await outbox.settle([sent])
                held.clear()
                return parts

        outbox = bench.store.outbox
        bench.store.outbox = Recording()  # type: ignore[misc, assignment]
        bench.held = lambda: [*held]  # type: ignore[method-assign]
        await bench.settler().settle()
        assert await outbox.tally() == {Status.SENT: 1}

    play(story)


def test_a_request_carried_out_late_is_found_too() -> None:
    async def story(bench: Bench) -> None:
        await bench.others_send(5)
        settling = asyncio.create_task(bench.settle())
        await asyncio.sleep(119)
        bench.messenger.put(ADA, HELLO)
        await settling
        assert await bench.status() is Status.SENT

    play(story)


@pytest.mark.parametrize(("gap", "probes"), [(1_100, 1_000), (20_000, 0)])
def test_a_search_is_bounded(gap: int, probes: int) -> None:
    async def story(bench: Bench) -> None:
        bench.messenger.last_id += gap
        await bench.others_send(1)
        settler = bench.settler()
        await settler.settle()
        await asyncio.sleep(120)
        while not await settler.settle():
            pass
        assert len(bench.messenger.probes) == pytest.approx(probes, abs=8)
        assert await bench.status() is Status.QUEUED  # the fallback: sent again
        (part,) = await bench.store.outbox.claim(bench.loop.now(), 1)
        assert part.reason is not None
        assert "may arrive twice" in part.reason

    play(story)


def test_parts_resent_again_and_again_are_given_up() -> None:
    async def story(bench: Bench) -> None:
        bench.rules = replace(bench.rules, unsure=Unsure.RESEND)
        for _ in range(20):
            await bench.settle()
            await bench.store.outbox.claim(bench.loop.now(), 1)
        assert await bench.status() is Status.FAILED
        assert (await bench.part()).attempts == 10

    play(story)


class Fussy(FakeMessenger):
    """Answers every probe with an error."""

    def __init__(self, error: SendError) -> None:
        super().__init__()
        self.error = error

    async def probe(self, recipient: Recipient, message_id: int, message: Message) -> Verdict:
        self.probes.append((recipient, message_id))
        raise self.error


@pytest.mark.parametrize(
    ("error", "status"),
    [(Gone("blocked"), Status.DROPPED), (Refused("bad"), Status.QUEUED)],
)
def test_what_the_server_says_to_a_probe_counts(error: SendError, status: Status) -> None:
    async def story(bench: Bench) -> None:
        bench.messenger = Fussy(error)
        await bench.settle()
        assert await bench.status() is status
        reader = await bench.store.reader(ADA)
        assert reader is not None
        assert (reader.suspended is not None) == isinstance(error, Gone)

    play(story)


def test_in_a_chat_that_moved_the_fallback_counts_at_the_new_address() -> None:
    async def story(bench: Bench) -> None:
        bench.messenger = Fussy(Moved("-1000000000042"))
        await bench.settle()
        (part,) = await bench.store.outbox.claim(bench.loop.now(), 1)
        assert part.recipient.address == "-1000000000042"

    play(story)


@pytest.mark.parametrize("fallback", [Unsure.RESEND, Unsure.DROP])
def test_what_may_stand_in_the_chat_it_moved_from_is_not_looked_for_in_the_new(
    fallback: Unsure,
) -> None:
    """Its ids are another sequence: that nothing is found there would prove nothing."""

    async def story(bench: Bench) -> None:
        bench.rules = SettlingRules(fallback=fallback)
        await bench.others_send(3)
        await bench.store.move(ADA, MOVED)
        await bench.settle()
        assert bench.messenger.probes == []
        part = await bench.store.outbox.claim(bench.loop.now(), 1)
        assert [one.recipient for one in part] == ([MOVED] if fallback is Unsure.RESEND else [])

    play(story)


@pytest.mark.parametrize("error", [NotSent("no route"), Halt("token")])
def test_while_nothing_can_be_proved_the_part_stays_unsettled(error: SendError) -> None:
    async def story(bench: Bench) -> None:
        bench.messenger = Fussy(error)
        with pytest.raises(type(error)):
            await bench.settle()
        assert await bench.status() is Status.SENDING

    play(story)


def test_probing_that_fails_for_a_day_falls_back() -> None:
    async def story(bench: Bench) -> None:
        bench.messenger = Fussy(NotSent("no route"))
        await asyncio.sleep(timedelta(days=1).total_seconds())
        await bench.settle()
        assert await bench.status() is Status.QUEUED

    play(story)
