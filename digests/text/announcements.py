"""What a sentence announces: something planned or expected, with its day, or nothing."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from digests.model import Span, When
from digests.text.dates import Mention, dates, last_weekday
from digests.text.dates_calendar import days_after
from digests.text.dates_tokens import tokens
from digests.text.languages.coming_words import ComingWords
from digests.text.languages.date_words import DateWords
from digests.text.tenses import Verb, governing, verbs

_SUBORDINATE = re.compile(
    r"\b(?:after|since|until|before|when|because|who|which|where)\b[^,;]*\Z", re.IGNORECASE
)
_COUNT = re.compile(r"(?P<n>[dNa])?(?P<u>[12])")

_AUXILIARY = 6
"""The longest form, in characters, of a mere auxiliary: "will", "won't", "is to"."""

_NEAR = 100
"""How far, in characters, a day may stand from a verb of the present that it sets ahead."""


@dataclass(frozen=True, slots=True)
class Announcement:
    """Something to come: its day when the words tell it, and whether it is fixed."""

    when: When | None
    is_scheduled: bool


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
    if patterns.unsaid.search(text, sentence.start, sentence.end):
        return None
    forms = verbs(text, sentence, coming, is_quoted=is_quoted)
    mentions = dates(text, sentence, published, words) if published else ()
    found = _of_date(text, sentence, forms, mentions, published, patterns)
    if found is None and published:
        found = _of_eve(text, sentence, eve or published, published, patterns, words)
    return found or _of_verb(text, sentence, forms, patterns)


def _of_date(
    text: str,
    sentence: Span,
    forms: Sequence[Verb],
    mentions: Sequence[Mention],
    published: date | None,
    patterns: "_Patterns",
) -> Announcement | None:
    """The coming day that the sentence names, if a verb or its own words set it ahead."""
    best: tuple[tuple[int, bool, int], Announcement] | None = None
    for mention in mentions:
        if published is None or mention.when.end < published:
            continue
        standing, is_scheduled = _standing(text, sentence, forms, mention, patterns)
        # "Next year's race will be held on April 18": the day itself, not what it is said of.
        rank = (standing, not mention.is_modifier, -mention.grain)
        if standing and (best is None or rank > best[0]):
            best = rank, Announcement(mention.when, is_scheduled)
    return best[1] if best else None


def _standing(
    text: str, sentence: Span, forms: Sequence[Verb], mention: Mention, patterns: "_Patterns"
) -> tuple[int, bool]:
    """How surely a date is that of something to come (0 is not at all), and whether fixed."""
    span = mention.when.span
    verb, follows = governing(forms, span)
    is_ahead = mention.is_ahead or mention.is_limit
    if verb is None:
        return (1, False) if is_ahead else (0, False)
    between = text[verb.span.end : span.start] if follows else ""
    if _SUBORDINATE.search(between) or _is_denied(text, sentence, verb, patterns):
        return 0, False
    if verb.is_quoted and not _names_a_day(text, mention):
        return 0, False
    is_open = patterns.hypothesis.search(text, sentence.start, sentence.end) is not None
    match verb.kind:
        case "plan" | "arranged":
            return (6 if follows else 4), not is_open
        case "present":
            near = is_ahead or len(between) < _NEAR
            return (5 if follows and near else 3 if is_ahead else 0), True
        case "reported":
            return (4 if is_ahead or not is_open else 0), not is_open
        case "possible" if is_open:
            return 0, False
        case "hope" | "possible":
            return (4 if follows else 3), False
        case "old":
            is_backshift = patterns.backshift.match(verb.span.of(text))
            return (2 if is_ahead and is_backshift else 0), False
        case _:
            return 0, False


def _names_a_day(text: str, mention: Mention) -> bool:
    """Whether a date is more than "tomorrow" or "next year", which quoted guesses are full of."""
    return any(letter.isdigit() or letter.isupper() for letter in mention.when.span.of(text))


def _is_denied(text: str, sentence: Span, verb: Verb, patterns: "_Patterns") -> bool:
    """Whether the verb says that it will not come."""
    start, end = max(sentence.start, verb.span.start - 10), min(sentence.end, verb.span.end + 10)
    return patterns.denial.search(text, start, end) is not None


def _of_eve(
    text: str,
    sentence: Span,
    eve: date,
    published: date,
    patterns: "_Patterns",
    words: DateWords,
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
    if day < published:
        return None
    return Announcement(When(day, day, span), is_scheduled=True)


def _of_verb(
    text: str, sentence: Span, forms: Sequence[Verb], patterns: "_Patterns"
) -> Announcement | None:
    """A plan without a day: told as a fact, outside quotation marks, on no condition."""
    if patterns.pending.search(text, sentence.start, sentence.end):
        return Announcement(None, is_scheduled=False)
    if patterns.hypothesis.search(text, sentence.start, sentence.end):
        return None
    for verb in forms:
        if verb.is_quoted or _is_denied(text, sentence, verb, patterns):
            continue
        if verb.kind == "plan" and _is_deed(text, sentence, verb, patterns):
            return Announcement(None, is_scheduled=False)
        if verb.kind in ("hope", "old") and patterns.soon.search(text, verb.span.end, sentence.end):
            return Announcement(None, is_scheduled=False)
    return None


def _is_deed(text: str, sentence: Span, verb: Verb, patterns: "_Patterns") -> bool:
    """Whether a plan is about something done, and nobody's guess: not "will be insurmountable"."""
    if patterns.opinions.search(text, sentence.start, sentence.end):
        return False
    if verb.span.end - verb.span.start > _AUXILIARY:
        return True  # "is scheduled", "plans to" name a plan whatever follows
    return patterns.deeds.match(text, verb.span.end, sentence.end) is not None


def day_told(
    text: str, sentence: Span, published: date, coming: ComingWords, words: DateWords
) -> date | None:
    """The last such weekday, when the sentence tells what happened on a weekday; else None."""
    found = last_weekday(text, sentence, published, words)
    if found is None:
        return None
    day, span = found
    verb, _ = governing(verbs(text, sentence, coming), span)
    return day if verb and verb.kind == "past" else None


class _Patterns:
    """The word tables of a language, compiled once."""

    def __init__(self, words: ComingWords) -> None:
        self.hint = re.compile(rf"\b(?:{words.hint})\b|['’]ll\b")
        self.hypothesis = re.compile(rf"\b(?:{words.hypothesis})\b", re.IGNORECASE)
        self.denial = re.compile(rf"\b(?:{words.denial})\b|n['’]t\b", re.IGNORECASE)
        self.soon = re.compile(rf"\b(?:{words.soon})\b")
        self.pending = re.compile(rf"\b(?:{words.pending})", re.IGNORECASE)
        self.unsaid = re.compile(rf"\b(?:{words.unsaid})\b")
        self.deeds = re.compile(words.deeds)
        self.opinions = re.compile(rf"\b(?:{words.opinions})\b")
        self.eve = re.compile(words.eve)
        self.backshift = re.compile(words.backshift)


@lru_cache(maxsize=16)
def _patterns(words: ComingWords) -> _Patterns:
    return _Patterns(words)
