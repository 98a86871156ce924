"""A summary is a few sentences of the article that tell what happened and can stand alone."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digests.model import Length, Story, SummarySentence
from digests.sections.next_steps import NextSteps
from digests.sections.summary import Summary
from digests.text.document import Document
from tests.builders import NOON, a_read_article, an_article

FIRST = (
    "The harbour board of Port Almond approved a new pier on Monday after a debate of nine hours "
    "in which forty fishermen spoke."
)
SECOND = (
    "The pier will cost 40 million crowns, of which the province pays half, the harbour board "
    "said in a statement after the vote."
)
LATER = (
    "The harbour board will choose a builder for the pier on May 3, and the province wants the "
    "pier to be open before the herring comes."
)
FILLER = (
    "A crowd with lanterns had waited outside in the rain since noon, and some of them sang.",
    "“I have never seen so many people on the quay, not even for the whale,” said Ada Roe.",
    "He added that the old one had been lost in a storm twelve years ago.",
    "But that was long before most of them were born.",
)


def summary(*paragraphs: str, title: str | None = None) -> list[str]:
    text = "\n\n".join(paragraphs)
    document = Document(an_article(text=text, title=title))
    steps = NextSteps().find(document, {})
    return [found.span.of(text) for found in Summary().find(document, {"next": steps})]


def test_it_holds_what_happened_the_main_fact_and_what_follows() -> None:
    assert summary(FIRST, FILLER[0], SECOND, *FILLER[1:], LATER) == [FIRST, SECOND, LATER]


@pytest.mark.parametrize("opening", FILLER[2:])
def test_a_sentence_that_leans_on_another_is_never_chosen(opening: str) -> None:
    assert opening not in summary(FIRST, opening, SECOND, opening, LATER)


def test_half_a_quotation_is_never_chosen() -> None:
    halves = (
        "“The harbour board of Port Almond has worked for this pier for nine long years. The "
        "harbour board will open it for the herring fishermen of Port Almond,” said the mayor."
    )
    chosen = summary(FIRST, halves, SECOND, *FILLER[:1], LATER)
    assert all(one.count("“") == one.count("”") for one in chosen)


@pytest.mark.parametrize(
    "line",
    ["Port Almond gets its pier", "Monday, March 9, 2026", "Ada Roe contributed reporting."],
)
def test_headlines_datelines_and_credits_are_never_chosen(line: str) -> None:
    assert line not in summary(line, FIRST, SECOND, line)


def test_a_short_article_is_its_own_summary() -> None:
    assert summary(FIRST, SECOND) == [FIRST, SECOND]


def test_an_empty_article_has_none() -> None:
    assert summary("") == []


def test_the_block_is_one_item_of_the_first_article() -> None:
    text = "\n\n".join((FIRST, *FILLER, SECOND))
    story = Story("s", (a_read_article(article=an_article(text=text, title=None)),))
    block = Summary().block(story, Length.NORMAL)
    assert block is not None
    assert len(block.items) == 1
    assert Summary().block(Story("s", ()), Length.NORMAL) is None


@settings(max_examples=200, deadline=None)
@given(st.lists(st.one_of(st.sampled_from([FIRST, SECOND, *FILLER]), st.text(max_size=50))))
def test_at_most_three_sentences_in_the_order_of_the_article(paragraphs: list[str]) -> None:
    text = "\n".join(paragraphs)
    document = Document(an_article(text=text, title=None, published=NOON))
    found = Summary().find(document, {})
    assert len(found) <= 3
    assert [one.span for one in found] == sorted(one.span for one in found)
    assert all(isinstance(one, SummarySentence) for one in found)
    assert {one.span for one in found} <= set(document.sentences)
