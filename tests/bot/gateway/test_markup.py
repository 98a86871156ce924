"""Blocks and digests as Telegram's HTML, read back by a parser as strict as Telegram's."""

import re
import unicodedata
from collections.abc import Sequence
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.gateway.cards import PROOF_OF_CARD
from bot.gateway.handling import TROUBLE
from bot.gateway.markup import (
    FOLLOWED,
    NOTHING_NEW,
    TelegramRenderer,
    answer_messages,
    clean,
    digest_messages,
)
from bot.gateway.menu import ABOUT, DESCRIPTION
from bot.gateway.styled import is_visible
from bot.i18n import LANGUAGES, Translator
from bot.playground.entities import units
from bot.playground.htmlmode import parse_html
from digests.model import (
    Block,
    Digest,
    DigestStory,
    Emphasis,
    Item,
    Layout,
    Line,
    Link,
    Message,
    Phrase,
    Piece,
    Preferences,
    Strong,
    Text,
)
from tests.bot.gateway.speech import Echo

DUE = datetime(2026, 3, 2, 6, 30, tzinfo=UTC)


def a_quote(text: str = "We open in May.", ref: str | None = "q_k1_120") -> Item:
    said = (Text(f"“{text}”"),)
    return Item((said, (Text("— "), Strong("Ada Roe"), Text(", mayor"))), Layout.QUOTE, ref)


def a_story(
    *items: Item, title: str = "Bridge to open", followed: bool = False, ref: str | None = None
) -> DigestStory:
    return DigestStory(
        key=title,
        headline=Item(
            ((Link(title, "https://example.org/bridge?a=1&b=2"), Text(" · Wire")),), ref=ref
        ),
        blocks=(Block("quotes", items or (a_quote(),)),),
        is_followed=followed,
    )


def a_digest(*stories: DigestStory, title: str = "Morning digest") -> Digest:
    return Digest("morning", title, DUE, stories or (a_story(),))


def rendered(digest: Digest, *, is_plain: bool = False) -> tuple[Message, ...]:
    return digest_messages(digest, Echo(is_plain=is_plain), is_plain=is_plain)


def words(messages: Sequence[Message]) -> list[str]:
    return [parse_html(message.text).text for message in messages]


def test_a_digest_looks_like_this() -> None:
    step = Item(((Text("May 4: the bridge opens."),),), Layout.BULLET, "n_k1_300")
    next_steps = Block("next", (step,), Phrase("next-heading"))
    story = a_story(a_quote(), Item(((Text("Enough <of> it & more."),),), Layout.EXPANDABLE))
    story = DigestStory(story.key, story.headline, (*story.blocks, next_steps), is_followed=True)
    (message,) = rendered(a_digest(story))
    assert message.text == (
        "<b>Morning digest</b>\n\n"
        'followed-mark <a href="https://example.org/bridge?a=1&amp;b=2">Bridge to open</a>'
        " · Wire\n"
        "<blockquote>“We open in May.”\n— <b>Ada Roe</b>, mayor [1]</blockquote>\n"
        "<blockquote expandable>Enough &lt;of&gt; it &amp; more.</blockquote>\n\n"
        "<b>next-heading</b>\n"
        "• May 4: the bridge opens. [2]"
    )
    assert [[(one.text, one.data) for one in row] for row in message.buttons] == [
        [("1", "q:k1:120"), ("2", "n:k1:300")]
    ]


def test_the_title_stands_in_the_first_message_only() -> None:
    stories = [a_story(a_quote("word " * 300), title=f"Story {n}") for n in range(9)]
    messages = rendered(a_digest(*stories))
    assert len(messages) > 1
    assert [text.count("Morning digest") for text in words(messages)] == [
        1,
        *[0] * (len(messages) - 1),
    ]


def test_a_story_that_fits_a_message_is_not_torn_apart() -> None:
    stories = [a_story(a_quote("word " * 300), title=f"Story {n}.") for n in range(9)]
    for text in words(rendered(a_digest(*stories))):
        assert text.count("Story ") == text.count("Ada Roe") > 0


