"""Reporting clauses: patterns over tags that find verb and subject around a quotation."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from digests.text.attribution_phrases import (
    Subject,
    head_before,
    head_behind,
    phrase,
    phrase_end,
    sentence_start,
)
from digests.text.attribution_subjects import subject_of
from digests.text.attribution_tokens import Tokens

_NEAR = 4
"""Tokens: a verb this near before a quotation that ends its sentence brings it."""

_BESIDE = 2
"""Tokens: a verb this near before a quotation brings it rather than a weak one behind."""

_BEHIND = r"[Pp]|[DnxuNA'][DnxuNTA'Iyv)(]*"
_APPOSITION = (
    r"(?P<app>(?:\([^)|]{1,12}\))?(?:,[^|/qQEf,:]{1,40}){1,5},"
    r"|\([^)|]{1,12}\)|-[^|/qQEf:-]{1,40}-|,[xn][^|/qQEf,:RrvVHMe]{1,40}(?=R))?"
)
_VERB_THEN_SUBJECT = re.compile(rf"(?P<c>[,-]?/?)A{{0,2}}(?:HA?)?(?P<v>[RrBbe])(?P<s>{_BEHIND})")
_SUBJECT_THEN_VERB = re.compile(
    rf"(?P<c>[,-]?/?)[AZ]?(?P<s>[Pp]|[DnxuN'T(][DnxuNTA'Iyv)(C]{{0,24}}?){_APPOSITION}"
    r"[AT]{0,2}(?:[HM]A?)?(?P<v>[RrBbe])"
)
_NAME_THEN_ANY_VERB = re.compile(r"(?P<c>,?)(?P<s>P|D?x?n?N|D[NxuA']{0,4}n)A?(?P<v>v)")
_ANY_VERB_THEN_NAME = re.compile(r"(?P<c>,?)(?P<v>v)(?P<s>N)(?:$|[|,/])")
_CREDIT = re.compile(r"/?(?P<v>-)(?P<s>N)(?:$|[|,/])")
_PARTICIPLE_AFTER = re.compile(r"(?P<c>[,-]?/?)(?P<s>P|N),?A?(?P<v>G)")
_ACCORDING = re.compile(r"(?P<c>[,-]?/?)A?(?P<v>K)(?P<s>[Pp]|[DnxuNA'][DnxuNTA'Iyv)(bB]*)")
_INTRODUCES_NEXT = re.compile(r"[DnxuNTAI'()]{0,14}[,:]?S?[qQEf]")
_BRINGS_NEXT = re.compile(r"(?:P|[DxnA]{0,4}N)[HMA]{0,2}[Rr][DxnuNTAI'()]{0,14}:[qQEf]")
_INVERTED = re.compile(r"[Rr][DxnuNA']{0,10}N[:,]\Z")
_AHEAD = re.compile(r"(?:q(?:,A,)?|[fQE][^|/]{0,25},)(?P<s>P|[DxnA]{0,4}N)")
_ANY_VERB_THAT = re.compile(r"v[IDxnuNTA]{0,7}W")
_QUOTED_AS = re.compile(r"[xDN]ZG")
_LIKENS = re.compile(r"Z[DxA]{0,3}\Z")
_BESIDE_SPOKEN = re.compile(r"e[ATDxnN]{0,4}[,:]?[SW]?\Z")
_BESIDE_THAT = re.compile(r"e[ATDx]{0,3}W")
_CLOSES = re.compile(r"[DnxuNTAI'()y]{0,24}(?:$|[|,;/-])")
_FAR = re.compile(
    rf"[,-]Z?(?P<s>[Pp]|[DnxuN][DnxuNTA'I)(]{{0,14}}?){_APPOSITION}[AT]{{0,2}}(?:HA?)?(?P<v>R)"
    r"[DnxuNTAI'()y]{0,12}(?:$|[|,/])"
)
_FAR_INVERTED = re.compile(rf"[,-](?P<v>[RK])(?P<s>{_BEHIND})(?:$|[|,/;])")
_LONGEST_LABEL = 12
"""Tokens: a name with what stands in brackets behind it, and the colon."""

_LABEL = re.compile(r"N(?:\([^|]{1,8}\))?:\Z")
_APART = re.compile(",[AT],")
_OF_SPEAKER = re.compile(r"I[D']?|,(?![CGgy])[^|]*[^|W,:]")
"""What tells of one named behind the verb: "said Roe, author of the “…”", "the writers of “…”"."""

_NOUN = re.compile(
    r"(?:(?P<s>N)'|(?P<p>D))[xnAuNT]{0,4}u(?:[ISx,:]{0,2}|V[,:]?|V?[SW][^RrKGBbe|]{0,14})D?$"
)
_POSSESSOR = re.compile(r"(?:(?P<s>N)'|(?P<p>D))[xA]{0,2}$")
_NOUN_BEHIND = re.compile(r"[xA]{0,2}u")


class Clause(NamedTuple):
    """A reporting clause: the token of its verb and its subject."""

    cue: int
    subject: Subject
    is_strong: bool
    """Whether the verb brings speech by itself."""


def clauses(tokens: Tokens, at: int) -> Iterator[Clause]:
    """The clauses that may report the quotation at token `at`, the likeliest first."""
    after = clause_after(tokens, at)
    if after is not None and after.is_strong and not _is_contested(tokens, at):
        yield after
    before = clause_before(tokens, at)
    is_weak = after is None or not after.is_strong
    is_told = before is not None and before.is_strong and not _is_thing(tokens, before.subject)
    is_near = before is not None and is_weak and at - before.cue <= _BESIDE
    if before and (is_near or (before.is_strong and (is_weak or _governs(tokens, before, at)))):
        yield (None if is_told else clause_far(tokens, at)) or before
    if after is not None:
        yield after
    if not is_told and (far := clause_far(tokens, at)):
        yield far
    noun = noun_clause(tokens, at)
    if noun is not None and "uW" in tokens.tags[noun.subject.last : at]:
        yield noun  # "Roe mocked Crow’s claim that “…”"
    if before is not None:
        yield before
    if noun is not None:
        yield noun


def _begins_small(tokens: Tokens, at: int) -> bool:
    """Whether a quotation begins in the middle of a sentence."""
    return tokens.span(at, at).of(tokens.text)[1:2].islower()


def _is_thing(tokens: Tokens, subject: Subject) -> bool:
    """Whether a subject is nobody who speaks: "the end of the talks signals"."""
    return subject.kind == "nominal" and tokens.tags[subject.last] in "xu"


def _is_contested(tokens: Tokens, at: int) -> bool:
    """Whether the clause behind a quotation may belong to something else.

    It may begin a sentence, or end one that "when" or "after" opened, or bring the next quotation.
    """
    tags = tokens.tags
    if tags[at] == "Q" or _BRINGS_NEXT.match(tags, at + 1):
        return True
    return tags[sentence_start(tags, at) : at].lstrip("A")[:1] in ("S", "Z")


def _governs(tokens: Tokens, before: Clause, at: int) -> bool:
    """Whether the clause before a quotation reports it though one stands behind, too."""
    if not _is_contested(tokens, at):
        return False
    is_near = at - before.cue <= _NEAR
    if tokens.tags[at] == "Q":
        return is_near or _begins_small(tokens, at)
    return is_near or _BRINGS_NEXT.match(tokens.tags, at + 1) is not None


def clause_after(tokens: Tokens, at: int) -> Clause | None:
    """The clause right behind the quotation at token `at`: "…," said Ada Roe."""
    tags = tokens.tags
    quotation, behind = tags[at], at + 1
    if found := _ACCORDING.match(tags, behind):
        return _clause(tokens, found, forward=True)
    is_parted = quotation in "qQE" or tags[behind : behind + 1] in (",", "-")
    found = _VERB_THEN_SUBJECT.match(tags, behind)
    if found and (found["v"] in "Re" or (found["v"] == "r" and found["s"][:2] != "N'")):
        is_plain = found["s"][0] in "NPp" or (found["v"] == "r" and found["s"][-1] in "nN")
        if is_plain or (is_parted and found["v"] != "r"):
            return _clause(tokens, found, forward=True)
    found = _SUBJECT_THEN_VERB.match(tags, behind)
    if credit := _CREDIT.match(tags, behind):
        return _clause(tokens, credit, forward=True)
    if quotation in "qE" and (inverted := _ANY_VERB_THEN_NAME.match(tags, behind)):
        return _clause(tokens, inverted, forward=True)
    if quotation == "q" and (any_verb := _NAME_THEN_ANY_VERB.match(tags, behind)):
        return _clause(tokens, any_verb, forward=False)
    if found is None:
        found = _PARTICIPLE_AFTER.match(tags, behind)
        return _clause(tokens, found, forward=False) if found and is_parted else None
    is_short = found["s"] in ("P", "N", "p")
    is_whole = at == 0 or tags[at - 1] in "|/"
    closes = is_whole and found["s"][-1] == "N" and tags[found.end() : found.end() + 1] in ("", "|")
    if not is_parted and not (found["v"] == "R" and (is_short or closes)):
        return None
    if found["v"] in "rBb" and (quotation == "Q" or (quotation == "E" and not is_short)):
        return None
    if found["v"] == "b" and not is_short:
        return None
    if found["v"] == "r" and quotation != "q" and not _CLOSES.match(tags, found.end()):
        return None
    rest = found.end()
    if _QUOTED_AS.match(tags, rest):
        kind = "name" if tags[rest] == "N" else "pronoun"
        return Clause(rest + 2, Subject(kind, rest, rest), True)  # "the paper quoted him as saying"
    if quotation in "QE" and _INTRODUCES_NEXT.match(tags, rest):
        return None
    if quotation == "Q" and not _CLOSES.match(tags, rest):
        return None
    return _clause(tokens, found, forward=False)


def clause_far(tokens: Tokens, at: int) -> Clause | None:
    """The clause that closes the sentence a fragment stands in: "…, Ada Roe said."."""
    tags = tokens.tags
    ends = [i for i in (tags.find("|", at, at + 60), tags.find("/", at, at + 60)) if i >= 0]
    return closing_clause(tokens, at + 1, min(ends, default=at + 59) + 1)


def closing_clause(tokens: Tokens, first: int, end: int) -> Clause | None:
    """A clause behind what it reports: "…, he argued, …", "…, said Ada Roe."."""
    tags = tokens.tags
    if tags.find("R", first, end) < 0 and tags.find("K", first, end) < 0:
        return None  # most sentences report nothing
    for pattern in (_FAR, _FAR_INVERTED):
        if found := pattern.search(tags, first, end):
            return _clause(tokens, found, forward=pattern is _FAR_INVERTED)
    return None


def clause_before(tokens: Tokens, at: int) -> Clause | None:
    """The clause that governs the quotation at token `at` from the left in its sentence."""
    tags = tokens.tags
    start = sentence_start(tags, at)
    if (label := _LABEL.search(tags, max(start, at - _LONGEST_LABEL), at)) is not None:
        name = label.start()
        if name == start or tags[name - 1] in ",-":
            return Clause(at - 1, Subject("name", name, name), True)
    cues = "RrGgBbKevy" if _LIKENS.search(tags, start, at) else "RrGgBbKe"
    if (told := _ANY_VERB_THAT.search(tags, start, at)) is not None:
        cues += "v"
    for cue in range(at - 1, start - 1, -1):
        tag = tags[cue]
        if tag == "v" and (cue != told.start() if told else "," in tags[cue:at]):
            continue
        if tag not in cues or (tag == "e" and not _is_bringing(tags, cue, at)):
            continue
        if tag == "K":
            found = _ACCORDING.match(tags, cue)
            subject = head_behind(tokens, cue + 1, phrase_end(tags, cue + 1)) if found else None
            if subject is not None and subject.kind == "nominal" and subject.last == at - 1:
                subject = None  # "echoed by disaffected “…” supporters"
        elif tag in "Bb":
            subject = _plural_subject(tokens, cue, start)
        else:
            subject = subject_of(tokens, cue, start)
            is_inverted = cue == start or _INVERTED.match(tags, cue, at)
            if subject is None and is_inverted and cue + 1 < at:
                subject = head_behind(tokens, cue + 1, phrase_end(tags, cue + 1))
            elif (
                subject
                and cue < subject.first
                and _OF_SPEAKER.fullmatch(tags, subject.last + 1, at)
            ):
                subject = None
        if subject is None and tag in "Gg" and cue <= start + 1:
            subject = _subject_ahead(tokens, at)
        if subject is not None:
            return _outer(tokens, Clause(cue, subject, tag in "RGKBe"), start)
    return _any_verb_before_colon(tokens, at, start)


def _is_bringing(tags: str, cue: int, at: int) -> bool:
    """Whether a verb of other meanings too brings the quotation: beside it, or by "that"."""
    return bool(_BESIDE_SPOKEN.match(tags, cue, at) or _BESIDE_THAT.match(tags, cue, at))


def credit_line(tokens: Tokens) -> Clause | None:
    """A paragraph that only names who said the one before: "— Ada Roe, Springvale"."""
    found = _CREDIT.match(tokens.tags)
    return _clause(tokens, found, forward=True) if found else None


def _subject_ahead(tokens: Tokens, at: int) -> Subject | None:
    """Who a participle at the head means: "Calling it “…,” Ada Roe left"."""
    found = _AHEAD.match(tokens.tags, at)
    return head_before(tokens, found.start("s"), found.end("s") - 1) if found else None


def _outer(tokens: Tokens, inner: Clause, start: int) -> Clause:
    """The clause that reports the clause found: in "Roe said her party had called it “…”" Roe's."""
    tags = tokens.tags
    first = _without_apposition(tokens, inner.subject, start)
    for verb in range(first - 1, start - 1, -1):
        if tags[verb] in ",-;qQE" or (tags[verb] in "SZ" and inner.is_strong):
            break
        if tags[verb] == "C" and not _joins_words(tags, verb, inner):
            break
        if tags[verb] in "RG":
            subject = subject_of(tokens, verb, start)
            if subject is not None:
                return Clause(verb, subject, True)
    return inner


