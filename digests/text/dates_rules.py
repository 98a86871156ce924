"""The grammar of dates: each rule a pattern over classes of words, and what it means.

A sentence is a string of letters, one a word: "early next week" is `ex2`. The letters are
given in the word tables of a language (`digests.text.languages.en_dates` for English):
D weekday, M month, d day number, o ordinal, Y year, N number, s season, R today, P part of
the day, h holiday; 0 to 8 hour to decade; t this, x next, l last, r later; e m L B E early
to end, H half, y rest; T the, O of, n in, j on, k at, b by, F from, U until, v as, g to, & and,
W within, z between, A after, V before, G ago, S since, Z now, a an, i time; C clock, K zone.
"""

import re
from collections.abc import Callable, Mapping, Sequence

from digests.text.dates_calendar import Period
from digests.text.dates_meanings import (
    Reading,
    of_ago,
    of_day_of_month,
    of_dom,
    of_holiday,
    of_in,
    of_iso,
    of_month,
    of_quarter,
    of_relative,
    of_season,
    of_today,
    of_unit,
    of_unit_after_next,
    of_week_of,
    of_weekday,
    of_weeks_from_weekday,
    of_within,
    of_year,
)

Meaning = Callable[[Reading], Period | None]

_OF_YEAR = r"(?:,?O?(?P<Y>Y)|,?O?(?P<yx>[txl])7)"
_PART = r"(?P<part>[emL]-?|[emBLE](?:nT?|OT?|k))"
_BEFORE = r"(?<=[nbUSFVOgzkAj&rtv-])"

