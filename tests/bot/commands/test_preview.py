"""/preview: the next digest as it would be now."""

from digests.composing import compose
from digests.grouping import group
from digests.model import Preferences
from tests.bot.commands.house import EVENING, MORNING, House, buttons_of, harbour, words_of


async def test_the_digest_is_shown_as_it_would_come(house: House) -> None:
    stories = group([harbour()])
    house.digests["morning"] = compose(MORNING, stories, Preferences(), house.now, -1, frozenset())
    given = await house.asks("/preview")
    assert "Morning digest – if it came now" in words_of(given)
    assert "We build the harbour" in words_of(given)
    assert given.is_new


async def test_with_nothing_new_it_says_so(house: House) -> None:
    assert "nothing new yet" in words_of(await house.taps("preview:morning"))


async def test_several_editions_are_asked_for(house: House) -> None:
    house.editions = {"morning": MORNING, "evening": EVENING}
    assert "preview:evening" in buttons_of(await house.asks("/preview")).values()
    await house.asks("/subscribe evening")
    assert "Evening digest has nothing new yet." in words_of(await house.asks("/preview"))


async def test_an_edition_that_is_gone_says_so(house: House) -> None:
    assert "no longer on offer" in words_of(await house.taps("preview:weekly"))
