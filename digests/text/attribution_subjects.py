"""Subjects: who does what a verb says, as patterns over tags tell."""

import re

from digests.text.attribution_phrases import Subject, head_before, head_behind, phrase, phrase_end
from digests.text.attribution_tokens import Tokens

_JOINED = re.compile(r"(?<![ISvrRGgy,])NC[Dxn']{0,4},?\Z")
_INSERTED = re.compile(r"(?P<s>P|[DxnuN']{0,4}[Nn])A?R[TA]?\Z")
_DOING = "vrRVHMgGe"
_RELATIVE_JOINED = re.compile(r"(?<=[nxuN)])W[HAMV]*[vrRe][^,W|]*\Z")
"""A relative clause that goes on behind "and": "an aide who left the town and called"."""

_CLAUSE_JOINED = re.compile(r".*,C(?P<s>(?:P|[DxA]{0,4}N)A{0,2}[HMvrR])")
"""The last clause of its own behind "and": what follows as a participle is its subject's."""

_TIMED = ("ND", ")D", "ID")
"""What stands before a word of time between subject and verb: "Roe this week", "in the past"."""

_RELATIVE_GAP = re.compile(r"W(?:[AT]*H[AT]*I[DxnuNTA']*|,[IyT][^,|]*,[HAT]*)\Z")
"""A relative pronoun parted from its verb: "who has in the past", "who, on a call Friday,"."""


def joined(tokens: Tokens, subject: Subject) -> Subject:
    """The subject with the name joined to it: "Roe and her partner, Ben Crow, said"."""
    before = tokens.tags[max(0, subject.first - 10) : subject.first]
    other = _JOINED.search(before)
    if subject.kind != "name" or other is None:
        return subject
    return Subject("name", subject.first - len(before) + other.start(), subject.last)


def subject_of(tokens: Tokens, verb: int, start: int) -> Subject | None:
    """The subject of the verb at a token, looking left no further than `start`."""
    tags = tokens.tags
    is_participle = tags[verb] in "Ggy"
    back = _before_verb(tags, verb, start)
    if back < start or (not is_participle and "V" in tags[back + 1 : verb]):
        return None  # passive
    if gap := _RELATIVE_GAP.search(tags, start, verb):
        return _antecedent(tokens, gap.start(), start)
    tag = tags[back]
    if tag == "I" and tags[back + 1] == "H":
        return phrase(tokens, _before_chain(tags, back, start), start)
    if is_participle and not (tag in "NPn" and tags[verb - 1] == "V"):
        if tag == "N" and tags[back - 1 : back] in ("I", ",", "C", "-"):
            return Subject("name", back, back)
        if (
            tag == "C"
            and (other := max(tags.rfind("G", start, back), tags.rfind("g", start, back))) > 0
        ):
            return subject_of(tokens, other, start)
        if tag == "Z" and tags[back - 1 : back] == "N":
            return Subject("name", back - 1, back - 1)  # "quoted Ms. Roe as saying"
        if tag == "P" and back == verb - 1:
            return Subject("pronoun", back, back)  # "he's predicting"
        return inherited(tokens, back, start, main=True)
    if tag in "Pp":
        return Subject("pronoun", back, back)
    if tag == "D":
        return Subject("nobody", back, back)
    is_behind = tag in "qQEf" or (tag in ",/" and tags[back - 1 : back] in ("q", "Q", "E", "f"))
    if is_behind and back == verb - 1:
        behind = head_behind(tokens, verb + 1, phrase_end(tags, verb + 1))
        return behind or inherited(tokens, back - (tag in ",/"), start)
    if tag == "W":
        return _antecedent(tokens, back, start)
    if tag == "C" and (joined_to := _RELATIVE_JOINED.search(tags, start, back)):
        return _antecedent(tokens, joined_to.start(), start)
    if tag in "CqQEfSZ":
        return inherited(tokens, back, start)
    if tag == ",":
        return _before_apposition(tokens, back, start)
    if tag == "-":
        opening = tags.rfind("-", start, back)
        if opening <= start:
            return phrase(tokens, back - 1, start)
        if tags[opening + 1 : opening + 3] in ("N,", "N-"):
            return Subject("name", opening + 1, opening + 1)
        return phrase(tokens, opening - 1, start)
    found = phrase(tokens, back, start)
    relative = tags.rfind("W", start, back)
    if found is None and relative >= 0 and set(tags[relative + 1 : verb]) <= set("IxTAN"):
        return _antecedent(tokens, relative, start)  # "who in early May said"
    if found is None and tag in "rv":
        return phrase(tokens, back - 1, start)  # "a report released last year said"
    if found is not None and found.kind == "nominal":
        if tags[found.first - 2 : found.first] == "N," and tags[found.first] != "D":
            return Subject("name", found.first - 2, found.first - 2)  # "Ada Roe, mayor said"
        if relative > start and _is_inside_relative(tags, relative, found.first):
            return _antecedent(tokens, relative, start)  # "an aide who left the town said"
        opening = _opening_phrase(tags, found, start)
        if opening > start and tags[opening - 1] == "C":
            return inherited(tokens, opening - 1, start)  # "but in a later interview said"
    return found


def _before_verb(tags: str, verb: int, start: int) -> int:
    """The token before a verb and what belongs to it: auxiliaries, adverbs, times, brackets."""
    back = verb - 1
    while back >= start:
        if tags[back] in "AHMTV":
            back -= 1
        elif tags[back] == "," and tags[back - 1] in "AT" and tags[back - 2] == ",":
            back -= 3  # ", however,"
        elif tags[back] == ")":
            back = max(start, tags.rfind("(", start, back)) - 1
        elif tags[back + 1] == "T" and (tags[back] == "I" or tags[back - 1 : back + 1] in _TIMED):
            back -= 1 + (tags[back - 1] == "I" and tags[back] == "D")
        else:
            break
    return back


