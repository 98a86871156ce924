"""The little that a first poll needs of the configuration, looked up before the whole is checked.

To check everything takes a third of a second. Nothing here is judged: whatever looks odd is left
to the whole check (`bot/config.py`), which says what is wrong.
"""

import tomllib
from dataclasses import dataclass, field
from pathlib import Path

from bot.bot_token import bot_token
from bot.config_addresses import BASE_URL, STORAGE_URL, database_url
from digests.errors import BadInput


@dataclass(frozen=True, slots=True)
class Essentials:
    """Whom to ask as which bot, and the database that says who may."""

    token: str = field(repr=False)
    base_url: str
    database: str


def essentials(path: Path) -> Essentials | None:
    """What the file and the environment say; None when there is nothing to poll with or for."""
    try:
        table = tomllib.loads(path.read_bytes().decode("utf-8-sig"))
        token = bot_token()
    except (OSError, ValueError, BadInput):
        return None
    telegram, storage = table.get("telegram", {}), table.get("storage", {})
    if not isinstance(telegram, dict) or not isinstance(storage, dict):
        return None
    base_url, url = telegram.get("base_url", BASE_URL), storage.get("url", STORAGE_URL)
    if telegram.get("mode", "polling") != "polling":
        return None
    if not isinstance(base_url, str) or not isinstance(url, str):
        return None
    folder = path.absolute().parent
    return Essentials(token, base_url.strip(), database_url(url.strip(), folder))
