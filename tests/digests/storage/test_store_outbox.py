"""Every store keeps the outbox: each part once, in order, whatever happens."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from digests.model import Account, Button, Message, Recipient, Status
from digests.ports import Store, Turn
from tests.builders import ADA, NOON, a_reader, a_subscription
from tests.digests.storage.deliveries import a_delivery, claim_all, ended, queue, sent, waiting

BEN = Recipient("telegram", "1002")
TOPIC = Recipient("telegram", "-1001234567890/7")
OTHER_TOPIC = Recipient("telegram", "-1001234567890/8")
TOMORROW = NOON + timedelta(days=1)


# --- due and queue ----------------------------------------------------------------------------


async def test_subscriptions_are_due_when_their_moment_has_come(store: Store) -> None:
    await store.save_reader(a_reader(stories=2))
    await store.subscribe(a_subscription())
    await store.subscribe(a_subscription(BEN, next_due=NOON - timedelta(minutes=1)))
    await store.subscribe(a_subscription(edition="evening", next_due=TOMORROW))
    await store.subscribe(a_subscription(edition="never", next_due=None))
    due = await store.outbox.due(NOON, 10)
    assert [entry.subscription.recipient for entry in due] == [BEN, ADA]
    assert due[1].reader == a_reader(stories=2)
    assert len(await store.outbox.due(NOON, 1)) == 1


async def test_a_turn_queues_the_delivery_and_moves_the_subscription_on(store: Store) -> None:
    await store.subscribe(a_subscription())
    (due,) = await store.outbox.due(NOON, 10)
    after = replace(due.subscription, next_due=TOMORROW, covered=7)
    turn = Turn(a_delivery(messages=2), due.subscription, after)
    assert await store.outbox.queue([turn], NOON) == 1
    assert await store.outbox.due(NOON, 10) == []
    assert await store.of(ADA) == [after]
    assert await store.outbox.tally() == {Status.QUEUED: 2}


async def test_a_turn_without_a_delivery_only_moves_on(store: Store) -> None:
    await store.subscribe(a_subscription())
    (before,) = await store.of(ADA)
    after = replace(before, next_due=TOMORROW)
    assert await store.outbox.queue([Turn(None, before, after)], NOON) == 0
    assert await store.of(ADA) == [after]
    assert await claim_all(store) == []


async def test_queueing_twice_queues_once(store: Store) -> None:
    await store.subscribe(a_subscription())
    (before,) = await store.of(ADA)
    turn = Turn(a_delivery(), before, before)
    assert await store.outbox.queue([turn, turn], NOON) == 1
    assert await store.outbox.queue([turn], NOON) == 0
    assert await store.outbox.tally() == {Status.QUEUED: 1}


async def test_a_turn_is_void_when_its_subscription_was_changed_meanwhile(store: Store) -> None:
    await store.subscribe(a_subscription())
    (before,) = await store.of(ADA)
    await store.reschedule(ADA, {"morning": TOMORROW})
    turn = Turn(a_delivery(), before, replace(before, next_due=None, covered=5))
    assert await store.outbox.queue([turn], NOON) == 0
    assert await store.of(ADA) == [replace(before, next_due=TOMORROW)]


async def test_a_turn_is_void_when_its_subscription_has_gone(store: Store) -> None:
    await store.subscribe(a_subscription())
    (before,) = await store.of(ADA)
    await store.unsubscribe(ADA, "morning")
    assert await store.outbox.queue([Turn(a_delivery(), before, before)], NOON) == 0
    assert await claim_all(store) == []


async def test_an_alert_goes_to_a_known_reader_only(store: Store) -> None:
    await store.save_reader(a_reader())
    alerts = [Turn(a_delivery(key="alert")), Turn(a_delivery(BEN, key="alert for nobody"))]
    assert await store.outbox.queue(alerts, NOON) == 1
    assert [part.delivery for part in await claim_all(store)] == ["alert"]


async def test_a_message_comes_out_as_it_went_in(store: Store) -> None:
    message = Message(
        "<b>“Enough”</b> 👩‍👧",
        buttons=((Button("Proof", data="proof:a1"), Button("Open", url="https://news.example")),),
        is_silent=True,
    )
    await queue(store, replace(a_delivery(), messages=(message,)))
    (part,) = await claim_all(store)
    assert part.message == message


async def test_more_turns_than_a_page_are_queued_together(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("digests.storage.sql.batches.PAGE", 5)
    turns = []
    for number in range(12):
        recipient = Recipient("telegram", str(5000 + number))
        await store.save_reader(a_reader(recipient))
        turns.append(Turn(a_delivery(recipient, texts=(f"{number}", "the same for all"))))
    assert await store.outbox.queue(turns, NOON) == 12
    assert await store.outbox.tally() == {Status.QUEUED: 24}


# --- claim and settle -------------------------------------------------------------------------


async def test_a_claimed_part_is_sending_and_not_claimed_again(store: Store) -> None:
    await queue(store, a_delivery())
    (part,) = await claim_all(store, NOON + timedelta(seconds=3))
    assert (part.status, part.since) == (Status.SENDING, NOON + timedelta(seconds=3))
    assert (part.delivery, part.index, part.recipient) == (a_delivery().key, 0, ADA)
    assert await claim_all(store) == []


async def test_parts_of_a_chat_go_one_after_the_other(store: Store) -> None:
    await queue(store, a_delivery(messages=2), a_delivery(key="second"))
    order = []
    for number in range(3):
        (part,) = await claim_all(store)
        order.append((part.delivery, part.index))
        await store.outbox.settle([sent(part, number + 1)])
    first = a_delivery().key
    assert order == [(first, 0), (first, 1), ("second", 0)]
    assert await claim_all(store) == []


async def test_chats_do_not_wait_for_each_other(store: Store) -> None:
    await queue(store, a_delivery(ADA, messages=2), a_delivery(BEN, messages=2))
    assert {part.recipient for part in await claim_all(store)} == {ADA, BEN}
    assert await store.outbox.claim(NOON, 0) == []


async def test_a_claim_takes_no_more_than_asked_for(store: Store) -> None:
    await queue(store, *[a_delivery(Recipient("telegram", str(n))) for n in range(5)])
    assert len(await store.outbox.claim(NOON, 2)) == 2
    assert len(await store.outbox.claim(NOON, 9)) == 3


@pytest.mark.parametrize("status", [Status.SENDING, Status.UNKNOWN])
async def test_nothing_passes_an_unsettled_part_of_its_chat(store: Store, status: Status) -> None:
    await queue(store, a_delivery(messages=2))
    (part,) = await claim_all(store)
    await store.outbox.settle([ended(part, status)])
    assert await claim_all(store, TOMORROW) == []


async def test_nothing_passes_a_waiting_part_of_its_chat(store: Store) -> None:
    await queue(store, a_delivery(messages=2))
    (part,) = await claim_all(store)
    await store.outbox.settle([waiting(part, 30)])
    assert await claim_all(store, NOON + timedelta(seconds=29)) == []
    (again,) = await claim_all(store, NOON + timedelta(seconds=30))
    assert (again.index, again.attempts, again.reason) == (0, 1, "too many requests")


async def test_a_delivery_due_later_waits_and_holds_up_no_other(store: Store) -> None:
    await queue(store, a_delivery(key="held", due=TOMORROW, messages=2), a_delivery(key="now"))
    (part,) = await claim_all(store)
    assert part.delivery == "now"
    await store.outbox.settle([sent(part, 1)])
    (part,) = await claim_all(store, TOMORROW)
    assert (part.delivery, part.index) == ("held", 0)
    assert await claim_all(store, TOMORROW) == []


async def test_a_clock_set_back_stops_nothing_and_keeps_the_order(store: Store) -> None:
    await queue(store, a_delivery(messages=2))
    earlier = NOON - timedelta(hours=1)
    (part,) = await claim_all(store, earlier)
    assert part.index == 0
    assert await claim_all(store, earlier) == []


@pytest.mark.parametrize("status", [Status.FAILED, Status.DROPPED])
async def test_a_part_given_up_lets_the_next_one_pass(store: Store, status: Status) -> None:
    await queue(store, a_delivery(messages=2))
    (part,) = await claim_all(store)
    await store.outbox.settle([ended(part, status)])
    assert [part.index for part in await claim_all(store)] == [1]


async def test_topics_of_one_chat_go_one_after_the_other(store: Store) -> None:
    await queue(store, a_delivery(TOPIC), a_delivery(OTHER_TOPIC))
    (part,) = await claim_all(store)
    assert part.recipient == TOPIC
    await store.outbox.settle([sent(part, 1)])
    assert [part.recipient for part in await claim_all(store)] == [OTHER_TOPIC]


async def test_settling_a_part_that_was_forgotten_is_nothing(store: Store) -> None:
    await queue(store, a_delivery())
    (part,) = await claim_all(store)
    await store.forget(ADA)
    await store.outbox.settle([sent(part, 1)])
    await store.outbox.settle([])
    assert await store.outbox.tally() == {}


# --- what is not known ------------------------------------------------------------------------


async def test_parts_that_are_unsettled_too_long_are_listed_oldest_first(store: Store) -> None:
    await queue(store, a_delivery(ADA), a_delivery(BEN))
    for part in await claim_all(store):
        late = 5 if part.recipient == ADA else 0
        moment = NOON + timedelta(seconds=late)
        await store.outbox.settle([ended(part, Status.UNKNOWN, moment)])
    later = NOON + timedelta(seconds=6)
    assert [part.recipient for part in await store.outbox.unsettled(later, 10)] == [BEN, ADA]
    assert [part.recipient for part in await store.outbox.unsettled(later, 1)] == [BEN]
    assert await store.outbox.unsettled(NOON, 10) == []


async def test_the_floor_is_the_highest_id_known_in_the_run(store: Store) -> None:
    await queue(store, a_delivery(ADA), a_delivery(BEN), a_delivery(TOPIC))
    await store.outbox.note_message_id(BEN, 40)
    await store.outbox.note_message_id(TOPIC, 900)
    floors = {part.recipient: part.floor for part in await claim_all(store)}
    assert floors == {ADA: 40, BEN: 40, TOPIC: 900}


async def test_the_floor_of_the_first_attempt_stays(store: Store) -> None:
    await queue(store, a_delivery())
    await store.outbox.note_message_id(ADA, 40)
    (part,) = await claim_all(store)
    await store.outbox.settle([waiting(part, 0)])
    await store.outbox.note_message_id(ADA, 50)
    (again,) = await claim_all(store)
    assert again.floor == 40
    await store.outbox.settle([replace(waiting(again, 0), floor=None)])
    (anew,) = await claim_all(store)
    assert anew.floor == 50


async def test_ids_are_accounted_for_by_their_run(store: Store) -> None:
    await queue(store, a_delivery(ADA), a_delivery(BEN), a_delivery(TOPIC))
    ids = {ADA: 10, BEN: 12, TOPIC: 7}
    await store.outbox.settle([sent(part, ids[part.recipient]) for part in await claim_all(store)])
    await store.outbox.note_message_id(ADA, 11)
    await store.outbox.note_message_id(ADA, 11)
    await store.outbox.note_message_id(TOPIC, 8)
    assert await store.outbox.message_ids(BEN, 0) == {10, 11, 12}
    assert await store.outbox.message_ids(ADA, 10) == {11, 12}
    assert await store.outbox.message_ids(OTHER_TOPIC, 0) == {7, 8}


async def test_of_a_chat_without_a_reader_no_id_is_kept(store: Store) -> None:
    await store.outbox.note_message_id(ADA, 11)
    await store.outbox.note_message_id(TOPIC, 11)
    await store.save_reader(a_reader())
    await store.save_reader(a_reader(OTHER_TOPIC))
    assert await store.outbox.message_ids(ADA, 0) == frozenset()
    assert await store.outbox.message_ids(TOPIC, 0) == frozenset()
    await store.outbox.note_message_id(TOPIC, 12)
    assert await store.outbox.message_ids(OTHER_TOPIC, 0) == {12}


# --- looking back -----------------------------------------------------------------------------


async def test_stories_count_as_seen_unless_nothing_of_the_digest_arrives(store: Store) -> None:
    await store.subscribe(a_subscription(edition="evening"))
    await queue(
        store,
        a_delivery(stories=("s1", "s2")),
        a_delivery(due=TOMORROW, stories=("s3",)),
        a_delivery(BEN, stories=("s4",)),
    )
    evening, morning = await store.of(ADA)
    (bens,) = await store.of(BEN)

    async def seen(since: datetime) -> list[set[str]]:
        found = await store.outbox.seen([morning, evening, bens], since)
        return [set(found[one.id or 0]) for one in (morning, evening, bens)]

    assert await seen(NOON) == [{"s1", "s2", "s3"}, set(), {"s4"}]
    assert await seen(TOMORROW) == [{"s3"}, set(), set()]
    for part in await claim_all(store):
        await store.outbox.settle([ended(part, Status.FAILED)])
    assert await seen(NOON) == [{"s3"}, set(), set()]
    assert await store.outbox.seen([], NOON) == {}


async def test_the_oldest_delivery_that_could_be_sent_tells_the_lag(store: Store) -> None:
    assert await store.outbox.oldest(TOMORROW) is None
    await queue(store, a_delivery(), a_delivery(BEN, due=TOMORROW))
    assert await store.outbox.oldest(NOON) == NOON
    (part,) = await claim_all(store)
    assert await store.outbox.oldest(NOON) is None
    assert await store.outbox.oldest(TOMORROW) == TOMORROW
    await store.outbox.settle([waiting(part, 30)])
    assert await store.outbox.oldest(NOON + timedelta(seconds=29)) is None
    assert await store.outbox.oldest(NOON + timedelta(seconds=30)) == NOON


async def test_the_newest_delivery_accounts_for_itself(store: Store) -> None:
    newest = replace(a_delivery(due=TOMORROW, messages=2), account=Account(read=9, cut=8, shown=1))
    await queue(store, newest, a_delivery())
    assert await store.outbox.account(ADA) == newest
    assert await store.outbox.account(BEN) is None


async def test_failures_are_listed_newest_first_and_can_be_tried_again(store: Store) -> None:
    await queue(store, a_delivery(ADA), a_delivery(BEN))
    for part in await claim_all(store):
        moment = NOON if part.recipient == ADA else TOMORROW
        await store.outbox.settle([replace(ended(part, Status.FAILED, moment), attempts=5)])
    assert [part.recipient for part in await store.outbox.failures(10)] == [BEN, ADA]
    assert len(await store.outbox.failures(1)) == 1
    await store.suspend(BEN, "blocked")
    assert await store.outbox.retry_failed(TOMORROW) == 1
    (part,) = await claim_all(store, TOMORROW)
    assert (part.recipient, part.attempts, part.reason) == (ADA, 0, None)


async def test_old_deliveries_are_cleared_when_nothing_is_left_to_do(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("digests.storage.sql.outbox.STEP", 1)
    await queue(store, a_delivery(ADA), a_delivery(BEN), a_delivery(due=TOMORROW))
    await store.outbox.note_message_id(ADA, 3)
    for part in await claim_all(store):
        if part.recipient == ADA:
            await store.outbox.settle([sent(part, 4)])
    assert await store.outbox.clear(TOMORROW) == 1
    assert await store.outbox.tally() == {Status.SENDING: 1, Status.QUEUED: 1}
    assert await store.outbox.clear(TOMORROW) == 0
    # The part that is still on its way was claimed when 3 was the highest id.
    assert await store.outbox.message_ids(BEN, 0) == frozenset()
