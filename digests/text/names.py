"""Names: runs of capitalised words, parted into title and name."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from digests.model import Span
from digests.text.languages.people_words import PeopleWords

_UPPER = "A-ZÀ-ÖØ-Þ" + "".join(chr(c) for c in range(0x100, 0x250) if chr(c).isupper())
_LONGEST_RUN = 12
_BEHIND_QUOTATION = ("” ", '" ', "’ ")
_QUOTED = "\"“‘'"
_PIECE = re.compile(r"\"[^\"]*\"|“[^”]*”|‘[^’]*’|(?<= )'[^']*'(?= )|[^\s,]+")


class Name(NamedTuple):
    """One run of capitalised words.

    `words` are those of the name itself, `span` their place; `title` is what stands before
    them in the same run ("CNN President", "Refugee Council"), `courtesy` the "Mr." among it,
    `demonym` an adjective of nation or party. A run that is all title has no words.
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

    def moved(self, by: int) -> "Name":
        """The same name further on in the text."""
        title, demonym = self.title, self.demonym
        return Name(
            self.words,
            Span(self.span.start + by, self.span.end + by),
            title and Span(title.start + by, title.end + by),
            self.courtesy,
            demonym and Span(demonym.start + by, demonym.end + by),
        )


_ODD = re.compile(r"[\"“‘',\u00a0]")
"""What makes the words of a run hard to tell: nicknames, commas."""

_Piece = tuple[str, int]
"""A word of a run, and where it stands in the text."""


@lru_cache(maxsize=8)
def _run(language: PeopleWords) -> re.Pattern[str]:
    """A run of capitalised words, with what may stand between them.

    It begins with a set of letters, so that the engine skips small letters fast; what must
    stand before is looked up behind that letter. Before a long choice of words the engine is
    shown the sign they all go with, which most places lack.
    """
    capital = f"[{_UPPER}]"
    short = language.titles | language.courtesy | language.suffixes
    dotted = "|".join(
        f"(?<={re.escape(word[:-1])})" for word in sorted(short) if word.endswith(".")
    )
    rest = (
        rf"(?:\.(?:-?{capital}\.)*(?!\w)"
        rf"|\w*(?:[-&](?=\w)\w+|['’](?!s\b)(?=\w)\w+)*(?:(?=\.)(?:{dotted})\.)?)"
    )
    opening = "".join(f"|(?<=\\b{re.escape(p)}{capital})" for p in language.prefixes)
    prefix = "|".join(map(re.escape, language.prefixes))
    particles = "|".join(sorted(language.particles))
    suffixes = "|".join(re.escape(word) for word in sorted(language.suffixes) if "." in word)
    bodies = "|".join(f"(?<={body})" for body in sorted(language.bodies_of))
    of = "|".join(language.of)
    possessed = "|".join(sorted(language.bodies_possessed))
    plural = "|".join(f"(?<={ending})" for ending in language.plural_endings)
    nickname = rf"[ \u00a0][\"“‘']{capital}[\w. ]{{0,20}}[\"”’'](?=[ \u00a0]{capital})"
    small = "|".join(sorted(_joining(language)))
    join = (
        rf"(?:(?=[ ](?:{small})\b)(?:{_compound_joins(language)})"
        rf"|(?=['’])(?:{plural})['’]s?[ ](?=(?:{possessed})\b)"
        rf"|(?=[ ](?:{of})[ ])(?:{bodies})[ ](?:{of})[ ]"
        rf"|(?:{nickname})?[ \u00a0](?:(?:{particles})[ \u00a0]){{0,2}}(?:{prefix})?)"
    )
    return re.compile(
        rf"{capital}(?:(?<![\w@#.-]{capital})|(?<=\n-{capital}){opening}){rest}"
        rf"(?:{join}{capital}{rest}|,[ ](?:{suffixes})){{0,{_LONGEST_RUN}}}"
    )


