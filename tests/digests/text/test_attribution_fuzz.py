"""What must hold for any text: spans lie inside, nothing runs away."""

import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digests.sections.quotes import Quotes
from digests.text.cast import cast
from digests.text.document import Document
from digests.text.quotation import passages
from tests.builders import an_article

PIECES = [
    '"', "“", "”", "‘", "’", "'", "''", " said ", "Ada Roe", "Mr. Crow", " he ", ", ", ". ", ": ",
    "\n", "\n\n", " and ", "who ", "according to ", "—", "(", ")", "The mayor", "Bank of ", "ROE: ",
    "😀", "שלום", "é", "U.S. ", "5", "we open in May", " by ", " as ", "saying ", "It holds",
]  # fmt: skip

TEXTS = st.lists(st.sampled_from(PIECES), max_size=60).map("".join) | st.text(max_size=200)


@given(TEXTS)
@settings(max_examples=120, deadline=None)
def test_every_span_is_a_slice_of_the_text(text: str) -> None:
    document = Document(an_article(text=text))
    for quote in Quotes().find(document, {}):
        assert quote.speaker is not None
        spans = [quote.span, quote.speaker.span, quote.speaker.named]
        spans += [s for s in (quote.cue, quote.speaker.role_span) if s is not None]
        assert all(0 <= s.start < s.end <= len(text) for s in spans)
        assert any(map(str.isalnum, quote.span.of(text)))
        assert quote.speaker.name == quote.speaker.named.of(text)
    for member in cast(document).members:
        assert member.named.of(text) == member.name


@given(TEXTS)
@settings(max_examples=120, deadline=None)
def test_passages_are_in_order_and_apart(text: str) -> None:
    document = Document(an_article(text=text))
    found = list(passages(text, document.paragraphs))
    assert all(a.outer.end <= b.outer.start for a, b in pairwise(found))


@pytest.mark.parametrize(
    "unit",
    [
        '"', "“", "”", "“a” ", "' ", "'a ", "(", "Ab Cd ", "Bank of ", "and said, ", "Ada Roe, ",
        "Ada “Bo” ", "President ", "Ada's ", "according to ", "😀 ", "שלום ", "A. ", "x",
        "“Yes.” He said. ", "“A\n", '"A b c d e f." said Bob, ',
    ],
)  # fmt: skip
def test_time_grows_with_length_only(unit: str) -> None:
    def seconds(length: int) -> float:
        text = (unit * 12 + "“It is so,” he said, ") * (length // (len(unit) * 12 + 21) + 1)
        document = Document(an_article(text=text[:length]))
        document.__dict__["title"] = None  # the headline is another module's matter
        paragraphs = document.paragraphs
        assert paragraphs is not None
        began = time.process_time()
        Quotes().find(document, {})
        return time.process_time() - began

    short = min(seconds(4_000) for _ in range(2))
    long = min(seconds(32_000) for _ in range(2))
    assert long < 24 * short + 0.05  # eight times the length; three times over is not linear
