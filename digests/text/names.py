"""Names: runs of capitalised words, parted into title and name."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from digests.model import Span
from digests.text.languages.people_words import PeopleWords

_UPPER = "A-ZÀ-ÖØ-Þ" + "".join(chr(c) for c in range(0x100, 0x250) if chr(c).isupper())
_LONGEST_RUN = 12
_BODY_OF = (
    "Department|Ministry|University|Bank|Institute|Institutes|Council|Board|Bureau|Office|Center|"
    "Centre|Chamber|House|Court|Association|Federation|Academy|Museum|Church|League|Society|"
    "College|School|Committee|Union|Coalition|Commission|Agency|Organization|Organisation|"
    "Republic|Kingdom|Group|Daughters|Sons|Conference|Parliament|Congress|Party|Army|Foundation"
)


@dataclass(frozen=True, slots=True)
class Name:
    """One run of capitalised words.

    `words` are those of the name itself, `span` their place; `title` is what stands before
    them in the same run ("CNN President"), `courtesy` the "Mr." among it. A run that is all
    title ("the Senator") has no words.
    """

    words: tuple[str, ...]
    span: Span
    title: Span | None = None
    courtesy: str | None = None
    demonym: Span | None = None

    @property
    def outer(self) -> Span:
        """Title and name together."""
        first = self.title or self.demonym
        return Span(first.start, self.span.end) if first else self.span


@lru_cache(maxsize=8)
def _run(language: PeopleWords) -> re.Pattern[str]:
    dotted = "|".join(
        re.escape(word[:-1])
        for word in sorted(language.titles | language.courtesy | language.suffixes)
        if word.endswith(".")
    )
    compound = "|".join(re.escape(title) for title in language.compound_titles)
    particles = "|".join(sorted(language.particles))
    word = (
        rf"(?:(?:{compound})\b|(?:{dotted})\.|[{_UPPER}]\.(?:-?[{_UPPER}]\.)*(?!\w)"
        rf"|(?:(?:{_BODY_OF}) (?:of|for|on) (?:the )?)?(?:al-|el-)?[{_UPPER}]\w*"
        rf"(?:[-&](?=\w)\w+|['’](?!s\b)(?=\w)\w+)*)"
    )
    nickname = rf"[ \u00a0][\"“‘'][{_UPPER}][\w. ]{{0,20}}[\"”’'](?=[ \u00a0][{_UPPER}])"
    return re.compile(
        rf"(?<![\w@#.])(?:al-|el-)?(?:{word}(?:(?:{nickname})?[ \u00a0]"
        rf"(?:(?:{particles})[ \u00a0]){{0,2}}{word}|, (?:Jr|Sr)\.){{0,{_LONGEST_RUN}}})"
    )


_PIECE = re.compile(r"\"[^\"]*\"|“[^”]*”|‘[^’]*’|(?<= )'[^']*'(?= )|[^\s ,]+")


def names(text: str, language: PeopleWords) -> Iterator[Name]:
    """All names of the text, in order, times and sentence openings left out."""
    for run in _run(language).finditer(text):
        if " " not in run.group():
            if (name := _single(run, language)) is not None:
                yield name
            continue
        yield from _parts(run, language)


def _single(run: re.Match[str], language: PeopleWords) -> Name | None:
    word = run.group()
    if word in language.stop or word in language.times or word in language.courtesy:
        return None
    span = Span(*run.span())
    if word in language.titles:
        return Name((), Span(span.end, span.end), title=span)
    return Name((word,), span)


def _parts(run: re.Match[str], language: PeopleWords) -> Iterator[Name]:
    """A run parted where a sentence opening or a time breaks it."""
    pieces: list[tuple[str, int]] = []
    base = run.start()
    for word, at in _words(run.group(), language):
        breaks = word in language.stop or (
            word in language.times and not _is_surname(pieces, language)
        )
        if breaks:
            if pieces:
                yield _name(pieces, language)
            pieces = []
        else:
            pieces.append((word, base + at))
    if pieces:
        yield _name(pieces, language)


def _is_surname(pieces: list[tuple[str, int]], language: PeopleWords) -> bool:
    """Whether "May" follows a given name."""
    return bool(pieces) and (
        pieces[-1][0] in language.female
        or pieces[-1][0] in language.male
        or pieces[-1][0] in language.courtesy
    )


def _words(run: str, language: PeopleWords) -> Iterator[tuple[str, int]]:
    """The words of a run; a compound title is one word."""
    at = 0
    for title in language.compound_titles:
        found = run.find(title)
        if found >= 0 and " of " in run:
            yield from ((m.group(), m.start()) for m in _PIECE.finditer(run, 0, found))
            yield title, found
            at = found + len(title)
            break
    yield from ((m.group(), m.start()) for m in _PIECE.finditer(run, at))


def _name(pieces: list[tuple[str, int]], language: PeopleWords) -> Name:
    """Titles before, the name behind them."""
    last = -1
    courtesy = None
    has_body = any(
        _is_body(word, at == len(pieces) - 1, language) for at, (word, _) in enumerate(pieces)
    )
    for index, (word, _) in enumerate(pieces):
        if word in language.courtesy:
            courtesy, last = word, index
        elif (word in language.titles and not has_body) or (" of " in word and word[0].isupper()):
            if word in language.titles or word in language.compound_titles:
                last = index
        elif word in language.titles and has_body and index + 1 < len(pieces):
            rest = [w for w, _ in pieces[index + 1 :]]
            if not any(_is_body(w, False, language) for w in rest):
                last = index
    if last < 0 and has_body:
        last = _last_body(pieces, language)
    rest = pieces[last + 1 :]
    demonym = None
    if last < 0 and len(rest) > 1 and rest[0][0] in language.demonyms and not has_body:
        first, at = rest[0]
        if len(rest) > 2 or rest[0][0].isupper():
            demonym, rest = Span(at, at + len(first)), rest[1:]
    end = pieces[-1][1] + len(pieces[-1][0])
    title = None
    if last >= 0:
        title = Span(pieces[0][1], pieces[last][1] + len(pieces[last][0]))
    if not rest:
        return Name((), Span(end, end), title, courtesy)
    words = tuple(w for w, _ in rest if w[0] not in "\"“‘'")
    return Name(words, Span(rest[0][1], end), title, courtesy, demonym)


def _is_body(word: str, is_last: bool, language: PeopleWords) -> bool:
    """Whether a word makes a name a body's; "Bill" does so only at the end."""
    if word not in language.bodies:
        return False
    return is_last or (word not in language.male and word not in language.female)


def _last_body(pieces: list[tuple[str, int]], language: PeopleWords) -> int:
    """The last word of the body before a person's name: "Refugee Council Ada Roe"; else -1."""
    words = [word for word, _ in pieces]
    for index in range(len(words) - 3, -1, -1):
        given = words[index + 1] in language.female or words[index + 1] in language.male
        if given and _is_body(words[index], False, language):
            behind = words[index + 1 :]
            return index if not any(_is_body(w, True, language) for w in behind) else -1
    return -1
