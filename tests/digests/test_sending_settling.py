import asyncio
import random
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digests.errors import Gone, Halt, Moved, NotSent, Refused, SendError
from digests.model import Delivery, Message, Part, Reader, Recipient, Status
from digests.ports import Receipt, Store, Turn, Verdict
from digests.settling import Settler, SettlingRules, Unsure
from digests.storage import open_store
from digests.tracing import search
from tests.builders import NOON
from tests.fakes_delivery import FakeMessenger
from tests.virtual_time import VirtualLoop, run_virtually

ADA, BEN = Recipient("telegram", "1001"), Recipient("telegram", "1002")
HELLO = Message("hello")
CALM = timedelta(minutes=2)


# --- where to look ----------------------------------------------------------------------------


def test_the_search_begins_above_the_floor_and_goes_a_little_beyond_what_is_known() -> None:
    where = search(100, {101, 103}, unsettled=[100, 102], at_once=20, now=NOON)
    assert where is not None
    assert where.unaccounted({101, 103}) == [102, *range(104, 111)]


def test_beyond_the_last_known_id_stands_only_what_was_under_way_then_or_left_later() -> None:
    where = search(100, {200}, unsettled=[*range(50, 150), 200, 200], at_once=20, now=NOON)
    assert where is not None
    assert where.last == 200 + 20 + 2 + 5


def test_without_a_floor_the_search_begins_before_the_first_known_id() -> None:
    where = search(None, {500, 501}, unsettled=[0], at_once=20, now=NOON)
    assert where is not None
    assert where.unaccounted({500, 501}) == [*range(494, 500), *range(502, 508)]


def test_when_no_id_is_known_there_is_nowhere_to_look() -> None:
    assert search(None, frozenset(), unsettled=[0], at_once=20, now=NOON) is None


def test_ids_given_out_after_the_search_began_are_not_searched() -> None:
    where = search(10, {11}, [10] * 5, 20, NOON)
    assert where is not None
    later = NOON + CALM
    assert where.updated({11}, later, CALM).last == 21
    assert where.updated({11, 14}, later, CALM).last == 14


def test_what_may_only_have_been_recorded_late_bounds_no_search() -> None:
    where = search(10, {11}, [10] * 5, 20, NOON)
    assert where is not None
    soon = where.updated({11, 14}, NOON + CALM / 2, CALM)
    assert (soon.top, soon.last, soon.is_bounded) == (14, 24, False)


@given(st.integers(1, 50), st.sets(st.integers(1, 100)), st.integers(1, 20))
def test_the_search_covers_every_id_that_an_unsettled_part_can_have(
    floor: int, known: set[int], unsettled: int
) -> None:
    """As many ids as there are unsettled parts, wherever between the known ones and above."""
    above = {number for number in known if number > floor}
    where = search(floor, above, [floor] * unsettled, at_once=20, now=NOON)
    assert where is not None
    top = max(above, default=floor)
    free = {n for n in range(floor + 1, top + unsettled + 1) if n not in above}
    assert set(where.unaccounted(above)) >= free


# --- settling ---------------------------------------------------------------------------------


@dataclass
class Bench:
    """One part for Ada that is unsettled, in the state a killed process leaves behind."""

    loop: VirtualLoop
    store: Store
    messenger: FakeMessenger
    rules: SettlingRules = field(default_factory=SettlingRules)

    def held(self) -> list[tuple[str, int]]:
        """What the process is sending itself."""
        return []

    def settler(self) -> Settler:
        return Settler(self.store, self.messenger, self.loop.now, lambda: self.rules, self.held, 20)

    async def settle(self) -> int:
        """As a process does that starts now: it waits, then settles round after round."""
        settler = self.settler()
        await asyncio.sleep(self.rules.after.total_seconds() + 1)
        return sum([await settler.settle() for _ in range(20)])

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
        await asyncio.sleep(110)
        assert await settler.settle() == 0
        assert bench.messenger.probes == []
        await asyncio.sleep(11)
        assert await settler.settle() == 1

    play(story)


def test_a_part_that_is_recorded_while_the_round_begins_is_not_taken_for_lost() -> None:
    async def story(bench: Bench) -> None:
        held = [("d", 0)]

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
        settler = bench.settler()
        await asyncio.sleep(121)
        await settler.settle()
        assert await outbox.tally() == {Status.SENT: 1}

    play(story)


def test_a_request_carried_out_late_is_found_too() -> None:
    async def story(bench: Bench) -> None:
        await bench.others_send(5)
        settler = bench.settler()
        await asyncio.sleep(60)
        bench.messenger.put(ADA, HELLO)
        await asyncio.sleep(61)
        await settler.settle()
        assert await bench.status() is Status.SENT

    play(story)


@pytest.mark.parametrize(("gap", "probes"), [(1_100, 1_000), (20_000, 0)])
def test_a_search_is_bounded(gap: int, probes: int) -> None:
    async def story(bench: Bench) -> None:
        bench.messenger.last_id += gap
        await bench.others_send(1)
        settler = bench.settler()
        await asyncio.sleep(121)
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


@pytest.mark.parametrize("seed", range(10))
def test_of_a_broadcast_killed_in_the_middle_all_arrive_exactly_once(seed: int) -> None:
    chance = random.Random(seed)
    chats = [Recipient("telegram", str(number)) for number in range(2000, 2060)]

    async def main(loop: VirtualLoop) -> None:
        store = await open_store("memory://")
        bench = Bench(loop, store, FakeMessenger(latency=0.01))
        await store.save_reader(Reader(BEN))
        await bench.others_send(1)
        for chat in chats:
            await store.save_reader(Reader(chat))
        turns = [Turn(Delivery(c.address, c, (HELLO,), loop.now())) for c in chats]
        await store.outbox.queue(turns, loop.now())
        for _ in range(40):
            for part in await store.outbox.claim(loop.now(), 20):
                match chance.randrange(3):  # the process is killed before, after, or not at all
                    case 0:
                        receipt: Receipt | None = None
                    case 1:
                        bench.messenger.put(part.recipient, part.message)
                        receipt = None
                    case _:
                        receipt = bench.messenger.put(part.recipient, part.message)
                if receipt:
                    sent = replace(part, status=Status.SENT, message_id=receipt.message_id)
                    await store.outbox.settle([sent])
            await bench.settle()
        assert [bench.messenger.texts(chat) for chat in chats] == [["hello"]] * len(chats)
        assert await bench.status() is Status.SENT

    run_virtually(main)
