"""An ordinary bot cannot tell the difference."""

from collections.abc import Callable

import pytest
from telegram.error import BadRequest, Forbidden, RetryAfter

from bot.playground.faults import Fault, How
from bot.playground.people import User
from bot.playground.server import bot_base_url, serve
from bot.playground.telegram import Telegram
from tests.bot.playground.conftest import heard
from tests.bot.playground.echo import build, running


async def converse(telegram: Telegram) -> list[str]:
    """One conversation; what the bot wrote."""
    ada = telegram.user("Ada")
    ada.starts("q_17")
    await heard(telegram, "Started q_17")
    tap = ada.taps(ada.last, "Toast")
    await heard(telegram, lambda: tap.answer is not None)
    assert tap.answer == {"text": "You tapped toast", "show_alert": False}
    ada.taps(ada.last, "Edit")
    await heard(telegram, "Edited")
    ada.says("/digest")
    await heard(telegram, "Morning digest")
    ada.says("/venue")
    await heard(telegram, "opening.ics")
    query = ada.asks_inline("storm")
    await heard(telegram, lambda: query.answer is not None)
    ada.chooses(query, query.results[0])
    ada.says("good night")
    await heard(telegram, lambda: ada.last.text == "good night" and ada.last.sender == telegram.bot)
    return [f"{one.text}{one.content.keys()}" for one in telegram.sent(ada)]


async def test_a_bot_answers_the_same_in_process_and_over_a_socket() -> None:
    near, far = Telegram(), Telegram()
    async with running(build(telegram=near)):
        in_process = await converse(near)
    async with serve(far) as url, running(build(bot_base_url(url))):
        over_socket = await converse(far)
    assert in_process == over_socket
    assert len(in_process) == 6


async def test_a_bot_reaches_a_server_with_a_password(telegram: Telegram) -> None:
    async with (
        serve(telegram, password="p@ss/word") as url,
        running(build(bot_base_url(url, "p@ss/word"))),
    ):
        telegram.user("Ada").says("hello")
        await heard(telegram, "hello")


@pytest.mark.parametrize(
    ("spoil", "error"),
    [
        (lambda telegram, ada: ada.blocks(), Forbidden),
        (lambda telegram, ada: telegram.faults.plan(Fault(How.FLOOD, seconds=3)), RetryAfter),
        (lambda telegram, ada: ada.deletes_account(), Forbidden),
    ],
)
async def test_refusals_are_the_errors_the_library_knows(
    telegram: Telegram,
    ada: User,
    monkeypatch: pytest.MonkeyPatch,
    spoil: Callable[[Telegram, User], None],
    error: type[Exception],
) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "1")  # else RetryAfter warns that it will change
    app = build(telegram=telegram)
    async with app:
        spoil(telegram, ada)
        with pytest.raises(error):
            await app.bot.send_message(ada.id, "x")


async def test_a_text_that_does_not_parse_is_a_bad_request(telegram: Telegram, ada: User) -> None:
    app = build(telegram=telegram)
    async with app:
        with pytest.raises(BadRequest, match='unsupported start tag "p" at byte offset 0'):
            await app.bot.send_message(ada.id, "<p>", parse_mode="HTML")
