"""Work away from the event loop is bounded, and a dead worker harms one job alone."""

import os
import signal

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
