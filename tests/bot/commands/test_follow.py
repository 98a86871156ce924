"""/follow and /mute: two lists, changed by words and by buttons."""

from digests.model import Topic, TopicKind
from tests.bot.commands.house import ADA, House, buttons_of, words_of


async def topics(house: House) -> tuple[tuple[Topic, ...], tuple[Topic, ...]]:
    """What Ada follows and mutes."""
    reader = await house.store.reader(ADA)
    assert reader
    return reader.preferences.follows, reader.preferences.mutes


async def test_a_name_is_taken_for_what_the_articles_know_it_as(house: House) -> None:
    for name, kind in {
        "Ada Roe": TopicKind.PERSON,
        "Kyiv": TopicKind.PLACE,
        "Bay Bulletin": TopicKind.OUTLET,
        "turbines": TopicKind.WORD,
    }.items():
        await house.asks(f"/follow {name}")
        assert Topic(kind, name) in (await topics(house))[0]


async def test_another_kind_is_one_tap_away(house: House) -> None:
    given = await house.asks("/follow Kyiv")
    await house.taps(buttons_of(given)["As a word"])
    assert await topics(house) == ((Topic(TopicKind.WORD, "Kyiv"),), ())


async def test_whoever_follows_a_person_is_offered_alerts(house: House) -> None:
    given = await house.asks("/follow Ada Roe")
    assert buttons_of(given)["Alert me when quoted"] == "settings:alerts"
    assert "settings:alerts" not in buttons_of(await house.asks("/follow turbines")).values()


async def test_what_is_muted_is_no_longer_followed(house: House) -> None:
    await house.asks("/follow Ada Roe")
    await house.asks("/mute ada roe")
    assert await topics(house) == ((), (Topic(TopicKind.PERSON, "ada roe"),))


async def test_following_twice_keeps_one(house: House) -> None:
    await house.asks("/follow Kyiv")
    await house.asks("/follow KYIV")
    assert len((await topics(house))[0]) == 1


async def test_the_list_removes_by_a_tap(house: House) -> None:
    await house.asks("/mute football")
    given = await house.asks("/mute")
    assert "football – a word" in words_of(given)
    assert "mute nothing" in words_of(await house.taps(buttons_of(given)["✕ football"]))


async def test_an_article_offers_its_people_places_and_outlet(house: House) -> None:
    given = await house.taps("topics:harbour0000000001")
    buttons = buttons_of(given)
    assert {"+ Ada Roe", "− Ada Roe", "+ Kyiv", "− Coast Courier"} <= set(buttons)
    assert "You now follow Ada Roe." in words_of(await house.taps(buttons["+ Ada Roe"]))
    assert (await topics(house))[0] == (Topic(TopicKind.PERSON, "Ada Roe"),)


async def test_names_have_a_length_and_the_list_an_end(house: House) -> None:
    assert "at most 60" in words_of(await house.asks(f"/follow {'x' * 61}"))
    assert "in a few words" in words_of(await house.asks("/follow !!!"))
    for number in range(100):
        await house.asks(f"/follow topic {number}")
    assert "You have 100 already" in words_of(await house.asks("/follow one more"))
    assert len((await topics(house))[0]) == 100
