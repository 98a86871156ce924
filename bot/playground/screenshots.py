"""Pictures of the page, taken with the Chromium of this machine."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from bot.playground.scenario import ScenarioError, Screenshot

if TYPE_CHECKING:
    from playwright.async_api import Browser

CHROMIUM = Path("/usr/bin/chromium")
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@asynccontextmanager
async def camera(
    url: str, folder: Path, chromium: Path = CHROMIUM
) -> AsyncIterator["Photographer"]:
    """A camera before the page at `url` that saves into `folder`.

    Raises ScenarioError where Playwright or Chromium is not installed.
    """
    try:
        from playwright.async_api import async_playwright
    except ImportError as error:
        raise ScenarioError("pictures need the Python package playwright") from error
    _prepare(folder, chromium)
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        try:
            yield Photographer(browser, url, folder)
        finally:
            await browser.close()


def _prepare(folder: Path, chromium: Path) -> None:
    if not chromium.exists():
        raise ScenarioError(f"pictures need Chromium at {chromium}")
    folder.mkdir(parents=True, exist_ok=True)


class Photographer:
    """Opens the page anew for every picture, so that one does not show in the next."""

    def __init__(self, browser: "Browser", url: str, folder: Path) -> None:
        self._browser = browser
        self._url = url
        self._folder = folder

    async def shoot(self, shot: Screenshot, chat: int) -> None:
        """Save a picture of the page with this chat open."""
        page = await self._browser.new_page(
            viewport={"width": shot.width, "height": shot.height},
            color_scheme="dark" if shot.theme == "dark" else "light",
            reduced_motion="reduce",
            device_scale_factor=shot.scale,
        )
        try:
            await page.goto(f"{self._url}/#{chat}")
            await page.wait_for_selector("body[data-ready]")
            if shot.at:
                message = page.locator(".message", has_text=shot.at).last
                await message.evaluate("message => message.scrollIntoView({block: 'start'})")
            if shot.type:
                await page.locator("#text").press_sequentially(shot.type)
            await page.screenshot(path=self._folder / shot.screenshot)
        finally:
            await page.close()
