"""The chat page in a real browser, before an ordinary bot."""

import os
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, ViewportSize, async_playwright, expect

from bot.playground.params import Upload
from bot.playground.people import User
from bot.playground.scenario import Screenshot
from bot.playground.screenshots import CHROMIUM, FLAGS, camera
from bot.playground.server import bot_base_url, serve
from bot.playground.telegram import Telegram
from tests.bot.playground.conftest import result
from tests.bot.playground.echo import build, running
from tests.bot.playground.test_server import FakeControls

pytestmark = [
    pytest.mark.asyncio(loop_scope="module"),
    pytest.mark.skipif(
        not CHROMIUM.exists() and not os.environ.get("CI"), reason=f"no Chromium at {CHROMIUM}"
    ),
]
WIDE = ViewportSize(width=1200, height=800)
PHONE = ViewportSize(width=390, height=800)


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def browser() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        launched = await playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield launched
        await launched.close()


@asynccontextmanager
async def visited(browser: Browser, url: str, size: ViewportSize = WIDE) -> AsyncIterator[Page]:
    """The page, on which no error may show up in the console."""
    page = await browser.new_page(viewport=size, reduced_motion="reduce")
    complaints: list[str] = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("console", lambda said: complaints.append(said.text))
    await page.goto(url)
    await page.wait_for_selector("body[data-ready]")
    yield page
    await page.close()
    assert complaints == []


async def test_a_visitor_talks_to_the_bot(browser: Browser, telegram: Telegram) -> None:
    ada = telegram.user("Ada")
    async with (
        serve(telegram, FakeControls()) as url,
        running(build(bot_base_url(url))),
        visited(browser, url) as page,
    ):
        await expect(page.get_by_role("note")).to_contain_text("This is not Telegram")
        await expect(page.locator(".welcome")).to_contain_text("Says what you say.")
        await page.get_by_role("button", name="Start", exact=True).click()
        await expect(page.locator(".message").last).to_contain_text("Started")

        await page.get_by_role("button", name="Toast").click()
        await expect(page.get_by_role("status")).to_have_text("You tapped toast")
        await expect(page.locator("[aria-busy]")).to_have_count(0)

        await page.get_by_role("button", name="Alert").click()
        await expect(page.get_by_role("dialog")).to_contain_text("You tapped alert")
        await page.keyboard.press("Enter")
        await expect(page.get_by_role("dialog")).to_have_count(0)

        await page.get_by_role("button", name="Edit").click()
        await expect(page.locator(".message").last).to_contain_text("Edited")
        await expect(page.locator(".message")).to_have_count(2)
        assert ada.last.text == "Edited"


async def test_words_are_shown_as_telegram_shows_them(browser: Browser, telegram: Telegram) -> None:
    telegram.user("Ada").starts()
    async with (
        serve(telegram) as url,
        running(build(bot_base_url(url))),
        visited(browser, url) as page,
    ):
        await page.get_by_label("Message", exact=True).fill("/digest")
        await page.keyboard.press("Enter")
        message = page.locator(".message").last
        await expect(message.locator("b")).to_have_text("Morning digest")
        await expect(message.locator("blockquote").first).to_contain_text("We open in May")

        quote = message.locator("blockquote.expandable")
        folded = (await quote.bounding_box() or {"height": 0})["height"]
        await page.get_by_role("button", name="Show the whole quote").click()
        assert (await quote.bounding_box() or {"height": 0})["height"] > folded

        spoiler = page.get_by_role("button", name="Hidden text: show it")
        await spoiler.press("Enter")
        await expect(message.locator(".spoiler.shown")).to_have_text("with fireworks")

        link = message.get_by_role("link", name="Gazette")
        await expect(link).to_have_attribute("rel", "noopener noreferrer")
        await message.get_by_role("link", name="context").click()
        await expect(page.locator(".message").last).to_contain_text("Started q_1")


