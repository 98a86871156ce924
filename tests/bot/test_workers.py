"""Work away from the event loop is bounded, and a dead worker harms one job alone."""

import os
import signal
import subprocess
import sys
from pathlib import Path
from select import select

import pytest

from bot.workers import Workers
from digests.errors import BadInput
from digests.reading import read
from tests.builders import an_article


def spin() -> None:
    while True:
        pass


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


async def test_an_article_read_in_a_worker_is_read_the_same() -> None:
    async with Workers(1) as workers:
        article = an_article()
        assert await workers.read(article) == read(article)


async def test_what_takes_too_long_or_dies_is_bad_input_and_the_next_job_goes_on() -> None:
    async with Workers(1, seconds=0.2) as workers:
        with pytest.raises(BadInput, match="longer than"):
            await workers(spin)
        with pytest.raises(BadInput, match="took its worker process down"):
            await workers(die)
        assert await workers(len, "four") == 4


PARENT = """
import asyncio, os
from bot.workers import Workers

async def main():
    async with Workers(1) as workers:
        print(await workers(os.getpid), flush=True)
        await asyncio.Event().wait()

if __name__ == "__main__":
    asyncio.run(main())
"""


@pytest.mark.skipif(not hasattr(os, "pidfd_open"), reason="needs Linux to watch the process")
def test_a_parent_that_is_killed_leaves_no_worker_behind(tmp_path: Path) -> None:
    script = tmp_path / "parent.py"
    script.write_text(PARENT, encoding="utf-8")
    with subprocess.Popen([sys.executable, script], stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        worker = os.pidfd_open(int(parent.stdout.readline()))
        try:
            parent.kill()
            ended, _, _ = select([worker], [], [], 20)
        finally:
            os.close(worker)
    assert ended == [worker]
