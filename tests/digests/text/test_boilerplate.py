"""What is no part of the story is found, and what is part of it is left alone."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digests.text.document import Document
from tests.builders import an_article

STORY = (
    "The harbour board of Port Almond approved a new pier on Monday after a debate of nine "
    "hours, and the mayor promised to open it in spring."
)
MORE = (
    "Fishermen had asked for the pier since the old one was lost in a storm, but the board had "
    "no money for it until the province stepped in."
)


def boilerplate_of(text: str, **given: object) -> list[str]:
    document = Document(an_article(text=text, title=None, **given))
    return [span.of(text) for span in document.boilerplate]


@pytest.mark.parametrize(
    "line",
    [
        "Source: Read Full Article",
        "Click here for more stories from the coast.",
        "Ada Roe and Ben Poe contributed reporting.",
        "Ada Roe contributed to this report from Port Almond.",
        "(Reporting by Ada Roe; Editing by Ben Poe)",
        "--additional reporting from Ben Poe.",
        "With files from the coast desk",
        "By Ada Roe",
        "By Ada Roe, Coast Correspondent",
        "Image: Harbour Board of Port Almond.",
        "The pier in May. Photo: Ada Roe/Coast Pictures",
        "The old pier, seen from the lighthouse on Sunday. (AP Photo/Ada Roe)",
        "Mayor Ben Poe opens the pier in Port Almond. Coast Pictures",
        "In this photo provided by the harbour board, men carry stones to the pier.",
        "Ada Roe (left) and Ben Poe (right) at the pier on May 5, 2024.",
        "FILE - The pier in the year it was built.",
        "Related: Ten piers to see before you die",
        "READ MORE: Why the pier was late",
        "Sign up for our daily newsletter and get the news of the coast.",
        "Subscribe to the Coast Daily",
        "Follow us on Facebook and like us everywhere",
        "Follow Ada Roe on Twitter @adaroe.",
        "We use cookies to make this site better.",
        "Advertisement",
        "© 2024 Coast Daily. All rights reserved.",
        "Correction: An earlier version of this article gave a wrong length.",
        "Ada Roe is a columnist for the Coast Daily.",
        "Share this article",
        "Tags: piers, harbours",
        "3 min read",
        "A SECOND PIER.",
        "What the board says",
        "8:05 p.m.",
        "___",
        "Email: desk@coast.example",
        "This article was originally published by the Coast Daily.",
    ],
)
def test_furniture_between_paragraphs_is_no_story(line: str) -> None:
    assert boilerplate_of(f"{STORY}\n\n{line}\n\n{MORE}") == [line]


@pytest.mark.parametrize(
    "line",
    [
        "“We will share this pier with everybody,” the mayor said.",
        "The mayor signed up for the first boat trip and paid with his own money.",
        "The board said it would read more letters from readers before it decides.",
        "Photographs from the storm moved the province to act, the governor said.",
        "Related costs rose by a third, according to the harbour master.",
        "The AP news agency reported last week that the stones had cracked.",
        "Nobody was hurt.",
        "“I have waited for this pier all my life.” — Ada Roe, Port Almond",
        "The editor of the paper, Ben Poe, said that the report was wrong.",
        "The members of the board were:",
        "He won.",
        "Follow-up checks by divers will be made in May, the board said.",
        "Advertisements for the pier cost the board more than the first ten stones.",
    ],
)
def test_a_sentence_of_the_story_is_no_furniture(line: str) -> None:
    assert boilerplate_of(f"{STORY}\n\n{line}\n\n{MORE}") == []


def test_a_date_alone_is_no_story() -> None:
    assert boilerplate_of(f"Thursday, May 7, 2015\n\n{STORY}\n\n{MORE}") == [
        "Thursday, May 7, 2015"
    ]


def test_a_date_before_the_first_sentence_is_cut_from_it() -> None:
    text = f"Thursday, May 7, 2015 {STORY}\n\n{MORE}"
    document = Document(an_article(text=text, title=None))
    assert [span.of(text) for span in document.boilerplate] == ["Thursday, May 7, 2015"]
    assert document.sentences[0].of(text) == STORY


def test_a_dateline_opens_no_sentence_and_is_kept_apart() -> None:
    text = f"PORT ALMOND, Norland (AP) — {STORY}\n\n{MORE}"
    document = Document(an_article(text=text, title=None))
    assert document.dateline is not None
    assert document.dateline.of(text) == "PORT ALMOND, Norland (AP) — "
    assert document.sentences[0].of(text) == STORY


def test_headlines_of_other_stories_at_the_end_are_no_story() -> None:
    tail = ["More from the coast", "Ferry stopped by fog", "Whale seen in bay by two boys"]
    text = "\n\n".join([STORY, MORE, *tail])
    assert boilerplate_of(text) == tail


def test_the_line_under_a_headline_is_no_story() -> None:
    text = f"Port gets pier\nA debate of nine hours ends well.\n\n{STORY}\n\n{MORE}"
    assert boilerplate_of(text) == ["A debate of nine hours ends well."]


LINES = st.sampled_from(
    ["___", "By Ada Roe", "Related", "Read more", STORY, "“", "8:05 p.m.", "Image: x.", "(AP)", ""]
)


@settings(max_examples=200, deadline=None)
@given(st.lists(st.one_of(LINES, st.text(max_size=80))))
def test_boilerplate_lies_in_order_and_in_no_sentence(lines: list[str]) -> None:
    document = Document(an_article(text="\n".join(lines), title=None))
    spans = document.boilerplate
    assert all(a.end <= b.start for a, b in pairwise(spans))
    assert all(0 <= span.start < span.end <= len(document.text) for span in spans)
    assert not any(span.meets(sentence) for span in spans for sentence in document.sentences)
