import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta

from digests.errors import StorageTrouble
from digests.leading import Lead
from digests.ports import Store
from digests.storage import open_store
from tests.virtual_time import VirtualLoop, run_virtually


class Clocked:
    """A process's clock, which can be put back."""

    def __init__(self, loop: VirtualLoop) -> None:
        self._loop = loop
        self.put_back = timedelta()

    def __call__(self) -> datetime:
        return self._loop.now() - self.put_back


def a_lead(store: Store, holder: str, loop: VirtualLoop) -> Lead:
    return Lead(store, holder, loop.now, asyncio.sleep)


def test_a_second_process_stands_by_while_the_first_renews() -> None:
    async def main(loop: VirtualLoop) -> None:
        store = await open_store("memory://")
        first, second = a_lead(store, "first", loop), a_lead(store, "second", loop)
        await first.gain()
        keeping = asyncio.create_task(first.keep())
        waiting = asyncio.create_task(second.gain())
        for _ in range(600):
            await asyncio.sleep(1)
            assert first.is_held()
            assert not second.is_held()
        keeping.cancel()
        waiting.cancel()

    run_virtually(main)


def test_a_standby_takes_over_from_a_process_that_died_and_never_beside_it() -> None:
    async def main(loop: VirtualLoop) -> None:
        store = await open_store("memory://")
        first, second = a_lead(store, "first", loop), a_lead(store, "second", loop)
        await first.gain()  # and dies: it never renews
        waiting = asyncio.create_task(second.gain())
        while not second.is_held():
            await asyncio.sleep(0.1)
            assert not (first.is_held() and second.is_held())
        assert loop.time() <= 8
        await waiting

    run_virtually(main)


def test_a_process_that_stops_cleanly_is_followed_at_once() -> None:
    async def main(loop: VirtualLoop) -> None:
        store = await open_store("memory://")
        first, second = a_lead(store, "first", loop), a_lead(store, "second", loop)
        await first.gain()
        await first.give_up()
        assert not first.is_held()
        await second.gain()
        assert loop.time() == 0

    run_virtually(main)


def test_who_lost_the_lead_learns_it_and_sends_no_more() -> None:
    async def main(loop: VirtualLoop) -> None:
        store = await open_store("memory://")
        first, second = a_lead(store, "first", loop), a_lead(store, "second", loop)
        await first.gain()
        await asyncio.sleep(60)  # the machine was asleep
        assert not first.is_held()
        await second.gain()
        await first.keep()
        assert not first.is_held()
        assert second.is_held() or loop.time() > 70

    run_virtually(main)


def test_a_clock_put_back_an_hour_voids_the_lead_until_it_is_renewed() -> None:
    async def main(loop: VirtualLoop) -> None:
        store, clock = await open_store("memory://"), Clocked(loop)
        lead = Lead(store, "first", clock, asyncio.sleep)
        await lead.gain()
        clock.put_back = timedelta(hours=1)
        assert not lead.is_held()
        keeping = asyncio.create_task(lead.keep())
        await asyncio.sleep(2.5)
        assert lead.is_held()
        keeping.cancel()

    run_virtually(main)


def test_a_store_in_trouble_takes_the_lead_from_nobody_and_nothing_is_sent_meanwhile() -> None:
    async def main(loop: VirtualLoop) -> None:
        store = await open_store("memory://")
        lead = a_lead(store, "first", loop)
        await lead.gain()
        keeping = asyncio.create_task(lead.keep())
        with full_disk(store):
            await asyncio.sleep(2.5)
            assert lead.is_held()
            await asyncio.sleep(60)
            assert not lead.is_held()
        await asyncio.sleep(2)
        assert lead.is_held()
        assert not keeping.done()
        keeping.cancel()

    run_virtually(main)


def test_who_was_followed_while_its_store_was_in_trouble_learns_it() -> None:
    async def main(loop: VirtualLoop) -> None:
        store = await open_store("memory://")
        first, second = a_lead(store, "first", loop), a_lead(store, "second", loop)
        await first.gain()
        with full_disk(store):
            keeping = asyncio.create_task(first.keep())
            await asyncio.sleep(60)
        await second.gain()
        await keeping
        assert not first.is_held()

    run_virtually(main)


@contextmanager
def full_disk(store: Store) -> Iterator[None]:
    async def full(*_: object) -> bool:
        raise StorageTrouble("the disk is full")

    well = store.lead
    store.lead = full  # type: ignore[method-assign, assignment]
    try:
        yield
    finally:
        store.lead = well  # type: ignore[method-assign]
