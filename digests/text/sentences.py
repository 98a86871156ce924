"""Sentences: where one ends and the next begins."""

import re
from collections.abc import Iterator

from digests.model import Span

_END = re.compile(r"[.!?]+[\"'”’)\]]*\s+(?=[\"'“‘(\[]*[A-Z0-9])")


def sentences(text: str, within: Span) -> Iterator[Span]:
    """The sentences of one paragraph, in order, without the white space between them."""
    start = within.start
    for end in _END.finditer(text, within.start, within.end):
        stop = start + len(text[start : end.end()].rstrip())
        yield Span(start, stop)
        start = end.end()
    if start < within.end:
        yield Span(start, within.end)
