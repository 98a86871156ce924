import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from datetime import timedelta

import pytest

from digests.errors import (
    Gone,
    Halt,
    Moved,
    NotSent,
    Refused,
    SendError,
    TryLater,
    Unknown,
)
from digests.model import Delivery, Message, Reader, Recipient, Status
from digests.ports import Store, Turn, Verdict
from digests.sending import Sender
from digests.settling import SettlingRules, Unsure
from digests.storage import open_store
from tests.fakes_delivery import Bad, FakeMessenger, FullDisk
from tests.virtual_time import VirtualLoop, run_virtually

ADA, BEN = Recipient("telegram", "1001"), Recipient("telegram", "1002")
LOST = Unknown("connection reset")


@dataclass
class Bench:
    """A sender over a store in memory and a fake messenger, on a virtual clock."""

    loop: VirtualLoop
    store: Store
    messenger: FakeMessenger
    sender: Sender
    rules: list[SettlingRules]
    stop: asyncio.Event = field(default_factory=asyncio.Event)

    async def queue(
        self, *recipients: Recipient, texts: tuple[str, ...] = ("one",), key: str = ""
    ) -> None:
        turns = []
        for one in recipients:
            if await self.store.reader(one) is None:
                await self.store.save_reader(Reader(one))
                self.messenger.last_id += 1  # their first message to the bot
                await self.store.outbox.note_message_id(one, self.messenger.last_id)
            messages = tuple(Message(text) for text in texts)
            turns.append(Turn(Delivery(f"{one.address}{key}", one, messages, self.loop.now())))
        await self.store.outbox.queue(turns, self.loop.now())
        self.sender.wake()

    async def tally(self) -> dict[Status, int]:
        return {status: many for status, many in (await self.store.outbox.tally()).items() if many}


Story = Callable[[Bench], Awaitable[None]]


def play(story: Story, **settings: object) -> None:
    """Run the story beside a sender; every test ends with the sender stopped."""

    async def main(loop: VirtualLoop) -> None:
        store = await open_store("memory://")
        messenger = FakeMessenger()
        rules = [SettlingRules()]
        sender = Sender(
            store,
            messenger,
            loop.now,
            asyncio.sleep,
            rules=lambda: rules[0],
            **settings,  # type: ignore[arg-type]
        )
        bench = Bench(loop, store, messenger, sender, rules)
        running = asyncio.create_task(sender.run(bench.stop))
        await asyncio.sleep(0)
        try:
            await story(bench)
        finally:
            bench.stop.set()
            await running

    run_virtually(main)


def test_what_is_queued_is_sent_and_recorded() -> None:
    async def story(bench: Bench) -> None:
        await bench.queue(ADA, BEN)
        await asyncio.sleep(1)
        assert bench.messenger.texts(ADA) == ["one"]
        assert await bench.tally() == {Status.SENT: 2}

    play(story)


def test_a_woken_sender_does_not_wait_for_its_tick() -> None:
    async def story(bench: Bench) -> None:
        await asyncio.sleep(0.5)
        await bench.queue(ADA)
        await asyncio.sleep(0.2)
        assert bench.messenger.texts(ADA) == ["one"]

    play(story)


def test_what_another_process_queued_is_found_without_a_call() -> None:
    async def story(bench: Bench) -> None:
        await bench.store.save_reader(Reader(ADA))
        turn = Turn(Delivery("d", ADA, (Message("quietly"),), bench.loop.now()))
        await bench.store.outbox.queue([turn], bench.loop.now())
        await asyncio.sleep(3)
        assert bench.messenger.texts(ADA) == ["quietly"]

    play(story)


def test_the_parts_of_a_digest_arrive_in_order_while_other_chats_go_on() -> None:
    async def story(bench: Bench) -> None:
        await bench.queue(ADA, BEN, texts=("one", "two", "three"))
        await asyncio.sleep(5)
        assert bench.messenger.texts(ADA) == ["one", "two", "three"]
        assert bench.messenger.texts(BEN) == ["one", "two", "three"]
        assert bench.messenger.most_under_way == 2

    play(story)


def test_a_digest_of_three_parts_resumes_at_part_two() -> None:
    async def story(bench: Bench) -> None:
        bench.messenger.script.extend([None, Bad(NotSent("refused")), None, None])
        await bench.queue(ADA, texts=("one", "two", "three"))
        await asyncio.sleep(10)
        assert bench.messenger.texts(ADA) == ["one", "two", "three"]
        assert len(bench.messenger.attempts) == 4

    play(story)


def test_what_was_proved_not_sent_is_tried_again_later_and_later() -> None:
    async def story(bench: Bench) -> None:
        bench.messenger.script.extend([Bad(NotSent("refused"))] * 2)
        await bench.queue(ADA)
        await asyncio.sleep(1)
        assert len(bench.messenger.attempts) == 1
        await asyncio.sleep(20)
        assert bench.messenger.texts(ADA) == ["one"]

    play(story)


