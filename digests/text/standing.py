"""Whether a sentence can stand alone, or leans on the one before it."""

import re
from functools import lru_cache

from digests.model import Span
from digests.text.languages.text_words import TextWords

_MARKS = '“"'
_GOES_ON = ",;:)]|"
_TOLD = re.compile(r"(?s:[\s“\"(‘'][^\W\dA-Z_]\w.*?\s[^\W\dA-Z_]\w)")
"""Two words that are no names: a byline has none or one."""


def is_dangling(text: str, sentence: Span, words: TextWords) -> bool:
    """Whether nobody could read it alone: "He added …", "…, she said.", half a quotation.

    Nor is a sentence that is but a row of names, a byline, or that gives an address.
    """
    if not _is_balanced(text, sentence) or text[sentence.start] in _GOES_ON:
        return True
    if not _is_told(text, sentence):
        return True
    patterns = _patterns(words)
    if patterns.leaning.match(text, sentence.start, sentence.end):
        return True
    told_by = patterns.told_by.search(text, sentence.start, sentence.end)
    return told_by is not None


def _is_balanced(text: str, sentence: Span) -> bool:
    """Whether each quotation opened in the sentence is closed in it, and none before it is."""
    start, end = sentence.start, sentence.end
    curly = text.count("“", start, end) == text.count("”", start, end)
    return curly and text.count('"', start, end) % 2 == 0


def _is_told(text: str, sentence: Span) -> bool:
    """Whether it has words beside its names, and no address of the web."""
    start, end = sentence.start, sentence.end
    gives_address = (
        text.find("@", start, end) >= 0
        or text.find("://", start, end) >= 0
        or text.find("www.", start, end) >= 0
    )
    return not gives_address and _TOLD.search(text, start, end) is not None


def can_lead(text: str, sentence: Span, words: TextWords) -> bool:
    """Whether it names what it speaks of: no pronoun and no quotation mark at its start."""
    if text[sentence.start] in _MARKS:
        return False
    return not _patterns(words).pronoun.match(text, sentence.start, sentence.end)


class _Patterns:
    """The word tables of a language, compiled once."""

    def __init__(self, words: TextWords) -> None:
        self.leaning = re.compile(rf"(?:{words.leaning})\b")
        self.told_by = re.compile(rf"(?:{words.told_by})\b")
        self.pronoun = re.compile(rf"(?:{words.pronouns})\b")


@lru_cache(maxsize=16)
def _patterns(words: TextWords) -> _Patterns:
    return _Patterns(words)
