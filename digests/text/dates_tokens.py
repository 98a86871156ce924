"""Words of a sentence as the grammar of dates sees them: a class and a value each."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from digests.model import Span
from digests.text.languages.date_words import DateWords

OTHER = "X"
"""The class of a word that tells nothing about time."""

_MARK = "."
"""The class of a mark that tells nothing about time."""

_PARTS = r"""
 (?P<iso>\d{4}-\d\d-\d\d(?!\d))
|(?P<clock>\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\b\.?|\d{1,2}:\d\d(?!\d))
|(?P<ordinal>\d{1,3}(?:st|nd|rd|th)\b)
|(?P<figure>[$€£¥]\s?\d[\d.,]*\d|[$€£¥]\d|\d+(?:[.,/]\d+)+|\d+[^\W\d_]+|\d+\s?%)
|(?P<number>\d+)
|(?P<quarter>Q[1-4]\b)
|(?P<possessive>(?<=\w)['’]s?\b|(?<=s)['’])
|(?P<negation>[^\W\d_]+n['’]t\b)
|(?P<word>[^\W\d_]+\.?)
|(?P<sign>[-–—,&])
|(?P<other>[^\s\w])
"""
_SIGNS = {",": ",", "&": "&", "-": "-", "–": "-", "—": "-"}


@dataclass(frozen=True, slots=True)
class Token:
    """One word, number or sign; `kind` is one letter (see `digests.text.dates_rules`)."""

    kind: str
    value: int
    span: Span
    name: str = ""  # a holiday's


def tokens(text: str, within: Span, words: DateWords) -> list[Token]:
    """The tokens of a stretch of text, in order."""
    return list(_tokens(text, within, words))


def _tokens(text: str, within: Span, words: DateWords) -> Iterator[Token]:
    zone_may_follow = False
    for match in _pattern(words).finditer(text, within.start, within.end):
        kind, value, name, end = OTHER, 0, "", match.end()
        group = match.lastgroup or ""
        found = match.group()
        match group:
            case "holiday":
                kind, name = "h", found.casefold().replace("’", "'")
            case "iso":
                kind, value = "I", int(found.replace("-", ""))
            case "clock":
                kind, value = "C", _minutes(found)
            case "ordinal":
                kind, value = "o", int(found[:-2])
            case "number":
                kind, value = _number(found)
            case "quarter":
                kind, value = "Q", int(found[1])
            case "possessive":
                kind = "p"
            case "other":
                kind = _MARK
            case "negation":
                kind = "!"
            case "sign":
                kind = _SIGNS[found]
            case "word":
                if zone_may_follow and found.rstrip(".") in words.zones:
                    kind, value = "K", words.zones[found.rstrip(".")]
                else:
                    kind, value, end = _word(text, match, words)
        zone_may_follow = kind == "C"
        yield Token(kind, value, Span(match.start(), end), name)


def _word(text: str, match: re.Match[str], words: DateWords) -> tuple[str, int, int]:
    """The class, value and end of a word; its full stop is its own only when it is short for one."""
    found = match.group()
    end = match.end()
    bare = found.rstrip(".")
    lower = bare.casefold()
    if bare[0].isupper() and (short := words.short_names.get(lower)):
        follows = text[end : end + 4].lstrip()[:1]
        if found.endswith(".") or (follows.isdigit() and short[0] == "M"):
            return (*short, end)
    end -= len(found) - len(bare)
    if bare[0].isupper() and (name := words.names.get(lower)):
        return (*name, end) if not _is_part_of_name(text, match, words) else (OTHER, 0, end)
    kind, value = words.words.get(lower, (OTHER, 0))
    return kind, value, end


def _is_part_of_name(text: str, match: re.Match[str], words: DateWords) -> bool:
    """Whether the weekday or month belongs to a name: "Black Friday", "Monday Night"."""
    before = text[max(0, match.start() - 12) : match.start()].split()
    after = text[match.end() : match.end() + 12].split()
    return bool(
        (before and before[-1] in words.name_openers)
        or (after and after[0].strip(".,") in words.name_makers)
    )


def _number(found: str) -> tuple[str, int]:
    if len(found) > 4:
        return OTHER, 0
    value = int(found)
    if len(found) == 4:
        return ("Y", value) if 1900 <= value <= 2100 else (OTHER, 0)
    return ("d" if 0 < value <= 31 and len(found) < 3 else "N"), value


def _minutes(found: str) -> int:
    """Minutes after midnight of a clock time; -1 when there is no such time."""
    figures = [int(part) for part in re.findall(r"\d+", found)]
    hour, minute = figures[0], figures[1] if len(figures) > 1 else 0
    letters = found.casefold()
    if "m" in letters:
        if not 1 <= hour <= 12:
            return -1
        hour = hour % 12 + (12 if "p" in letters else 0)
    return hour * 60 + minute if hour < 24 and minute < 60 else -1


@lru_cache(maxsize=16)
def _pattern(words: DateWords) -> re.Pattern[str]:
    names = sorted(words.holidays, key=len, reverse=True)
    holidays = "|".join(
        re.escape(name).replace("'", "['’]").replace(r"\ ", r"\s") for name in names
    )
    return re.compile(rf"(?P<holiday>\b(?i:{holidays})\b)|{_PARTS}", re.VERBOSE)
