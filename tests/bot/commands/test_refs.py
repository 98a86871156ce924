"""Refs survive deep links and buttons, and nothing else passes for one."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from bot.commands.refs import KINDS, Ref, number

KEYS = some.text("abcdef0123456789", min_size=1, max_size=16)


@given(some.sampled_from(sorted(KINDS - {"a"})), KEYS, some.integers(0, 999_999_999))
def test_a_ref_comes_back_from_link_and_button(kind: str, key: str, start: int) -> None:
    ref = Ref(kind, key, start)
    assert Ref.parse(ref.link) == ref
    assert Ref.parse(ref.data) == ref
    assert len(ref.link) <= 64
    assert len(ref.data.encode()) <= 64


@given(KEYS)
def test_an_article_needs_no_place(key: str) -> None:
    assert Ref.parse(Ref("a", key).link) == Ref("a", key)


@given(some.text(max_size=80))
def test_any_text_is_a_ref_or_none(text: str) -> None:
    ref = Ref.parse(text)
    assert ref is None or ref.kind in KINDS


@pytest.mark.parametrize("text", ["", "1_0", "٣", "-1", "1" * 10, "x", " 1"])
def test_only_small_plain_numbers_are_numbers(text: str) -> None:
    assert number(text) is None
