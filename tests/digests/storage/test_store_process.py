"""Every store keeps what the process itself must know after a restart."""

from datetime import timedelta

from digests.ports import Health, Store, Update
from tests.builders import NOON

HELLO = Update(7, {"message": {"text": "/start", "chat": {"id": 1001}}, "n": [1, None, 2.5]})


# --- the inbox --------------------------------------------------------------------------------


async def test_an_update_is_stored_once_and_comes_out_as_it_was(store: Store) -> None:
    assert await store.inbox.store([HELLO, HELLO], NOON) == 1
    assert await store.inbox.store([HELLO], NOON) == 0
    assert await store.inbox.store([], NOON) == 0
    assert await store.inbox.waiting(10) == [HELLO]


async def test_an_update_is_begun_once(store: Store) -> None:
    await store.inbox.store([HELLO], NOON)
    assert await store.inbox.start(7)
    assert not await store.inbox.start(7)
    assert not await store.inbox.start(8)
    assert await store.inbox.waiting(10) == []


async def test_an_update_that_was_begun_and_not_finished_is_handled_after_a_restart(
    store: Store,
) -> None:
    await store.inbox.store([HELLO, Update(8, {})], NOON)
    await store.inbox.start(7)
    await store.inbox.start(8)
    await store.inbox.finish(8)
    assert await store.inbox.resume() == 1
    assert await store.inbox.waiting(10) == [HELLO]


async def test_a_finished_update_is_not_taken_in_again_while_it_may_be_offered(
    store: Store,
) -> None:
    await store.inbox.store([HELLO], NOON)
    await store.inbox.start(7)
    await store.inbox.finish(7)
    assert await store.inbox.store([HELLO], NOON + timedelta(hours=47)) == 0
    await store.inbox.store([Update(8, {})], NOON + timedelta(hours=49))
    assert await store.inbox.store([HELLO], NOON + timedelta(hours=49)) == 1


async def test_updates_wait_in_the_order_they_came(store: Store) -> None:
    later = NOON + timedelta(seconds=1)
    await store.inbox.store([Update(9, {}), Update(8, {})], NOON)
    await store.inbox.store([Update(3, {})], later)  # ids start anew after a quiet week
    assert [update.id for update in await store.inbox.waiting(10)] == [8, 9, 3]
    assert [update.id for update in await store.inbox.waiting(1)] == [8]


# --- sources ----------------------------------------------------------------------------------


async def test_a_source_remembers_its_notes(store: Store) -> None:
    await store.remember("wire", {"etag": "one", "file": "12"})
    await store.remember("wire", {"etag": "two", "file": ""})
    await store.remember("world", {"etag": "three"})
    assert await store.recall("wire") == {"etag": "two"}
    assert await store.recall("sea") == {}


async def test_the_health_of_sources_is_what_was_reported_last(store: Store) -> None:
    good = Health("world", NOON, NOON, articles=3)
    bad = Health("wire", NOON, None, "refused", failures=2)
    await store.report(good)
    await store.report(Health("wire", NOON, NOON))
    await store.report(bad)
    assert await store.health() == [bad, good]


# --- notes and the lease ----------------------------------------------------------------------


async def test_notes_are_kept_by_topic(store: Store) -> None:
    await store.note("pace", {"rate": "30", "since": "noon"})
    await store.note("pace", {"rate": "20"})
    await store.note("pace", {})
    await store.note("alarm", {"late": "yes"})
    assert await store.notes("pace") == {"rate": "20", "since": "noon"}
    assert await store.notes("nothing") == {}


async def test_one_process_leads_until_its_lease_ends(store: Store) -> None:
    assert await store.lead("one", NOON, 30)
    assert not await store.lead("two", NOON + timedelta(seconds=29), 30)
    assert await store.lead("one", NOON + timedelta(seconds=29), 30)
    assert not await store.lead("two", NOON + timedelta(seconds=31), 30)
    assert await store.lead("two", NOON + timedelta(seconds=59), 30)
    assert not await store.lead("one", NOON + timedelta(seconds=60), 30)


async def test_a_lease_can_be_given_up_by_its_holder_only(store: Store) -> None:
    await store.lead("one", NOON, 30)
    await store.yield_lead("two")
    assert not await store.lead("two", NOON, 30)
    await store.yield_lead("one")
    assert await store.lead("two", NOON, 30)


async def test_a_lease_made_by_a_clock_that_was_ahead_does_not_last(store: Store) -> None:
    await store.lead("one", NOON + timedelta(hours=1), 30)
    assert await store.lead("two", NOON, 30)
