"""/editions shows what is on offer, when it comes, and what is one's own."""

from dataclasses import replace

from tests.bot.commands.house import EVENING, GROUP, MORNING, House, buttons_of, words_of


async def test_each_edition_stands_with_its_next_moment(house: House) -> None:
    house.editions = {"morning": MORNING, "evening": EVENING}
    await house.asks("/subscribe evening")
    given = await house.asks("/editions")
    assert "Morning digest – next Wed, 11 Mar 2026, 07:30 (Europe/Kyiv)" in words_of(given)
    assert "Evening digest – next Tue, 10 Mar 2026, 18:00 (Europe/Kyiv) · you get it" in words_of(
        given
    )
    assert buttons_of(given) == {
        "Get Morning digest": "subscribe:morning",
        "End Evening digest": "unsubscribe:evening",
    }


async def test_each_edition_is_told_in_the_zone_named_beside_it(house: House) -> None:
    house.editions = {
        "morning": MORNING,
        "other": replace(EVENING, name="other", zone="Asia/Tokyo"),
    }
    assert "18:00 (Asia/Tokyo)" in words_of(await house.asks("/editions"))


async def test_a_group_member_sees_no_buttons(house: House) -> None:
    assert not (await house.asks("/editions", **GROUP)).taps


async def test_without_editions_it_says_so(house: House) -> None:
    house.editions = {}
    assert "No digest is on offer" in words_of(await house.asks("/editions"))
