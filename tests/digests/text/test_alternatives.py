"""Patterns put in order by first letters match what they matched before."""

import re

from hypothesis import given
from hypothesis import strategies as st

from digests.text.alternatives import alternatives, by_first_letter
from digests.text.languages.en_coming import COMING

_TABLES = {
    "old": COMING.past_plans,
    "plan": COMING.plans,
    "hope": COMING.hopes,
    "present": COMING.present,
    "past": COMING.past,
}

_FORMS = ["was", "due", "to", "hit", "that", "expected", "begins", "has", "been", "said", "is"]
_FORMS += ["will", "free", "good", "the", "begin", "sailed", "to go", "’s", "scheduled", "plans"]
_WORDS = st.lists(st.sampled_from(_FORMS), max_size=12).map(" ".join)


def test_groups_are_left_together() -> None:
    assert alternatives(r"a(?:b|c)|[|]d|\|e") == ["a(?:b|c)", "[|]d", r"\|e"]


def test_alternatives_of_one_letter_are_gathered_in_their_order() -> None:
    pattern, told = by_first_letter({"past": "sat|ran|sang"})
    assert pattern == "s(?:at()|ang())|r(?:an())"
    assert told == ("past", "past", "past")


def test_a_first_group_is_spelled_out() -> None:
    pattern, told = by_first_letter({"past": "(?:was|had been) sold", "plan": "will|(?:is|are) to"})
    assert pattern == "w(?:as sold()|ill())|h(?:ad been sold())|i(?:s to())|a(?:re to())"
    assert told == ("past", "plan", "past", "plan", "plan")


def test_an_optional_group_may_be_left_out() -> None:
    pattern, _ = by_first_letter({"past": "(?:not )?sold"})
    assert pattern == "n(?:ot sold())|s(?:old())"


def test_what_must_stand_before_is_asked_behind_the_letter() -> None:
    pattern, _ = by_first_letter({"plan": r"(?<!free )(?<!\bgood )will"})
    assert pattern == r"w(?:(?<!free w)(?<!\bgood w)ill())"


def test_other_beginnings_stand_at_the_end() -> None:
    pattern, told = by_first_letter({"past": "sat|[a-z]+ed"})
    assert (pattern, told) == ("s(?:at())|[a-z]+ed()", ("past", "past"))


@given(text=_WORDS)
def test_the_same_is_found_as_in_the_order_of_the_tables(text: str) -> None:
    pattern, told = by_first_letter(_TABLES)
    in_order = "|".join(f"(?P<{kind}>{part})" for kind, part in _TABLES.items())
    assert [
        (told[found.lastindex - 1], found.span())
        for found in re.finditer(rf"\b(?:{pattern})\b", text)
        if found.lastindex
    ] == [(found.lastgroup, found.span()) for found in re.finditer(rf"\b(?:{in_order})\b", text)]
