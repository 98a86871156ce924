"""An article out of one file: plain text, Markdown or a saved page."""

import re
from collections.abc import Mapping
from pathlib import PurePath

from digests.errors import BadInput
from digests.model import Article
from digests.sources.decoding import decoded
from digests.sources.keys import article_key
from digests.sources.pages import article_of_page, day

SUFFIXES = (".txt", ".md", ".markdown", ".html", ".htm")
MOST_BYTES = 20 * 1024 * 1024

_HEAD = re.compile(r"\A---[ \t]*\r?\n((?:[A-Za-z_-]+:[^\n]*\n)*)---[ \t]*(?:\r?\n|\Z)\s*")
_DAY_IN_NAME = re.compile(r"(?<!\d)(\d{4}-\d\d-\d\d)(?!\d)")
_MARKDOWN = (
    (re.compile(r"(?m)^[ \t]{0,3}#{1,6}[ \t]+(.*?)[ \t#]*$"), r"\1"),  # headings
    (re.compile(r"!\[[^\]\n]*\]\([^)\s]*\)"), ""),  # pictures
    (re.compile(r"\[([^\]\n]+)\]\([^)\s]*\)"), r"\1"),  # links
    (re.compile(r"(?<!\w)(\*\*|__)(?=\S)([^\n]{1,500}?)(?<=\S)\1(?!\w)"), r"\2"),
    (re.compile(r"(?<![\w*])([*_])(?=\S)([^*_\n]{1,500}?)(?<=\S)\1(?![\w*])"), r"\2"),
    (re.compile(r"(?m)^[ \t]{0,3}>[ \t]?"), ""),  # quotations of whole paragraphs
)


def article_of_file(name: str, data: bytes, source: str) -> Article:
    """The article in a file of that name.

    A file may begin with lines between `---` that give title, published, outlet, url, author
    or language. A plain text's own words are kept exactly, so that offsets count in the file.

    Raises:
        BadInput: it cannot be read as an article; the text says why.
    """
    if len(data) > MOST_BYTES:
        raise BadInput(f"is larger than {MOST_BYTES // 1024**2} MB")
    suffix = PurePath(name).suffix.lower()
    if suffix in (".html", ".htm"):
        return article_of_page(source, data)
    text = decoded(data)
    head, body = _split_head(text)
    if suffix in (".md", ".markdown"):
        body = plain(body)
    if not body.strip():
        raise BadInput("is empty; expected an article")
    url = head.get("url")
    dated = _DAY_IN_NAME.search(name)
    return Article(
        key=article_key(url, None, body),
        source=source,
        text=body,
        title=head.get("title"),
        url=url,
        outlet=head.get("outlet"),
        author=head.get("author"),
        published=day(head.get("published") or head.get("date")) or day(dated and dated.group(1)),
        language=head.get("language", "en"),
    )


def _split_head(text: str) -> tuple[Mapping[str, str], str]:
    head = _HEAD.match(text)
    if not head:
        return {}, text
    pairs = (line.split(":", 1) for line in head.group(1).splitlines())
    values = {key.strip().lower(): value.strip().strip("\"'") for key, value in pairs}
    return {key: value for key, value in values.items() if value}, text[head.end() :]


def plain(markdown: str) -> str:
    """Markdown's words without its marks, so that what is quoted reads as it was meant."""
    for pattern, words in _MARKDOWN:
        markdown = pattern.sub(words, markdown)
    return markdown
