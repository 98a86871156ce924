"""The calendar behind dates: stretches of days, and how they are cut and moved."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum

from digests.text.languages.date_words import Holiday


class Grain(IntEnum):
    """How finely words tell when."""

    DAY = 1
    WEEK = 2
    MONTH = 3
    YEAR = 4


class Part(IntEnum):
    """Which third of a stretch is meant; END is its very end."""

    EARLY = 1
    MID = 2
    LATE = 3
    END = 4


@dataclass(frozen=True, slots=True)
class Period:
    """Days in a row, both ends included."""

    start: date
    end: date
    grain: Grain = Grain.DAY

    def clipped(self, first: date) -> "Period":
        """The same without the days before `first`; as it is when nothing would be left."""
        return Period(max(self.start, min(first, self.end)), self.end, self.grain)

    def moved(self, days: int) -> "Period":
        """The same stretch, so many days later, or earlier when negative."""
        shift = timedelta(days)
        return Period(self.start + shift, self.end + shift, self.grain)


def day(moment: date) -> Period:
    """One day."""
    return Period(moment, moment)


def days_after(moment: date, days: int) -> date:
    """The day so many days later; the last day there is when the calendar ends before."""
    try:
        return moment + timedelta(days)
    except OverflowError:
        return date.max if days > 0 else date.min


def months(year: int, month: int, count: int = 1) -> Period:
    """So many whole months from the given one; `month` may lie outside 1 to 12."""
    first = year * 12 + month - 1
    last = first + count - 1
    end_year, end_month = last // 12, last % 12 + 1
    grain = Grain.YEAR if count >= 12 else Grain.MONTH
    return Period(
        date(first // 12, first % 12 + 1, 1),
        date(end_year, end_month, monthrange(end_year, end_month)[1]),
        grain,
    )


def months_after(moment: date, count: int) -> date:
    """The same day of the month so many months later, or the last one of a shorter month."""
    whole = months(moment.year, moment.month + count)
    return whole.start.replace(day=min(moment.day, whole.end.day))


def year(number: int) -> Period:
    """A calendar year."""
    return months(number, 1, 12)


def week(moment: date, weeks: int = 0) -> Period:
    """The week that ends on the Sunday after `moment`, or a later one: from Sunday to Sunday.

    News speaks of weeks that begin on Sunday as of weeks that begin on Monday; a stretch from
    Sunday to Sunday is wrong for neither.
    """
    end = days_after(moment, 6 - moment.weekday() or 7)
    return Period(days_after(end, 7 * weeks - 7), days_after(end, 7 * weeks), Grain.WEEK)


def weekend(moment: date, weeks: int = 0) -> Period:
    """Saturday and Sunday: those of this week, or of a later one."""
    saturday = days_after(moment, 5 - moment.weekday() + 7 * weeks)
    return Period(saturday, days_after(saturday, 1), Grain.WEEK)


def weekday_from(moment: date, weekday: int) -> date:
    """The first such weekday (0 is Monday) on or after `moment`."""
    return days_after(moment, (weekday - moment.weekday()) % 7)


def weekday_before(moment: date, weekday: int) -> date:
    """The last such weekday before `moment`."""
    return days_after(moment, -((moment.weekday() - weekday - 1) % 7 + 1))


def nth_weekday(within: Period, weekday: int, nth: int) -> date | None:
    """The nth such weekday within a stretch, counted from its end when `nth` is negative."""
    if nth > 0:
        found = days_after(weekday_from(within.start, weekday), 7 * (nth - 1))
    else:
        found = days_after(weekday_before(days_after(within.end, 1), weekday), 7 * (nth + 1))
    return found if within.start <= found <= within.end else None


def third(whole: Period, part: Part) -> Period:
    """The early, middle or late part of a stretch: "early March" is the 1st to the 10th."""
    grain = whole.grain
    first = whole.start
    if grain is Grain.YEAR:
        start = {Part.EARLY: 1, Part.MID: 5, Part.LATE: 9, Part.END: 12}[part]
        return months(first.year, start, 1 if part is Part.END else 4)
    if grain is Grain.WEEK:
        start = {Part.EARLY: 1, Part.MID: 2, Part.LATE: 4, Part.END: 5}[part]
        return Period(days_after(first, start), days_after(first, min(start + 2, 7)), grain)
    span = (whole.end.year - first.year) * 12 + whole.end.month - first.month + 1
    if span > 1:  # a season, a quarter or half a year: by months
        size = max(1, span // 3)
        start = {Part.EARLY: 0, Part.MID: size, Part.LATE: 2 * size, Part.END: span - 1}[part]
        return months(first.year, first.month + start, 1 if part is Part.END else size)
    match part:
        case Part.EARLY:
            return Period(first, first.replace(day=10), grain)
        case Part.MID:
            return Period(first.replace(day=10), first.replace(day=20), grain)
        case _:
            return Period(first.replace(day=20), whole.end, grain)


def easter(number: int) -> date:
    """Easter Sunday of the western churches, by the rule of Gauss in its Gregorian form."""
    a, b, c = number % 19, number // 100, number % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    offset = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * offset) // 451
    return date(number, (h + offset - 7 * m + 114) // 31, (h + offset - 7 * m + 114) % 31 + 1)


def holiday(kind: Holiday, number: int) -> date | None:
    """The day with a name in a year."""
    if kind.from_easter is not None:
        return days_after(easter(number), kind.from_easter)
    if kind.nth:
        return nth_weekday(months(number, kind.month), kind.weekday, kind.nth)
    return date(number, kind.month, kind.day)
