"""Sentences end where a reader would say they end."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digests.model import Span
from digests.text.languages.en_text import TEXT
from digests.text.sentences import sentences


def split(text: str) -> list[str]:
    return [span.of(text) for span in sentences(text, Span(0, len(text)), TEXT)]


@pytest.mark.parametrize(
    "text",
    [
        "Mr. Roe met Gen. J. B. Doe and Sen. Ada Poe.",
        "The U.S. Senate and the E.U. Commission agreed.",
        "“We go,” he said.",
        "“Why now?” Ms. Ada Roe asked.",
        "“Stop!” she cried.",
        "“Is it over?” the clerk wrote.",
        "Prices rose 3.5 percent to $1.2 billion.",
        "Harbour Lines Inc. said it would pay.",
        "It left at 5 p.m. Friday from St. Olave.",
        "The vote is on Jan. 5 at No. 5 Quay Street.",
        "They wrote that “the wall [...] It fell” was wrong.",
        "Write to desk@wire.example or see wire.example.com for more.",
        "Ada J. Roe and A.B. Poe run it.",
        "He waited … and waited.",
    ],
)
def test_a_full_stop_within_a_sentence_ends_nothing(text: str) -> None:
    assert split(text) == [text]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It rained. It stopped.", ["It rained.", "It stopped."]),
        ("She works in the U.S. He does not.", ["She works in the U.S.", "He does not."]),
        ("They left at 6 p.m. The hall closed.", ["They left at 6 p.m.", "The hall closed."]),
        ('"It is late." She left.', ['"It is late."', "She left."]),
        ("(It was late.) He stayed.", ["(It was late.)", "He stayed."]),
        ("“We won.” “We lost.”", ["“We won.”", "“We lost.”"]),
        ("It ended... Then it began.", ["It ended...", "Then it began."]),
        ("Who knew? Nobody!", ["Who knew?", "Nobody!"]),
        ("It lies on 23rd St. The end is near.", ["It lies on 23rd St.", "The end is near."]),
        ("The end.Another one came.", ["The end.", "Another one came."]),
        ("Was it No? No. He lost.", ["Was it No?", "No.", "He lost."]),
        ("他来了。她走了。", ["他来了。", "她走了。"]),
        ("یہ ہے۔ وہ ہے۔", ["یہ ہے۔", "وہ ہے۔"]),
    ],
)
def test_sentences_end_at_their_mark(text: str, expected: list[str]) -> None:
    assert split(text) == expected


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet=st.one_of(st.characters(), st.sampled_from(' .!?…"“”‘’)(A.bU.S.'))))
def test_sentences_lie_in_order_and_lose_only_white_space(text: str) -> None:
    found = list(sentences(text, Span(0, len(text)), TEXT))
    assert all(a.end <= b.start for a, b in pairwise(found))
    kept = "".join(span.of(text) for span in found)
    assert "".join(kept.split()) == "".join(text.split())


@settings(deadline=None)
@given(st.text(max_size=60), st.integers(0, 60), st.integers(0, 60))
def test_sentences_stay_within_their_paragraph(text: str, one: int, other: int) -> None:
    within = Span(min(one, other, len(text)), min(max(one, other), len(text)))
    assert all(within.covers(span) for span in sentences(text, within, TEXT))
