"""What somebody asks for: words and a period, in any of the interface's languages."""

import re
from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from bot.i18n import DEFAULT, Translator, month_names
from digests.model import Phrase
from digests.ports import Question
from digests.text.folding import folded_words

Period = tuple[date, date]
"""Two days, both included."""

_RANGE = re.compile(r"(?<![\d-])(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})(?![\d-])")
_DAY = re.compile(r"(?<![\d-])(\d{4})-(\d{1,2})-(\d{1,2})(?![\d-])")
_MONTH = re.compile(r"(?<![\d-])(\d{4})-(\d{1,2})(?![\d-])")
_YEAR = re.compile(r"(?<![\w-])((?:19|20)\d{2})(?![\w-])")


@dataclass(frozen=True, slots=True)
class Asked:
    """Words that must all match, and the days to look at; both may be missing."""

    words: str = ""
    period: Period | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing in particular is asked for."""
        return not self.words and self.period is None

    @property
    def text(self) -> str:
        """The same question in a form that means the same tomorrow, for buttons."""
        return " ".join(part for part in (_written(self.period), self.words) if part)

    def question(self, limit: int) -> Question:
        """As the archive understands it."""
        since, until = self.period or (None, None)
        return Question(words=self.words, since=since, until=until, limit=limit)


def _written(period: Period | None) -> str:
    if period is None:
        return ""
    since, until = period
    return since.isoformat() if since == until else f"{since}..{until}"


def understand(words: str, today: date, language: str = DEFAULT) -> Asked:
    """Part the words into what must match and the period meant."""
    text = " ".join(words.split())
    for find in (_range, _day, _month):
        if found := find(text):
            period, rest = found
            return Asked(rest, period)
    for spoken in dict.fromkeys((language, DEFAULT)):
        if found := _named(text, today, spoken):
            period, rest = found
            return Asked(rest, period)
    if found := _year(text):
        period, rest = found
        return Asked(rest, period)
    return Asked(text)


Found = tuple[Period, str]


def _range(text: str) -> Found | None:
    if match := _RANGE.search(text):
        try:
            ends = sorted(map(date.fromisoformat, match.groups()))
        except ValueError:
            return None
        return (ends[0], ends[1]), _without(text, match)
    return None


def _day(text: str) -> Found | None:
    if match := _DAY.search(text):
        year, month, day = map(int, match.groups())
        try:
            found = date(year, month, day)
        except ValueError:
            return None
        return (found, found), _without(text, match)
    return None


def _month(text: str) -> Found | None:
    if match := _MONTH.search(text):
        year, month = map(int, match.groups())
        if year and 1 <= month <= 12:
            return _month_of(year, month), _without(text, match)
    return None


def _year(text: str) -> Found | None:
    if match := _YEAR.search(text):
        year = int(match[1])
        return (date(year, 1, 1), date(year, 12, 31)), _without(text, match)
    return None


def _month_of(year: int, month: int) -> Period:
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])


def _without(text: str, match: re.Match[str]) -> str:
    return " ".join((text[: match.start()] + " " + text[match.end() :]).split())


def _named(text: str, today: date, language: str) -> Found | None:
    """A period in words: "yesterday", "last week", "April 2023"."""
    words = text.split()
    folded = [" ".join(folded_words(word)) for word in words]
    for spoken, period in _names(language):
        for at in range(len(words) - len(spoken) + 1):
            end = at + len(spoken)
            if tuple(folded[at:end]) == spoken:
                return period(today), " ".join(words[:at] + words[end:])
    return _month_and_year(words, folded, language)


def _month_and_year(words: list[str], folded: list[str], language: str) -> Found | None:
    months = month_names(language)
    for at, (word, after) in enumerate(zip(folded, words[1:], strict=False)):
        month = months.get(word)
        if month and _YEAR.fullmatch(after):
            return _month_of(int(after), month), " ".join(words[:at] + words[at + 2 :])
    return None


def _days(first: int, last: int) -> Callable[[date], Period]:
    return lambda today: (today + timedelta(days=first), today + timedelta(days=last))


def _week(shift: int) -> Callable[[date], Period]:
    """Weeks begin on Monday."""

    def period(today: date) -> Period:
        monday = today - timedelta(days=today.weekday()) + timedelta(weeks=shift)
        return monday, monday + timedelta(days=6)

    return period


def _this_month(today: date) -> Period:
    return _month_of(today.year, today.month)


def _last_month(today: date) -> Period:
    before = today.replace(day=1) - timedelta(days=1)
    return _month_of(before.year, before.month)


PERIODS: dict[str, Callable[[date], Period]] = {
    "period-before-yesterday": _days(-2, -2),
    "period-yesterday": _days(-1, -1),
    "period-today": _days(0, 0),
    "period-tomorrow": _days(1, 1),
    "period-last-week": _week(-1),
    "period-this-week": _week(0),
    "period-next-week": _week(1),
    "period-last-month": _last_month,
    "period-this-month": _this_month,
}
"""Messages that list, between bars, how a language names a period."""


@lru_cache(maxsize=32)
def _names(language: str) -> tuple[tuple[tuple[str, ...], Callable[[date], Period]], ...]:
    """The folded words of each name; longer names first, for they may hold shorter ones."""
    translate = Translator(language)
    names = [
        (tuple(" ".join(folded_words(word)) for word in name.split()), period)
        for message, period in PERIODS.items()
        for name in translate(Phrase(message)).split("|")
    ]
    return tuple(sorted(names, key=lambda name: -len(name[0])))
