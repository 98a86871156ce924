"""The source kind `jsonl`: a file to which somebody appends one article a line."""

import asyncio
import json
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from digests.errors import BadInput
from digests.model import Article
from digests.ports import Trouble
from digests.sources.keys import article_key
from digests.sources.pages import day
from digests.sources.settings import SourceDesk, SourceSettings, lies_ahead

_MOST_BYTES = 20 * 1024 * 1024  # of one line
_BATCH = 200  # lines read before they are offered


class JsonlSettings(SourceSettings):
    """Objects with `text`, and where known title, url, published, outlet, author, language."""

    kind: Literal["jsonl"]
    path: Path

    def open(self, desk: SourceDesk) -> "JsonlSource":
        """The file as a source."""
        return JsonlSource(self.name, desk.folder / self.path, desk)


@dataclass(frozen=True, slots=True)
class _Place:
    """How far the file was read: bytes and lines."""

    offset: int = 0
    line: int = 0


class JsonlSource:
    """Offers each line once; a file that became shorter is read from its beginning."""

    def __init__(self, name: str, path: Path, desk: SourceDesk) -> None:
        self.name = name
        self._path = path
        self._desk = desk

    async def fetch(self) -> AsyncIterator[Article | Trouble]:
        """The lines since last time. A line dated in the future stops here until its day."""
        place = _recalled(await self._desk.memory.recall(self.name))
        while True:
            try:
                lines = await asyncio.to_thread(_read_lines, self._path, place)
            except OSError as error:
                yield Trouble(str(self._path), f"cannot be read: {error.strerror}")
                return
            for raw, after in lines:
                offer = self._offer(raw, after.line)
                if isinstance(offer, Article) and lies_ahead(offer, self._desk.clock()):
                    return
                if offer is not None:
                    yield offer
                place = after
                notes = {"offset": str(after.offset), "line": str(after.line)}
                await self._desk.memory.remember(self.name, notes)
            if len(lines) < _BATCH:
                return

    def _offer(self, raw: bytes, number: int) -> Article | Trouble | None:
        where = f"{self._path}:{number}"
        if not raw.strip():
            return None
        if len(raw) > _MOST_BYTES:
            return Trouble(where, f"is longer than {_MOST_BYTES // 1024**2} MB")
        try:
            return article_of_line(raw, self.name)
        except BadInput as error:
            return Trouble(where, str(error))


def article_of_line(raw: bytes, source: str) -> Article:
    """The article in one line of JSON.

    Raises:
        BadInput: it is no object with a text; the text says what was expected.
    """
    try:
        found = json.loads(raw)
    except (ValueError, RecursionError) as error:
        raise BadInput(f"is not valid JSON: {error}") from error
    if not isinstance(found, dict):
        raise BadInput('is not an object; expected {"title": ..., "text": ...}')
    values = {key: value for key, value in found.items() if isinstance(value, str)}
    text = values.get("text", "")
    if not text.strip():
        raise BadInput('has no "text"; expected the article\'s words')
    return Article(
        key=article_key(values.get("url"), values.get("id"), text),
        source=source,
        text=text.encode("utf-8", "replace").decode("utf-8"),  # lone surrogates
        title=values.get("title"),
        url=values.get("url"),
        outlet=values.get("outlet"),
        author=values.get("author"),
        published=day(values.get("published") or values.get("date")),
        language=values.get("language", "en")[:2],
    )


def _recalled(notes: Mapping[str, str]) -> _Place:
    return _Place(int(notes.get("offset", 0)), int(notes.get("line", 0)))


def _read_lines(path: Path, place: _Place) -> list[tuple[bytes, _Place]]:
    """Whole lines from `place` on; a last line without an end counts once it is valid JSON."""
    lines: list[tuple[bytes, _Place]] = []
    with path.open("rb") as file:
        if path.stat().st_size < place.offset:
            place = _Place()
        file.seek(place.offset)
        while len(lines) < _BATCH and (raw := file.readline()):
            if not raw.endswith(b"\n") and not _is_json(raw):
                break  # somebody is still writing it
            place = _Place(place.offset + len(raw), place.line + 1)
            lines.append((raw, place))
    return lines


def _is_json(raw: bytes) -> bool:
    try:
        json.loads(raw)
    except (ValueError, RecursionError):
        return False
    return True
