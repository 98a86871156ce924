"""When: the days that the words of a sentence mean, counted from the day of publication."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, timezone

from digests.model import Span, When
from digests.text.dates_calendar import Grain, Period, days_after
from digests.text.dates_meanings import Reading
from digests.text.dates_rules import RULES
from digests.text.dates_tokens import Tokens, tokens
from digests.text.languages.date_words import DateWords

_START = re.compile(r"[IDMRsYQh2-8]|[TtxlreLmBEHyWnNadokjb](?=.{0,6}[0-8RsDMYIoP])")
"""Where a rule can begin: at a word of time, or at a small word not far before one."""

_UNTIL = re.compile(r"(?:b|U|V|VO|!rX|Z&)T?(?:[PC]K?,?j?)?T?\Z")
_BEFORE = re.compile(r"(?:V|VO)\Z")
_OPEN = re.compile(r"(?:A|S)T?\Z")
_BACK = 20
"""How many words before a date can change what it means."""

_DENIED = re.compile(r"![^,]{0,5}[UVA]T?\Z")
_OFFSET = re.compile(r"(?P<n>[dNa])(?P<u>[125])(?P<way>[AV])(?:OT?|T)?\Z")
_MOVED = re.compile(r"~[^,]{0,8}FT?\Z")
_MOVED_TO = re.compile(r"~[^,]{0,12}gT?\Z")
_BEGINS = re.compile(r"[<F](?:nX{1,2})?[jkn]?T?\Z")

_AHEAD = re.compile(r"x|r[tn]|W|n[dNa]w?[0-8]|[aN]2F|EO[tT][2567]|yO")
"""What in the words of a date points ahead: "next", "later this", "within", "in two days"."""

_JOINTS = re.compile(r"P?(?P<joint>[gU-]|,?&)[kjnb]?T?")
_AND_ENDS = re.compile(r",?&X?[>E<](?P<joint>)(?:nX{1,2})?[kjnOU]?T?")
_CLOCK_AFTER = re.compile(r",?[kb]?(?P<C>C)(?P<K>K)?")
_CLOCK_BEFORE = re.compile(r"(?P<C>C)(?P<K>K)?,?(?:[jP]|nTP)*T?\Z")


@dataclass(frozen=True, slots=True)
class Mention:
    """A date where the text mentions it, taken as coming, and what its words alone say of that.

    `is_ahead`: they point to the future ("next week", "in ten days"). `is_limit`: a day up to
    which something lasts or is done ("by Friday"). "On Friday" is neither. `is_modifier`: it
    belongs to a thing, "Friday's match", whose day need not be that of the sentence.
    """

    when: When
    grain: Grain
    is_ahead: bool
    is_limit: bool
    is_modifier: bool


@dataclass(frozen=True, slots=True)
class Found:
    """Days and the words (`first` up to `last`, counted in tokens) that mean them."""

    period: Period
    first: int
    last: int
    is_ahead: bool = False
    is_limit: bool = False


def dates(text: str, within: Span, published: date, words: DateWords) -> tuple[Mention, ...]:
    """Every date of a stretch of text, in order; what cannot be told for certain is left out.

    Days without a year, weekdays and months are the next to come; "by Friday" begins on the
    day of publication. `When.at` is set when the words give a clock time with its zone.
    """
    return tuple(_Sentence(tokens(text, within, words), published, words).dates())


class _Sentence:
    """The tokens of one sentence with the grammar at work on them."""

    def __init__(self, found: Tokens, published: date, words: DateWords) -> None:
        self._tokens = found
        self._classes = found.classes
        self._published = published
        self._words = words

    def dates(self) -> Iterator[Mention]:
        """The dates in order, ranges and prefixes taken together."""
        at, today = 0, self._published
        while start := _START.search(self._classes, at):
            at = start.start()
            core = self._core(at, today)
            if core is None:
                at += 1
                continue
            if core.period.grain is Grain.YEAR and core.period.start > today:
                today = core.period.start  # "next year's race will be held on April 18"
            core = self._ranged(core)
            whole = self._prefixed(core)
            if whole:
                yield self._mention(whole)
            at = core.last

    def _core(self, at: int, today: date) -> Found | None:
        """The longest rule that holds at a token."""
        best: re.Match[str] | None = None
        for pattern, meaning in RULES.get(self._classes[at], ()):
            match = pattern.match(self._classes, at)
            if match and match.end() > at and (best is None or match.end() > best.end()):
                best, chosen = match, meaning
        if best is None:
            return None
        try:
            period = chosen(Reading(best, self._tokens, today, self._words))
        except (ValueError, OverflowError):  # beyond the calendar's last year
            return None
        return Found(period, at, best.end()) if period else None

    def _ranged(self, core: Found) -> Found:
        """The range that `core` begins: "from Monday to Friday", "May 3 and 4"."""
        joint = None
        if _BEGINS.search(self._classes, max(0, core.first - 6), core.first):
            joint = _AND_ENDS.match(self._classes, core.last)
        joint = joint or _JOINTS.match(self._classes, core.last)
        if not joint or joint.end() >= len(self._classes):
            return core
        end = self._core(joint.end(), core.period.start)
        if end is None or end.period.end < core.period.start:
            return core
        if "&" in joint["joint"] and end.period.grain is not core.period.grain:
            return core
        if "Y" in self._classes[end.first : end.last]:
            core = self._in_the_year_of(end, core)
        if self._before(core, _MOVED):
            return replace(end, first=core.first, is_ahead=True)
        whole = Period(core.period.start, end.period.end, core.period.grain)
        return Found(whole, core.first, end.last)

    def _in_the_year_of(self, end: Found, core: Found) -> Found:
        """ "June and July 2027": the year at the end counts for the beginning as well."""
        if "Y" in self._classes[core.first : core.last]:
            return core
        again = self._core(core.first, date(end.period.end.year, 1, 1))
        fits = again is not None and again.period.start <= end.period.start
        return again if again is not None and fits else core

    def _prefixed(self, core: Found) -> Found | None:
        """What the words before make of it: "by", "until", "two days after"; None when open."""
        period, today = core.period, self._published
        if offset := self._before(core, _OFFSET):
            return self._offset(core, offset)
        if self._before(core, _DENIED):
            return None
        # "The deadline after the May 5 vote": the date belongs to the vote.
        last = self._classes[max(0, core.first - 1) : core.first]
        after = self._classes[core.last : core.last + 1]
        names_event = after == "p" or (after == "X" and last == "T")
        if self._before(core, _OPEN):
            return None
        if self._before(core, _MOVED_TO):
            return replace(core, is_ahead=True)
        until = self._before(core, _UNTIL)
        if names_event or not until:
            return core
        end = period.end
        if end == today and "U" in until.group() and "D" in self._classes[core.first : core.last]:
            end = days_after(end, 7)  # "until Thursday", said on a Thursday
        if self._before(core, _BEFORE) and period.grain is Grain.DAY:
            end = days_after(end, -1)
        if end < today:
            return None
        whole = Period(min(today, end), end, period.grain)
        return Found(whole, until.start(), core.last, is_limit=True)

    def _before(self, core: Found, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """The pattern at the end of the words before the date."""
        return pattern.search(self._classes, max(0, core.first - _BACK), core.first)

    def _offset(self, core: Found, offset: re.Match[str]) -> Found | None:
        """ "Two days after Friday": moved by the units before it."""
        days = self._tokens.number(offset.start("n")) * {"1": 1, "2": 7, "5": 30}[offset["u"]]
        if core.period.grain is not Grain.DAY or offset["u"] == "5":
            return None
        moved = core.period.moved(days if offset["way"] == "A" else -days)
        return Found(moved, offset.start(), core.last)

    def _mention(self, found: Found) -> Mention:
        start = self._tokens.starts[found.first]
        end = self._tokens.ends[found.last - 1]
        period = found.period
        at = self._clock(found) if period.start == period.end else None
        is_ahead = period.end >= self._published and (
            found.is_ahead
            or bool(_AHEAD.search(self._classes, found.first, found.last))
            or period.start.year > self._published.year + 1
        )
        when = When(period.start, period.end, Span(start, end), at)
        is_modifier = self._classes[found.last : found.last + 1] == "p"
        return Mention(when, period.grain, is_ahead, found.is_limit, is_modifier)

    def _clock(self, found: Found) -> datetime | None:
        """The moment, when a clock time with its zone stands beside the day."""
        match = _CLOCK_AFTER.match(self._classes, found.last) or _CLOCK_BEFORE.search(
            self._classes, max(0, found.first - 6), found.first
        )
        if not match or match["K"] is None:
            return None
        minutes = self._tokens.values[match.start("C")]
        if minutes < 0:
            return None
        zone = timezone(timedelta(minutes=self._tokens.values[match.start("K")]))
        local = datetime.combine(found.period.start, time(minutes // 60, minutes % 60), zone)
        return local.astimezone(UTC)
