from dataclasses import replace
from datetime import timedelta

from digests.backlog import backlog
from digests.model import Delivery, Message, Reader, Status
from digests.ports import Turn
from digests.storage import open_store
from tests.builders import ADA, NOON


async def test_the_backlog_tells_what_waits_and_how_late_it_is() -> None:
    store = await open_store("memory://")
    await store.save_reader(Reader(ADA))
    due = NOON - timedelta(minutes=20)
    messages = (Message("one"), Message("two"), Message("three"))
    await store.outbox.queue([Turn(Delivery("d", ADA, messages, due))], NOON)
    (first,) = await store.outbox.claim(NOON, 10)

    late = await backlog(store.outbox, NOON)
    assert (late.waiting, late.under_way, late.lag) == (2, 1, timedelta(minutes=20))

    await store.outbox.settle([replace(first, status=Status.FAILED, reason="bad")])
    assert (await backlog(store.outbox, NOON)).failed == 1


async def test_with_nothing_waiting_there_is_no_lag() -> None:
    store = await open_store("memory://")
    calm = await backlog(store.outbox, NOON)
    assert (calm.waiting, calm.oldest, calm.lag) == (0, None, timedelta())