def test_a_part_waits_as_long_as_the_server_asks() -> None:
    async def story(bench: Bench) -> None:
        bench.messenger.script.append(Bad(TryLater(timedelta(seconds=60))))
        await bench.queue(ADA)
        await asyncio.sleep(59)
        assert len(bench.messenger.attempts) == 1
        await asyncio.sleep(5)
        assert bench.messenger.texts(ADA) == ["one"]

    play(story)


def test_while_nothing_gets_out_one_part_goes_ahead_to_try() -> None:
    async def story(bench: Bench) -> None:
        network = {"down": True}
        bench.messenger.luck = lambda _: Bad(NotSent("no route")) if network["down"] else None
        chats = [Recipient("telegram", str(number)) for number in range(2000, 2200)]
        await bench.queue(*chats)
        await asyncio.sleep(600)
        first_burst = 32
        assert len(bench.messenger.attempts) < first_burst + 30
        network["down"] = False
        await asyncio.sleep(120)
        assert await bench.tally() == {Status.SENT: 200}

    play(story)


@pytest.mark.parametrize("arrives", [True, False])
def test_an_unknown_outcome_is_never_repeated_blindly(arrives: bool) -> None:
    async def story(bench: Bench) -> None:
        bench.messenger.script.append(Bad(LOST, arrives=arrives))
        await bench.queue(ADA)
        await asyncio.sleep(115)
        assert len(bench.messenger.attempts) == 1
        assert await bench.tally() == {Status.UNKNOWN: 1}
        await asyncio.sleep(60)
        assert bench.messenger.texts(ADA) == ["one"]
        assert await bench.tally() == {Status.SENT: 1}
        assert len(bench.messenger.attempts) == (1 if arrives else 2)

    play(story)


def test_nothing_goes_out_behind_an_unknown_part_of_the_same_chat() -> None:
    async def story(bench: Bench) -> None:
        bench.messenger.script.append(Bad(LOST, arrives=True))
        await bench.queue(ADA, texts=("one", "two"))
        await asyncio.sleep(100)
        assert bench.messenger.texts(ADA) == ["one"]
        await asyncio.sleep(60)
        assert bench.messenger.texts(ADA) == ["one", "two"]

    play(story)


@pytest.mark.parametrize(
    ("unsure", "copies", "status"),
    [(Unsure.RESEND, 2, Status.SENT), (Unsure.DROP, 1, Status.DROPPED)],
)
def test_without_probes_the_operator_chooses_the_risk(
    unsure: Unsure, copies: int, status: Status
) -> None:
    async def story(bench: Bench) -> None:
        bench.rules[0] = replace(bench.rules[0], unsure=unsure)
        bench.messenger.script.append(Bad(LOST, arrives=True))
        await bench.queue(ADA)
        await asyncio.sleep(200)
        assert bench.messenger.texts(ADA) == ["one"] * copies
        assert await bench.tally() == {status: 1}
        assert bench.messenger.probes == []

    play(story)


def test_where_the_server_refuses_probes_the_fallback_counts() -> None:
    async def story(bench: Bench) -> None:
        bench.rules[0] = replace(bench.rules[0], fallback=Unsure.DROP)
        bench.messenger.refuses_probes = True
        bench.messenger.script.append(Bad(LOST))
        await bench.queue(ADA)
        await asyncio.sleep(200)
        assert len(bench.messenger.probes) == 1
        assert await bench.tally() == {Status.DROPPED: 1}

    play(story)


def test_a_round_of_settling_that_breaks_is_not_the_last() -> None:
    async def story(bench: Bench) -> None:
        probe = bench.messenger.probe

        async def broken(*_: object) -> Verdict:
            bench.messenger.probe = probe  # type: ignore[method-assign]
            raise RuntimeError("a bug")

        bench.messenger.probe = broken  # type: ignore[method-assign, assignment]
        bench.messenger.script.append(Bad(LOST, arrives=True))
        await bench.queue(ADA)
        await asyncio.sleep(200)
        assert await bench.tally() == {Status.SENT: 1}

    play(story)


def test_a_message_that_can_never_be_sent_fails_once_and_the_rest_goes_on() -> None:
    async def story(bench: Bench) -> None:
        bench.messenger.script.append(Bad(Refused("can't parse entities")))
        await bench.queue(ADA, texts=("broken", "two"))
        await asyncio.sleep(60)
        assert bench.messenger.texts(ADA) == ["two"]
        (failure,) = await bench.store.outbox.failures(10)
        assert (failure.index, failure.reason, failure.attempts) == (0, "can't parse entities", 1)

    play(story)


@pytest.mark.parametrize("reason", ["blocked", "deactivated", "kicked", "not a member"])
def test_a_recipient_that_is_gone_is_suspended_and_not_tried_again(reason: str) -> None:
    async def story(bench: Bench) -> None:
        bench.messenger.script.append(Bad(Gone(reason)))
        await bench.queue(ADA, texts=("one", "two", "three"))
        await asyncio.sleep(600)
        assert len(bench.messenger.attempts) == 1
        reader = await bench.store.reader(ADA)
        assert reader is not None
        assert reader.suspended == reason
        assert await bench.tally() == {Status.DROPPED: 3}

    play(story)