def test_proofs_are_numbered_through_all_messages_and_stand_where_their_buttons_are() -> None:
    stories = [a_story(*[a_quote("word " * 100, f"q_k{n}_7")] * 4, ref=f"a_k{n}") for n in range(9)]
    messages = rendered(a_digest(*stories))
    numbers = [int(one.text) for message in messages for row in message.buttons for one in row]
    assert numbers == list(range(1, 46))
    for message in messages:
        marks = re.findall(r"\[(\d+)\]", parse_html(message.text).text)
        assert marks == [one.text for row in message.buttons for one in row]
        assert all(len(row) <= 8 for row in message.buttons)


def test_a_quote_longer_than_a_message_is_split_between_words_inside_its_tags() -> None:
    long = "".join(f"word{n} " for n in range(2000)).strip()
    messages = rendered(a_digest(a_story(a_quote(long))))
    assert all(message.text.count("<blockquote>") == 1 for message in messages)
    assert all(message.text.count("</blockquote>") == 1 for message in messages)
    assert "".join(words(messages)).count("word") == 2000
    for text in words(messages)[:-1]:
        assert re.search(r"word\d+\s\Z", text)
    assert "Morning digest" in words(messages)[0]
    assert "word0 " in words(messages)[0]


def test_no_family_emoji_flag_or_accent_is_cut_in_two() -> None:
    for symbol in ("👨‍👩‍👧‍👦", "🇺🇦", "é̂", "👍🏽"):
        messages = answer_messages(
            [Block("x", (Item(((Text(symbol * 3000),),)),))], Echo(), is_plain=False
        )
        assert len(messages) > 1
        for text in words(messages):
            assert text.replace(symbol, "") == ""


def test_many_links_spread_over_messages() -> None:
    item = Item(((*[Link("x", "https://example.org/")] * 150,),))
    for message in answer_messages([Block("x", (item,))], Echo(), is_plain=False):
        assert len(parse_html(message.text).entities) <= 100


def test_what_nobody_sees_or_telegram_refuses_is_dropped() -> None:
    assert clean("a\x00b\x07c\r\nd\u2028e\ud800f\u202eg") == "abc\nd\nefg"
    empty = Block("x", (Item(((Text(" \n\u200b "),),)), Item(())))
    assert answer_messages([empty], Echo(), is_plain=False) == ()


@pytest.mark.parametrize("url", ["javascript:alert(1)", "nowhere", "https://e.org/" + "x" * 3000])
def test_what_is_no_web_address_is_no_link(url: str) -> None:
    block = Block("x", (Item(((Link("here", url),),)),))
    (message,) = answer_messages([block], Echo(), is_plain=False)
    assert message.text == "here"


def test_an_address_cannot_break_out_of_its_quotes() -> None:
    block = Block("x", (Item(((Link("here", "https://e.org/\"><b>'x"),),)),))
    (message,) = answer_messages([block], Echo(), is_plain=False)
    parsed = parse_html(message.text)
    assert parsed.text == "here"
    assert parsed.entities[0].extra == {"url": "https://e.org/\"><b>'x"}


def test_a_digest_without_stories_says_so_under_its_title() -> None:
    (message,) = rendered(Digest("morning", "Morning digest", DUE, ()))
    assert message.text == "<b>Morning digest</b>\ndigest-nothing-new"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("is_plain", [True, False])
@pytest.mark.parametrize(
    "phrase", [FOLLOWED, NOTHING_NEW, PROOF_OF_CARD, ABOUT, DESCRIPTION, TROUBLE]
)
def test_every_language_knows_our_phrases(phrase: Phrase, language: str, is_plain: bool) -> None:
    words = Translator(language, is_plain)(phrase)
    assert words
    if is_plain:
        assert not any(unicodedata.category(one) == "So" for one in words)


def test_plain_mode_has_dashes_and_plain_phrases() -> None:
    block = Block("x", (Item(((Text("one"),),), Layout.BULLET),), Phrase("head"))
    (message,) = answer_messages([block], Echo(is_plain=True), is_plain=True)
    assert message.text == "<b>!head</b>\n- one"


def test_words_of_the_other_direction_are_isolated_within_a_line() -> None:
    line = (Text("قال "), Strong("Ada Roe"), Text(", mayor"), Text(" 5 "))
    arabic = Echo(is_right_to_left=True)
    (message,) = answer_messages([Block("x", (Item((line,)),))], arabic, is_plain=True)
    assert message.text == "قال <b>\u2068Ada Roe</b>, mayor\u2069 5 "
    alone = Block("x", (Item(((Text("Ada Roe"),),)),))
    (message,) = answer_messages([alone], arabic, is_plain=True)
    assert message.text == "Ada Roe"


