"""/who: the people of the day, and one person's page."""

from bot.commands.request import Room
from tests.bot.commands.house import House, buttons_of, words_of


async def test_the_people_of_the_day_have_a_button_each(house: House) -> None:
    buttons = buttons_of(await house.asks("/who"))
    assert {"Ada Roe", "Ben Orr"} <= set(buttons)
    assert "Ben Orr, the opposition leader" in words_of(await house.taps(buttons["Ben Orr"]))


async def test_a_person_has_the_last_role_and_all_statements_newest_first(house: House) -> None:
    given = words_of(await house.asks("/who ada roe"))
    assert "Ada Roe, the mayor of Porthaven" in given
    assert given.index("We build the harbour") < given.index("Nobody will miss")
    assert "Coast Courier" in given
    assert "Bay Bulletin" in given
    assert "A harbour without a road" not in given


async def test_two_statements_stand_side_by_side(house: House) -> None:
    page = await house.asks("/who ada roe")
    given = await house.taps(buttons_of(page)["Two statements side by side"])
    assert words_of(given).index("Nobody will miss") < words_of(given).index("We build the harbour")
    assert not given.is_new
    back = await house.taps(buttons_of(given)["All statements"])
    assert words_of(back) == words_of(page)


async def test_where_and_what_is_announced_are_told(house: House) -> None:
    given = words_of(await house.asks("/who ben orr"))
    assert "Seen in: Kyiv, Porthaven" in given


async def test_a_person_can_be_followed_from_the_page(house: House) -> None:
    page = await house.asks("/who ben orr")
    assert "follow:person:Ben Orr" in buttons_of(page).values()


async def test_a_role_finds_its_person_where_the_article_joins_them(house: House) -> None:
    assert "Ben Orr" in words_of(await house.asks("/who opposition leader"))


async def test_nobody_of_that_name_is_an_answer(house: House) -> None:
    assert "Nothing found" in words_of(await house.asks("/who zorro"))


async def test_a_button_of_a_forgotten_article_says_so(house: House) -> None:
    for data in ("w:gone:1", "wp:0:gone:1", "wc:0:1:gone:1", "wc:x:y:z"):
        given = await house.taps(data)
        assert words_of(given), data


async def test_a_channel_leads_to_the_private_chat(house: House) -> None:
    assert (await house.taps("w:harbour0000000001:30", room=Room.CHANNEL)).opens
