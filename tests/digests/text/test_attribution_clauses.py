"""Who said what, where the clause that tells it is no plain one: one sentence for each kind."""

import pytest

from digests.text.attribution import attributions
from digests.text.document import Document
from tests.builders import an_article


def speakers(text: str) -> list[tuple[str, str]]:
    """The first words of each attributed quotation, and its speaker's fullest name."""
    document = Document(an_article(text=text))
    return [
        (" ".join(one.span.of(text).split()[:2]).rstrip(".,"), one.named.of(text))
        for one in attributions(document)
    ]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Another called the bridge “a gift to the river” on Friday.", "Another"),
        ("“A gift to the river,” added another on Friday.", "another"),
        ("Some chanted “a gift to the river” outside the hall.", "Some"),
        ("Ada Roe met them, rejecting their repeated jibes and calling it “a gift.”", "Ada Roe"),
        ("Asked what the bridge was to her, Ada Roe demurred: “A gift to all.”", "Ada Roe"),
        ("Ada Roe left. She’s predicting that the bridge will be “a gift.”", "Ada Roe"),
        ("The audit office concluded this month that it had been “a gift.”", "The audit office"),
        ("Ada Roe, who has in the past described the bridge as “a gift,” left.", "Ada Roe"),
        ("Ada Roe, who, on a call Friday, criticized the town for “a gift,” left.", "Ada Roe"),
        ("Ada Roe, however, said the bridge was “a gift.”", "Ada Roe"),
        ("Ada Roe (Green) on Friday criticized the plan, saying it was “a gift.”", "Ada Roe"),
        ("Ada Roe in the past has criticized the town and called the bridge “a gift.”", "Ada Roe"),
        ("Ada Roe is reported to have called the bridge “a gift” in May.", "Ada Roe"),
        ("Ada Roe told us she would build while her rival, Ben Crow, wants “a gift.”", "Ada Roe"),
        ("Ada Roe’s answer was that the bridge was “a gift,” so they moved on.", "Ada Roe"),
        ("The council declined to publicly detail the builder’s “gift” on Friday.", "The council"),
        (
            "Ada Roe, 54, a mayor who oversaw the works and described them as “a gift,” left.",
            "Ada Roe",
        ),
    ],
)
def test_a_clause_told_in_a_roundabout_way_names_its_speaker(text: str, name: str) -> None:
    assert [found for _, found in speakers(text)] == [name]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Ben Crow said he was sorry as Ada Roe yelled: “You had a year for it!”",
            [("You had", "Ada Roe")],
        ),
        (
            "When Ada Roe claimed that “the bridge is safe,” one of the builders laughed at her.",
            [("the bridge", "Ada Roe")],
        ),
        (
            "After Ada Roe said it would do for “lesser towns,” Ben Crow answered: “We are none.”",
            [("lesser towns", "Ada Roe"), ("We are", "Ben Crow")],
        ),
        (
            "Ada Roe said it was “for the poor.” Asked which one she meant, she demurred: “Both.”",
            [("for the", "Ada Roe"), ("Both", "Ada Roe")],
        ),
        (
            "Ada Roe posted: “It opens.” By noon many had answered. “My shop is alive,” wrote one.",
            [("It opens", "Ada Roe"), ("My shop", "one")],
        ),
        (
            "Ben Crow, 61, has sold fish since May. Business is slow. “They fear the bridge.”",
            [("They fear", "Ben Crow")],
        ),
        (
            "Ben Crow mocked Ada Roe’s claim that the bridge “stands like a rock” on Friday.",
            [("stands like", "Ada Roe")],
        ),
        (
            "Ada Roe wants no tolls, calling them “a tax on us.” Ben Crow has supported the tolls.",
            [("a tax", "Ada Roe")],
        ),
        (
            "“It fell,” said an official who oversaw the works and called it “a lesser loss.”",
            [("It fell", "an official"), ("a lesser", "an official")],
        ),
        (
            "“It holds,” wrote the authors of the “River Report,” a study of bridges.",
            [("It holds", "the authors")],
        ),
    ],
)
def test_of_two_clauses_the_one_that_governs_the_words_counts(
    text: str, said: list[tuple[str, str]]
) -> None:
    assert speakers(text) == said


