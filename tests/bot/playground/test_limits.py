"""Flood control and planned bad luck."""

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.playground.faults import Fault, How
from bot.playground.limits import Limits, Pace
from bot.playground.people import User
from bot.playground.telegram import Telegram
from bot.playground.wire import Wire
from tests.bot.playground.conftest import Clock


def status(telegram: Telegram, chat: int) -> int:
    return telegram.call("sendMessage", {"chat_id": chat, "text": "x"}).status


def people(telegram: Telegram, count: int) -> list[User]:
    made = [telegram.user(f"Reader {number}") for number in range(count)]
    for person in made:
        person.starts()
    return made


def test_one_chat_takes_a_small_burst_and_then_one_a_second(
    telegram: Telegram, ada: User, clock: Clock
) -> None:
    telegram.limit(Limits())
    assert [status(telegram, ada.id) for _ in range(7)] == [200] * 5 + [429] * 2
    clock.passes(1)
    assert [status(telegram, ada.id) for _ in range(2)] == [200, 429]


def test_all_chats_together_take_thirty_a_second(telegram: Telegram, clock: Clock) -> None:
    readers = people(telegram, 40)
    telegram.limit(Limits())
    assert [status(telegram, one.id) for one in readers].count(200) == 30
    clock.passes(1)
    assert [status(telegram, one.id) for one in readers].count(200) == 30


def test_who_does_not_wait_is_refused_again(telegram: Telegram, clock: Clock) -> None:
    readers = people(telegram, 8)
    telegram.limit(Limits(per_second=1, burst=1))
    assert status(telegram, readers[0].id) == 200
    reply = telegram.call("sendMessage", {"chat_id": readers[1].id, "text": "x"})
    assert reply.body["description"] == "Too Many Requests: retry after 1"
    assert reply.body["parameters"] == {"retry_after": 1}
    clock.passes(0.9)
    assert status(telegram, readers[2].id) == 429
    clock.passes(0.1)
    assert status(telegram, readers[2].id) == 200


def test_a_group_takes_twenty_in_any_minute(telegram: Telegram, ada: User, clock: Clock) -> None:
    group = telegram.group("Newsroom", ada)
    telegram.limit(Limits())
    for _ in range(20):
        assert status(telegram, group.id) == 200
        clock.passes(2)
    reply = telegram.call("sendMessage", {"chat_id": group.id, "text": "x"})
    assert reply.body["parameters"] == {"retry_after": 20}
    clock.passes(20)
    assert status(telegram, group.id) == 200
    assert status(telegram, group.id) == 429


def test_answers_are_not_counted(telegram: Telegram, ada: User) -> None:
    telegram.limit(Limits(per_second=1, burst=1))
    assert status(telegram, ada.id) == 200
    assert telegram.call("sendChatAction", {"chat_id": ada.id, "action": "typing"}).status == 200
    telegram.limit(None)
    assert status(telegram, ada.id) == 200


@given(
    st.lists(st.tuples(st.floats(0, 3), st.integers(1, 4)), max_size=200),
    st.integers(1, 30),
    st.integers(1, 30),
)
def test_never_more_is_accepted_than_the_limits_say(
    requests: list[tuple[float, int]], rate: int, burst: int
) -> None:
    limits = Limits(per_second=rate, burst=burst)
    pace = Pace(limits)
    now = 0.0
    accepted: dict[int, int] = {}
    for pause, chat in requests:
        now += pause
        if not pace.wait(chat, is_group=False, now=now):
            accepted[chat] = accepted.get(chat, 0) + 1
        assert sum(accepted.values()) <= burst + rate * now + 1e-6
        assert accepted.get(chat, 0) <= limits.chat_burst + limits.per_chat * now + 1e-6


async def post(telegram: Telegram, chat: int, text: str = "x") -> httpx.Response:
    async with httpx.AsyncClient(transport=Wire(telegram)) as client:
        return await client.post(
            "http://telegram/bot1:A/sendMessage", json={"chat_id": chat, "text": text}
        )


async def test_a_planned_fault_strikes_once_where_it_is_meant_to(
    telegram: Telegram, ada: User
) -> None:
    telegram.faults.plan(Fault(How.ERROR, "sendMessage", chat=ada.id, after=1))
    assert [(await post(telegram, ada.id)).status_code for _ in range(3)] == [200, 500, 200]
    assert len(telegram.sent(ada)) == 2


@pytest.mark.parametrize(
    ("how", "is_sent"), [(How.DROP, False), (How.DROP_AFTER, True), (How.DROP_THEN_DO, False)]
)
async def test_a_broken_connection_says_nothing_about_the_message(
    telegram: Telegram, ada: User, how: How, *, is_sent: bool
) -> None:
    telegram.faults.plan(Fault(how))
    with pytest.raises(httpx.ReadError):
        await post(telegram, ada.id)
    assert bool(telegram.sent(ada)) is is_sent


async def test_a_late_request_is_carried_out_when_told(telegram: Telegram, ada: User) -> None:
    telegram.faults.plan(Fault(How.DROP_THEN_DO))
    with pytest.raises(httpx.ReadError):
        await post(telegram, ada.id, "late")
    await post(telegram, ada.id, "next")
    telegram.process_late()
    assert [message.text for message in telegram.sent(ada)] == ["next", "late"]


async def test_answers_can_be_refused_garbled_or_wrong(telegram: Telegram, ada: User) -> None:
    telegram.faults.plan(
        Fault(How.FLOOD, seconds=7),
        Fault(How.GARBLED),
        Fault(How.ERROR_AFTER),
        Fault(How.REFUSE, status=403, description="Forbidden: bot was blocked by the user"),
    )
    flood, garbled, error, forbidden = [await post(telegram, ada.id) for _ in range(4)]
    assert flood.json()["parameters"] == {"retry_after": 7}
    with pytest.raises(ValueError, match="Expecting value"):
        garbled.json()
    assert (error.status_code, forbidden.status_code) == (500, 403)
    assert len(telegram.sent(ada)) == 2
    assert [request.status for request in telegram.requests][-4:] == [429, 200, 200, 403]


async def test_random_faults_repeat_with_their_seed(telegram: Telegram, ada: User) -> None:
    async def run() -> list[int]:
        telegram.faults.at_random(0.3, Fault(How.ERROR), Fault(How.FLOOD, seconds=1), seed=7)
        return [(await post(telegram, ada.id)).status_code for _ in range(60)]

    first = await run()
    assert await run() == first
    assert {200, 429, 500} == set(first)
    telegram.faults.clear()
    assert {(await post(telegram, ada.id)).status_code for _ in range(20)} == {200}
