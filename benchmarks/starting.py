"""How soon a started bot polls: `python -m benchmarks.starting [--runs N]`.

`newsdigest run` is started as an operator starts it, against the strict Bot API server, where a
reader has written already. Measured is the time from the start of the process until its first
getUpdates has arrived, the processor time spent by then, and the time until the reader is answered:
with a database that is there, and in an empty folder.
"""

import argparse
import asyncio
import os
import signal
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from benchmarks.report import Row
from bot.playground.params import Params
from bot.playground.server import bot_base_url, serve
from bot.playground.telegram import Reply, Telegram

_BAR = 0.5  # seconds
_TOKEN = "7000000001:the-strict-server-takes-any-token-at-all"
_CONFIG = """
[telegram]
base_url = "{base_url}"
[[sources]]
name = "wire"
kind = "folder"
path = "."
[[editions]]
name = "morning"
title = "Morning digest"
at = "07:30"
timezone = "Europe/Kyiv"
sections = ["quotes", "who", "where", "next"]
"""
_TICKS = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True, slots=True)
class Start:
    """How long after the start of the process what arrived, in seconds."""

    poll: float
    processor: float
    """Spent until the poll."""
    answer: float


class Watched(Telegram):
    """Telegram that notes what arrives first from a process that is started."""

    def __init__(self) -> None:
        super().__init__()
        self.reader = self.user("Ada")
        self.watch()

    def watch(self, process: int = 0) -> None:
        """Look out for the first requests of that process."""
        self.process = process
        self.spent = 0.0
        self.arrived: dict[str, float] = {}
        self.is_answered = asyncio.Event()

    def carry_out(self, method: str, params: Params) -> Reply:
        """As Telegram does."""
        if method == "getUpdates" and method not in self.arrived:
            self.spent = _spent(self.process)
        self.arrived.setdefault(method, time.monotonic())
        if method == "sendMessage":
            self.is_answered.set()
        return super().carry_out(method, params)


def _spent(process: int) -> float:
    """The processor seconds a process has used."""
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / _TICKS


async def start(folder: Path, telegram: Watched, base_url: str) -> Start:
    """Start the bot in a folder, wait for its first answer, and stop it."""
    (folder / "config.toml").write_text(_CONFIG.format(base_url=base_url))
    telegram.reader.says("/start")
    began = time.monotonic()
    process = await asyncio.create_subprocess_exec(
        Path(sys.executable).with_name("newsdigest"),
        "run",
        cwd=folder,
        env={**os.environ, "TELEGRAM_BOT_TOKEN": _TOKEN},
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.DEVNULL,
    )
    telegram.watch(process.pid)
    async with asyncio.timeout(60):
        await telegram.is_answered.wait()
    process.send_signal(signal.SIGTERM)
    assert await process.wait() == 0
    seen = telegram.arrived
    return Start(seen["getUpdates"] - began, telegram.spent, seen["sendMessage"] - began)


async def starting(runs: int, *, is_first: bool) -> Row:
    """The median of several starts; with `is_first` each is the first in its folder."""
    telegram, starts = Watched(), []
    async with serve(telegram) as url:
        with TemporaryDirectory() as folder:
            if not is_first:
                await start(Path(folder), telegram, bot_base_url(url))
            for _ in range(runs):
                with TemporaryDirectory() as empty:
                    place = Path(empty if is_first else folder)
                    starts.append(await start(place, telegram, bot_base_url(url)))
    poll, slowest = median(one.poll for one in starts), max(one.poll for one in starts)
    processor = median(one.processor for one in starts)
    answer = median(one.answer for one in starts)
    return Row(
        "first" if is_first else "start",
        f"{'in an empty folder ' if is_first else ''}the first poll after {poll:.2f} s "
        f"(the slowest of {runs}: {slowest:.2f} s), {processor:.2f} CPU s; "
        f"the first answer after {answer:.2f} s",
        f"the first poll after <= {_BAR} s",
        is_met=poll <= _BAR,
    )


def main() -> int:
    """Print each row as it is measured; 1 when the bar is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=5)
    given = parser.parse_args()
    is_met = True
    for is_first in (False, True):
        row = asyncio.run(starting(given.runs, is_first=is_first))
        print(row, flush=True)
        is_met &= row.is_met
    return 0 if is_met else 1


if __name__ == "__main__":
    raise SystemExit(main())