async def test_a_place_and_a_file_are_cards(
    browser: Browser, telegram: Telegram, tmp_path: Path
) -> None:
    telegram.user("Ada").starts()
    async with (
        serve(telegram) as url,
        running(build(bot_base_url(url))),
        visited(browser, url) as page,
    ):
        await page.get_by_role("button", name="Menu").click()
        await page.get_by_role("option", name="/venue").click()
        await expect(page.locator(".place")).to_contain_text("Port Marrow")
        await expect(page.locator(".place")).to_contain_text("50.4500° N, 30.5200° E")
        async with page.expect_download() as download:
            await page.locator(".file", has_text="opening.ics").click()
        await (await download.value).save_as(tmp_path / "opening.ics")
        assert (tmp_path / "opening.ics").read_bytes() == b"BEGIN:VCALENDAR"


async def test_typing_suggests_commands_and_inline_answers(
    browser: Browser, telegram: Telegram
) -> None:
    telegram.user("Ada").starts()
    async with (
        serve(telegram) as url,
        running(build(bot_base_url(url))),
        visited(browser, url) as page,
    ):
        box = page.get_by_label("Message", exact=True)
        await box.press_sequentially("/d")
        await expect(page.get_by_role("option")).to_have_text(["/digestThe news"])
        await expect(box).to_have_attribute("aria-expanded", "true")
        await box.press("Escape")
        await expect(page.get_by_role("option")).to_have_count(0)

        await box.fill("")
        await box.press_sequentially("@playground_bot storm")
        await expect(page.get_by_role("option", name="storm")).to_be_visible()
        await box.press("ArrowDown")
        await box.press("Enter")
        await expect(page.locator(".own").last).to_contain_text("Shared: storm")
        await expect(page.locator(".own").last).to_contain_text("via @playground_bot")


async def test_the_clock_is_moved_and_articles_are_added(
    browser: Browser, telegram: Telegram
) -> None:
    telegram.user("Ada")
    controls = FakeControls()
    async with serve(telegram, controls) as url, visited(browser, url) as page:
        clock = page.get_by_role("region", name="Clock")
        await expect(clock).to_contain_text("10 Mar, 18:42")
        await expect(clock).to_contain_text("Next delivery Wed 11 Mar")
        await clock.get_by_role("button", name="+1 hour").click()
        await expect(clock).to_contain_text("10 Mar, 19:42")
        await clock.get_by_role("button", name="Tomorrow").click()
        await expect(clock).to_contain_text("11 Mar, 07:30")

        await page.get_by_label("Your own articles").fill("We open in May.")
        await page.get_by_role("button", name="Add", exact=True).click()
        await expect(page.get_by_role("status")).to_have_text("The text was read.")
        await page.get_by_label("Choose files").set_input_files(
            {"name": "bridge.txt", "mimeType": "text/plain", "buffer": b"We open."}
        )
        await expect(page.get_by_role("status")).to_have_text("bridge.txt was read.")
        assert controls.articles == ["We open in May.", ("bridge.txt", b"We open.")]


async def test_people_and_groups_are_switched_between(browser: Browser, telegram: Telegram) -> None:
    ada, olha = telegram.user("Ada"), telegram.user("Olha")
    group = telegram.group("Newsroom", ada, [olha])
    async with (
        serve(telegram) as url,
        running(build(bot_base_url(url))),
        visited(browser, url) as page,
    ):
        chats = page.get_by_role("navigation", name="Chats")
        await chats.get_by_role("button", name="Newsroom").click()
        await page.get_by_label("Who speaks").select_option(label="Olha")
        await page.get_by_label("Message", exact=True).fill("/start now")
        await page.get_by_role("button", name="Send").click()
        await expect(page.locator(".message").last).to_contain_text("Started now")
        assert group.messages[0].sender == olha.account

        olha.says("hello")
        await expect(chats.get_by_role("button", name="Olha")).to_contain_text("2")
        await chats.get_by_role("button", name="Olha").click()
        await expect(page.locator(".message").last).to_contain_text("hello")

        await page.get_by_role("button", name="Block the bot").click()
        await page.get_by_role("button", name="Restart the bot").click()
        await expect(page.get_by_role("button", name="Block the bot")).to_be_visible()


