"""What somebody follows or mutes, found where its kind looks, and there alone."""

import pytest

from digests.model import Actor, ActorType, Place, ReadArticle, Span, Topic, TopicKind
from digests.topics import matches
from tests.builders import a_brief, an_article

ARTICLE = an_article(
    "Prime Minister Zoë Łukasik opened the Kyiv bridge; cats sang.", outlet="The Wire"
)
READ = ReadArticle(
    ARTICLE,
    a_brief(
        ARTICLE,
        findings={
            "who": (Actor(Span(15, 26), "Zoë Łukasik", ActorType.PERSON),),
            "where": (Place(Span(38, 42), "Kyiv", "Kyiv", "Ukraine", 50.4, 30.5),),
        },
    ),
)


@pytest.mark.parametrize(
    ("kind", "name", "expected"),
    [
        (TopicKind.PERSON, "zoe lukasik", True),
        (TopicKind.PERSON, "Lukasik", True),
        (TopicKind.PERSON, "Zo", False),
        (TopicKind.PERSON, "Kyiv", False),
        (TopicKind.PLACE, "KYIV", True),
        (TopicKind.PLACE, "bridge", False),
        (TopicKind.WORD, "cats sang", True),
        (TopicKind.WORD, "sang cats", False),
        (TopicKind.WORD, "cat", False),
        (TopicKind.OUTLET, "the wire", True),
        (TopicKind.OUTLET, "wire", True),
        (TopicKind.WORD, "", False),
        (TopicKind.WORD, "…", False),
    ],
)
def test_a_topic_matches_whole_words_where_its_kind_looks(
    kind: TopicKind, name: str, expected: bool
) -> None:
    assert matches(Topic(kind, name), READ) is expected
