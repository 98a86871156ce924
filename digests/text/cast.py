"""The cast of a text: who is mentioned, under which names, in which role."""

from digests.text.cast_draft import Draft, finite_verbs
from digests.text.cast_members import Cast, Member, Mention
from digests.text.document import Document
from digests.text.names import Name, names
from digests.text.people_described import described
from digests.text.printed import printed_words

__all__ = ["Cast", "Member", "Mention", "cast"]

_SHOUTED = 4
"""Words: a shorter run of capitals may be a name."""


def cast(document: Document) -> Cast:
    """The cast of a document, made once."""
    return document.memo(_cast)


def _cast(document: Document) -> Cast:
    language = document.language
    draft = Draft(
        document.text,
        language.people,
        language,
        verbs=finite_verbs(language),
        printed=printed_words(document),
    )
    found = [
        name
        for name in names(document.text, language.people)
        if len(name.words) < _SHOUTED or not _shouts(name)
    ]
    headline = document.title if document.title and _is_title_case(document) else None
    below = [n for n in found if not headline.covers(n.span)] if headline else found
    draft.introduce(below)
    draft.recognise(found, headline)
    return described(draft.finish(), document)


def _shouts(name: Name) -> bool:
    """Whether a long run is all capitals: a heading, not a name."""
    return all(word.isupper() for word in name.words)


def _is_title_case(document: Document) -> bool:
    """Whether the headline writes most words with a capital."""
    title = document.title
    words = [w for w in title.of(document.text).split() if len(w) > 3] if title else []
    return sum(w[0].isupper() for w in words) > 0.6 * len(words)
