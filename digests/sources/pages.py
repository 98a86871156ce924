"""An article's text out of a web page or a feed's markup."""

import re
from datetime import UTC, datetime
from urllib.parse import urlsplit

from digests.errors import BadInput
from digests.model import Article
from digests.sources.keys import article_key

_BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "br",
        "dd",
        "div",
        "dl",
        "dt",
        "figcaption",
        "figure",
        "footer",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "li",
        "main",
        "ol",
        "p",
        "pre",
        "section",
        "table",
        "td",
        "th",
        "tr",
        "ul",
    ]
)
_SILENT = frozenset(
    ["script", "style", "template", "noscript", "iframe", "object", "svg", "form", "button"]
)
_GAP = re.compile(r"[ \t\r\f\v\u00a0]*\n\s*")
_BLANKS = re.compile(r"[ \t\r\f\v\u00a0]+")


def article_of_page(source: str, html: bytes, url: str | None = None) -> Article:
    """The article a page holds, with the title, author, outlet and day it states.

    Raises:
        BadInput: no article text can be found in it.
    """
    from trafilatura import bare_extraction  # 0.3 s and 60 MB: only who reads pages pays

    try:
        found = bare_extraction(
            html,
            url=url,
            favor_precision=True,
            include_comments=False,
            include_tables=False,
            with_metadata=True,
        )
    except Exception as error:
        # The libraries below raise whatever a hostile page provokes; the page is what is wrong.
        raise BadInput(f"is no readable page ({type(error).__name__})") from error
    text = (getattr(found, "text", None) or "").strip()
    if not text:
        raise BadInput("holds no article text that could be found")
    address = url or getattr(found, "url", None)
    return Article(
        key=article_key(address, None, text),
        source=source,
        text=text,
        title=_clean(getattr(found, "title", None)),
        url=address,
        outlet=_clean(getattr(found, "sitename", None)) or host_of(address),
        author=_clean(getattr(found, "author", None)),
        published=day(getattr(found, "date", None)),
        language=(getattr(found, "language", None) or "en")[:2],
    )


def text_of_markup(markup: str) -> str:
    """The words of a piece of HTML, one paragraph a line, blank lines between."""
    from lxml import etree, html

    if "<" not in markup and "&" not in markup:
        return markup.strip()
    try:
        root = html.fragment_fromstring(markup, create_parent="div")
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return ""
    words: list[str] = []
    # By events and not by recursion: hostile markup is nested deeper than Python's stack.
    quiet = 0
    for event, element in etree.iterwalk(root, events=("start", "end")):
        is_tag = isinstance(element.tag, str)
        name = element.tag if is_tag else ""
        if event == "start":
            quiet += name in _SILENT
            words.append("\n" if name in _BLOCKS else "")
            words.append(element.text or "" if is_tag and not quiet else "")
        else:
            quiet -= name in _SILENT
            words.append("\n" if name in _BLOCKS else "")
            words.append(element.tail or "" if not quiet and element is not root else "")
    text = _BLANKS.sub(" ", _GAP.sub("\n", "".join(words)))
    return "\n\n".join(line.strip() for line in text.split("\n") if line.strip())


def day(text: str | None) -> datetime | None:
    """A moment written in ISO 8601; a bare day is its noon in UTC, a bare time is UTC."""
    if not text:
        return None
    try:
        moment = datetime.fromisoformat(text.strip())
    except ValueError:
        return None
    if len(text.strip()) <= len("2026-03-10"):
        moment = moment.replace(hour=12)
    moment = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment
    try:
        return moment.astimezone(UTC)
    except OverflowError:
        return None  # year 1 in an eastern zone


def host_of(url: str | None) -> str | None:
    """The outlet when nothing names it: the host, without `www.`."""
    try:
        host = urlsplit(url).hostname if url else None
    except ValueError:
        return None
    return host.removeprefix("www.") if host else None


def _clean(text: str | None) -> str | None:
    return " ".join(text.split()) or None if text else None
