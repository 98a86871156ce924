"""Governments and forces that go by the name of their country: "the Chilean navy"."""

import re
from collections.abc import Iterator
from functools import lru_cache

from digests.model import Span
from digests.text.gazetteer import Extent, gazetteer, place_key
from digests.text.languages.organisation_words import OrganisationWords
from digests.text.organisations_runs import Piece


def state_bodies(text: str, words: OrganisationWords) -> Iterator[Piece]:
    """Such bodies where they act, with all places where the same words stand."""
    acting: set[str] = set()
    printed: list[tuple[str, Span]] = []
    for found in _pattern(words).finditer(text):
        country = found.group("country")
        if not _is_country(country):
            continue
        span = Span(*found.span("name"))
        printed.append((span.of(text), span))
        if found.group("verb"):
            acting.add(span.of(text))
    for name, span in printed:
        if name in acting:
            yield Piece(span, tuple(name.split()), is_body=True)


def _is_country(printed: str) -> bool:
    key = place_key(printed)
    known = gazetteer()
    spots = known.find(key)
    return key in known.demonyms or (bool(spots) and spots[0].extent is Extent.COUNTRY)


@lru_cache(maxsize=8)
def _pattern(words: OrganisationWords) -> re.Pattern[str]:
    bodies = "|".join(sorted(words.state_bodies))
    verbs = "|".join(sorted(words.state_verbs | words.speaks))
    capital = r"[^\W\d_a-z]\w+"
    return re.compile(
        rf"(?:the|The) (?P<name>(?P<country>{capital}(?: {capital}){{0,2}}) (?:{bodies}))"
        rf"\b(?P<verb> (?:{verbs})\b)?"
    )
