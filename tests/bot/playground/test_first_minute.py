"""What a visitor of `make demo` does in the first minute, in a real browser before the real bot."""

import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.async_api import async_playwright, expect

from bot.clock import MovableClock
from bot.current import Current
from bot.playground.scenario import read_scenario
from bot.playground.screenshots import CHROMIUM, FLAGS
from bot.playing import SAMPLES_BEGIN, open_stage
from bot.shipped import shipped

SCENARIOS = sorted(Path("examples/scenarios").glob("*.toml"))
# A reading of all samples and a broadcast lie between a click and what it brings about.
PATIENCE = 20_000  # milliseconds


@pytest.fixture(autouse=True)
def patience() -> Iterator[None]:
    expect.set_options(timeout=PATIENCE)
    yield
    expect.set_options(timeout=5_000)


@pytest.mark.skipif(
    not CHROMIUM.exists() and not os.environ.get("CI"), reason=f"no Chromium at {CHROMIUM}"
)
async def test_a_visitor_gets_a_digest_opens_a_proof_and_sees_the_next_one_come() -> None:
    current = Current(shipped("examples") / "config.toml")
    async with (
        async_playwright() as playwright,
        open_stage(current, MovableClock(SAMPLES_BEGIN)) as stage,
    ):
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        page = await browser.new_page(viewport={"width": 1200, "height": 800})
        page.set_default_timeout(PATIENCE)
        await page.goto(stage.url)
        messages = page.locator(".message:not(.own)")

        await page.get_by_role("button", name="Start", exact=True).click()
        await page.get_by_role("button", name="Subscribe", exact=True).click()
        await page.get_by_role("button", name="Get Morning digest").click()
        await expect(messages.last).to_contain_text("You now get: Morning digest")

        clock = page.get_by_role("region", name="Clock")
        await clock.get_by_role("button", name="Next delivery").click()
        digest = messages.filter(has_text="Morning digest").filter(has=page.locator("blockquote"))
        await expect(digest).to_have_count(1)
        await expect(clock).to_contain_text("Tue 10 Mar, 07:30")

        quote = await digest.locator("blockquote").first.inner_text()
        (number,) = re.findall(r"\[(\d+)\]", quote)
        await digest.get_by_role("button", name=number, exact=True).click()
        await expect(messages.last).to_contain_text("How the speaker was found")

        article = (
            "The library of Quarnby opens at night\n\n"
            "QUARNBY — The town library will stay open until midnight from April 2, the council"
            " decided on Tuesday.\n\n"
            "“A reader should not need a day job to be let in,” said Hester Vale, the librarian."
        )
        await page.get_by_label("Your own articles").fill(article)
        await page.get_by_role("button", name="Add", exact=True).click()
        await expect(page.get_by_role("status")).to_contain_text("stored")
        await page.get_by_label("Message", exact=True).fill("/quotes librarian Vale")
        await page.keyboard.press("Enter")
        await expect(messages.last).to_contain_text("A reader should not need a day job")

        await clock.get_by_role("button", name="Tomorrow").click()
        await expect(digest).to_have_count(2)
        await expect(clock).to_contain_text("Wed 11 Mar, 07:30")
        await browser.close()


@pytest.mark.parametrize("path", SCENARIOS, ids=lambda path: path.stem)
def test_the_shipped_scenarios_are_well_written(path: Path) -> None:
    assert read_scenario(path).steps
