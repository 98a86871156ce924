"""What the rules of dates mean: each function turns the words a rule took into days."""

import re
from dataclasses import dataclass
from datetime import date

from digests.text.dates_calendar import (
    Grain,
    Part,
    Period,
    day,
    days_after,
    holiday,
    months,
    months_after,
    nth_weekday,
    third,
    week,
    weekday_before,
    weekday_from,
    weekend,
    year,
)
from digests.text.dates_tokens import Tokens
from digests.text.languages.date_words import DateWords

_PARTS = {"e": Part.EARLY, "m": Part.MID, "L": Part.LATE, "B": Part.EARLY, "E": Part.END}
_SHIFT = {"t": 0, "x": 1, "l": -1, "T": 0}
_DOUBT = 75
"""A day without a year that passed less than so many days ago may be that day: no date."""

_DOUBT_MONTH = 45
"""The same for a month or a part of it."""

_SATURDAY = 5
_SEVERAL = 2
_FEW_DAYS = 7


@dataclass(frozen=True, slots=True)
class Reading:
    """One match of a rule: the words it took, and the day from which to count."""

    match: re.Match[str]
    tokens: Tokens
    today: date
    words: DateWords

    def has(self, group: str) -> bool:
        """Whether the rule took words for this group."""
        return self.match.groupdict().get(group) is not None

    def kind(self, group: str) -> str:
        """The letter of the group's first word, or an empty string."""
        return (self.match.groupdict().get(group) or "")[:1]

    def value(self, group: str) -> int:
        """The value of the group's first word; 1 for an article."""
        return self.tokens.number(self.match.start(group))

    def part(self) -> Part | None:
        """Which third of the stretch is meant, if the words say so."""
        return _PARTS.get(self.kind("part"))


def _date(number: int, month: int, dom: int) -> date | None:
    try:
        return date(number, month, dom)
    except ValueError:
        return None


