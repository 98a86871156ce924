"""Sending and probing with the real library over the fake wire."""

from datetime import timedelta

import pytest
from httpx import MockTransport, Response
from telegram import Bot
from telegram.request import HTTPXRequest

from bot.gateway.addresses import recipient
from bot.gateway.messenger import TelegramMessenger
from bot.gateway.pacing import Gate
from bot.gateway.transport import connect
from bot.playground.faults import Fault, How
from bot.playground.telegram import Telegram
from digests.errors import Gone, Halt, Moved, Refused, SendError, TryLater, Unknown
from digests.model import Button, Message, Recipient
from digests.ports import Verdict
from tests.bot.gateway.world import TOKEN

HELLO = Message("<b>Hello</b> &amp; welcome", ((Button("1", data="q:k:1"),),))


@pytest.fixture
def messenger(bot: Bot, gate: Gate) -> TelegramMessenger:
    return TelegramMessenger(bot, gate)


async def test_a_message_arrives_with_its_formatting_and_buttons(
    telegram: Telegram, messenger: TelegramMessenger
) -> None:
    ada = telegram.user("Ada")
    ada.says("/start")
    receipt = await messenger.send(recipient(ada.id), HELLO)
    assert ada.last.id == receipt.message_id
    assert ada.last.text == "Hello & welcome"
    assert ada.last.buttons == ["1"]
    sent = telegram.requests[-1].params
    assert sent["link_preview_options"] == '{"is_disabled": true}'
    assert "allow_paid_broadcast" not in sent
    assert "disable_notification" not in sent


async def test_a_silent_message_and_a_paid_broadcast_say_so(
    telegram: Telegram, bot: Bot, gate: Gate
) -> None:
    ada = telegram.user("Ada")
    ada.says("/start")
    messenger = TelegramMessenger(bot, gate, is_paid=True)
    await messenger.send(recipient(ada.id), Message("Hush", is_silent=True))
    sent = telegram.requests[-1].params
    assert sent["disable_notification"] in (True, "true")
    assert sent["allow_paid_broadcast"] in (True, "true")


async def test_a_topic_of_a_forum_is_a_recipient_of_its_own(
    telegram: Telegram, messenger: TelegramMessenger
) -> None:
    forum = telegram.group("Newsroom", telegram.user("Ada"), is_forum=True)
    topic = forum.opens_topic("Sport")
    await messenger.send(recipient(forum.id, topic), HELLO)
    assert forum.messages[-1].thread == topic


async def test_a_blocked_bot_is_told_from_a_deleted_account(
    telegram: Telegram, messenger: TelegramMessenger
) -> None:
    ada, bob = telegram.user("Ada"), telegram.user("Bob")
    for person in (ada, bob):
        person.says("/start")
    ada.blocks()
    bob.deletes_account()
    with pytest.raises(Gone, match="blocked"):
        await messenger.send(recipient(ada.id), HELLO)
    with pytest.raises(Gone, match="deactivated"):
        await messenger.send(recipient(bob.id), HELLO)


async def test_a_bot_that_was_thrown_out_knows_it(
    telegram: Telegram, messenger: TelegramMessenger
) -> None:
    group = telegram.group("Newsroom", telegram.user("Ada"))
    group.removes_bot()
    with pytest.raises(Gone, match=r"kicked|not a member"):
        await messenger.send(recipient(group.id), HELLO)


async def test_a_group_that_moved_says_where_to(
    telegram: Telegram, messenger: TelegramMessenger
) -> None:
    group = telegram.group("Newsroom", telegram.user("Ada"))
    moved = group.upgrades()
    with pytest.raises(Moved) as caught:
        await messenger.send(recipient(group.id), HELLO)
    assert caught.value.address == str(moved.id)


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (Fault(How.ERROR), Unknown),
        (Fault(How.ERROR_AFTER), Unknown),
        (Fault(How.DROP), Unknown),
        (Fault(How.DROP_AFTER), Unknown),
        (Fault(How.GARBLED), Unknown),
        (Fault(How.REFUSE, status=502, description="Bad Gateway"), Unknown),
        (Fault(How.REFUSE, status=400, description="Bad Request: message is too long"), Refused),
        (Fault(How.REFUSE, status=400, description="Bad Request: TOPIC_CLOSED"), Refused),
        (Fault(How.REFUSE, status=400, description="Bad Request: chat not found"), Gone),
        (Fault(How.REFUSE, status=413, description="Request Entity Too Large"), Refused),
        (Fault(How.REFUSE, status=401, description="Unauthorized"), Halt),
        (Fault(How.REFUSE, status=404, description="Not Found"), Halt),
        (Fault(How.REFUSE, status=409, description="Conflict: terminated by other"), Halt),
    ],
)
async def test_each_fault_proves_what_it_proves(
    telegram: Telegram, messenger: TelegramMessenger, fault: Fault, error: type[SendError]
) -> None:
    ada = telegram.user("Ada")
    ada.says("/start")
    telegram.faults.plan(fault)
    with pytest.raises(error):
        await messenger.send(recipient(ada.id), HELLO)


