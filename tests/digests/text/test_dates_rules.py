"""The rules of dates stand under every letter that they can begin with."""

import re

from hypothesis import given
from hypothesis import strategies as st

from digests.text.dates_rules import RULES

_LETTERS = "IDMRsYQh012345678TtxlreLmBEHyWnNadokjbFUvg&zAVGSZiOPCKXw#!,-p"
_EACH = {pattern for rules in RULES.values() for pattern, _ in rules}
_BEFORE, _AFTER = st.text(_LETTERS, max_size=2), st.text(_LETTERS, min_size=1, max_size=8)


def _found_by_letter(pattern: re.Pattern[str], classes: str, at: int) -> bool:
    return any(rule is pattern for rule, _ in RULES.get(classes[at], ()))


@given(before=_BEFORE, classes=_AFTER)
def test_a_rule_that_holds_stands_under_the_letter_it_begins_with(
    before: str, classes: str
) -> None:
    at = len(before)
    for pattern in _EACH:
        if pattern.match(before + classes, at):
            assert _found_by_letter(pattern, before + classes, at), pattern.pattern


def test_what_a_rule_is_written_for_is_found_under_its_letter() -> None:
    for classes in ("DMdY", "TdOM", "t2", "rt2", "Tx5", "nN1", "N1FR", "aN1", "WaN1", "L6O7", "eM"):
        for pattern in _EACH:
            if pattern.match(classes):
                assert _found_by_letter(pattern, classes, 0), pattern.pattern
