"""What a sentence announces: something planned or expected, with its day, or nothing."""

import re
from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache

from digests.model import Span, When
from digests.text.cues import Cues, cues
from digests.text.dates import Mention, dates
from digests.text.dates_calendar import days_after
from digests.text.dates_tokens import around_times, tokens
from digests.text.languages.coming_words import ComingWords
from digests.text.setting import Setting
from digests.text.tenses import Verb, governing, verbs

_OFFSET = re.compile(r"(?P<n>[dNa])(?P<u>[12])(?P<way>[AV])")
_COUNT = re.compile(r"(?P<n>[dNa])?(?P<u>[12])")

_AHEAD = frozenset({"plan", "arranged", "hope", "reported", "present"})
"""The kinds of verbs that tell of things to come."""

_SOME_DAY = date(2000, 1, 1)
"""Counted from when the day of publication is unknown: the day itself is then not told."""

_AUXILIARY = 6
"""The longest form, in characters, of a mere auxiliary: "will", "won't", "is to"."""

_NEAR = 100
"""How far, in characters, a day may stand from a verb of the present that it sets ahead."""

_PREPOSITION = 12
"""The longest preposition before a day, in characters."""

_CLAUSE = 250
"""How far, in characters, the clause of a day or a verb is looked at."""


@dataclass(frozen=True, slots=True)
class Announcement:
    """Something to come: its day when the words tell it, and whether it is fixed."""

    when: When | None
    is_scheduled: bool


def announcement(setting: Setting, sentence: Span) -> Announcement | None:
    """What the sentence announces, or None: the past, a hypothesis, a mere statement."""
    plain = setting.plain(sentence)
    printed = plain.split()
    coming, days = setting.language.coming, setting.language.dates
    if not _announcing(coming).are_in(plain, printed):
        return None
    can_be_undated = cues(coming.undated, coming.undated_phrases).are_in(plain, printed)
    times = around_times(plain, printed, days)
    if times is None and not can_be_undated:
        return None
    return _Sentence(setting, sentence, printed).announcement(
        Span(sentence.start + times.start, sentence.start + times.end) if times else None,
        can_be_undated=can_be_undated,
    )


