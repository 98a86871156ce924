"""`newsdigest playground`: the real bot under a stand-in for Telegram, with a clock to move."""

import asyncio
import signal
import socket
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import click

from bot import logs
from bot.clock import MovableClock, utc_now
from bot.controlling import BotControls
from bot.current import Current
from bot.garbage import settle_down
from bot.playground.cast import invite_cast
from bot.playground.chats import Account
from bot.playground.playing import Player
from bot.playground.scenario import ScenarioError, read_scenario
from bot.playground.screenshots import camera
from bot.playground.server import bot_base_url, serve
from bot.playground.telegram import Telegram
from bot.running import open_bot
from bot.shipped import shipped
from bot.wiring import House, open_house
from digests.errors import BadInput
from digests.model import Preferences

# The sample articles are of 9 and 10 March 2026; the morning digest comes a minute later.
SAMPLES_BEGIN = datetime(2026, 3, 10, 7, 29, tzinfo=UTC)
_TOKEN = "7000000001:the-playground-needs-no-real-token"  # noqa: S105
_PORT = 8765
_FIRST_ARTICLES = 5.0  # seconds
_BOT = Account(7_000_000_001, "Newsdigest", "newsdigest_bot", is_bot=True)


@dataclass(frozen=True, slots=True)
class Stage:
    """A running playground: the stand-in, the bot behind it, and where the page is."""

    telegram: Telegram
    controls: BotControls
    house: House
    url: str


def play(
    config: Path | None, host: str, port: int | None, password: str | None, scenario: Path | None
) -> None:
    """Serve the playground until Ctrl-C, or play a scenario through and end.

    Nothing is written to the configuration's own database: the playground keeps all in memory.

    Raises:
        BadInput: the address cannot be had, or the scenario does not come true.
    """
    logs.set_up("warning")
    current = Current(config or shipped("examples") / "config.toml")
    clock = MovableClock(utc_now() if config else SAMPLES_BEGIN)
    try:
        if scenario:
            asyncio.run(_perform(current, clock, scenario))
        else:
            port = _usual(host) if port is None else port
            asyncio.run(_serve(current, clock, host, port, password))
    except (ScenarioError, ValueError) as error:
        raise BadInput(str(error)) from error
    except OSError as error:
        raise BadInput(f"{host}:{port} cannot be had: {error.strerror or error}") from error


def _usual(host: str) -> int:
    """The usual port, so that a bookmark works; a free one when somebody else has it."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, _PORT))
        except OSError:
            return 0
    return _PORT


async def _serve(
    current: Current, clock: MovableClock, host: str, port: int, password: str | None
) -> None:
    async with open_stage(current, clock, host, port, password) as stage:
        await _show_a_digest(stage.house)
        settle_down()
        click.echo(f"\n  Open  {stage.url}\n")
        click.echo("  The real bot, with a page in place of Telegram. Nothing leaves this machine.")
        click.echo("  Ctrl-C ends it.")
        stop = asyncio.Event()
        for name in (signal.SIGTERM, signal.SIGINT):
            asyncio.get_running_loop().add_signal_handler(name, stop.set)
        await stop.wait()


async def _show_a_digest(house: House) -> None:
    """The beginning of the first edition as a subscriber would get it now, in the terminal."""
    from rich.console import Console

    from bot.terminal import show

    for edition in list(house.editions().values())[:1]:
        digest = await house.sample(edition)
        show(house.renderer.render(digest, Preferences())[:1], Console())


async def _perform(current: Current, clock: MovableClock, path: Path) -> None:
    script = read_scenario(path)
    async with (
        open_stage(current, clock) as stage,
        camera(stage.url, script.pictures) as photographer,
    ):
        await Player(stage.telegram, stage.controls, photographer).play(script)
    click.echo(f"{path}: {len(script.steps)} steps came true; pictures are in {script.pictures}")


@asynccontextmanager
async def open_stage(
    current: Current,
    clock: MovableClock,
    host: str = "127.0.0.1",
    port: int = 0,
    password: str | None = None,
) -> AsyncIterator[Stage]:
    """The production bot on the stand-in; only its base_url, clock and database differ."""
    telegram = Telegram(bot=_BOT, now=lambda: clock().timestamp())
    invite_cast(telegram)
    current.keep_in_memory()
    async with AsyncExitStack() as stack:
        house = await stack.enter_async_context(open_house(current, clock))
        controls = BotControls(house, clock)
        with suppress(TimeoutError):
            # So that the first question has an answer; a slow feed comes with the first tick.
            async with asyncio.timeout(_FIRST_ARTICLES):
                await controls.visit_sources()
        url = await stack.enter_async_context(serve(telegram, controls, host, port, password))
        connection = current.settings.telegram.model_copy(
            update={"base_url": bot_base_url(url, password), "mode": "polling"}
        )
        bot = await stack.enter_async_context(open_bot(house, _TOKEN, connection))
        controls.attach(bot.rounds)
        stop = asyncio.Event()
        running = asyncio.create_task(bot.run(stop))
        try:
            yield Stage(telegram, controls, house, url)
        finally:
            stop.set()
            await running
