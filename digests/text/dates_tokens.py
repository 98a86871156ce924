"""Words of a sentence as the grammar of dates sees them: a class and a value each."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from functools import lru_cache

from digests.model import Span
from digests.text.languages.date_words import DateWords, Word

_OTHER: Word = ("X", 0)
"""A word that tells nothing about time."""

_MARK: Word = (".", 0)
"""A mark that tells nothing about time."""

_TOKEN = re.compile(
    r"""
 (?P<word>[^\W\d_]+(?:(?<=n)['’]t\b)?)
|(?P<sign>[-–—,&])
|(?P<iso>\d{4}-\d\d-\d\d(?!\d))
|(?P<clock>\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\b\.?|\d{1,2}:\d\d(?!\d))
|(?P<ordinal>\d{1,3}(?:st|nd|rd|th)\b)
|(?P<figure>[$€£¥]\s?\d[\d.,]*+|\d+(?:[.,/]\d+)+|\d+[^\W\d_]+|\d+\s?%)
|(?P<number>\d+)
|(?P<possessive>(?<=\w)['’]s?\b|(?<=s)['’])
|(?P<other>[^\s\w])
""",
    re.VERBOSE,
)
_FIGURE_OF_TIME = re.compile(r"\b(?:19|20)\d\d\b|\d(?:st|nd|rd|th)\b")
_SIGNS: dict[str, Word] = {",": (",", 0), "&": ("&", 0)}
_DASH: Word = ("-", 0)
_FIGURE: Word = ("#", 0)
_DENIAL: Word = ("!", 0)
_TIME_CLASSES = frozenset("012345678RsDMP")
"""Classes of words without one of which a sentence names no day."""


_AROUND = 70
"""How far, in characters, from words of time the words lie that change what they mean."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """Words, numbers and marks in order: a letter each (see `digests.text.dates_rules`).

    `values`, `starts` and `ends` (in characters of the text) are as many as letters.
    """

    classes: str
    values: list[int]
    starts: list[int]
    ends: list[int]

    def number(self, index: int) -> int:
        """The number a word stands for; an article is one."""
        return 1 if self.classes[index] == "a" else self.values[index]


def tokens(text: str, within: Span, words: DateWords) -> Tokens:
    """The tokens of a stretch of text, in order."""
    lexicon = _lexicon(words)
    kinds: list[str] = []
    values: list[int] = []
    starts: list[int] = []
    ends: list[int] = []
    at, last = within.start, ""
    for match in _TOKEN.finditer(text, within.start, within.end):
        start, end = match.span()
        if start < at:
            continue  # a holiday or a short form took these characters
        group, printed = match.lastgroup, match.group()
        if group != "word":
            kind, value = _figure(group or "", printed)
        elif last == "C" and printed in words.zones:
            kind, value = "K", words.zones[printed]
        elif printed in lexicon.special:
            (kind, value), end = lexicon.word(text, start, end, printed)
        else:
            kind, value = lexicon.forms.get(printed) or (
                _DENIAL if printed.endswith(("n't", "n’t")) else _OTHER
            )
        kinds.append(kind)
        values.append(value)
        starts.append(start)
        ends.append(end)
        at, last = end, kind
    return Tokens("".join(kinds), values, starts, ends)


def around_times(plain: str, printed: Collection[str], words: DateWords) -> Span | None:
    """The part of a sentence in which its words of time stand, with what may change them.

    Counted from the start of the sentence; None when no word of it, and no figure, is of time.
    """
    found = _lexicon(words).timely.intersection(printed)
    spans = [match.span() for match in _FIGURE_OF_TIME.finditer(plain)]
    if not found and not spans:
        return None
    starts = [*map(plain.find, found), *(start for start, _ in spans)]
    ends = [*(plain.rfind(word) + len(word) for word in found), *(end for _, end in spans)]
    first, last = min(starts), max(ends)
    start = plain.rfind(" ", 0, max(0, first - _AROUND)) + 1
    return Span(start, min(len(plain), last + _AROUND))


class _Lexicon:
    """The words of a language, ready to be looked up as they are printed."""

    def __init__(self, words: DateWords) -> None:
        self._words = words
        self._holidays = tuple(words.holidays)
        self._openings = frozenset(re.split(r"\W", name)[0] for name in words.holidays)
        names = {*words.names, *words.short_names}
        self.forms = {
            form: word for name, word in words.words.items() for form in (name, name.capitalize())
        }
        capitals = {
            form
            for name in (*self._openings, *names, "q")
            for form in _printed(name)
            if form[0].isupper()
        }
        timely = {form for form, (kind, _) in self.forms.items() if kind in _TIME_CLASSES}
        self.special = frozenset(capitals)
        self.timely = frozenset(timely | capitals | {"Q1", "Q2", "Q3", "Q4"})

    def word(self, text: str, start: int, end: int, printed: str) -> tuple[Word, int]:
        """The class and value of a name or a holiday, and where it ends."""
        lower = printed.lower()
        words = self._words
        if lower in self._openings and (holiday := self._holiday(text, start)):
            return ("h", holiday[0]), holiday[1]
        if printed[0].isupper():
            if printed == "Q" and (quarter := text[end : end + 1]) in {"1", "2", "3", "4"}:
                return ("Q", int(quarter)), end + 1
            short = words.short_names.get(lower)
            if short:
                if text.startswith(".", end):
                    return short, end + 1
                if short[0] == "M" and text[end : end + 3].lstrip()[:1].isdigit():
                    return short, end
            name = words.names.get(lower)
            if name:
                return (_OTHER if self._is_part_of_name(text, start, end) else name), end
        return words.words.get(lower, _OTHER), end

    def _holiday(self, text: str, start: int) -> tuple[int, int] | None:
        """The longest day with a name that begins here: its number in the table, and its end."""
        ahead = text[start : start + 32].lower().replace("’", "'")
        found = [
            (len(name), number)
            for number, name in enumerate(self._holidays)
            if ahead.startswith(name) and not ahead[len(name) : len(name) + 1].isalpha()
        ]
        return (max(found)[1], start + max(found)[0]) if found else None

    def _is_part_of_name(self, text: str, start: int, end: int) -> bool:
        """Whether the weekday or month belongs to a name: "Black Friday", "Monday Night"."""
        before = text[max(0, start - 12) : start].split()
        after = text[end : end + 12].split()
        words = self._words
        return bool(
            (before and before[-1] in words.name_openers)
            or (after and after[0].strip(".,") in words.name_makers)
        )


def _printed(name: str) -> tuple[str, str, str]:
    """The ways a word is printed: small, with a capital, in capitals."""
    return name, name.capitalize(), name.upper()


def _figure(group: str, printed: str) -> Word:
    match group:
        case "sign":
            return _SIGNS.get(printed, _DASH)
        case "iso":
            return "I", int(printed.replace("-", ""))
        case "clock":
            return "C", _minutes(printed)
        case "ordinal":
            return "o", int(printed[:-2])
        case "number":
            return _number(printed)
        case "possessive":
            return "p", 0
        case "other":
            return _MARK
        case "figure":
            return _FIGURE
        case _:
            return _OTHER


def _number(printed: str) -> Word:
    if len(printed) > 4:
        return _OTHER
    value = int(printed)
    if len(printed) == 4:
        return ("Y", value) if 1900 <= value <= 2100 else _OTHER
    return ("d" if 0 < value <= 31 and len(printed) < 3 else "N"), value


def _minutes(printed: str) -> int:
    """Minutes after midnight of a clock time; -1 when there is no such time."""
    figures = [int(part) for part in re.findall(r"\d+", printed)]
    hour, minute = figures[0], figures[1] if len(figures) > 1 else 0
    letters = printed.casefold()
    if "m" in letters:
        if not 1 <= hour <= 12:
            return -1
        hour = hour % 12 + (12 if "p" in letters else 0)
    return hour * 60 + minute if hour < 24 and minute < 60 else -1


@lru_cache(maxsize=16)
def _lexicon(words: DateWords) -> _Lexicon:
    return _Lexicon(words)
