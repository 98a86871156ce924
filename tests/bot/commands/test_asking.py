"""What somebody asks for is parted into words and a period."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as some

from bot.commands.asking import PERIODS, Asked, understand
from bot.i18n import LANGUAGES, Translator
from digests.model import Phrase

TODAY = date(2026, 3, 10)


@pytest.mark.parametrize(
    ("typed", "words", "since", "until"),
    [
        ("2023-04", "", date(2023, 4, 1), date(2023, 4, 30)),
        ("zelensky 2023-04", "zelensky", date(2023, 4, 1), date(2023, 4, 30)),
        ("2024-02-29 storm", "storm", date(2024, 2, 29), date(2024, 2, 29)),
        ("storm 2024", "storm", date(2024, 1, 1), date(2024, 12, 31)),
        ("yesterday", "", date(2026, 3, 9), date(2026, 3, 9)),
        ("Yesterday storm", "storm", date(2026, 3, 9), date(2026, 3, 9)),
        ("last week", "", date(2026, 3, 2), date(2026, 3, 8)),
        ("storm this month", "storm", date(2026, 3, 1), date(2026, 3, 31)),
        ("April 2023", "", date(2023, 4, 1), date(2023, 4, 30)),
        ("storm 2023-04-02..2023-03-01", "storm", date(2023, 3, 1), date(2023, 4, 2)),
    ],
)
def test_a_period_is_found_beside_the_words(
    typed: str, words: str, since: date, until: date
) -> None:
    assert understand(typed, TODAY) == Asked(words, (since, until))


@pytest.mark.parametrize("typed", ["2023-13", "2023-02-30", "Area 51", "", "last", "12345"])
def test_what_is_no_period_stays_words(typed: str) -> None:
    assert understand(typed, TODAY) == Asked(typed)


def test_periods_are_understood_in_the_readers_language_and_in_english() -> None:
    yesterday = (date(2026, 3, 9), date(2026, 3, 9))
    assert understand("gestern Sturm", TODAY, "de") == Asked("Sturm", yesterday)
    assert understand("вчора", TODAY, "uk") == Asked("", yesterday)
    assert understand("yesterday", TODAY, "ar") == Asked("", yesterday)


@given(some.text(max_size=200), some.dates(date(1970, 1, 10), date(2100, 1, 1)))
def test_a_button_asks_for_the_same_period_on_any_later_day(typed: str, today: date) -> None:
    asked = understand(typed, today)
    again = understand(asked.text, date(2099, 1, 1))
    if asked.period:
        assert again.period == asked.period
    assert understand(again.text, date(2098, 1, 1)) == again


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_name_of_a_period_is_understood(language: str) -> None:
    speak = Translator(language)
    for message in PERIODS:
        for name in speak(Phrase(message)).split("|"):
            for spoken in (name, name.upper(), f"storm {name}"):
                asked = understand(spoken, TODAY, language)
                assert asked.period, (message, spoken)
                assert asked.words in ("", "storm"), spoken
