"""HTML as Telegram reads it."""

import contextlib
import html
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.playground.entities import Entity, Formatted, cut, tidy, units
from bot.playground.htmlmode import parse_html
from bot.playground.refusals import RefusedError


def read(source: str) -> Formatted:
    return tidy(parse_html(source))


def shape(source: str) -> list[tuple[str, str]]:
    """Each entity's type and the words it covers."""
    formatted = read(source)
    return [(one.type, cut(formatted.text, one.offset, one.end)) for one in formatted.entities]


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        ("<b>x</b>", "bold"),
        ("<strong>x</strong>", "bold"),
        ("<i>x</i>", "italic"),
        ("<em>x</em>", "italic"),
        ("<u>x</u>", "underline"),
        ("<ins>x</ins>", "underline"),
        ("<s>x</s>", "strikethrough"),
        ("<strike>x</strike>", "strikethrough"),
        ("<del>x</del>", "strikethrough"),
        ('<span class="tg-spoiler">x</span>', "spoiler"),
        ("<tg-spoiler>x</tg-spoiler>", "spoiler"),
        ("<code>x</code>", "code"),
        ("<pre>x</pre>", "pre"),
        ("<blockquote>x</blockquote>", "blockquote"),
        ("<blockquote expandable>x</blockquote>", "expandable_blockquote"),
        ("<B>x</B>", "bold"),
        ("<b >x</b >", "bold"),
        ("<b>x</>", "bold"),
    ],
)
def test_each_tag_is_its_entity(source: str, kind: str) -> None:
    assert read(source) == Formatted("x", (Entity(kind, 0, 1),))


@pytest.mark.parametrize(
    ("source", "extra"),
    [
        (
            '<a href="https://example.org/?a=1&amp;b=2">x</a>',
            {"url": "https://example.org/?a=1&b=2"},
        ),
        ("<a href='example.org'>x</a>", {"url": "http://example.org"}),
        ('<tg-emoji emoji-id="53">x</tg-emoji>', {"custom_emoji_id": "53"}),
        (
            '<tg-time unix="1647531900" format="wDT">x</tg-time>',
            {"unix_time": 1647531900, "date_time_format": "wDT"},
        ),
        ('<pre><code class="language-python">x</code></pre>', {"language": "python"}),
    ],
)
def test_what_a_tag_says_more_is_kept(source: str, extra: dict[str, object]) -> None:
    assert [dict(one.extra) for one in read(source).entities] == [extra]


def test_a_link_to_a_user_is_a_mention() -> None:
    (entity,) = read('<a href="tg://user?id=77">Ada</a>').entities
    assert entity.type == "text_mention"
    assert entity.extra["user"] == {"id": 77, "is_bot": False, "first_name": ""}


def test_a_link_that_leads_nowhere_is_plain_text() -> None:
    assert read('<a href="nowhere">x</a>') == Formatted("x")


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("&lt;&gt;&amp;&quot;", '<>&"'),
        ("&#65;&#x42;", "AB"),
        ("&#x1F600;", "😀"),
        ("&nbsp; &copy;", "&nbsp; &copy;"),
        ("AT&T & co", "AT&T & co"),
        ("&#0; &#xD800; &#9999999;", "&#0; &#xD800; &#9999999;"),
        ("&ltb", "&ltb"),
    ],
)
def test_only_the_documented_escapes_are_escapes(source: str, text: str) -> None:
    assert read(source).text == text


def test_offsets_are_utf16_units() -> None:
    (entity,) = read("😀<b>é😀</b>").entities
    assert (entity.offset, entity.length) == (2, 3)


def test_white_space_at_the_ends_goes() -> None:
    assert read("  \n<b> x </b>\n ") == Formatted(" x", (Entity("bold", 0, 2),))


def test_a_blank_entity_goes() -> None:
    assert read("a<b> </b><i></i>b") == Formatted("a b")


def test_quotes_do_not_nest() -> None:
    assert shape("<blockquote>a <blockquote>b</blockquote></blockquote>") == [("blockquote", "a b")]


