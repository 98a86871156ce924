"""Updates read as requests: who asked what, where, and whether we were meant."""

from collections.abc import Mapping

import pytest

from bot.commands.answer import Answer, Card
from bot.commands.request import Request, Room
from bot.gateway.addresses import recipient
from bot.playground.telegram import Telegram
from digests.model import Block, Item, Layout, Text
from tests.bot.gateway.world import World, running


async def test_in_groups_only_what_is_meant_for_us_is_answered(
    telegram: Telegram, world: World
) -> None:
    ada = telegram.user("Ada")
    group = telegram.group("Newsroom", ada)
    async with running(world):
        ada.says("/quotes@other_bot storm", group)
        ada.says("/unheard_of", group)
        ada.says("/quotes@Playground_Bot storm", group)
        ada.says("/unheard_of@playground_bot", group)
        ada.says("what is new, @playground_bot?", group)
        ada.says("/who Roe", group)
        await world.until(lambda: len(world.requests) == 4)
    asked = [(one.command, one.words) for one in world.requests]
    assert asked == [
        ("quotes", "storm"),
        ("unheard_of", ""),
        ("", "what is new, ?"),
        ("who", "Roe"),
    ]


async def test_only_admins_of_a_group_may_change_it(telegram: Telegram, world: World) -> None:
    ada, bob = telegram.user("Ada"), telegram.user("Bob")
    group = telegram.group("Newsroom", ada, [bob])
    async with running(world):
        ada.says("/settings", group)
        bob.says("/settings", group)
        await world.until(lambda: len(world.requests) == 2)
    assert [one.may_change for one in world.requests] == [True, False]
    assert {one.room for one in world.requests} == {Room.GROUP}


async def test_a_forum_topic_is_answered_where_it_asked(telegram: Telegram, world: World) -> None:
    ada = telegram.user("Ada")
    forum = telegram.group("Newsroom", ada, is_forum=True)
    topic = forum.opens_topic("Sport")
    async with running(world):
        ada.says("/quotes", forum, thread=topic)
        await world.until(lambda: telegram.sent(forum))
    assert telegram.sent(forum)[-1].thread == topic
    assert world.requests[-1].recipient == recipient(forum.id, topic)


async def test_a_channel_is_answered_and_its_posts_are_not(
    telegram: Telegram, world: World
) -> None:
    channel = telegram.channel("Wire", telegram.user("Ada"))
    async with running(world):
        channel.posts("Just news about @somebody.")
        channel.posts("/subscribe morning")
        await world.until(lambda: len(world.requests) == 1)
    (request,) = world.requests
    assert (request.room, request.user, request.may_change) == (Room.CHANNEL, None, True)
    assert request.command == "subscribe"


async def test_a_reader_s_tap_in_a_channel_leads_into_the_private_chat(
    telegram: Telegram, world: World
) -> None:
    ada, bob = telegram.user("Ada"), telegram.user("Bob")
    channel = telegram.channel("Wire", ada)

    async def answer(request: Request) -> Answer:
        if request.data is None:
            quote = Item(((Text("“Enough.”"),),), Layout.QUOTE, "q_k1_120")
            return Answer(blocks=(Block("quotes", (quote,)),))
        return Answer(opens="q_k1_120")

    world.answer = answer
    async with running(world):
        channel.posts("/quotes")
        await world.until(lambda: len(telegram.sent(channel)) == 2)
        query = bob.taps(telegram.sent(channel)[-1], "1")
        await world.until(lambda: query.answer is not None)
    assert query.answer is not None
    assert query.answer["url"] == "https://t.me/playground_bot?start=q_k1_120"
    tap = world.requests[-1]
    assert (tap.command, tap.data, tap.room) == ("q", "q:k1:120", Room.CHANNEL)
    assert (tap.recipient, tap.user, tap.may_change) == (recipient(channel.id), bob.id, False)


async def test_a_deep_link_pasted_text_and_a_forwarded_command_arrive_as_they_are(
    telegram: Telegram, world: World
) -> None:
    ada = telegram.user("Ada")
    async with running(world):
        ada.starts("q_k1_120")
        ada.says("https://example.org/storm.html")
        ada.forwards("/forgetme said the headline")
        await world.until(lambda: len(world.requests) == 3)
    assert [(one.command, one.words) for one in world.requests] == [
        ("start", "q_k1_120"),
        ("", "https://example.org/storm.html"),
        ("", "/forgetme said the headline"),
    ]


async def test_a_card_of_ours_that_comes_back_is_not_read(telegram: Telegram, world: World) -> None:
    async def answer(request: Request) -> Answer:
        block = Block("quotes", (Item(((Text("Words"),),)),))
        return Answer(cards=(Card("1", "t", "d", (block,)),))

    ada = telegram.user("Ada")
    world.answer = answer
    async with running(world):
        query = ada.asks_inline("storm")
        await world.until(lambda: query.results)
        shared = ada.chooses(query, query.results[0])
        telegram.state.updates.push("message", shared.as_json())
        ada.says("/start")
        await world.until(lambda: len(world.requests) == 2)
    assert [one.command for one in world.requests] == ["", "start"]


async def test_odd_updates_are_passed_over(telegram: Telegram, world: World) -> None:
    ada = telegram.user("Ada")
    odd: list[tuple[str, Mapping[str, object]]] = [
        ("some_future_thing", {"chat": {"id": 2**52 - 1}}),
        ("message", {"message_id": 1}),
        ("callback_query", {}),
        ("poll", {"id": "1"}),
    ]
    async with running(world):
        for kind, content in odd:
            telegram.state.updates.push(kind, dict(content))
        ada.says("/start")
        await world.until(lambda: len(ada.messages) == 2)


@pytest.mark.parametrize(
    "text",
    [
        "/search " + "x" * 4088,
        "/search \u202e\u0000 قال 👨‍👩‍👧‍👦",
        "/",
        "/@playground_bot",
        "‮",
        "/start " + "q_" * 600,
    ],
)
async def test_weird_words_are_answered(telegram: Telegram, world: World, text: str) -> None:
    ada = telegram.user("Ada", id=2**52 - 2)
    async with running(world):
        ada.says(text)
        await world.until(lambda: len(ada.messages) >= 2)
