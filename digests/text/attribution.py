"""Attribution: who said each quotation of a document, and where the text says so."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from digests.model import Evidence, Span
from digests.text.attribution_clauses import (
    Clause,
    clauses,
    credit_line,
)
from digests.text.attribution_narration import acting, bringing
from digests.text.attribution_refused import (
    beside,
    is_given_name,
    is_nickname,
    is_on_sign,
    is_title,
    is_titled,
)
from digests.text.attribution_speakers import Speakers, Voice
from digests.text.attribution_tokens import Tagger, Tokens
from digests.text.cast import Member, cast
from digests.text.document import Document
from digests.text.people_pronouns import MENTIONED, SPEAKER, SUBJECT, Attention
from digests.text.printed import printed_words
from digests.text.quotation import Passage, passages
from digests.text.quotation_repair import repaired
from digests.text.quotation_turns import TURN, surname, with_turns

_SENTENCE_WORDS = 5
_IN_HEADLINE = 4
"""A headline quotes no more than this."""

_AHEAD = 2
"""Paragraphs further than this before a quotation are not read for whom they have in mind."""
_TELLING = frozenset("NPRK")
"""Tags without one of which a sentence tells of nobody."""
_BRINGING = frozenset("RrBbevVHyGgKuN")
"""Tags without one of which a paragraph holds no reporting clause."""
_DASHES = ("-", "–", "—", "―")
"""How a line begins that only names the speaker of the one before."""
_SENTENCE = re.compile(r"[^|/]*[|/]|[^|/]+\Z")
_ACTS = re.compile(r"(?:\([^)]{1,8}\))?(?:,[^,|]{1,30},)?[AT]{0,2}[RrvVHMe]")


@dataclass(frozen=True, slots=True)
class Attribution:
    """What somebody said: `span` are the words of a passage.

    `words` name the speaker beside it, `named` is the fullest form the text prints, `member`
    the one of the cast (None when the text only describes the speaker), `cue` the verb.
    """

    span: Span
    words: Span
    named: Span
    evidence: Evidence
    member: Member | None
    cue: Span | None = None


def attributions(document: Document) -> tuple[Attribution, ...]:
    """Every attributed passage, in the order of the text."""
    return document.memo(_read)[0]


def unattributed(document: Document) -> int:
    """How many passages of the body nobody is known to have said."""
    return document.memo(_read)[1]


def _read(document: Document) -> tuple[tuple[Attribution, ...], int]:
    walk = _Walk(document)
    return walk.run(), walk.silent


class _Walk:
    """One walk through the paragraphs, sentence by sentence, keeping in mind who speaks."""

    def __init__(self, document: Document) -> None:
        self.document, self.text = document, document.text
        self.language = document.language
        self.cast = cast(document)
        self.attention = Attention(self.cast)
        self.speakers = Speakers(self.text, self.language, self.cast, self.attention)
        found = list(passages(self.text, document.paragraphs))
        found = repaired(self.text, found, document.paragraphs, self.language.speech)
        found = with_turns(self.text, found, document.paragraphs, lambda: self.surnames)
        self.passages = [one for one in found if _says(one.span.of(self.text))]
        self.furniture = document.boilerplate
        self.voices: dict[int, Voice] = {}
        self.starts: dict[int, int] = {}
        self.silent = 0
        """Passages of the body without a speaker."""
        self.is_told = False
        """Whether the paragraph has what a reporting clause is made of."""
        self.last: Voice | None = None
        """Who spoke last, and may go on."""
        self.last_sentence = 0
        self.unclaimed: int | None = None
        """The quotation that was all of the last paragraph: the next line may name its speaker."""

    @cached_property
    def surnames(self) -> dict[str, int]:
        """The members of the cast by surname in small letters; of namesakes the first."""
        members = reversed(self.cast.members)
        return {m.surname.casefold(): m.index for m in members if not m.name.isupper()}

    def run(self) -> tuple[Attribution, ...]:
        tagger = Tagger(self.text, printed_words(self.document), self.language)
        paragraphs, quoting = self.document.paragraphs, [one.paragraph for one in self.passages]
        before = -1
        for number in self._worth_reading(quoting):
            if number != before + 1:
                self.unclaimed = None
            before = number
            start = paragraphs[number].start
            if number > quoting[-1] and not self.text.startswith(_DASHES, start):
                break  # nobody quoted is left; only a line of credit would matter
            first, end = bisect_left(quoting, number), bisect_right(quoting, number)
            mine = [(index, self.passages[index]) for index in range(first, end)]
            mentions = self.cast.within(paragraphs[number])
            if mine or mentions:
                self._paragraph(tagger.tokens(paragraphs[number], mine, mentions))
        self._headline()
        self.silent = sum(
            index not in self.voices and not self._is_apart(passage)
            for index, passage in enumerate(self.passages)
        )
        return tuple(self._attribution(i) for i in sorted(self.voices))

    def _worth_reading(self, quoting: Iterable[int]) -> Iterator[int]:
        """The paragraphs that quote, those shortly before them, and the one behind."""
        following = 0
        for one in quoting:
            end = min(one + 2, len(self.document.paragraphs))
            yield from range(max(following, one - _AHEAD + 1), end)
            following = end

    def _headline(self) -> None:
        """What the headline quotes is said by whom the story names for the same words."""
        title = self.document.title
        if title is None:
            return
        quoted = [i for i, p in enumerate(self.passages[:_IN_HEADLINE]) if title.covers(p.span)]
        for index in quoted:
            words = self._bare(index)
            for other in range(quoted[-1] + 1, len(self.passages)):
                if other in self.voices and words in self._bare(other):
                    self.voices[index] = self.voices[other]
                    break

    def _bare(self, index: int) -> str:
        return self.passages[index].span.of(self.text).casefold().strip(",.!? ")

    def _credit(self, parsed: Tokens) -> None:
        """A line under a quotation that names its speaker."""
        index = self.unclaimed
        self.unclaimed = None
        clause = credit_line(parsed)
        if clause is None or index is None:
            return
        voice = self._from_clause(parsed, clause)
        if voice is not None:
            self.voices[index] = voice

    def _attribution(self, index: int) -> Attribution:
        voice, passage = self.voices[index], self.passages[index]
        member = None if voice.member is None else self.cast.members[voice.member]
        span = Span(self.starts.get(index, passage.span.start), passage.span.end)
        return Attribution(span, voice.words, voice.named, voice.evidence, member, voice.cue)

    def _paragraph(self, parsed: Tokens) -> None:
        self._credit(parsed)
        self.is_told = not _BRINGING.isdisjoint(parsed.tags)
        names, quotations = list(parsed.mention_at), list(parsed.passage_at)
        for first, end in _sentences(parsed.tags):
            self._name(parsed, first, _within(names, first, end))
            spoke = False
            for at in _within(quotations, first, end):
                spoke |= self._quotation(parsed, at, first)
            self._narrate(parsed, first, end, spoke)
            self.attention.next_sentence()
        if parsed.tags in ("q", "Q", "E", "f"):
            self.unclaimed = parsed.passage_at[0]

    # --- quotations ---------------------------------------------------------------------------

    def _quotation(self, parsed: Tokens, at: int, first: int) -> bool:
        """Give the quotation at a token its speaker; whether it got one."""
        index = parsed.passage_at[at]
        voice = self._voice(parsed, at, index, first)
        if voice is None:
            return False
        self.voices[index] = voice
        self.last, self.last_sentence = voice, self.attention.sentence
        self._turn_to(voice, SPEAKER)
        return True

    def _is_apart(self, passage: Passage) -> bool:
        """Whether a passage is not of the body: in the headline or furniture."""
        title = self.document.title
        return (title is not None and title.meets(passage.span)) or self._is_furniture(passage)

    def _is_furniture(self, passage: Passage) -> bool:
        """Whether a passage stands in a caption, a credit or the like.

        A line that begins with a quotation is none, though a name follows as in a credit.
        """
        if not self.furniture:
            return False
        before = max(0, bisect_right(self.furniture, passage.span) - 1)
        return any(
            one.meets(passage.span) and one.start != passage.outer.start
            for one in self.furniture[before : before + 2]
        )

    def _voice(self, parsed: Tokens, at: int, index: int, first: int) -> Voice | None:
        passage = self.passages[index]
        if self._is_furniture(passage):
            return None
        if turn := self._turn(index, passage):
            return turn
        words = self.language.speech
        if is_nickname(parsed, at, self.text, passage) or is_given_name(parsed, at, words):
            return None
        is_sentence = self._is_sentence(parsed, at, passage)
        if not self.is_told and not is_sentence and not self._goes_on(passage):
            return None
        is_plain_speech = is_sentence and not is_titled(passage.span.of(self.text), words)
        near = beside(self.text, passage)
        if is_on_sign(near, words, is_sentence=is_plain_speech):
            return None
        if not is_plain_speech and is_title(self.text, passage, near, words):
            return None
        is_open = False
        for clause in clauses(parsed, at):
            if voice := self._from_clause(parsed, clause):
                return voice
            is_open = is_open or clause.is_strong
        if is_open:
            self.last = None  # somebody speaks whom the text does not tell: "I said"
            return None
        if not is_sentence and not self._goes_on(passage):
            return None
        leads_on = parsed.tags[at - 1] in ":," or set(parsed.tags[first:at]) <= set("CA")
        if leads_on or not is_sentence:
            return self.last._replace(evidence=Evidence.CONTINUED) if self.last else None
        about = acting(parsed, first, at)
        return self.speakers.of(parsed, about[1]) if about else None

    def _turn(self, index: int, passage: Passage) -> Voice | None:
        """The speaker of a transcript's turn: "ROE: …" within the marks."""
        found = TURN.match(self.text, passage.span.start, passage.span.end)
        if found is None:
            return None
        words = Span(*found.span(1))
        if not _says(self.text[found.end() : passage.span.end]):
            return None
        self.starts[index] = found.end()
        member = self.surnames.get(surname(words.of(self.text)))
        named = words if member is None else self.cast.members[member].named
        return Voice(words, named, Evidence.TURN, member)

    def _is_sentence(self, parsed: Tokens, at: int, passage: Passage) -> bool:
        words = passage.span.of(self.text).lstrip("[.… “‘'\"")
        if not words[:1].isupper() and not words[:1].isdigit():
            return False
        if len(words.split()) >= _SENTENCE_WORDS:
            return True
        before = parsed.tags[at - 1 : at]
        return parsed.tags[at] in "QE" and before in ("", "|", "/")

    def _goes_on(self, passage: Passage) -> bool:
        """Whether a long fragment without a clause goes on with who spoke just before."""
        if self.last is None or self.last.cue is None:
            return False
        return (
            self.last_sentence >= self.attention.sentence - 1
            and len(passage.span.of(self.text).split()) >= _SENTENCE_WORDS
        )

    # --- speakers -----------------------------------------------------------------------------

    def _from_clause(self, parsed: Tokens, clause: Clause) -> Voice | None:
        cue = parsed.span(clause.cue, clause.cue)
        voice = self.speakers.of(parsed, clause.subject)
        if voice is None:
            return None
        return Voice(voice.words, voice.named, voice.evidence, voice.member, cue)

    # --- the story between quotations ---------------------------------------------------------

    def _name(self, parsed: Tokens, first: int, names: Sequence[int]) -> None:
        """Keep in mind whom a sentence names."""
        tags = parsed.tags
        for token in names:
            opens = token == first and tags[token + 1 : token + 2] != "'"
            weight = SUBJECT if opens or _ACTS.match(tags, token + 1) else MENTIONED
            mention = parsed.mention_at[token]
            self.attention.turn_to(mention.span, mention.member, weight)

    def _narrate(self, parsed: Tokens, first: int, end: int, spoke: bool) -> None:
        """Keep in mind who acts or speaks in a sentence."""
        if spoke or _TELLING.isdisjoint(parsed.tags[first:end]):
            return
        about = bringing(parsed, first, end) or acting(parsed, first, end)
        if about is None:
            return
        verb, who = about
        voice = self.speakers.of(parsed, who)
        if voice is None:
            return
        reports = parsed.tags[verb] in "RBK:"
        if not reports and not self._is_somebody(voice):
            return
        self._turn_to(voice, SPEAKER if reports else SUBJECT)
        self.last = voice

    def _is_somebody(self, voice: Voice) -> bool:
        """Whether who acts may be the one who speaks next: not "Business is slow"."""
        if voice.member is None:
            return voice.evidence is not Evidence.DESCRIBED
        member = self.cast.members[voice.member]
        return member.type is not None or " " in member.name or len(member.mentions) > 1

    def _turn_to(self, voice: Voice, weight: float) -> None:
        """Keep a speaker or actor in mind."""
        if voice.member is not None:
            self.attention.turn_to(voice.words, voice.member, weight)
            return
        is_plural = voice.evidence is Evidence.NAMED or voice.named.of(self.text).endswith("s")
        self.attention.turn_to(voice.named, None, weight, plural=is_plural)


def _says(words: str) -> bool:
    """Whether there is a word among the signs: marks around nothing quote nothing."""
    return any(map(str.isalnum, words))


def _sentences(tags: str) -> Iterator[tuple[int, int]]:
    """The sentences of a paragraph as token ranges."""
    return (sentence.span() for sentence in _SENTENCE.finditer(tags))


def _within(places: Sequence[int], first: int, end: int) -> Sequence[int]:
    """Those of the ordered token indices that lie in a range."""
    return places[bisect_left(places, first) : bisect_left(places, end)]