_RULES: tuple[tuple[str, str, Meaning], ...] = (
    ("I", r"(?P<I>I)", of_iso),
    # Days of a month: "Tuesday, June 3", "July 11 and 12", "the 3rd of March 2026".
    ("DMT", rf"(?:(?P<w>D)P?,?)?T?(?P<M>M)(?P<d>[do]){_OF_YEAR}?", of_day_of_month),
    (
        "DTdo",
        rf"(?:(?P<w>D)P?,?)?T?(?:(?P<d>[do])-?|(?P<od>o)O)(?P<M>M){_OF_YEAR}?",
        of_day_of_month,
    ),
    (
        "M",
        r"(?P<M>M)(?P<d>[do])(?:,[do])*(?:[-gU]|,?&)(?P<e>[do])(?!X)(?:,?(?P<Y>Y))?",
        of_day_of_month,
    ),
    (
        "do",
        r"(?P<d>[do])(?:,[do])*(?:[-gU]|,?&)T?(?P<e>[do])O?(?P<M>M)(?:,?(?P<Y>Y))?",
        of_day_of_month,
    ),
    ("T", r"(?<=j)T(?P<o>o)(?:O(?P<x>[txl])5)?(?![X1-8DM])", of_dom),
    # Weekdays.
    ("D", r"(?P<w>D)P?", of_weekday),
    ("ltx", r"(?P<t>t)?(?P<x>[txl])(?P<w>D)P?", of_weekday),
    ("D", r"(?P<w>D)P?O?(?P<m>[tx])2", of_weekday),
    ("Na", r"(?P<n>[aN])2(?:F|j)(?P<w>D)", of_weeks_from_weekday),
    ("r", r"r(?:j)?(?P<w>D)", of_weekday),
    # Months.
    ("BELem", rf"{_PART}(?P<M>M){_OF_YEAR}?", of_month),
    ("M", rf"(?P<M>M){_OF_YEAR}", of_month),
    ("M", rf"{_BEFORE}(?P<M>M)(?![do#])", of_month),
    ("ltx", r"(?P<x>[txl])(?P<M>M)(?![do#])", of_month),
    ("T", r"T2OT?(?P<M>M)(?P<d>[do])(?:,?(?P<Y>Y))?", of_week_of),
    ("r", rf"(?P<rest>r)[nk](?P<M>M){_OF_YEAR}?", of_month),
    ("o", rf"(?P<half>o)HO(?P<M>M){_OF_YEAR}?", of_month),
    ("o", rf"(?P<nw>o)2[On](?P<M>M){_OF_YEAR}?", of_month),
    ("l", rf"(?P<lw>l)2[On](?P<M>M){_OF_YEAR}?", of_month),
    ("lo", rf"(?P<nthend>[ol])4[On](?P<M>M){_OF_YEAR}?", of_month),
    ("o", rf"(?P<nth>o)(?P<w>D)[On](?P<M>M){_OF_YEAR}?", of_month),
    # Seasons, quarters, halves, years.
    ("ltx", r"(?P<x>[txl])(?P<s>s)", of_season),
    ("Lem", rf"(?:(?P<part>[emL])-?)(?P<x>[txl])?(?P<s>s)(?!O[^Yt]){_OF_YEAR}?", of_season),
    ("s", rf"(?P<s>s){_OF_YEAR}", of_season),
    ("Ts", r"(?<=[nbUkVj])T?(?P<s>s)(?![XOMDdNo])", of_season),
    ("BEm", rf"(?P<part>[BmE])O[Tt]?(?P<s>s)(?!O[^Yt]){_OF_YEAR}?", of_season),
    ("Lemo", rf"(?<=[nbUkVFT])(?:(?P<part>[emL])-?)?(?P<q>o)6(?:{_OF_YEAR}|OT7)?", of_quarter),
    ("Q", rf"(?P<q>Q){_OF_YEAR}?", of_quarter),
    ("o", rf"(?P<q>o)6{_OF_YEAR}", of_quarter),
    ("o", r"(?P<half>o)HO(?P<Y>Y)", of_year),
    ("o", r"(?P<half>o)HO(?P<x>[txT])(?P<u>7)", of_unit),
    ("BELem", rf"{_PART}(?P<Y>Y)", of_year),
    ("Y", r"(?<=[nbUSFVOgzkL&v])(?P<Y>Y)(?![X1-8])", of_year),
    # Stretches counted from today's.
    ("jklnrtx", r"(?P<rest>r)?[knj]?(?P<x>[txl])(?P<u>[24567])", of_unit),
    ("BELem", r"(?P<part>[emLBE])-?[nO]?(?P<x>[txlT])(?P<u>[2567])", of_unit),
    ("2567", r"(?:(?<=[bUnV])|(?<=[bUnV]T))(?P<u>[2567])(?:p|-)?(?P<part>E)", of_unit),
    ("T", r"T(?P<u>[25])A(?P<x>x)", of_unit_after_next),
    ("r", r"rnT(?P<rest>)(?P<u>[2567])", of_unit),
    ("y", r"(?P<rest>y)O(?P<x>[tT])(?P<u>[2567])", of_unit),
    ("T", r"(?<=[kj])T(?P<u>4)(?!O)", of_unit),
    ("4", r"(?<=[kjb])(?P<u>4)(?!O)", of_unit),
    # Today and tomorrow.
    ("Rr", r"r?(?P<R>R)P?", of_relative),
    ("T", r"T1(?P<after>A)(?P<R>R)", of_relative),
    ("rt", r"r?tP", of_today),
    # Counted from today.
    ("n", r"n(?P<n>[dNa])(?P<w>w)?(?P<u>[0-357])(?:p?i)?(?:F[ZR])?(?!G)", of_in),
    ("Nad", r"(?P<n>[dNa])(?P<w>w)?(?P<u>[0-357])F[ZR]", of_in),
    ("Nad", r"(?P<n>[dNa])(?P<u>[0-357])G", of_ago),
    ("W", r"W(?:T?x)?(?P<n>[dNa])-?(?P<w>w)?(?P<u>[0-357])", of_within),
    ("Wkn", r"[nkW]Tx(?:(?P<n>[dNa])|(?P<few>f))?(?P<w>w)?(?P<u>[0-357])", of_within),
    ("h", r"(?P<h>h)(?:,?(?P<Y>Y))?", of_holiday),
)
"""The letters that a rule can begin with, its pattern, its meaning."""


def _by_first_letter() -> Mapping[str, Sequence[tuple[re.Pattern[str], Meaning]]]:
    rules: dict[str, list[tuple[re.Pattern[str], Meaning]]] = {}
    for letters, pattern, meaning in _RULES:
        rule = re.compile(pattern), meaning
        for letter in letters:
            rules.setdefault(letter, []).append(rule)
    return rules


RULES = _by_first_letter()
"""The rules for each letter: the longest match at a place counts; among equals the first."""
