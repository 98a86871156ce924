"""The headline is found where it stands in the text, and only there."""

import pytest

from digests.text.document import Document
from tests.builders import an_article

STORY = (
    "The harbour board of Port Almond approved a new pier on Monday after a debate of nine "
    "hours, and the mayor promised to open it in spring.\n\n"
    "Fishermen had asked for the pier since the old one was lost in a storm."
)


def title_of(text: str, title: str | None = None) -> str | None:
    span = Document(an_article(text=text, title=title)).title
    return span.of(text) if span else None


@pytest.mark.parametrize(
    "line",
    [
        "Port Almond gets its pier",
        "Port Almond board approves pier after nine hours.",
        "‘Nine long hours’: how Port Almond got its pier",
        "Will Port Almond ever get its pier?",
        "Harbour Board Approves New Pier.",
    ],
)
def test_a_first_line_that_looks_like_a_headline_is_one(line: str) -> None:
    assert title_of(f"{line}\n\n{STORY}") == line


def test_the_title_of_the_metadata_is_found_in_other_case_and_marks() -> None:
    assert title_of(f"PORT GETS PIER!\n\n{STORY}", title="Port gets pier") == "PORT GETS PIER!"


@pytest.mark.parametrize(
    "text",
    [
        STORY,
        f"Thursday, May 7, 2015\n\n{STORY}",
        f"PORT ALMOND (AP) — {STORY}",
        "One line alone without an end",
        "",
    ],
)
def test_a_story_without_a_headline_has_none(text: str) -> None:
    assert title_of(text) is None
