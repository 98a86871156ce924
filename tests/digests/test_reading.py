"""Whatever the text, reading ends, twice the same way, and every finding is a slice of it."""

from dataclasses import fields
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from digests.model import Finding, Quote, Span
from digests.reading import read
from digests.sections import SECTIONS
from digests.text.document import Document
from tests.builders import an_article

PIECES = (
    "“ ” \" ‘ ’ ' said Ada Roe Mr. Gen. U.S. he she they the mayor of Oslo on Friday will was due "
    "to May 3 2026 next week according (AP) — - . , ? ! … by 5 p.m. GMT NATO Inc. who leads told"
)
TEXTS = st.one_of(
    st.text(max_size=400),
    st.lists(st.sampled_from([*PIECES.split(), "\n\n", "\n"]), max_size=80).map(" ".join),
)


def spans(finding: Finding) -> list[Span]:
    """All slices that a finding rests on."""
    values = [getattr(finding, each.name) for each in fields(finding)]
    found = [value for value in values if isinstance(value, Span)]
    if isinstance(finding, Quote) and finding.speaker:
        speaker = finding.speaker
        found += [s for s in (speaker.span, speaker.named, speaker.role_span) if s]
    return found


@settings(max_examples=250, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(TEXTS)
def test_every_finding_is_a_slice_of_any_text(text: str) -> None:
    article = an_article(text=text, title=None)
    brief = read(article)
    for section in SECTIONS:
        for finding in brief.of(section.name):
            assert isinstance(finding, section.finding)
            for span in spans(finding):
                assert 0 <= span.start < span.end <= len(text)


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(TEXTS)
def test_the_same_text_is_read_the_same_way(text: str) -> None:
    article = an_article(text=text, title=None)
    assert read(article) == read(article)


@settings(max_examples=150, deadline=None)
@given(TEXTS)
def test_sentences_are_in_order_and_within_the_body(text: str) -> None:
    document = Document(an_article(text=text, title=None))
    assert all(a.end <= b.start for a, b in pairwise(document.sentences))
    body = document.body
    assert all(any(p.covers(sentence) for p in body) for sentence in document.sentences)


@pytest.mark.parametrize(
    "piece",
    ['"', "“", "([{", "A", "Ab ", "A. ", ".", "abc", " ", "ab\n", "1 ", "May 3 ", "שלום ", "😀 "],
)
def test_no_run_of_anything_stops_the_reader(piece: str) -> None:
    text = piece * (20_000 // len(piece))
    brief = read(an_article(text=text, title=None))
    assert brief.article == "a1"
