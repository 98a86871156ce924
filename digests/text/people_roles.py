"""Roles as printed: which of the statements beside a person's names says best what they are."""

import re
from collections.abc import Sequence
from functools import lru_cache

from digests.model import Span
from digests.text.languages.language import Language
from digests.text.roles_before import role_before, shared_role
from digests.text.roles_behind import role_behind
from digests.text.roles_patterns import role_patterns
from digests.text.roles_titles import whole_title

__all__ = ["is_introduced", "role_of", "whole_title"]

_OWNER = re.compile(r"[a-z]+(?:['’]s|s['’]) ")
_MENTIONS = 6
"""How many mentions of a person are looked at for a role."""


def is_introduced(text: str, name: Span, language: Language) -> bool:
    """Whether a role, an age or "who" beside an unknown name makes it a person's."""
    following = text[name.end : name.end + 8]
    who = language.roles.who
    if following.startswith((f", {who} ", f" {who} ")) or role_patterns(language).age.match(
        following
    ):
        return True
    if role_before(text, name, language):
        return True
    if role := role_behind(text, name, language):
        core = role_patterns(language).preposition.split(role.of(text), maxsplit=1)[0]
        return core.rpartition(" ")[2] not in language.roles.anybody
    return shared_role(text, name, language) is not None


def role_of(
    text: str,
    mentions: Sequence[Span],
    titles: Sequence[Span],
    language: Language,
    *,
    is_person: bool = False,
) -> tuple[Span | None, frozenset[str]]:
    """The best statement of a person's role, and the nouns that may stand for the person.

    For one known to be a person any noun of doing will do: "Ada Roe, a painter". Of several
    statements the first counts, unless it is past or says but whose friend somebody is.
    """
    best: Span | None = None
    merit = -1
    heads: set[str] = set()
    for mention in mentions[:_MENTIONS]:
        behind = role_behind(text, mention, language, is_person=is_person)
        for role in (behind, role_before(text, mention, language)):
            if role is None:
                continue
            heads.update(_nouns(role.of(text), language))
            if (worth := _merit(text, role, language)) > merit:
                best, merit = role, worth
    for title in titles[:_MENTIONS]:
        heads.update(_nouns(title.of(text), language))
    stated = [t for t in titles if t.of(text).rpartition(" ")[2] not in _empty(language)]
    if stated:
        longest = max(stated, key=lambda t: (not _is_short(text, t), t.end - t.start))
        if best is None or _is_better(text, longest, best, merit):
            best = longest
    if best is None and mentions:
        best = shared_role(text, mentions[0], language)
    return best and _with_article(text, best, language), frozenset(heads)


def _with_article(text: str, role: Span, language: Language) -> Span:
    """A role that begins with whose it is reads best with the article: "the company’s founder".

    Not with one whose capital opens a sentence.
    """
    if _OWNER.match(text, role.start, role.end) is None:
        return role
    before = text.rfind(" ", 0, max(0, role.start - 1)) + 1
    is_article = text[before : role.start - 1] in language.roles.determiners
    return Span(before, role.end) if is_article else role


@lru_cache(maxsize=8)
def _empty(language: Language) -> frozenset[str]:
    """With what a title ends that states no role: "Hon.", "Mr.", "American"."""
    people = language.people
    return language.roles.empty | people.courtesy | (people.demonyms - people.titles)


def _is_short(text: str, title: Span) -> bool:
    """Whether a title is abbreviated: "Sen.", the "Sen" of "Sens."."""
    return text.startswith((".", "s."), title.end - text.endswith(".", 0, title.end))


_BESIDE, _PAST, _PRESENT = range(3)
"""The merits of a role: it tells whose friend somebody is, what they were, what they are."""


def _merit(text: str, role: Span, language: Language) -> int:
    words, table = role.of(text).lower(), language.roles
    patterns = role_patterns(language)
    core = patterns.preposition.split(words, maxsplit=1)[0]
    is_beside = core.rpartition(" ")[2] in table.beside or words.startswith(table.besides)
    if is_beside and not words.startswith(table.charge, len(core)):
        return _BESIDE
    if core.partition(" ")[0] in patterns.leads:
        return _BESIDE  # "who heads the council" reads worse than any title
    is_past = words.startswith(table.past) or text.endswith(table.once, 0, role.start)
    return _PAST if is_past else _PRESENT


def _is_better(text: str, title: Span, role: Span, merit: int) -> bool:
    """Whether a title says more than a role: it is longer, or the role says little."""
    if merit == _BESIDE:
        return True
    is_longer = title.end - title.start > role.end - role.start
    return " " in title.of(text) and (is_longer or merit == _PAST)


def _nouns(role: str, language: Language) -> set[str]:
    """The role nouns of a statement before its first preposition, and their equals."""
    patterns, equals = role_patterns(language), language.people.title_roles
    core = patterns.preposition.split(role, maxsplit=1)[0].lower()
    words = core.replace("-", " ").split()
    found = {word for word in words if word in equals or patterns.is_noun(word)}
    return found | {other for word in found for other in equals.get(word, ())}
