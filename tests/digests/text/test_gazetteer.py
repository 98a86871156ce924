"""The gazetteer knows places by their names, old and new, and where they lie."""

import pytest

from digests.text.gazetteer import Extent, Gazetteer, gazetteer, place_key


@pytest.fixture(scope="module")
def known() -> Gazetteer:
    return gazetteer()


@pytest.mark.parametrize(
    ("name", "country", "lat", "lon"),
    [
        ("Kyiv", "UA", 50.45, 30.52),
        ("Kiev", "UA", 50.45, 30.52),
        ("Mumbai", "IN", 19.07, 72.88),
        ("São Paulo", "BR", -23.55, -46.64),
        ("Sao Paulo", "BR", -23.55, -46.64),
        ("St. Petersburg", "RU", 59.94, 30.31),
        ("Xi’an", "CN", 34.26, 108.93),
        ("Donbas", "UA", 48.3, 38.3),
        ("Nova Scotia", "CA", 45.2, -63.0),
    ],
)
def test_a_name_leads_to_its_place(
    known: Gazetteer, name: str, country: str, lat: float, lon: float
) -> None:
    spot = known.find(place_key(name))[0]
    assert spot.country == country
    assert spot.lat == pytest.approx(lat, abs=0.1)
    assert spot.lon == pytest.approx(lon, abs=0.1)


def test_namesakes_come_largest_first_behind_those_kept_by_hand(known: Gazetteer) -> None:
    spots = known.find(place_key("Georgia"))
    assert [spot.extent for spot in spots[:2]] == [Extent.COUNTRY, Extent.STATE]
    towns = [s.population for s in known.find(place_key("Springfield")) if not s.is_alias]
    assert towns == sorted(towns, reverse=True)


def test_unknown_names_lead_nowhere(known: Gazetteer) -> None:
    assert known.find("qwertz") == ()
    assert not known.goes_on("qwertz")


def test_it_is_known_whether_a_name_may_go_on(known: Gazetteer) -> None:
    assert known.goes_on("democratic republic")
    assert not known.goes_on(place_key("Reykjavik"))


def test_states_are_known_by_their_short_forms(known: Gazetteer) -> None:
    assert known.abbreviations["W.Va."].name == "West Virginia"
    assert known.abbreviations["B.C."].country == "CA"


def test_adjectives_lead_to_their_country(known: Gazetteer) -> None:
    assert known.demonyms[place_key("Dutch")] == "NL"
    assert known.country_name("NL") == "Netherlands"
    assert known.country_name(None) is None


def test_towns_know_their_time_zone(known: Gazetteer) -> None:
    assert known.find(place_key("Kyiv"))[0].zone == "Europe/Kyiv"


def test_the_nearest_town_is_found_across_the_date_line(known: Gazetteer) -> None:
    near = known.nearest(-16.8, -179.95)
    assert near is not None
    assert near.country == "FJ"


def test_every_hand_kept_place_lies_on_the_map(known: Gazetteer) -> None:
    for key in ("sahel", "balkans", "west bank", "kashmir", "gaza strip", "cook counti"):
        for spot in known.find(key):
            assert -90 <= spot.lat <= 90
            assert -180 <= spot.lon <= 180


def test_capitals_in_the_country_table_are_in_the_gazetteer(known: Gazetteer) -> None:
    missing = {capital for capital in known.capitals if capital and not known.find(capital)}
    # Seats of government with fewer people than a town needs to be listed.
    assert len(known.capitals) > 220
    assert len(missing) <= 8, missing
