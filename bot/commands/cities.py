"""Cities with their time zones, from the gazetteer that reading uses."""

from collections.abc import Sequence

from bot.commands.desk import City
from digests.text.gazetteer import Spot, gazetteer, place_key


class OfflineCities:
    """The port `Cities`; nothing is asked of anybody."""

    def search(self, words: str, limit: int) -> Sequence[City]:
        """Towns of that name, the biggest first; "Paris, France" narrows to a country."""
        name, _, country = words.partition(",")
        wanted = place_key(country)
        towns = [spot for spot in gazetteer().find(place_key(name)) if spot.zone]
        found = [_city(spot) for spot in sorted(towns, key=lambda spot: -spot.population)]
        in_country = [city for city in found if place_key(city.country) == wanted]
        return tuple(dict.fromkeys(in_country if wanted else found))[:limit]

    def nearest(self, lat: float, lon: float) -> City | None:
        """The town next to a point."""
        spot = gazetteer().nearest(lat, lon)
        return _city(spot) if spot and spot.zone else None


def _city(spot: Spot) -> City:
    country = gazetteer().country_name(spot.country) or spot.country or ""
    return City(spot.name, country, spot.zone or "UTC")
