"""The whole gateway over the fake wire, from an update to its answer."""

import asyncio
from collections.abc import Mapping
from dataclasses import replace

import pytest

from bot.commands.answer import Answer, Card, File, Tap, Venue, saying
from bot.commands.request import Request, Room
from bot.gateway.addresses import recipient
from bot.gateway.errors import BAD_LOGIN, SECOND_BOT
from bot.playground.faults import Fault, How
from bot.playground.telegram import Telegram
from digests.errors import Halt, StorageTrouble
from digests.model import Block, Item, Layout, Link, Phrase, Reader, Text
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


async def test_an_answer_that_cannot_be_shown_is_replaced_by_a_polite_word(
    telegram: Telegram, world: World
) -> None:
    ada = telegram.user("Ada")

    async def answer(request: Request) -> Answer:
        return Answer(blocks=(saying(Phrase("fine")),), taps=((Tap("Too long", "x" * 65),),))

    world.answer = answer
    async with running(world):
        ada.says("/who")
        await world.until(lambda: len(ada.messages) == 2)
    assert ada.last.text == "trouble-unexpected"


async def test_a_tap_changes_the_tapped_message_and_is_acknowledged(
    telegram: Telegram, world: World
) -> None:
    ada = telegram.user("Ada")

    async def answer(request: Request) -> Answer:
        if request.data is None:
            taps = ((Tap("More", "search:1:storm"), Tap(Phrase("on"), "x:", is_on=True)),)
            return Answer(blocks=(saying(Phrase("page 0")),), taps=taps)
        assert (request.command, request.data) == ("search", "search:1:storm")
        return Answer(blocks=(saying(Phrase("page 1")),), toast=Phrase("turned"))

    world.answer = answer
    async with running(world):
        ada.says("/search storm")
        await world.until(lambda: len(ada.messages) == 2)
        assert ada.last.buttons == ["More", "✓ on"]
        query = ada.taps(ada.last, "More")
        await world.until(lambda: ada.last.text == "page 1")
        assert query.answer is not None
        assert query.answer["text"] == "turned"
        assert len(ada.messages) == 2


async def test_every_kind_of_button_does_its_own_thing(telegram: Telegram, world: World) -> None:
    ada = telegram.user("Ada")

    async def answer(request: Request) -> Answer:
        taps = (
            (Tap("Open", url="https://example.org/b"), Tap("Copy", copy="x" * 300)),
            (),
            (Tap("Share", inline="storm"),),
        )
        return Answer(blocks=(saying(Phrase("buttons")),), taps=taps)

    world.answer = answer
    async with running(world):
        ada.says("/quotes")
        await world.until(lambda: len(ada.messages) == 2)
    (opened, copied), (shared,) = ada.last.keyboard
    assert opened.action == {"url": "https://example.org/b"}
    assert copied.action == {"copy_text": {"text": "x" * 256}}
    assert shared.action == {"switch_inline_query": "storm"}


async def test_the_same_words_again_are_no_error(telegram: Telegram, world: World) -> None:
    ada = telegram.user("Ada")
    taps = ((Tap("Again", "search:0"),),)

    async def answer(request: Request) -> Answer:
        return Answer(blocks=(saying(Phrase("same")),), taps=taps)

    world.answer = answer
    async with running(world):
        ada.says("/search")
        await world.until(lambda: len(ada.messages) == 2)
        query = ada.taps(ada.last, "Again")
        await world.until(lambda: query.answer is not None)
        await world.until(lambda: world.telegram.requests[-1].method != "answerCallbackQuery")
    assert len(ada.messages) == 2


async def test_a_thousand_taps_are_all_acknowledged_and_edit_a_few_times(
    telegram: Telegram, world: World
) -> None:
    ada = telegram.user("Ada")
    count = 0

    async def answer(request: Request) -> Answer:
        nonlocal count
        count += request.data is not None
        return Answer(blocks=(saying(Phrase(f"tapped {count}")),), taps=((Tap("T", "t:"),),))

    world.answer = answer
    async with running(world):
        ada.says("/search")
        await world.until(lambda: len(ada.messages) == 2)
        queries = [ada.taps(ada.last, "T") for _ in range(1000)]
        await world.until(lambda: all(query.answer is not None for query in queries))
        await world.until(lambda: ada.last.text == "tapped 1000")
    edits = [one for one in telegram.requests if one.method == "editMessageText"]
    assert len(edits) < 20


async def test_a_tap_on_a_deleted_message_gets_a_new_one(telegram: Telegram, world: World) -> None:
    ada = telegram.user("Ada")

    async def answer(request: Request) -> Answer:
        return Answer(blocks=(saying(Phrase(f"{request.data}")),), taps=((Tap("T", "t:"),),))

    world.answer = answer
    async with running(world):
        ada.says("/search")
        await world.until(lambda: len(ada.messages) == 2)
        shown = ada.last
        ada.deletes(shown)
        query = ada.taps(shown, "T")
        await world.until(lambda: query.answer is not None)
        await world.until(lambda: ada.last.text == "t:")
        assert ada.last.id > shown.id


