"""Cities are found offline, with the zone whose clocks they keep."""

import time
from zoneinfo import ZoneInfo

import pytest

from bot.commands.cities import OfflineCities

CITIES = OfflineCities()


@pytest.mark.parametrize(
    ("words", "zone"),
    [
        ("Kyiv", "Europe/Kyiv"),
        ("lviv", "Europe/Kyiv"),
        ("Seattle", "America/Los_Angeles"),
        ("Denver", "America/Denver"),
        ("SÃO PAULO", "America/Sao_Paulo"),
        ("Paris, France", "Europe/Paris"),
        ("Paris", "Europe/Paris"),
        ("New York", "America/New_York"),
    ],
)
def test_a_city_has_its_zone(words: str, zone: str) -> None:
    first = CITIES.search(words, 8)[0]
    assert first.zone == zone
    ZoneInfo(first.zone)


def test_namesakes_are_told_apart_by_their_country() -> None:
    found = CITIES.search("Paris", 8)
    assert len({city.zone for city in found}) > 1
    assert {city.country for city in CITIES.search("Paris, France", 8)} == {"France"}


def test_a_point_has_the_zone_of_the_next_town() -> None:
    nearest = CITIES.nearest(-12.04, -77.03)
    assert nearest
    assert nearest.zone == "America/Lima"
    assert CITIES.nearest(90.0, 0.0)


def test_nonsense_is_no_city() -> None:
    for words in ("", " ", ",", "xyzzy", "٣", "\x00", "a" * 4096):
        assert not CITIES.search(words, 8), words


def test_a_search_takes_no_time_worth_naming() -> None:
    CITIES.search("Kyiv", 8)
    before = time.perf_counter()
    CITIES.search("Springfield", 8)
    CITIES.nearest(0.0, 0.0)
    assert time.perf_counter() - before < 0.5
