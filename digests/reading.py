"""Article -> Brief: every section looks at the same document. Pure."""

from collections.abc import Mapping

from digests.model import Article, Brief, Finding
from digests.sections import SECTIONS
from digests.text.attribution import unattributed
from digests.text.document import Document

READER_VERSION = 2
"""Raised whenever the rules change what they find: stored briefs are then made anew."""


def read(article: Article) -> Brief:
    """Read one article. Deterministic; every finding is a slice of `article.text`."""
    document = Document(article)
    found: Mapping[str, tuple[Finding, ...]] = {}
    for section in SECTIONS:
        found = {**found, section.name: section.find(document, found)}
    title = document.title
    return Brief(
        article=article.key,
        reader=READER_VERSION,
        title=article.title or (title.of(article.text) if title else None),
        title_span=title,
        published=document.published,
        findings=found,
        left_out=unattributed(document),
    )