async def test_files_venues_and_a_request_for_a_location(telegram: Telegram, world: World) -> None:
    ada = telegram.user("Ada")

    async def answer(request: Request) -> Answer:
        if request.location:
            return Answer(blocks=(saying(Phrase(f"you are at {request.location}")),))
        return Answer(
            blocks=(saying(Phrase("where?")),),
            taps=((Tap(Phrase("share"), location=True),), (Tap("Kyiv", "zone:kyiv"),)),
            file=File("next.ics", b"BEGIN:VCALENDAR", "text/calendar"),
            venue=Venue("Aldport", "Harbour", 50.45, 30.52),
        )

    world.answer = answer
    async with running(world):
        ada.says("/where")
        await world.until(lambda: len(ada.messages) == 5)
        text, share, document, venue = ada.messages[1:]
        assert text.buttons == ["Kyiv"]
        assert share.text == "share"
        assert document.content["document"]["mime_type"] == "text/calendar"  # type: ignore[index]
        assert venue.content["venue"]["title"] == "Aldport"  # type: ignore[index]
        ada.shares_location(50.45, 30.52)
        await world.until(lambda: "you are at (50.45" in ada.last.text)


async def test_inline_queries_get_cards_with_a_link_to_their_proof(
    telegram: Telegram, world: World
) -> None:
    ada = telegram.user("Ada")
    item = Item(((Text("“We open in May.”"),),), Layout.QUOTE, "q_k1_120")
    source = Item(((Link("Bridge", "https://example.org/b"),),), ref="a_k1")

    async def answer(request: Request) -> Answer:
        assert request.inline == "storm"
        card = Card("q_k1_120", "We open", "Ada Roe", (Block("quotes", (item, source)),))
        return Answer(cards=(card,))

    world.answer = answer
    async with running(world):
        query = ada.asks_inline("storm")
        await world.until(lambda: query.results)
        shared = ada.chooses(query, query.results[0])
    assert shared.text == "“We open in May.”\nBridge"
    (button,) = shared.keyboard[0]
    assert button.text == "card-proof"
    assert button.action["url"] == "https://t.me/playground_bot?start=q_k1_120"


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


async def test_an_answer_in_a_group_shows_whom_it_answers(telegram: Telegram, world: World) -> None:
    ada = telegram.user("Ada")
    group = telegram.group("Newsroom", ada)
    async with running(world):
        asked = ada.says("/who Roe", group)
        await world.until(lambda: telegram.sent(group))
    (answer,) = telegram.sent(group)
    assert answer.reply_to is not None
    assert answer.reply_to.id == asked.id


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


async def test_an_answer_that_surely_did_not_leave_is_sent_again_and_no_other(
    telegram: Telegram, world: World
) -> None:
    ada = telegram.user("Ada")
    telegram.faults.plan(Fault(How.DROP_AFTER, "sendMessage"))
    async with running(world):
        ada.says("/start")
        await world.until(lambda: len(ada.messages) == 2)
        ada.says("/help")
        await world.until(lambda: len(ada.messages) == 4)
    assert [message.text for message in ada.messages if message.sender == telegram.bot] == [
        "you said start|",
        "you said help|",
    ]


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


async def test_who_types_on_gets_the_last_inline_query_answered(
    telegram: Telegram, world: World
) -> None:
    ada = telegram.user("Ada")
    may_go = asyncio.Event()

    async def answer(request: Request) -> Answer:
        await may_go.wait()
        return Answer(cards=())

    world.answer = answer
    async with running(world):
        for typed in ("s", "st", "sto", "stor", "storm"):
            ada.asks_inline(typed)
        await world.until(lambda: world.requests)
        may_go.set()
        await world.until(lambda: world.requests[-1].inline == "storm")
    assert [one.inline for one in world.requests] in (["storm"], ["s", "storm"])


async def test_the_menu_is_registered_in_every_language_and_once_only(
    telegram: Telegram, world: World
) -> None:
    def menus() -> list[tuple[str, str]]:
        made = [one.params for one in telegram.requests if one.method == "setMyCommands"]
        return [(str(one["scope"]), str(one.get("language_code", ""))) for one in made]

    operator = telegram.user("Operator", id=OPERATOR)
    async with running(world):
        await world.until(lambda: _count(telegram, "getMyDescription") == 2)
        assert len(menus()) == 6
        operator.says("/start")
        await world.until(lambda: len(menus()) == 8)
    assert len(set(menus())) == len(menus()) == 8
    assert {language for _, language in menus()} == {"", "uk"}
    before = _count(telegram, "getMyCommands")
    async with running(world):
        await world.until(lambda: _count(telegram, "getMyCommands") == before + 8)
    assert len(menus()) == 8
    assert _count(telegram, "setMyDescription") == 1


async def test_a_pause_for_the_menu_alone_holds_up_no_message(
    telegram: Telegram, world: World
) -> None:
    ada = telegram.user("Ada")
    telegram.faults.plan(Fault(How.FLOOD, "setMyCommands", seconds=36_000))
    async with running(world):
        await world.until(lambda: _count(telegram, "setMyCommands"))
        ada.says("/start")
        await world.until(lambda: len(ada.messages) == 2)


def _count(telegram: Telegram, method: str) -> int:
    return sum(one.method == method for one in telegram.requests)
