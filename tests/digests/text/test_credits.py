"""Names in credits are told from the people of the story."""

import pytest

from digests.model import Span
from digests.text.credits import Credits
from digests.text.languages.en_organisations import ORGANISATIONS


def credited(text: str, name: str) -> bool:
    start = text.index(name)
    return Credits(text, ORGANISATIONS).names(Span(start, start + len(name)))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The gate (Photo: Lena Marsh) was shut.", "Lena Marsh"),
        ("Photo by Lena Marsh", "Lena Marsh"),
        ("Editing by Paul Osk and Nora Wren", "Nora Wren"),
        ("Writers Tom Frost and Ivy Bell contributed to this report.", "Tom Frost"),
        ("Ivy Bell contributed reporting.", "Ivy Bell"),
    ],
)
def test_photographers_editors_and_contributors_are_credited(text: str, name: str) -> None:
    assert credited(text, name)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Editing by Paul Osk. Ada Roe smiled.", "Ada Roe"),
        ("Ada Roe opened the gate.\nIvy Bell contributed reporting.", "Ada Roe"),
        ("Ada Roe contributed 40 dollars.", "Ada Roe"),
    ],
)
def test_the_people_of_the_story_are_not(text: str, name: str) -> None:
    assert not credited(text, name)
