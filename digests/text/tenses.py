"""Verb forms of a sentence and what they say of time: past, planned, hoped for, possible."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from digests.model import Span
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
    return tuple(_verbs(text, sentence, _pattern(coming), is_quoted=is_quoted))


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
        was_open = not was_open if mark.group() == '"' else mark.group() == "“"
    return was_open


def _verbs(
    text: str, sentence: Span, pattern: re.Pattern[str], *, is_quoted: bool
) -> Iterator[Verb]:
    at, is_open = sentence.start, is_quoted
    for found in pattern.finditer(text, sentence.start, sentence.end):
        is_open = quotation_is_open(text, Span(at, found.start()), was_open=is_open)
        at = found.start()
        if found.lastgroup != "neutral":
            yield Verb(found.lastgroup or "", Span(found.start(), found.end()), is_open)


@lru_cache(maxsize=16)
def _pattern(words: ComingWords) -> re.Pattern[str]:
    kinds = {
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
    forms = "|".join(f"(?P<{kind}>{part})" for kind, part in kinds.items())
    return re.compile(rf"(?<!\w)(?:{forms})(?!\w)")
