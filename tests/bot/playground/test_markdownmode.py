"""Both kinds of Markdown as Telegram reads them."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram.helpers import escape_markdown

from bot.playground.entities import Formatted, cut, tidy, units
from bot.playground.markdownmode import parse_markdown_v2
from bot.playground.oldmarkdown import parse_markdown
from bot.playground.refusals import RefusedError


def shape(formatted: Formatted) -> list[tuple[str, str]]:
    """Each entity's type and the words it covers."""
    tidied = tidy(formatted)
    return [(one.type, cut(tidied.text, one.offset, one.end)) for one in tidied.entities]


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("*x*", [("bold", "x")]),
        ("_x_", [("italic", "x")]),
        ("__x__", [("underline", "x")]),
        ("~x~", [("strikethrough", "x")]),
        ("||x||", [("spoiler", "x")]),
        ("`x*y`", [("code", "x*y")]),
        ("`a\\`b`", [("code", "a`b")]),
        ("```\nx\n```", [("pre", "x")]),
        ("[x](https://example.org/a\\)b)", [("text_link", "x")]),
        ("![x](tg://emoji?id=53)", [("custom_emoji", "x")]),
        ("*a _b_*", [("bold", "a b"), ("italic", "b")]),
        (">a\n>b\nc", [("blockquote", "a\nb")]),
        (">a\n**>b", [("blockquote", "a"), ("blockquote", "b")]),
        (">a\n>b||", [("expandable_blockquote", "a\nb")]),
        ("😀 *é*", [("bold", "é")]),
        ("1\\. \\*x\\*", []),
    ],
)
def test_the_new_markdown_is_read(source: str, found: list[tuple[str, str]]) -> None:
    assert shape(parse_markdown_v2(source)) == found


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("*x* _y_ `z`", [("bold", "x"), ("italic", "y"), ("code", "z")]),
        ("```python\nx```", [("pre", "x")]),
        ("[x](https://example.org)", [("text_link", "x")]),
        ("a\\_b 1.5!", []),
    ],
)
def test_the_old_markdown_is_read(source: str, found: list[tuple[str, str]]) -> None:
    assert shape(parse_markdown(source)) == found


def test_languages_and_links_are_kept() -> None:
    (code,) = parse_markdown_v2("```python\nx```").entities
    (link,) = parse_markdown_v2("[x](https://example.org/a\\)b)").entities
    assert (code.extra, link.extra) == (
        {"language": "python"},
        {"url": "https://example.org/a)b"},
    )


@pytest.mark.parametrize(
    ("source", "why"),
    [
        ("1.", "Character '.' is reserved and must be escaped with the preceding '\\'"),
        ("a > b", "Character '>' is reserved and must be escaped with the preceding '\\'"),
        ("é *x", "Can't find end of Bold entity at byte offset 3"),
        ("*_x*_", "Can't find end of Italic entity at byte offset 4"),
        ("`x", "Can't find end of Code entity at byte offset 0"),
        ("```x", "Can't find end of Pre entity at byte offset 0"),
        ("[x", "Can't find end of TextUrl entity at byte offset 0"),
        ("![x](y)", "Custom emoji URL must be specified"),
    ],
)
def test_what_the_new_markdown_refuses(source: str, why: str) -> None:
    with pytest.raises(RefusedError) as caught:
        parse_markdown_v2(source)
    assert caught.value.description == f"Bad Request: can't parse entities: {why}"


def test_what_the_old_markdown_refuses() -> None:
    with pytest.raises(RefusedError, match="entity starting at byte offset 2"):
        parse_markdown("é*x")


TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc"]))


@given(TEXTS)
def test_text_the_library_escapes_comes_back_whole(text: str) -> None:
    assert parse_markdown_v2(escape_markdown(text, version=2)).text == text
    assert parse_markdown(escape_markdown(text, version=1)).text == text


@given(st.text("*_~|`[]()!>\\ aé😀\n", max_size=40))
def test_any_string_is_read_or_refused(source: str) -> None:
    for parse in (parse_markdown, parse_markdown_v2):
        with contextlib.suppress(RefusedError):
            formatted = tidy(parse(source))
            end = units(formatted.text)
            assert all(0 <= one.offset < one.end <= end for one in formatted.entities)
