"""Two hundred announcements of our own: their days are read with a floor."""

import tomllib
from datetime import date
from pathlib import Path

from digests.model import Span
from digests.text.announcements import announcement
from digests.text.languages.en_coming import COMING
from digests.text.languages.en_dates import DATES

PHRASES = Path(__file__).parents[2] / "quality" / "date_phrases.toml"
FLOOR = 0.97
"""The share of sentences whose days are exactly right; lowering it needs a reason."""


def announced(sentence: str, published: date) -> list[str]:
    found = announcement(sentence, Span(0, len(sentence)), published, COMING, DATES)
    return [str(found.when.start), str(found.when.end)] if found and found.when else []


def test_the_days_of_announcements_are_right() -> None:
    groups = tomllib.loads(PHRASES.read_text("utf-8"))["published"]
    cases = [(s, group["day"]) for group in groups for s in group["sentences"]]
    wrong = [
        (sentence, expected, found)
        for (sentence, *expected), day in cases
        if (found := announced(sentence, day)) != expected
    ]
    assert len(cases) == 200
    assert 1 - len(wrong) / len(cases) >= FLOOR, wrong
    invented = [case for case in wrong if not case[1]]
    assert not invented
