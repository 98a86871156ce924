"""Quotation: the stretches of a text that stand between quote marks."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from digests.model import Span

_MARK = re.compile(
    r"[“”\"„«»‘’'](?:(?<=[“”\"„«»])|(?<=')'|(?<=[‘'])(?<![\w’'].)(?=[\w“\"\[…])|(?<=[’'])(?!\w))"
)
"""A mark. The set comes first, so that the engine skips all other letters fast."""

_ELIDED = re.compile(r"['‘’](?:\d0s?\b|em\b|til\b|cause\b|tis\b|twas\b|n['’])", re.IGNORECASE)
_OPENING = "“„«‘"
_BEFORE_OPENING = "([{—–-/‘'“\"…:"
_PARTNERS = {"“": '”"', '"': '”"“', "„": '“”"', "«": "»", "''": "''", "”": '”"'}
_CLOSING = '”"'
_SINGLE = "‘'’"
_LONGEST_SINGLE = 1200
"""A single mark may be an apostrophe: a quotation between single marks is no longer than this."""


@dataclass(frozen=True, slots=True)
class Passage:
    """Words between quote marks.

    `span` are the words without the marks, `outer` the words with them; `paragraph` is the
    index of their paragraph. Without a closing mark (`is_closed` false) the words run to the
    end of the paragraph, the custom for quotations that go on in the next.
    """

    span: Span
    outer: Span
    paragraph: int
    is_closed: bool = True


def passages(text: str, paragraphs: Sequence[Span]) -> Iterator[Passage]:
    """All passages in order; what is quoted within a passage belongs to it."""
    goes_on = False
    for number, paragraph in enumerate(paragraphs):
        last: Passage | None = None
        for last in _passages(text, paragraph, number, goes_on):
            yield last
        goes_on = last is not None and not last.is_closed


def _passages(text: str, paragraph: Span, number: int, goes_on: bool) -> Iterator[Passage]:
    """The passages of one paragraph, in one walk over its marks.

    `goes_on`: the paragraph before ended within a quotation, so that a first mark that only
    closes ends its rest here.
    """
    opened: re.Match[str] | None = None
    stray: re.Match[str] | None = None
    depth = 0
    for mark in _MARK.finditer(text, paragraph.start, paragraph.end):
        sign = mark.group()
        opens = _opens(text, paragraph, mark)
        if opened is None:
            if opens and not _ELIDED.match(text, mark.start()):
                opened, depth, stray = mark, 0, None
            elif not opens and sign in _CLOSING:
                if goes_on or stray is not None:
                    begin, behind = (
                        (stray.start(), stray.end()) if stray else (paragraph.start,) * 2
                    )
                    yield _passage(text, begin, behind, mark, number)
                    stray = None
                elif _may_be_misplaced(text, mark):
                    stray = mark
            goes_on = False
            continue
        first = opened.group()
        if first in _SINGLE:
            if mark.start() - opened.start() > _LONGEST_SINGLE or sign not in _SINGLE:
                # What seemed a single mark was an apostrophe.
                opened, depth = (mark, 0) if opens else (None, 0)
            elif not opens and _closes_single(text, mark):
                yield _passage(text, opened.start(), opened.end(), mark, number)
                opened = None
            continue
        if sign not in _PARTNERS[first] and sign != first:
            continue
        if opens and sign != "''":
            if opened.start() != paragraph.start and sign == first:
                opened, depth = mark, 0  # the earlier one was never closed
            else:
                depth += 1
            continue
        if depth:
            depth -= 1
            continue
        yield _passage(text, opened.start(), opened.end(), mark, number)
        opened = None
    if opened is not None and opened.group() not in _SINGLE:
        span = _trimmed(text, opened.end(), paragraph.end)
        yield Passage(span, Span(opened.start(), paragraph.end), number, is_closed=False)


def _may_be_misplaced(text: str, mark: re.Match[str]) -> bool:
    """Whether a mark that seems to close may open, put on the wrong side of a blank."""
    behind = text[mark.end() : mark.end() + 2]
    return behind[:1].isspace() and behind[1:].isupper()


def _opens(text: str, paragraph: Span, mark: re.Match[str]) -> bool:
    """Whether a mark stands where a quotation begins."""
    sign, at, after = mark.group(), mark.start(), mark.end()
    before = text[at - 1] if at > paragraph.start else " "
    behind = text[after] if after < paragraph.end else " "
    if sign in "„«":
        return True
    if sign in "’»":
        return False
    if sign == "“":
        return not (before.isalnum() or before in ".,!?") or not (
            behind.isspace() or behind in ".,;"
        )
    free = before.isspace() or before in _BEFORE_OPENING
    if sign == "”":
        return before.isspace() and not behind.isspace()
    return free and not behind.isspace()


def _closes_single(text: str, mark: re.Match[str]) -> bool:
    """Whether a single mark ends a quotation, rather than a plural in the genitive."""
    at = mark.start()
    genitive = text[at - 1] in "sz" and re.match(r"[’'] [a-z]", text[at : at + 3]) is not None
    return not genitive or not _has_later_close(text, mark.end())


def _has_later_close(text: str, after: int) -> bool:
    """Whether another closing single mark follows within the sentence."""
    rest = text[after : after + 200].split("\n", 1)[0]
    later = re.search(r"[^\s‘'][’'](?!\w)", rest)
    return later is not None and re.search(r"[‘]|(?<!\w)'\w", rest[: later.end()]) is None


def _passage(text: str, start: int, behind: int, closing: re.Match[str], number: int) -> Passage:
    """What stands from behind the opening mark to the closing one."""
    span = _trimmed(text, behind, closing.start())
    return Passage(span, Span(start, closing.end()), number)


def _trimmed(text: str, start: int, end: int) -> Span:
    if start < end and not text[start].isspace() and not text[end - 1].isspace():
        return Span(start, end)
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    return Span(start, max(start, start + len(words.strip())))
