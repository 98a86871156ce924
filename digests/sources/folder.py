"""The source kind `folder`: files that somebody or something drops into a folder."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from pathlib import Path
from typing import Literal

from digests.errors import BadInput
from digests.model import Article
from digests.ports import Trouble
from digests.sources.files import MOST_BYTES, SUFFIXES, article_of_file
from digests.sources.settings import SourceDesk, SourceSettings, lies_ahead


class FolderSettings(SourceSettings):
    """Text, Markdown and HTML files below `path`; one dated in the future waits for its day."""

    kind: Literal["folder"]
    path: Path

    def open(self, desk: SourceDesk) -> "FolderSource":
        """The folder as a source."""
        return FolderSource(self.name, desk.folder / self.path, desk)


class FolderSource:
    """Offers each file once, and again when it was written anew."""

    def __init__(self, name: str, folder: Path, desk: SourceDesk) -> None:
        self.name = name
        self._folder = folder
        self._desk = desk

    async def fetch(self) -> AsyncIterator[Article | Trouble]:
        """All files that are new or changed, by name."""
        known = await self._desk.memory.recall(self.name)
        files = await asyncio.to_thread(self._look, known)
        if files is None:
            yield Trouble(str(self._folder), "there is no such folder")
            return
        for path, stamp in files:
            offer = await self._read(path)
            if isinstance(offer, Article) and lies_ahead(offer, self._desk.clock()):
                continue
            yield offer
            # Remembered when it has been taken in: after a crash it is offered again.
            await self._desk.memory.remember(self.name, {self._note(path): stamp})

    def _look(self, known: Mapping[str, str]) -> list[tuple[Path, str]] | None:
        if not self._folder.is_dir():
            return None
        fresh = []
        for path in sorted(self._folder.rglob("*")):
            if path.suffix.lower() not in SUFFIXES or path.name.startswith("."):
                continue
            try:
                stat = path.stat()
            except OSError:
                continue  # it went away while we looked
            stamp = f"{stat.st_mtime_ns}:{stat.st_size}"
            if path.is_file() and known.get(self._note(path)) != stamp:
                fresh.append((path, stamp))
        return fresh

    def _note(self, path: Path) -> str:
        return path.relative_to(self._folder).as_posix()

    async def _read(self, path: Path) -> Article | Trouble:
        try:
            data = await asyncio.to_thread(_bytes_of, path)
            return await self._desk.work(article_of_file, path.name, data, self.name)
        except OSError as error:
            return Trouble(str(path), f"cannot be read: {error.strerror}")
        except BadInput as error:
            return Trouble(str(path), str(error))


def _bytes_of(path: Path) -> bytes:
    """One byte more than is allowed tells that there is more, without reading it all."""
    with path.open("rb") as file:
        return file.read(MOST_BYTES + 1)
