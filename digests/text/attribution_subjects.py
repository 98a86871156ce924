"""Subjects: who does what a verb says, as patterns over tags tell."""

import re
from typing import NamedTuple

from digests.text.attribution_tokens import Tokens

_NOMINAL = re.compile(r"(?:D(?=I)|A?[DxnuNy'AC]*[nxuN'])(?:[gGy]?I[DxnuNA'yI]*[nxuN])*\Z")
_IN_A_STATEMENT = re.compile(r"I[DxA]{0,2}u[TA]*\Z")
_JOINED = re.compile(r"(?<![ISvrRGgy,])NC[Dxn']{0,4},?\Z")
_INSERTED = re.compile(r"(?P<s>P|[DxnuN']{0,4}[Nn])A?R[TA]?\Z")
_DOING = "vrRVHMgGe"
_IN_PHRASE = "DnxuNTA'I()y"
_REACH = 100
"""How far back, in tokens, a sentence is looked at."""


class Subject(NamedTuple):
    """Who a clause says speaks, as token indices, both included.

    `kind`: "name" (one name, or two joined by "and"), "pronoun" or "nominal".
    """

    kind: str
    first: int
    last: int


def sentence_start(tags: str, at: int) -> int:
    """The first token of the sentence that token stands in."""
    low = max(0, at - _REACH)
    return max(
        low,
        tags.rfind("|", low, at) + 1,
        tags.rfind("/", low, at) + 1,
        tags.rfind(";", low, at) + 1,
    )


def phrase_end(tags: str, first: int) -> int:
    """The last token of the noun phrase that begins at a token."""
    end = first
    while end + 1 < len(tags) and tags[end + 1] in "DnxuNTA'Iy":
        end += 1
    return min(end, len(tags) - 1)


def head_behind(tokens: Tokens, first: int, last: int) -> Subject | None:
    """The head of a noun phrase that follows its verb: "said the mayor, Ada Roe"."""
    tags = tokens.tags
    if first >= len(tags):
        return None
    if tags[first] in "Pp":
        return Subject("pronoun", first, first)
    stop = first
    while stop <= last and tags[stop] not in "ITyv(|,":
        stop += 1
    run = tags[first:stop]
    name = run.rfind("N")
    if name >= 0 and run[name + 1 :].strip("A") == "":
        return _joint_behind(tokens, first + name)
    if name < 0 and run.strip("AD'") == "" and not (run == "D" and tags[stop : stop + 1] == "I"):
        return None
    if tags[last + 1 : last + 3] == ",N" and tags[last + 3 : last + 4] in ("", ",", "|", "/"):
        return Subject("name", last + 2, last + 2)
    stated = _IN_A_STATEMENT.search(tags, first, last + 1)
    end = stated.start() - 1 if stated else last
    while end > first and tags[end] in "TA(I":
        end -= 1
    if tags[end] == "N" and tokens.mention_at[end].is_titled:
        return Subject("name", end, end)  # "the chief of Department Ada Roe"
    return Subject("nominal", first, end)


def _joint_behind(tokens: Tokens, name: int) -> Subject:
    """ "said Roe and Doe"."""
    tags = tokens.tags
    if tags[name + 1 : name + 3] == "CN" and tags[name + 3 : name + 4] in (
        "",
        ",",
        "|",
        "/",
        "T",
        "I",
    ):
        return Subject("name", name, name + 2)
    return Subject("name", name, name)


def joined(tokens: Tokens, subject: Subject) -> Subject:
    """The subject with the name joined to it: "Roe and her partner, Ben Crow, said"."""
    before = tokens.tags[max(0, subject.first - 10) : subject.first]
    other = _JOINED.search(before)
    if subject.kind != "name" or other is None:
        return subject
    return Subject("name", subject.first - len(before) + other.start(), subject.last)


def head_before(tokens: Tokens, first: int, last: int) -> Subject | None:
    """The head of a noun phrase that precedes its verb."""
    tags = tokens.tags
    while last >= first and tags[last] in "TA":
        last -= 1
    if last < first:
        return None
    if tags[last] in "Pp":
        return Subject("pronoun", last, last)
    if tags[last] == ")":
        opening = tags.rfind("(", first, last)
        return head_before(tokens, first, opening - 1) if opening > first else None
    if tags[last] == "N" and not _is_governed(tags, first, last):
        if last - 2 >= 0 and tags[last - 2 : last] == "NC":
            return Subject("name", last - 2, last)
        return Subject("name", last, last)
    if tags[last] == "N" and tokens.mention_at[last].is_titled:
        return Subject("name", last, last)
    start = _nominal_start(tags, first, last)
    head = tags.find("I", start, last + 1) - 1
    if head >= start and tags[head] == "N" and "'" not in tags[start:head]:
        return Subject("name", head, head)  # "Capt. Ada Roe of the Coast Guard said"
    if start > last or not _NOMINAL.match(tags[start : last + 1]):
        return None
    if tags[start : last + 1] == "x":
        return None
    return Subject("nominal", start, last)


