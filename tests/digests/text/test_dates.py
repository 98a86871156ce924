"""Words of time mean the days that a reader would take them for, or none."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digests.model import Span
from digests.text.dates import Mention, dates
from digests.text.languages.en_dates import DATES

WEDNESDAY = date(2025, 3, 12)


def mentions(text: str, published: date = WEDNESDAY) -> tuple[Mention, ...]:
    return dates(text, Span(0, len(text)), published, DATES)


def days(text: str, published: date = WEDNESDAY) -> list[tuple[str, str]]:
    return [(str(m.when.start), str(m.when.end)) for m in mentions(text, published)]


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("on Wednesday", "2025-03-12", "2025-03-12"),
        ("on Tuesday", "2025-03-18", "2025-03-18"),
        ("last Tuesday", "2025-03-11", "2025-03-11"),
        ("next Friday", "2025-03-21", "2025-03-21"),
        ("this coming Friday", "2025-03-14", "2025-03-14"),
        ("on Friday, June 13", "2025-06-13", "2025-06-13"),
        ("on Friday, June 12", "2026-06-12", "2026-06-12"),
        ("from 29 to 31 May", "2025-05-29", "2025-05-31"),
        ("from Dec. 20 to Jan. 6", "2025-12-20", "2026-01-06"),
        ("in early March of next year", "2026-03-01", "2026-03-10"),
        ("at the end of March", "2025-03-20", "2025-03-31"),
        ("by the end of December", "2025-03-12", "2025-12-31"),
        ("in the week of May 4", "2025-05-04", "2025-05-10"),
        ("by mid-May", "2025-03-12", "2025-05-20"),
        ("in the fourth quarter", "2025-10-01", "2025-12-31"),
        ("in the first half of 2026", "2026-01-01", "2026-06-30"),
        ("in late 2026", "2026-09-01", "2026-12-31"),
        ("this winter", "2025-12-01", "2026-02-28"),
        ("within three working days", "2025-03-12", "2025-03-17"),
        ("a day after Friday's match", "2025-03-15", "2025-03-15"),
        ("two weeks before the July 4 parade", "2025-06-20", "2025-06-20"),
        ("between now and the end of May", "2025-03-12", "2025-05-31"),
        ("on January 20 next year", "2026-01-20", "2026-01-20"),
        ("later in March", "2025-03-12", "2025-03-31"),
        ("the sale that begins on Friday and ends on Sunday", "2025-03-14", "2025-03-16"),
        ("moved from Friday to Sunday", "2025-03-16", "2025-03-16"),
        ("on Easter Monday", "2025-04-21", "2025-04-21"),
        ("on Christmas Eve", "2025-12-24", "2025-12-24"),
        ("yesterday", "2025-03-11", "2025-03-11"),
        ("three days ago", "2025-03-09", "2025-03-09"),
    ],
)
def test_words_mean_days(words: str, first: str, last: str) -> None:
    assert days(words) == [(first, last)]


@pytest.mark.parametrize(
    "words",
    [
        "Theresa May said she would go.",
        "They march on.",
        "April Poe asked a question.",
        "the fall of her career",
        "the Monday Night crew",
        "Black Friday sales",
        "218 to 215",
        "47 percent of 31",
        "Section 230 and Article 5",
        "since Monday",
        "after the summer",
        "not before Friday",
        "unlikely until next year",
        "in the coming days",
        "within weeks",
        "on February 30",
        "on March 1",  # eleven days ago, or in a year: in doubt none
        "at 10 a.m.",
        "for the next few months",
        "by the end of February",  # a fortnight ago, or in a year
        "after the May 5 vote",
        "at the weekend of May 19/20",
        "the 1960s",
    ],
)
def test_in_doubt_there_is_no_date(words: str) -> None:
    assert days(words) == []


@pytest.mark.parametrize(
    ("words", "moment"),
    [
        ("on Friday at 9:30 a.m. EDT", datetime(2025, 3, 14, 13, 30, tzinfo=UTC)),
        ("at 14:00 GMT on Friday", datetime(2025, 3, 14, 14, 0, tzinfo=UTC)),
        ("tomorrow, 11 p.m. PST", datetime(2025, 3, 14, 7, 0, tzinfo=UTC)),
    ],
)
def test_a_clock_time_with_its_zone_tells_the_moment(words: str, moment: datetime) -> None:
    (found,) = mentions(words)
    assert found.when.at == moment


@pytest.mark.parametrize("words", ["on Friday at 9:30 a.m.", "Friday at 25:00 GMT", "by Friday"])
def test_without_a_zone_or_a_time_there_is_no_moment(words: str) -> None:
    assert [found.when.at for found in mentions(words)] == [None]


def test_the_words_of_a_date_are_its_evidence() -> None:
    text = "The vote is due by the end of June, and the count on July 3, 2025."
    assert [m.when.span.of(text) for m in mentions(text)] == [
        "by the end of June",
        "July 3, 2025",
    ]


TIME_WORDS = (
    "the next last this early mid late end of in on at by from until to and Monday Friday May "
    "March Jan. 3 31 15th 2025 9999 week month year quarter first two weeks days within after "
    "before ago - , 10 a.m. EST Christmas summer not half"
)
WORDS = st.sampled_from(TIME_WORDS.split())


@settings(max_examples=400, deadline=None)
@given(st.lists(st.one_of(WORDS, st.text(max_size=6)), max_size=25), st.dates())
def test_every_date_lies_in_the_text_and_ends_after_it_begins(
    words: list[str], published: date
) -> None:
    text = " ".join(words)
    for found in mentions(text, published):
        assert found.when.start <= found.when.end
        assert 0 <= found.when.span.start < found.when.span.end <= len(text)
