"""Chats that go and come back, over the fake wire."""

import asyncio

from bot.gateway.addresses import recipient
from bot.playground.faults import Fault, How
from bot.playground.telegram import Telegram
from digests.model import Reader
from tests.bot.gateway.world import World, running


async def test_blocking_suspends_and_coming_back_restores(telegram: Telegram, world: World) -> None:
    ada = telegram.user("Ada")
    ada.says("/start")
    await world.knows(ada)
    me = recipient(ada.id)
    async with running(world):
        ada.blocks()
        await _until_suspended(world, ada.id, "blocked")
        ada.unblocks()
        await _until_suspended(world, ada.id, None)
    assert (await world.store.reader(me)) is not None


async def _until_suspended(world: World, chat: int, reason: str | None) -> None:
    async with asyncio.timeout(5):
        while True:
            reader = await world.store.reader(recipient(chat))
            if reader is not None and reader.suspended == reason:
                return
            await asyncio.sleep(0)


async def test_an_answer_to_somebody_who_just_left_suspends_them(
    telegram: Telegram, world: World
) -> None:
    ada = telegram.user("Ada")
    ada.says("/start")
    await world.knows(ada)
    telegram.faults.plan(
        Fault(
            How.REFUSE,
            "sendMessage",
            status=403,
            description="Forbidden: bot was blocked by the user",
        )
    )
    async with running(world):
        await _until_suspended(world, ada.id, "blocked")


async def test_a_group_that_becomes_a_supergroup_keeps_everything(
    telegram: Telegram, world: World
) -> None:
    ada = telegram.user("Ada")
    group = telegram.group("Newsroom", ada)
    await world.store.save_reader(Reader(recipient(group.id)))
    async with running(world):
        moved = group.upgrades()
        await _until_suspended(world, moved.id, None)
    assert await world.store.reader(recipient(group.id)) is None
