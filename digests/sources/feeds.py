"""Bytes -> entries: RSS, Atom, RDF and CDF by feedparser, JSON Feed by a few lines here."""

import json
from calendar import timegm
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from html import unescape
from typing import Any

from digests.errors import BadInput
from digests.sources.pages import day, text_of_markup

MOST_ENTRIES = 200


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a feed; `markup` is the longest text it carries."""

    title: str | None
    link: str | None
    guid: str | None
    author: str | None
    summary: str | None
    markup: str
    published: datetime | None


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed as it came, the newest 200 entries at most, in its own order."""

    title: str | None
    link: str | None
    language: str | None
    entries: tuple[Entry, ...]


def read_feed(body: bytes, headers: Mapping[str, str]) -> Feed:
    """The feed in `body`; `headers` may tell its encoding and base address.

    Raises:
        BadInput: it is no feed, or one without entries that cannot be told from a web page.
    """
    if body.lstrip()[:1] == b"{":
        return _json_feed(body)
    return _xml_feed(body, headers)


def _xml_feed(body: bytes, headers: Mapping[str, str]) -> Feed:
    import feedparser

    found = feedparser.parse(
        # Bytes only: a string would be opened as a file or an address.
        body,
        response_headers={name.lower(): value for name, value in headers.items()},
        sanitize_html=False,
        resolve_relative_uris=False,
    )
    if not found.get("version") and not found.entries and not found.feed.get("title"):
        why = "a web page" if b"<html" in body[:2000].lower() else "something else"
        raise BadInput(f"is not a feed but {why}; expected RSS, Atom or JSON Feed")
    return Feed(
        title=_line(found.feed.get("title")),
        link=found.feed.get("link"),
        language=found.feed.get("language"),
        entries=tuple(_entry(one) for one in found.entries[:MOST_ENTRIES]),
    )


def _entry(one: Any) -> Entry:
    texts = [str(part.get("value") or "") for part in one.get("content") or ()]
    summary = one.get("summary")
    # Asked for only where it stands: else the library answers with the other, and a warning.
    moment = one.get("published_parsed") or ("updated_parsed" in one and one["updated_parsed"])
    return Entry(
        title=_line(one.get("title")),
        link=one.get("link"),
        guid=one.get("id"),
        author=one.get("author"),
        summary=summary,
        markup=max([*texts, str(summary or "")], key=len),
        published=_moment(moment),
    )


def _moment(parsed: Any) -> datetime | None:
    try:
        return datetime.fromtimestamp(timegm(parsed), UTC) if parsed else None
    except (OverflowError, ValueError, OSError, TypeError):
        return None


def _json_feed(body: bytes) -> Feed:
    try:
        found = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise BadInput(f"is not a feed but broken JSON: {error}") from error
    items = found.get("items") if isinstance(found, dict) else None
    if not isinstance(items, list):
        raise BadInput("is JSON but no JSON Feed: it has no list of items")
    return Feed(
        title=_line(_text(found.get("title"))),
        link=_text(found.get("home_page_url")),
        language=_text(found.get("language")),
        entries=tuple(_json_entry(one) for one in items[:MOST_ENTRIES] if isinstance(one, dict)),
    )


def _json_entry(one: Mapping[str, Any]) -> Entry:
    authors = one.get("authors") or [one.get("author")]
    first = authors[0] if isinstance(authors, list) and authors else None
    summary = _text(one.get("summary"))
    guid = one.get("id")
    return Entry(
        title=_line(_text(one.get("title"))),
        link=_text(one.get("url")) or _text(one.get("external_url")),
        guid=str(guid) if guid is not None else None,
        author=_text(first.get("name")) if isinstance(first, dict) else None,
        summary=summary,
        markup=_text(one.get("content_html")) or _text(one.get("content_text")) or summary or "",
        published=day(_text(one.get("date_published")) or _text(one.get("date_modified"))),
    )


def _text(value: object) -> str | None:
    return value if isinstance(value, str) and value.strip() else None


def _line(title: object) -> str | None:
    """A title as one plain line: feeds put markup and entities into titles."""
    if not isinstance(title, str):
        return None
    words = text_of_markup(title) if "<" in title else unescape(title)
    return " ".join(words.split()) or None
