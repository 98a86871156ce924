"""A brief of a stored article, of a link, and of a text somebody sends."""

from dataclasses import replace

from bot.commands.request import Room
from tests.bot.commands.house import HARBOUR, House, buttons_of, harbour, refs_of, words_of

LINK = "https://news.example/story?id=1"


async def test_a_stored_article_tells_all_its_sections(house: House) -> None:
    given = await house.taps("a:harbour0000000001")
    assert given.is_new
    for words in ("The vote was close.", "We build the harbour", "Ben Orr", "Kyiv", "May 4"):
        assert words in words_of(given), words
    assert buttons_of(given)["Follow or mute …"] == "topics:harbour0000000001"


async def test_a_bare_link_in_private_is_read(house: House) -> None:
    house.pages[LINK] = replace(harbour().article, url=LINK)
    given = await house.asks(LINK)
    assert "Council votes for new harbour" in words_of(given)
    assert not refs_of(given)


async def test_a_link_that_cannot_be_read_says_why(house: House) -> None:
    assert "there is no such page" in words_of(await house.asks("https://news.example/gone"))


async def test_a_link_in_a_group_is_not_fetched(house: House) -> None:
    house.pages[LINK] = harbour().article
    given = words_of(await house.asks(LINK, room=Room.GROUP))
    assert "Council votes" not in given
    assert "Council votes" not in words_of(await house.asks(f"/article {LINK}", room=Room.GROUP))


async def test_a_pasted_article_is_read(house: House) -> None:
    given = words_of(await house.asks(HARBOUR))
    assert given.startswith("Council votes for new harbour\nSummary\n")


async def test_a_sent_article_is_not_stored(house: House) -> None:
    before = await house.store.last_number()
    await house.asks(HARBOUR)
    assert await house.store.last_number() == before


async def test_a_link_beside_other_words_is_no_bare_link(house: House) -> None:
    house.pages[LINK] = harbour().article
    assert "Council votes" not in words_of(await house.asks(f"look: {LINK}"))


async def test_a_long_brief_turns_pages(house: House) -> None:
    given = await house.taps("article:5:harbour0000000001")
    assert words_of(given)
    assert not given.is_new
