"""What an organisation is called where nothing beside its name says it: "the company"."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from digests.model import Span
from digests.text.document import Document
from digests.text.languages.language import Language
from digests.text.organisations import Organisation, organisations
from digests.text.organisations_judge import is_acronym
from digests.text.teams import team_role

_NEAR = 200
"""How far before a name a group may be called that comes from it, in characters."""

_AFTER = 600
"""How far behind a name a noun may take it up, in characters."""

_MENTIONS = 4
"""How many mentions of a body are looked at."""

_FIRM = 2
"""How often a noun must take a name up, unless it does so in the same sentence."""


_LOOKED_AT = 3
"""How many names before a noun may be the one it takes up."""

_PARTED = re.compile(r"[!?\n]|\.\s+[A-Z]")
"""What parts two sentences; an abbreviation that looks so does no harm."""


class _Patterns(NamedTuple):
    """Patterns whose first group is what a body is called."""

    taken_up: re.Pattern[str]
    behind: tuple[re.Pattern[str], ...]
    """What follows a name: "is a maker of bells", ", Belmora's largest bank"."""
    apposition: re.Pattern[str]
    """What leads up to a name from the head of a sentence: "The union of dockers, "."""
    team: re.Pattern[str]
    """The noun without which nothing is a group."""
    group: re.Pattern[str]
    """What comes from a body, or from several: "a research team from Ashby and "."""


@lru_cache(maxsize=8)
def _patterns(language: Language) -> _Patterns:
    words, bodies = language.body_roles, language.organisations
    the, nouns = words.article, "|".join(sorted(words.taken_up))
    either = f"[{the[0].upper()}{the[0]}]{the[1:]}"
    kinds = "|".join(sorted(bodies.nouns))
    tails = "|".join(sorted(bodies.tails))
    heads = words.group_heads
    return _Patterns(
        # It begins with letters that are always there, so that the search can jump.
        taken_up=re.compile(rf"{the[1:]} (?<=\b{either} )({nouns})(?![\w-]| {words.of}\b)"),
        behind=(
            re.compile(
                rf"(?: \([A-Z]+\))?(?:(?: |(?=,))(?:{words.being})) (?:{words.indefinite}) "
                rf"((?:(?!(?:{words.barring})\b)[\w'’-]+ ){{0,6}}?(?:{kinds})"
                rf"(?: (?:{tails})\b[^,;.()“”—]{{1,60}})?)(?=[,;.)—]| [—–-] )"
            ),
            re.compile(
                rf", ([A-Z][\w.-]*(?:['’]s|s['’]) (?:[\w'’-]+ ){{0,4}}?(?:{kinds}))(?=[,;.])"
            ),
        ),
        apposition=re.compile(
            rf"{the.capitalize()} ((?:[\w'’-]+ ){{0,3}}?(?:{kinds}) (?:{tails})\b"
            rf"[^,.;:()“”\n]{{1,60}}), (?:{the} )?$"
        ),
        team=re.compile(rf" (?:{heads}) "),
        group=re.compile(
            rf"\b[Aa]n? ((?:[a-z-]+ ){{1,2}}(?:{heads})|(?:{heads}) {words.of} [a-z]+)"
            rf" (?:{words.of} [a-z]+ )?(?:{words.origin}) (?:{the} )?"
            rf"(?:(?:[A-Z][\w.'’&-]*|{words.small}),? )*$"
        ),
    )


def body_roles(document: Document) -> dict[Span, Span]:
    """For organisations, known by where they are named, the words that say what they are."""
    bodies = organisations(document)
    found = {body.named: body.role for body in bodies if body.role is not None}
    for body in bodies:
        if body.role is None and (role := _beside(document, body)) is not None:
            found[body.named] = role
    for body, noun in _taken_up(document, bodies):
        found.setdefault(body.named, noun)
    if (team := team_role(document)) is not None:
        names = document.language.body_roles.team_names
        for body in bodies:
            if body.name.rpartition(" ")[2] in names:
                found.setdefault(body.named, team)
    return found


def _beside(document: Document, body: Organisation) -> Span | None:
    """ "Ashby is a maker of bells", "a research team from Ashby"."""
    text, patterns = document.text, _patterns(document.language)
    for mention in body.mentions[:_MENTIONS]:
        low, start, end = max(0, mention.start - _NEAR), mention.start, mention.end
        found = patterns.behind[0].match(text, end) or patterns.behind[1].match(text, end)
        if found is None and text.startswith((",", "."), end):
            found = patterns.apposition.search(text, low, start)
        if found is None and patterns.team.search(text, low, start):
            found = patterns.group.search(text, low, start)
        if found is not None:
            return Span(*found.span(1))
    return None


def _taken_up(
    document: Document, bodies: Sequence[Organisation]
) -> Iterator[tuple[Organisation, Span]]:
    """The nouns that take a name up, each with the one body it stands for most."""
    text, language = document.text, document.language
    mentions = sorted((span.start, index) for index, b in enumerate(bodies) for span in b.mentions)
    starts = [start for start, _ in mentions]
    votes: Counter[tuple[str, int]] = Counter()
    first: dict[tuple[str, int], Span] = {}
    for found in _patterns(language).taken_up.finditer(text):
        noun = Span(*found.span(1))
        last = bisect_left(starts, noun.start)
        for start, index in reversed(mentions[max(0, last - _LOOKED_AT) : last]):
            if start < noun.start - _AFTER:
                break
            if _fits(bodies[index].name, found.group(1), language):
                key = (found.group(1), index)
                votes[key] += 1 + (_PARTED.search(text, start, noun.start) is None)
                first.setdefault(key, noun)
                break
    settled: set[str] = set()
    for (word, index), count in votes.most_common():
        if count >= _FIRM and word not in settled:
            settled.add(word)
            yield bodies[index], first[word, index]


def _fits(name: str, noun: str, language: Language) -> bool:
    """Whether a noun may stand for a body of that name, and is not a word of it."""
    words, parts = language.body_roles, name.split(" ")
    if parts[-1] in words.taken_up[noun]:
        return noun not in name.lower()
    if is_acronym(name):
        return noun in words.for_initials
    if noun not in words.for_any or name in language.organisations.seats:
        return False
    return language.organisations.heads.isdisjoint(parts)
