"""Speakers: who the subject of a reporting clause is."""

import re
from dataclasses import dataclass
from typing import NamedTuple

from digests.model import ActorType, Evidence, Span
from digests.text.attribution_phrases import Subject
from digests.text.attribution_subjects import joined
from digests.text.attribution_tokens import Tokens
from digests.text.cast import Cast
from digests.text.languages.language import Language
from digests.text.people_pronouns import Attention

_MENTIONS_BACK = 400
"""How many mentions back the bearer of a role is sought."""

_STATEMENT_OF = re.compile(r"(?P<s>N)'[xnA]{0,2}u\Z")


class Voice(NamedTuple):
    """Who speaks: the words that say so, the fullest name, how sure, the member of the cast."""

    words: Span
    named: Span
    evidence: Evidence
    member: int | None
    cue: Span | None = None


@dataclass(frozen=True, slots=True)
class Speakers:
    """Finds who speaks: by name, by description, by whom the text has in mind."""

    text: str
    language: Language
    cast: Cast
    attention: Attention

    def of(self, parsed: Tokens, subject: Subject) -> Voice | None:
        """Who a subject is; None when the text leaves it open."""
        subject = joined(parsed, subject)
        words = parsed.span(subject.first, subject.last)
        if subject.kind == "name":
            mention = parsed.mention_at[subject.last]
            if subject.first < subject.last:
                return Voice(words, words, Evidence.NAMED, None)
            member = self.cast.members[mention.member]
            if member.name in self.language.people.demonyms:
                return self._voice(words, self._roleless(subject, parsed))  # "the Emirati"
            return Voice(mention.span, member.named, Evidence.NAMED, mention.member)
        if subject.kind == "nobody":
            return None
        if subject.kind == "pronoun":
            return self._pronoun(words)
        return self._voice(words, self._described(parsed, subject))

    def _voice(self, words: Span, who: int | None) -> Voice:
        """A described speaker, who may be one of the cast."""
        named = words if who is None else self.cast.members[who].named
        return Voice(words, named, Evidence.DESCRIBED, who)

    def _pronoun(self, words: Span) -> Voice | None:
        low = words.of(self.text).lower().replace("’", "'").partition("'")[0]  # "he’s"
        people = self.language.people
        if low in people.he or low in people.she:
            focus = self.attention.person(words.start, "m" if low in people.he else "f")
        elif low in people.they:
            focus = self.attention.group(words.start)
        elif low in people.it:
            focus = self.attention.body(words.start)
        else:
            return None
        if focus is None:
            return None
        named = focus.span if focus.member is None else self.cast.members[focus.member].named
        return Voice(words, named, Evidence.PRONOUN, focus.member)

    def _described(self, parsed: Tokens, subject: Subject) -> int | None:
        """The person a description such as "the senator" stands for."""
        tags = parsed.tags[subject.first : subject.last + 1]
        if possessed := _STATEMENT_OF.match(tags):
            return parsed.mention_at[subject.first + possessed.start("s")].member
        words = parsed.span(subject.first, subject.last).of(self.text).lower().split()
        if words[0] not in self.language.people.definite or len(words) > 4:
            return None
        head = words[-1]
        start = parsed.start(subject.first)
        if head in self.language.people.body_nouns:
            focus = self.attention.body(start)
            return focus.member if focus else None
        for mention in reversed(self.cast.before(start, _MENTIONS_BACK)):
            if head in self.cast.members[mention.member].role_words:
                return mention.member
        people = self.language.people
        is_person = head in people.roles or head.endswith(people.age_ending)
        return self._roleless(subject, parsed) if is_person else None

    def _roleless(self, subject: Subject, parsed: Tokens) -> int | None:
        """Who a role nobody bears so far means: who just acted, if no role of theirs is told."""
        focus = self.attention.person(parsed.start(subject.first), None)
        if focus is None or focus.member is None or focus.sentence < self.attention.sentence - 1:
            return None
        member = self.cast.members[focus.member]
        is_free = member.type is not ActorType.ORGANISATION and member.role is None
        return focus.member if is_free else None
