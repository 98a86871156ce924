"""A description told later gives the person it stands for a role."""

import pytest

from digests.text.cast import cast
from digests.text.document import Document
from tests.builders import an_article


def role(text: str, name: str = "Ada Roe") -> str | None:
    """The role of a person of the text."""
    members = {m.name: m.role for m in cast(Document(an_article(text=text, title=None))).members}
    span = members[name]
    return span.of(text) if span else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ada Roe asked for a ban. Roe cited a report. The lawmaker, who is from Belmora, left.",
            "lawmaker",
        ),
        (
            "Ada Roe asked for a ban.\n\nRoe cited a report.\n\nThe Belmora senator said so.",
            "Belmora senator",
        ),
        (
            "Ada Roe may be banned from the hall after the Liberal candidate mocked it. Roe left.",
            "Liberal candidate",
        ),
        ("The court read of Karl Roe’s divorce from wife Ada. Ada Roe left. Roe won.", "wife"),
    ],
)
def test_the_one_person_of_the_sentence_before_is_meant(text: str, expected: str) -> None:
    assert role(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Ada Roe met Ben Crow. Roe waved. Roe and Crow talked. The lawmaker left.",
        "Ada Roe sued. Roe’s brief was long. The judge agreed with Ada Roe.",
        "Judge Ben Crow left. Ada Roe sued. Roe’s brief was long. The judge said no.",
        "Ada Roe sued. Roe’s brief was long. The running commentary from the clerk said so.",
        "Ada Roe sued. Roe’s brief was long. The rain was heavy.",
        "Ada Roe sued. The lawyer said so.",
    ],
)
def test_who_may_be_somebody_else_gets_no_role(text: str) -> None:
    assert role(text) is None


def test_the_noun_stands_for_the_person_from_then_on() -> None:
    text = "Ada Roe asked for a ban. Roe cited a report. The lawmaker, who is old, left."
    people = {m.name: m for m in cast(Document(an_article(text=text, title=None))).members}
    assert "lawmaker" in people["Ada Roe"].role_words
