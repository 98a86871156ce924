"""Feeds: what is new in them, with the page where they carry only a teaser."""

import httpx
import pytest

from digests.model import Article
from digests.ports import Store, Trouble
from digests.sources.feed import FeedSettings
from digests.sources.feeds import read_feed
from digests.sources.settings import SourceDesk
from tests.builders import NOON, a_brief
from tests.digests.sources.conftest import FakeWeb
from tests.digests.sources.test_files import PAGE
from tests.digests.sources.test_folder_and_jsonl import offers

URL = "https://news.example/feed.xml"
LONG = "<p>" + "The council met and talked of water for a long time. " * 30 + "</p>"


def rss(*items: str) -> bytes:
    return (
        '<?xml version="1.0"?><rss version="2.0"><channel><title>Quay News</title>'
        f"<link>https://news.example/</link>{''.join(items)}</channel></rss>"
    ).encode()


def item(number: int, text: str = LONG) -> str:
    return (
        f"<item><title>Item &amp;amp; {number}</title><link>/a/{number}</link>"
        f"<pubDate>Tue, 10 Mar 2026 0{number}:00:00 GMT</pubDate>"
        f"<description><![CDATA[{text}]]></description></item>"
    )


async def feed(desk: SourceDesk) -> list[Article | Trouble]:
    return await offers(FeedSettings(kind="feed", name="world", url=URL).open(desk))


async def test_entries_come_oldest_first_with_outlet_title_and_moment(
    desk: SourceDesk, web: FakeWeb
) -> None:
    web.pages[URL] = httpx.Response(200, content=rss(item(2), item(1)))
    one, two = await feed(desk)
    assert isinstance(one, Article)
    assert isinstance(two, Article)
    assert (one.url, two.url) == ("https://news.example/a/1", "https://news.example/a/2")
    assert (one.title, one.outlet) == ("Item & 1", "Quay News")
    assert one.published is not None
    assert one.published.hour == 1
    assert one.text.startswith("The council met")


async def test_a_teaser_is_filled_from_its_page_and_kept_when_the_page_fails(
    desk: SourceDesk, web: FakeWeb
) -> None:
    teaser = "The ferry of Port Merrin sails again, its captain said on Tuesday, come wind or rain."
    web.pages[URL] = httpx.Response(200, content=rss(item(2, teaser), item(1, teaser)))
    web.pages["https://news.example/a/1"] = httpx.Response(200, content=PAGE.encode())
    whole, short = await feed(desk)
    assert isinstance(whole, Article)
    assert isinstance(short, Article)
    assert "Paragraph 3" in whole.text
    assert short.text == teaser


async def test_a_link_without_text_or_page_is_a_trouble_and_tried_again(
    desk: SourceDesk, web: FakeWeb
) -> None:
    web.pages[URL] = httpx.Response(200, content=rss(item(1, "")), headers={"etag": "v1"})
    (trouble,) = await feed(desk)
    assert trouble == Trouble("https://news.example/a/1", "answers 404 Not Found")
    assert await desk.memory.recall("world") == {}


async def test_an_unchanged_feed_costs_one_conditional_request(
    desk: SourceDesk, web: FakeWeb, store: Store
) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        if request.headers.get("if-none-match") == "v1":
            return httpx.Response(304)
        return httpx.Response(200, content=rss(item(1)), headers={"etag": "v1"})

    web.pages[URL] = answer
    (one,) = await feed(desk)
    assert isinstance(one, Article)
    await store.add(one, a_brief(one))
    assert await feed(desk) == []
    assert len(web.requests) == 2


async def test_a_stored_entry_is_not_offered_again(
    desk: SourceDesk, web: FakeWeb, store: Store
) -> None:
    web.pages[URL] = httpx.Response(200, content=rss(item(1)))
    (one,) = await feed(desk)
    assert isinstance(one, Article)
    await store.add(one, a_brief(one))
    web.pages[URL] = httpx.Response(200, content=rss(item(1), item(2)))
    (two,) = await feed(desk)
    assert isinstance(two, Article)
    assert two.title == "Item & 2"


async def test_a_feed_from_the_future_is_news_of_now(desk: SourceDesk, web: FakeWeb) -> None:
    ahead = item(1).replace("2026", "2027")
    web.pages[URL] = httpx.Response(200, content=rss(ahead))
    (one,) = await feed(desk)
    assert isinstance(one, Article)
    assert one.published == NOON


@pytest.mark.parametrize(
    ("body", "why"),
    [
        (b"<html><body>Not found</body></html>", "a web page"),
        (bytes(range(256)) * 20, "is not a feed"),
        (b"", "is not a feed"),
        (b"{broken", "broken JSON"),
        (b'{"version": "1"}', "no list of items"),
        (b"[" * 100_000, "is not a feed"),
    ],
)
async def test_what_is_no_feed_is_one_trouble_with_its_reason(
    desk: SourceDesk, web: FakeWeb, body: bytes, why: str
) -> None:
    web.pages[URL] = httpx.Response(200, content=body)
    (trouble,) = await feed(desk)
    assert isinstance(trouble, Trouble)
    assert why in trouble.why


def test_a_json_feed_is_read() -> None:
    body = (
        b'{"version": "https://jsonfeed.org/version/1.1", "title": "Quay", "items": ['
        b'{"id": 7, "url": "https://q.example/7", "title": "Ferry", "content_html": "<p>Sails</p>",'
        b'"date_published": "2026-03-10T08:00:00+02:00", "authors": [{"name": "Ada Roe"}]}, 3]}'
    )
    found = read_feed(body, {})
    (entry,) = found.entries
    assert (found.title, entry.guid, entry.author, entry.title) == ("Quay", "7", "Ada Roe", "Ferry")
    assert entry.published is not None
    assert entry.published.hour == 6


def test_twenty_thousand_nested_tags_do_not_stop_the_feed() -> None:
    body = rss(f"<item><title>x</title><description>{'<b>' * 20_000}</description></item>", item(1))
    assert len(read_feed(body, {}).entries) <= 2


def test_an_entry_with_an_unreadable_date_has_none() -> None:
    # The library warns where it puts one date in place of another; warnings are errors here.
    (entry,) = read_feed(rss(item(1).replace("Tue, 10 Mar 2026", "some day")), {}).entries
    assert entry.published is None
