"""/start greets, and opens what a deep link leads to."""

from tests.bot.commands.house import House, buttons_of, harbour, words_of


async def test_a_newcomer_is_greeted_in_the_clients_language(house: House) -> None:
    assert "digest" in words_of(await house.asks("/start"))
    german = await house.asks("/start", language="de-AT")
    assert german.language == "de"
    assert "Abonniere" in words_of(german)


async def test_the_greeting_leads_to_subscribing_and_to_the_news(house: House) -> None:
    assert {"subscribe:", "summary:0:", "help:"} <= set(
        buttons_of(await house.asks("/start")).values()
    )


async def test_a_greeting_stores_nothing(house: House) -> None:
    given = await house.asks("/start")
    assert given.blocks
    assert await house.store.counts() == {}


async def test_a_deep_link_opens_the_proof_of_a_quote(house: House) -> None:
    start = (await house.asks("/quotes")).blocks[2].items[0].ref
    assert start
    assert "We build the harbour or we lose it," in words_of(await house.asks(f"/start {start}"))


async def test_a_deep_link_opens_an_article(house: House) -> None:
    given = words_of(await house.asks("/start a_harbour0000000001"))
    assert "Council votes for new harbour" in given
    assert "Ada Roe" in given


async def test_a_deep_link_opens_a_person_and_a_place(house: House) -> None:
    text = harbour().article.text
    person = await house.asks(f"/start w_harbour0000000001_{text.index('Ben Orr')}")
    assert "Ben Orr, the opposition leader" in words_of(person)
    place = await house.asks(f"/start p_harbour0000000001_{text.index('Kyiv')}")
    assert place.venue


async def test_a_deep_link_to_nothing_says_so(house: House) -> None:
    for link in ("a_gone", "q_gone_12", "n_gone_1", "w_gone_1", "p_gone_1"):
        assert "no longer stored" in words_of(await house.asks(f"/start {link}")), link
