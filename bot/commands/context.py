"""A finding within its surroundings: the sentences around it, with the words marked."""

from collections.abc import Sequence

from digests.model import Article, Emphasis, Item, Layout, Line, Span, Strong, Text
from digests.text.document import Document

Mark = type[Strong] | type[Emphasis]

_MOST_AROUND = 600
"""Characters shown on either side: some sentences never end."""


def in_context(article: Article, marks: Sequence[tuple[Span, Mark]]) -> Item:
    """The sentences of the first mark and one on either side; every word is the article's."""
    window = _window(article, marks[0][0])
    return Item(_lines(_pieces(article.text, window, marks)), layout=Layout.QUOTE)


def _window(article: Article, span: Span) -> Span:
    sentences = Document(article).sentences
    touched = [at for at, sentence in enumerate(sentences) if sentence.meets(span)]
    if not touched:
        return span
    first, last = max(0, touched[0] - 1), min(len(sentences) - 1, touched[-1] + 1)
    return Span(
        max(min(sentences[first].start, span.start), span.start - _MOST_AROUND),
        min(max(sentences[last].end, span.end), span.end + _MOST_AROUND),
    )


def _pieces(
    text: str, window: Span, marks: Sequence[tuple[Span, Mark]]
) -> list[Text | Strong | Emphasis]:
    pieces: list[Text | Strong | Emphasis] = []
    at = window.start
    for span, mark in sorted(marks, key=lambda one: one[0]):
        if span.start < at or span.end > window.end:
            continue
        pieces += [Text(text[at : span.start]), mark(span.of(text))]
        at = span.end
    return [*pieces, Text(text[at : window.end])]


def _lines(pieces: Sequence[Text | Strong | Emphasis]) -> tuple[Line, ...]:
    """Broken where the text is; empty lines go."""
    lines: list[list[Text | Strong | Emphasis]] = [[]]
    for piece in pieces:
        first, *others = piece.text.split("\n")
        lines[-1].append(type(piece)(first))
        lines += [[type(piece)(other)] for other in others]
    filled = (line for line in lines if any(piece.text.strip() for piece in line))
    return tuple(tuple(piece for piece in line if piece.text) for line in filled)
