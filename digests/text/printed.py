"""The words of a text just as printed, with the marks that touch them."""

from digests.text.document import Document


def printed_words(document: Document) -> frozenset[str]:
    """All that stands between blanks; made once for everybody who asks of a document."""
    return document.memo(_printed_words)


def _printed_words(document: Document) -> frozenset[str]:
    return frozenset(document.text.split())
