"""What's next: things to come with their day, never the past, never a guess."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digests.model import Length, NextStep, Phrase, Story
from digests.sections.next_steps import NextSteps
from digests.text.document import Document
from tests.builders import a_read_article, an_article

THURSDAY = datetime(2023, 4, 20, 9, 0, tzinfo=UTC)
LEAD = "The harbour board of Port Almond approved the new pier on Thursday after nine hours."


def steps(*sentences: str, published: datetime | None = THURSDAY) -> tuple[NextStep, ...]:
    text = "\n\n".join((LEAD, *sentences))
    return NextSteps().find(Document(an_article(text=text, title=None, published=published)), {})


def days(*sentences: str) -> list[tuple[str, str] | None]:
    return [
        (str(step.when.start), str(step.when.end)) if step.when else None
        for step in steps(*sentences)
    ]


@pytest.mark.parametrize(
    ("sentence", "first", "last"),
    [
        ("The board will meet again on Monday.", "2023-04-24", "2023-04-24"),
        ("Divers are to check the stones next week.", "2023-04-23", "2023-04-30"),
        ("The pier is scheduled to open in July.", "2023-07-01", "2023-07-31"),
        ("The board said it would choose by the end of May.", "2023-04-20", "2023-05-31"),
        ("The ferry sails on May 3, with a second due a day later.", "2023-05-03", "2023-05-03"),
        ("The May 9 election will decide who pays.", "2023-05-09", "2023-05-09"),
        ("The board faces a no-confidence vote on Tuesday.", "2023-04-25", "2023-04-25"),
        ("Officials said it was expected to sail next Friday.", "2023-04-28", "2023-04-28"),
        ("The visit comes two days before the talks.", "2023-04-22", "2023-04-22"),
        ("The trial, put off from April 25 to May 2, will be public.", "2023-05-02", "2023-05-02"),
        ("On Wednesday the mayor said it will open on June 1.", "2023-06-01", "2023-06-01"),
        ("The season begins on Saturday and ends in October.", "2023-04-22", "2023-10-31"),
        ("Laws against dumping are expected next month.", "2023-05-01", "2023-05-31"),
        ("A hearing has been set for 9 a.m. Tuesday.", "2023-04-25", "2023-04-25"),
        ("The polls open at 7 a.m. on Sunday.", "2023-04-23", "2023-04-23"),
        ("They will appear before a judge on Monday.", "2023-04-24", "2023-04-24"),
        ("The next hearing is on May 10.", "2023-05-10", "2023-05-10"),
        ("Next year's race will be held on March 18.", "2024-03-18", "2024-03-18"),
        ("The mayor vowed on Wednesday to pay by June.", "2023-04-20", "2023-06-30"),
    ],
)
def test_an_announcement_carries_its_days(sentence: str, first: str, last: str) -> None:
    assert days(sentence) == [(first, last)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The pier was due to be opened in March.",
        "The board had planned to open it on Monday.",
        "The pier would have cost twice as much.",
        "The leaders were expected to discuss the pier.",
        "If the stones crack again, the board could close the pier.",
        "The proposal would require the board to ask the fishermen first.",
        "The mayor said in February that the pier “will be the pride of the coast.”",
        "“We will get to the bottom of it,” the mayor said at a meeting in March.",
        "The old pier was closed due to storms.",
        "The cause was found shortly before the meeting began.",
        "The board met on Tuesday and voted on Wednesday.",
        "The board would not say when the pier opens.",
        "“But hopefully this will lead to fewer storms.”",
        "The mayor has free will, he said.",
        "Critics think the pier will be too short.",
        "The blast came just before 5 p.m. Wednesday.",
        "The board had said that the pier would open on Monday, but it stayed shut.",
        "It remains unclear when the talks will resume.",
        "If elected, he would cut the fees next year.",
        "The choir, which sings on Sundays, was late.",
        "The storm that hit on Monday will cost millions.",
        "The mayor would not say whether he plans to run next year.",
        "The province vowed on Friday to fight the board.",
        "They agreed on a budget for next year after nine hours.",
        "He bought a ticket before selling Friday's stones.",
        "The deadline was Monday.",
        "A flood could have closed the pier soon.",
        "By November 11, he was said to be suffering from the cold.",
        "You cannot arrive two weeks beforehand and hope for a berth.",
    ],
)
def test_the_past_and_the_mere_thought_are_no_announcement(sentence: str) -> None:
    assert steps(sentence) == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "The province says the work will continue.",
        "The mayor plans to walk to the pier once a month.",
        "The builder was expected to make a statement shortly.",
        "A ruling is unlikely before the end of the year.",
        "No decision has been made about a second pier.",
    ],
)
def test_a_plan_without_a_day_is_told_without_one(sentence: str) -> None:
    assert days(sentence) == [None]


def test_fixed_days_come_before_hopes_and_hopes_before_plans_without_a_day() -> None:
    found = steps(
        "The builder plans to hire divers.",
        "The pier could open in July.",
        "The board will vote on Friday.",
    )
    assert [step.when.start if step.when else None for step in found] == [
        date(2023, 4, 21),
        date(2023, 7, 1),
        None,
    ]
    assert [step.is_scheduled for step in found] == [True, False, False]


def test_the_eve_of_an_event_counts_from_the_day_that_is_told() -> None:
    text = (
        "The mayor visited the pier on Wednesday.\n\n"
        "The visit came a day before talks with the province."
    )
    document = Document(an_article(text=text, title=None, published=THURSDAY))
    (step,) = NextSteps().find(document, {})
    assert step.when is not None
    assert step.when.start == date(2023, 4, 20)


def test_an_event_told_elsewhere_gives_its_day_to_what_follows_it() -> None:
    vote = "The vote on the pier will be held on May 3."
    assert days(vote, "Stones will be ordered two days after the vote.") == [
        ("2023-05-03", "2023-05-03"),
        ("2023-05-05", "2023-05-05"),
    ]


def test_an_event_with_two_days_gives_none() -> None:
    found = days(
        "The vote on the pier will be held on May 3.",
        "The vote on the road will be held on May 4.",
        "Stones will be ordered two days after the vote.",
    )
    assert found[-1] is None


def test_without_a_day_of_publication_no_day_is_told() -> None:
    found = steps(
        "The board will meet again on Monday.",
        "The pier would be opened at a feast in July, the mayor said.",
        "The old pier was lost in May.",
        published=None,
    )
    assert [step.when for step in found] == [None, None]


def test_a_block_shows_each_sentence_once_with_its_day_and_its_proof() -> None:
    text = f"{LEAD} The board will meet again on Monday."
    articles = tuple(
        a_read_article(article=an_article(key=key, text=text, title=None, published=THURSDAY))
        for key in ("a1", "a2")
    )
    block = NextSteps().block(Story("s", articles), Length.LONG)
    assert block is not None
    assert block.heading == Phrase("next-heading")
    (item,) = block.items
    assert item.ref == f"n_a1_{text.index('The board will')}"
    assert item.lines[0][0] == Phrase("next-on", {"date": date(2023, 4, 24)})


def test_a_story_without_plans_has_no_block() -> None:
    story = Story("s", (a_read_article(article=an_article(text=LEAD)),))
    assert NextSteps().block(story, Length.LONG) is None


WORDS = (
    'will would was were due to set The board on Friday next week “ ” " if not “We by May 3 . , ? '
    "may could expected said plans begins and ends a day before in July"
)
PIECES = st.sampled_from([*WORDS.split(), "\n\n"])


@settings(max_examples=300, deadline=None)
@given(st.lists(st.one_of(PIECES, st.text(max_size=5)), max_size=40))
def test_any_text_gives_steps_within_it_that_are_not_over(pieces: list[str]) -> None:
    text = " ".join(pieces)
    document = Document(an_article(text=text, title=None, published=THURSDAY))
    for step in NextSteps().find(document, {}):
        assert step.span in document.sentences
        assert step.when is None or step.when.end >= THURSDAY.date()
        assert step.when is None or step.span.covers(step.when.span)