@pytest.mark.parametrize(
    ("to", "message"),
    [
        (Recipient("telegram", "nobody"), HELLO),
        (Recipient("telegram", "7"), Message("x", ((Button("1", data="x" * 65),),))),
        (Recipient("telegram", "7"), Message("x", ((Button("1"),),))),
    ],
)
async def test_what_can_never_be_sent_is_refused_without_asking(
    telegram: Telegram, messenger: TelegramMessenger, to: Recipient, message: Message
) -> None:
    with pytest.raises(Refused):
        await messenger.send(to, message)
    assert not telegram.requests


async def test_a_flood_says_how_long_to_wait(
    telegram: Telegram, messenger: TelegramMessenger
) -> None:
    ada = telegram.user("Ada")
    ada.says("/start")
    telegram.faults.plan(Fault(How.FLOOD, seconds=17))
    with pytest.raises(TryLater) as caught:
        await messenger.send(recipient(ada.id), HELLO)
    assert caught.value.after == timedelta(seconds=17)


async def test_a_probe_finds_what_was_delivered_and_what_was_not(
    telegram: Telegram, messenger: TelegramMessenger
) -> None:
    ada = telegram.user("Ada")
    mine = ada.says("/start")
    receipt = await messenger.send(recipient(ada.id), HELLO)
    to = recipient(ada.id)
    assert await messenger.probe(to, receipt.message_id, HELLO) is Verdict.DELIVERED
    assert await messenger.probe(to, receipt.message_id + 1, HELLO) is Verdict.OTHER
    assert await messenger.probe(to, mine.id, HELLO) is Verdict.OTHER
    assert ada.last.text == "Hello & welcome"


async def test_a_probe_that_changes_another_message_has_delivered(
    telegram: Telegram, messenger: TelegramMessenger
) -> None:
    ada = telegram.user("Ada")
    ada.says("/start")
    to = recipient(ada.id)
    receipt = await messenger.send(to, Message("Something else"))
    assert await messenger.probe(to, receipt.message_id, HELLO) is Verdict.DELIVERED
    assert ada.last.text == "Hello & welcome"


async def test_a_refused_probe_says_so_and_a_failed_one_is_an_error(
    telegram: Telegram, messenger: TelegramMessenger
) -> None:
    ada = telegram.user("Ada")
    ada.says("/start")
    to = recipient(ada.id)
    telegram.faults.plan(Fault(How.REFUSE, status=400, description="Bad Request: no such thing"))
    assert await messenger.probe(to, 1, HELLO) is Verdict.REFUSED
    telegram.faults.plan(Fault(How.DROP))
    with pytest.raises(Unknown):
        await messenger.probe(to, 1, HELLO)


async def test_the_caller_is_told_when_a_request_leaves(
    telegram: Telegram, messenger: TelegramMessenger
) -> None:
    ada = telegram.user("Ada")
    ada.says("/start")
    left: list[int] = []
    await messenger.send(recipient(ada.id), HELLO, lambda: left.append(len(ada.messages)))
    assert left == [1]


@pytest.mark.parametrize("status", [200, 302, 400, 401, 403, 404, 408, 409, 500, 502, 504])
@pytest.mark.parametrize("page", ["<html><h1>Try later</h1></html>", "", '{"ok":fal'])
async def test_a_page_of_somebody_in_between_proves_nothing(
    gate: Gate, status: int, page: str
) -> None:
    """A proxy or a portal answers: no reader is gone, no token wrong, no message refused."""
    transport = MockTransport(lambda _: Response(status, text=page))
    request = HTTPXRequest(httpx_kwargs={"transport": transport, "trust_env": False})
    messenger = TelegramMessenger(
        connect(TOKEN, "https://telegram.invalid/bot", request, request), gate
    )
    with pytest.raises(Unknown):
        await messenger.send(recipient(1001), HELLO)
    with pytest.raises(Unknown):
        await messenger.probe(recipient(1001), 7, HELLO)
    await request.shutdown()
