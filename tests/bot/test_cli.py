"""The command line as an operator meets it."""

import json
import subprocess
import sys
import time
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.cli import main

ARTICLE = """Ferry of Port Merrin sails again

GALWAY, Ireland — The ferry sails again, its owners said on Monday.

“We are back on the water,” said Ada Roe, the captain. “Nobody is more surprised than I am.”
"""
CONFIG = """
[[sources]]
name = "wire"
kind = "folder"
path = "articles"

[[editions]]
name = "morning"
title = "Morning digest"
at = "07:30"
"""


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "ferry.txt").write_text(ARTICLE, encoding="utf-8")
    (tmp_path / "config.toml").write_text(CONFIG, encoding="utf-8")
    return tmp_path


def newsdigest(*words: str) -> Result:
    return CliRunner().invoke(main, list(words))


def test_help_is_there_at_once() -> None:
    begun = time.perf_counter()
    start = "from bot.cli import main; main()"
    done = subprocess.run([sys.executable, "-c", start, "--help"], capture_output=True)
    assert done.returncode == 0
    assert b"playground" in done.stdout
    assert time.perf_counter() - begun < 2.0  # a loaded machine; alone it takes 0.13 s


def test_nothing_heavy_is_imported_for_help() -> None:
    heavy = "telegram, sqlalchemy, pydantic, trafilatura, feedparser, apscheduler, rich"
    check = f"import sys, bot.cli; print([m for m in '{heavy}'.split(', ') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", check], capture_output=True, text=True)
    assert done.stdout.strip() == "[]"


def test_neither_the_web_nor_a_database_is_imported_to_read_the_configuration() -> None:
    heavy = "telegram, sqlalchemy, aiohttp, httpx, structlog, trafilatura, feedparser, babel, rich"
    check = f"import sys, bot.config; print([m for m in '{heavy}'.split(', ') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", check], capture_output=True, text=True)
    assert done.stdout.strip() == "[]"


def test_init_writes_a_good_configuration_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert "newsdigest check" in newsdigest("init").output
    assert newsdigest("check").exit_code == 0
    again = newsdigest("init")
    assert again.exit_code == 1
    assert "is there already" in again.output


def test_mistakes_are_told_without_a_traceback(place: Path) -> None:
    (place / "config.toml").write_text("[telegram]\nmode = 1\n[admin]\n")
    done = newsdigest("check")
    assert done.exit_code == 1
    assert "config.toml:2: telegram.mode = 1" in done.output
    assert "config.toml:3: admin" in done.output
    assert "Traceback" not in done.output


def test_ingest_preview_send_and_plan_work_on_one_database(place: Path) -> None:
    assert newsdigest("migrate").output.startswith("Migrated: empty -> ")
    assert "Up to date" in newsdigest("migrate").output
    assert "wire: 1 new, 0 revised, 0 known, 0 left out" in newsdigest("ingest").output
    assert "wire: 0 new" in newsdigest("ingest").output
    preview = newsdigest("preview", "morning").output
    assert "Morning digest" in preview
    assert "Ferry of Port Merrin sails again" in preview
    sent = newsdigest("send", "morning").output
    assert "queued for 0 subscribers" in sent
    assert "no subscribers who can be reached" in sent
    plan = newsdigest("plan").output
    assert "morning: added, 0 subscribers" in plan
    assert plan.count("07:30") == 5


def test_an_edition_that_is_not_on_offer_is_told_with_those_that_are(place: Path) -> None:
    done = newsdigest("send", "evening")
    assert done.exit_code == 1
    assert "no edition 'evening'; editions are: morning" in done.output


def test_a_brief_in_json_is_one_line_a_file_with_offsets_into_the_file(place: Path) -> None:
    (place / "empty.txt").write_bytes(b"")
    done = newsdigest("brief", "--json", "articles/ferry.txt", "empty.txt", "none.txt")
    assert done.exit_code == 1
    assert "empty.txt: is empty" in done.output
    assert "none.txt: cannot be read" in done.output
    (line,) = (line for line in done.output.splitlines() if line.startswith("{"))
    brief = json.loads(line)
    assert set(brief) == {"id", "title", "summary", "quotes", "who", "where", "next"}
    assert brief["id"] == "ferry"
    assert brief["title"] == "Ferry of Port Merrin sails again"
    for quote in brief["quotes"]:
        assert ARTICLE[quote["start"] : quote["end"]] == quote["text"]
        assert ARTICLE[quote["speaker_start"] : quote["speaker_end"]]
    assert {quote["speaker"]["name"] for quote in brief["quotes"]} == {"Ada Roe"}


def test_many_files_are_read_by_many_processes_in_their_order(place: Path) -> None:
    names = [f"a{number:02}.txt" for number in range(45)]
    for name in names:
        (place / name).write_text(ARTICLE, encoding="utf-8")
    done = newsdigest("brief", "--json", "--jobs", "2", *names)
    assert done.exit_code == 0
    assert [json.loads(line)["id"] for line in done.output.splitlines()] == [
        name.removesuffix(".txt") for name in names
    ]


def test_a_brief_for_people_names_quote_and_speaker(place: Path) -> None:
    shown = newsdigest("brief", "articles/ferry.txt").output
    assert "We are back on the water" in shown
    assert "Ada Roe" in shown
