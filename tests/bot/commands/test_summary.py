"""/summary, /latest and /search: what happened."""

from tests.bot.commands.house import House, refs_of, words_of


async def test_a_summary_is_the_articles_own_sentence(house: House) -> None:
    given = words_of(await house.asks("/summary"))
    assert "The vote was close." in given
    assert "closes the bridge" not in given


async def test_a_summary_of_another_day(house: House) -> None:
    assert "closes the bridge" in words_of(await house.asks("/summary 2026-03-09"))


async def test_the_latest_articles_stand_with_outlet_and_date(house: House) -> None:
    given = await house.asks("/latest")
    assert "Council votes for new harbour\nCoast Courier · 10 Mar 2026" in words_of(given)
    assert refs_of(given) == ["a:harbour0000000001"]


async def test_a_search_brings_summary_and_quotes(house: House) -> None:
    given = words_of(await house.asks("/search bridge"))
    assert "closes the bridge" in given
    assert "Nobody will miss the old bridge" in given


async def test_a_search_for_nothing_asks_for_words(house: House) -> None:
    assert "Search for what?" in words_of(await house.asks("/search"))


async def test_a_search_in_vain_says_what_to_try(house: House) -> None:
    given = words_of(await house.asks("/search unicorn"))
    assert "Nothing found for “unicorn”" in given
