"""Attribution: who said each quotation of a document, and where the text says so."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from digests.model import ActorType, Evidence, Span
from digests.text.attribution_clauses import Clause, Subject, clause_after, clause_before
from digests.text.attribution_tokens import Tokens, tokens
from digests.text.cast import Cast, Member, cast
from digests.text.document import Document
from digests.text.languages import language_of
from digests.text.people_pronouns import Attention, subjects
from digests.text.quotation import Passage, passages

_SENTENCE_WORDS = 5


@dataclass(frozen=True, slots=True)
class Attribution:
    """A passage with its speaker: `words` name the speaker beside it, `member` is who that is.

    `member` is None for a speaker the text only describes. `cue` is the reporting verb.
    """

    passage: Passage
    words: Span
    evidence: Evidence
    member: Member | None
    cue: Span | None = None


class Dropped(StrEnum):
    """Why a passage is nobody's speech."""

    NO_SPEAKER = "no speaker"


@dataclass(frozen=True, slots=True)
class _Voice:
    """Who speaks, before the passage is known."""

    words: Span
    evidence: Evidence
    member: int | None
    cue: Span | None = None


def attributions(document: Document) -> tuple[Attribution, ...]:
    """Every attributed passage, in the order of the text."""
    return _Walk(document).run()


class _Walk:
    """One walk through the paragraphs that hold quotations."""

    def __init__(self, document: Document) -> None:
        self.document, self.text = document, document.text
        self.language = language_of(document.article.language)
        self.cast = cast(document)
        self.attention = Attention(self.cast)
        self.passages = list(passages(self.text, document.paragraphs))
        self.voices: dict[int, _Voice] = {}

    def run(self) -> tuple[Attribution, ...]:
        by_paragraph: dict[int, list[tuple[int, Passage]]] = {}
        for index, passage in enumerate(self.passages):
            by_paragraph.setdefault(passage.paragraph, []).append((index, passage))
        previous: list[tuple[int, Passage]] = []
        for number, paragraph in enumerate(self.document.paragraphs):
            mine = by_paragraph.get(number, [])
            parsed = tokens(self.text, paragraph, mine, self.cast.within(paragraph), self.language)
            for mention in subjects(parsed.tags, parsed.mention_at):
                self.attention.turn_to(mention.span.start, mention.member)
            if mine:
                self._paragraph(parsed, mine, previous, number)
            previous = mine
        return tuple(self._attribution(i) for i in sorted(self.voices))

    def _attribution(self, index: int) -> Attribution:
        voice = self.voices[index]
        member = None if voice.member is None else self.cast.members[voice.member]
        return Attribution(self.passages[index], voice.words, voice.evidence, member, voice.cue)

    def _paragraph(
        self,
        parsed: Tokens,
        mine: list[tuple[int, Passage]],
        previous: list[tuple[int, Passage]],
        number: int,
    ) -> None:
        last: _Voice | None = None
        if previous:
            before = self.passages[previous[-1][0]]
            if not before.is_closed:
                last = self.voices.get(previous[-1][0])
        for at, index in sorted(parsed.passage_at.items()):
            voice = self._voice(parsed, at, last, index)
            if voice is not None:
                self.voices[index] = voice
                last = voice
                if voice.member is not None:
                    self.attention.turn_to(self.passages[index].span.start, voice.member)

    def _voice(self, parsed: Tokens, at: int, last: _Voice | None, index: int) -> _Voice | None:
        passage = self.passages[index]
        clause = clause_after(parsed, at) or clause_before(parsed, at)
        if clause is not None:
            return self._from_clause(parsed, clause, passage)
        if self._is_sentence(passage) and last is not None:
            return replace(last, evidence=Evidence.CONTINUED)
        return None

    def _is_sentence(self, passage: Passage) -> bool:
        words = passage.span.of(self.text)
        return len(words.split()) >= _SENTENCE_WORDS and (words[0].isupper() or words[0].isdigit())

    def _from_clause(self, parsed: Tokens, clause: Clause, passage: Passage) -> _Voice | None:
        subject = clause.subject
        cue = Span(*parsed.spans[clause.cue])
        words = parsed.span(subject.first, subject.last)
        if subject.kind == "name":
            mention = parsed.mention_at[subject.last]
            return _Voice(words, Evidence.NAMED, mention.member, cue)
        if subject.kind == "pronoun":
            return self._pronoun(words, cue)
        return _Voice(words, Evidence.DESCRIBED, self._described(parsed, subject), cue)

    def _pronoun(self, words: Span, cue: Span) -> _Voice | None:
        low = words.of(self.text).lower()
        people = self.language.people
        gender = "m" if low in people.he else "f" if low in people.she else None
        if gender is None:
            return _Voice(words, Evidence.PRONOUN, None, cue)
        member = self.attention.meant(words.start, gender, [])
        return _Voice(words, Evidence.PRONOUN, member.index if member else None, cue)

    def _described(self, parsed: Tokens, subject: Subject) -> int | None:
        """The person a description such as "the senator" stands for."""
        words = parsed.span(subject.first, subject.last).of(self.text).lower().split()
        if words[0] != "the" or len(words) > 4:
            return None
        head = words[-1]
        found = [
            (m.span.start, m.member)
            for m in self.cast.mentions
            if m.span.start < parsed.spans[subject.first][0]
            and head in self.cast.members[m.member].role_words
        ]
        return max(found)[1] if found else None
