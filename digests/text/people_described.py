"""Who is told by a later description: "Roe cited a report. The lawmaker, who …"."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from digests.model import ActorType, Span
from digests.text.cast_members import Cast, Member
from digests.text.document import Document
from digests.text.languages.language import Language
from digests.text.roles_patterns import role_patterns

_MENTIONS = 6
"""How many mentions of a person are followed by a look for a description."""

_FEWEST = 2
"""Who is named but once is not described later."""


_LONGEST = 600
"""Characters: a longer sentence holds too many people, and time must not grow with them."""


def described(cast: Cast, document: Document) -> Cast:
    """The cast with the roles of persons whom only a description tells.

    A description stands for the one person of the sentence before it, or of its own sentence
    before the clause it opens, if no role of anybody else has its noun.
    """
    bodies = document.language.organisations.heads
    nameless = [m for m in cast.members if m.role is None and _may_be_described(m, bodies)]
    if not nameless:
        return cast
    nouns = {word: member.index for member in cast.members for word in member.role_words}
    given = {m.name: m.role for m in cast.people if m.role is not None and " " not in m.name}
    roles: dict[int, Span] = {}
    for member in nameless:
        role = given.get(member.name.partition(" ")[0]) or _role(member, cast, document, nouns)
        if role is not None:
            roles[member.index] = role
            nouns[role.of(document.text).rpartition(" ")[2]] = member.index
    return replace(cast, members=tuple(_with_role(m, roles, document.text) for m in cast.members))


def _may_be_described(member: Member, bodies: frozenset[str]) -> bool:
    """Whether this is a person, or somebody unknown whom the text calls by surname."""
    if len(member.mentions) < _FEWEST or member.is_place:
        return False
    if member.type is not None or " " not in member.name:
        return member.type is ActorType.PERSON
    is_called_so = any(not mention.is_full for mention in member.mentions)
    return is_called_so and bodies.isdisjoint(member.name.split())


def _with_role(member: Member, roles: dict[int, Span], text: str) -> Member:
    role = roles.get(member.index)
    if role is None:
        return member
    noun = role.of(text).rpartition(" ")[2]
    return replace(member, role=role, role_words=member.role_words | {noun})


def _role(member: Member, cast: Cast, document: Document, nouns: dict[str, int]) -> Span | None:
    """The first description that can be of nobody else."""
    text, language = document.text, document.language
    patterns = role_patterns(language)
    for role in _descriptions(member, cast, document):
        noun = role.of(text).rpartition(" ")[2]
        is_role = patterns.is_noun(noun) and noun.islower()
        is_plain = patterns.preposition.search(role.of(text)) is None
        if is_role and is_plain and noun not in nouns and noun not in language.roles.beside:
            return role
    return None


def _descriptions(member: Member, cast: Cast, document: Document) -> Iterator[Span]:
    """The descriptions that follow a sentence or clause in which the member is the only person."""
    text, sentences = document.text, document.sentences
    opening, joining = _patterns(document.language)
    starts = _starts(document)
    for mention in member.mentions[:_MENTIONS]:
        at = bisect_right(starts, mention.span.start) - 1
        if at < 0 or mention.span.start >= sentences[at].end:
            continue
        here = sentences[at]
        if here.end - here.start > _LONGEST:
            continue
        if at + 1 < len(sentences) and _is_alone(member, cast, here):
            behind = sentences[at + 1]
            found = opening.match(text, behind.start, min(behind.end, behind.start + _LONGEST))
            if found and not _is_named(member, cast, Span(found.end(), behind.end)):
                yield Span(*found.span(1))
        clause = joining.search(text, mention.span.end, here.end)
        if clause is None or _is_named(member, cast, Span(clause.end(), here.end)):
            continue
        if _is_alone(member, cast, Span(here.start, clause.start())):
            yield Span(*clause.span(1))


def _starts(document: Document) -> Sequence[int]:
    """Where the sentences start."""
    return document.memo(_sentence_starts)


def _sentence_starts(document: Document) -> tuple[int, ...]:
    return tuple(sentence.start for sentence in document.sentences)


def _is_alone(member: Member, cast: Cast, span: Span) -> bool:
    """Whether nobody else is named there."""
    named = {mention.member for mention in cast.within(span)} - {member.index}
    return all(cast.members[index].type is not ActorType.PERSON for index in named)


def _is_named(member: Member, cast: Cast, span: Span) -> bool:
    """Whether the member is named there: then the description is somebody else."""
    return any(mention.member == member.index for mention in cast.within(span))


@lru_cache(maxsize=8)
def _patterns(language: Language) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """A description that opens a sentence, and one that opens a clause."""
    words = language.roles
    phrase = r"((?:[\w’'.-]+ ){0,4}?[\w-]+)"
    acts = rf"(?:{words.finite}|\w+{words.participles[0]}|{words.lately})\b"
    the = words.described
    return (
        re.compile(rf"(?:{the}) {phrase}(?=,? {words.who} |,? {acts}|, )", re.IGNORECASE),
        re.compile(rf" (?:{words.joining}) (?:{the}) {phrase}(?= {acts})"),
    )
