"""What a sentence announces: something planned or expected, with its day, or nothing."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from digests.model import Span, When
from digests.text.dates import Mention, dates
from digests.text.dates_calendar import days_after
from digests.text.dates_tokens import tokens
from digests.text.languages.coming_words import ComingWords
from digests.text.languages.date_words import DateWords

_MARKS = re.compile(r"[“”\"]")
_SUBORDINATE = re.compile(
    r"\b(?:after|since|until|before|when|because|who|which|where)\b[^,;]*\Z", re.IGNORECASE
)
_COUNT = re.compile(r"(?P<n>[dNa])?(?P<u>[12])")

_NEAR = 60
"""How far, in characters, a day may stand from a verb of the present that it sets ahead."""


@dataclass(frozen=True, slots=True)
class Announcement:
    """Something to come: its day when the words tell it, and whether it is fixed."""

    when: When | None
    is_scheduled: bool


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb form and what it says of time: the name of a table of `ComingWords`, shortened."""

    kind: str
    span: Span
    is_quoted: bool


def announcement(
    text: str,
    sentence: Span,
    published: date | None,
    coming: ComingWords,
    words: DateWords,
    eve: date | None = None,
    *,
    is_quoted: bool = False,
) -> Announcement | None:
    """What the sentence announces, or None: the past, a hypothesis, a mere statement.

    `eve` is the day of the article's own event, from which "a day before the talks" counts;
    `is_quoted` when the sentence begins within a quotation.
    """
    patterns = _patterns(coming)
    if not patterns.hint.search(text, sentence.start, sentence.end):
        return None
    verbs = tuple(_verbs(text, sentence, patterns, is_quoted=is_quoted))
    mentions = dates(text, sentence, published, words) if published else ()
    found = _of_date(text, sentence, verbs, mentions, published, patterns)
    if found is None and published:
        found = _of_eve(text, sentence, eve or published, patterns, words)
    return found or _of_verb(text, sentence, verbs, patterns)


def _of_date(
    text: str,
    sentence: Span,
    verbs: Sequence[Verb],
    mentions: Sequence[Mention],
    published: date | None,
    patterns: "_Patterns",
) -> Announcement | None:
    """The coming day that the sentence names, if a verb or its own words set it ahead."""
    best: tuple[int, Announcement] | None = None
    for mention in mentions:
        if published is None or mention.when.end < published:
            continue
        rank, is_scheduled = _standing(text, sentence, verbs, mention, patterns)
        if rank and (best is None or rank > best[0]):
            best = rank, Announcement(mention.when, is_scheduled)
    return best[1] if best else None


def _standing(
    text: str, sentence: Span, verbs: Sequence[Verb], mention: Mention, patterns: "_Patterns"
) -> tuple[int, bool]:
    """How surely a date is that of something to come (0 is not at all), and whether fixed."""
    span = mention.when.span
    verb, follows = _governing(verbs, span)
    if verb is None:
        return (1, False) if mention.is_ahead else (0, False)
    between = text[verb.span.end : span.start] if follows else ""
    if _SUBORDINATE.search(between) or _is_denied(text, sentence, verb, patterns):
        return 0, False
    is_open = patterns.hypothesis.search(text, sentence.start, sentence.end) is not None
    match verb.kind:
        case "plan":
            return (6 if follows else 4), not is_open
        case "present":
            near = mention.is_ahead or len(between) < _NEAR
            return (5 if follows and near else 3 if mention.is_ahead else 0), True
        case "reported":
            return (4 if mention.is_ahead or not is_open else 0), not is_open
        case "hope" | "possible":
            return (4 if follows else 3), False
        case "old":
            is_backshift = patterns.backshift.match(verb.span.of(text))
            return (2 if mention.is_ahead and is_backshift else 0), False
        case _:
            return (2 if mention.is_ahead else 0), not is_open


def _governing(verbs: Sequence[Verb], date_span: Span) -> tuple[Verb | None, bool]:
    """The verb a date goes with: the nearest before it, else the first after; True if before."""
    before = [verb for verb in verbs if verb.span.end <= date_span.start]
    if before:
        return before[-1], True
    after = [verb for verb in verbs if verb.span.start >= date_span.end]
    return (after[0] if after else None), False


