"""Verb forms of a sentence and what they say of time: past, planned, hoped for, possible."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from digests.model import Span
from digests.text.alternatives import by_first_letter
from digests.text.languages.coming_words import ComingWords

_MARKS = re.compile(r"[“”\"]")


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb form; `kind` is one of past, old, plan, arranged, hope, promise, reported,
    possible and present.

    `arranged` is a plan only with a day ("planned for"), `old` a plan of the past ("was due
    to"), `present` a verb that with a day tells a plan ("opens").
    """

    kind: str
    span: Span
    is_quoted: bool


def verbs(
    text: str, sentence: Span, coming: ComingWords, *, is_quoted: bool = False
) -> tuple[Verb, ...]:
    """The verb forms in order, but for those that look like the past and are none: "be held".

    `is_quoted` when the sentence begins within a quotation.
    """
    return tuple(_verbs(text, sentence, *_pattern(coming), is_quoted=is_quoted))


def governing(forms: Sequence[Verb], words: Span) -> tuple[Verb | None, bool]:
    """The verb that some words go with, the nearest before or the first after; True if before."""
    follows = bisect_right(forms, words.start, key=lambda verb: verb.span.end)
    if follows:
        return forms[follows - 1], True
    after = bisect_left(forms, words.end, key=lambda verb: verb.span.start)
    return (forms[after] if after < len(forms) else None), False


def quotation_is_open(text: str, stretch: Span, *, was_open: bool) -> bool:
    """Whether a quotation is open at the end of a stretch of text."""
    for mark in _MARKS.finditer(text, stretch.start, stretch.end):
        was_open = _opens(mark.group(), was_open)
    return was_open


def _verbs(
    text: str,
    sentence: Span,
    pattern: re.Pattern[str],
    kinds: Sequence[str],
    *,
    is_quoted: bool,
) -> Iterator[Verb]:
    marks = _MARKS.finditer(text, sentence.start, sentence.end)
    is_open, mark = is_quoted, next(marks, None)
    for found in pattern.finditer(text, sentence.start, sentence.end):
        start, end = found.span()
        while mark and mark.start() < start:
            is_open, mark = _opens(mark.group(), is_open), next(marks, None)
        kind = kinds[(found.lastindex or 0) - 1]
        if kind != "neutral":
            yield Verb(kind, Span(start, end), is_open)


def _opens(mark: str, was_open: bool) -> bool:
    """Whether a quotation is open after a mark."""
    return not was_open if mark == '"' else mark == "“"


@lru_cache(maxsize=16)
def _pattern(words: ComingWords) -> tuple[re.Pattern[str], tuple[str, ...]]:
    """The pattern for all forms, and the kind that each of its groups tells."""
    forms, kinds = by_first_letter(
        {
            "old": words.past_plans,
            "plan": words.plans,
            "arranged": words.arranged,
            "neutral": words.neutral,
            "hope": words.hopes,
            "promise": words.promises,
            "reported": words.reported,
            "possible": words.possible,
            "present": words.present,
            "past": words.past,
        }
    )
    return re.compile(rf"(?<!\w)(?:{forms})(?!\w)"), kinds
