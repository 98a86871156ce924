"""Paragraphs: runs of text between line ends."""

import re
from collections.abc import Iterator

from digests.model import Span

_LINE = re.compile(r"[^\n]+")


def paragraphs(text: str) -> Iterator[Span]:
    """Each line with words in it, without the white space around it."""
    for line in _LINE.finditer(text):
        words = line.group()
        start = line.start() + len(words) - len(words.lstrip())
        end = line.start() + len(words.rstrip())
        if start < end:
            yield Span(start, end)
