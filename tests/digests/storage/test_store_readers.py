"""Every store keeps readers, their preferences and their subscriptions."""

import asyncio
from dataclasses import replace
from datetime import time, timedelta

import pytest

from digests.model import (
    ELSEWHERE,
    Length,
    Message,
    Preferences,
    QuietHours,
    Reader,
    Recipient,
    Schedule,
    Status,
    Topic,
    TopicKind,
)
from digests.ports import Reminder, Store, Turn, Update
from tests.builders import ADA, NOON, a_subscription
from tests.digests.storage.deliveries import a_delivery, claim_all, queue, sent

BEN = Recipient("telegram", "1002")
GROUP = Recipient("telegram", "-77")
SUPERGROUP = Recipient("telegram", "-1001234567890")


async def test_a_reader_comes_back_as_saved(store: Store) -> None:
    preferences = Preferences(
        language="uk",
        zone="Europe/Kyiv",
        schedule=Schedule((time(7, 30),), days=(0, 4)),
        quiet=QuietHours(time(22), time(7)),
        stories=3,
        sections=("quotes",),
        length=Length.SHORT,
        is_plain=True,
        follows=(Topic(TopicKind.PERSON, "Ada Roe"),),
    )
    reader = Reader(ADA, preferences, paused_until=NOON, suspended="blocked")
    await store.save_reader(reader)
    assert await store.reader(ADA) == reader
    await store.save_reader(Reader(ADA))
    assert await store.reader(ADA) == Reader(ADA)
    assert await store.reader(BEN) is None


async def test_two_changes_at_once_both_stay(store: Store) -> None:
    def plainer(preferences: Preferences) -> Preferences:
        return replace(preferences, is_plain=True)

    def shorter(preferences: Preferences) -> Preferences:
        return replace(preferences, length=Length.SHORT)

    await asyncio.gather(store.prefer(ADA, plainer), store.prefer(ADA, shorter))
    reader = await store.reader(ADA)
    assert reader is not None
    assert reader.preferences == Preferences(is_plain=True, length=Length.SHORT)


async def test_a_change_that_fails_changes_nothing(store: Store) -> None:
    await store.save_reader(Reader(ADA, Preferences(stories=3)))

    def refuse(_: Preferences) -> Preferences:
        raise ValueError("no such zone")

    with pytest.raises(ValueError, match="no such zone"):
        await store.prefer(ADA, refuse)
    assert await store.reader(ADA) == Reader(ADA, Preferences(stories=3))


async def test_a_pause_touches_nothing_else(store: Store) -> None:
    await store.pause(ADA, NOON)
    assert await store.reader(ADA) is None
    await store.save_reader(Reader(ADA, Preferences(stories=3), suspended="blocked"))
    await store.pause(ADA, NOON)
    assert await store.reader(ADA) == Reader(ADA, Preferences(stories=3), NOON, "blocked")
    await store.pause(ADA, None)
    assert await store.reader(ADA) == Reader(ADA, Preferences(stories=3), None, "blocked")


async def test_an_edition_is_subscribed_to_once(store: Store) -> None:
    assert await store.subscribe(a_subscription(covered=4))
    assert not await store.subscribe(a_subscription())
    assert await store.reader(ADA) == Reader(ADA)
    (stored,) = await store.of(ADA)
    assert (stored.edition, stored.next_due, stored.covered) == ("morning", NOON, 4)
    assert stored.id is not None


async def test_unsubscribing_ends_it_once(store: Store) -> None:
    await store.subscribe(a_subscription())
    assert await store.unsubscribe(ADA, "morning")
    assert not await store.unsubscribe(ADA, "morning")
    assert not await store.unsubscribe(BEN, "morning")
    assert await store.of(ADA) == []


async def test_a_new_subscription_never_takes_the_number_of_an_old_one(store: Store) -> None:
    await store.subscribe(a_subscription())
    (first,) = await store.of(ADA)
    await store.unsubscribe(ADA, "morning")
    await store.subscribe(a_subscription())
    (second,) = await store.of(ADA)
    assert first.id != second.id


async def test_only_the_named_editions_are_rescheduled(store: Store) -> None:
    await store.subscribe(a_subscription())
    await store.subscribe(a_subscription(edition="evening"))
    await store.subscribe(a_subscription(BEN))
    later = NOON + timedelta(hours=1)
    await store.reschedule(ADA, {"morning": later, "unknown": None})
    await store.reschedule(ADA, {})
    assert {s.edition: s.next_due for s in await store.of(ADA)} == {
        "morning": later,
        "evening": NOON,
    }
    assert (await store.of(BEN))[0].next_due == NOON
    await store.reschedule(ADA, {"morning": None})
    assert (await store.of(ADA))[0].next_due is None


