"""Sentences: where one ends and the next begins."""

import re
from collections.abc import Iterator
from functools import lru_cache

from digests.model import Span
from digests.text.languages.text_words import TextWords

_STOPS = ".!?…؟।۔。！？｡"
_UNSPACED = "。！？｡"
"""The full stops of Chinese and Japanese need no space after them."""

# The class comes first, so that the search can jump; a run of stops is looked at once.
_STOP = re.compile(
    rf"[{_STOPS}](?<![{_STOPS}][{_STOPS}])[{_STOPS}]*+(?P<closers>[\"'”’»)\]」』）]*+)(?P<space>\s*+)"
)
_GLUED = re.compile(r"[“\"]?[A-Z][a-z]")
_BEFORE_WORD = '([“”"‘—–'
_NEXT_WORD = re.compile(r"[\"'“‘«(\[„¿¡—– -]*([^\W_]+(?:[’'][^\W_]+)*)")
_DOTTED = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]\Z")
_ORDINAL = re.compile(r"\d(?:st|nd|rd|th)\s+St\Z")

_REACH = 40
"""How far back, in characters, the word before a full stop is looked for."""

_LONGEST_WORD = 20
"""What goes on longer than this, in characters, after a full stop is an address."""


def sentences(text: str, within: Span, words: TextWords) -> Iterator[Span]:
    """The sentences of one paragraph, in order, without the white space between them."""
    start = within.start
    for stop in _STOP.finditer(text, within.start, within.end):
        if stop.end() >= within.end:
            break
        if _ends_a_sentence(text, stop, start, within.end, words):
            yield Span(start, stop.start() + len(stop.group().rstrip()))
            start = stop.end()
    if start < within.end:
        yield Span(start, within.end)


def _ends_a_sentence(
    text: str, stop: re.Match[str], start: int, end: int, words: TextWords
) -> bool:
    first, after = text[stop.start()], stop.end()
    closers, space = stop.group("closers", "space")
    if first in _UNSPACED:
        return True
    if not space:
        return _GLUED.match(text, after, end) is not None and _is_glued(
            text, stop.start(), after, end
        )
    following = _NEXT_WORD.match(text, after, end)
    word = following[1] if following else ""
    if word[:1].islower():
        return False
    if text[stop.start() - 1 : stop.start()] == "[":
        return False  # "[...]" stands for words left out
    if closers and first in "!?…" and _asks(words).match(text, after, end):
        return False
    if first != "." or text[stop.start() + 1] in _STOPS:
        return True
    return not _is_abbreviation(text, start, stop, word, words)


def _is_glued(text: str, before: int, after: int, end: int) -> bool:
    """Whether two sentences lost the space between them: not so in "example.Com" or "U.Va"."""
    word = _last_word(text, max(0, before - _REACH), before)
    space = text.find(" ", after, min(end, after + _LONGEST_WORD))
    return word.isalpha() and word[1:].islower() and space > after


def _last_word(text: str, start: int, end: int) -> str:
    """The word that ends at `end`, without marks before it."""
    words = text[start:end].rsplit(None, 1)
    if not words or text[end - 1].isspace():
        return ""
    word = words[-1]
    for mark in _BEFORE_WORD:
        if mark in word:
            word = word.rpartition(mark)[2]
    return word


def _is_abbreviation(
    text: str, start: int, stop: re.Match[str], following: str, words: TextWords
) -> bool:
    """Whether the full stop belongs to the word before it, and the sentence goes on."""
    if stop["closers"] not in ("", "'", "’"):
        return False
    last = _last_word(text, max(start, stop.start() - _REACH), stop.start())
    if not last:
        return stop.start() == start
    if last in words.titles:
        return True
    opens = following in words.starters
    if last in words.numbered:
        return following[:1].isdigit()
    if last == "St" and _ORDINAL.search(text, max(start, stop.start() - 12), stop.start()):
        return not opens
    if last in words.abbreviations:
        return not opens
    if len(last) == 1:
        # An initial, "Ada J. Roe"; or the number of a list: "1. Open the door".
        return not opens if last.isalpha() else stop.start() - start == 1
    if _DOTTED.match(last):
        return following in words.after_clock if _is_clock(last) else not opens
    return False


def _is_clock(word: str) -> bool:
    return word.casefold() in {"a.m", "p.m"}


@lru_cache(maxsize=16)
def _asks(words: TextWords) -> re.Pattern[str]:
    """One to four words of a name, then a verb of asking: “Why?” Ms. Ada Roe asked."""
    verbs = "|".join(sorted(words.asking))
    return re.compile(rf"(?:[A-Z][\w.’'-]*+\s++){{1,4}}(?:{verbs})\b")
