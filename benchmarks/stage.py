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
        return self._ask("/report")

    def limit(self, per_second: float) -> None:
        """Change the server's limit behind the sender's back."""
        self._ask(f"/limit?{per_second}")

    def _ask(self, path: str) -> dict[str, Any]:
        with urllib.request.urlopen(f"{self.server}{path}") as answer:
            found: dict[str, Any] = json.load(answer)
            return found

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
        while self._ask("/sent")["sent"] < sent:
            await asyncio.sleep(0.02)
        process.send_signal(signal.SIGKILL)
        await process.communicate()

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
async def stage(readers: int, *server_options: str) -> AsyncIterator[Stage]:
    """A server with readers and a queue with one message for each of them."""
    with TemporaryDirectory() as folder:
        database = f"sqlite:///{Path(folder) / 'bench.db'}"
        await settle_in(database, readers, highest=readers)
        await _queue(database, readers)
        arguments = ["-m", "benchmarks.server", str(readers), *server_options]
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


async def _start(arguments: Sequence[str], core: int) -> asyncio.subprocess.Process:
    def pin() -> None:
        if hasattr(os, "sched_setaffinity") and (os.cpu_count() or 1) > 1:
            os.sched_setaffinity(0, {core})

    return await asyncio.create_subprocess_exec(
        sys.executable, *arguments, stdout=asyncio.subprocess.PIPE, preexec_fn=pin
    )
