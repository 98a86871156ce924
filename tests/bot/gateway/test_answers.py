"""Answers as they arrive: sent, edited in place, acknowledged, offered as cards."""

import asyncio

from bot.commands.answer import Answer, Card, File, Tap, Venue, saying
from bot.commands.request import Request
from bot.playground.faults import Fault, How
from bot.playground.telegram import Telegram
from digests.model import Block, Item, Layout, Link, Phrase, Text
from tests.bot.gateway.world import World, running


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


async def test_an_answer_in_a_group_shows_whom_it_answers(telegram: Telegram, world: World) -> None:
    ada = telegram.user("Ada")
    group = telegram.group("Newsroom", ada)
    async with running(world):
        asked = ada.says("/who Roe", group)
        await world.until(lambda: telegram.sent(group))
    (answer,) = telegram.sent(group)
    assert answer.reply_to is not None
    assert answer.reply_to.id == asked.id


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
