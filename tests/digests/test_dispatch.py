from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import Any

import pytest

from digests.dispatch import queue_due, send_now
from digests.model import (
    Length,
    Part,
    Preferences,
    Quiet,
    QuietHours,
    Reader,
    Recipient,
    Schedule,
    Status,
    Subscription,
)
from digests.ports import Offer, Store
from digests.storage import open_store
from digests.turns import Why
from tests.builders import ADA, NOON, a_brief, an_article, an_edition
from tests.fakes_delivery import FakeRenderer

BEN = Recipient("telegram", "1002")
NO_WISHES = Preferences()
HALF_PAST_SEVEN = NOON.replace(hour=7, minute=30)
DAY = timedelta(days=1)
OFFER = Offer({"morning": an_edition()}, grace=timedelta(hours=2))

STORM = (
    "A storm flooded the harbour of Larnholm on Monday night. “We lost two boats,” said Ivo Brandt."
)
BUDGET = (
    "The council of Weltby passed its budget on Tuesday. “It is tight,” said Mayor Lena Okafor."
)
MATCH = "Rovers beat United by three goals on Tuesday evening. “A fine game,” said coach Bo Silva."


class Desk:
    """A store in memory with readers and articles, and the press beside it."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.renderer = FakeRenderer()
        self.now: datetime = HALF_PAST_SEVEN
        self.offer = OFFER

    async def subscribe(
        self,
        recipient: Recipient = ADA,
        preferences: Preferences = NO_WISHES,
        due: datetime = HALF_PAST_SEVEN,
        **reader: Any,
    ) -> None:
        await self.store.save_reader(Reader(recipient, preferences, **reader))
        await self.store.subscribe(Subscription(recipient, "morning", due))

    async def publish(self, key: str, text: str) -> None:
        article = an_article(text, key=key, title=None)
        await self.store.add(article, a_brief(article, title=None))

    async def dispatch(self) -> Any:
        return await queue_due(self.store, self.renderer, self.offer, lambda: self.now)

    async def subscription(self, recipient: Recipient = ADA) -> Subscription:
        (found,) = await self.store.of(recipient)
        return found

    async def queued(self) -> list[Part]:
        return list(await self.store.outbox.claim(self.now + DAY, 1000))

    async def texts(self) -> list[str]:
        return sorted(part.message.text for part in await self.queued())


@pytest.fixture
async def desk() -> Desk:
    return Desk(await open_store("memory://"))


async def test_a_due_subscription_gets_its_digest_and_its_next_moment_together(desk: Desk) -> None:
    await desk.subscribe()
    await desk.publish("storm", STORM)
    tally = await desk.dispatch()
    assert tally.queued == 1
    assert await desk.texts() == ["Morning digest [en]: storm"]
    after = await desk.subscription()
    assert after.next_due == HALF_PAST_SEVEN + DAY
    assert after.covered == await desk.store.last_number()


async def test_queueing_again_in_the_same_minute_queues_nothing(desk: Desk) -> None:
    await desk.subscribe()
    await desk.publish("storm", STORM)
    assert (await desk.dispatch()).queued == 1
    assert (await desk.dispatch()).queued == 0
    assert len(await desk.queued()) == 1


async def test_nobody_gets_a_digest_before_it_is_due(desk: Desk) -> None:
    await desk.subscribe(due=HALF_PAST_SEVEN + timedelta(seconds=1))
    await desk.publish("storm", STORM)
    assert (await desk.dispatch()).queued == 0


async def test_no_story_comes_twice_and_none_is_lost_between_two_digests(desk: Desk) -> None:
    await desk.subscribe()
    await desk.publish("storm", STORM)
    await desk.dispatch()
    await desk.publish("budget", BUDGET)
    desk.now += DAY
    await desk.dispatch()
    await desk.publish("match", MATCH)
    desk.now += DAY
    await desk.dispatch()
    parts = [await desk.store.outbox.account(ADA)]
    assert parts[0] is not None
    assert parts[0].stories == ("match",)
    tally = await desk.store.outbox.tally()
    assert tally[Status.QUEUED] == 3


async def test_a_story_told_again_by_another_article_is_not_sent_again(desk: Desk) -> None:
    await desk.subscribe()
    await desk.publish("storm", STORM)
    await desk.dispatch()
    await desk.publish("storm-again", STORM)
    desk.now += DAY
    tally = await desk.dispatch()
    assert (tally.queued, tally.nothing_new) == (0, 1)


async def test_a_digest_shared_by_many_is_composed_and_rendered_once(desk: Desk) -> None:
    await desk.publish("storm", STORM)
    for number in range(50):
        quiet = QuietHours(time(1), time(2)) if number % 2 else None
        await desk.subscribe(Recipient("telegram", str(number)), Preferences(quiet=quiet))
    tally = await desk.dispatch()
    assert (tally.queued, tally.printed, desk.renderer.rendered) == (50, 1, 1)


async def test_each_taste_gets_a_digest_of_its_own(desk: Desk) -> None:
    await desk.publish("storm", STORM)
    await desk.subscribe(ADA, Preferences(language="en"))
    await desk.subscribe(BEN, Preferences(language="de", length=Length.SHORT))
    assert (await desk.dispatch()).printed == 2
    assert await desk.texts() == ["Morning digest [de]: storm", "Morning digest [en]: storm"]


async def test_nothing_new_is_silent_unless_the_operator_wants_it_said(desk: Desk) -> None:
    await desk.subscribe()
    assert (await desk.dispatch()).queued == 0
    desk.offer = replace(OFFER, says_nothing_new=True)
    desk.now += DAY
    assert (await desk.dispatch()).queued == 1
    assert await desk.texts() == ["Morning digest [en]: nothing new"]


async def test_who_paused_or_is_suspended_is_passed_over_and_moved_on(desk: Desk) -> None:
    await desk.publish("storm", STORM)
    until = HALF_PAST_SEVEN + 2 * DAY + timedelta(hours=1)
    await desk.subscribe(ADA, paused_until=until)
    await desk.subscribe(BEN, suspended="blocked")
    tally = await desk.dispatch()
    assert tally.moved_on == {Why.PAUSED: 1, Why.SUSPENDED: 1}
    assert tally.queued == 0
    assert (await desk.subscription(ADA)).next_due == HALF_PAST_SEVEN + 3 * DAY
    assert (await desk.subscription(BEN)).next_due == HALF_PAST_SEVEN + DAY


async def test_after_a_pause_the_first_digest_tells_what_came_meanwhile(desk: Desk) -> None:
    await desk.subscribe(ADA, paused_until=HALF_PAST_SEVEN + timedelta(hours=1))
    await desk.publish("storm", STORM)
    await desk.dispatch()
    desk.now += DAY
    await desk.dispatch()
    assert await desk.texts() == ["Morning digest [en]: storm"]


async def test_quiet_hours_hold_a_digest_and_it_tells_what_came_meanwhile(desk: Desk) -> None:
    night = Preferences(quiet=QuietHours(time(22), time(9)))
    await desk.subscribe(ADA, night)
    await desk.publish("storm", STORM)
    assert (await desk.dispatch()).moved_on == {Why.HELD: 1}
    await desk.publish("budget", BUDGET)
    desk.now = HALF_PAST_SEVEN.replace(hour=9, minute=0)
    assert (await desk.dispatch()).queued == 1
    (text,) = await desk.texts()
    assert "storm" in text
    assert "budget" in text
    assert (await desk.subscription()).next_due == HALF_PAST_SEVEN + DAY


async def test_in_silent_quiet_hours_a_digest_comes_without_a_sound(desk: Desk) -> None:
    await desk.publish("storm", STORM)
    silent = Preferences(quiet=QuietHours(time(22), time(9), Quiet.SILENT))
    await desk.subscribe(ADA, silent)
    await desk.subscribe(BEN)
    assert (await desk.dispatch()).printed == 1
    sound = {part.recipient: part.message.is_silent for part in await desk.queued()}
    assert sound == {ADA: True, BEN: False}


async def test_after_days_down_one_digest_covers_all_that_was_missed(desk: Desk) -> None:
    await desk.subscribe()
    await desk.publish("storm", STORM)
    desk.now += 3 * DAY + timedelta(hours=1)
    tally = await desk.dispatch()
    assert (tally.queued, tally.covered) == (1, 3)
    assert (await desk.subscription()).next_due == HALF_PAST_SEVEN + 4 * DAY


async def test_past_its_grace_a_digest_is_counted_and_its_stories_come_with_the_next(
    desk: Desk,
) -> None:
    await desk.subscribe()
    await desk.publish("storm", STORM)
    desk.now += DAY + timedelta(hours=5)
    tally = await desk.dispatch()
    assert (tally.queued, tally.dropped) == (0, 2)
    desk.now = HALF_PAST_SEVEN + 2 * DAY
    assert (await desk.dispatch()).queued == 1
    assert await desk.texts() == ["Morning digest [en]: storm"]


async def test_an_edition_no_longer_on_offer_is_due_no_more(desk: Desk) -> None:
    await desk.subscribe()
    desk.offer = replace(OFFER, editions={})
    assert (await desk.dispatch()).moved_on == {Why.WITHDRAWN: 1}
    assert (await desk.subscription()).next_due is None


async def test_a_reader_whose_digest_cannot_be_made_holds_up_nobody(desk: Desk) -> None:
    await desk.publish("storm", STORM)
    await desk.subscribe(ADA, Preferences(zone="Mars/Olympus"))
    await desk.subscribe(BEN)
    tally = await desk.dispatch()
    assert (tally.queued, tally.moved_on) == (1, {Why.BROKEN: 1})
    assert (await desk.subscription(ADA)).next_due == HALF_PAST_SEVEN + timedelta(minutes=5)


async def test_a_renderer_that_fails_for_one_taste_holds_up_nobody(desk: Desk) -> None:
    await desk.publish("storm", STORM)
    await desk.subscribe(ADA, Preferences(language="xx"))
    await desk.subscribe(BEN)
    desk.renderer.fails_for = "xx"
    tally = await desk.dispatch()
    assert (tally.queued, tally.moved_on) == (1, {Why.BROKEN: 1})


async def test_a_changed_subscription_voids_its_turn_and_comes_up_again(desk: Desk) -> None:
    await desk.publish("storm", STORM)
    await desk.subscribe()
    stale = await desk.store.outbox.due(desk.now, 10)
    later = HALF_PAST_SEVEN.replace(hour=9)
    await desk.store.reschedule(ADA, {"morning": later})
    assert stale[0].subscription.next_due == HALF_PAST_SEVEN
    assert (await desk.dispatch()).queued == 0
    desk.now = later
    assert (await desk.dispatch()).queued == 1


async def test_the_readers_own_schedule_sets_the_next_moment(desk: Desk) -> None:
    own = Preferences(schedule=Schedule(times=(time(6), time(18))), zone="Europe/Athens")
    await desk.subscribe(ADA, own)
    await desk.dispatch()
    assert (await desk.subscription()).next_due == NOON.replace(hour=16)


# --- an edition sent at once ------------------------------------------------------------------


async def send(desk: Desk) -> Any:
    return await send_now(desk.store, desk.renderer, desk.offer, "morning", desk.now)


async def test_an_edition_is_sent_at_once_and_its_schedule_stays(desk: Desk) -> None:
    due = HALF_PAST_SEVEN + DAY
    await desk.subscribe(ADA, due=due)
    await desk.subscribe(BEN, due=due)
    await desk.publish("storm", STORM)
    assert (await send(desk)).queued == 2
    assert (await desk.subscription()).next_due == due


async def test_sending_twice_within_a_minute_sends_once(desk: Desk) -> None:
    await desk.subscribe(due=HALF_PAST_SEVEN + DAY)
    await desk.publish("storm", STORM)
    await send(desk)
    await desk.publish("budget", BUDGET)
    desk.now += timedelta(seconds=30)
    assert (await send(desk)).queued == 0
    desk.now += timedelta(minutes=1)
    assert (await send(desk)).queued == 1


async def test_what_was_sent_at_once_does_not_come_again_on_schedule(desk: Desk) -> None:
    await desk.subscribe(due=HALF_PAST_SEVEN + DAY)
    await desk.publish("storm", STORM)
    await send(desk)
    desk.now = HALF_PAST_SEVEN + DAY
    assert (await desk.dispatch()).queued == 0


async def test_who_covered_all_is_sent_the_newest_stories_not_sent_yet(desk: Desk) -> None:
    await desk.publish("storm", STORM)
    await desk.store.save_reader(Reader(ADA))
    covered = await desk.store.last_number()
    await desk.store.subscribe(Subscription(ADA, "morning", NOON, covered=covered))
    assert (await send(desk)).queued == 1
    assert await desk.texts() == ["Morning digest [en]: storm"]


async def test_paused_and_suspended_readers_are_sent_nothing(desk: Desk) -> None:
    await desk.publish("storm", STORM)
    await desk.subscribe(ADA, paused_until=NOON)
    await desk.subscribe(BEN, suspended="blocked")
    assert (await send(desk)).queued == 0


async def test_in_quiet_hours_it_comes_without_a_sound(desk: Desk) -> None:
    await desk.publish("storm", STORM)
    await desk.subscribe(ADA, Preferences(quiet=QuietHours(time(22), time(9))))
    await send(desk)
    (part,) = await desk.queued()
    assert part.message.is_silent


async def test_a_reader_whose_digest_cannot_be_made_keeps_nobody_from_theirs(desk: Desk) -> None:
    await desk.publish("storm", STORM)
    await desk.subscribe(ADA, Preferences(language="xx"))
    await desk.subscribe(BEN)
    desk.renderer.fails_for = "xx"
    assert (await send(desk)).queued == 1


async def test_an_unknown_edition_is_refused(desk: Desk) -> None:
    with pytest.raises(KeyError):
        await send_now(desk.store, desk.renderer, desk.offer, "evening", desk.now)


async def test_a_clock_put_back_an_hour_brings_no_digest_twice(desk: Desk) -> None:
    await desk.subscribe()
    await desk.publish("storm", STORM)
    await desk.dispatch()
    await desk.publish("budget", BUDGET)
    for minutes in range(-60, 10):
        desk.now = HALF_PAST_SEVEN + timedelta(minutes=minutes)
        assert (await desk.dispatch()).queued == 0
