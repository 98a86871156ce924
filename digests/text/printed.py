"""The words of a text just as printed, with the marks that touch them."""

from collections.abc import Set
from functools import lru_cache

from digests.text.document import Document

_TOUCHING = ("", ",", ".")


def printed_words(document: Document) -> frozenset[str]:
    """All that stands between blanks; made once for everybody who asks of a document."""
    return document.memo(_printed_words)


def _printed_words(document: Document) -> frozenset[str]:
    return frozenset(document.text.split())


def is_printed(word: str, printed: Set[str]) -> bool:
    """Whether a word is among the printed ones, alone or before a comma or a full stop."""
    return word in printed or f"{word}," in printed or f"{word}." in printed


def printed_among(words: frozenset[str], document: Document) -> set[str]:
    """Those of the words that the document prints, in the sense of `is_printed`."""
    forms, meant = _touched(words)
    return {meant[form] for form in forms & printed_words(document)}


@lru_cache(maxsize=8)
def _touched(words: frozenset[str]) -> tuple[frozenset[str], dict[str, str]]:
    """The forms in which words are printed, and the word that each is a form of."""
    meant = {word + mark: word for word in words for mark in _TOUCHING}
    return frozenset(meant), meant