class _Sentence:
    """A sentence that holds words of things to come, with all that is asked of it."""

    def __init__(self, setting: Setting, span: Span, printed: list[str]) -> None:
        self._setting = setting
        self._text = setting.text
        self._span = span
        self._printed = printed
        self._coming = setting.language.coming
        self._patterns = _patterns(self._coming)

    def announcement(self, times: Span | None, *, can_be_undated: bool) -> Announcement | None:
        """The thing to come with its day (told within `times`), else a plan that names none."""
        found = None
        published = self._setting.published
        if times and published:
            found = (
                self._of_date(times, published) or self._of_eve(published) or self._after(published)
            )
        elif times:
            told = self._of_date(times, _SOME_DAY) or self._of_eve(_SOME_DAY)
            found = Announcement(None, told.is_scheduled) if told else None
        if found is None and can_be_undated:
            found = self._of_verb()
        if found and self._patterns.unsaid.search(self._text, self._span.start, self._span.end):
            return None
        return found

    @cached_property
    def _verbs(self) -> tuple[Verb, ...]:
        is_quoted = self._span.start in self._setting.quoted
        return verbs(self._text, self._span, self._coming, is_quoted=is_quoted)

    @cached_property
    def _is_open(self) -> bool:
        """Whether what the sentence says depends on something: "if", "a proposal"."""
        if not self._coming.hypothesis.isdisjoint(self._printed):
            return True
        start, end = self._span.start, self._span.end
        return self._patterns.hypothesis.search(self._text, start, end) is not None

    @property
    def _begins_with_a_condition(self) -> bool:
        return self._printed[0] in self._coming.hypothesis

    def _is_about_the_past(self, verb: Verb) -> bool:
        """Whether it was said and is over: "had said that it would open on Monday"."""
        return any(
            other.kind == "old" and not self._patterns.backshift.match(other.span.of(self._text))
            for other in self._verbs
            if other.span.end <= verb.span.start
        )

    @cached_property
    def _is_opinion(self) -> bool:
        """Whether somebody guesses or judges: what "will" be is then no announcement."""
        return not self._coming.opinions.isdisjoint(self._printed)

    def _of_date(self, times: Span, published: date) -> Announcement | None:
        """The coming day that the sentence names, if a verb or its own words set it ahead."""
        if self._verbs and all(verb.kind == "past" for verb in self._verbs):
            return None
        best: tuple[tuple[int, bool, int], Announcement] | None = None
        for mention in dates(self._text, times, published, self._setting.language.dates):
            if mention.when.end < published:
                continue
            standing, is_scheduled = self._standing(mention)
            # "Next year's race will be held on April 18": the day, not what it is said of.
            rank = (standing, not mention.is_modifier, -mention.grain)
            if standing and (best is None or rank > best[0]):
                best = rank, Announcement(mention.when, is_scheduled)
        return best[1] if best else None

    def _standing(self, mention: Mention) -> tuple[int, bool]:
        """How surely a date is of something to come (0 is not at all), and whether fixed."""
        span = mention.when.span
        verb, follows = governing(self._verbs, span)
        is_ahead = mention.is_ahead or mention.is_limit
        if verb is None:
            return (1, False) if is_ahead else (0, False)
        start = max(verb.span.end, span.start - _CLAUSE)
        between = self._text[start : span.start] if follows else ""
        if self._patterns.subordinate.search(between) or self._is_denied(verb):
            return 0, False
        if verb.is_quoted and not self._names_a_day(mention):
            return 0, False
        if mention.is_modifier and not is_ahead and not self._follows_preposition(span):
            return 0, False  # "the price for selling Friday's ticket"
        match verb.kind:
            case "plan" | "arranged":
                return (6 if follows else 4), not self._is_open
            case "present":
                near = is_ahead or len(between) < _NEAR
                return (5 if follows and near else 3 if is_ahead else 0), True
            case "promise":
                is_promised = mention.is_limit or self._patterns.promised.search(between)
                return (3 if follows and is_promised else 0), False
            case "reported" | "possible" if self._is_about_the_past(verb):
                return 0, False
            case "reported" if not self._begins_with_a_condition:
                return (4 if is_ahead or not self._is_open else 0), not self._is_open
            case "reported" | "possible" if self._is_open:
                return 0, False
            case "hope" | "possible":
                return (4 if follows else 3), False
            case "old":
                is_backshift = self._patterns.backshift.match(verb.span.of(self._text))
                return (2 if is_ahead and is_backshift else 0), False
            case _:
                return 0, False

    def _names_a_day(self, mention: Mention) -> bool:
        """Whether a date is more than "tomorrow" or "next year", of which speech is full."""
        words = mention.when.span.of(self._text)
        return any(letter.isdigit() or letter.isupper() for letter in words)

    def _follows_preposition(self, span: Span) -> bool:
        start = max(self._span.start, span.start - _PREPOSITION)
        return self._patterns.preposition.search(self._text, start, span.start) is not None

    def _is_denied(self, verb: Verb) -> bool:
        """Whether the verb says that it will not come."""
        start = max(self._span.start, verb.span.start - 10)
        end = min(self._span.end, verb.span.end + 10)
        return self._patterns.denial.search(self._text, start, end) is not None

    def _of_eve(self, published: date) -> Announcement | None:
        """ "The visit comes a day before the talks": the talks are a day after the visit."""
        if self._coming.eve_words.isdisjoint(self._printed):
            return None
        found = self._patterns.eve.search(self._text, self._span.start, self._span.end)
        if not found:
            return None
        span = Span(found.start(), found.end())
        counted = tokens(self._text, span, self._setting.language.dates)
        count = _COUNT.search(counted.classes)
        if count and count["n"] is None:
            return Announcement(None, is_scheduled=True)
        days = 1
        if count:
            days = counted.number(count.start("n")) * (7 if count["u"] == "2" else 1)
        day = days_after(self._setting.eve or published, days)
        return Announcement(When(day, day, span), is_scheduled=True) if day >= published else None

    def _after(self, published: date) -> Announcement | None:
        """ "Two days after the vote", when another sentence tells the day of the vote."""
        if self._coming.anchored_words.isdisjoint(self._printed):
            return None
        found = self._patterns.anchored.search(self._text, self._span.start, self._span.end)
        if not found:
            return None
        span = Span(found.start(), found.end())
        verb, _ = governing(self._verbs, span)
        if verb is None or verb.kind not in _AHEAD:
            return None
        counted = tokens(self._text, span, self._setting.language.dates)
        count = _OFFSET.search(counted.classes)
        event = self._setting.day_of(found["event"], self._span)
        if count is None or event is None:
            return None
        days = counted.number(count.start("n")) * (7 if count["u"] == "2" else 1)
        day = days_after(event, days if count["way"] == "A" else -days)
        return Announcement(When(day, day, span), is_scheduled=True) if day >= published else None

    def _of_verb(self) -> Announcement | None:
        """A plan without a day: told as a fact, outside quotation marks, on no condition."""
        text, end = self._text, self._span.end
        if self._patterns.pending.search(text, self._span.start, end):
            return Announcement(None, is_scheduled=False)
        if self._is_open:
            return None
        for verb in self._verbs:
            if verb.kind not in ("plan", "hope", "old") or verb.is_quoted or self._is_denied(verb):
                continue
            if verb.kind == "plan":
                is_plan = self._is_deed(verb)
            elif verb.kind == "old" and not self._patterns.backshift.match(verb.span.of(text)):
                is_plan = False  # "would have left soon" never came
            else:
                near = min(end, verb.span.end + _CLAUSE)
                is_plan = self._patterns.soon.search(text, verb.span.end, near) is not None
            if is_plan:
                return Announcement(None, is_scheduled=False)
        return None

    def _is_deed(self, verb: Verb) -> bool:
        """Whether a plan is about something done, and nobody's guess: "will be insurmountable"."""
        if self._is_opinion:
            return False
        if verb.span.end - verb.span.start > _AUXILIARY:
            return True  # "is scheduled", "plans to" name a plan whatever follows
        return self._patterns.deeds.match(self._text, verb.span.end, self._span.end) is not None


