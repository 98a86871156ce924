"""Which stories a reader gets: new ones, once, wanted ones first, and the numbers add up."""

from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from digests.composing import compose, first_words
from digests.grouping import group
from digests.model import Digest, Preferences, ReadArticle, Topic, TopicKind
from tests.builders import NOON, a_read_article, an_edition

FERRY = "The ferry of Port Merrin sails again every hour, its captain Ada Roe said on Monday."
COURT = "A court in Ghent ruled on Tuesday that the wall along the river may be built at last."
MATCH = "Harbour United beat Norbridge Rovers after extra time and a goal by Isla Farquhar."
STORM = "Storm Petra tore roofs from houses in Galway and flooded the main street of Clifden."


def told(*texts: str, start: int = 1) -> list[ReadArticle]:
    return [
        a_read_article(
            number,
            key=f"k{number}",
            title=text[:30],
            text=text,
            published=NOON + timedelta(minutes=number),
        )
        for number, text in enumerate(texts, start=start)
    ]


def composed(
    articles: list[ReadArticle],
    preferences: Preferences | None = None,
    covered: int = 0,
    seen: tuple[str, ...] = (),
    stories: int = 5,
) -> Digest:
    edition = an_edition(stories=stories)
    return compose(edition, group(articles), preferences or Preferences(), NOON, covered, seen)


def keys(digest: Digest) -> list[str]:
    return [story.key for story in digest.stories]


def total(digest: Digest) -> int:
    account = digest.account
    return account.shown + account.merged + account.seen + account.muted + account.cut


def test_only_what_is_new_is_told() -> None:
    articles = told(FERRY, COURT, MATCH)
    assert sorted(keys(composed(articles, covered=1))) == ["k2", "k3"]
    assert composed(articles, covered=3).stories == ()


def test_at_most_so_many_stories_and_the_rest_is_counted() -> None:
    digest = composed(told(FERRY, COURT, MATCH, STORM), stories=2)
    assert len(digest.stories) == 2
    assert (digest.account.read, digest.account.shown, digest.account.cut) == (4, 2, 2)


def test_a_reader_may_want_fewer_stories_than_the_edition_has() -> None:
    assert len(composed(told(FERRY, COURT), Preferences(stories=1)).stories) == 1


def test_a_story_sent_before_is_not_told_again_by_another_outlet() -> None:
    first, again = told(FERRY, FERRY + " It is the first time since the winter.")
    digest = composed([first, again], covered=1, seen=("k1",))
    assert digest.stories == ()
    assert (digest.account.read, digest.account.seen) == (1, 1)


def test_what_is_new_about_a_story_sent_before_is_told() -> None:
    first = FERRY
    news = (
        "The captain of the Port Merrin ferry, Ada Roe, resigned on Tuesday and said that the "
        "owners had ignored her warnings about the engine for more than a year."
    )
    assert keys(composed(told(first, news), covered=1, seen=("k1",))) == ["k2"]


def test_a_muted_article_is_never_told() -> None:
    mute = Topic(TopicKind.WORD, "galway")
    digest = composed(told(FERRY, STORM), Preferences(mutes=(mute,)))
    assert keys(digest) == ["k1"]
    assert digest.account.muted == 1


def test_a_followed_story_comes_first_and_is_marked() -> None:
    follow = Topic(TopicKind.WORD, "extra time")
    digest = composed(told(MATCH, COURT, STORM), Preferences(follows=(follow,)))
    assert keys(digest)[0] == "k1"
    assert [story.is_followed for story in digest.stories] == [True, False, False]


def test_a_story_names_all_the_articles_it_stands_for() -> None:
    articles = told(FERRY, COURT, FERRY)
    (ferry,) = (one for one in composed(articles).stories if "k1" in one.articles)
    assert sorted(ferry.articles) == ["k1", "k3"]


TEXTS = st.lists(st.sampled_from([FERRY, COURT, MATCH, STORM, FERRY + " Again."]), max_size=7)


@settings(max_examples=40, deadline=None)
@given(TEXTS, st.integers(0, 7), st.sets(st.sampled_from(["k1", "k2", "k3"])), st.integers(1, 4))
def test_the_numbers_always_add_up(
    texts: list[str], covered: int, seen: set[str], stories: int
) -> None:
    mute = Preferences(mutes=(Topic(TopicKind.WORD, "ghent"),))
    digest = composed(told(*texts), mute, covered, tuple(seen), stories)
    assert total(digest) == digest.account.read == max(0, len(texts) - covered)
    shown = [key for story in digest.stories for key in story.articles]
    assert len(shown) == len(set(shown)) == digest.account.shown + digest.account.merged


def test_an_untitled_text_is_headed_by_its_own_first_words() -> None:
    assert first_words("  One two three.\nFour.") == "One two three."
    long = "word " * 60
    assert len(first_words(long)) <= 120
    assert long.startswith(first_words(long))
