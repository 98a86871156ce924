"""Boilerplate: what stands in an article's text and is not the story."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from digests.model import Span
from digests.text.alternatives import by_first_letter
from digests.text.languages.text_words import TextWords

_SHORT = 300
"""The longest paragraph, in characters, that can be furniture or a caption as a whole."""

_HEADING = 90
"""The longest subheading, in characters."""

_TAIL = 0.5
"""The share of the text after which a heading of other stories closes the article."""

_LAST_WORDS = 900
"""The longest end of a text, in characters, that one line of underscores may cut off."""

_ENDED = re.compile(r"[.!?…:;,。！？؟।۔\"”’'»)\]]\Z")
_ENDS_SPEECH_OR_LIST = re.compile(r"[:;,\"”]\Z")
_OPENING_MARKS = '“"„«'
_RULE = re.compile(r"_{2,}\.?")
_WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)*")
_CLOCK = re.compile(r"\d{1,2}(?::\d\d)?\s*(?:[ap]\.?m\.?)(?: [A-Z]{2,4})?\.?\Z", re.IGNORECASE)
_SIGNED = re.compile(
    # A caption, a full stop, and whose picture it is: "Ada Roe in May. Example Agency"
    r"[.!?][\"”’)]*\s+[A-Z][\w&’'-]*(?:[ /]+(?:[A-Z][\w&’'-]*|via|and|for|of|the)){0,5}\Z"
)


def boilerplate(
    text: str, paragraphs: Sequence[Span], title: Span | None, words: TextWords
) -> Iterator[Span]:
    """The paragraphs, or beginnings of one, that belong to no story, in order."""
    seen_story = False
    for index, paragraph in enumerate(paragraphs):
        if paragraph == title:
            continue
        if title and paragraphs[index - 1] == title and _is_deck(text, title, paragraph):
            yield paragraph
            continue
        rest = paragraphs[index + 1 :] if _closes(text, paragraph, words) else ()
        if rest and seen_story and _is_tail(text, paragraph):
            yield from paragraphs[index:]
            return
        dated = _leading_date(text, paragraph, words) if index < 4 else None
        if dated:
            yield dated
            seen_story = seen_story or dated != paragraph
        elif _is_furniture(text, paragraph, words) or _is_heading(
            text, paragraph, words, is_first=not seen_story
        ):
            yield paragraph
        else:
            seen_story = True


def _is_deck(text: str, title: Span, paragraph: Span) -> bool:
    """Whether a short line hangs directly under the headline, apart from the story below it."""
    return (
        title.end < paragraph.start
        and paragraph.end - paragraph.start <= _SHORT
        and text.count("\n", title.end, paragraph.start) == 1
        and text.startswith("\n\n", paragraph.end)
    )


def _closes(text: str, paragraph: Span, words: TextWords) -> bool:
    """Whether the line announces other stories, or is a rule drawn under this one."""
    if paragraph.end - paragraph.start > _HEADING:
        return False
    line = paragraph.of(text)
    return bool(_RULE.fullmatch(line) or _patterns(words).tail.match(line))


def _is_tail(text: str, heading: Span) -> bool:
    """Whether what follows the heading is near enough to the end to be no part of the story."""
    after = len(text) - heading.end
    if text[heading.start] == "_":
        # A report that goes on by the hour has such a line before each of its entries.
        is_only = _RULE.search(text, 0, heading.start) is None
        return is_only and after < _LAST_WORDS and heading.start > _TAIL * len(text)
    return heading.start > _TAIL * len(text)


def _leading_date(text: str, paragraph: Span, words: TextWords) -> Span | None:
    """A full date that is the paragraph, or stands before its first sentence."""
    found = _patterns(words).dated.match(text, paragraph.start, paragraph.end)
    if not found:
        return None
    if found.end() == paragraph.end:
        return paragraph
    following = text[found.end() : found.end() + 1]
    return Span(paragraph.start, len(text[: found.end()].rstrip())) if following.isupper() else None


def _is_furniture(text: str, paragraph: Span, words: TextWords) -> bool:
    if paragraph.end - paragraph.start > _SHORT:
        return False
    patterns = _patterns(words)
    line = paragraph.of(text)
    if line[0] in _OPENING_MARKS:
        return False  # somebody speaks, whoever is named behind it
    lower = line.casefold()
    if patterns.opening.match(lower):
        return True
    if any(cue in line and credit.match(line) for cue, credit in patterns.credits):
        return True
    is_ended = _ENDED.search(line) is not None
    if patterns.byline.fullmatch(line) or (not is_ended and _SIGNED.search(line)):
        return True
    if any(cue in lower for cue in words.furniture_cues) and patterns.furniture.search(line):
        return True
    # A caption names its picture's source after one of these marks, or ends without a stop.
    may_be_caption = not is_ended or "(" in line or ":" in line or "/" in line
    return may_be_caption and patterns.caption.search(line) is not None


def _is_heading(text: str, paragraph: Span, words: TextWords, *, is_first: bool) -> bool:
    """Whether a short line heads what follows rather than tells it."""
    if paragraph.end - paragraph.start > _HEADING:
        return False
    line = paragraph.of(text)
    if line[0] in _OPENING_MARKS:
        return False
    if _CLOCK.match(line):
        return True
    if _ENDS_SPEECH_OR_LIST.search(line):
        return False
    if not _ENDED.search(line):
        return True
    if is_first or not line.endswith("."):
        return False
    found = _WORD.findall(line)
    if line.isupper():
        return len(found) > 1
    return len(found) <= 4 and not any(_is_verb(word.casefold(), words) for word in found)


def _is_verb(word: str, words: TextWords) -> bool:
    return word in words.plain_verbs or word.endswith(("ed", "n't", "n’t"))


class _Patterns:
    """The word tables of a language, compiled once."""

    def __init__(self, words: TextWords) -> None:
        def any_of(parts: Sequence[str]) -> str:
            return "|".join(f"(?:{part})" for part in parts)

        openings, _ = by_first_letter({"furniture": any_of(words.furniture_openings)})
        self.opening = re.compile(openings)
        self.credits = [(cue, re.compile(pattern)) for cue, pattern in words.credit_openings]
        self.furniture = re.compile(any_of(words.furniture), re.IGNORECASE)
        self.caption = re.compile(any_of(words.captions))
        self.tail = re.compile(words.tail_headings, re.IGNORECASE)
        self.byline = re.compile(words.bylines)
        self.dated = re.compile(rf"(?:{words.full_date})\.?(?:\s+|\Z)")


@lru_cache(maxsize=16)
def _patterns(words: TextWords) -> _Patterns:
    return _Patterns(words)
