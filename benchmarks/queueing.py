"""How long it takes to queue a hundred thousand due digests."""

import resource
import sys
import tempfile
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from benchmarks.audience import settle_in
from benchmarks.report import Row
from digests.dispatch import queue_due
from digests.model import (
    Article,
    Digest,
    Edition,
    Length,
    Message,
    Preferences,
    Schedule,
)
from digests.ports import Offer
from digests.reading import read
from digests.storage import open_store

DUE = datetime(2026, 3, 10, 7, 30, tzinfo=UTC)
TASTES = 200


class PlainRenderer:
    """A message of the headlines: markup has a benchmark of its own."""

    def render(self, digest: Digest, preferences: Preferences) -> tuple[Message, ...]:
        """One message of about 400 characters."""
        lines = [digest.title, preferences.language, *(story.key for story in digest.stories)]
        return (Message("\n".join(lines).ljust(400, ".")),)


def tastes() -> list[Preferences]:
    """Two hundred different ways to want the same edition."""
    zones = ("Europe/Kyiv", "Europe/Athens", "America/New_York", "Pacific/Kiritimati", "UTC")
    return [
        Preferences(
            zone=zones[number % len(zones)],
            stories=1 + number // len(zones) % 10,
            length=(Length.SHORT, Length.LONG)[number // 50 % 2],
            is_plain=number >= TASTES // 2,
        )
        for number in range(TASTES)
    ]


async def queueing(many: int) -> Row:
    """Queue `many` due subscriptions with 200 tastes over SQLite."""
    edition = Edition("morning", "Morning", Schedule(times=(DUE.time(),)), "UTC")
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder) / 'bench.db'}"
        await settle_in(url, many, tastes=tastes(), edition="morning", due=DUE)
        store = await open_store(url)
        for number in range(30):
            article = _article(number)
            await store.add(article, read(article))
        before = _peak()
        start = time.perf_counter()
        tally = await queue_due(
            store, PlainRenderer(), Offer({"morning": edition}), lambda: DUE + timedelta(seconds=1)
        )
        seconds = time.perf_counter() - start
        grown = _peak() - before
        await store.close()
    assert tally.queued == many, tally
    return Row(
        "queue",
        f"{many:,} digests of {TASTES} tastes queued in {seconds:.1f} s, "
        f"{tally.printed} composed and rendered, peak memory +{grown:.0f} MiB",
        "100,000 in < 10 s, memory flat, each shared digest made once",
        is_met=seconds * 100_000 / many < 10 and tally.printed == TASTES and grown < 40,
    )


def _article(number: int) -> Article:
    text = (
        f"The council of Town{number} met on Monday about bridge {number}. "
        f"“We will mend bridge {number},” said Mayor Ada Roe{number}."
    )
    return replace(
        Article(f"a{number}", "wire", text, title=f"Bridge {number}"),
        published=DUE - timedelta(hours=number),
        url=f"https://news.example/{number}",
    )


def _peak() -> float:
    """The process's largest resident size so far, in MiB."""
    divisor = 1024**2 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / divisor
