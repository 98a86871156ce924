"""Nothing blocks the event loop over 50 ms, whatever a reader asks for first."""

import gc
import subprocess
import sys
from asyncio import events
from collections.abc import Iterator
from time import thread_time

import pytest

from bot.clock import MovableClock
from bot.current import Current
from bot.garbage import settle_down
from bot.playground.controls import leap
from bot.playing import SAMPLES_BEGIN, open_stage
from bot.shipped import shipped
from tests.bot.test_running import answered

MOST = 0.05  # seconds of processor time; waiting for a processor is the machine's affair

ASKED = (
    "/start",
    "/quotes",
    "/summary",
    "/who",
    "/who Dara Mulroy",
    "/where",
    "/next",
    "/latest",
    "/search storm",
    "/settings",
    "/calendar",
    "/preview",
    "/mydata",
    "/why",
    "Storm Petra tore roofs from houses. “Enough,” said Ada Roe, the mayor of Galway. " * 20,
)


@pytest.fixture
def blocks(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[tuple[float, str]]]:
    """Every callback of the event loop that took too long, with what it was."""
    found: list[tuple[float, str]] = []
    plain_run = events.Handle._run

    def timed_run(handle: events.Handle) -> None:
        began = thread_time()
        plain_run(handle)
        took = thread_time() - began
        if took > MOST:
            found.append((round(took, 3), repr(handle)[:300]))

    monkeypatch.setattr(events.Handle, "_run", timed_run)
    settle_down()  # as the bot does; other tests have left much behind in this process
    yield found
    gc.unfreeze()


def test_what_is_loaded_is_walked_over_no_more() -> None:
    code = (
        "import bot.running, gc, time; from bot.garbage import settle_down; settle_down();"
        "began = time.thread_time(); gc.collect(); print(time.thread_time() - began)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    assert float(done.stdout) < MOST / 5


async def test_a_reader_s_first_minute_never_blocks_the_loop(
    blocks: list[tuple[float, str]],
) -> None:
    current = Current(shipped("examples") / "config.toml")
    clock = MovableClock(SAMPLES_BEGIN)
    async with open_stage(current, clock) as stage:
        first = stage.telegram.user("Bea Roe", language="en")
        await answered(stage.telegram, first, "/start")
        blocks.clear()  # starting up may take its time: nobody waits yet
        for number, words in enumerate(ASKED):
            # A chat gets a message a second; many chats need not wait for one another.
            reader = stage.telegram.user(f"Reader {number}", language="en")
            await answered(stage.telegram, reader, "/subscribe morning")
            await answered(stage.telegram, reader, words)
        await leap(stage.controls, "next")
    assert blocks == [], "\n".join(map(str, blocks))
