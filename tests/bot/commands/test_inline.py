"""Inline mode: proven quotes as cards."""

from bot.commands.cards import MOST_CARDS
from tests.bot.commands.house import HARBOUR, House, harbour


async def test_a_card_has_the_quote_its_speaker_and_its_source(house: House) -> None:
    cards = (await house.asks("", inline="harbour or we lose")).cards
    assert cards
    assert cards[0].id == f"q_harbour0000000001_{HARBOUR.index('We build')}"
    assert "We build the harbour" in cards[0].title
    assert cards[0].description == "Ada Roe, the mayor of Porthaven · Coast Courier"
    assert cards[0].blocks[0].items[0].ref == cards[0].id


async def test_without_words_the_newest_day_is_offered(house: House) -> None:
    cards = (await house.asks("", inline="")).cards
    assert cards
    assert len(cards) == 2


async def test_a_proof_is_shared_as_its_own_card(house: House) -> None:
    proof = await house.taps(f"q:harbour0000000001:{HARBOUR.index('A harbour without')}")
    (query,) = [tap.inline for row in proof.taps for tap in row if tap.inline]
    (card,) = (await house.asks("", inline=query)).cards or ()
    assert "A harbour without a road" in card.title


async def test_there_are_never_more_than_fifty(house: House) -> None:
    await house.stores(*(harbour(f"harbour{number:010}") for number in range(60)))
    cards = (await house.asks("", inline="harbour")).cards
    assert cards
    assert len(cards) == MOST_CARDS
    assert len({card.id for card in cards}) == MOST_CARDS


async def test_nothing_found_is_no_card(house: House) -> None:
    assert (await house.asks("", inline="unicorn")).cards == ()
