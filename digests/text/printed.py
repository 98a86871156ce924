"""The words of a text just as printed, with the marks that touch them."""

from collections.abc import Set

from digests.text.document import Document


def printed_words(document: Document) -> frozenset[str]:
    """All that stands between blanks; made once for everybody who asks of a document."""
    return document.memo(_printed_words)


def _printed_words(document: Document) -> frozenset[str]:
    return frozenset(document.text.split())


def is_printed(word: str, printed: Set[str]) -> bool:
    """Whether a word is among the printed ones, alone or before a comma or a full stop."""
    return word in printed or f"{word}," in printed or f"{word}." in printed
