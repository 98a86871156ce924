"""/unsubscribe ends an edition, and can be undone."""

from tests.bot.commands.house import ADA, EVENING, MORNING, House, buttons_of, words_of


async def test_the_only_subscription_ends_without_a_name(house: House) -> None:
    await house.asks("/subscribe")
    given = await house.asks("/unsubscribe")
    assert "Ended: Morning digest." in words_of(given)
    assert not await house.store.of(ADA)
    await house.taps(buttons_of(given)["Undo"])
    assert len(await house.store.of(ADA)) == 1


async def test_several_subscriptions_are_offered_as_buttons(house: House) -> None:
    house.editions = {"morning": MORNING, "evening": EVENING}
    await house.asks("/subscribe morning")
    await house.asks("/subscribe evening")
    given = await house.asks("/unsubscribe")
    await house.taps(buttons_of(given)["Evening digest"])
    assert [one.edition for one in await house.store.of(ADA)] == ["morning"]


async def test_an_edition_that_left_the_offer_can_still_be_ended(house: House) -> None:
    await house.asks("/subscribe")
    house.editions = {}
    given = await house.asks("/unsubscribe")
    assert "Ended: morning." in words_of(given)
    assert not given.taps


async def test_stop_is_understood(house: House) -> None:
    await house.asks("/subscribe")
    assert "Ended: Morning digest." in words_of(await house.asks("/stop"))


async def test_without_subscriptions_there_is_nothing_to_end(house: House) -> None:
    assert "not subscribed to anything" in words_of(await house.asks("/unsubscribe"))


async def test_an_old_button_is_answered_kindly(house: House) -> None:
    house.editions = {"morning": MORNING, "evening": EVENING}
    await house.asks("/subscribe evening")
    assert "ended already" in words_of(await house.taps("unsubscribe:morning"))
