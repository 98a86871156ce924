"""The configuration in force: taken up anew when its file is saved, kept when that is broken."""

from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

from bot.config import Settings, load
from digests.model import Edition

# These are read once at start; a change of them needs a restart, and is said so.
_FIXED = ("telegram", "storage", "logging", "privacy", "fetching")


class Current:
    """The last good settings of one file."""

    def __init__(self, path: Path) -> None:
        """Read the file.

        Raises:
            ConfigError: it cannot be used; at the start there is no good one to keep.
        """
        self.path = path
        self.settings: Settings = load(path)
        self._stamp = self._look()

    @property
    def editions(self) -> Mapping[str, Edition]:
        """The editions on offer now."""
        return self.settings.offer()

    @property
    def folder(self) -> Path:
        """Paths in the file count from here."""
        return self.path.absolute().parent

    def was_saved(self) -> bool:
        """Whether the file changed since it was last read."""
        return self._look() != self._stamp

    def reload(self) -> tuple[str, ...]:
        """Take up the file as it is now; the tables that need a restart to take effect.

        Raises:
            ConfigError: the file is broken; the settings stay as they were.
        """
        self._stamp = self._look()
        fresh = load(self.path)
        waits = tuple(
            name for name in _FIXED if getattr(fresh, name) != getattr(self.settings, name)
        )
        kept = {name: getattr(self.settings, name) for name in waits}
        self.settings = fresh.model_copy(update=kept)
        return waits

    def keep_in_memory(self) -> None:
        """Leave the database that the file names alone, as a playground must."""
        storage = self.settings.storage.model_copy(update={"url": "memory://"})
        self.settings = self.settings.model_copy(update={"storage": storage})

    def _look(self) -> tuple[int, int] | None:
        try:
            stat = self.path.stat()
        except OSError:
            return None  # between two writes of an editor
        return stat.st_mtime_ns, stat.st_size


class Operators(Collection[int]):
    """The admins whom the configuration in force names: one who is taken out has no say at once."""

    def __init__(self, current: Current) -> None:
        self._current = current

    def __contains__(self, person: object) -> bool:
        return person in self._current.settings.admins.ids

    def __iter__(self) -> Iterator[int]:
        return iter(self._current.settings.admins.ids)

    def __len__(self) -> int:
        return len(self._current.settings.admins.ids)