def test_a_group_that_moved_gets_its_messages_at_its_new_address() -> None:
    async def story(bench: Bench) -> None:
        old = Recipient("telegram", "-77")
        bench.messenger.script.append(Bad(Moved("-1000000000077")))
        await bench.queue(old, texts=("one", "two"))
        await asyncio.sleep(60)
        new = Recipient("telegram", "-1000000000077")
        assert bench.messenger.texts(new) == ["one", "two"]
        assert bench.messenger.texts(old) == []
        assert await bench.store.reader(new) is not None

    play(story)


def test_a_bad_token_stops_all_sending_and_loses_nothing() -> None:
    async def story(bench: Bench) -> None:
        bench.messenger.luck = lambda _: Bad(Halt("take the token from @BotFather"))
        await bench.queue(ADA, BEN)
        await asyncio.sleep(600)
        assert len(bench.messenger.attempts) == 2  # both were under way
        assert bench.sender.halted == "take the token from @BotFather"
        assert (await bench.store.notes("sending"))["halted"] == bench.sender.halted
        assert await bench.tally() == {Status.QUEUED: 2}
        bench.messenger.luck = lambda _: None
        await bench.sender.resume()
        await asyncio.sleep(5)
        assert await bench.tally() == {Status.SENT: 2}

    play(story)


def test_paused_by_the_operator_nothing_goes_out_until_resumed() -> None:
    async def story(bench: Bench) -> None:
        await bench.store.note("sending", {"paused": "1001"})
        await bench.queue(ADA)
        await asyncio.sleep(60)
        assert bench.messenger.attempts == []
        await bench.store.note("sending", {"paused": ""})
        await asyncio.sleep(3)
        assert bench.messenger.texts(ADA) == ["one"]

    play(story)


def test_who_may_not_send_claims_nothing() -> None:
    async def story(bench: Bench) -> None:
        await bench.queue(ADA)
        await asyncio.sleep(600)
        assert await bench.tally() == {Status.QUEUED: 1}

    play(story, may_send=lambda: False)


def test_a_messenger_that_breaks_stops_no_other_part() -> None:
    async def story(bench: Bench) -> None:
        def broken(recipient: Recipient) -> Bad | None:
            if recipient == ADA and len(bench.messenger.attempts) < 3:
                raise RuntimeError("a bug")
            return None

        bench.messenger.luck = broken
        await bench.queue(ADA, BEN)
        await asyncio.sleep(10)
        assert await bench.tally() == {Status.SENT: 1, Status.UNKNOWN: 1}
        await asyncio.sleep(200)
        assert await bench.tally() == {Status.SENT: 2}

    play(story)


def test_a_stop_lets_requests_under_way_end_and_keeps_the_rest() -> None:
    async def story(bench: Bench) -> None:
        bench.messenger.latency = 1.0
        chats = [Recipient("telegram", str(number)) for number in range(2000, 2200)]
        await bench.queue(*chats)
        await asyncio.sleep(0.5)
        bench.stop.set()
        await asyncio.sleep(4)
        assert await bench.tally() == {Status.SENT: 32, Status.QUEUED: 168}

    play(story)


def test_a_request_that_does_not_end_is_unknown_after_a_stop_within_five_seconds() -> None:
    async def story(bench: Bench) -> None:
        bench.messenger.latency = 1000.0
        await bench.queue(ADA)
        await asyncio.sleep(1)
        bench.stop.set()
        await asyncio.sleep(4)
        assert await bench.tally() == {Status.UNKNOWN: 1}

    play(story)


def test_while_the_store_is_in_trouble_nothing_is_sent_twice_or_forgotten() -> None:
    async def story(bench: Bench) -> None:
        outbox = FullDisk(bench.store.outbox)
        bench.store.outbox = outbox  # type: ignore[misc, assignment]
        await bench.queue(ADA, texts=("one", "two"))
        await asyncio.sleep(300)
        assert bench.messenger.texts(ADA) == ["one"]
        outbox.is_full = False
        await asyncio.sleep(10)
        assert bench.messenger.texts(ADA) == ["one", "two"]
        assert await bench.tally() == {Status.SENT: 2}

    play(story)


ALL_ERRORS: list[SendError] = [
    NotSent("no route"),
    TryLater(timedelta(seconds=3)),
    LOST,
    Refused("bad"),
    Gone("blocked"),
    Moved("-1000000000099"),
    Halt("token"),
]


def test_no_error_leads_to_endless_attempts() -> None:
    for error in ALL_ERRORS:

        async def story(bench: Bench, error: SendError = error) -> None:
            bench.messenger.luck = lambda _: Bad(error)
            await bench.queue(ADA)
            await asyncio.sleep(3600)
            hourly = len(bench.messenger.attempts)
            assert hourly <= (1200 if isinstance(error, TryLater) else 80), error

        play(story)
