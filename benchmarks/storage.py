"""How fast the store sends off and searches: `python -m benchmarks.storage [--articles 20000]`."""

import argparse
import asyncio
import statistics
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

from benchmarks.audience import chat, settle_in
from benchmarks.report import Row
from digests.model import Article, Brief, Delivery, Message, Part, Quote, Span, Speaker, Status
from digests.ports import Question, Turn
from digests.storage import open_store

NOON = datetime(2026, 3, 10, 12, 0, tzinfo=UTC)
BATCH = 200
QUESTIONS = (
    "zelenskiy",
    "the",
    "the minister of zelensky",
    "rare7",
    "rare7 zelenskyy",
    "word1 word2 word3",
    "word40 word41",
    "no such word",
    "",
)


async def sending_off(many: int) -> Row:
    """Claim and settle `many` parts, two for each of half as many chats."""
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/bench.db"
        await settle_in(url, many // 2, highest=1)
        store = await open_store(url)
        said = (Message("x" * 3500), Message("y" * 3500))
        turns = [Turn(Delivery(str(n), chat(n), said, NOON)) for n in range(many // 2)]
        await store.outbox.queue(turns, NOON)
        began = time.perf_counter()
        number = 1
        while parts := await store.outbox.claim(NOON, BATCH):
            await store.outbox.settle([sent(p, number + n) for n, p in enumerate(parts)])
            number += len(parts)
        rate = (number - 1) / (time.perf_counter() - began)
        await store.close()
    return Row(
        "send off",
        f"{number - 1:,} parts claimed and settled by {BATCH}: {rate:,.0f} a second",
        "1,500 a second",
        is_met=rate >= 1500,
    )


def sent(part: Part, number: int) -> Part:
    """The part, delivered."""
    return replace(part, status=Status.SENT, message_id=number, since=NOON)


async def searching(many: int) -> Row:
    """Store `many` articles, then ask frequent, rare and unknown words."""
    with tempfile.TemporaryDirectory() as folder:
        store = await open_store(f"sqlite:///{folder}/bench.db")
        began = time.perf_counter()
        for article, brief in articles(many):
            await store.add(article, brief)
        stored = many / (time.perf_counter() - began)
        slowest = {}
        for words in QUESTIONS:
            question = Question(words, limit=50)
            times = []
            for _ in range(5):
                began = time.perf_counter()
                found = await store.find(question)
                times.append(time.perf_counter() - began)
            slowest[words] = 1000 * statistics.median(times)
            print(f"       {words or '(newest)':28} {slowest[words]:6.1f} ms, {len(found)} shown")
        await store.close()
        size = _size(Path(folder))
    worst = max(slowest.values())
    return Row(
        "search",
        f"{many:,} articles ({size:.0f} MiB, {stored:.0f} stored a second): "
        f"{statistics.median(slowest.values()):.0f} ms, the slowest question {worst:.0f} ms",
        "50 ms",
        is_met=worst < 50,
    )


def _size(folder: Path) -> float:
    return sum(file.stat().st_size for file in folder.iterdir()) / 1024**2


def articles(many: int) -> Iterator[tuple[Article, Brief]]:
    """Articles of 300 words, in which words are as unevenly frequent as in a language."""
    chance = Random(7)
    words = [f"word{rank}" for rank in range(20_000)]
    weights = [1 / (rank + 1) for rank in range(20_000)]
    for number in range(many):
        drawn = chance.choices(words, weights, k=300)
        drawn.insert(0, "the minister of")
        if number % 10 == 0:
            drawn.append("Zelenskyy")
        if number % 1000 == 7:
            drawn.append("rare7")
        text = " ".join(drawn)
        quote = Quote(Span(0, 90), Speaker("A. Roe", Span(91, 99), Span(91, 99)))
        article = Article(
            f"a{number}", "wire", text, published=NOON + timedelta(minutes=chance.randrange(10**6))
        )
        yield article, Brief(article.key, 1, findings={"quotes": (quote,) * 12})


async def main() -> None:
    """Print both rows."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=20_000)
    parser.add_argument("--parts", type=int, default=20_000)
    given = parser.parse_args()
    print(await sending_off(given.parts))
    print(await searching(given.articles))


if __name__ == "__main__":
    asyncio.run(main())
