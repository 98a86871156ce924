"""What is stored as JSON comes back as it was."""

from collections.abc import Mapping
from datetime import date
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digests.model import (
    Actor,
    Brief,
    Message,
    NextStep,
    Place,
    Preferences,
    Quote,
    Span,
    SummarySentence,
)
from digests.sections import SECTIONS
from digests.storage import codec

FINDINGS = {
    "quotes": Quote,
    "who": Actor,
    "where": Place,
    "next": NextStep,
    "summary": SummarySentence,
}

st.register_type_strategy(
    Mapping, lambda kind: st.dictionaries(*(st.from_type(part) for part in get_args(kind)))
)
# Numbers that are none do not equal themselves.
st.register_type_strategy(float, st.floats(allow_nan=False, allow_infinity=False))


def briefs() -> st.SearchStrategy[Brief]:
    """Briefs with all kinds of findings."""
    found = {
        name: st.lists(st.from_type(finding), max_size=3).map(tuple)
        for name, finding in FINDINGS.items()
    }
    return st.builds(
        Brief,
        article=st.text(),
        reader=st.integers(0, 99),
        findings=st.fixed_dictionaries({}, optional=found),
    )


@settings(deadline=None)
@given(briefs())
def test_a_brief_comes_back_as_it_was(brief: Brief) -> None:
    assert codec.load_brief(codec.dump_brief(brief)) == brief


@settings(deadline=None)
@given(st.from_type(Preferences))
def test_preferences_come_back_as_they_were(preferences: Preferences) -> None:
    assert codec.load_preferences(codec.dump_preferences(preferences)) == preferences


@given(st.from_type(Message))
def test_a_message_comes_back_as_it_was(message: Message) -> None:
    assert codec.load_message(codec.dump_message(message)) == message


def test_every_section_is_stored() -> None:
    assert {section.name: section.finding for section in SECTIONS} == FINDINGS


def test_findings_of_a_section_that_is_gone_are_passed_over() -> None:
    stored = codec.dump_brief(Brief("a", 1, findings={"summary": (SummarySentence(Span(0, 3)),)}))
    renamed = stored.replace('"summary"', '"numbers"')
    assert codec.load_brief(renamed) == Brief("a", 1)


def test_what_cannot_be_read_says_where() -> None:
    stored = codec.dump_brief(Brief("a", 1, published=date(2026, 3, 10)))
    with pytest.raises(codec.Unreadable, match="published"):
        codec.load_brief(stored.replace("2026-03-10", "soon"))
