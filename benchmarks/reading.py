"""How fast the reader reads: by length of article, on hostile input, from start to first brief.

Run with `python -m benchmarks.reading`. The articles are put together from the golden texts of
the tests, so the figures can be made anew anywhere.
"""

import resource
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from itertools import cycle, islice
from pathlib import Path

from rich.console import Console

from digests.model import Article
from digests.reading import read

GOLDEN = Path(__file__).parents[1] / "tests" / "golden" / "en"
PUBLISHED = datetime(2026, 3, 10, 12, 0, tzinfo=UTC)
LENGTHS = (1_000, 4_000, 16_000, 64_000, 256_000, 1_000_000, 2_000_000)
HOSTILE = 10_000_000
ENOUGH = 1.0
"""Seconds of reading that make a figure steady."""

FIRST_BRIEF = """
from digests.model import Article
from digests.reading import read
read(Article("a", "bench", "The council met on Monday. “Enough,” said Ada Roe."))
"""

SHAPES: dict[str, Callable[[int], str]] = {
    "quote marks": lambda size: '"' * size,
    "curly quotes, unclosed": lambda size: "“a " * (size // 3),
    "brackets": lambda size: "([{" * (size // 3),
    "capitals": lambda size: "A" * size,
    "capitalised words": lambda size: "Ab " * (size // 3),
    "full stops": lambda size: "." * size,
    "no spaces": lambda size: "abcdefghij" * (size // 10),
    "spaces": lambda size: " " * size,
    "lines": lambda size: "ab cd\n" * (size // 6),
    "digits": lambda size: "1 " * (size // 2),
    "dates": lambda size: "on May 3, " * (size // 10),
    "right to left": lambda size: "שלום עולם. " * (size // 11),
    "emoji": lambda size: "😀 " * (size // 2),
}


def main() -> None:
    """Measure everything and print it."""
    console = Console()
    console.print(f"start to first brief: {first_brief():.2f} s")
    console.print("\nby length:       articles/s        ms   ns a character")
    for length in LENGTHS:
        seconds = reading_time(length)
        each = 1e9 * seconds / length
        console.print(f"{length:>12,} {1 / seconds:>14,.1f} {1000 * seconds:>9,.2f} {each:>16,.0f}")
    console.print("\nhostile input, seconds:       1 MB    10 MB")
    for name, shape in SHAPES.items():
        small, whole = (once(shape(size)) for size in (HOSTILE // 10, HOSTILE))
        console.print(f"{name:<28} {small:>6.2f} {whole:>8.2f}")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    console.print(f"peak memory of this run: {peak:,.0f} MB")


def first_brief() -> float:
    """Seconds from starting Python to having read one article: tables loaded, patterns made."""
    begun = time.perf_counter()
    subprocess.run([sys.executable, "-c", FIRST_BRIEF], check=True)
    return time.perf_counter() - begun


def reading_time(length: int) -> float:
    """Seconds of processor time to read an article of so many characters."""
    article = an_article(prose(length))
    read(article)
    count, begun = 0, time.process_time()
    while time.process_time() - begun < ENOUGH:
        read(article)
        count += 1
    return (time.process_time() - begun) / count


def once(text: str) -> float:
    """Seconds of processor time to read a text once."""
    begun = time.process_time()
    read(an_article(text))
    return time.process_time() - begun


def prose(length: int) -> str:
    """Paragraphs of the golden texts, one after the other, up to so many characters."""
    texts = (path.read_text("utf-8") for path in sorted(GOLDEN.glob("*.txt")))
    paragraphs = [line for text in texts for line in text.split("\n\n")]
    longest = length // min(map(len, paragraphs)) + 1
    return "\n\n".join(islice(cycle(paragraphs), longest))[:length]


def an_article(text: str) -> Article:
    """An article published on a fixed day."""
    return Article(key="bench", source="bench", text=text, published=PUBLISHED)


if __name__ == "__main__":
    main()