def of_iso(reading: Reading) -> Period | None:
    value = reading.value("I")
    found = _date(value // 10000, value // 100 % 100, value % 100)
    return day(found) if found else None


def _year_of(reading: Reading, month: int, dom: int = 1) -> int | None:
    """The year the words give, or the one that makes the day the next to come."""
    if reading.has("Y"):
        return reading.value("Y")
    today = reading.today
    if reading.has("yx"):
        return today.year + _SHIFT[reading.kind("yx")]
    found = _date(today.year, month, dom) or _date(today.year + 1, month, dom)
    if found is None or found >= today:
        return found.year if found else None
    return None if (today - found).days < _DOUBT else today.year + 1


def of_day_of_month(reading: Reading) -> Period | None:
    month, dom = reading.value("M"), reading.value("d" if reading.has("d") else "od")
    number = _year_of(reading, month, dom)
    if reading.has("w") and not reading.has("Y"):
        near = (reading.today.year + shift for shift in (0, 1))
        fits = (_date(n, month, dom) for n in near)
        number = next((f.year for f in fits if f and f.weekday() == reading.value("w")), None)
    found = _date(number, month, dom) if number else None
    if found is None:
        return None
    last = _date(found.year, month, reading.value("e")) if reading.has("e") else found
    return Period(found, last) if last and last >= found else None


def of_week_of(reading: Reading) -> Period | None:
    """ "The week of May 3": seven days from that day."""
    first = of_day_of_month(reading)
    return Period(first.start, days_after(first.start, 6), Grain.WEEK) if first else None


def of_weekday(reading: Reading) -> Period | None:
    today, wanted = reading.today, reading.value("w")
    coming = weekday_from(today, wanted)
    if reading.has("m"):  # "Monday next week"
        monday = days_after(today, -today.weekday() + 7 * _SHIFT[reading.kind("m")])
        return day(days_after(monday, wanted))
    match reading.kind("x"):
        case "l":
            return day(weekday_before(today, wanted))
        case "x" if coming.isocalendar()[:2] == today.isocalendar()[:2] and not reading.has("t"):
            return day(days_after(coming, 7))
        case _:
            return day(coming)


def of_weeks_from_weekday(reading: Reading) -> Period | None:
    weeks = reading.value("n")
    return day(days_after(weekday_from(reading.today, reading.value("w")), 7 * weeks))


def of_month(reading: Reading) -> Period | None:
    today, month = reading.today, reading.value("M")
    if reading.has("Y") or reading.has("yx"):
        number = _year_of(reading, month) or today.year
    elif reading.kind("x") == "l":
        number = today.year - (month >= today.month)
    else:
        number = today.year + (month < today.month)
    if number > today.year and not (reading.has("Y") or reading.has("yx") or reading.has("x")):
        passed = _shaped(reading, months(today.year, month))
        if passed and 0 < (today - passed.end).days < _DOUBT_MONTH:
            return None
    return _shaped(reading, months(number, month))


def _shaped(reading: Reading, whole: Period) -> Period | None:
    """The part, half, week or rest of a stretch that the words single out."""
    today = reading.today
    if reading.has("half"):
        return _half(whole, reading.value("half"))
    if reading.has("nth"):
        found = nth_weekday(whole, reading.value("w"), reading.value("nth"))
        return day(found) if found else None
    if reading.has("nthend"):
        nth = -1 if reading.kind("nthend") == "l" else reading.value("nthend")
        saturday = nth_weekday(whole, _SATURDAY, nth)
        return Period(saturday, days_after(saturday, 1), Grain.WEEK) if saturday else None
    if reading.has("nw"):
        first = days_after(whole.start, 7 * (reading.value("nw") - 1))
        return Period(first, min(days_after(first, 6), whole.end), Grain.WEEK)
    if reading.kind("lw"):
        return Period(days_after(whole.end, -6), whole.end, Grain.WEEK)
    part = reading.part()
    if part:
        whole = third(whole, part)
    if reading.has("rest") or reading.kind("x") == "t" or reading.kind("yx") == "t":
        return whole.clipped(today)
    return whole


def _half(whole: Period, number: int) -> Period | None:
    if number not in (1, 2):
        return None
    if whole.grain is Grain.YEAR:
        return months(whole.start.year, 6 * number - 5, 6)
    middle = days_after(whole.start, 14)
    return Period(whole.start, middle) if number == 1 else Period(days_after(middle, 1), whole.end)


def of_season(reading: Reading) -> Period | None:
    today, first = reading.today, reading.value("s")
    if reading.has("Y") or reading.has("yx"):
        number = reading.value("Y") if reading.has("Y") else _year_of(reading, first)
        return _shaped(reading, months(number or today.year, first, 3))
    now = next(
        whole
        for number in (today.year - 1, today.year, today.year + 1)
        if (whole := months(number, first, 3)).end >= today
    )
    shift = 0
    if reading.kind("x") == "x" and now.start <= today:
        shift = 1
    elif reading.kind("x") == "l":
        shift = -1
    return _shaped(reading, months(now.start.year + shift, first, 3))


def of_year(reading: Reading) -> Period | None:
    number = reading.value("Y")
    return _shaped(reading, year(number)) if number >= reading.today.year - 100 else None


def of_quarter(reading: Reading) -> Period | None:
    today, number = reading.today, reading.value("q")
    if not 1 <= number <= 4:
        return None
    month = 3 * number - 2
    if reading.has("Y") or reading.has("yx"):
        return _shaped(reading, months(_year_of(reading, month) or today.year, month, 3))
    return _shaped(reading, months(today.year + (month + 2 < today.month), month, 3))


def of_unit(reading: Reading) -> Period | None:
    """A stretch of the calendar counted from today's: "next month", "the end of the year"."""
    today, shift = reading.today, _SHIFT[reading.kind("x") or "T"]
    whole: Period
    match reading.kind("u"):
        case "2":
            whole = week(today, shift)
        case "4":
            whole = weekend(today, shift)
        case "5":
            whole = months(today.year, today.month + shift)
        case "6":
            whole = months(today.year, 3 * ((today.month - 1) // 3 + shift) + 1, 3)
        case _:
            whole = year(today.year + shift)
    if reading.value("u") == _SEVERAL and reading.kind("u") != "4":
        return None
    found = _shaped(reading, whole)
    return found.clipped(today) if found and shift == 0 else found


def of_unit_after_next(reading: Reading) -> Period | None:
    """ "The week after next"."""
    if reading.kind("u") == "2":
        return week(reading.today, 2)
    return months(reading.today.year, reading.today.month + 2)


def of_relative(reading: Reading) -> Period | None:
    return day(days_after(reading.today, reading.value("R") + reading.has("after")))


def of_today(reading: Reading) -> Period | None:
    return day(reading.today)


def _after(moment: date, number: int, unit: str, *, is_working: bool = False) -> date | None:
    """The day a number of units later."""
    match unit:
        case "0":
            return days_after(moment, number // 24)
        case "1" if is_working:
            weeks, rest = divmod(number, 5)
            return days_after(moment, 7 * weeks + rest + (2 if moment.weekday() + rest > 4 else 0))
        case "1":
            return days_after(moment, number)
        case "2":
            return days_after(moment, 7 * number)
        case "3":
            return days_after(moment, 14 * number)
        case "5":
            return months_after(moment, number) if number < 1200 else None
        case "7":
            return months_after(moment, 12 * number) if number < 100 else None
        case _:
            return None


def of_in(reading: Reading) -> Period | None:
    """ "In two weeks": that day; months and years away are not told to the day."""
    today, unit, number = reading.today, reading.kind("u"), reading.value("n")
    found = _after(today, number, unit, is_working=reading.has("w"))
    if found is None:
        return None
    match unit:
        case "5":
            return months(found.year, found.month)
        case "7":
            return year(found.year)
        case _:
            return day(found)


def of_ago(reading: Reading) -> Period | None:
    found = _after(reading.today, -reading.value("n"), reading.kind("u"))
    return day(found) if found else None


def of_within(reading: Reading) -> Period | None:
    """ "Within ten days", "in the next few days": from today to that day."""
    today, unit = reading.today, reading.kind("u")
    if reading.has("few"):
        return Period(today, days_after(today, _FEW_DAYS)) if unit == "1" else None
    if not reading.has("n") and reading.value("u") == _SEVERAL:
        return None
    number = reading.value("n") if reading.has("n") else 1
    last = _after(today, number, unit, is_working=reading.has("w"))
    return Period(today, last) if last else None


def of_holiday(reading: Reading) -> Period | None:
    kind = tuple(reading.words.holidays.values())[reading.value("h")]
    today = reading.today
    if reading.has("Y"):
        found = holiday(kind, reading.value("Y"))
        return day(found) if found else None
    days = [holiday(kind, today.year + shift) for shift in (-1, 0, 1)]
    if any(found and 0 < (today - found).days < _DOUBT for found in days):
        return None
    coming = next((found for found in days if found and found >= today), None)
    return day(coming) if coming else None


def of_dom(reading: Reading) -> Period | None:
    """ "On the 15th": of this month, or of the next when it is past."""
    today, dom = reading.today, reading.value("o")
    shift = _SHIFT[reading.kind("x") or "T"]
    month = months(today.year, today.month + shift)
    found = _date(month.start.year, month.start.month, dom)
    if not reading.has("x") and found and found < today:
        month = months(today.year, today.month + 1)
        found = _date(month.start.year, month.start.month, dom)
    return day(found) if found else None
