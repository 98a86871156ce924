"""/subscribe begins an edition, once, at its next moment."""

from datetime import UTC, datetime

from tests.bot.commands.house import ADA, EVENING, MORNING, House, buttons_of, words_of


async def test_the_only_edition_needs_no_name(house: House) -> None:
    given = words_of(await house.asks("/subscribe"))
    assert "You now get: Morning digest." in given
    assert "Wed, 11 Mar 2026 at 07:30 (Europe/Kyiv)" in given
    mine = await house.store.of(ADA)
    assert [(one.edition, one.next_due) for one in mine] == [
        ("morning", datetime(2026, 3, 11, 5, 30, tzinfo=UTC))
    ]


async def test_several_editions_are_offered_as_buttons(house: House) -> None:
    house.editions = {"morning": MORNING, "evening": EVENING}
    given = await house.asks("/subscribe")
    assert buttons_of(given)["Get Evening digest"] == "subscribe:evening"
    assert "You now get: Evening digest." in words_of(await house.taps("subscribe:evening"))
    assert [one.edition for one in await house.store.of(ADA)] == ["evening"]


async def test_an_edition_is_found_by_name_or_title_in_any_case(house: House) -> None:
    house.editions = {"morning": MORNING, "evening": EVENING}
    await house.asks("/subscribe EVENING")
    await house.asks("/subscribe morning digest")
    assert {one.edition for one in await house.store.of(ADA)} == {"morning", "evening"}


async def test_an_unknown_edition_is_named_and_the_others_offered(house: House) -> None:
    given = await house.asks("/subscribe weekly")
    assert "There is no digest called “weekly”." in words_of(given)
    assert "subscribe:morning" in buttons_of(given).values()


async def test_subscribing_twice_keeps_one_subscription_and_its_moment(house: House) -> None:
    await house.asks("/subscribe")
    first = await house.store.of(ADA)
    house.now = house.now.replace(hour=13)
    await house.asks("/subscribe")
    assert await house.store.of(ADA) == first


async def test_what_was_published_on_the_newest_day_is_still_news(house: House) -> None:
    await house.asks("/subscribe")
    (mine,) = await house.store.of(ADA)
    (newest,) = await house.store.after(mine.covered, ())
    assert newest.article.key == "harbour0000000001"


async def test_the_clients_language_is_kept_for_digests(house: House) -> None:
    await house.asks("/subscribe", language="uk")
    reader = await house.store.reader(ADA)
    assert reader
    assert reader.preferences.language == "uk"


async def test_a_button_for_an_edition_that_is_gone_says_so(house: House) -> None:
    assert "no longer on offer" in words_of(await house.taps("subscribe:weekly"))