def test_nothing_nests_in_code() -> None:
    assert shape("<code>a <b>b</b></code>") == [("code", "a b")]


def test_emphasis_is_cut_where_code_begins() -> None:
    found = shape("<b>a <code>b</code> c</b>")
    assert found == [("bold", "a "), ("code", "b"), ("bold", " c")]


def test_a_link_in_a_quote_in_bold_stays() -> None:
    found = shape('<blockquote><b>a <a href="https://example.org">b</a></b></blockquote>')
    assert found == [("blockquote", "a b"), ("bold", "a b"), ("text_link", "b")]


def test_at_most_a_hundred_entities_stay() -> None:
    assert len(read("<b>x</b> " * 120).entities) == 100


@pytest.mark.parametrize(
    ("source", "why"),
    [
        ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        (
            "é<b><i>x</b></i>",
            'Unmatched end tag at byte offset 9, expected "</i>", found "</b>"',
        ),
        ("<p>x</p>", 'Unsupported start tag "p" at byte offset 0'),
        ("<br/>", 'Unsupported start tag "br/" at byte offset 0'),
        ("a < b", 'Unsupported start tag "" at byte offset 2'),
        ("<!-- x -->", 'Unsupported start tag "!--" at byte offset 0'),
        ("<b", "Unclosed start tag at byte offset 0"),
        ("<a href='x", "Unclosed start tag at byte offset 0"),
        ("<a href=", 'Unclosed start tag "a" at byte offset 0'),
        ("<a ='x'>x</a>", 'Empty attribute name in the tag "a" at byte offset 0'),
        ("<a href=x/y>x</a>", "Unexpected end of name token at byte offset 8"),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
        ("<tg-emoji>x</tg-emoji>", "Invalid custom emoji identifier specified"),
        ("<tg-time>x</tg-time>", "Invalid Unix time specified"),
    ],
)
def test_what_does_not_parse_is_refused_in_telegrams_words(source: str, why: str) -> None:
    with pytest.raises(RefusedError) as caught:
        parse_html(source)
    assert caught.value.description == f"Bad Request: can't parse entities: {why}"


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_escaped_text_comes_back_whole(text: str) -> None:
    assert parse_html(html.escape(text)).text == text


@given(st.text("<>/&;#=\"' abipresod-xé😀\n", max_size=60))
def test_any_string_is_read_or_refused(source: str) -> None:
    formatted = read_if_valid(source)
    end = units(formatted.text)
    assert all(0 <= one.offset < one.end <= end for one in formatted.entities)


def read_if_valid(source: str) -> Formatted:
    """The text, or nothing where Telegram refuses it."""
    with contextlib.suppress(RefusedError):
        return read(source)
    return Formatted("")


_TAGS = st.sampled_from(["b", "i", "u", "s", "code", "pre", "blockquote", "tg-spoiler"])
_TREES = st.recursive(
    st.text("ab 😀\n", max_size=6),
    lambda inner: (
        st.builds(
            lambda tag, parts: f"<{tag}>{''.join(parts)}</{tag}>",
            _TAGS,
            st.lists(inner, max_size=4),
        )
        | st.builds("".join, st.lists(inner, max_size=4))
    ),
    max_leaves=20,
)


@given(_TREES)
def test_entities_are_sorted_and_properly_nested(source: str) -> None:
    entities = read(source).entities
    assert list(entities) == sorted(entities, key=lambda one: (one.offset, -one.length))
    for outer in entities:
        for inner in entities:
            apart = inner.offset >= outer.end or outer.offset >= inner.end
            within = outer.offset <= inner.offset and inner.end <= outer.end
            around = inner.offset <= outer.offset and outer.end <= inner.end
            assert apart or within or around


@given(_TREES)
def test_the_text_is_what_the_tags_enclose(source: str) -> None:
    assert read(source).text.strip() == re.sub("<[^>]+>", "", source).strip(" \n").strip()
