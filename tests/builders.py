"""Values for tests, with defaults: a test states only what matters to it."""

from datetime import UTC, datetime, time
from typing import Any

from digests.model import (
    Article,
    Brief,
    Edition,
    Preferences,
    ReadArticle,
    Reader,
    Recipient,
    Schedule,
    Subscription,
)
from digests.reading import read

NOON = datetime(2026, 3, 10, 12, 0, tzinfo=UTC)
"""A Tuesday at noon, far from any change of clocks."""

ADA = Recipient("telegram", "1001")


def an_article(
    text: str = "The council met on Monday. “Enough,” said Ada Roe.", **given: Any
) -> Article:
    """An article of the wire, published at noon."""
    values: dict[str, Any] = {
        "key": "a1",
        "source": "wire",
        "title": "Council meets",
        "url": f"https://news.example/{given.get('key', 'a1')}",
        "outlet": "The Wire",
        "published": NOON,
        **given,
    }
    return Article(text=text, **values)


def a_brief(article: Article | None = None, **given: Any) -> Brief:
    """What the reader makes of the article, with what is given in place of it."""
    article = article or an_article()
    return Brief(**{"article": article.key, "reader": 1, "title": article.title, **given})


def a_read_article(number: int = 1, article: Article | None = None, **given: Any) -> ReadArticle:
    """An article truly read."""
    article = article or an_article(**given)
    return ReadArticle(article, read(article), number)


def an_edition(**given: Any) -> Edition:
    """The morning edition at 07:30 UTC every day."""
    values: dict[str, Any] = {
        "name": "morning",
        "title": "Morning digest",
        "schedule": Schedule(times=(time(7, 30),)),
        "zone": "UTC",
        "sources": ("wire",),
        **given,
    }
    return Edition(**values)


def a_reader(recipient: Recipient = ADA, **given: Any) -> Reader:
    """A reader who has changed nothing, but for the preferences given."""
    return Reader(recipient, Preferences(**given))


def a_subscription(recipient: Recipient = ADA, **given: Any) -> Subscription:
    """A subscription to the morning edition, due at noon."""
    values: dict[str, Any] = {"edition": "morning", "next_due": NOON, **given}
    return Subscription(recipient=recipient, **values)
