"""The server lets in whom it should, and answers the page."""

import base64
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import httpx
import pytest

from bot.playground.controls import ControlError
from bot.playground.faults import Fault, How
from bot.playground.guard import Guard
from bot.playground.params import Upload
from bot.playground.people import User
from bot.playground.server import serve
from bot.playground.telegram import Telegram
from bot.playground.web import Web
from tests.bot.playground.conftest import result

KYIV = ZoneInfo("Europe/Kyiv")


class FakeControls:
    """A clock and an archive that do as they are told."""

    def __init__(self) -> None:
        self.moment = datetime(2026, 3, 10, 18, 42, tzinfo=KYIV)
        self.due: datetime | None = datetime(2026, 3, 11, 7, 30, tzinfo=KYIV)
        self.articles: list[object] = []

    async def now(self) -> datetime:
        return self.moment

    async def next_due(self) -> datetime | None:
        return self.due

    async def advance(self, to: datetime) -> None:
        self.moment = to

    async def add_article(self, name: str, data: bytes) -> str:
        self.articles.append((name, data))
        return f"{name} was read."

    async def add_text(self, text: str) -> str:
        self.articles.append(text)
        return "The text was read."

    async def add_link(self, url: str) -> str:
        raise ControlError(f"{url} did not answer.")


@pytest.fixture
def controls() -> FakeControls:
    return FakeControls()


@pytest.fixture
async def page(telegram: Telegram, controls: FakeControls) -> AsyncIterator[httpx.AsyncClient]:
    app = Guard(Web(telegram, controls).app)
    transport = httpx.ASGITransport(app)
    async with httpx.AsyncClient(transport=transport, base_url="http://localhost") as client:
        yield client


async def status(app: Guard, host: str = "127.0.0.1", **headers: str) -> int:
    transport = httpx.ASGITransport(app)
    async with httpx.AsyncClient(transport=transport, base_url=f"http://{host}") as client:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return (await client.get("/control/clock", headers=named)).status_code


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost:8081", "[::1]:8081"])
async def test_this_machine_comes_in(telegram: Telegram, host: str) -> None:
    assert await status(Guard(Web(telegram, None).app), host) == 200


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", "192.0.2.7"])
async def test_a_name_bound_to_this_address_does_not(telegram: Telegram, host: str) -> None:
    assert await status(Guard(Web(telegram, None).app), host) == 403


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "http://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://127.0.0.1:9999"},
        {"Sec_Fetch_Site": "cross-site"},
        {"Sec_Fetch_Site": "same-site"},
    ],
)
async def test_another_sites_page_does_not(telegram: Telegram, headers: dict[str, str]) -> None:
    assert await status(Guard(Web(telegram, None).app), **headers) == 403


async def test_a_link_to_the_page_may_be_followed_from_anywhere(page: httpx.AsyncClient) -> None:
    followed = {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Dest": "document"}
    assert (await page.get("/", headers=followed)).status_code == 200
    assert (await page.get("/control/state", headers=followed)).status_code == 403
    framed = followed | {"Sec-Fetch-Dest": "iframe"}
    assert (await page.get("/", headers=framed)).status_code == 403


async def test_the_page_itself_comes_in(telegram: Telegram) -> None:
    guard = Guard(Web(telegram, None).app)
    assert await status(guard, Origin="http://127.0.0.1", Sec_Fetch_Site="same-origin") == 200


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("", 401),
        ("Bearer secret", 401),
        ("Basic ###", 401),
        ("Basic " + base64.b64encode(b"ada:wrong").decode(), 401),
        ("Basic " + base64.b64encode(b"ada:secret").decode(), 200),
    ],
)
async def test_with_a_password_everybody_is_asked(
    telegram: Telegram, given: str, expected: int
) -> None:
    guard = Guard(Web(telegram, None).app, "secret")
    assert await status(guard, "playground.example", Authorization=given) == expected


async def test_others_are_only_served_with_a_password(telegram: Telegram) -> None:
    with pytest.raises(ValueError, match="needs a password"):
        async with serve(telegram, host="0.0.0.0"):
            pass


async def test_a_taken_port_is_an_error(telegram: Telegram) -> None:
    async with serve(telegram) as url:
        with pytest.raises(OSError, match="in use"):
            async with serve(telegram, port=httpx.URL(url).port or 0):
                pass