def test_a_proof_whose_data_would_be_too_long_gets_no_button() -> None:
    block = Block("x", (a_quote(ref=f"q_{'k' * 60}_12345"),))
    (message,) = answer_messages([block], Echo(), is_plain=False)
    assert message.buttons == ()
    assert "[1]" not in message.text


def test_the_renderer_speaks_the_readers_language() -> None:
    asked = []

    def speeches(language: str, is_plain: bool, zone: str | None = None) -> Echo:
        asked.append((language, is_plain, zone))
        return Echo(is_plain=is_plain)

    renderer = TelegramRenderer(speeches)
    preferences = Preferences(language="uk", is_plain=True, zone="Europe/Kyiv")
    (message,) = renderer.render(a_digest(a_story(followed=True)), preferences)
    assert asked == [("uk", True, "Europe/Kyiv")]
    assert "!followed-mark" in message.text


TEXTS = st.text(
    st.characters(codec="utf-16") | st.sampled_from(list("<>&\"' \n\x00‮[]👨‍👩🇺🇦é")), max_size=400
)
LONG = st.builds(lambda text, times: text * times, TEXTS, st.sampled_from([1, 1, 1, 30]))
PIECES: st.SearchStrategy[Piece] = st.one_of(
    LONG.map(Text),
    TEXTS.map(Strong),
    TEXTS.map(Emphasis),
    st.builds(Link, TEXTS, st.sampled_from(["https://a.org/?q=1&b=<", "x", "http://b.org/é\"'"])),
    st.just(Phrase("some-phrase")),
)
LINES: st.SearchStrategy[Line] = st.lists(PIECES, max_size=4).map(tuple)
ITEMS = st.builds(
    Item,
    st.lists(LINES, max_size=4).map(tuple),
    st.sampled_from(Layout),
    st.sampled_from([None, "q_key_17", "a_key"]),
)
BLOCKS = st.builds(
    Block,
    st.just("quotes"),
    st.lists(ITEMS, max_size=5).map(tuple),
    st.sampled_from([None, Phrase("heading")]),
)
STORIES = st.builds(
    DigestStory,
    st.just("k"),
    ITEMS,
    st.lists(BLOCKS, max_size=3).map(tuple),
    is_followed=st.booleans(),
)


def visible(text: str) -> str:
    """The words without what splitting may move and nobody reads, marks and bullets."""
    seen = "".join(one for one in clean(text) if is_visible(one) and one not in "•-")
    return re.sub(r"\[\d+\]", "", seen)


@settings(max_examples=150, deadline=None)
@given(st.lists(STORIES, max_size=4), TEXTS, st.booleans())
def test_every_digest_is_valid_within_the_limits_and_whole(
    stories: list[DigestStory], title: str, is_plain: bool
) -> None:
    speech = Echo(is_plain=is_plain)
    digest = Digest("morning", title, DUE, tuple(stories))
    messages = digest_messages(digest, speech, is_plain=is_plain)
    for message in messages:
        parsed = parse_html(message.text)
        assert 0 < units(parsed.text.strip()) <= 4096
        assert len(parsed.entities) <= 100
        assert all(
            len(one.data.encode()) <= 64 for row in message.buttons for one in row if one.data
        )
    assert visible("".join(words(messages))) == visible(expected(stories, title, speech))


def expected(stories: list[DigestStory], title: str, speech: Echo) -> str:
    """All words of a digest in order, told without any of the code under test."""
    said = [title] if stories else [title, speech(NOTHING_NEW)]
    for story in stories:
        said += (
            [speech(FOLLOWED)]
            if story.is_followed and visible("".join(texts(story.headline, speech)))
            else []
        )
        said += texts(story.headline, speech)
        for block in story.blocks:
            said += [speech(block.heading)] if block.heading else []
            said += [text for item in block.items for text in texts(item, speech)]
    return "".join(said)


def texts(item: Item, speech: Echo) -> list[str]:
    pieces = [piece for line in item.lines for piece in line]
    return [speech(piece) if isinstance(piece, Phrase) else piece.text for piece in pieces]
