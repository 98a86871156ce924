"""The documents say what is true: every command, setting, section and picture they name exists."""

import re
import tomllib
from pathlib import Path

import pytest

from bot.cli import main
from bot.config import EditionSettings, Settings
from digests.sections import SECTIONS

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")
DOCUMENTS = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
LINK = re.compile(r"\]\((?!https?://|#)([^)#\s]+)")


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_link_into_the_repository_leads_somewhere(document: Path) -> None:
    for target in LINK.findall(document.read_text("utf-8")):
        assert (document.parent / target).exists(), f"{document.name} links to {target}"


def test_the_readme_names_every_command_and_no_other() -> None:
    named = set(re.findall(r"newsdigest ([a-z]+)", README))
    assert named == set(main.commands)


def test_the_readme_names_every_make_target_a_visitor_needs() -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    for target in re.findall(r"make ([a-z]+)", README):
        assert re.search(rf"(?m)^{target}:", makefile), target


def test_the_readme_s_configuration_is_a_good_one() -> None:
    (example,) = re.findall(r"```toml\n(.*?)```", README, re.S)
    settings = Settings(**tomllib.loads(example))
    assert [edition.name for edition in settings.editions] == ["morning"]
    assert settings.sources[0].name == "world"


def test_the_example_configuration_names_every_section() -> None:
    text = (ROOT / "config.example.toml").read_text("utf-8")
    for section in SECTIONS:
        assert section.name in text
    assert set(EditionSettings.model_fields["sections"].default) <= {s.name for s in SECTIONS}


def test_every_registry_the_architecture_names_is_there() -> None:
    table = (ROOT / "docs" / "architecture.md").read_text("utf-8")
    for name, path in re.findall(r"`([A-Z]+)` in `([a-z/_.]+)`", table):
        assert re.search(rf"(?m)^{name}\b", (ROOT / path).read_text("utf-8")), name