async def test_subscribers_are_counted_and_listed_by_edition(store: Store) -> None:
    await store.save_reader(Reader(BEN, Preferences(stories=2)))
    for subscription in (a_subscription(), a_subscription(BEN), a_subscription(edition="evening")):
        await store.subscribe(subscription)
    assert await store.counts() == {"morning": 2, "evening": 1}
    listed = [(s.recipient, reader) async for s, reader in store.everyone("morning")]
    assert listed == [(ADA, Reader(ADA)), (BEN, Reader(BEN, Preferences(stories=2)))]


async def test_more_subscribers_than_a_page_are_all_listed(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("digests.storage.sql.subscriptions.PAGE", 3)
    recipients = [Recipient("telegram", str(number)) for number in range(2000, 2009)]
    for recipient in recipients:
        await store.subscribe(a_subscription(recipient))
    assert [s.recipient async for s, _ in store.everyone("morning")] == recipients


async def test_a_suspended_reader_keeps_all_but_what_was_queued(store: Store) -> None:
    await queue(store, a_delivery(messages=3))
    (sending,) = await claim_all(store)
    await store.suspend(ADA, "blocked")
    reader = await store.reader(ADA)
    assert reader is not None
    assert reader.suspended == "blocked"
    assert await store.outbox.tally() == {Status.SENDING: 1, Status.DROPPED: 2}
    await store.outbox.settle([sent(sending, 5)])
    assert await claim_all(store) == []
    await store.restore(ADA)
    assert await store.reader(ADA) == Reader(ADA)
    assert len(await store.of(ADA)) == 1


async def test_suspending_somebody_unknown_is_nothing(store: Store) -> None:
    await store.suspend(ADA, "blocked")
    await store.restore(ADA)
    assert await store.reader(ADA) is None


async def test_a_moved_group_keeps_everything(store: Store) -> None:
    await store.save_reader(Reader(GROUP, Preferences(stories=2), suspended="moved"))
    await queue(store, a_delivery(GROUP, messages=2))
    await store.reminders.set(a_reminder(GROUP))
    await store.move(GROUP, SUPERGROUP)
    assert await store.reader(GROUP) is None
    assert await store.reader(SUPERGROUP) == Reader(SUPERGROUP, Preferences(stories=2))
    assert [s.recipient for s in await store.of(SUPERGROUP)] == [SUPERGROUP]
    assert [r.recipient for r in await store.reminders.of(SUPERGROUP)] == [SUPERGROUP]
    assert [part.recipient for part in await claim_all(store)] == [SUPERGROUP]


async def test_what_was_under_way_when_its_chat_moved_stands_elsewhere(store: Store) -> None:
    await queue(store, a_delivery(GROUP))
    (sending,) = await claim_all(store)
    await store.move(GROUP, SUPERGROUP)
    (lost,) = await store.outbox.unsettled(NOON + timedelta(days=1), 10)
    assert lost.delivery == sending.delivery
    assert (lost.recipient, lost.floor) == (SUPERGROUP, ELSEWHERE)


async def test_what_happens_to_a_chat_happens_to_its_topics(store: Store) -> None:
    topic, moved = Recipient("telegram", "-77/5"), Recipient("telegram", "-1001234567890/5")
    await store.save_reader(Reader(topic, Preferences(stories=2)))
    await store.save_reader(Reader(Recipient("telegram", "-775")))
    await queue(store, a_delivery(topic), a_delivery(GROUP))
    await store.suspend(GROUP, "kicked")
    assert await store.outbox.tally() == {Status.DROPPED: 2}
    for recipient in (GROUP, topic):
        reader = await store.reader(recipient)
        assert reader is not None
        assert reader.suspended == "kicked"
    await store.restore(GROUP)
    assert await store.reader(topic) == Reader(topic, Preferences(stories=2))
    await store.move(GROUP, SUPERGROUP)
    assert await store.reader(topic) is None
    assert await store.reader(moved) == Reader(moved, Preferences(stories=2))
    await store.forget(SUPERGROUP)
    assert await store.reader(moved) is None
    assert await store.outbox.tally() == {}
    assert await store.reader(Recipient("telegram", "-775")) is not None


async def test_what_happens_to_a_topic_leaves_its_chat_alone(store: Store) -> None:
    topic = Recipient("telegram", "-77/5")
    for recipient in (GROUP, topic, Recipient("telegram", "-77/6")):
        await queue(store, a_delivery(recipient))
    await store.suspend(topic, "closed")
    assert await store.outbox.tally() == {Status.DROPPED: 1, Status.QUEUED: 2}
    await store.forget(topic)
    assert await store.reader(GROUP) == Reader(GROUP)


async def test_moving_onto_a_known_chat_joins_the_two(store: Store) -> None:
    await store.save_reader(Reader(GROUP, Preferences(stories=2)))
    await store.subscribe(a_subscription(GROUP, covered=9))
    await store.subscribe(a_subscription(GROUP, edition="evening"))
    later = NOON + timedelta(hours=1)
    await store.subscribe(a_subscription(SUPERGROUP, covered=3, next_due=later))
    await queue(store, a_delivery(GROUP, "first"))
    await queue(store, a_delivery(SUPERGROUP, "second"))
    await store.move(GROUP, SUPERGROUP)
    assert await store.reader(SUPERGROUP) == Reader(SUPERGROUP, Preferences(stories=2))
    subscriptions = {s.edition: (s.next_due, s.covered) for s in await store.of(SUPERGROUP)}
    assert subscriptions == {"morning": (NOON, 9), "evening": (NOON, 0)}
    assert [part.delivery for part in await claim_all(store)] == ["first"]


async def test_moving_somebody_unknown_or_nowhere_is_nothing(store: Store) -> None:
    await store.move(GROUP, SUPERGROUP)
    assert await store.reader(SUPERGROUP) is None
    await store.save_reader(Reader(ADA))
    await store.move(ADA, ADA)
    assert await store.reader(ADA) == Reader(ADA)


async def test_of_a_forgotten_reader_nothing_is_left(store: Store) -> None:
    await queue(store, a_delivery(messages=2))
    await store.reminders.set(a_reminder(ADA))
    await store.inbox.store([Update(1, {"message": {"chat": {"id": 1001}}})], NOON)
    await store.forget(ADA)
    assert await store.reader(ADA) is None
    assert await store.of(ADA) == []
    assert await store.reminders.waiting() == []
    assert await store.outbox.tally() == {}
    assert await store.outbox.account(ADA) is None
    assert await store.inbox.waiting(10) == []
    assert await store.export(ADA) == {}


async def test_forgetting_one_leaves_the_others(store: Store) -> None:
    await queue(store, a_delivery(ADA))
    await queue(store, a_delivery(BEN))
    update = Update(2, {"message": {"chat": {"id": 1002}, "text": "1001"}})
    await store.inbox.store([update, Update(3, {"chat": {"id": 11001}})], NOON)
    await store.forget(Recipient("telegram", "100"))
    await store.forget(ADA)
    assert [part.recipient for part in await claim_all(store)] == [BEN]
    assert [waiting.id for waiting in await store.inbox.waiting(10)] == [3]


async def test_a_reader_who_was_forgotten_gets_nothing_that_was_about_to_be_queued(
    store: Store,
) -> None:
    await store.subscribe(a_subscription())
    (due,) = await store.outbox.due(NOON, 10)
    await store.forget(ADA)
    turn = Turn(a_delivery(), due.subscription, due.subscription)
    assert await store.outbox.queue([turn, Turn(a_delivery(key="alert"))], NOON) == 0
    assert await store.export(ADA) == {}


async def test_all_that_is_stored_about_a_reader_can_be_taken_along(store: Store) -> None:
    await store.save_reader(Reader(ADA, Preferences(stories=2)))
    await queue(store, a_delivery(texts=("Good morning",)))
    await store.reminders.set(a_reminder(ADA))
    data = await store.export(ADA)
    assert data["reader"]["preferences"]["stories"] == 2  # type: ignore[index]
    assert data["subscriptions"][0]["edition"] == "morning"  # type: ignore[index]
    assert data["reminders"][0]["starts"] == "2026-03-11T12:00:00Z"  # type: ignore[index]
    assert data["messages"][0]["message"]["text"] == "Good morning"  # type: ignore[index]


async def test_a_reminder_waits_until_it_is_due(store: Store) -> None:
    soon = a_reminder(ADA, due=NOON)
    number = await store.reminders.set(soon)
    await store.reminders.set(a_reminder(BEN, due=NOON + timedelta(hours=1)))
    assert await store.reminders.due(NOON - timedelta(seconds=1), 10) == []
    assert await store.reminders.due(NOON, 10) == [replace(soon, id=number)]
    assert [r.recipient for r in await store.reminders.waiting()] == [ADA, BEN]
    await store.reminders.cancel(number)
    assert await store.reminders.of(ADA) == []


def a_reminder(recipient: Recipient, **given: object) -> Reminder:
    """To be told an hour before an event of tomorrow."""
    values: dict[str, object] = {
        "ref": "n_a1_40",
        "event": "The council meets tomorrow.",
        "starts": NOON + timedelta(days=1),
        "before": 60,
        "due": NOON + timedelta(hours=23),
        **given,
    }
    return Reminder(recipient, **values)  # type: ignore[arg-type]


async def test_messages_are_the_same_for_all_that_share_them(store: Store) -> None:
    await queue(store, a_delivery(ADA, texts=("Same",)), a_delivery(BEN, texts=("Same",)))
    assert [part.message for part in await claim_all(store)] == [Message("Same")] * 2
