"""Runs of capitalised words, cut into the names that may be organisations."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from digests.text.capital_runs import LONGEST_KEPT, Run
from digests.text.languages.organisation_words import OrganisationWords
from digests.text.languages.people_words import PeopleWords

_TOKEN = re.compile(r"[^\s,]+")
_JOINED = re.compile(r"-(?:based|backed|led|owned|run|area|born|held|controlled|[a-z]+ing)\Z")
_GENITIVE = re.compile(r"['’]s?\Z")
_OF = ("of", "for", "on")
_TAGS = ("@", "#", "_")
_ARTICLE = re.compile(r"(?<![\w@#])[ae]l-\Z")
_LONGEST_ARTICLE = 3
_LONGEST_LEFT = 4  # words: "United States Food and Drug Administration"


Piece = tuple[int, int, tuple[str, ...], bool]
"""A name cut from a run: start and end, words, whether its form alone makes it a body's.

Plain, as a text holds some seventy and few turn out to be organisations.
"""

Token = tuple[str, int, int]


class Pieces:
    """Cuts runs by the words of one language."""

    def __init__(self, words: OrganisationWords, people: PeopleWords) -> None:
        self._words = words
        self._people = people
        self._no_names = people.stop | people.times | people.titles | people.courtesy
        self._pieces = lru_cache(maxsize=8192)(self._cut_run)
        self._genitives = words.genitives | {g.replace("'", "’") for g in words.genitives}

    def of(self, text: str, runs: Iterable[Run]) -> Iterator[Piece]:
        """All names of a text in order, persons and places among them."""
        no_names = self._no_names
        for base, run in runs:
            before = text[base - 1]
            if before == "-":
                article = _article_before(text, base)
                base, run = base - len(article), article + run
            elif before in _TAGS:
                first, _, run = run.partition(" ")
                base += len(first) + 1
            if run.isalpha():  # most runs are one word
                if run not in no_names:
                    yield base, base + len(run), (run,), False
                continue
            # Names come again, in this article and in the next: each is cut but once.
            pieces = self._pieces(run) if len(run) < LONGEST_KEPT else self._cut_run(run)
            for start, stop, words, is_body in pieces:
                yield base + start, base + stop, words, is_body

    def _cut_run(self, run: str) -> tuple[Piece, ...]:
        """The names in a run, their places counted from its beginning."""
        tokens = [(token[0], *token.span()) for token in _TOKEN.finditer(run)]
        return tuple(
            _without_country(piece, self._words)
            for part in self._cut(tokens)
            for piece in self._named(part)
        )

    def _cut(self, tokens: Sequence[Token]) -> Iterator[list[Token]]:
        """The run parted at genitives, at "in", and at "and" between two names."""
        part: list[Token] = []
        for index, (word, start, end) in enumerate(tokens):
            if word == "in" or (word == "and" and not self._joins(part, tokens[index + 1 :])):
                yield part
                part = []
                continue
            is_joined = "-" in word and _JOINED.search(word) is not None
            if is_joined or word in self._people.times or self._is_opener(word, part):
                yield part
                part = []
                continue
            genitive = _GENITIVE.search(word) if "'" in word or "’" in word else None
            follows = tokens[index + 1][0] if index + 1 < len(tokens) else ""
            is_inner = word in self._genitives or (
                word[-1] in "'’" and follows in self._words.heads
            )
            if genitive and not is_inner and word[0].isupper():
                bare = word[: genitive.start()]
                yield [*part, (bare, start, start + len(bare))]
                part = []
                continue
            part.append((word, start, end))
        yield part

    def _is_opener(self, word: str, part: Sequence[Token]) -> bool:
        """Whether the word opens a sentence and belongs to no name."""
        is_stop = word in self._people.stop or word.endswith(("n't", "n’t"))
        return is_stop and not part

    def _joins(self, left: Sequence[Token], right: Sequence[Token]) -> bool:
        """Whether "and" stands inside one name: "Food and Drug Administration"."""
        if not left:
            return False
        words = [word for word, _, _ in left]
        if right and self._is_given(right[0][0]):
            return False
        if any(word in _OF for word in words) and self._has_head(left):
            follows = self._has_head(right)
            return not follows or any(word in self._words.and_heads for word in words)
        is_left = len(words) <= _LONGEST_LEFT and words[-1] in self._words.and_left
        return is_left and self._has_head(right)

    def _is_given(self, word: str) -> bool:
        people = self._people
        return word in people.female or word in people.male or word in people.either

    def _has_head(self, tokens: Sequence[Token]) -> bool:
        return any(word in self._words.heads for word, _, _ in tokens)

    def _named(self, part: list[Token]) -> Iterator[Piece]:
        """The organisation in a part, or the plain names of it."""
        tokens = self._trimmed(part)
        if not tokens:
            return
        cut = next((i for i, (word, _, _) in enumerate(tokens) if word in _OF), len(tokens))
        if cut < len(tokens) and tokens[cut][0] == "on":
            # "the Select Committee on Tides", but "the Gulls on New Year's Day".
            is_topic = cut > 0 and tokens[cut - 1][0] in self._words.on_heads
            if not is_topic:
                yield from self._named(tokens[:cut])
                yield from self._named(tokens[cut + 1 :])
                return
        main = tokens[:cut]
        if self._is_body(main, tokens[cut:]):
            end = self._end_of_body(main, tokens, cut)
            yield _piece(tokens[:end], is_body=end > 1)
            if end < cut:
                yield from self._named(tokens[end:cut])
            return
        while main and (main[-1][0] in self._people.titles or main[-1][0] in self._words.trailing):
            main = main[:-1]
        if main:
            yield _piece(main, is_body=False)
        if cut < len(tokens):
            yield from self._named(tokens[cut + 1 :])

    def _trimmed(self, part: list[Token]) -> list[Token]:
        """Without the small words, sentence openings and titles around the name."""
        first, last = 0, len(part)
        people = self._people
        while first < last:
            word = part[first][0]
            follows_head = first + 1 < last and part[first + 1][0] in self._words.heads
            is_title = word in people.titles or word in people.courtesy
            is_small = word[0].islower() and not word.startswith(("al-", "el-"))
            is_loose = word == "&" or word in people.stop or word in people.times
            is_known = word in self._words.heads or word in self._words.parties
            is_own_title = is_title and not follows_head and not is_known
            is_party = word in self._words.parties and first + 1 < last
            is_own_title = is_own_title or (is_party and part[first + 1][0] in self._words.houses)
            if not (is_small or is_loose or is_own_title):
                break
            first += 1
        while last > first and (part[last - 1][0] in ("of", "for", "on", "and", "&", "the")):
            last -= 1
        return part[first:last]

    def _is_body(self, main: Sequence[Token], rest: Sequence[Token]) -> bool:
        if not main:
            return False
        words = [word for word, _, _ in main]
        if words[-1] in self._words.not_heads or any(w in self._words.barring for w in words):
            tail = [word for word, _, _ in rest if word[0].isupper()]
            return words[-1] == "House" and bool(tail) and tail[0] in self._words.chambers
        for_what = bool(rest) and rest[0][0] == "for"
        # "Commissioner" heads a body only in "the High Commissioner for …".
        heads = [
            word
            for word in words
            if word in self._words.heads and (for_what or word not in self._people.titles)
        ]
        # "International Market Director": what leads the words does not head them.
        if heads and words[0] in self._words.heads and len(heads) == 1 and len(words) > 1:
            return False
        if not heads:
            return False
        is_lettered = len(words) == 2 and len(words[-1]) == 1
        return (len(words) > 1 or bool(rest)) and not is_lettered

    def _end_of_body(self, main: Sequence[Token], tokens: Sequence[Token], cut: int) -> int:
        """Where the name ends: a title or a given name after its head is another's."""
        people = self._people
        last = max((i for i, (w, _, _) in enumerate(main) if w in self._words.heads), default=cut)
        for index in range(max(cut, last + 1), len(tokens)):
            if tokens[index][0] in self._words.trailing:
                return index
        for index in range(last + 1, len(main)):
            word = main[index][0]
            if word in people.titles or self._is_given(word) or word in self._words.trailing:
                return index
        end = len(tokens)
        # "Colorado State University of the US": where a body lies is no part of its name.
        is_country = tokens[-1][0] in self._words.countries_short
        if cut < len(tokens) and is_country and tokens[-2][0] == "the":
            end = max(i for i, (word, _, _) in enumerate(tokens) if word in _OF)
        return end


def _article_before(text: str, start: int) -> str:
    """What belongs to the name whose capital stands at `start`: the "al-" of "al-Osk"."""
    article = _ARTICLE.search(text, max(0, start - _LONGEST_ARTICLE), start)
    return article.group() if article else ""


def _piece(tokens: Sequence[Token], *, is_body: bool) -> Piece:
    words = tuple(word for word, _, _ in tokens)
    return tokens[0][1], tokens[-1][2], words, is_body


def _without_country(piece: Piece, words: OrganisationWords) -> Piece:
    """ "US Starbucks" without the country."""
    start, end, named, is_body = piece
    if is_body or len(named) == 1 or named[0] not in words.countries_short:
        return piece
    return start + len(named[0]) + 1, end, named[1:], False


@lru_cache(maxsize=8)
def pieces_of(words: OrganisationWords, people: PeopleWords) -> Pieces:
    """The cutter for one language, made once."""
    return Pieces(words, people)