def _joins_words(tags: str, at: int, inner: Clause) -> bool:
    """Whether "and" joins two nouns, or two things that are reported, rather than sentences."""
    before, behind = tags[at - 1 : at], tags[at + 1 : at + 2]
    if behind == "W":
        return True
    is_named = inner.is_strong and inner.subject.kind != "nominal"
    opens = is_named and inner.subject.first == at + 1 and before != "N"
    return not opens and before in tuple("xnuN") and behind in tuple("xnuN")


def _without_apposition(tokens: Tokens, subject: Subject, start: int) -> int:
    """Where a subject begins: in "her rival, Ada Roe, wants" with the rival."""
    tags, first = tokens.tags, subject.first
    is_apart = tags[first - 1 : first] == "," and tags[subject.last + 1] == ","
    if subject.kind == "name" and is_apart and tags[first - 2] in "xn":
        described = phrase(tokens, first - 2, start)
        return described.first if described else first
    return first


def _any_verb_before_colon(tokens: Tokens, at: int, start: int) -> Clause | None:
    """Any verb, when a colon brings the quotation: "Ada Roe resisted: “…”".

    A name right before the colon counts more than a thing that acts: "More from Ada Roe: “…”".
    """
    tags = tokens.tags
    if tags[at - 1 : at] != ":":
        return None
    name = head_before(tokens, at - 2, at - 2) if tags[at - 2 : at - 1] == "N" else None
    for verb in range(at - 2, start, -1):
        if tags[verb] in "vVHe":
            subject = subject_of(tokens, verb, start)
            if name is not None and (subject is None or tags[subject.last] == "x"):
                break
            return Clause(verb, subject, True) if subject else None
    return Clause(at - 1, name, True) if name else None


