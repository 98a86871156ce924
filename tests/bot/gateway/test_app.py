"""The whole gateway over the fake wire: from start to stop, whatever comes between."""

import asyncio
from dataclasses import replace

import pytest

from bot.commands.answer import Answer, saying
from bot.commands.request import Request, Room
from bot.gateway.addresses import recipient
from bot.gateway.errors import BAD_LOGIN, SECOND_BOT
from bot.playground.faults import Fault, How
from bot.playground.telegram import Telegram
from digests.errors import Halt, StorageTrouble
from digests.model import Phrase
from digests.ports import Update
from tests.bot.gateway.world import NOON, OPERATOR, World, echo, running


async def test_a_command_is_answered(telegram: Telegram, world: World) -> None:
    ada = telegram.user("Ada", language="uk")
    async with running(world):
        ada.says("/quotes  storm in Aldport")
        await world.until(lambda: len(ada.messages) == 2)
    assert ada.last.text == "you said quotes|storm in Aldport"
    (request,) = world.requests
    assert request == Request(
        recipient=recipient(ada.id),
        user=ada.id,
        command="quotes",
        words="storm in Aldport",
        language="uk",
        room=Room.PRIVATE,
        is_operator=ada.id == OPERATOR,
    )


async def test_what_was_asked_before_the_start_is_answered_once(
    telegram: Telegram, world: World
) -> None:
    people = [telegram.user(f"Person {n}") for n in range(60)]
    for person in people:
        person.says("/start")
    async with running(world):
        await world.until(lambda: all(len(person.messages) == 2 for person in people))
    assert await world.store.inbox.waiting(10) == []
    assert all(len(person.messages) == 2 for person in people)


async def test_updates_are_stored_before_they_are_confirmed(
    telegram: Telegram, world: World
) -> None:
    ada = telegram.user("Ada")
    first = ada.says("/start")

    async def never(request: Request) -> Answer:
        await asyncio.Event().wait()
        raise AssertionError

    world.answer = never
    stop = asyncio.Event()
    task = asyncio.create_task(world.gateway.run(world.people, stop))
    await world.until(lambda: world.requests)
    await world.until(lambda: _offsets(telegram)[-1] is not None)
    task.cancel()  # as good as a kill: nothing is finished
    await asyncio.gather(task, return_exceptions=True)
    assert ada.last == first
    world.answer = echo
    async with running(world):
        await world.until(lambda: len(ada.messages) == 2)
    assert ada.last.text == "you said start|"


def _offsets(telegram: Telegram) -> list[object]:
    polls = [one.params for one in telegram.requests if one.method == "getUpdates"]
    return [params.get("offset") for params in polls] or [None]


async def test_a_store_in_trouble_loses_no_update(telegram: Telegram, world: World) -> None:
    class Flaky:
        """An inbox that cannot store twice."""

        def __init__(self) -> None:
            self.failures = 2

        async def store(self, updates: list[Update], now: object) -> int:
            if self.failures:
                self.failures -= 1
                raise StorageTrouble("locked")
            return await inbox.store(updates, NOON)

        def __getattr__(self, name: str) -> object:
            return getattr(inbox, name)

    inbox = world.store.inbox
    world.people = replace(world.people, inbox=Flaky())  # type: ignore[arg-type]
    ada = telegram.user("Ada")
    ada.says("/start")
    async with running(world):
        await world.until(lambda: len(ada.messages) == 2)


async def test_one_chat_keeps_its_order_and_no_chat_waits_for_another(
    telegram: Telegram, world: World
) -> None:
    ada, bob = telegram.user("Ada"), telegram.user("Bob")
    may_go = asyncio.Event()

    async def answer(request: Request) -> Answer:
        if request.words == "first":
            await may_go.wait()
        return Answer(blocks=(saying(Phrase(request.words)),))

    world.answer = answer
    async with running(world):
        ada.says("/search first")
        ada.says("/search second")
        bob.says("/search third")
        await world.until(lambda: len(bob.messages) == 2)
        assert len(ada.messages) == 2
        may_go.set()
        await world.until(lambda: len(ada.messages) == 4)
    assert [message.text for message in ada.messages[2:]] == ["first", "second"]


async def test_a_command_that_breaks_gets_a_polite_word_and_stops_nothing(
    telegram: Telegram, world: World
) -> None:
    async def answer(request: Request) -> Answer:
        raise RuntimeError("broken")

    ada = telegram.user("Ada")
    world.answer = answer
    async with running(world):
        ada.says("/who")
        await world.until(lambda: len(ada.messages) == 2)
        assert ada.last.text == "trouble-unexpected"
        ada.says("/who")
        await world.until(lambda: len(ada.messages) == 4)


async def test_a_bad_token_says_what_to_do(telegram: Telegram, world: World) -> None:
    telegram.revoke()
    with pytest.raises(Halt, match=BAD_LOGIN[:40]):
        await asyncio.wait_for(world.gateway.run(world.people, asyncio.Event()), 5)


async def test_a_second_bot_is_named_as_the_trouble(telegram: Telegram, world: World) -> None:
    conflict = Fault(
        How.REFUSE,
        "getUpdates",
        times=99,
        status=409,
        description="Conflict: terminated by other getUpdates request",
    )
    telegram.faults.plan(conflict)

    async def no_wait(seconds: float) -> None:
        await asyncio.sleep(0)

    world.gateway._sleep = no_wait
    with pytest.raises(Halt, match=SECOND_BOT[:40]):
        await asyncio.wait_for(world.gateway.run(world.people, asyncio.Event()), 5)


async def test_stopping_lets_an_answer_under_way_arrive_and_leaves_the_rest_for_later(
    telegram: Telegram, world: World
) -> None:
    ada = telegram.user("Ada")
    stop = asyncio.Event()

    async def answer(request: Request) -> Answer:
        stop.set()
        for _ in range(50):
            await asyncio.sleep(0)
        return Answer(blocks=(saying(Phrase("just in time")),))

    world.answer = answer
    ada.says("/start")
    await asyncio.wait_for(world.gateway.run(world.people, stop), 5)
    assert ada.last.text == "just in time"
    assert world.gateway.gate.is_closed


async def test_a_webhook_left_from_before_is_taken_away(telegram: Telegram, world: World) -> None:
    ada = telegram.user("Ada")
    telegram.call("setWebhook", {"url": "http://127.0.0.1:9/hook"})
    async with running(world):
        await world.until(lambda: _count(telegram, "deleteWebhook"))
        ada.says("/start")
        await world.until(lambda: len(ada.messages) == 2)


def _count(telegram: Telegram, method: str) -> int:
    return sum(one.method == method for one in telegram.requests)


async def test_a_tap_on_a_message_whose_fate_is_unknown_does_not_account_for_its_id(
    telegram: Telegram, world: World
) -> None:
    """Else the search for it would pass over the very id under which it stands."""
    ada = telegram.user("Ada")
    await world.knows(ada)
    ada.says("/start")
    async with running(world):
        await world.until(lambda: len(ada.messages) == 2)
        button = {"text": "More", "callback_data": "search:1:storm"}
        telegram.call(
            "sendMessage",
            {
                "chat_id": ada.id,
                "text": "Morning digest",
                "reply_markup": {"inline_keyboard": [[button]]},
            },
        )
        lost = ada.last
        ada.taps(lost, "More")
        await world.until(lambda: len(world.requests) == 2)
    assert lost.id not in await world.store.outbox.message_ids(recipient(ada.id), 0)