def _compound_joins(language: PeopleWords) -> str:
    """What joins "Secretary" and "State": only the titles the language lists."""
    joins = set()
    for title in language.compound_titles:
        words = title.split()
        small = [index for index, word in enumerate(words) if word.islower()]
        first, last = small[0], small[-1] + 1
        of = " ".join(words[first:last])
        joins.add(f"(?<={' '.join(words[:first])}) {of} (?={' '.join(words[last:])})")
    return "|".join(sorted(joins))


@lru_cache(maxsize=8)
def _compound(language: PeopleWords) -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, language.compound_titles)))


def names(text: str, language: PeopleWords) -> Iterator[Name]:
    """All names of the text, in order, times and sentence openings left out."""
    skipped, titles, telling = _skipped(language), language.titles, _telling(language)
    breaking, is_odd = _breaking(language), _ODD.search
    for run in _run(language).finditer(text):
        word = run.group()
        if " " not in word:
            if word not in skipped:
                start, end = run.span()
                if word in titles:
                    yield Name((), Span(end, end), title=Span(start, end))
                else:
                    yield Name((word,), Span(start, end))
            continue
        words = word.split(" ")
        if telling.isdisjoint(words) and not is_odd(word):
            yield Name(tuple(words), Span(*run.span()))
        else:
            start = run.start()
            opens = words[0] in breaking and _opens_sentence(run)
            for part in _parts(word, opens, language):
                yield part.moved(start)


@lru_cache(maxsize=8)
def _telling(language: PeopleWords) -> frozenset[str]:
    """Words without any of which a run is one plain name: most are, and need no parting."""
    return _special(language) | _breaking(language) | _joining(language)


@lru_cache(maxsize=8)
def _joining(language: PeopleWords) -> frozenset[str]:
    """The small words inside compound titles: without one a run has no such title."""
    return frozenset(
        word for title in language.compound_titles for word in title.split() if word.islower()
    )


@lru_cache(maxsize=8)
def _skipped(language: PeopleWords) -> frozenset[str]:
    """Capitalised words that are no name by themselves."""
    return _breaking(language) | language.courtesy


@lru_cache(maxsize=8)
def _breaking(language: PeopleWords) -> frozenset[str]:
    """Capitalised words that part a run."""
    return language.stop | language.times


@lru_cache(maxsize=16_384)
def _parts(run: str, opens: bool, language: PeopleWords) -> tuple[Name, ...]:
    """A run parted where a sentence opening or a time breaks it; its start counts as 0.

    `opens`: the run stands where a sentence begins. The names of the news recur, so that the
    runs of one article are seldom new.
    """
    found: list[Name] = []
    pieces: list[_Piece] = []
    breaking = _breaking(language)
    for word, at in _words(run, language):
        breaks = word in breaking
        if breaks and at == 0 and _is_given(word, language) and not opens:
            breaks = False  # "said Will Roe"
        if breaks and pieces and _is_given(pieces[-1][0], language):
            breaks = False  # "Theresa May"
        if not breaks:
            pieces.append((word, at))
        elif pieces:
            found.append(_name(pieces, language))
            pieces = []
    if pieces:
        found.append(_name(pieces, language))
    return tuple(found)


def _opens_sentence(run: re.Match[str]) -> bool:
    """Whether a run stands where a sentence begins; behind a quotation its clause does."""
    before = run.string[max(0, run.start() - 2) : run.start()]
    return not before.strip().islower() and before not in _BEHIND_QUOTATION


def _is_given(word: str, language: PeopleWords) -> bool:
    """Whether a word may stand before a surname: "May" after it is no month."""
    return word in language.female or word in language.male or word in language.courtesy


def _words(run: str, language: PeopleWords) -> list[_Piece]:
    """The words of a run; a compound title is one word."""
    words = run.split(" ")
    may_be_compound = not _joining(language).isdisjoint(words)
    if may_be_compound and (title := _compound(language).search(run)) is not None:
        start, end = title.span()
        return [*_pieces(run, 0, start), (title.group(), start), *_pieces(run, end, len(run))]
    if _ODD.search(run):
        return _pieces(run, 0, len(run))
    pieces, at = [], 0
    for word in words:
        pieces.append((word, at))
        at += len(word) + 1
    return pieces