def noun_clause(tokens: Tokens, at: int) -> Clause | None:
    """A noun of speech with its possessor: "Ms. Roe’s claim that “…”", "his “…” remark"."""
    tags = tokens.tags
    start = max(sentence_start(tags, at), at - 24)
    found = _NOUN.search(tags, start, at)
    if found is None and _NOUN_BEHIND.match(tags, at + 1):
        found = _POSSESSOR.search(tags, start, at)
    if found is None:
        return None
    kind = "name" if found["s"] else "pronoun"  # "his": who else a determiner is, nobody
    owner = found.start("s") if found["s"] else found.start("p")
    return Clause(found.end() - 1, Subject(kind, owner, owner), False)


def _clause(tokens: Tokens, found: re.Match[str], *, forward: bool) -> Clause | None:
    first, last = found.start("s"), found.end("s") - 1
    subject = head_behind(tokens, first, last) if forward else head_before(tokens, first, last)
    if subject is None:
        return None
    if not forward and subject.kind == "nominal" and found.groupdict().get("app"):
        subject = _name_in(tokens, found.start("app"), found.end("app")) or subject
    return Clause(found.start("v"), subject, found["v"] in "RBGKe")


def _name_in(tokens: Tokens, first: int, end: int) -> Subject | None:
    """An apposition that is just a name: "a spokesman, John Doe, said"."""
    if tokens.tags[first:end] in (",N,", "-N-"):
        return Subject("name", first + 1, first + 1)
    return None


def _plural_subject(tokens: Tokens, cue: int, start: int) -> Subject | None:
    """The subject of a base form: after a modal, or right after a plural or "they"."""
    tags = tokens.tags
    if _APART.match(tags, cue - 3, cue):
        cue -= 3  # "critics, however, say"
    before = tags[cue - 1 : cue]
    if cue == start:
        return None
    if "M" in tags[max(start, cue - 3) : cue]:
        return subject_of(tokens, cue, start)
    if before in ("P", "p"):
        return Subject("pronoun", cue - 1, cue - 1)
    if before in ("n", "x", "N", "T", "u"):
        subject = phrase(tokens, cue - 1, start)
        if subject is not None and (
            subject.first == start or tags[subject.first - 1] in ",ASWI:T-"
        ):
            return subject
    return None
