"""The day of publication, when only the text tells it."""

import re
from collections.abc import Sequence
from datetime import date
from functools import lru_cache

from digests.model import Span
from digests.text.languages.date_words import DateWords
from digests.text.languages.text_words import TextWords

_FIRST = 6
"""The paragraphs from the top in which a date of publication can stand."""

_ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
_NUMBER = re.compile(r"\d+")
_LETTERS = re.compile(r"[^\W\d_]+")


def publication_day(
    text: str,
    paragraphs: Sequence[Span],
    dateline: Span | None,
    words: TextWords,
    dates: DateWords,
) -> date | None:
    """The day named by a label ("Published …"), a date alone on a line, or the dateline.

    A date without a year, and a date within a sentence, tell nothing: None.
    """
    patterns = _patterns(words)
    for paragraph in paragraphs[:_FIRST]:
        found = patterns.labelled.match(text, paragraph.start, paragraph.end)
        found = found or patterns.alone.match(text, paragraph.start, paragraph.end)
        if found and (day := _day(found["date"], dates)):
            return day
    if dateline and (found := patterns.full.search(text, dateline.start, dateline.end)):
        return _day(found["date"], dates)
    return None


def _day(words: str, dates: DateWords) -> date | None:
    numbers = [int(number) for number in _NUMBER.findall(words)]
    try:
        if _ISO.search(words):
            year, month, day = numbers[:3]
            return date(year, month, day)
        names = (dates.months.get(name.casefold()) for name in _LETTERS.findall(words))
        day, year = numbers[0], numbers[-1]
        return date(year, next(month for month in names if month), day)
    except (ValueError, StopIteration):
        return None


class _Patterns:
    """The dates of a language with what can stand around them, compiled once."""

    def __init__(self, words: TextWords) -> None:
        full = rf"(?P<date>{words.full_date})"
        self.full = re.compile(full)
        self.labelled = re.compile(
            rf"(?i:{words.published_labels})[\s:|–—-]{{0,5}}(?:(?i:on|at) )?"
            rf"(?:\d{{1,2}}[:.]\d\d[^\n]{{0,12}}?[\s,]{{1,3}})?{full}"
        )
        clock = r"(?:[\s.,|T–—-]|\d\d:\d\d|[A-Z]{2,4}|[ap]\.?m\.?){0,12}"
        self.alone = re.compile(rf"{full}{clock}(?=\Z|\n|[A-Z])")


@lru_cache(maxsize=16)
def _patterns(words: TextWords) -> _Patterns:
    return _Patterns(words)
