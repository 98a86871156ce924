"""/where: places of the news, each a venue with coordinates."""

from bot.commands.answer import Venue
from bot.commands.request import Room
from tests.bot.commands.house import House, buttons_of, words_of


async def test_a_known_place_opens_on_the_map(house: House) -> None:
    buttons = buttons_of(await house.asks("/where"))
    given = await house.taps(buttons["Kyiv"])
    assert given.venue == Venue("Kyiv", "Ukraine", 50.45, 30.52)


async def test_an_ambiguous_name_stays_text(house: House) -> None:
    given = await house.asks("/where")
    assert "Porthaven" in words_of(given)
    assert "Porthaven" not in buttons_of(given)


async def test_a_place_narrows_the_list(house: House) -> None:
    given = words_of(await house.asks("/where kyiv"))
    assert "Kyiv" in given
    assert "Porthaven bridge closes" not in given


async def test_an_old_button_is_answered(house: House) -> None:
    assert words_of(await house.taps("p:gone:12"))
    assert (await house.taps("p:harbour0000000001:12", room=Room.CHANNEL)).opens