def _is_denied(text: str, sentence: Span, verb: Verb, patterns: "_Patterns") -> bool:
    """Whether the verb says that it will not come."""
    start, end = max(sentence.start, verb.span.start - 10), min(sentence.end, verb.span.end + 10)
    return patterns.denial.search(text, start, end) is not None


def _of_eve(
    text: str, sentence: Span, eve: date, patterns: "_Patterns", words: DateWords
) -> Announcement | None:
    """ "The visit comes a day before the talks": the talks are a day after the visit."""
    found = patterns.eve.search(text, sentence.start, sentence.end)
    if not found:
        return None
    span = Span(found.start(), found.end())
    counted = tokens(text, span, words)
    count = _COUNT.search(counted.classes)
    if count and count["n"] is None:
        return Announcement(None, is_scheduled=True)
    days = 1
    if count:
        days = counted.number(count.start("n")) * (7 if count["u"] == "2" else 1)
    day = days_after(eve, days)
    return Announcement(When(day, day, span), is_scheduled=True)


def _of_verb(
    text: str, sentence: Span, verbs: Sequence[Verb], patterns: "_Patterns"
) -> Announcement | None:
    """A plan without a day: told as a fact, outside quotation marks, on no condition."""
    if patterns.pending.search(text, sentence.start, sentence.end):
        return Announcement(None, is_scheduled=False)
    if patterns.hypothesis.search(text, sentence.start, sentence.end):
        return None
    for verb in verbs:
        if verb.is_quoted or _is_denied(text, sentence, verb, patterns):
            continue
        if verb.kind == "plan":
            return Announcement(None, is_scheduled=False)
        if verb.kind in ("hope", "old") and patterns.soon.search(text, verb.span.end, sentence.end):
            return Announcement(None, is_scheduled=False)
    return None


def _verbs(text: str, sentence: Span, patterns: "_Patterns", *, is_quoted: bool) -> Iterator[Verb]:
    """The verb forms that tell of time, in order; what looks like one and is none is left out."""
    at, is_open = sentence.start, is_quoted
    for found in patterns.verb.finditer(text, sentence.start, sentence.end):
        is_open = quotation_is_open(text, Span(at, found.start()), was_open=is_open)
        at = found.start()
        if found.lastgroup != "neutral":
            yield Verb(found.lastgroup or "", Span(found.start(), found.end()), is_open)


def quotation_is_open(text: str, stretch: Span, *, was_open: bool) -> bool:
    """Whether a quotation is open at the end of a stretch of text."""
    for mark in _MARKS.finditer(text, stretch.start, stretch.end):
        was_open = not was_open if mark.group() == '"' else mark.group() == "“"
    return was_open


class _Patterns:
    """The word tables of a language, compiled once."""

    def __init__(self, words: ComingWords) -> None:
        kinds = {
            "old": words.past_plans,
            "plan": words.plans,
            "neutral": words.neutral,
            "hope": words.hopes,
            "reported": words.reported,
            "possible": words.possible,
            "present": words.present,
            "past": words.past,
        }
        forms = "|".join(f"(?P<{kind}>{part})" for kind, part in kinds.items())
        self.verb = re.compile(rf"(?<!\w)(?:{forms})(?!\w)")
        self.hint = re.compile(rf"\b(?:{words.hint})\b|['’]ll\b")
        self.hypothesis = re.compile(rf"\b(?:{words.hypothesis})\b", re.IGNORECASE)
        self.denial = re.compile(rf"\b(?:{words.denial})\b|n['’]t\b", re.IGNORECASE)
        self.soon = re.compile(rf"\b(?:{words.soon})\b")
        self.pending = re.compile(rf"\b(?:{words.pending})")
        self.eve = re.compile(words.eve)
        self.backshift = re.compile(words.backshift)


@lru_cache(maxsize=16)
def _patterns(words: ComingWords) -> _Patterns:
    return _Patterns(words)
