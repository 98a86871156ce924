"""What a sentence announces: something planned or expected, with its day, or nothing."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache

from digests.model import Span, When
from digests.text.dates import Mention, dates, last_weekday
from digests.text.dates_calendar import days_after
from digests.text.dates_tokens import names_a_time, tokens
from digests.text.languages.coming_words import ComingWords
from digests.text.languages.language import Language
from digests.text.tenses import Verb, governing, verbs

_MARKS_TO_BLANKS = str.maketrans(dict.fromkeys('.,;:!?()[]{}"“”‘«»—–-…/', " "))
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


@dataclass(frozen=True)
class Setting:
    """What a sentence is read in: the article's text, its language and its days.

    `eve` is the day of what the article reports, from which "a day before the talks" counts.
    """

    text: str
    language: Language
    published: date | None
    eve: date | None = None

    def plain(self, sentence: Span) -> str:
        """A sentence with blanks in place of its marks."""
        return self._plain[sentence.start : sentence.end]

    @cached_property
    def _plain(self) -> str:
        return self.text.translate(_MARKS_TO_BLANKS)


def announcement(
    setting: Setting, sentence: Span, *, is_quoted: bool = False
) -> Announcement | None:
    """What the sentence announces, or None: the past, a hypothesis, a mere statement.

    `is_quoted` when the sentence begins within a quotation.
    """
    text, words = setting.text, setting.language
    plain = setting.plain(sentence)
    printed = plain.split()
    coming = words.coming
    can_be_undated = _holds(plain, printed, coming.undated, coming.undated_phrases)
    has_time = names_a_time(plain, printed, words.dates)
    if not can_be_undated and not (
        has_time and _holds(plain, printed, coming.dated, coming.dated_phrases)
    ):
        return None
    patterns = _patterns(words.coming)
    forms = verbs(text, sentence, words.coming, is_quoted=is_quoted)
    found = None
    if has_time and setting.published:
        found = _of_date(setting, sentence, forms, setting.published, patterns)
        found = found or _of_eve(setting, sentence, setting.published, patterns)
    if found is None and can_be_undated:
        found = _of_verb(text, sentence, forms, patterns)
    if found and patterns.unsaid.search(text, sentence.start, sentence.end):
        return None
    return found


def _holds(plain: str, printed: list[str], words: frozenset[str], phrases: tuple[str, ...]) -> bool:
    """Whether a sentence holds one of the words or phrases: most do not, and need no reading."""
    return not words.isdisjoint(printed) or any(phrase in plain for phrase in phrases)


def _of_date(
    setting: Setting,
    sentence: Span,
    forms: Sequence[Verb],
    published: date,
    patterns: "_Patterns",
) -> Announcement | None:
    """The coming day that the sentence names, if a verb or its own words set it ahead."""
    if forms and all(verb.kind == "past" for verb in forms):
        return None
    best: tuple[tuple[int, bool, int], Announcement] | None = None
    for mention in dates(setting.text, sentence, published, setting.language.dates):
        if mention.when.end < published:
            continue
        standing, is_scheduled = _standing(setting.text, sentence, forms, mention, patterns)
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
    setting: Setting, sentence: Span, published: date, patterns: "_Patterns"
) -> Announcement | None:
    """ "The visit comes a day before the talks": the talks are a day after the visit."""
    found = patterns.eve.search(setting.text, sentence.start, sentence.end)
    if not found:
        return None
    span = Span(found.start(), found.end())
    counted = tokens(setting.text, span, setting.language.dates)
    count = _COUNT.search(counted.classes)
    if count and count["n"] is None:
        return Announcement(None, is_scheduled=True)
    days = 1
    if count:
        days = counted.number(count.start("n")) * (7 if count["u"] == "2" else 1)
    day = days_after(setting.eve or published, days)
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


def day_told(setting: Setting, sentence: Span, published: date) -> date | None:
    """The last such weekday, when the sentence tells what happened on a weekday; else None."""
    found = last_weekday(setting.text, sentence, published, setting.language.dates)
    if found is None:
        return None
    day, span = found
    forms = verbs(setting.text, sentence, setting.language.coming)
    verb, _ = governing(forms, span)
    return day if verb and verb.kind == "past" else None


class _Patterns:
    """The word tables of a language, compiled once."""

    def __init__(self, words: ComingWords) -> None:
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
