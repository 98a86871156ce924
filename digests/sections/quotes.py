"""The section `quotes` of a digest: who said what."""

from collections.abc import Iterator
from typing import ClassVar

from digests.model import (
    Block,
    Finding,
    Item,
    Kind,
    Layout,
    Length,
    Phrase,
    Quote,
    Speaker,
    Story,
    Strong,
    Text,
)
from digests.sections.section import Findings
from digests.text.attribution import Attribution, attributions
from digests.text.document import Document
from digests.text.folding import fold
from digests.text.quotation_key import ranked

_SHOWN = {Length.SHORT: 1, Length.NORMAL: 3, Length.LONG: 5}


class Quotes:
    """Finds quotations with their speakers and puts the telling ones into a digest."""

    name: ClassVar[str] = "quotes"
    finding: ClassVar[type[Finding]] = Quote

    def find(self, document: Document, found: Findings) -> tuple[Quote, ...]:
        """Every quotation with a speaker, the key ones first."""
        spoken = attributions(document)
        order, keys, sentences = ranked(document, spoken)
        return tuple(
            _quote(document.text, spoken[index], index in sentences, is_key=place < keys)
            for place, index in enumerate(order)
        )

    def block(self, story: Story, length: Length) -> Block | None:
        """The key quotations of the story, different speakers before a second of the same."""
        items = tuple(_item(*one) for one in _chosen(story, _SHOWN[length]))
        return Block(self.name, items, Phrase("quotes-heading")) if items else None


def _quote(text: str, one: Attribution, is_sentence: bool, *, is_key: bool) -> Quote:
    role = one.member.role if one.member else None
    speaker = Speaker(
        name=one.named.of(text),
        span=one.words,
        named=one.named,
        evidence=one.evidence,
        role=role.of(text) if role else None,
        role_span=role,
    )
    kind = Kind.SENTENCE if is_sentence else Kind.FRAGMENT
    return Quote(one.span, speaker, one.cue, kind, is_key)


def _chosen(story: Story, count: int) -> list[tuple[str, str, Quote]]:
    """Article key, words and quotation; one of each speaker first, nothing said twice."""
    firsts: list[tuple[str, str, Quote]] = []
    others: list[tuple[str, str, Quote]] = []
    speakers: set[str] = set()
    said: set[str] = set()
    for key, words, quote in _candidates(story):
        if words in said or quote.speaker is None:
            continue
        said.add(words)
        speaker = fold(quote.speaker.name.split()[-1])
        (others if speaker in speakers else firsts).append((key, words, quote))
        speakers.add(speaker)
    return (firsts + others)[:count]


def _candidates(story: Story) -> Iterator[tuple[str, str, Quote]]:
    """The key quotations of all articles in turn, then what else is a whole sentence."""
    for wanted in (True, False):
        for read in story.articles:
            for quote in read.brief.of(Quotes.name):
                if not isinstance(quote, Quote) or quote.is_key is not wanted:
                    continue
                if wanted or quote.kind is Kind.SENTENCE:
                    words = quote.span.of(read.article.text).rstrip(", ")
                    yield read.article.key, words, quote


def _item(key: str, words: str, quote: Quote) -> Item:
    """The words, then who said them in which role."""
    assert quote.speaker is not None
    by = (Text("— "), Strong(quote.speaker.name))
    role = (Text(f", {quote.speaker.role}"),) if quote.speaker.role else ()
    lines = ((Text(words),), (*by, *role))
    return Item(lines, Layout.QUOTE, ref=f"q_{key}_{quote.span.start}")
