"""A server, a database full of queued messages, and a sender that can be killed."""

import asyncio
import json
import os
import signal
import sys
import urllib.request
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from benchmarks.audience import chat, settle_in
from bot.clock import utc_now
from digests.model import Delivery, Message, Status
from digests.ports import Turn
from digests.storage import open_store

_PAGE = 1000


@dataclass(frozen=True, slots=True)
class Stage:
    """Where a broadcast takes place."""

    database: str
    server: str
    readers: int

    def report(self) -> dict[str, Any]:
        """What the server saw so far."""
        seen: dict[str, Any] = self._ask("/report")
        return seen

    def limit(self, per_second: float) -> None:
        """Change the server's limit behind the sender's back."""
        self._ask(f"/limit?{per_second}")

    async def until_sent(self, many: int) -> None:
        """Wait until so many messages have arrived."""
        while self._ask("/sent")["sent"] < many:  # noqa: ASYNC110 - another process counts
            await asyncio.sleep(0.02)

    def ask(self, first: int, many: int) -> None:
        """Let so many readers, from that number on, send a command."""
        self._ask(f"/ask?{first}-{many}")

    def answers(self) -> list[dict[str, float]]:
        """For each command answered: when, after how long, and how often."""
        told: list[dict[str, float]] = self._ask("/answers")
        return told

    def _ask(self, path: str) -> Any:
        with urllib.request.urlopen(f"{self.server}{path}") as answer:
            return json.load(answer)

    async def send(self, *options: str) -> dict[str, float]:
        """Let a sender run to its end; its figures."""
        process = await self._sender(options)
        output, _ = await process.communicate()
        assert process.returncode == 0, process.returncode
        figures: dict[str, float] = json.loads(output)
        return figures

    async def send_and_kill(self, sent: int, *options: str) -> None:
        """Let a sender run until so many have arrived, then kill it on the spot."""
        process = await self._sender(options)
        await self.until_sent(sent)
        process.send_signal(signal.SIGKILL)
        await process.communicate()

    async def bot(self) -> asyncio.subprocess.Process:
        """The whole bot, as an operator starts it."""
        folder = Path(self.database.removeprefix("sqlite:///")).parent
        config = folder / "config.toml"
        config.write_text(
            f'[telegram]\nbase_url = "{self.server}/bot"\n[storage]\nurl = "{self.database}"\n'
            '[logging]\nlevel = "error"\n'
        )
        program = "from bot.cli import main; main()"
        arguments = ["-c", program, "--config", str(config), "run"]
        return await _start(arguments, core=0, TELEGRAM_BOT_TOKEN="1:A")

    async def _sender(self, options: Sequence[str]) -> asyncio.subprocess.Process:
        arguments = ["-m", "benchmarks.sender", self.database, self.server, *options]
        return await _start(arguments, core=0)

    async def tally(self) -> dict[Status, int]:
        """The outbox, by status."""
        store = await open_store(self.database)
        try:
            return dict(await store.outbox.tally())
        finally:
            await store.close()


@asynccontextmanager
async def stage(readers: int, *server_options: str, others: int = 0) -> AsyncIterator[Stage]:
    """A server with readers and a queue with one message for each of them.

    `others` are further readers, who wait for nothing.
    """
    with TemporaryDirectory() as folder:
        database = f"sqlite:///{Path(folder) / 'bench.db'}"
        await settle_in(database, readers + others, highest=readers + others)
        await _queue(database, readers)
        arguments = ["-m", "benchmarks.server", str(readers + others), *server_options]
        server = await _start(arguments, core=1)
        assert server.stdout is not None
        try:
            url = (await server.stdout.readline()).decode().strip()
            yield Stage(database, url, readers)
        finally:
            server.kill()
            await server.communicate()


async def _queue(database: str, readers: int) -> None:
    store = await open_store(database)
    now = utc_now()
    messages = (Message("<b>Morning digest</b>\n" + "All is well in Larnholm. " * 15),)
    for start in range(0, readers, _PAGE):
        numbers = range(start, min(readers, start + _PAGE))
        turns = [Turn(Delivery(f"d{n}", chat(n), messages, now)) for n in numbers]
        await store.outbox.queue(turns, now)
    await store.close()


async def _start(
    arguments: Sequence[str], core: int, **environment: str
) -> asyncio.subprocess.Process:
    def pin() -> None:
        if hasattr(os, "sched_setaffinity") and (os.cpu_count() or 1) > 1:
            os.sched_setaffinity(0, {core})

    return await asyncio.create_subprocess_exec(
        sys.executable,
        *arguments,
        stdout=asyncio.subprocess.PIPE,
        preexec_fn=pin,
        env={**os.environ, **environment},
    )
