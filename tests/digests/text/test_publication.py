"""The day of publication comes from the metadata, else from where texts print it."""

from datetime import date

import pytest

from digests.text.document import Document
from tests.builders import NOON, an_article

STORY = "The board met again on March 3, 2021 and approved the pier after nine hours of debate."


def published(text: str) -> date | None:
    return Document(an_article(text=text, title=None, published=None)).published


@pytest.mark.parametrize(
    "line",
    [
        "Thursday, May 7, 2015",
        "May 7, 2015",
        "7 May 2015",
        "Published: May 7, 2015",
        "Published on Thursday, 7 May 2015 at 10:15",
        "Updated 10:15 GMT, May 7, 2015",
        "Posted 2015-05-07",
        "7th May, 2015 10:15 GMT",
    ],
)
def test_a_line_that_prints_the_day_tells_it(line: str) -> None:
    assert published(f"Port gets pier\n\n{line}\n\n{STORY}") == date(2015, 5, 7)


def test_a_date_before_the_first_sentence_tells_it() -> None:
    assert published(f"Thursday, May 7, 2015 {STORY}") == date(2015, 5, 7)


def test_a_dateline_with_a_year_tells_it() -> None:
    assert published(f"PORT ALMOND, May 7, 2015 (AP) — {STORY}") == date(2015, 5, 7)


@pytest.mark.parametrize(
    "text",
    [
        STORY,
        f"PORT ALMOND, May 7 (AP) — {STORY}",
        f"The pier on May 7, 2015. Image: Ada Roe.\n\n{STORY}",
        f"February 30, 2015\n\n{STORY}",
    ],
)
def test_a_date_elsewhere_tells_nothing(text: str) -> None:
    assert published(text) is None


def test_the_metadata_win() -> None:
    text = f"May 7, 2015\n\n{STORY}"
    assert Document(an_article(text=text)).published == NOON.date()
