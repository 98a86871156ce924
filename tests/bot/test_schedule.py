"""The ticker calls its jobs whatever became of the call before."""

import asyncio
from datetime import timedelta
from pathlib import Path

from structlog.testing import capture_logs

from bot.config_addresses import database_folder
from bot.schedule import Ticker
from digests.errors import StorageTrouble


async def test_trouble_with_the_store_is_told_once_and_again_after_a_good_call() -> None:
    called = asyncio.Event()
    troubles = iter([True, True, False, True])

    async def job() -> None:
        called.set()
        if next(troubles):
            raise StorageTrouble("the disk is full")

    with capture_logs() as lines:
        async with Ticker() as ticker:
            for _ in range(4):
                called.clear()
                ticker.every(timedelta(hours=1), "visit", job)
                await called.wait()
    assert [(line["log_level"], line["why"]) for line in lines] == [
        ("warning", "the disk is full"),
        ("warning", "the disk is full"),
    ]


def test_the_disk_that_is_watched_is_the_one_the_database_fills() -> None:
    here = Path("/srv/news")
    assert database_folder("sqlite:///newsdigest.db", here) == here
    assert database_folder("sqlite:////var/lib/news/n.db", here) == Path("/var/lib/news")
    assert database_folder("postgresql://db/news", here) == here
