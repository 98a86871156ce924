"""What an article is known and ordered by: its text's hash and the second it is from."""

from datetime import UTC, date, datetime, time
from hashlib import sha256

from digests.model import Article, Brief, ReadArticle

UNKNOWN = 0
"""The newness of an article that nothing dates: after all others."""


_SECONDS_A_DAY = 86_400


def text_hash(text: str) -> str:
    """Equal for equal texts only."""
    return sha256(text.encode()).hexdigest()


def midnight(day: date) -> int:
    """The first second of a day in UTC."""
    return int(datetime.combine(day, time(), UTC).timestamp())


def midnight_after(day: date) -> int:
    """The first second after a day in UTC, the last day of the calendar included."""
    return midnight(day) + _SECONDS_A_DAY


def newness(article: Article, brief: Brief, arrived: datetime | None) -> int:
    """The second an article is from: by its metadata, else its text, else its arrival."""
    return int(ReadArticle(article, brief, arrived=arrived).moment.timestamp())