async def test_a_keyboard_of_the_bot_says_its_labels(
    browser: Browser, telegram: Telegram, ada: User
) -> None:
    def send(markup: object) -> None:
        params = {"chat_id": ada.id, "text": "Which?", "reply_markup": markup}
        result(telegram, "sendMessage", params)

    send({"keyboard": [["Morning", {"text": "Where I am", "request_location": True}]]})
    async with serve(telegram) as url, visited(browser, url) as page:
        await page.get_by_role("button", name="Morning").click()
        await expect(page.locator(".own").last).to_contain_text("Morning")
        await page.get_by_role("button", name="Where I am").click()
        await page.get_by_label("Latitude").fill("-33.8688")
        await page.keyboard.press("Enter")
        await expect(page.locator(".own .place")).to_contain_text("33.8688° S")
        send({"remove_keyboard": True})
        await expect(page.get_by_role("button", name="Morning")).to_have_count(0)
        send({"inline_keyboard": [[{"text": "Find", "switch_inline_query_current_chat": "x"}]]})
        await page.get_by_role("button", name="Find").click()
        box = page.get_by_label("Message", exact=True)
        await expect(box).to_have_value("@playground_bot x")


async def test_nobodys_text_becomes_markup(browser: Browser, telegram: Telegram) -> None:
    evil = "<img src=x onerror=alert(1)>"
    eve = telegram.user(evil)
    eve.says(f"{evil} <script>alert(1)</script>")
    params = {
        "chat_id": eve.id,
        "text": '<a href="javascript:alert(1).x">x</a>',
        "parse_mode": "HTML",
        "reply_markup": {"inline_keyboard": [[{"text": evil, "callback_data": evil}]]},
    }
    result(telegram, "sendMessage", params)
    upload = {"document": Upload(evil, evil, b"x")}
    telegram.call("sendDocument", {"chat_id": eve.id, "caption": evil}, upload)
    result(telegram, "setMyDescription", {"description": evil})
    async with serve(telegram) as url, visited(browser, url) as page:
        await expect(page.locator(".message").last).to_contain_text(evil)
        assert await page.locator("img, .message script, a[href^='javascript']").count() == 0


async def test_on_a_phone_one_thing_is_seen_at_a_time(
    browser: Browser, telegram: Telegram, ada: User
) -> None:
    result(telegram, "sendMessage", {"chat_id": ada.id, "text": "word " * 300})
    async with (
        serve(telegram, FakeControls()) as url,
        visited(browser, url, PHONE) as page,
    ):
        await expect(page.get_by_role("log")).to_be_hidden()
        await page.get_by_role("button", name="Ada").click()
        await expect(page.get_by_role("log")).to_be_visible()
        await expect(page.get_by_role("button", name="Tomorrow")).to_be_in_viewport(ratio=1)
        wide = "document.documentElement.scrollWidth > innerWidth"
        assert await page.evaluate(wide) is False
        await page.get_by_role("button", name="Back to the chats").click()
        await expect(page.get_by_role("navigation", name="Chats")).to_be_visible()


async def test_the_page_comes_back_after_the_server_was_away(
    browser: Browser, telegram: Telegram, ada: User
) -> None:
    page = await browser.new_page(viewport=WIDE)
    async with serve(telegram) as url:
        await page.goto(url)
        await page.wait_for_selector("body[data-ready]")
    await page.wait_for_selector("body.lost")
    ada.says("missed")
    async with serve(telegram, port=int(url.rsplit(":", 1)[1])):
        await expect(page.locator(".message").last).to_contain_text("missed")
        await expect(page.locator("body")).not_to_have_class(re.compile("lost"))
        await page.close()


async def test_light_and_dark_are_chosen_and_kept(
    browser: Browser, telegram: Telegram, ada: User
) -> None:
    async with serve(telegram) as url, visited(browser, url) as page:
        await expect(page.locator("html")).to_have_css("color-scheme", "light")
        await page.get_by_role("button", name="Switch between light and dark").click()
        await expect(page.locator("html")).to_have_css("color-scheme", "dark")
        await page.reload()
        await expect(page.locator("html")).to_have_css("color-scheme", "dark")


async def test_a_picture_of_the_page_is_taken(
    telegram: Telegram, ada: User, tmp_path: Path
) -> None:
    async with serve(telegram) as url, camera(url, tmp_path / "pictures") as photographer:
        shot = Screenshot(
            "dark.png", theme="dark", width=390, height=400, scale=2, at="/start", type="x"
        )
        await photographer.shoot(shot, ada.id)
    picture = (tmp_path / "pictures" / "dark.png").read_bytes()
    assert picture[16:24] == (780).to_bytes(4) + (800).to_bytes(4)
