"""Where: the places of a story, most important first, each with its spot on the map."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digests.model import Length, Phrase, Place, Story, Text
from digests.sections.people import People
from digests.sections.places import Places
from digests.text.document import Document
from tests.builders import a_read_article, an_article

STORY = (
    "Ferry runs aground off Corfu\n\n"
    "ATHENS, Greece — A ferry with 90 people on board ran aground off Corfu on Monday, and "
    "tugs from Igoumenitsa pulled it free.\n\n"
    "All 90 were brought to Corfu. The ship had left Brindisi in Italy at dawn."
)


def found(text: str) -> tuple[Place, ...]:
    return Places().find(Document(an_article(text=text, title=None)), {})


def test_where_it_happens_comes_first() -> None:
    places = found(STORY)
    assert places[0].name == "Corfu"
    assert {place.name for place in places} == {
        "Corfu",
        "ATHENS",
        "Greece",
        "Igoumenitsa",
        "Brindisi",
        "Italy",
    }


def test_a_place_tells_its_country_and_spot() -> None:
    place = next(p for p in found(STORY) if p.name == "Brindisi")
    assert (place.canonical, place.country) == ("Brindisi", "Italy")
    assert place.lat == pytest.approx(40.63, abs=0.05)
    assert place.lon == pytest.approx(17.94, abs=0.05)


def test_every_mention_is_a_slice_of_the_text() -> None:
    for place in found(STORY):
        assert place.span.of(STORY) == place.name
        assert place.span in place.mentions


def test_a_dateline_lends_no_name_when_the_story_prints_it_calmly() -> None:
    names = [place.name for place in found("TURKU — Snow fell. Schools in Turku are shut.")]
    assert names == ["Turku"]


def test_the_block_is_one_line_of_names() -> None:
    story = Story("s", (a_read_article(text=STORY, title=None),))
    block = Places().block(story, Length.SHORT)
    assert block is not None
    assert block.heading == Phrase("where-heading")
    ((line,),) = [item.lines for item in block.items]
    (piece,) = line
    assert isinstance(piece, Text)
    assert piece.text.split(" · ")[0] == "Corfu"
    assert piece.text.count(" · ") == 2


def test_no_places_no_block() -> None:
    story = Story("s", (a_read_article(text="it rained and rained.", title=None),))
    assert Places().block(story, Length.NORMAL) is None


@pytest.mark.parametrize(
    "unit",
    [
        "New York ",
        "A",
        "Ab ",
        "St. ",
        "U.S. ",
        "“‘",
        "The City of ",
        "ЖÄ ",
        "é-",
        "Paris, ",
        "\n\nA B C D",
    ],
)
def test_reading_stays_linear_whatever_the_text(unit: str) -> None:
    def seconds(size: int) -> float:
        document = Document(an_article(text=(unit * size)[: 40 * size], title=None))
        start = time.process_time()
        Places().find(document, {})
        People().find(document, {})
        return time.process_time() - start

    seconds(100)
    small, large = seconds(1_000), seconds(8_000)
    assert large < 0.2 + 30 * small


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                "Paris",
                "Texas",
                ",",
                ".",
                " ",
                "\n",
                "the",
                "of",
                "University",
                "St.",
                "’s",
                "U.S.",
                "-",
                "said",
                "Mr.",
                "Lee",
                "“",
                "”",
                "New",
                "York",
                "é",
                "😀",
                "Ж",
                "(",
                ")",
                "&",
                "3-1",
            ]
        ),
        max_size=60,
    ).map(" ".join)
)
def test_any_text_is_read_and_every_span_lies_inside(text: str) -> None:
    document = Document(an_article(text=text, title=None))
    for place in Places().find(document, {}):
        assert place.name
        assert place.span.of(text) == place.name
    for actor in People().find(document, {}):
        assert actor.span.of(text) == actor.name
