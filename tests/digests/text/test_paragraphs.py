"""Paragraphs are what a reader sees as such, however the lines were broken."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from digests.text.paragraphs import paragraphs


def split(text: str) -> list[str]:
    return [span.of(text) for span in paragraphs(text)]


def test_line_ends_part_paragraphs() -> None:
    assert split("One.\nTwo.\n\n  Three. \r\nFour.") == ["One.", "Two.", "Three.", "Four."]


def test_lines_set_to_a_width_are_one_paragraph() -> None:
    text = (
        "The harbour board of Port Almond said on Monday that the new\n"
        "pier would not be ready before the summer, because the first\n"
        "Stones had cracked in the frost and new ones were on order.\n"
        "\n"
        "The pier is late."
    )
    first, second = split(text)
    assert first.endswith("on order.")
    assert second == "The pier is late."


def test_a_headline_stays_apart_from_the_story_below_it() -> None:
    text = "Council agrees on a budget for the schools\nThe council agreed on Monday."
    assert len(split(text)) == 2


def test_a_list_keeps_its_lines() -> None:
    assert len(split("bread\nmilk\neggs")) == 3


@given(st.text())
def test_paragraphs_hold_every_word_once_and_in_order(text: str) -> None:
    spans = list(paragraphs(text))
    assert all(a.end <= b.start for a, b in pairwise(spans))
    assert "".join("".join(span.of(text).split()) for span in spans) == "".join(text.split())
