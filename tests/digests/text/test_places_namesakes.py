"""Namesakes are chosen by what else the article names; ties go to the larger place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digests.text.gazetteer import Extent, Spot
from digests.text.places_namesakes import (
    Surroundings,
    distance_km,
    inside,
    likeliest,
    outstanding,
)

OLDTOWN = Spot("Oldtown", Extent.TOWN, "GB", "ENG", 52.0, -1.0, 300)
NEWTOWN = Spot("Oldtown", Extent.TOWN, "US", "OH", 40.0, -83.0, 40)
OHIO = Spot("Ohio", Extent.STATE, "US", "OH", 40.3, -82.8)
ENGLAND = Spot("United Kingdom", Extent.COUNTRY, "GB", None, 54.0, -2.5)
DELTA = Spot("Delta", Extent.REGION, None, None, 40.5, -83.5)

DEGREES = st.tuples(st.floats(-90, 90), st.floats(-180, 180))


def a_spot(at: tuple[float, float]) -> Spot:
    return Spot("x", Extent.TOWN, None, None, *at)


@given(DEGREES, DEGREES)
def test_distance_is_the_same_both_ways_and_never_more_than_half_the_globe(
    one: tuple[float, float], other: tuple[float, float]
) -> None:
    way = distance_km(a_spot(one), a_spot(other))
    assert way == pytest.approx(distance_km(a_spot(other), a_spot(one)), abs=1e-6)
    assert 0 <= way <= 20_016


def test_distances_are_those_of_the_map() -> None:
    paris, london = a_spot((48.857, 2.352)), a_spot((51.508, -0.128))
    assert distance_km(paris, london) == pytest.approx(344, abs=5)


@pytest.mark.parametrize(("holder", "expected"), [(OHIO, NEWTOWN), (ENGLAND, OLDTOWN)])
def test_what_lies_in_a_state_or_country_is_known_by_its_code(holder: Spot, expected: Spot) -> None:
    assert inside((OLDTOWN, NEWTOWN), (holder,)) == (expected,)


def test_what_lies_in_a_region_is_known_by_its_distance() -> None:
    assert inside((OLDTOWN, NEWTOWN), (DELTA,)) == (NEWTOWN,)


def test_nothing_lies_in_a_place_that_holds_none_of_them() -> None:
    assert inside((OLDTOWN,), (OHIO,)) == ()


def test_the_larger_one_is_meant_where_nothing_is_known() -> None:
    assert likeliest((OLDTOWN, NEWTOWN), Surroundings()) is OLDTOWN


def test_the_states_of_the_article_draw_the_smaller_one() -> None:
    around = Surroundings()
    around.add(OHIO, 3)
    assert likeliest((OLDTOWN, NEWTOWN), around) is NEWTOWN


def test_only_what_stands_out_is_known_without_the_article() -> None:
    metropolis = Spot("Oldtown", Extent.TOWN, "GB", "ENG", 52.0, -1.0, 5000)
    assert outstanding((metropolis, NEWTOWN)) is metropolis
    assert outstanding((OLDTOWN, NEWTOWN)) is None
    assert outstanding((ENGLAND, NEWTOWN)) is ENGLAND


def test_a_small_town_far_from_all_that_is_named_is_not_meant() -> None:
    around = Surroundings()
    around.add(ENGLAND, 2)
    assert not around.allows(NEWTOWN)
    assert around.allows(OLDTOWN)
    assert Surroundings().allows(NEWTOWN)
