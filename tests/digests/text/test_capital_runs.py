"""Runs of capitals are found once, and hold what may name a place or a body."""

import pytest

from digests.text.capital_runs import capital_runs
from digests.text.document import Document
from digests.text.organisations import organisations
from digests.text.places import places
from tests.builders import an_article


def runs(text: str) -> list[str]:
    """The runs of a text, as printed."""
    return [run for _, run in capital_runs(Document(an_article(text=text, title=None)))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("then Ada Roe of the Tide Office left", ["Ada Roe of the Tide Office"]),
        ("a talk in St. Osk, near the Ash-U.S. line", ["St. Osk", "Ash-U.S."]),
        ("she owns Osk Bells, Inc. and more", ["Osk Bells, Inc"]),
        ("it never names eBay or a2B", []),
    ],
)
def test_a_run_goes_on_over_small_words_points_and_hyphens(text: str, expected: list[str]) -> None:
    assert runs(text) == expected


def test_a_tag_names_a_place_but_no_body() -> None:
    document = Document(
        an_article(
            text="Rain fell all night in #Odesa, and #HarbourCouncil was silent.", title=None
        )
    )
    assert [place.spot.name for place in places(document)] == ["Odesa"]
    assert organisations(document) == ()


def test_the_country_behind_a_hyphen_keeps_its_points() -> None:
    document = Document(an_article(text="Crews mend the Mexico-U.S. border fence.", title=None))
    assert "United States" in [place.spot.name for place in places(document)]
