"""Articles of our own with the brief a reader would want from each: one test for one part.

Beside `tests/golden/en/NAME.txt` stands `NAME.toml`: the day of publication when only the
metadata know it, the headline, the boilerplate and the summary; every quote with its speaker
and role; people, bodies and places that must be found, and names that must never be; and
every thing to come with its days. A quote, step or summary sentence not listed is an error;
`optional_quotes` count neither way.
"""

import tomllib
from datetime import UTC, date, datetime, time
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from digests.model import Actor, Article, Brief, NextStep, Place, Quote
from digests.reading import read
from digests.text.document import Document

FOLDER = Path(__file__).parents[1] / "golden" / "en"
NAMES = sorted(path.stem for path in FOLDER.glob("*.txt"))

Expected = dict[str, Any]


@cache
def golden(name: str) -> tuple[Article, Brief, Expected]:
    expected = tomllib.loads((FOLDER / f"{name}.toml").read_text("utf-8"))
    day: date | None = expected.get("published")
    article = Article(
        key=name,
        source="golden",
        text=(FOLDER / f"{name}.txt").read_text("utf-8"),
        published=datetime.combine(day, time(), UTC) if day else None,
    )
    return article, read(article), expected


def bare(name: str) -> str:
    """A name without its article: "the officer" is "officer"."""
    first, _, rest = name.partition(" ")
    return rest if first.casefold() in {"the", "a", "an"} and rest else name


def test_there_are_at_least_twenty_five() -> None:
    assert len(NAMES) >= 25


@pytest.mark.parametrize("name", NAMES)
def test_headline_and_boilerplate(name: str) -> None:
    article, brief, expected = golden(name)
    assert brief.title == expected["title"]
    spans = Document(article).boilerplate
    assert [span.of(article.text) for span in spans] == expected["boilerplate"]


@pytest.mark.parametrize("name", NAMES)
def test_summary(name: str) -> None:
    article, brief, expected = golden(name)
    assert [one.span.of(article.text) for one in brief.of("summary")] == expected["summary"]


@pytest.mark.parametrize("name", NAMES)
def test_quotes_have_the_right_speakers(name: str) -> None:
    article, brief, expected = golden(name)
    found = {}
    for quote in brief.of("quotes"):
        assert isinstance(quote, Quote)
        assert quote.speaker is not None
        if quote.span.of(article.text) in expected.get("optional_quotes", ()):
            continue
        found[quote.span.of(article.text)] = quote.speaker
    wanted = {quote["text"]: quote for quote in expected["quotes"]}
    speakers = {text: bare(speaker.name) for text, speaker in found.items()}
    assert speakers == {text: bare(quote["speaker"]) for text, quote in wanted.items()}
    roles = {text: found[text].role for text, quote in wanted.items() if "role" in quote}
    assert roles == {text: quote["role"] for text, quote in wanted.items() if "role" in quote}


@pytest.mark.parametrize("name", NAMES)
def test_who_matters(name: str) -> None:
    _, brief, expected = golden(name)
    found = {actor.name: actor.role for actor in brief.of("who") if isinstance(actor, Actor)}
    assert {who["name"] for who in expected["who"]} <= set(found)
    roles = {who["name"]: who["role"] for who in expected["who"] if "role" in who}
    assert {name: found[name] for name in roles} == roles
    assert not set(found) & set(expected["never_who"])


@pytest.mark.parametrize("name", NAMES)
def test_where_it_happens(name: str) -> None:
    _, brief, expected = golden(name)
    found = {(p.name, p.country) for p in brief.of("where") if isinstance(p, Place)}
    assert {(place["name"], place.get("country")) for place in expected["where"]} <= found
    assert not {place for place, _ in found} & set(expected["never_where"])


@pytest.mark.parametrize("name", NAMES)
def test_what_comes_next(name: str) -> None:
    article, brief, expected = golden(name)
    found = {}
    for step in brief.of("next"):
        assert isinstance(step, NextStep)
        when = step.when
        found[step.span.of(article.text)] = [str(when.start), str(when.end)] if when else None
    assert found == {step["text"]: step.get("days") for step in expected["next"]}
