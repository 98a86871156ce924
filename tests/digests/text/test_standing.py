"""A sentence stands alone when a reader who sees nothing else understands it."""

import pytest

from digests.model import Span
from digests.text.languages.en import ENGLISH
from digests.text.standing import is_dangling


def dangles(sentence: str) -> bool:
    return is_dangling(sentence, Span(0, len(sentence)), ENGLISH.text)


@pytest.mark.parametrize(
    "sentence",
    [
        "The ferry was late on Monday.",
        "Ada Roe leads the Harbour Council of Springvale.",
        "“It is late,” said Ada Roe.",
        "В понедельник паром опоздал.",
        "وصلت العبارة متأخرة يوم الاثنين.",
    ],
)
def test_what_tells_something_stands(sentence: str) -> None:
    assert not dangles(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "He added that it was late.",
        "“It is late, and nobody told us.",
        ", now in its fourth year, is set for July.",
        "Ada Roe, The Springvale Post.",
        "Ben Crow Jr., The Springvale Post March 3, 2026 2:36 pm.",
        "LETTERS.",
        "Call the council or write by email at pier@example.org.",
        "More of the story stands at https://example.org/pier for you.",
    ],
)
def test_what_leans_on_others_and_what_tells_nothing_does_not(sentence: str) -> None:
    assert dangles(sentence)
