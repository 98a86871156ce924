"""Runs of capitalised words: where a text may name a place or an organisation."""

import re

from digests.text.capitals import CAPITAL
from digests.text.document import Document

_BEHIND_HYPHEN = r"(?:(?:[A-Z]\.)+[A-Z](?!\w)\.?|\w+)"  # "Mexico-U.S."
_PLAIN = rf"\w*(?:[-'’&+](?=\w){_BEHIND_HYPHEN})*(?:(?<=s)['’](?= {CAPITAL}))?"
_WORD = (
    rf"(?:(?:[A-Z]\.)+[A-Z]?(?!\w)\.?|(?:St|Mt|Ft)\."
    rf"|(?:al-|el-)?{CAPITAL}{_PLAIN})"
)
# The same for the first word, its capital before all else: so the search skips small letters.
_FIRST = rf"{CAPITAL}(?<![^\W_].)(?:(?<=[A-Z])\.(?:[A-Z]\.)*[A-Z]?(?!\w)\.?|(?<=[SMF])t\.|{_PLAIN})"
_RUN = re.compile(
    rf"{_FIRST}"
    rf"(?:(?:[ \u00a0](?:(?:of|for|on|and|&|in)[ \u00a0](?:the[ \u00a0])?)?|, (?=Inc|Ltd|LLC))"
    rf"{_WORD}){{0,14}}"
)

LONGEST_KEPT = 200
"""Characters: what a longer run holds is not worth keeping for the next article."""

Run = tuple[int, str]
"""Where a run starts, and the run as printed. Plain, as a text holds some seventy."""


def capital_runs(document: Document) -> tuple[Run, ...]:
    """All runs of the text in order, found once for everybody who looks for names in them."""
    return document.memo(_capital_runs)


def _capital_runs(document: Document) -> tuple[Run, ...]:
    return tuple([(run.start(), run.group()) for run in _RUN.finditer(document.text)])
