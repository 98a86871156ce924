"""Every store keeps articles and finds them."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from digests.model import Article, Brief, Place, Quote, Span, Speaker
from digests.ports import Added, Question, Store
from tests.builders import NOON, a_brief, an_article


async def put(store: Store, article: Article, **given: object) -> Added:
    """Store an article with a brief."""
    return await store.add(article, a_brief(article, **given))


async def keys(store: Store, words: str = "", **given: object) -> list[str]:
    """What a question finds."""
    found = await store.find(Question(words, **given))  # type: ignore[arg-type]
    return [read.article.key for read in found]


async def test_an_article_comes_back_with_its_brief_as_it_was_stored(store: Store) -> None:
    article = an_article("“Enough,” said Ada Roe in Kiev.", author="A. Hand", language="en")
    brief = Brief(
        article.key,
        reader=3,
        title="Council meets",
        title_span=Span(0, 3),
        published=date(2026, 3, 10),
        findings={
            "quotes": (Quote(Span(1, 8), Speaker("Ada Roe", Span(15, 22), Span(15, 22))),),
            "where": (Place(Span(26, 30), "Kiev", "Kyiv", "UA", 50.45, 30.52),),
            "who": (),
        },
        left_out=2,
    )
    await store.add(article, brief)
    found = await store.get(article.key)
    assert found is not None
    assert (found.article, found.brief) == (article, brief)


async def test_an_unknown_article_is_none(store: Store) -> None:
    assert await store.get("a1") is None
    assert await store.latest_day() is None
    assert await store.last_number() == 0
    assert await store.find(Question()) == []


async def test_the_same_article_is_stored_once(store: Store) -> None:
    assert await put(store, an_article()) is Added.NEW
    assert await put(store, an_article()) is Added.KNOWN
    assert await store.last_number() == 1
    assert await store.knows(an_article())
    assert not await store.knows(an_article(text="Other words."))
    assert not await store.knows(an_article(key="a2"))


async def test_a_revised_text_gets_a_new_number_and_takes_the_place_of_the_old(
    store: Store,
) -> None:
    await put(store, an_article("The mayor met twelve guests."))
    await put(store, an_article(key="b"))
    assert await put(store, an_article("The mayor met twenty guests.")) is Added.REVISED
    found = await store.get("a1")
    assert found is not None
    assert found.number == 3
    assert "twenty" in found.article.text
    assert await keys(store, "twelve") == []
    assert await keys(store, "mayor") == ["a1"]
    assert [read.number for read in await store.after(0, [])] == [2, 3]


async def test_an_old_version_stays_for_the_proofs_that_point_into_it(store: Store) -> None:
    await put(store, an_article("Twelve."))
    await put(store, an_article("Twenty."))
    texts = [read.article.text for read in await store.versions("a1")]
    assert texts == ["Twenty.", "Twelve."]


async def test_a_text_that_was_there_before_is_known(store: Store) -> None:
    await put(store, an_article("Twelve."))
    await put(store, an_article("Twenty."))
    assert await put(store, an_article("Twelve.")) is Added.KNOWN


async def test_an_article_of_two_sources_is_stored_once_and_found_for_both(store: Store) -> None:
    await put(store, an_article(source="wire"))
    assert not await store.knows(an_article(source="world"))
    assert await put(store, an_article(source="world")) is Added.KNOWN
    assert await store.knows(an_article(source="world"))
    for sources in (["wire"], ["world"], ["wire", "world"], []):
        assert [read.article.key for read in await store.after(0, sources)] == ["a1"]
    assert await store.after(0, ["other"]) == []


async def test_a_revision_stays_with_the_sources_of_the_first_version(store: Store) -> None:
    await put(store, an_article("Twelve.", source="wire"))
    await put(store, an_article("Twenty.", source="world"))
    assert len(await store.after(0, ["wire"])) == 1


async def test_articles_after_a_number_come_oldest_first(store: Store) -> None:
    for key in "abcd":
        await put(store, an_article(key=key))
    assert [read.article.key for read in await store.after(1, ["wire"], limit=2)] == ["b", "c"]
    assert await store.after(4, ["wire"]) == []


async def test_the_newest_publication_comes_first(store: Store) -> None:
    for key, hours in (("noon", 0), ("earlier", -5), ("later", 5)):
        await put(store, an_article(key=key, published=NOON + timedelta(hours=hours)))
    undated = an_article(key="undated", published=None)
    await put(store, undated)
    await put(store, replace(undated, key="by the text"), published=date(2026, 3, 11))
    arrived = replace(undated, key="by its arrival")
    await store.add(arrived, a_brief(arrived), NOON + timedelta(hours=1))
    assert await keys(store) == [
        "by the text",
        "later",
        "by its arrival",
        "noon",
        "earlier",
        "undated",
    ]
    assert await store.latest_day() == date(2026, 3, 11)


async def test_answers_come_in_pages(store: Store) -> None:
    for hour in range(5):
        moment = NOON + timedelta(hours=hour)
        await put(store, an_article("A storm.", key=str(hour), published=moment))
    assert await keys(store, "storm", limit=2) == ["4", "3"]
    assert await keys(store, "storm", limit=2, offset=2) == ["2", "1"]
    assert await keys(store, limit=2, offset=4) == ["0"]


@pytest.mark.parametrize(
    "words",
    [
        "Zelenskiy",
        "zelensky",
        "ZELENSKYY’S",
        "Зеленський",
        "President Zelenskij",
        "kyiv zelenskyy",
        "wire",
        "garcia",
        "headline",
        "Łodz",
    ],
)
async def test_words_are_found_however_they_are_spelled(store: Store, words: str) -> None:
    article = an_article(
        "President Zelenskyy met José García from Lodz in Kiev.", title="A headline"
    )
    place = Place(Span(49, 53), "Kiev", "Kyiv", "UA", 50.4, 30.5)
    await put(store, article, findings={"where": (place,)})
    assert await keys(store, words) == ["a1"]


@pytest.mark.parametrize(
    "words", ["عاصفة", "ქართული", "東京都", "हिन्दी", "𐓏𐓘𐓻𐓘𐓻𐓟", "NOT AND", "near\x00", "near " * 800]
)
async def test_words_of_every_script_and_of_the_index_itself_are_words(
    store: Store, words: str
) -> None:
    await put(store, an_article("عاصفة ქართული 東京都 हिन्दी 𐓏𐓘𐓻𐓘𐓻𐓟 and not or near"))
    assert await keys(store, words) == ["a1"]


async def test_a_question_of_very_many_words_is_answered(store: Store) -> None:
    words = " ".join(f"word{number}" for number in range(1000))
    await put(store, an_article(words))
    assert await keys(store, words) == ["a1"]
    assert await keys(store, words + " another") == []


@pytest.mark.parametrize("words", ["storm Zelenskyy", "zelen", "!?", "Kharkiv"])
async def test_all_words_must_match_whole(store: Store, words: str) -> None:
    await put(store, an_article("President Zelenskyy spoke in Kyiv."))
    await put(store, an_article("A storm in Kyiv.", key="storm"))
    assert await keys(store, words) == []


async def test_a_question_can_be_bound_to_days_and_sources(store: Store) -> None:
    for day in (9, 10, 11):
        moment = datetime(2026, 3, day, 23, 59, tzinfo=UTC)
        await put(store, an_article("Rain.", key=str(day), published=moment))
    await put(store, an_article("Rain.", key="sea", source="sea"))
    tenth = date(2026, 3, 10)
    assert await keys(store, "rain", since=tenth) == ["11", "10", "sea"]
    assert await keys(store, "rain", until=tenth) == ["10", "sea", "9"]
    assert await keys(store, since=tenth, until=tenth, sources=("wire",)) == ["10"]
    assert await keys(store, "rain", sources=("sea",)) == ["sea"]
    assert await keys(store, until=date.max) == await keys(store, since=date.min) != []


async def test_an_article_without_a_day_is_not_in_any_period(store: Store) -> None:
    await put(store, an_article("Rain.", published=None))
    assert await keys(store, "rain") == ["a1"]
    assert await keys(store, "rain", until=date(2030, 1, 1)) == []
    assert await keys(store, since=date(1970, 1, 2)) == []


async def test_a_brief_of_older_rules_is_replaced(store: Store) -> None:
    old, new = an_article(key="old"), an_article(key="new")
    await put(store, old, reader=1)
    await put(store, new, reader=2)
    assert await store.outdated(2, 10) == [old]
    place = Place(Span(4, 11), "council", "Gotham", None, None, None)
    await store.replace_brief(old, a_brief(old, reader=2, findings={"where": (place,)}))
    assert await store.outdated(2, 10) == []
    assert await keys(store, "gotham") == ["old"]
    found = await store.get("old")
    assert found is not None
    assert found.brief.reader == 2


async def test_a_brief_of_a_text_that_is_not_stored_changes_nothing(store: Store) -> None:
    await put(store, an_article("Twelve."))
    other = an_article("Twenty.")
    await store.replace_brief(other, a_brief(other, reader=9))
    found = await store.get("a1")
    assert found is not None
    assert found.brief.reader == 1


async def test_old_articles_are_forgotten_with_their_words(store: Store) -> None:
    await put(store, an_article("Rain.", key="old", published=NOON - timedelta(days=9)))
    await put(store, an_article("Rain.", key="new"))
    await put(store, an_article("Rain.", key="undated", published=None))
    assert await store.forget_before(NOON.date()) == 1
    assert await keys(store, "rain") == ["new", "undated"]
    assert await store.get("old") is None


async def test_an_old_text_that_arrived_lately_is_kept(store: Store) -> None:
    old = an_article("Rain.", published=NOON - timedelta(days=900))
    await store.add(old, a_brief(old), NOON)
    assert await store.forget_before(NOON.date()) == 0
    assert await store.forget_before(NOON.date() + timedelta(days=1)) == 1


async def test_a_revision_keeps_the_arrival_of_its_first_version(store: Store) -> None:
    for text, moment in (("Twelve.", NOON), ("Twenty.", NOON + timedelta(hours=1))):
        article = an_article(text, published=None)
        await store.add(article, a_brief(article), moment)
    (found,) = await store.find(Question())
    assert (found.article.text, found.arrived, found.moment) == ("Twenty.", NOON, NOON)


async def test_a_number_is_not_given_twice(store: Store) -> None:
    await put(store, an_article(key="old", published=NOON - timedelta(days=9)))
    await store.forget_before(NOON.date())
    await put(store, an_article(key="new"))
    found = await store.get("new")
    assert found is not None
    assert found.number == 2
