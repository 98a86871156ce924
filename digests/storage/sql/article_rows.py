"""Articles as rows: which columns make one, and which rows are versions of one."""

from datetime import datetime
from typing import Any

from sqlalchemy import Row, Select, select

from digests.model import Article, Brief
from digests.storage import codec
from digests.storage.newness import newness, text_hash
from digests.storage.tables import articles


def article_of(row: Row[Any]) -> Article:
    """The article of a row of `articles`."""
    return Article(
        key=row.key,
        source=row.source,
        text=row.text,
        title=row.title,
        url=row.url,
        outlet=row.outlet,
        author=row.author,
        published=row.published,
        language=row.language,
    )


def row_of(article: Article, brief: Brief, arrived: datetime | None) -> dict[str, object]:
    """The row of an article's newest version."""
    return {
        "key": article.key,
        "text_hash": text_hash(article.text),
        "is_newest": True,
        "source": article.source,
        "published": article.published,
        "arrived": arrived,
        "newness": newness(article, brief, arrived),
        "reader": brief.reader,
        "title": article.title,
        "url": article.url,
        "outlet": article.outlet,
        "author": article.author,
        "language": article.language,
        "text": article.text,
        "brief": codec.dump_brief(brief),
    }


def versions(article: Article) -> Select[Any]:
    """Number, hash and arrival of all versions of an article."""
    return select(articles.c.number, articles.c.text_hash, articles.c.arrived).where(
        articles.c.key == article.key
    )


def this_version(article: Article) -> Select[Any]:
    """The same of the version with this very text."""
    return versions(article).where(articles.c.text_hash == text_hash(article.text))
