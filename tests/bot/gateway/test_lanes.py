"""The order of handling, and what happens when the store is in trouble."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime

import pytest
from structlog.testing import capture_logs

from bot.gateway.lanes import Behind, Lanes, Payload, lane
from digests.errors import StorageTrouble
from digests.ports import Inbox, Store
from tests.bot.gateway.world import nap

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)


def a_message(number: int, chat: int = 7) -> Payload:
    return {"update_id": number, "message": {"message_id": number, "chat": {"id": chat}}}


@asynccontextmanager
async def running(lanes: Lanes) -> AsyncIterator[None]:
    task = asyncio.create_task(lanes.run())
    yield
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


async def test_an_update_that_comes_twice_is_handled_once(store: Store) -> None:
    handled: list[object] = []

    async def handle(payload: Payload, behind: Behind) -> None:
        handled.append(payload["update_id"])

    lanes = Lanes(store.inbox, handle, lambda: NOW, nap)
    async with running(lanes):
        await lanes.receive([a_message(1), a_message(2)])
        await lanes.receive([a_message(2), a_message(3)])
        await lanes.receive([a_message(1), a_message(4)])
        while 4 not in handled:  # noqa: ASYNC110 - the code under test moves, no clock
            await asyncio.sleep(0)
        await lanes.finish()
    assert handled == [1, 2, 3, 4]


async def test_a_handler_sees_what_waits_behind(store: Store) -> None:
    seen: list[int] = []
    go = asyncio.Event()

    async def handle(payload: Payload, behind: Behind) -> None:
        await go.wait()
        seen.append(len(behind()))

    lanes = Lanes(store.inbox, handle, lambda: NOW, nap)
    async with running(lanes):
        await lanes.receive([a_message(number) for number in range(4)])
        while len(lanes) < 4:  # noqa: ASYNC110 - the code under test moves, no clock
            await asyncio.sleep(0)
        go.set()
        await lanes.finish()
    assert seen == [3, 2, 1, 0]


@pytest.mark.parametrize("times", [1, 2, 4])
async def test_a_handler_is_called_again_after_trouble_which_is_told_once(
    store: Store, times: int
) -> None:
    troubles = [StorageTrouble("locked")] * times
    handled: list[Payload] = []

    async def handle(payload: Payload, behind: Behind) -> None:
        if troubles:
            raise troubles.pop()
        handled.append(payload)

    lanes = Lanes(store.inbox, handle, lambda: NOW, nap)
    with capture_logs() as told:
        async with running(lanes):
            await lanes.receive([a_message(1)])
            while not handled:  # noqa: ASYNC110 - the code under test moves, no clock
                await asyncio.sleep(0)
            await lanes.finish()
    assert [line["event"] for line in told] == ["updates wait", "updates go on"]
    assert len(handled) == 1
    assert await _resumed(store.inbox) == 0


async def test_what_was_begun_and_not_finished_is_taken_up_again(store: Store) -> None:
    async def never(payload: Payload, behind: Behind) -> None:
        begun.set()
        await asyncio.Event().wait()

    begun = asyncio.Event()
    lanes = Lanes(store.inbox, never, lambda: NOW, nap)
    async with running(lanes):
        await lanes.receive([a_message(1)])
        await begun.wait()
    assert await _resumed(store.inbox) == 1


async def _resumed(inbox: Inbox) -> int:
    return await inbox.resume()


@pytest.mark.parametrize(
    ("payload", "expected"),
    [
        ({"update_id": 1, "message": {"chat": {"id": -5}, "from": {"id": 7}}}, -5),
        ({"update_id": 1, "my_chat_member": {"chat": {"id": 7}, "from": {"id": 7}}}, 7),
        ({"callback_query": {"from": {"id": 7}, "message": {"chat": {"id": 7}}}}, 7),
        ({"callback_query": {"from": {"id": 7}, "message": {"chat": {"id": -5}}}}, (-5, 7)),
        ({"callback_query": {"from": {"id": 7}}}, ("callback_query", 7)),
        ({"inline_query": {"from": {"id": 7}}}, ("inline_query", 7)),
        ({"update_id": 1}, None),
        ({"update_id": 1, "poll": {"id": "5"}}, ("poll", None)),
        ({"update_id": 1, "message": "nonsense"}, None),
    ],
)
def test_each_update_has_its_lane(payload: Payload, expected: object) -> None:
    assert lane(payload) == expected