async def test_every_file_of_the_page_is_safe(page: httpx.AsyncClient) -> None:
    index = await page.get("/")
    assert "This is not Telegram" in index.text
    for path in ("/", "/page.css", "/page.js", "/control/state"):
        answer = await page.get(path)
        assert answer.status_code == 200
        assert "default-src 'none'; script-src 'self'" in answer.headers["Content-Security-Policy"]
        assert answer.headers["X-Content-Type-Options"] == "nosniff"


async def test_the_picture_holds_people_chats_and_menus(
    page: httpx.AsyncClient, telegram: Telegram, ada: User
) -> None:
    telegram.group("Newsroom", ada)
    commands = [{"command": "quotes", "description": "Who said what"}]
    result(telegram, "setMyCommands", {"commands": commands})
    picture = (await page.get("/control/state")).json()
    assert [person["first_name"] for person in picture["people"]] == ["Ada"]
    assert [chat["type"] for chat in picture["chats"]] == ["private", "group"]
    assert picture["chats"][0]["messages"][0]["text"] == "/start"
    assert picture["menus"][f"{ada.id} {ada.id}"] == commands


@pytest.mark.parametrize(
    ("to", "expected"),
    [
        ("next", datetime(2026, 3, 11, 7, 30, tzinfo=KYIV)),
        ("hour", datetime(2026, 3, 10, 19, 42, tzinfo=KYIV)),
        ("tomorrow", datetime(2026, 3, 11, 7, 30, tzinfo=KYIV)),
        ("2026-03-12T09:00", datetime(2026, 3, 12, 9, 0, tzinfo=KYIV)),
    ],
)
async def test_the_clock_moves_forward(
    page: httpx.AsyncClient, controls: FakeControls, to: str, expected: datetime
) -> None:
    answer = await page.post("/control/clock", json={"to": to})
    assert controls.moment == expected
    assert answer.json()["now"] == expected.isoformat()
    assert answer.json()["zone"] == "Europe/Kyiv"


async def test_the_clock_neither_goes_back_nor_guesses(
    page: httpx.AsyncClient, controls: FakeControls
) -> None:
    past = (controls.moment - timedelta(hours=1)).isoformat()
    for wish, why in ((past, "forward"), ("whenever", "no moment")):
        answer = await page.post("/control/clock", json={"to": wish})
        assert answer.status_code == 422
        assert why in answer.json()["problem"]
    controls.due = None
    answer = await page.post("/control/clock", json={"to": "next"})
    assert "Nothing is due" in answer.json()["problem"]


async def test_articles_are_taken_as_files_texts_and_links(
    page: httpx.AsyncClient, controls: FakeControls
) -> None:
    files = {"file0": ("bridge.txt", b"We open in May.", "text/plain")}
    answer = await page.post("/control/articles", files=files, data={"text": "Pasted words"})
    assert answer.json() == {"said": ["bridge.txt was read.", "The text was read."]}
    assert controls.articles == [("bridge.txt", b"We open in May."), "Pasted words"]
    answer = await page.post("/control/articles", json={"text": "https://example.org/a"})
    assert answer.json() == {"problem": "https://example.org/a did not answer."}
    answer = await page.post("/control/articles", json={})
    assert answer.json() == {"problem": "There is nothing to add."}


async def test_without_controls_there_is_no_clock(telegram: Telegram) -> None:
    transport = httpx.ASGITransport(Web(telegram, None).app)
    async with httpx.AsyncClient(transport=transport, base_url="http://localhost") as client:
        assert (await client.get("/control/clock")).json() == {"now": None}
        answer = await client.post("/control/clock", json={"to": "hour"})
        assert answer.status_code == 422


async def test_what_people_do_on_the_page_reaches_the_bot(
    page: httpx.AsyncClient, telegram: Telegram, ada: User
) -> None:
    me = {"person": ada.id, "chat": ada.id}
    await page.post("/control/do/say", json=me | {"text": "x" * 5000})
    assert [len(one.text) for one in ada.messages[1:]] == [4096, 904]
    markup = {"inline_keyboard": [[{"text": "Go", "callback_data": "go"}]]}
    result(telegram, "sendMessage", {"chat_id": ada.id, "text": "x", "reply_markup": markup})
    tap = me | {"message": ada.last.id, "row": 0, "column": 0}
    query = (await page.post("/control/do/tap", json=tap)).json()["query"]
    assert telegram.state.queries[query].text == "go"
    await page.post("/control/do/location", json=me | {"latitude": 50, "longitude": 30})
    await page.post("/control/do/file", data=me, files={"file": ("a.txt", b"abc")})
    assert ada.last.content["document"]
    await page.post("/control/do/block", json=me | {"blocked": True})
    assert ada.id in telegram.state.blocked
    made = await page.post("/control/do/person", json={"name": "Olha", "language": "uk"})
    assert telegram.state.accounts[made.json()["id"]].language_code == "uk"


