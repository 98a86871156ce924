"""Articles get in once; trouble is told and counted and keeps nothing else out."""

from collections.abc import AsyncIterator, Sequence

import pytest

from digests.errors import BadInput
from digests.intake import Report, take_in
from digests.model import Article, Brief
from digests.ports import Store, Trouble
from digests.reading import read
from digests.storage import open_store
from tests.builders import NOON, an_article


class FakeSource:
    """Offers what it is given."""

    name = "wire"

    def __init__(self, *offers: Article | Trouble) -> None:
        self.offers: Sequence[Article | Trouble] = offers

    async def fetch(self) -> AsyncIterator[Article | Trouble]:
        for offer in self.offers:
            yield offer


@pytest.fixture
async def store() -> AsyncIterator[Store]:
    store = await open_store("memory://")
    yield store
    await store.close()


async def reading(article: Article) -> Brief:
    if "endless" in article.text:
        raise BadInput("took longer than 20 seconds to read")
    return read(article)


async def visit(store: Store, *offers: Article | Trouble) -> Report:
    return await take_in(FakeSource(*offers), store, store, reading, lambda: NOON)


BROKEN = Trouble("articles/x.txt", "is empty")


async def test_new_articles_are_stored_with_their_briefs(store: Store) -> None:
    report = await visit(store, an_article(key="a"), an_article("Other words.", key="b"))
    assert (report.new, report.known, report.troubles) == (2, 0, ())
    stored = await store.get("a")
    assert stored is not None
    assert stored.brief == read(stored.article)


async def test_an_article_seen_twice_is_stored_once(store: Store) -> None:
    report = await visit(store, an_article(key="a"), an_article(key="a"))
    assert (report.new, report.known) == (1, 1)


async def test_other_words_under_the_same_key_are_a_revision(store: Store) -> None:
    report = await visit(store, an_article(key="a"), an_article("Corrected words.", key="a"))
    assert (report.new, report.revised) == (1, 1)
    stored = await store.get("a")
    assert stored is not None
    assert stored.article.text == "Corrected words."


async def test_a_trouble_and_an_unreadable_article_keep_nothing_else_out(store: Store) -> None:
    endless = an_article("endless", key="b", url="https://news.example/b")
    report = await visit(store, BROKEN, endless, an_article(key="a"))
    assert report.new == 1
    assert report.troubles == (
        BROKEN,
        Trouble("https://news.example/b", "took longer than 20 seconds to read"),
    )


async def test_an_unreadable_article_without_a_title_is_told_by_its_first_words(
    store: Store,
) -> None:
    report = await visit(
        store, an_article("endless words about a ferry", key="b", title=None, url=None)
    )
    (trouble,) = report.troubles
    assert trouble.where == "endless words about a ferry"


@pytest.mark.parametrize(
    ("offered", "kept"),
    [
        ("https://news.example/a?b=c#d", "https://news.example/a?b=c#d"),
        ("http://нове.укр/стаття", "http://нове.укр/стаття"),
        ("https://news.example/a page", "https://news.example/a%20page"),
        ("javascript:alert(1)", None),
        ("http://news example.org/x", None),
        ("http://[broken/x", None),
        ("http://localhost/x", None),
        ("/ferry", None),
    ],
)
async def test_an_address_that_no_button_can_bear_is_not_kept(
    store: Store, offered: str, kept: str | None
) -> None:
    await visit(store, an_article(key="a", url=offered))
    stored = await store.get("a")
    assert stored is not None
    assert stored.article.url == kept


async def test_a_source_fails_when_all_it_gave_was_trouble(store: Store) -> None:
    for _ in range(3):
        await visit(store, BROKEN)
    (health,) = await store.health()
    assert (health.failures, health.last_good) == (3, None)
    assert health.last_trouble == "articles/x.txt: is empty"
    await visit(store)
    (health,) = await store.health()
    assert (health.failures, health.last_good) == (0, NOON)


async def test_characters_that_no_database_takes_are_left_out(store: Store) -> None:
    await visit(store, an_article("The coun\0cil\ud800 met.", key="a", title="Coun\0cil"))
    stored = await store.get("a")
    assert stored is not None
    assert (stored.article.text, stored.article.title) == ("The council met.", "Council")
