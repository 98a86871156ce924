"""Governments and forces that go by the name of their country: "the Chilean navy"."""

import re
from collections.abc import Iterator
from functools import lru_cache

from digests.text.capitals import CAPITAL
from digests.text.gazetteer import Extent, gazetteer, place_key
from digests.text.languages.organisation_words import OrganisationWords
from digests.text.organisations_runs import Piece


def state_bodies(text: str, words: OrganisationWords) -> Iterator[Piece]:
    """Such bodies where they act, with all places where the same words stand."""
    acting: set[str] = set()
    printed: list[re.Match[str]] = []
    for found in _pattern(words).finditer(text):
        if not _is_country(found["country"]):
            continue
        printed.append(found)
        if found["verb"]:
            acting.add(found["name"])
    for found in printed:
        name = found["name"]
        if name in acting:
            yield *found.span("name"), tuple(name.split()), True


def _is_country(printed: str) -> bool:
    key = place_key(printed)
    known = gazetteer()
    spots = known.find(key)
    return key in known.demonyms or (bool(spots) and spots[0].extent is Extent.COUNTRY)


@lru_cache(maxsize=8)
def _pattern(words: OrganisationWords) -> re.Pattern[str]:
    bodies = "|".join(sorted(words.state_bodies))
    verbs = "|".join(sorted(words.state_verbs | words.speaks))
    capital = rf"{CAPITAL}\w+"
    return re.compile(
        # A pattern that begins with plain letters is searched for fastest; they are "the" 's end.
        rf"he (?<=[tT]he )(?P<name>(?P<country>{capital}(?: {capital}){{0,2}}) (?:{bodies}))"
        rf"\b(?P<verb> (?:{verbs})\b)?"
    )