@pytest.mark.parametrize(
    ("deed", "body", "why"),
    [
        ("say", {"person": 9, "text": "x"}, "there is no such person"),
        ("say", {"text": " "}, "message text is empty"),
        ("say", {"text": "x", "chat": -9}, "there is no such chat"),
        ("tap", {"message": 99}, "the message is gone"),
        ("tap", {"message": 1}, "the button is gone"),
        ("choose", {"query": "x"}, "the suggestion is gone"),
        ("person", {"name": ""}, "a person needs a name"),
        ("location", {}, "a place needs a latitude and a longitude"),
        ("file", {}, "there is no file"),
    ],
)
async def test_what_cannot_be_done_is_said(
    page: httpx.AsyncClient, ada: User, deed: str, body: dict[str, object], why: str
) -> None:
    me = {"person": ada.id, "chat": ada.id}
    answer = await page.post(f"/control/do/{deed}", json=me | body)
    assert answer.json() == {"problem": f"Bad Request: {why}"}


async def test_a_form_of_another_site_could_not_be_read(page: httpx.AsyncClient, ada: User) -> None:
    answer = await page.post("/control/do/say", data={"person": ada.id, "text": "x"})
    assert answer.status_code == 415
    assert (await page.post("/control/do/dance", json={})).status_code == 404


async def test_a_file_is_downloaded_and_never_shown(
    page: httpx.AsyncClient, telegram: Telegram
) -> None:
    file_id = telegram.state.keep_file(Upload("päge.html", "text/html", b"<script>"))
    answer = await page.get(f"/control/file/{file_id}")
    assert answer.content == b"<script>"
    assert answer.headers["Content-Type"] == "application/octet-stream"
    assert answer.headers["Content-Disposition"] == "attachment; filename*=UTF-8''p%C3%A4ge.html"
    assert (await page.get("/control/file/none")).status_code == 404


async def test_an_uploaded_file_comes_back_byte_for_byte(telegram: Telegram, ada: User) -> None:
    data = b"\r\n--x\r\n\0\xff\n\r"
    async with serve(telegram) as url, httpx.AsyncClient(base_url=url) as client:
        sent = await client.post(
            "/bot1:A/SENDDOCUMENT", data={"chat_id": ada.id}, files={"document": ("ä.bin", data)}
        )
        document = sent.json()["result"]["document"]
        about = await client.get("/bot1:A/getFile", params={"file_id": document["file_id"]})
        path = about.json()["result"]["file_path"]
        assert (await client.get(f"/file/bot1:A/{path}")).content == data
        assert document["file_name"] == "ä.bin"


async def test_a_broken_connection_is_really_broken(telegram: Telegram, ada: User) -> None:
    telegram.faults.plan(Fault(How.DROP_AFTER))
    async with serve(telegram) as url, httpx.AsyncClient(base_url=url) as client:
        with pytest.raises(httpx.RemoteProtocolError):
            await client.post("/bot1:A/sendMessage", json={"chat_id": ada.id, "text": "x"})
        assert len(telegram.sent(ada)) == 1
        answer = await client.post(
            "/bot1:A/sendMessage", content=b"\xff", headers={"Content-Type": "application/json"}
        )
        assert answer.json()["description"] == "Bad Request: object expected as request body"
        assert (await client.get("/botless")).status_code == 404


async def test_events_reach_every_open_page(telegram: Telegram, ada: User) -> None:
    async with (
        serve(telegram) as url,
        httpx.AsyncClient(base_url=url) as client,
        client.stream("GET", "/control/events") as stream,
    ):
        lines = stream.aiter_lines()
        assert await anext(lines) == "retry: 1000"
        ada.says("hello")
        await anext(lines)
        assert '"text": "hello"' in await anext(lines)
    assert telegram.state.listeners == []
