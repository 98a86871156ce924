"""/language: the interface changes at once, quotes never."""

from tests.bot.commands.house import ADA, House, buttons_of, words_of


async def test_every_language_is_offered_by_its_own_name(house: House) -> None:
    buttons = buttons_of(await house.asks("/language"))
    assert {"English", "Deutsch", "Українська", "العربية"} <= set(buttons)


async def test_the_answer_already_speaks_the_new_language(house: House) -> None:
    given = await house.taps("language:de")
    assert given.language == "de"
    assert "Welche Sprache" in words_of(given)
    assert [tap.data for row in given.taps for tap in row if tap.is_on] == ["language:de"]


async def test_the_choice_outweighs_the_client(house: House) -> None:
    await house.asks("/language Français")
    given = await house.asks("/quotes", language="en")
    assert "Citations clés" in words_of(given)
    assert "We build the harbour or we lose it" in words_of(given)


async def test_an_unknown_language_shows_the_choice(house: House) -> None:
    assert "Which language" in words_of(await house.asks("/language Klingon"))
    assert await house.store.reader(ADA) is None
    assert "no longer works" in words_of(await house.taps("language:tlh"))
