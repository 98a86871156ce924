"""Words of the interface: every language complete, every message formats."""

import re
from datetime import UTC, datetime, time
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

import bot
import digests
from bot.commands import COMMANDS
from bot.i18n import LANGUAGES, Translator, autonym, month_names, negotiate
from digests.model import Argument, Phrase

LOCALES = Path(bot.__file__).parent / "locales"
MOMENT = datetime(2026, 3, 10, 7, 30, tzinfo=UTC)
EMOJI = re.compile("[\U0001f300-\U0001faff\u2600-\u27bf\u2b50]")

# What a variable holds, by its name; everything else is a word.
MOMENTS = {"moment", "date", "since", "until", "first", "last"}
NUMBERS = {
    "count", "page", "pages", "most", "minutes", "number",
    "waiting", "underway", "unsettled", "failed", "free",
}  # fmt: skip
TIMES = {"start", "end", "time"}


class _Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.names.add(node.id.name)


def messages(language: str) -> dict[str, ast.Message]:
    """The messages of a language's file by id."""
    text = (LOCALES / f"{language}.ftl").read_text(encoding="utf-8")
    body = FluentParser().parse(text).body
    junk = [entry for entry in body if isinstance(entry, ast.Junk)]
    assert not junk, junk[0].content
    return {entry.id.name: entry for entry in body if isinstance(entry, ast.Message)}


def variables(message: ast.Message) -> set[str]:
    """The variables a message uses."""
    found = _Variables()
    found.visit(message)
    return found.names


def argument(message: str, name: str, count: int) -> Argument:
    """A value such as the commands give."""
    if name == "day":
        return count % 7 if message == "weekday" else MOMENT
    if name in MOMENTS:
        return MOMENT
    if name in NUMBERS:
        return count
    return time(7, 30) if name in TIMES else "Ada"


ENGLISH = messages("en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_messages_of_english_with_their_variables(language: str) -> None:
    mine = messages(language)
    assert set(mine) == set(ENGLISH)
    for name, message in mine.items():
        assert variables(message) == variables(ENGLISH[name]), name


@pytest.mark.parametrize("is_plain", [False, True])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_formats_with_every_count(language: str, is_plain: bool) -> None:
    speak = Translator(language, is_plain)
    for name, message in ENGLISH.items():
        for count in (0, 1, 2, 3, 5, 11, 21, 100):
            args = {one: argument(name, one, count) for one in variables(message)}
            words = speak(Phrase(name, args))
            assert words.strip()
            assert "???" not in words


@pytest.mark.parametrize("language", LANGUAGES)
def test_plain_mode_has_no_emoji(language: str) -> None:
    speak = Translator(language, is_plain=True)
    for name, message in ENGLISH.items():
        args = {one: argument(name, one, 2) for one in variables(message)}
        assert not EMOJI.search(speak(Phrase(name, args))), name


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_telegram_shows_of_the_bot_fits_its_limits(language: str) -> None:
    speak = Translator(language)
    assert len(speak(Phrase("bot-name"))) <= 64
    assert len(speak(Phrase("bot-about"))) <= 120
    assert len(speak(Phrase("bot-description"))) <= 512
    for command in COMMANDS:
        if command.is_listed:
            assert 1 <= len(speak(Phrase(command.description))) <= 256


def test_a_client_language_is_matched_by_its_first_part() -> None:
    assert negotiate("uk-UA") == "uk"
    assert negotiate("DE") == "de"
    assert negotiate("tlh") == "en"
    assert negotiate(None) == "en"


def test_a_language_says_its_own_name() -> None:
    assert autonym("de") == "Deutsch"
    assert autonym("uk") == "Українська"


def test_moments_stand_in_the_readers_forms() -> None:
    moment = Phrase("moment", {"moment": MOMENT})
    assert Translator("en")(moment) == "Tue, 10 Mar 2026, 07:30"
    assert Translator("de")(moment) == "Di., 10. März 2026, 07:30"


def test_moments_are_told_in_the_readers_zone_when_one_is_given() -> None:
    moment = Phrase("moment", {"moment": MOMENT})
    assert Translator("en", zone="Asia/Tokyo")(moment) == "Tue, 10 Mar 2026, 16:30"
    naive = Phrase("moment", {"moment": MOMENT.replace(tzinfo=None)})
    assert Translator("en", zone="Asia/Tokyo")(naive) == "Tue, 10 Mar 2026, 07:30"


def test_plurals_are_the_languages_own() -> None:
    def speak(language: str, count: int) -> str:
        return Translator(language)(Phrase("settings-pause-days", {"count": count}))

    assert [speak("ru", count) for count in (1, 2, 5, 21)] == [
        "1 день",
        "2 дня",
        "5 дней",
        "21 день",
    ]
    assert speak("en", 1) == "One day"
    assert len({speak("ar", count) for count in (1, 2, 3, 11)}) == 4


def test_only_right_to_left_text_is_isolated() -> None:
    asked = Phrase("asked-words", {"words": "Ada"})
    assert "\u2068" not in Translator("en")(asked)
    assert "\u2068Ada\u2069" in Translator("ar")(asked)
    assert Translator("ar").is_right_to_left
    assert not Translator("uk").is_right_to_left


def test_every_phrase_of_the_code_is_a_message() -> None:
    packages = [Path(package.__file__ or "").parent for package in (bot, digests)]
    files = [path for package in packages for path in package.rglob("*.py")]
    named = {
        name
        for path in files
        for name in re.findall(r"Phrase\(\s*\"([^\"]+)\"", path.read_text(encoding="utf-8"))
    }
    assert len(named) > 100
    assert named <= set(ENGLISH)


def test_a_message_nobody_wrote_is_an_error() -> None:
    with pytest.raises(LookupError):
        Translator("de")(Phrase("no-such-message"))


def test_missing_arguments_are_an_error() -> None:
    with pytest.raises(ValueError, match="asked-words"):
        Translator("en")(Phrase("asked-words"))


def test_months_are_known_by_name() -> None:
    assert month_names("de")["marz"] == 3
    assert month_names("uk")[next(iter(month_names("uk")))] == 1