def test_what_the_writer_says_is_nobody_elses() -> None:
    text = (
        "Ben Crow asked me to speak. “I am not shy,” I said. “I have told them for years.”\n\n"
        "“Nobody listened to what I had to say.”"
    )
    assert speakers(text) == []


def test_a_conjunction_before_a_quotation_leaves_it_with_who_spoke_last() -> None:
    text = "“It will hold,” Ada Roe said. But “It is only as strong as its oldest pillar.”"
    assert speakers(text)[-1] == ("It is", "Ada Roe")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Nothing surprised the engineer Ada Roe: “The old bridge had to fall.”", "Ada Roe"),
        ("Rep. Ada Roe (D-Ohio): “The old bridge had to fall.”", "Ada Roe"),
        ("On Facebook it was read. From Ada Roe’s post: “The old bridge had to fall.”", "Ada Roe"),
        ("Ada Roe said we knew and that it had shown: “The old bridge had to fall.”", "Ada Roe"),
        ("Ada Roe continued with an appeal: “The old bridge had to fall.”", "Ada Roe"),
        ("After the fall, Ada Roe released this:\n\n“The old bridge had to fall.”", "Ada Roe"),
        ("The poem ends with Ada Roe’s word:\n\n“The old bridge had to fall.”", "Ada Roe"),
        ("“It had to fall,” reads a Monday editorial in the Post.", "a Monday editorial"),
        ("“It had to fall!” beamed Ada Roe.", "Ada Roe"),
        ("A man familiar with Ada Roe’s thinking said, “It had to fall.”", "A man familiar"),
        (
            "In a letter sent on Friday, Ada Roe shook her head, saying: “It had to fall.”",
            "Ada Roe",
        ),
        ("“It had to fall” the mayor’s aide Ada Roe responded.", "Ada Roe"),
        ("“It had to fall,” said the filing.", "the filing"),
        ("Crow left.\n\n“It had to fall.”\n\n-Ada Roe, speaking on the bridge", "Ada Roe"),
        ("The bridge is a “relic,” as Ben Crow’s aide suggested.", "Ben Crow’s aide"),
        ("Critics, however, say the bridge is “a relic.”", "Critics"),
        ("People in the town say the bridge is “a relic.”", "People"),
        ("The end of the talks signals “a new start” for it, said Ada Roe.", "Ada Roe"),
        ("At noon a man asked for more and Ada Roe said, “as long as it holds.”", "Ada Roe"),
        ("Crow left, the talks went on, and Ada Roe spoke, calling him “a relic.”", "Ada Roe"),
        ("In a film that Ada Roe called “a relic,” Ben Crow showed it.", "Ada Roe"),
    ],
)
def test_colons_and_closing_clauses_name_their_speaker(text: str, name: str) -> None:
    (found,) = speakers(text)
    assert found[1].startswith(name)


def test_participles_in_a_row_have_one_subject() -> None:
    text = "They were angry, with Ada Roe tweeting that it was “a relic” and asking, “Why now?”"
    assert [name for _, name in speakers(text)] == ["Ada Roe", "Ada Roe"]


def test_a_short_cry_goes_on_with_who_just_spoke() -> None:
    assert speakers("“It holds,” Ada Roe said. “Great!”")[-1] == ("Great!", "Ada Roe")


@pytest.mark.parametrize(
    "text",
    [
        "Ada Roe wrote a show called “Over the River,” which closed in May.",
        "Ada Roe hosts “The Long Night with Ada Roe” and said so.",
        "Ada Roe spoke before men with signs saying, “We will not pay for this bridge.”",
        "Ada Roe spoke beside a banner that read “We will not pay for this bridge.”",
    ],
)
def test_what_a_thing_is_called_is_no_speech(text: str) -> None:
    assert speakers(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "“It holds,” said Ada Roe, whose new book is about “rebellious” bridges.",
        "“It holds,” said Ada Roe, one of the “big four” builders of the town.",
        "“It holds,” said Ada Roe, author of “Over the River” and other books.",
    ],
)
def test_what_tells_of_the_speaker_is_no_speech(text: str) -> None:
    assert speakers(text) == [("It holds", "Ada Roe")]


def test_what_the_speaker_adds_is_speech() -> None:
    text = "“It holds,” said Ada Roe, adding that it was “a gift,” and that “it will.”"
    assert [name for _, name in speakers(text)] == ["Ada Roe"] * 3