def _before_chain(tags: str, infinitive: int, start: int) -> int:
    """The token before the verbs an infinitive hangs on: "is reported to have called"."""
    back = infinitive - 1
    while back >= start and tags[back] in "RrvVHMA":
        back -= 1
    return back


def _is_inside_relative(tags: str, relative: int, first: int) -> bool:
    """Whether a noun is only the object within a relative clause."""
    between = tags[relative + 1 : first]
    return tags[relative - 1] in "nxuN" and "," not in between and bool(set(between) & set(_DOING))


def _opening_phrase(tags: str, subject: Subject, start: int) -> int:
    """Where a preposition right before a nominal stands, when it opens the clause; else -1."""
    first = subject.first - 1
    return first if first >= start and tags[first] == "I" else -1


def _antecedent(tokens: Tokens, relative: int, start: int) -> Subject | None:
    """Who "who" stands for."""
    tags = tokens.tags
    back = relative - 1
    if back >= start and tags[back] in ",-":
        back -= 1
    if back >= start and tags[back] == "I":
        return None
    found = phrase(tokens, back, start)
    if found is not None and found.kind == "nominal":
        if found.first > start and tags[found.first - 1] in ",A":
            named = _before_apposition(tokens, back + 1, start)
            if named is not None and named.kind == "name":
                return named  # "Ada Roe, the mayor, who said"
        head = tags[found.first : found.last + 1].partition("I")[0]
        if head.endswith("u"):  # "she released a letter that said"
            return inherited(tokens, found.first - 1, start) or found
    return found


def inherited(tokens: Tokens, back: int, start: int, *, main: bool = False) -> Subject | None:
    """The subject of an earlier clause, for "and said" and ", saying".

    That of the nearest reporting verb, because what it reports has subjects of its own; else
    that of the nearest other verb, or with `main` of the sentence's first.
    """
    tags = tokens.tags
    begin, opening = start, tags[start : back + 1].lstrip("AC")[:1]
    if main and (joined_clause := _CLAUSE_JOINED.match(tags, start, back)):
        begin = joined_clause.start("s")
    elif main and opening == "I":
        begin = max(start, tags.find(",", start, back) + 1)  # "In a letter sent in May, Roe"
    nearest = range(back, begin - 1, -1)
    first = range(begin, back + 1) if main and opening != "S" else nearest
    for kinds, verbs in (
        (("R", nearest), ("rvVHMe", first))
        if main
        else (
            ("Rr", nearest),
            ("vVHMe", first),
        )
    ):
        for verb in verbs:
            if tags[verb] not in kinds:
                continue
            subject = _clause_subject(tokens, verb, start)
            if subject is not None:
                return subject
    begin = start
    while begin <= back and tags[begin] in "AC":
        begin += 1
    end = phrase_end(tags, begin)
    if tags[begin : begin + 1] in ("D", "N", "n") and end <= back:
        return head_before(tokens, begin, end)
    return None


def _clause_subject(tokens: Tokens, verb: int, start: int) -> Subject | None:
    """The subject of a finite verb, passive or not."""
    tags = tokens.tags
    back = _before_verb(tags, verb, start)
    if back < start or tags[back] in "WSCqQEfp":
        return None
    if tags[back] == ",":
        return _before_apposition(tokens, back, start)
    if tags[back] == "P":
        return Subject("pronoun", back, back)
    return phrase(tokens, back, start)


def _before_apposition(tokens: Tokens, comma: int, start: int) -> Subject | None:
    """The subject before ", the mayor of Springvale," and the like."""
    tags = tokens.tags
    nominal: Subject | None = None
    end = comma
    for _ in range(6):
        begin = max(tags.rfind(",", start, end) + 1, start)
        if begin > start and (inserted := _INSERTED.match(tags, begin, end)):
            return head_before(tokens, begin, inserted.end("s") - 1)  # ", Ada Roe said,"
        subject = _segment_head(tokens, begin, end - 1, start)
        if subject is not None and begin > start and _is_place(tokens, subject):
            subject = None
        if subject is not None and subject.kind != "nominal":
            return subject
        if subject is not None:
            nominal = nominal or subject
        elif nominal is not None and tags[begin:end][:1] in tuple("IWGgyTSA"):
            return nominal
        if begin <= start:
            break
        end = begin - 1
    return nominal


def _is_place(tokens: Tokens, subject: Subject) -> bool:
    """Whether a subject is a place between commas: "in Columbus, Ohio, said"."""
    mention = tokens.mention_at.get(subject.last)
    return subject.kind == "name" and mention is not None and mention.is_place


def _segment_head(tokens: Tokens, first: int, last: int, start: int) -> Subject | None:
    """The head of a stretch between commas, when it can be a subject."""
    tags = tokens.tags
    while first <= last and tags[first] in ("CSA" if first == start else "CA"):
        first += 1
        start += 1
    if first > last or tags[first] in "WGgyTSA-(I":
        return None
    segment = tags[first : last + 1]
    head, relative, _ = segment.partition("W")
    if set(head) & set("RrVHMvBbe"):
        return _behind_conjunction(tokens, first, last)
    return head_before(tokens, first, first + len(head) - 1 if relative else last)


def _behind_conjunction(tokens: Tokens, first: int, last: int) -> Subject | None:
    """The name a clause begins with: "it was then that Ada Roe, who …, said"."""
    found = phrase(tokens, last, first)
    if found is None or found.kind != "name" or found.first <= first:
        return None
    opening = found.first
    while opening > first and tokens.tags[opening - 1] in "DxnuN'A":
        opening -= 1
    return found if opening > first and tokens.tags[opening - 1] in "WSCRB" else None
