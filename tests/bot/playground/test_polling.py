"""How the bot fetches its updates: long polls and webhooks, without anybody sleeping."""

import asyncio
import json
from typing import Any

import httpx
import pytest

from bot.playground.people import User
from bot.playground.telegram import Telegram
from bot.playground.webhook import Pusher
from bot.playground.wire import Wire
from tests.bot.playground.conftest import refused, result, until


async def poll(wire: Wire, **params: object) -> Any:  # JSON
    async with httpx.AsyncClient(transport=wire) as client:
        answer = await client.post("http://telegram/bot1:A/getUpdates", json=params)
    return answer.json()


async def test_an_update_wakes_a_waiting_poll(telegram: Telegram, ada: User) -> None:
    wire = Wire(telegram)
    waiting = asyncio.create_task(poll(wire, timeout=50))
    await until_waiting(telegram)
    ada.says("hello")
    body = await waiting
    assert [update["message"]["text"] for update in body["result"]] == ["hello"]


async def until_waiting(telegram: Telegram) -> None:
    await until(lambda: bool(telegram.state.updates.changed))


async def test_a_second_poll_ends_the_first(telegram: Telegram, ada: User) -> None:
    wire = Wire(telegram)
    first = asyncio.create_task(poll(wire, timeout=50))
    await until_waiting(telegram)
    second = asyncio.create_task(poll(wire, timeout=50))
    body = await first
    assert body["error_code"] == 409
    assert body["description"] == (
        "Conflict: terminated by other getUpdates request; make sure that only one bot"
        " instance is running"
    )
    ada.says("hello")
    assert len((await second)["result"]) == 1


async def test_a_closing_server_sends_the_poll_home(telegram: Telegram) -> None:
    wire = Wire(telegram)
    waiting = asyncio.create_task(poll(wire, timeout=50))
    await until_waiting(telegram)
    wire.exchange.close()
    assert (await waiting)["result"] == []


async def test_a_webhook_ends_polling(telegram: Telegram) -> None:
    wire = Wire(telegram)
    waiting = asyncio.create_task(poll(wire, timeout=50))
    await until_waiting(telegram)
    result(telegram, "setWebhook", {"url": "http://127.0.0.1:1/hook"})
    body = await waiting
    assert body["description"] == (
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to"
        " delete the webhook first"
    )
    result(telegram, "deleteWebhook", {})
    assert (await poll(wire))["ok"] is True


def test_an_update_stays_until_it_is_confirmed(telegram: Telegram, ada: User) -> None:
    ada.says("one")
    ada.says("two")
    first = result(telegram, "getUpdates", {"limit": 1})
    assert first == result(telegram, "getUpdates", {"limit": 1})
    number = first[0]["update_id"]
    (second,) = result(telegram, "getUpdates", {"offset": number + 1})
    assert second["message"]["text"] == "two"
    assert result(telegram, "getUpdates", {"offset": number + 2}) == []
    ada.says("three")
    ada.says("four")
    (last,) = result(telegram, "getUpdates", {"offset": -1})
    assert last["message"]["text"] == "four"


def test_only_wanted_kinds_are_queued(telegram: Telegram, ada: User) -> None:
    result(telegram, "getUpdates", {"allowed_updates": '["callback_query"]'})
    ada.says("unheard")
    assert result(telegram, "getUpdates", {}) == []
    result(telegram, "getUpdates", {"allowed_updates": "[]"})
    ada.says("heard")
    assert len(result(telegram, "getUpdates", {})) == 1


class Hook:
    """A bot's web server: refuses so many pushes, then takes them and may answer."""

    def __init__(self, refusals: int = 0, answer: object = None) -> None:
        self.refusals = refusals
        self.answer = answer
        self.taken: list[httpx.Request] = []
        self.is_done = asyncio.Event()

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if self.refusals:
            self.refusals -= 1
            return httpx.Response(503)
        self.taken.append(request)
        self.is_done.set()
        return httpx.Response(200, json=self.answer)


async def push(telegram: Telegram, hook: Hook) -> list[float]:
    """Let the pusher run until the hook has taken something; the pauses it made."""
    pauses: list[float] = []

    async def pause(seconds: float) -> None:
        pauses.append(seconds)

    pusher = Pusher(telegram, httpx.MockTransport(hook), pause)
    running = asyncio.create_task(pusher.run())
    await hook.is_done.wait()
    await until(lambda: not telegram.state.updates.pending)
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    return pauses


async def test_updates_are_pushed_with_the_secret(telegram: Telegram, ada: User) -> None:
    hook = Hook()
    params = {"url": "http://127.0.0.1:1/hook", "secret_token": "s3cret"}
    result(telegram, "setWebhook", params)
    ada.says("hello")
    assert await push(telegram, hook) == []
    (request,) = hook.taken
    assert request.headers["X-Telegram-Bot-Api-Secret-Token"] == "s3cret"
    assert json.loads(request.content)["message"]["text"] == "hello"


async def test_an_update_that_is_not_taken_is_offered_again(telegram: Telegram, ada: User) -> None:
    hook = Hook(refusals=3)
    result(telegram, "setWebhook", {"url": "http://127.0.0.1:1/hook"})
    ada.says("hello")
    assert await push(telegram, hook) == [1, 2, 4]
    assert len(hook.taken) == 1


async def test_a_method_in_the_answer_is_carried_out(telegram: Telegram, ada: User) -> None:
    hook = Hook(answer={"method": "sendMessage", "chat_id": ada.id, "text": "by the way"})
    result(telegram, "setWebhook", {"url": "http://127.0.0.1:1/hook"})
    ada.says("hello")
    await push(telegram, hook)
    assert ada.last.text == "by the way"


def test_pending_updates_can_be_dropped(telegram: Telegram, ada: User) -> None:
    ada.says("old")
    result(telegram, "setWebhook", {"url": "http://127.0.0.1:1", "drop_pending_updates": True})
    info = result(telegram, "getWebhookInfo", {})
    assert (info["url"], info["pending_update_count"]) == ("http://127.0.0.1:1", 0)
    assert refused(telegram, "getUpdates", {}).startswith("Conflict: ")
