"""The section `quotes`: key quotations and a digest's lines."""

from digests.model import Kind, Layout, Length, Quote, Story, Strong, Text
from digests.sections.quotes import Quotes
from digests.text.document import Document
from tests.builders import a_read_article, an_article

BRIDGE = (
    "Springvale will open its bridge in May.\n\n"
    "“The bridge must hold because the whole valley depends on it,” said Ada Roe, the mayor.\n\n"
    "“And then we will see what the summer brings to us all,” she added.\n\n"
    "“Nobody will cross a bridge that has not been tested for a full year,” Ben Crow, an engineer, "
    "said. He called the plan “a leap in the dark.”\n\n"
    "“We support the plan because our shops need the road,” said Carla Dunn, a baker."
)


def quotes(text: str) -> tuple[Quote, ...]:
    """All quotations, most important first."""
    return Quotes().find(Document(an_article(text=text)), {})


def test_three_key_quotes_come_first_from_three_speakers() -> None:
    found = quotes(BRIDGE)
    keys = [one for one in found if one.is_key]
    assert list(found[:3]) == keys
    assert {one.speaker.name for one in keys if one.speaker} == {
        "Ada Roe",
        "Ben Crow",
        "Carla Dunn",
    }


def test_a_sentence_that_leans_on_another_is_no_key_quote() -> None:
    assert not any("And then" in one.span.of(BRIDGE) and one.is_key for one in quotes(BRIDGE))


def test_a_fragment_is_never_key() -> None:
    fragments = [one for one in quotes(BRIDGE) if one.kind is Kind.FRAGMENT]
    assert [one.span.of(BRIDGE) for one in fragments] == ["a leap in the dark."]
    assert not fragments[0].is_key


def test_who_is_only_counted_has_no_key_quote() -> None:
    text = "“The bridge must hold because the whole valley depends on it,” another said."
    (found,) = quotes(f"The visitors were of one mind.\n\n{text}")
    assert found.speaker is not None
    assert (found.speaker.name, found.is_key) == ("another", False)


def test_the_speaker_is_kept_with_role_and_evidence() -> None:
    for one in quotes(BRIDGE):
        assert one.speaker is not None
        assert one.speaker.named.of(BRIDGE) == one.speaker.name
        assert one.speaker.role_span is not None
        assert one.speaker.role_span.of(BRIDGE) == one.speaker.role


def test_a_digest_shows_as_many_quotes_as_its_length_allows() -> None:
    story = Story("s", (a_read_article(text=BRIDGE),))
    counts = []
    for length in Length:
        block = Quotes().block(story, length)
        assert block is not None
        counts.append(len(block.items))
    assert counts == [1, 3, 4]


def test_an_item_is_a_block_quote_with_its_speaker_and_its_proof() -> None:
    story = Story("s", (a_read_article(text=BRIDGE),))
    block = Quotes().block(story, Length.SHORT)
    assert block is not None
    item = block.items[0]
    words, by = item.lines
    assert item.layout is Layout.QUOTE
    assert words == (Text("The bridge must hold because the whole valley depends on it"),)
    assert by == (Text("— "), Strong("Ada Roe"), Text(", mayor"))
    assert item.ref == f"q_a1_{BRIDGE.index('The bridge must')}"


def test_articles_of_one_story_do_not_repeat_a_quote() -> None:
    other = BRIDGE.replace("Springvale will open", "The town will open")
    articles = (a_read_article(text=BRIDGE), a_read_article(text=other, key="a2"))
    block = Quotes().block(Story("s", articles), Length.LONG)
    assert block is not None
    said = [item.lines[0] for item in block.items]
    assert len(said) == len(set(said))


def test_a_story_without_quotes_has_no_block() -> None:
    story = Story("s", (a_read_article(text="The bridge opened in May."),))
    assert Quotes().block(story, Length.LONG) is None