class _Patterns:
    """The word tables of a language, compiled once."""

    def __init__(self, words: ComingWords) -> None:
        self.hypothesis = re.compile(rf"\b(?:{words.hypothesis_phrases})\b")
        self.subordinate = re.compile(rf"\b(?:{words.subordinate})\b[^,;]*\Z")
        self.preposition = re.compile(rf"\b(?i:{words.prepositions})\s+\Z")
        self.promised = re.compile(rf"\b(?:{words.promised})\b")
        self.denial = re.compile(rf"\b(?:{words.denial})\b|n['’]t\b", re.IGNORECASE)
        self.soon = re.compile(rf"\b(?:{words.soon})\b")
        self.pending = re.compile(rf"\b(?:{words.pending})")
        self.unsaid = re.compile(rf"\b(?:{words.unsaid})\b")
        self.deeds = re.compile(words.deeds)
        self.eve = re.compile(rf"\b(?:{words.eve})")
        self.anchored = re.compile(rf"\b(?:{words.anchored}) (?:[\w-]+ )?(?P<event>[a-z]{{3,}})\b")
        self.backshift = re.compile(words.backshift)


@lru_cache(maxsize=16)
def _announcing(words: ComingWords) -> Cues:
    """All cues of a language: without any of them, no more need be asked of a sentence."""
    return Cues(words.dated | words.undated, words.dated_phrases + words.undated_phrases)


@lru_cache(maxsize=16)
def _patterns(words: ComingWords) -> _Patterns:
    return _Patterns(words)
