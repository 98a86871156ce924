"""The organisations of an article: known by form, by name, or by what they do."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from digests.model import Span
from digests.text.capital_runs import capital_runs
from digests.text.cast import cast
from digests.text.covering import Covering
from digests.text.document import Document
from digests.text.folding import fold
from digests.text.gazetteer import Extent, gazetteer
from digests.text.languages.language import Language
from digests.text.organisations_cues import Cues, cues_of
from digests.text.organisations_judge import Judge, is_acronym, may_be_organisation
from digests.text.organisations_runs import Piece, pieces_of
from digests.text.organisations_states import state_bodies
from digests.text.places import places
from digests.text.title_case import title_case_lines

_SMALL = frozenset({"of", "for", "on", "the", "and", "&", "in"})


@dataclass(frozen=True, slots=True)
class Organisation:
    """One organisation of the article; `named` is its fullest form."""

    name: str
    named: Span
    mentions: tuple[Span, ...]
    role: Span | None = None


@dataclass(slots=True)
class _Entry:
    """An organisation in the making."""

    words: tuple[str, ...]
    named: Span
    mentions: list[Span] = field(default_factory=list)
    role: Span | None = None


def organisations(document: Document) -> tuple[Organisation, ...]:
    """All organisations that the text names, in the order of their first mention, found once."""
    return document.memo(_organisations)


def _organisations(document: Document) -> tuple[Organisation, ...]:
    language = document.language
    words = language.organisations
    cues = cues_of(words)
    taken = {span.start: span.end for place in places(document) for span in place.mentions}
    judge = Judge(document.text, cast(document), taken, language)
    register = _Register(document.text, taken, cues, judge, language)
    headings = Covering(title_case_lines(document))
    plain: list[Piece] = []
    titled: list[Piece] = []
    bodies: list[Piece] = []
    for piece in pieces_of(words, language.people).of(document.text, capital_runs(document)):
        start, end, _, is_body = piece
        if not is_body:
            plain.append(piece)
        else:
            (titled if headings.covers(Span(start, end)) else bodies).append(piece)
    register.enter(bodies)
    register.enter(state_bodies(document.text, words))
    register.enter_plain([*plain, *titled])
    return register.finish()


class _Register:
    """Gathers the organisations: those plain by their form first, then names and short forms."""

    def __init__(
        self,
        text: str,
        taken: Mapping[int, int],
        cues: Cues,
        judge: Judge,
        language: Language,
    ) -> None:
        self._text = text
        self._places = taken
        self._cues = cues
        self._judge = judge
        self._language = language
        self._entries: list[_Entry] = []
        self._by_key: dict[tuple[str, ...], _Entry] = {}
        self._by_end: dict[tuple[str, ...], _Entry] = {}
        self._by_initials: dict[str, _Entry] = {}
        self._settled: dict[tuple[tuple[str, ...], bool], _Entry] = {}

    def enter(self, pieces: Iterable[Piece]) -> None:
        """Take in names whose form tells that they are organisations."""
        for piece in pieces:
            start, end, words, _ = piece
            is_place = self._places.get(start) == end
            if not is_place and " ".join(words) not in self._language.organisations.not_names:
                self._mention(piece)

    def enter_plain(self, pieces: Sequence[Piece]) -> None:
        """Take in names that the text, or the world, shows to be organisations."""
        unknown: dict[tuple[str, ...], list[Piece]] = {}
        by_key, by_initials, language = self._by_key, self._by_initials, self._language
        for piece in pieces:
            # All names of the text come by here: most are told by two look-ups to be no more.
            words = piece[2]
            if _key(words) in by_key or (
                by_initials and len(words) == 1 and self._initialled(words[0])
            ):
                self._mention(piece)
            elif may_be_organisation(words, language):
                unknown.setdefault(words, []).append(piece)
        for words, group in unknown.items():
            if self._judge.is_organisation(words, group):
                for piece in group:
                    self._mention(piece)

    def _short_for(self, words: tuple[str, ...]) -> _Entry | None:
        """The organisation that this form shortens: its initials, its beginning or its end."""
        entry = self._by_key.get(_key(words))
        return self._initialled(words[0]) if entry is None and len(words) == 1 else entry

    def _initialled(self, word: str) -> _Entry | None:
        """The organisation whose initials the word is."""
        if word not in self._by_initials and "." not in word:
            return None
        return self._by_initials.get(word.replace(".", "")) if is_acronym(word) else None

    def _mention(self, piece: Piece) -> None:
        start, end, words, is_body = piece
        span = Span(start, end)
        # Names come again: what a form stands for is settled with its first mention.
        entry = self._settled.get((words, is_body))
        if entry is None:
            entry = self._settled[words, is_body] = self._settle(words, span, is_body=is_body)
        entry.mentions.append(span)
        if entry.role is None:
            entry.role = self._cues.role(self._text, start, end)

    def _settle(self, words: tuple[str, ...], span: Span, *, is_body: bool) -> _Entry:
        """The organisation that is meant by this form, under which it is known from now on."""
        key = _key(words)
        entry = self._short_for(words) or self._longer_or_shorter(key)
        if entry is None:
            entry = _Entry(words, span)
            self._entries.append(entry)
        elif _is_fuller(key, _key(entry.words)):
            entry.words, entry.named = words, span
        self._by_key.setdefault(key, entry)
        for index in range(len(key) - 1):
            self._by_end.setdefault(key[index:], entry)
        if len(key) > 1:
            self._by_initials.setdefault(_initials(words), entry)
            if is_body:
                self._add_short_forms(key, entry)
        return entry

    def _add_short_forms(self, key: tuple[str, ...], entry: _Entry) -> None:
        """ "UGI" for "UGI Utilities", "Palmer" for no one: a first word that is its own."""
        head = key[-1]
        if len(key) == 2 and head in _OWN_HEADS:
            self._by_key.setdefault(key[:1], entry)
        if len(key) > 2 and head in _LEGAL_FORMS:
            self._by_key.setdefault(key[:-1], entry)

    def _longer_or_shorter(self, key: tuple[str, ...]) -> _Entry | None:
        """ "State Department" and "U.S. State Department" are one."""
        if len(key) < 2:
            return None
        if key in self._by_end:
            return self._by_end[key]
        for index in range(1, len(key) - 1):
            entry = self._by_key.get(key[index:])
            if entry is not None and key[-len(_key(entry.words)) :] == _key(entry.words):
                return entry
        return None

    def finish(self) -> tuple[Organisation, ...]:
        """The organisations, with their mentions in order."""
        found = []
        for entry in self._entries:
            name = entry.named.of(self._text)
            mentions = tuple(sorted(set(entry.mentions)))
            found.append(Organisation(name, entry.named, mentions, entry.role))
        return tuple(sorted(found, key=lambda each: each.mentions[0]))


_OWN_HEADS = frozenset({"utilities", "inc", "corp", "co", "ltd", "plc", "group", "holdings"})
_LEGAL_FORMS = frozenset({"inc", "corp", "co", "ltd", "plc", "llc", "ag", "company"})


@lru_cache(maxsize=8192)
def _key(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words under which forms of one name meet."""
    return tuple(fold(w.replace(".", "")) for w in words if w not in _SMALL and w != "The")


def _is_fuller(key: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether a form tells more than the other; a country before the name tells nothing."""
    for longer, shorter, verdict in ((key, other, False), (other, key, True)):
        extra = longer[: len(longer) - len(shorter)]
        if extra and longer[len(extra) :] == shorter:
            spots = gazetteer().find(" ".join(extra))
            if spots and spots[0].extent is Extent.COUNTRY and len("".join(extra)) > _SHORT:
                return verdict
    return len(key) > len(other)


_SHORT = 3  # letters: "U.S." before a name belongs to it


@lru_cache(maxsize=8192)
def _initials(words: tuple[str, ...]) -> str:
    return "".join(word[0] for word in words if word not in _SMALL and word[0].isupper())