def _pieces(run: str, start: int, end: int) -> list[_Piece]:
    return [(m.group(), m.start()) for m in _PIECE.finditer(run, start, end)]


@lru_cache(maxsize=8)
def _special(language: PeopleWords) -> frozenset[str]:
    """Words that make a run more than a plain name."""
    listed = language.titles | language.courtesy | language.bodies | language.demonyms
    listed |= language.callings
    return listed | set(language.compound_titles)


def _name(pieces: list[_Piece], language: PeopleWords) -> Name:
    """Titles before, the name behind them."""
    plain = [word for word, _ in pieces]
    if _special(language).isdisjoint(plain) and not _ODD.search("".join(plain)):
        return Name(tuple(plain), Span(pieces[0][1], pieces[-1][1] + len(plain[-1])))
    last, courtesy = _last_title(pieces, language)
    named = pieces[last + 1 :]
    end = pieces[-1][1] + len(pieces[-1][0])
    title = None
    if last >= 0:
        title = Span(pieces[0][1], pieces[last][1] + len(pieces[last][0]))
    if not named:
        return Name((), Span(end, end), title, courtesy)
    demonym = None
    first, at = named[0]
    is_short = len(named) < 2 or (len(named) < 3 and not first.isupper())
    if last < 0 and first in language.demonyms and not is_short and not _has_body(pieces, language):
        demonym, named = Span(at, at + len(first)), named[1:]
    words = tuple(word for word, _ in named if word[0] not in _QUOTED)
    return Name(words, Span(named[0][1], end), title, courtesy, demonym)


def _last_title(pieces: list[_Piece], language: PeopleWords) -> tuple[int, str | None]:
    """The index of the last word of the title, -1 without one; and the courtesy title."""
    last, courtesy = -1, None
    is_body = _has_body(pieces, language)
    if pieces[0][0] in language.callings and len(pieces) > 2 and not is_body:
        last = 0  # "Referee Ada Roe"
    for index, (word, _) in enumerate(pieces):
        if word in language.courtesy:
            last, courtesy = index, word
        elif word in language.compound_titles:
            last = index
        elif (
            word in language.titles
            and not (
                _is_surname(pieces, index, language)
                or (index == len(pieces) - 1 and word in language.suffixes)  # "Ada Roe MP"
                or (is_body and _has_body(pieces[index + 1 :], language))
            )
        ):
            closes_body = index == len(pieces) - 1 and _has_body(pieces[:index], language)
            last = last if closes_body else index  # "Department of Justice"
    if last < 0 and is_body:
        last = _last_body(pieces, language)
    return last, courtesy


def _is_surname(pieces: list[_Piece], index: int, language: PeopleWords) -> bool:
    """Whether a title at the end is what somebody is called: "Mr. King", "Ada King Jr."."""
    if index == 0 or pieces[index][0] not in language.surname_titles:
        return False
    if any(word not in language.suffixes for word, _ in pieces[index + 1 :]):
        return False
    return _is_given(pieces[index - 1][0], language)


def _has_body(pieces: list[_Piece], language: PeopleWords) -> bool:
    """Whether a word makes the name a body's; "Bill" does so only at the end."""
    bodies, final = language.bodies, len(pieces) - 1
    for at, (word, _) in enumerate(pieces):
        if word in bodies and _is_body(word, at == final, language):
            return True
    return False


def _is_body(word: str, is_last: bool, language: PeopleWords) -> bool:
    if word not in language.bodies:
        return False
    return is_last or (word not in language.male and word not in language.female)


def _last_body(pieces: list[_Piece], language: PeopleWords) -> int:
    """The last word of the body before a person's name: "Refugee Council Ada Roe"; else -1."""
    for index in range(len(pieces) - 3, -1, -1):
        if not _is_body(pieces[index][0], False, language):
            continue
        behind = pieces[index + 1 :]
        if _is_given(behind[0][0], language):
            return index if not any(_is_body(w, True, language) for w, _ in behind) else -1
    return -1
