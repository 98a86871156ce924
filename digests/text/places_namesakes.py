"""Which of several places of one name is meant, by the rest of the article."""

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from digests.text.gazetteer import Extent, Spot

_NEAR_KM = 250.0
_NEAR_DEGREES = 2.3  # of latitude, a little more: what lies farther need not be measured
_EARTH_KM = 6371.0
_BIG = 500  # thousands
_OUTSTANDING = 5
_HAMLET = 10  # thousands
_KNOWN = 100  # thousands: towns that are in the news without their country
_STATE_BESIDE_BIG_TOWN = 5.5
"""Less than the town has by its size: bare "New York" is the city."""
_PRIOR = {
    Extent.COUNTRY: 9.0,
    Extent.WIDE: 9.0,
    Extent.STATE: 8.0,
    Extent.REGION: 7.5,
    Extent.SITE: 7.5,
}
# Names of their own: to look up the member of an enumeration takes ten times as long.
_TOWN, _COUNTRY, _STATE, _WIDE = Extent.TOWN, Extent.COUNTRY, Extent.STATE, Extent.WIDE


@dataclass(slots=True)
class Surroundings:
    """What the article tells of where it plays: countries, states and places already sure."""

    countries: Counter[str] = field(default_factory=Counter)
    states: Counter[tuple[str, str]] = field(default_factory=Counter)
    sure: list[Spot] = field(default_factory=list)
    told: Counter[Spot] = field(default_factory=Counter)

    def add(self, spot: Spot, weight: int) -> None:
        """Note a place that is certain."""
        self.told[spot] += weight
        if spot.country:
            self.countries[spot.country] += weight
            if spot.state:
                self.states[spot.country, spot.state] += weight
        if spot.extent is not _WIDE and len(self.sure) < 24:
            self.sure.append(spot)

    def allows(self, spot: Spot) -> bool:
        """Whether a small town or a county may be meant where the article plays."""
        if spot.population >= _KNOWN or not self.countries:
            return True
        if spot.is_county and any(country == spot.country for country, _ in self.states):
            return self.states[spot.country or "", spot.state or ""] > 0
        # A hamlet does not vouch for itself.
        own = self.told[spot] if spot.population < _HAMLET else 0
        elsewhere = sum(self.countries.values()) - own
        return elsewhere == 0 or self.countries[spot.country or ""] > own


def distance_km(one: Spot, other: Spot) -> float:
    """The way between two places along the ground."""
    a, b = math.radians(one.lat), math.radians(other.lat)
    half = math.sin((b - a) / 2) ** 2
    half += math.cos(a) * math.cos(b) * math.sin(math.radians(other.lon - one.lon) / 2) ** 2
    return 2 * _EARTH_KM * math.asin(math.sqrt(min(1.0, half)))


def inside(spots: Iterable[Spot], holders: Sequence[Spot]) -> tuple[Spot, ...]:
    """Those of the places that lie in one of the states or countries, the likeliest first."""
    spots = tuple(spots)
    for holder in holders:
        if holder.extent is _STATE and holder.state:
            found = [
                s
                for s in spots
                if (s.country, s.state) == (holder.country, holder.state) and s != holder
            ]
        elif holder.extent is _COUNTRY:
            found = [s for s in spots if s.country == holder.country and s != holder]
        else:
            near = [s for s in spots if s != holder and distance_km(s, holder) < 2 * _NEAR_KM]
            found = sorted(near, key=lambda s: distance_km(s, holder))
        if found:
            return tuple(found)
    return ()


def outstanding(spots: Sequence[Spot]) -> Spot | None:
    """The place everybody thinks of first, if there is one: London, Canada, New York."""
    areas = [spot for spot in spots if spot.extent is not _TOWN]
    towns = [spot for spot in spots if spot.extent is _TOWN]
    if towns and towns[0].population > _BIG and not towns[0].is_alias:
        others = [town.population for town in towns[1:] if not town.is_alias]
        if not others or towns[0].population > _OUTSTANDING * max(others):
            rivals = [area for area in areas if area.state != towns[0].state]
            return None if rivals else towns[0]
    if len(spots) == 1 or (len(areas) == 1 and areas[0].extent is _COUNTRY):
        return spots[0]
    return None


def likeliest(spots: Sequence[Spot], around: Surroundings) -> Spot:
    """The place that fits the article best; by size where the article says nothing."""
    if len(spots) == 1:
        return spots[0]
    countries, states = around.countries, around.states
    total = sum(countries.values()) or 1
    has_big_town = any(s.extent is _TOWN and s.population > _BIG for s in spots)
    in_states = sum(states.values()) or 1

    def fitness(spot: Spot) -> float:
        score = _PRIOR.get(spot.extent, math.log(max(spot.population, 1)))
        if spot.extent is _STATE and has_big_town:
            score = _STATE_BESIDE_BIG_TOWN
        score -= 4.0 * spot.is_alias
        # Not by subscript: for what it lacks a counter calls a function.
        score += 6.0 * countries.get(spot.country or "", 0) / total
        if spot.state:
            score += 5.0 * states.get((spot.country or "", spot.state), 0) / in_states
        others = [
            distance_km(spot, other)
            for other in around.sure
            if abs(spot.lat - other.lat) < _NEAR_DEGREES and other.name != spot.name
        ]
        if others:
            score += 3.0 * max(0.0, 1.0 - min(others) / _NEAR_KM)
        return score

    return max(spots, key=fitness)
