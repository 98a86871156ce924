"""The words of a language that tell when: each with its class in the grammar and its value."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Holiday:
    """A day with a name: a fixed day of the month, the nth weekday of one, or near Easter.

    `nth` counts weekdays from the first of the month, or from its end when negative.
    """

    month: int = 0
    day: int = 0
    weekday: int = -1
    nth: int = 0
    from_easter: int | None = None


Word = tuple[str, int]
"""The class of a word in the grammar (see `digests.text.dates_rules`) and its value there."""


@dataclass(frozen=True, slots=True, eq=False)
class DateWords:
    """Words in lower case. Compared by identity: what is built from it is kept per language."""

    words: Mapping[str, Word]
    """Words that stand in small letters or with a capital."""

    names: Mapping[str, Word]
    """Words that count only with a capital: weekdays, months."""

    short_names: Mapping[str, Word]
    """Short forms of names: they count before a full stop, a comma or a number."""

    months: Mapping[str, int]
    """Months and their short forms, with their number."""

    holidays: Mapping[str, Holiday]
    """Days with a name of one or more words, as printed but in lower case."""

    zones: Mapping[str, int]
    """Time zones, in capitals as printed, with their offset from UTC in minutes."""

    name_makers: frozenset[str]
    """Words that, with a capital after a weekday, make it a name: "Monday Night"."""

    name_openers: frozenset[str]
    """Words that, with a capital before a weekday, make it a name: "Black Friday"."""
