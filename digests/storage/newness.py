"""What an article is known and ordered by: its text's hash and its second of publication."""

from datetime import UTC, date, datetime, time
from hashlib import sha256

from digests.model import Article, Brief

UNKNOWN = 0
"""The newness of an article whose publication is not known: after all others."""


def text_hash(text: str) -> str:
    """Equal for equal texts only."""
    return sha256(text.encode()).hexdigest()


def midnight(day: date) -> int:
    """The first second of a day in UTC."""
    return int(datetime.combine(day, time(), UTC).timestamp())


def newness(article: Article, brief: Brief) -> int:
    """The second of publication: from the metadata, else the day that the text gives."""
    if article.published:
        return int(article.published.timestamp())
    return midnight(brief.published) if brief.published else UNKNOWN
