"""The addresses a configuration names: what they are when left out, and what they stand for."""

from pathlib import Path

BASE_URL = "https://api.telegram.org/bot"
"""The Bot API server."""

STORAGE_URL = "sqlite:///newsdigest.db"
"""The database."""

_SQLITE = "sqlite:///"


def database_url(url: str, folder: Path) -> str:
    """The address of the store; a relative path of SQLite counts from the config's folder."""
    if not url.startswith(_SQLITE):
        return url
    return _SQLITE + str((folder / url.removeprefix(_SQLITE)).absolute())


def database_folder(url: str, folder: Path) -> Path:
    """Where the database fills a disk; the config's folder when it is a server's business."""
    path = database_url(url, folder)
    return Path(path.removeprefix(_SQLITE)).parent if path.startswith(_SQLITE) else folder
