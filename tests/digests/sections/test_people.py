"""Who: the persons and organisations of a story, most important first, each with role."""

from digests.model import Actor, ActorType, Layout, Length, Phrase, Story, Strong, Text
from digests.sections.people import People
from digests.sections.quotes import Quotes
from digests.text.document import Document
from tests.builders import a_read_article, an_article

STORY = (
    "Belmora’s mayor opens the tidal gates\n\n"
    "Ada Roe, the mayor of Belmora, opened the tidal gates on Monday, a week after the Harbour "
    "Authority had closed them.\n\n"
    "“The gates are safe,” Ms. Roe said. “Nobody will be flooded.”\n\n"
    "Henry Quill, a lawyer for the fishermen, called the step late. The Harbour Authority did "
    "not reply.\n\n"
    "Reporting by Lena Marsh; editing by Tom Frost"
)


def actors(text: str) -> tuple[Actor, ...]:
    document = Document(an_article(text=text, title=None))
    return People().find(document, {"quotes": Quotes().find(document, {})})


def by_name(text: str) -> dict[str, Actor]:
    return {actor.name: actor for actor in actors(text)}


def test_who_is_quoted_and_named_most_comes_first() -> None:
    assert actors(STORY)[0].name == "Ada Roe"


def test_persons_and_organisations_are_told_apart() -> None:
    found = by_name(STORY)
    assert found["Ada Roe"].type is ActorType.PERSON
    assert found["Harbour Authority"].type is ActorType.ORGANISATION


def test_the_role_is_a_slice_of_the_text() -> None:
    roe = by_name(STORY)["Ada Roe"]
    assert roe.role is not None
    assert roe.role_span is not None
    assert roe.role_span.of(STORY) == roe.role
    assert "mayor" in roe.role


def test_every_mention_is_a_slice_that_names_the_actor() -> None:
    for actor in actors(STORY):
        assert actor.span.of(STORY) == actor.name
        for span in actor.mentions:
            assert span.of(STORY).split()[-1] == actor.name.split()[-1]


def test_reporters_and_editors_are_no_actors() -> None:
    assert not {"Lena Marsh", "Tom Frost"} & set(by_name(STORY))


def test_names_in_credits_within_a_paragraph_are_no_actors() -> None:
    text = (
        "Ada Roe, a lawyer, waved. (Photo: Lena Marsh) Associated Press writers Tom Frost and "
        "Ivy Bell contributed to this report. Editing by Paul Osk and Nora Wren"
    )
    assert set(by_name(text)) <= {"Ada Roe", "Associated Press"}


def test_a_name_nobody_knows_is_a_person_when_its_surname_speaks() -> None:
    text = "Zheru Obanov waved. Obanov said the gate was old. The Merlo Tavik stood open."
    assert set(by_name(text)) == {"Zheru Obanov"}


def test_places_laws_and_days_are_no_actors() -> None:
    text = "The Clean Tides Act, passed in Oslo on Monday, pleased Ada Roe, a lawyer."
    assert set(by_name(text)) == {"Ada Roe"}


def test_a_given_name_alone_is_no_second_person() -> None:
    text = "Ada Roe sued Karl Roe. Ada won, and Karl paid, said Ms. Roe’s lawyer."
    assert set(by_name(text)) == {"Ada Roe", "Karl Roe"}


def test_teams_that_go_by_their_country_are_organisations() -> None:
    text = (
        "Sweden beat Panama 3-1. Sweden scored the first goal before halftime, and the coach "
        "praised his striker. The match in Gothenburg was Panama's second defeat."
    )
    found = by_name(text)
    assert found["Sweden"].type is found["Panama"].type is ActorType.ORGANISATION
    assert "Gothenburg" not in found


def test_the_block_shows_three_five_or_eight() -> None:
    bodies = " ".join(
        f"The {name} Council met."
        for name in ("Ash", "Elm", "Oak", "Fir", "Yew", "Bay", "Fig", "Box", "Ivy")
    )
    story = Story("s", (a_read_article(text=bodies, title=None),))
    sizes = [
        len(block.items) if (block := People().block(story, length)) else 0
        for length in (Length.SHORT, Length.NORMAL, Length.LONG)
    ]
    assert sizes == [3, 5, 8]


def test_a_line_holds_the_name_and_the_role() -> None:
    story = Story("s", (a_read_article(text=STORY, title=None),))
    block = People().block(story, Length.NORMAL)
    assert block is not None
    assert block.heading == Phrase("who-heading")
    first = block.items[0]
    assert first.layout is Layout.BULLET
    assert first.lines == ((Strong("Ada Roe"), Text(", mayor of Belmora")),)


def test_another_article_adds_whom_the_first_lacks() -> None:
    other = a_read_article(
        2, text="Ada Roe left early. The Dock Union, a union of dockers, struck.", key="a2"
    )
    story = Story("s", (a_read_article(text=STORY, title=None), other))
    block = People().block(story, Length.LONG)
    assert block is not None
    shown = [
        line[0].text for item in block.items for line in item.lines if isinstance(line[0], Strong)
    ]
    assert shown.count("Ada Roe") == 1
    assert "Dock Union" in shown


def test_no_actors_no_block() -> None:
    story = Story("s", (a_read_article(text="it rained and rained.", title=None),))
    assert People().block(story, Length.NORMAL) is None
