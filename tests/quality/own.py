"""Measurements with texts of our own, which stand in the project."""

import tomllib
from collections.abc import Iterator
from pathlib import Path

from digests.model import Span
from digests.text.announcements import announcement
from digests.text.languages.en import ENGLISH
from digests.text.setting import Setting

PHRASES = Path(__file__).with_name("date_phrases.toml")

Wrong = tuple[str, list[str], list[str]]
"""A sentence with the days it means and the days that were read."""


def phrases() -> tuple[int, list[Wrong]]:
    """How many announcements there are, and those whose days are read wrongly."""
    wrong: list[Wrong] = []
    count = 0
    for group in tomllib.loads(PHRASES.read_text("utf-8"))["published"]:
        for sentence, *expected in group["sentences"]:
            count += 1
            setting = Setting(sentence, ENGLISH, group["day"])
            found = announcement(setting, Span(0, len(sentence)))
            when = found.when if found else None
            days = [str(when.start), str(when.end)] if when else []
            if days != expected:
                wrong.append((sentence, expected, days))
    return count, wrong


def announcements() -> Iterator[tuple[str, float]]:
    """The share of announcements whose days are exactly right."""
    count, wrong = phrases()
    yield "dates: announcements of our own, exact", 100 * (1 - len(wrong) / count)
