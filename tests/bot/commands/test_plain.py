"""Anything that is no command gets one useful line, and buttons for what may be meant."""

from bot.commands.request import Room
from tests.bot.commands.house import ADA, House, buttons_of, words_of


async def test_words_offer_a_search(house: House) -> None:
    given = await house.asks("bridge repairs")
    assert "Nobody will miss" in words_of(
        await house.taps(buttons_of(given)["🔎 Search the articles"])
    )


async def test_a_city_offers_its_time_zone(house: House) -> None:
    given = await house.asks("Lima")
    assert buttons_of(given)["Lima, Peru – America/Lima"] == "settings:zone:set:America/Lima"


async def test_a_shared_location_sets_the_zone_and_is_not_kept(house: House) -> None:
    given = await house.asks("", location=(-12.04, -77.03))
    assert "America/Lima" in words_of(given)
    reader = await house.store.reader(ADA)
    assert reader
    assert reader.preferences.zone == "America/Lima"
    assert "77.03" not in str(await house.store.export(ADA))


async def test_a_location_from_a_group_member_changes_nothing(house: House) -> None:
    await house.asks("", location=(-12.0, -77.0), room=Room.GROUP, may_change=False)
    assert await house.store.reader(ADA) is None


async def test_in_a_group_it_is_one_line(house: House) -> None:
    given = await house.asks("hello", room=Room.GROUP)
    assert words_of(given).count("\n") == 0
    assert not given.taps
