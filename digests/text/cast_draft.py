"""A cast in the making: full names first, then the short forms that stand for them."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache

from digests.model import ActorType, Span
from digests.text.cast_members import Cast, Member, Mention
from digests.text.languages.language import Language
from digests.text.languages.people_words import PeopleWords
from digests.text.names import Name
from digests.text.people_roles import is_introduced, role_of, whole_title
from digests.text.printed import is_printed

_NAMESAKES = 40
"""No more people of one surname are told apart: time must not grow with their square."""

_JUST_INTRODUCED = 800
"""Characters: a surname this near to somebody who acted under a full name is theirs."""

_OPENING = frozenset(' .!?\n"“”’')
"""What stands before the first word of a sentence, one blank apart or none."""

_NEXT = re.compile(r"(?:['’](s)|,? (?:also |then |\w+ly )?([a-z]+))(?![\w])")


@lru_cache(maxsize=8)
def finite_verbs(language: Language) -> frozenset[str]:
    """Words that show that the name before them acts."""
    speech = language.speech
    verbs = speech.says | speech.judges | speech.verbs | speech.has | speech.be | speech.modals
    return verbs | {"s", "who", "whose"}


@lru_cache(maxsize=65_536)
def _key(word: str, language: PeopleWords) -> str:
    """A surname under which its spellings in one text meet: case and "al-" apart."""
    key = word.casefold().replace("’", "'")
    if "-" in key:
        for prefix in language.prefixes:
            key = key.removeprefix(prefix)
    return key


@dataclass
class _Entry:
    """A member in the making."""

    words: tuple[str, ...]
    span: Span
    type: ActorType | None
    mentions: list[Mention] = field(default_factory=list)
    full: int = 0
    somewhere: int = 0
    """Mentions behind "in" and the like."""
    females: int = 0
    males: int = 0
    titles: list[Span] = field(default_factory=list)


@dataclass
class Draft:
    """Gathers the members in two walks: full names first, then short forms."""

    text: str
    language: PeopleWords
    whole: Language
    entries: list[_Entry] = field(default_factory=list)
    by_last: dict[str, list[int]] = field(default_factory=dict)
    by_short: dict[str, int] = field(default_factory=dict)
    exact: dict[tuple[str, ...], int] = field(default_factory=dict)
    """Full names as printed, once their member is known."""
    verbs: frozenset[str] = frozenset()
    """Finite verbs of the language: what follows a name at the head of a sentence."""
    printed: frozenset[str] = frozenset()
    """What stands between blanks in the text, as printed."""
    mentions: list[Mention] = field(default_factory=list)
    """All of them, in the order of the text."""
    recent: dict[str, list[tuple[int, Name]]] = field(default_factory=dict)
    """By last name, the full names read so far that may act, with their members."""
    firm: set[str] = field(default_factory=set)
    """Single words with a capital inside a sentence."""

    def introduce(self, found: Iterable[Name]) -> None:
        """Every full name makes a member or belongs to one."""
        firm, entries = self.firm, self.entries
        for name in found:
            words = name.words
            if len(words) > 1:
                if len(words) == 2 and self._has_particle(words):
                    continue
                index = self._full(name)
                if index is None:
                    index = self._add(name, self._type(name))
                entries[index].full += 1
            elif words and words[0] not in firm and not self._opens_sentence(name):
                firm.add(words[0])

    def _is_full(self, words: tuple[str, ...]) -> bool:
        """Whether more than a surname is printed; "De Blasio" is none."""
        if len(words) == 2 and self._has_particle(words):
            return _key(words[1], self.language) not in self.by_last
        return len(words) > 1

    def _has_particle(self, words: tuple[str, ...]) -> bool:
        """Whether the first of two words is a particle."""
        return words[0].lower() in self.language.particles

    def recognise(self, found: Iterable[Name], headline: Span | None) -> None:
        """Every name is a mention of somebody; unknown short forms are members themselves."""
        entries, language, mentions = self.entries, self.language, self.mentions
        for name in found:
            words, span, title, courtesy, _ = name
            if not words:
                continue
            is_full = len(words) > 1 and self._is_full(words)
            index = self._full(name) if is_full else self._short(name)
            if index is None:
                if headline is not None and headline.covers(span):
                    continue
                if len(words) == 1 and self._is_common(name):
                    continue
                index = self._add(name, self._single_type(name))
            entry = entries[index]
            if is_full:
                self.recent.setdefault(self._last_key(words), []).append((index, name))
            is_titled = title is not None
            is_place = not is_titled and words[-1] in language.places
            mention = Mention(span, name.outer, index, is_full, courtesy, is_titled, is_place)
            mentions.append(mention)
            entry.mentions.append(mention)
            if entry.type is None and self._is_somewhere(name):
                entry.somewhere += 1
            if is_titled or courtesy:
                self._note(entry, name)

    def _note(self, entry: _Entry, name: Name) -> None:
        """What the title says of gender and role."""
        if name.courtesy:
            word = name.courtesy.lower()
            entry.females += 3 * (word in self.language.female_words)
            entry.males += 3 * (word in self.language.male_words)
            if entry.type is None:
                entry.type = ActorType.PERSON
        if name.title is None:
            return
        title = name.title.of(self.text)
        for word in title.lower().split():
            entry.females += 2 * (word in self.language.female_words)
            entry.males += 2 * (word in self.language.male_words)
        if title not in self.language.courtesy:
            entry.titles.append(whole_title(self.text, name.title, self.whole))
        if entry.type is None:
            entry.type = ActorType.PERSON

    def _add(self, name: Name, type_: ActorType | None) -> int:
        index = len(self.entries)
        self.entries.append(_Entry(name.words, name.span, type_))
        last = self._last_key(name.words)
        self.by_last.setdefault(last, []).append(index)
        if type_ is not ActorType.PERSON and len(name.words) > 1:
            self.by_short.setdefault(_initials(name.words), index)
            self.by_short.setdefault(name.words[0], index)
        return index

    def _bare(self, words: tuple[str, ...]) -> tuple[str, ...]:
        """A name without "Jr."."""
        suffixes = self.language.suffixes
        while words[-1] in suffixes and len(words) > 1:
            words = words[:-1]
        return words

    def _last_key(self, words: tuple[str, ...]) -> str:
        """The key of the last name."""
        return _key(self._bare(words)[-1], self.language)

    def _full(self, name: Name) -> int | None:
        """The member a full name belongs to: same last name, no other first name."""
        index = self.exact.get(name.words)
        if index is None:
            index = self._search(name)
            if index is not None:
                self.exact[name.words] = index
        return index

    def _search(self, name: Name) -> int | None:
        words = self._bare(name.words)
        namesakes = self.by_last.get(_key(words[-1], self.language))
        if namesakes is None:
            return None
        for index in namesakes[-_NAMESAKES:]:
            entry = self.entries[index]
            other = self._bare(entry.words)
            if words == other or (len(other) > 1 and _agree(words, other)):
                if len(name.words) > len(entry.words) and entry.type is ActorType.PERSON:
                    entry.words, entry.span = name.words, name.span
                return index
        return None

    def _short(self, name: Name) -> int | None:
        """The member a single word stands for."""
        word = name.words[-1]
        key = _key(word, self.language)
        choices = self.by_last.get(key)
        if choices is None:
            return self.by_short.get(word)
        if len(choices) == 1:
            return choices[0]
        choices = choices[-_NAMESAKES:]
        wanted = self._gender_of_title(name)
        if wanted:
            genders = {i: self._gender(self.entries[i], by_role=True) for i in choices}
            choices = (
                [i for i in choices if genders[i] == wanted]
                or [i for i in choices if genders[i] is None]
                or choices
            )
        if len(choices) == 1:
            return choices[0]
        recent, at = self._recent(key)
        if recent in choices and name.span.start - at < _JUST_INTRODUCED:
            return recent
        return max(choices, key=lambda i: (self.entries[i].full, -i))

    def _recent(self, key: str) -> tuple[int, int]:
        """Who of a last name acted last under a full name, and where that name ends."""
        read = self.recent.get(key, [])
        while read:
            index, name = read[-1]
            if self._acts(name):
                return index, name.span.end
            read.pop()
        return -1, 0

    def _is_common(self, name: Name) -> bool:
        """Whether a capital letter only opens the sentence.

        It does when the text has the word in small, or never again with a capital and no verb
        follows it.
        """
        if name.title is not None or name.courtesy is not None:
            return False
        word = name.words[0]
        if is_printed(word.lower(), self.printed) or word.endswith(self.language.adverb_ending):
            return True
        if word in self.firm or self.text.startswith(":", name.span.end):
            return False
        if not self._opens_sentence(name):
            return False
        return not self._acts(name)

    def _acts(self, name: Name) -> bool:
        """Whether a verb follows the name."""
        following = _NEXT.match(self.text, name.span.end, name.span.end + 30)
        return following is not None and (following[1] or following[2]) in self.verbs

    def _opens_sentence(self, name: Name) -> bool:
        text, at = self.text, name.span.start - 1
        if at >= 0 and text[at] == " ":
            at -= 1
        return at < 0 or text[at] in _OPENING

    def _gender_of_title(self, name: Name) -> str | None:
        word = (name.courtesy or "").lower()
        if word in self.language.female_words:
            return "f"
        return "m" if word in self.language.male_words else None

    def _type(self, name: Name) -> ActorType | None:
        """Person or body, by the words of the name and what stands around it."""
        words, language = name.words, self.language
        last = self._bare(words)[-1]
        if name.title is not None or name.courtesy is not None:
            return ActorType.PERSON
        if _is_body_name(words, language):
            return ActorType.ORGANISATION
        if last in language.places or last.removesuffix("s") in language.demonyms or len(words) > 5:
            return None
        first = words[0]
        if first in language.female or first in language.male or first in language.either:
            return ActorType.PERSON
        if is_introduced(self.text, name.span, self.whole):
            return ActorType.PERSON
        return None

    def _single_type(self, name: Name) -> ActorType | None:
        word = name.words[0]
        if len(name.words) > 1:
            return self._type(name)
        if name.title is not None or name.courtesy is not None:
            return ActorType.PERSON
        if (word.isupper() and len(word) > 1) or word in self.language.bodies:
            return ActorType.ORGANISATION
        is_given = word in self.language.female or word in self.language.male
        return ActorType.PERSON if is_given and not self._is_somewhere(name) else None

    def _is_somewhere(self, name: Name) -> bool:
        """Whether a given name is rather a place here: "in Charlotte"."""
        if name.words[0] in self.language.places:
            return True
        if name.title is not None:
            return False
        before = self.text[max(0, name.span.start - 8) : name.span.start].rsplit(None, 1)
        return bool(before) and before[-1] in self.language.whereabouts

    def _gender(self, entry: _Entry, *, by_role: bool = False) -> str | None:
        """ "m", "f" or unknown; `by_role` looks for "his wife" and the like beside the name."""
        if entry.females != entry.males:
            return "f" if entry.females > entry.males else "m"
        if by_role:
            _, heads = role_of(self.text, [entry.span], (), self.whole)
            if told := self._gender_of(heads):
                return told
        first = entry.words[0]
        if entry.type is ActorType.ORGANISATION:
            return None
        if first in self.language.female:
            return "f"
        return "m" if first in self.language.male else None

    def _gender_of(self, roles: frozenset[str]) -> str | None:
        """The gender that role nouns tell."""
        if roles & self.language.female_words:
            return "f"
        return "m" if roles & self.language.male_words else None

    def finish(self) -> Cast:
        """The members as values."""
        members = tuple([self._member(i, e) for i, e in enumerate(self.entries)])
        starts = tuple([m.outer.start for m in self.mentions])
        return Cast(members, tuple(self.mentions), starts)

    def _member(self, index: int, entry: _Entry) -> Member:
        role = None
        heads: frozenset[str] = frozenset()
        gender = self._gender(entry)
        is_nothing = entry.type is None and len(entry.words) == 1
        if entry.type is not ActorType.ORGANISATION and not is_nothing:
            spans = [m.outer for m in entry.mentions if m.is_full]
            spans += [m.outer for m in entry.mentions if not m.is_full]
            role, heads = role_of(
                self.text,
                spans,
                entry.titles,
                self.whole,
                is_person=entry.type is ActorType.PERSON,
            )
            if entry.females == entry.males:
                gender = self._gender_of(heads) or gender
        name = entry.span.of(self.text)
        last = entry.words[-1]
        is_people = last.removesuffix("s") in self.language.demonyms
        is_place = entry.type is None and (
            is_people or last in self.language.places or 2 * entry.somewhere >= len(entry.mentions)
        )
        return Member(
            index=index,
            name=name,
            named=entry.span,
            type=entry.type,
            mentions=tuple(entry.mentions),
            gender=gender,
            role=role,
            is_place=is_place,
            role_words=heads,
        )


def _is_body_name(words: tuple[str, ...], language: PeopleWords) -> bool:
    """Whether a word of the name is a body's: "Party", "Department of Health"."""
    if words[0] in language.male or words[0] in language.female:
        return words[-1] in language.bodies
    return any(w in language.bodies or " of " in w or " for " in w or "&" in w for w in words)


def _agree(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two full names with the same last word may be one person's."""
    first, second = one[0], other[0]
    if first == second:
        return True
    if len(one) == 1 or len(other) == 1:
        return False
    short, long_ = sorted((first.rstrip("."), second.rstrip(".")), key=len)
    return (len(short) == 1 and long_.startswith(short)) or (
        len(short) > 2 and long_.lower().startswith(short.lower())
    )


def _initials(words: tuple[str, ...]) -> str:
    """ "IMF" for the International Monetary Fund."""
    return "".join(part[0] for word in words for part in word.split() if part[0].isupper())
