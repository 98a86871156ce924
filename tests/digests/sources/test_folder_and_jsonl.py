"""Files on this machine: each article once, a broken one stops nothing."""

import os
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from digests.model import Article
from digests.ports import Source, Trouble
from digests.sources.folder import FolderSettings
from digests.sources.jsonl import JsonlSettings
from digests.sources.settings import SourceDesk
from tests.builders import NOON


async def offers(source: Source) -> list[Article | Trouble]:
    return [offer async for offer in source.fetch()]


def a_folder(desk: SourceDesk) -> Source:
    (desk.folder / "articles").mkdir(exist_ok=True)
    return FolderSettings(kind="folder", name="wire", path=Path("articles")).open(desk)


def a_file(desk: SourceDesk) -> Source:
    return JsonlSettings(kind="jsonl", name="lines", path=Path("a.jsonl")).open(desk)


async def test_each_file_is_offered_once_and_again_when_written_anew(desk: SourceDesk) -> None:
    source = a_folder(desk)
    path = desk.folder / "articles" / "a.txt"
    path.write_text("The council met.")
    (path.parent / "notes.pdf").write_bytes(b"%PDF")
    (first,) = await offers(source)
    assert isinstance(first, Article)
    assert (first.source, first.text) == ("wire", "The council met.")
    assert await offers(source) == []
    path.write_text("The council met again.")
    os.utime(path, ns=(1, 1))
    (again,) = await offers(source)
    assert isinstance(again, Article)
    assert again.text == "The council met again."


async def test_a_broken_file_is_one_trouble_and_the_rest_goes_on(desk: SourceDesk) -> None:
    source = a_folder(desk)
    folder = desk.folder / "articles"
    (folder / "a.txt").write_bytes(b"")
    (folder / "b.txt").write_text("The council met.")
    trouble, article = await offers(source)
    assert isinstance(trouble, Trouble)
    assert trouble.where.endswith("a.txt")
    assert "empty" in trouble.why
    assert isinstance(article, Article)


async def test_a_missing_folder_is_a_trouble(desk: SourceDesk) -> None:
    source = FolderSettings(kind="folder", name="wire", path=Path("none")).open(desk)
    assert await offers(source) == [Trouble(str(desk.folder / "none"), "there is no such folder")]


async def test_an_article_dated_ahead_waits_for_its_moment(desk: SourceDesk) -> None:
    source = a_folder(desk)
    ahead = (NOON + timedelta(hours=1)).isoformat()
    (desk.folder / "articles" / "a.md").write_text(
        f"---\npublished: {ahead}\n---\nThe council met."
    )
    assert await offers(source) == []
    later = replace(desk, clock=lambda: NOON + timedelta(hours=2))
    assert len(await offers(a_folder(later))) == 1


async def test_lines_are_offered_once_and_broken_ones_named_by_number(desk: SourceDesk) -> None:
    path = desk.folder / "a.jsonl"
    path.write_text('{"text": "One."}\n{"text": \n[]\n\n{"title": "no text"}\n{"text": "Two."}\n')
    found = await offers(a_file(desk))
    assert [one.text for one in found if isinstance(one, Article)] == ["One.", "Two."]
    troubles = [one.where for one in found if isinstance(one, Trouble)]
    assert troubles == [f"{path}:2", f"{path}:3", f"{path}:5"]
    with path.open("a") as file:
        file.write('{"text": "Three."}\n{"text": "half')
    (three,) = await offers(a_file(desk))
    assert isinstance(three, Article)
    assert three.text == "Three."
    with path.open("a") as file:
        file.write(' a line"}')
    (four,) = await offers(a_file(desk))
    assert isinstance(four, Article)
    assert four.text == "half a line"


async def test_a_file_that_became_shorter_is_read_from_its_beginning(desk: SourceDesk) -> None:
    path = desk.folder / "a.jsonl"
    path.write_text('{"text": "One."}\n{"text": "Two."}\n')
    assert len(await offers(a_file(desk))) == 2
    path.write_text('{"text": "New."}\n')
    (new,) = await offers(a_file(desk))
    assert isinstance(new, Article)
    assert new.text == "New."
    assert await offers(a_file(desk)) == []