def _nominal_start(tags: str, first: int, last: int) -> int:
    """Where the subject begins behind "on Thursday" or "in a statement"."""
    start = first
    while start <= last and tags[start] in "TA":
        start += 1
    if start <= last and tags[start] == "I":
        determiners = [i for i in range(start + 2, last + 1) if tags[i] == "D"]
        start = determiners[-1] if determiners else start + 1
    for index in range(last, start, -1):
        if tags[index] == "D" and tags[index - 1] in "xnu":
            return index  # "a point the company made"
    return start


def _is_governed(tags: str, first: int, name: int) -> bool:
    """Whether the name hangs on an earlier noun: "an aide to Roe"."""
    at = _governor(tags, first, name)
    return at > first and tags[first] != "I" and bool(set(tags[first:at]) & set("nxuN"))


def _governor(tags: str, first: int, name: int) -> int:
    """Where the preposition stands on which a name hangs; -1 without one."""
    back = name - 1
    while back >= first and tags[back] in "DxnNuA'":
        if tags[back] == "D" and back > first and tags[back - 1] != "I":
            return -1
        back -= 1
    return back if back >= first and tags[back] == "I" else -1


def subject_of(tokens: Tokens, verb: int, start: int) -> Subject | None:
    """The subject of the verb at a token, looking left no further than `start`."""
    tags = tokens.tags
    back = verb - 1
    is_participle = tags[verb] in "Ggy"
    while back >= start and tags[back] in "AHMTV":
        if tags[back] == "V" and not is_participle:
            return None  # passive
        back -= 1
    if back < start:
        return None
    if tags[back] == ")":
        back = max(start, tags.rfind("(", start, back)) - 1
        if back < start:
            return None
    tag = tags[back]
    if is_participle and not (tag in "NPn" and tags[verb - 1] == "V"):
        if tag == "N" and back == verb - 1 and tags[back - 1 : back] in ("I", ",", "C", "-"):
            return Subject("name", back, back)
        if tag == "Z" and tags[back - 1 : back] == "N":
            return Subject("name", back - 1, back - 1)  # "quoted Ms. Roe as saying"
        return inherited(tokens, back, start, main=True)
    if tag in "Pp":
        return Subject("pronoun", back, back)
    if tag == "D":
        return Subject("nobody", back, back)
    is_behind = tag in "qQEf" or (tag in ",/" and tags[back - 1 : back] in ("q", "Q", "E", "f"))
    if is_behind and back == verb - 1:
        return head_behind(tokens, verb + 1, phrase_end(tags, verb + 1))
    if tag == "W":
        return _antecedent(tokens, back, start)
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
        return _antecedent(tokens, relative, start)  # "who in May said"
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


def _is_inside_relative(tags: str, relative: int, first: int) -> bool:
    """Whether a noun is only the object within a relative clause."""
    between = tags[relative + 1 : first]
    return tags[relative - 1] in "nxuN" and "," not in between and bool(set(between) & set(_DOING))


def _opening_phrase(tags: str, subject: Subject, start: int) -> int:
    """Where a preposition right before a nominal stands, when it opens the clause; else -1."""
    first = subject.first - 1
    return first if first >= start and tags[first] == "I" else -1


def phrase(tokens: Tokens, last: int, start: int) -> Subject | None:
    """The noun phrase that ends at a token."""
    tags = tokens.tags
    if last < start:
        return None
    if tags[last] in "Pp":
        return Subject("pronoun", last, last)
    first = last
    while first - 1 >= start and (
        tags[first - 1] in _IN_PHRASE
        or (tags[first - 1] in "gG" and tags[first] == "I")
        or (
            tags[first - 1] == "C"
            and tags[first] in "NADxn"
            and tags[first - 2 : first - 1] in ("N", "n")
        )
    ):
        first -= 1
    return head_before(tokens, first, last) if tags[last] in _IN_PHRASE else None


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
    nearest = range(back, start - 1, -1)
    first = range(start, back + 1) if main and tags[start] != "S" else nearest
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
    back = verb - 1
    while back >= start and tags[back] in "AHMTV":
        back -= 1
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
