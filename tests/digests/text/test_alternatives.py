"""Patterns put in order by first letters match what they matched before."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digests.text.alternatives import alternatives, by_first_letter
from digests.text.languages.en_coming import COMING

_TABLES = (COMING.past, COMING.present, COMING.hopes, COMING.past_plans)

_FORMS = ["was", "due", "to", "hit", "that", "expected", "begins", "has", "been", "said", "is"]
_WORDS = st.lists(st.sampled_from(_FORMS), max_size=12).map(" ".join)


def test_groups_are_left_together() -> None:
    assert alternatives(r"a(?:b|c)|[|]d|\|e") == ["a(?:b|c)", "[|]d", r"\|e"]


def test_alternatives_of_one_letter_are_gathered_in_their_order() -> None:
    assert by_first_letter("sat|ran|sang") == "s(?:at|ang)|r(?:an)"


def test_an_optional_first_letter_stays_where_it_is() -> None:
    assert by_first_letter("sat|s?ang|sang") == "s(?:at)|s?ang|s(?:ang)"


@pytest.mark.parametrize("pattern", _TABLES)
@given(text=_WORDS)
def test_the_same_is_found_as_in_the_order_of_the_table(pattern: str, text: str) -> None:
    as_told = re.findall(rf"\b(?:{pattern})\b", text)
    assert re.findall(rf"\b(?:{by_first_letter(pattern)})\b", text) == as_told
