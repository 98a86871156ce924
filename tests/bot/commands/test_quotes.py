"""/quotes: who said what, newest day first, by name, word, outlet and period."""

from datetime import timedelta

from tests.bot.commands.house import (
    NOW,
    House,
    a_house,
    bridge,
    buttons_of,
    harbour,
    refs_of,
    words_of,
)


async def test_without_words_the_newest_day_speaks(house: House) -> None:
    given = words_of(await house.asks("/quotes"))
    assert "Key quotes · 10 Mar 2026" in given
    assert "We build the harbour or we lose it" in given
    assert "Nobody will miss the old bridge" not in given


async def test_a_name_brings_only_what_that_person_said(house: House) -> None:
    given = words_of(await house.asks("/quotes ben orr"))
    assert "A harbour without a road is a pond" in given
    assert "We build the harbour" not in given


async def test_a_subject_brings_all_quotes_of_its_articles_the_telling_ones_first(
    house: House,
) -> None:
    given = words_of(await house.asks("/quotes pond"))
    assert given.index("A harbour without") < given.index("We build the harbour")
    assert "Nobody will miss" not in given


async def test_a_name_and_a_subject_bring_what_that_person_said_of_it(house: House) -> None:
    given = words_of(await house.asks("/quotes roe bridge"))
    assert "Nobody will miss the old bridge" in given
    assert "We build the harbour" not in given


async def test_a_role_narrows_where_nobody_has_that_name(house: House) -> None:
    given = words_of(await house.asks("/quotes leader"))
    assert "A harbour without" in given
    assert "We build the harbour" not in given


async def test_spelling_is_forgiven(house: House) -> None:
    assert "A harbour without" in words_of(await house.asks("/quotes BÉN"))


async def test_an_outlet_brings_all_its_quotes(house: House) -> None:
    given = words_of(await house.asks("/quotes bulletin"))
    assert "Nobody will miss the old bridge" in given
    assert "We build the harbour" not in given


async def test_a_period_brings_its_days(house: House) -> None:
    assert "Nobody will miss" in words_of(await house.asks("/quotes yesterday"))
    assert "Nobody will miss" in words_of(await house.asks("/quotes 2026-03"))
    assert "Nothing found" in words_of(await house.asks("/quotes 2025-01"))


async def test_every_quote_leads_to_its_proof(house: House) -> None:
    given = await house.asks("/quotes")
    proofs = [data for data in refs_of(given) if data.startswith("q:")]
    assert len(proofs) == 2
    assert "harbour" in words_of(await house.taps(proofs[0]))


async def test_pages_turn_by_editing_and_stay_on_their_day(house: House) -> None:
    await house.stores(*(harbour(f"harbour{number:010}") for number in range(40)))
    first = await house.asks("/quotes ada")
    assert "quotes:1:ada" in buttons_of(first).values()
    second = await house.taps("quotes:1:ada")
    assert not second.is_new
    assert not set(refs_of(first)) & set(refs_of(second))
    assert {"quotes:0:ada", "quotes:2:ada"} <= set(buttons_of(second).values())


async def test_a_page_beyond_the_end_is_the_last_one(house: House) -> None:
    assert "Key quotes" in words_of(await house.taps("quotes:999:"))


async def test_a_question_too_long_for_buttons_says_so(house: House) -> None:
    await house.stores(*(harbour(f"harbour{number:010}") for number in range(40)))
    given = await house.asks(
        "/quotes harbour road council vote session mayor opposition leader pond works"
    )
    assert not given.taps
    assert "too long for page buttons" in words_of(given)


async def test_what_is_muted_comes_only_when_asked_for(house: House) -> None:
    await house.asks("/mute Ben Orr")
    assert "say nothing of this kind" in words_of(await house.asks("/quotes"))
    assert "A harbour without" in words_of(await house.asks("/quotes orr"))


async def test_what_is_followed_comes_first(house: House) -> None:
    await house.stores(
        bridge("second0000000001", NOW), harbour("third00000000001", NOW - timedelta(hours=1))
    )
    await house.asks("/follow Bay Bulletin")
    given = words_of(await house.asks("/quotes"))
    assert given.index("Nobody will miss") < given.index("We build the harbour")


async def test_an_empty_archive_says_so(house: House) -> None:
    empty = await a_house()
    assert "No articles are stored yet" in words_of(await empty.asks("/quotes"))
    await empty.store.close()
