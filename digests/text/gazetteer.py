"""The gazetteer: what places of a name there are, and where they lie."""

import gzip
import math
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache
from importlib.resources import files
from typing import NamedTuple

from digests.text.folding import folded_words


class Extent(StrEnum):
    """How much ground a place covers."""

    COUNTRY = "country"
    STATE = "state"
    WIDE = "wide"  # continents, seas, parts of the world
    REGION = "region"  # landscapes, counties, islands, rivers
    SITE = "site"  # bases, airports, buildings, squares
    TOWN = "town"


class Spot(NamedTuple):
    """One place on the map. Degrees are WGS 84; `population` is in thousands, 0 if unknown.

    `country` and `state` are codes; `is_alias` says that it was found under one of its lesser
    names.
    """

    name: str
    extent: Extent
    country: str | None
    state: str | None
    lat: float
    lon: float
    population: int = 0
    is_alias: bool = False
    zone: str | None = None  # IANA name; towns only

    @property
    def is_county(self) -> bool:
        """Whether it is a part of a state, and shares its name with parts of others."""
        return self.extent is Extent.REGION and self.state is not None


@dataclass(frozen=True, slots=True)
class Country:
    """What the gazetteer knows of a country beside its place on the map."""

    code: str
    name: str
    demonyms: tuple[str, ...]


@lru_cache(maxsize=16384)
def place_key(name: str) -> str:
    """The form under which a printed name is looked up."""
    return " ".join(folded_words(name))


class Gazetteer:
    """Every place by its names. Made once (see `gazetteer`), as it unpacks some 100,000 names."""

    def __init__(self) -> None:
        self.countries: dict[str, Country] = {}
        self.demonyms: dict[str, str] = {}
        """Folded adjectives and inhabitants ("turkish") with the country's code."""
        self.capitals: set[str] = set()
        """The keys of all capitals: their names may stand for governments."""
        self.abbreviations: dict[str, Spot] = {}
        """States by the short forms that follow a town ("Ky.", "NY"), as printed."""
        self._curated: dict[str, list[Spot]] = {}
        self._read_countries()
        self._read_states()
        self._read_regions()
        self._read_counties()
        towns, _, names = _unpacked("towns.txt.gz").partition("\n\n")
        self._towns = towns.split("\n")
        self._names = dict(line.split("\t") for line in names.splitlines())
        self._beginnings: set[str] = set()
        for key in (*self._names, *self._curated):
            space = key.find(" ")
            while space > 0:
                self._beginnings.add(key[:space])
                space = key.find(" ", space + 1)

    def goes_on(self, key: str) -> bool:
        """Whether a longer name begins with these words (see `place_key`)."""
        return key in self._beginnings

    def knows(self, key: str) -> bool:
        """Whether these words are a name, or begin one; cheaper than to find its places."""
        return key in self._beginnings or key in self._names or key in self._curated

    @lru_cache(maxsize=16384)  # noqa: B019  there is one gazetteer for the life of the process
    def find(self, key: str) -> tuple[Spot, ...]:
        """The places of that name (see `place_key`): hand-kept ones first, then by size."""
        return (*self._curated.get(key, ()), *self._towns_of(key))

    def country_name(self, code: str | None) -> str | None:
        """The name of the country with that code."""
        known = self.countries.get(code or "")
        return known.name if known else None

    def nearest(self, lat: float, lon: float) -> Spot | None:
        """The town nearest to a point, whatever its size; None only for an empty gazetteer."""
        shrink = math.cos(math.radians(lat))

        def square(row: str) -> float:
            _, _, _, at, along, _, _ = row.split("\t")
            wide = abs(float(along) - lon)
            return (float(at) - lat) ** 2 + (min(wide, 360 - wide) * shrink) ** 2

        return _town(min(self._towns, key=square)) if self._towns else None

    def _towns_of(self, key: str) -> Iterator[Spot]:
        for number in self._names.get(key, "").split():
            row = self._towns[int(number.removeprefix("~"))]
            yield _town(row, is_alias=number.startswith("~"))

    def _add(self, spot: Spot, names: list[str]) -> None:
        for name in names:
            spots = self._curated.setdefault(place_key(name), [])
            if spot not in spots:
                spots.append(spot)

    def _read_countries(self) -> None:
        for code, name, lat, lon, capital, others, people in _rows("countries.txt"):
            self.capitals.add(place_key(capital))
            demonyms = tuple(word.replace("_", " ") for word in people.split())
            self.countries[code] = Country(code, name, demonyms)
            for demonym in demonyms:
                self.demonyms.setdefault(place_key(demonym), code)
            spot = Spot(name, Extent.COUNTRY, code, None, float(lat), float(lon))
            self._add(spot, [name, *_listed(others)])

    def _read_states(self) -> None:
        for country, code, name, lat, lon, others in _rows("states.txt"):
            spot = Spot(name, Extent.STATE, country, code or None, float(lat), float(lon))
            full = [name]
            for other in _listed(others):
                if other.endswith(".") or (other.isupper() and len(other) <= 3):
                    self.abbreviations.setdefault(other, spot)
                else:
                    full.append(other)
            self._add(spot, full)

    def _read_regions(self) -> None:
        for country, extent, name, lat, lon, others in _rows("regions.txt"):
            code = None if country == "-" else country
            spot = Spot(name, Extent(extent), code, None, float(lat), float(lon))
            self._add(spot, [name, *_listed(others)])

    def _read_counties(self) -> None:
        for state, name, lat, lon in _rows("counties.txt"):
            spot = Spot(name, Extent.REGION, "US", state, float(lat), float(lon))
            self._add(spot, [name])


def _town(row: str, *, is_alias: bool = False) -> Spot:
    name, country, state, lat, lon, population, zone = row.split("\t")
    at, along = float(lat), float(lon)
    return Spot(name, Extent.TOWN, country, state, at, along, int(population), is_alias, zone)


@cache
def gazetteer() -> Gazetteer:
    """The one gazetteer, unpacked on first use."""
    return Gazetteer()


def _packed(name: str) -> bytes:
    return files("digests.text").joinpath("data", name).read_bytes()


def _unpacked(name: str) -> str:
    return gzip.decompress(_packed(name)).decode()


def _rows(name: str) -> Iterator[list[str]]:
    """The rows of a hand-kept table: fields parted by semicolons, "#" begins a remark."""
    for line in _packed(name).decode().splitlines():
        if line and not line.startswith("#"):
            yield [field.strip() for field in line.split(";")]


def _listed(field: str) -> list[str]:
    return [name.strip() for name in field.split(", ") if name.strip()]
