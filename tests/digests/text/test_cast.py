"""Who is who in a text: names, namesakes, roles, gender."""

import pytest

from digests.model import ActorType, Span
from digests.text.cast import Member, cast
from digests.text.document import Document
from tests.builders import an_article


def members(text: str) -> dict[str, Member]:
    """The cast by name."""
    return {m.name: m for m in cast(Document(an_article(text=text))).members}


def role(text: str, name: str) -> str | None:
    """The role the text states."""
    span = members(text)[name].role
    return span.of(text) if span else None


def test_a_surname_belongs_to_the_full_name() -> None:
    text = "Ada Roe opened the bridge. Roe and Mayor Roe are one, and Ms. Roe’s speech was short."
    found = members(text)
    assert list(found) == ["Ada Roe"]
    assert [m.span.of(text) for m in found["Ada Roe"].mentions] == ["Ada Roe", "Roe", "Roe", "Roe"]


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("Ada Roe, the mayor of Springvale, opened it.", "Ada Roe", "mayor of Springvale"),
        ("The mayor, Ada Roe, opened it.", "Ada Roe", "mayor"),
        ("Mayor Ada Roe opened it.", "Ada Roe", "Mayor"),
        ("Springvale Mayor Ada Roe opened it.", "Ada Roe", "Springvale Mayor"),
        ("Ruritania’s Prime Minister Ada Roe opened it.", "Ada Roe", "Ruritania’s Prime Minister"),
        ("The visit of chief engineer Ben Crow was short.", "Ben Crow", "chief engineer"),
        ("Ben Crow, 54, a retired engineer, opened it.", "Ben Crow", "retired engineer"),
        (
            "Ben Crow, who heads the bridge authority, left.",
            "Ben Crow",
            "heads the bridge authority",
        ),
        ("Ben Crow is the director of the museum.", "Ben Crow", "director of the museum"),
        ("Sen. Ada Roe (D-Ohio), a member of the board, left.", "Ada Roe", "member of the board"),
        ("Sen. Ada Roe (D-Ohio) left.", "Ada Roe", "Sen."),
        ("Ben Crow, speaking in the hall, left.", "Ben Crow", None),
        ("“Yes,” explains town councillor Ben Crow.", "Ben Crow", "town councillor"),
        ("The mayor of Springvale, Ada Roe, left.", "Ada Roe", "mayor of Springvale"),
        ("Ada Roe, a painter, left.", "Ada Roe", "painter"),
        ("The managing director, Ben Crow, left.", "Ben Crow", "managing director"),
        ("Finance Minister Ben Crow, a former pilot, left.", "Ben Crow", "Finance Minister"),
        ("Ben Crow, who welcomed world leaders, left.", "Ben Crow", None),
    ],
)
def test_a_role_is_a_slice_of_the_text(text: str, name: str, expected: str | None) -> None:
    assert role(text, name) == expected


def test_courtesy_and_given_names_tell_men_from_women() -> None:
    text = "Ada Roe met Ben Crow, Mr. Xu, Ms. Yi and the spokeswoman, Kim Zaar, on Monday."
    found = members(text)
    genders = {name: found[name].gender for name in ("Ada Roe", "Ben Crow", "Xu", "Yi")}
    assert genders == {"Ada Roe": "f", "Ben Crow": "m", "Xu": "m", "Yi": "f"}


def test_a_month_may_be_a_surname() -> None:
    assert "Theresa May" in members("On May 4 British Prime Minister Theresa May left.")


def test_a_body_and_its_initials_are_one() -> None:
    text = "The Springvale Bridge Authority opened it. The SBA said it would hold."
    found = members(text)
    assert found["Springvale Bridge Authority"].type is ActorType.ORGANISATION
    assert len(found["Springvale Bridge Authority"].mentions) == 2


def test_a_body_before_a_name_is_not_part_of_it() -> None:
    text = "CEO of the Bridge Council Ada Roe left."
    assert members(text)["Ada Roe"].type is ActorType.PERSON
    assert role(text, "Ada Roe") == "CEO of the Bridge Council"


def test_a_particle_belongs_to_the_surname() -> None:
    text = "Mayor Ben de Crow left. De Crow will return."
    assert list(members(text)) == ["Ben de Crow"]


def test_a_nickname_stands_inside_its_name() -> None:
    text = "Robert “Bobby” Crow left. Crow will return."
    assert len(members(text)) == 1


@pytest.mark.parametrize(
    "word", ["Additional", "Hours", "However", "Meanwhile", "Officials", "Nearly", "On"]
)
def test_the_word_that_opens_a_sentence_is_no_name(word: str) -> None:
    assert members(f"The bridge held. {word} after the storm, hours later, it fell.") == {}


def test_a_heading_in_capitals_is_no_name() -> None:
    assert members("THE BRIDGE HAS FALLEN DOWN AGAIN\n\nNobody was on it.") == {}


def test_mentions_are_found_by_place() -> None:
    text = "Mayor Ada Roe met Ben Crow."
    found = cast(Document(an_article(text=text)))
    assert [m.span.of(text) for m in found.within(Span(0, 10))] == ["Ada Roe"]
    assert [m.span.of(text) for m in found.before(len(text), 1)] == ["Ben Crow"]
