"""Whether a name that no table knows is a person's, by how the text goes on with it."""

import re
from collections.abc import Collection
from functools import lru_cache

from digests.text.cast import Member
from digests.text.document import Document
from digests.text.gazetteer import gazetteer, place_key
from digests.text.languages import language_of
from digests.text.places import is_sport

_NAME_WORD = re.compile(r"[^\W\d_a-z][a-z\u00df-\u024f]+(?:[-'’][^\W\d_]+)*|[A-Z]\.")


def is_likely_person(member: Member, document: Document, quoted: Collection[str]) -> bool:
    """Whether a name nobody knows is a person's: quoted, named by surname, or a player's."""
    if member.type is not None or " " not in member.name:
        return False
    is_short = any(not mention.is_full for mention in member.mentions)
    is_told = member.name in quoted or (len(member.mentions) > 1 and is_sport(document))
    if not (is_short or is_told):
        return False  # most are named but once
    language = language_of(document.article.language)
    words = member.name.split()
    is_other = any(
        word in language.organisations.heads
        or word in language.organisations.not_heads
        or word in language.organisations.adjectives
        for word in words
    )
    if is_other or gazetteer().find(place_key(member.name)):
        return False
    if not all(_NAME_WORD.fullmatch(word) for word in words):
        return False
    human = _human(language.organisations.speaks)
    return is_told or any(human.match(document.text, m.span.end) for m in member.mentions)


@lru_cache(maxsize=8)
def _human(verbs: frozenset[str]) -> re.Pattern[str]:
    """What follows a person's name: an age, "who", a verb of speaking."""
    return re.compile(rf"(?:, \d{{1,2}}\b|,? who\b| (?:{'|'.join(sorted(verbs))})\b)")
