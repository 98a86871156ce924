"""Settings: the time zone, by region, city, shared location or IANA name."""

import asyncio
from dataclasses import replace
from functools import lru_cache
from zoneinfo import available_timezones

from bot.commands.answer import Answer, Tap, saying
from bot.commands.refs import number
from bot.commands.settings.page import OLD, Page, Rows, choice, in_rows, shown
from bot.commands.subscribing import prefer
from bot.commands.visit import Visit
from digests.model import Line, Phrase, Text

REGIONS = (
    "Africa", "America", "Antarctica", "Arctic", "Asia",
    "Atlantic", "Australia", "Europe", "Indian", "Pacific",
)  # fmt: skip

_PER_PAGE = 60
_MOST_CITIES = 8
_HEADING = Phrase("settings-zone")


async def _page(visit: Visit) -> Answer:
    """`set:ZONE` chooses, `in:REGION:PAGE` lists, anything else shows the regions."""
    match visit.args[1:]:
        case ():
            return _overview(visit)
        case ("set", zone) if zone in available_timezones():
            return _overview(await set_zone(visit, zone))
        case ("in", region, page) if region in REGIONS:
            return _region(visit, region, number(page) or 0)
        case _:
            return OLD


async def set_zone(visit: Visit, zone: str) -> Visit:
    """All the reader's times are local times of that zone from now on."""
    return await prefer(visit, lambda mine: replace(mine, zone=zone))


def _overview(visit: Visit) -> Answer:
    regions = [Tap(region, f"settings:zone:in:{region}:0") for region in REGIONS]
    here = (Tap(Phrase("settings-zone-share"), location=True),) if visit.is_private else ()
    return shown(
        Phrase("settings-zone-now", {"zone": visit.zone.key, "moment": visit.local_now}),
        Phrase("settings-zone-how"),
        rows=(here, *in_rows(regions, 3), (choice("zone", "set:UTC", "UTC", False),)),
        heading=_HEADING,
    )


def _region(visit: Visit, region: str, page: int) -> Answer:
    zones = _zones_of(region)
    pages = max(1, -(-len(zones) // _PER_PAGE))
    page = min(page, pages - 1)
    taps = [
        choice("zone", f"set:{zone}", _city(zone), zone == visit.preferences.zone)
        for zone in zones[page * _PER_PAGE : (page + 1) * _PER_PAGE]
    ]
    turns = tuple(
        Tap(
            Phrase(label, {"page": other + 1, "pages": pages}), f"settings:zone:in:{region}:{other}"
        )
        for label, other in (("page-back", page - 1), ("page-on", page + 1))
        if 0 <= other < pages
    )
    return shown(Phrase("settings-zone-pick"), rows=(*in_rows(taps, 3), turns), heading=_HEADING)


def _city(zone: str) -> str:
    return zone.split("/", 1)[-1].replace("_", " ")


@lru_cache(maxsize=16)
def _zones_of(region: str) -> tuple[str, ...]:
    return tuple(sorted(zone for zone in available_timezones() if zone.startswith(f"{region}/")))


async def cities_named(visit: Visit, words: str) -> Rows:
    """A button for each city of that name."""
    # Whoever asks first unpacks the gazetteer, which others need not wait for.
    cities = await asyncio.to_thread(visit.desk.cities.search, words, _MOST_CITIES)
    found = {
        city.zone + city.name: Tap(
            f"{city.name}, {city.country} – {city.zone}", f"settings:zone:set:{city.zone}"
        )
        for city in cities
    }
    return in_rows(tuple(found.values()), 1)


async def shared_location(visit: Visit, lat: float, lon: float) -> Answer:
    """The zone of the city next to where the reader is; the place itself is not kept."""
    city = await asyncio.to_thread(visit.desk.cities.nearest, lat, lon)
    if city is None:
        return Answer(blocks=(saying(Phrase("settings-zone-unknown")),))
    visit = await set_zone(visit, city.zone)
    return _overview(visit)


async def _value(visit: Visit) -> Line:
    return (Text(visit.zone.key),)


PAGE = Page("zone", _page, _value)
