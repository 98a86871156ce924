"""Every command and every setting is documented."""

from pathlib import Path

from bot.commands import COMMANDS
from bot.commands.settings import PAGES
from bot.i18n import Translator

DOCS = (Path(__file__).parents[3] / "docs" / "commands.md").read_text(encoding="utf-8")


def test_every_listed_command_stands_in_the_docs() -> None:
    missing = [one.name for one in COMMANDS if one.is_listed and f"/{one.name}" not in DOCS]
    assert not missing


def test_every_setting_stands_in_the_docs() -> None:
    speak = Translator("en")
    missing = [page.name for page in PAGES if speak(page.label).lower() not in DOCS]
    assert not missing


def test_names_and_button_prefixes_are_each_one_commands() -> None:
    for others in ("prefixes", "aliases"):
        owned = [name for one in COMMANDS for name in (one.name, *getattr(one, others))]
        assert len(owned) == len(set(owned))
