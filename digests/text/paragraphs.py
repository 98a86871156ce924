"""Paragraphs: the blocks an article's text is set in."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from digests.model import Span

_LINE = re.compile(r"[^\n\r\v\f\x85\u2028\u2029]+")
_ENDED = re.compile(r"[.!?:;…。！？؟।\"”’»)\]*]\Z")

_NARROWEST = 45
"""A line shorter than this, in characters, was not broken for lack of room."""

_WIDEST = 110
"""A line longer than this was not broken at the margin of a page of plain text."""


def paragraphs(text: str) -> Iterator[Span]:
    """Each paragraph in order, without the white space around it.

    A line end parts paragraphs, unless the text was set to a width: there lines were broken
    within sentences, and only blank lines part.
    """
    for block in _blocks(text):
        if _is_set_to_a_width(text, block):
            yield Span(block[0].start, block[-1].end)
        else:
            yield from _joined(text, block)


def _blocks(text: str) -> Iterator[list[Span]]:
    """Runs of lines without a blank line between them."""
    block: list[Span] = []
    for match in _LINE.finditer(text):
        words = match.group()
        start = match.start() + len(words) - len(words.lstrip())
        end = match.start() + len(words.rstrip())
        if start >= end:
            continue
        if block and text.count("\n", block[-1].end, start) > 1:
            yield block
            block = []
        block.append(Span(start, end))
    if block:
        yield block


def _is_set_to_a_width(text: str, block: Sequence[Span]) -> bool:
    """Whether most lines of the block, all but the last of one width, break off a sentence."""
    if len(block) < 3:
        return False
    widths = [line.end - line.start for line in block]
    if min(widths[:-1]) < _NARROWEST or max(widths) > _WIDEST:
        return False
    broken = sum(_goes_on(text, above, line) for above, line in pairwise(block))
    return 2 * broken >= len(block) - 1


def _joined(text: str, block: Sequence[Span]) -> Iterator[Span]:
    """The lines of a block, those put together that go on in small letters."""
    start = block[0].start
    for above, line in pairwise(block):
        if not _goes_on(text, above, line):
            yield Span(start, above.end)
            start = line.start
    yield Span(start, block[-1].end)


def _goes_on(text: str, above: Span, line: Span) -> bool:
    """Whether `line` carries on in small letters what the margin broke off `above`."""
    return (
        text[line.start].islower()
        and _NARROWEST <= above.end - above.start <= _WIDEST
        and not _ENDED.search(text, above.end - 1, above.end)
    )
