"""Reporting clauses: patterns over tags that find verb and subject around a quotation."""

import re
from dataclasses import dataclass

from digests.text.attribution_tokens import Tokens

_NOUNS = "DnxNTA'Iy"
_FINITE = "RrvVHMBb"
_VERB_THEN_SUBJECT = re.compile(
    r"[,-]?/?A{0,2}(?:HA?)?(?P<v>[RrBb])(?P<s>P|[DnxNA'][DnxNTA'Iyv)(]*)"
)
_SUBJECT_THEN_VERB = re.compile(
    r"(?P<c>[,-]?/?)A?(?P<s>P|[DnxN'TI(][DnxNTA'Iyv)(]{0,18}?)"
    r"(?P<app>,[^|/qQf,:]{1,40}(?:,[^|/qQf,:]{1,25}){0,2},|-[^|/qQf:-]{1,40}-|\([^)|]{1,12}\))?"
    r"A{0,2}(?:[HM]A?)?(?P<v>[RrBb])"
)
_PARTICIPLE_AFTER = re.compile(r"[,-]?/?(?P<s>P|N),?A?(?P<v>G)")
_ACCORDING = re.compile(r"[,-]?/?A?(?P<v>K)(?P<s>P|[DnxNA'][DnxNTA'Iyv)(]*)")
_INTRODUCES_NEXT = re.compile(r"[DnxNTAI'()]{0,14}[,:]?S?[qQf]")
_CLOSES = re.compile(r"[DnxNTAI'()Py]{0,24}(?:$|[|,;/-])")


@dataclass(frozen=True, slots=True)
class Subject:
    """Who a clause says speaks, as token indices, both included.

    `kind`: "name" (the tokens are one name, or two joined by "and"), "pronoun" or "nominal".
    """

    kind: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Clause:
    """A reporting clause: the token of its verb and its subject."""

    cue: int
    subject: Subject
    is_strong: bool
    """Whether the verb brings speech by itself."""


def clause_after(tokens: Tokens, at: int) -> Clause | None:
    """The clause behind the quotation at token `at`: "…," said Ada Roe."""
    tags = tokens.tags
    quotation = tags[at]
    behind = at + 1
    if found := _ACCORDING.match(tags, behind):
        return _clause(tokens, found, forward=True)
    comma = quotation == "q" or tags[behind : behind + 1] in (",", "-") or quotation == "Q"
    found = _VERB_THEN_SUBJECT.match(tags, behind)
    if found and (comma or found["s"][0] in "NP") and found["v"] in "Rr":
        return _clause(tokens, found, forward=True)
    found = _SUBJECT_THEN_VERB.match(tags, behind)
    if found is None:
        found = _PARTICIPLE_AFTER.match(tags, behind)
        return _clause(tokens, found, forward=False) if found and comma else None
    if not comma and not (found["s"] in ("P", "N") and found["v"] == "R"):
        return None
    if found["v"] in "rBb" and found["s"] not in ("P", "N") and quotation == "Q":
        return None
    if "/" in found["c"] or (quotation == "Q" and not found["c"]):
        rest = found.end()
        if _INTRODUCES_NEXT.match(tags, rest) or not _CLOSES.match(tags, rest):
            return None
    return _clause(tokens, found, forward=False)


def _clause(tokens: Tokens, found: re.Match[str], *, forward: bool) -> Clause | None:
    first, last = found.start("s"), found.end("s") - 1
    subject = head_behind(tokens, first, last) if forward else head_before(tokens, first, last)
    if subject is None:
        return None
    if not forward and subject.kind == "nominal" and found.groupdict().get("app"):
        named = _name_in(tokens, found.start("app"), found.end("app"))
        subject = named or subject
    return Clause(found.start("v"), subject, found["v"] in "RBGK")


def _name_in(tokens: Tokens, first: int, end: int) -> Subject | None:
    """An apposition that is just a name: "a spokesman, John Doe, said"."""
    if tokens.tags[first:end] in (",N,", "-N-"):
        return Subject("name", first + 1, first + 1)
    return None


def head_behind(tokens: Tokens, first: int, last: int) -> Subject | None:
    """The head of a noun phrase that follows its verb: "said the mayor, Ada Roe"."""
    tags = tokens.tags
    if tags[first] == "P":
        return Subject("pronoun", first, first)
    stop = first
    while stop <= last and tags[stop] not in "ITyv(":
        stop += 1
    run = tags[first:stop]
    name = run.rfind("N")
    if name >= 0 and name == len(run) - 1:
        return _joint(tokens, first + name)
    if name >= 0 and "'" not in run[name:] and run[name + 1 :].strip("A") == "":
        return _joint(tokens, first + name)
    if run.strip("AD'") == "" and name < 0:
        return None
    if tags[last + 1 : last + 4] in (",N,", ",N|") or tags[last + 1 : last + 3] == ",N":
        following = tags[last + 3 : last + 4]
        if following in ("", ",", "|", "/"):
            return Subject("name", last + 2, last + 2)
    end = last
    while end > first and tags[end] in "TA(I":
        end -= 1
    return Subject("nominal", first, end)


def _joint(tokens: Tokens, name: int) -> Subject:
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


def head_before(tokens: Tokens, first: int, last: int) -> Subject | None:
    """The head of a noun phrase that precedes its verb."""
    tags = tokens.tags
    while last >= first and tags[last] in "TA":
        last -= 1
    if last < first:
        return None
    if tags[last] == "P":
        return Subject("pronoun", last, last)
    if tags[last] == "(" or tags[last] == ")":
        opening = tags.rfind("(", first, last)
        if opening <= first:
            return None
        return head_before(tokens, first, opening - 1)
    if tags[last] == "N" and not _is_governed(tags, first, last):
        if last - 2 >= 0 and tags[last - 2 : last] == "NC":
            return Subject("name", last - 2, last)
        return Subject("name", last, last)
    start = first
    while start <= last and tags[start] in "TA":
        start += 1
    if start <= last and tags[start] == "I":
        chunk = [i for i in range(start, last + 1) if tags[i] == "D"]
        inner = chunk[-1] if len(chunk) > 1 or (chunk and chunk[0] > start + 1) else start + 1
        if tags[inner] == "N" and inner < last:
            inner += 1
        start = inner
    if start > last or not set(tags[start : last + 1]) & set("nxND"):
        return None
    return Subject("nominal", start, last)


def _is_governed(tags: str, first: int, name: int) -> bool:
    """Whether the name hangs on an earlier noun: "an aide to Roe"."""
    back = name - 1
    while back >= first and tags[back] in "DxnNA'":
        if tags[back] in "D" and back > first and tags[back - 1] != "I":
            return False
        back -= 1
    if back <= first or tags[back] != "I":
        return False
    return bool(set(tags[first:back]) & set("nx")) and tags[first] != "I"


def clause_before(tokens: Tokens, at: int) -> Clause | None:
    """The clause that governs the quotation at token `at` from the left in its sentence."""
    tags = tokens.tags
    start = sentence_start(tags, at)
    for cue in range(at - 1, start - 1, -1):
        tag = tags[cue]
        if tag not in "RrGgBbK":
            continue
        if tag == "K":
            found = _ACCORDING.match(tags, cue)
            subject = head_behind(tokens, cue + 1, _phrase_end(tags, cue + 1)) if found else None
        elif tag in "Bb":
            subject = _plural_subject(tokens, cue, start)
        else:
            subject = subject_of(tokens, cue, start)
            if subject is None and cue == start:
                subject = _inverted(tokens, cue)
        if subject is not None:
            return Clause(cue, subject, tag in "RGKB")
    return None


def sentence_start(tags: str, at: int) -> int:
    """The first token of the sentence that token stands in."""
    return max(tags.rfind(mark, 0, at) for mark in "|/;") + 1


def _phrase_end(tags: str, first: int) -> int:
    end = first
    while end + 1 < len(tags) and tags[end + 1] in "DnxNTA'Iy":
        end += 1
    return end


def _inverted(tokens: Tokens, cue: int) -> Subject | None:
    """ "Said Ada Roe: …" """
    end = _phrase_end(tokens.tags, cue + 1)
    return head_behind(tokens, cue + 1, end) if cue + 1 < len(tokens.tags) else None


def _plural_subject(tokens: Tokens, cue: int, start: int) -> Subject | None:
    """The subject of a base form: after a modal, or right after a plural or "they"."""
    tags = tokens.tags
    before = tags[cue - 1 : cue]
    if not before:
        return None
    if before in "MA" and "M" in tags[max(start, cue - 3) : cue]:
        return subject_of(tokens, cue, start)
    if before == "P":
        return Subject("pronoun", cue - 1, cue - 1)
    if before in "nx" and cue - 1 > start - 1:
        first, last = cue - 1, cue - 1
        while first - 1 >= start and tags[first - 1] in "DnxN'A":
            first -= 1
        if first == start or tags[first - 1] in ",":
            return head_before(tokens, first, last)
    return None


def subject_of(tokens: Tokens, verb: int, start: int, depth: int = 0) -> Subject | None:
    """The subject of the verb at a token, looking left no further than `start`."""
    tags = tokens.tags
    if depth > 6:
        return None
    back = verb - 1
    is_participle = tags[verb] in "Ggy"
    while back >= start and tags[back] in "AHMTV":
        if tags[back] == "V" and not is_participle:
            return None
        back -= 1
    if back < start:
        return None
    tag = tags[back]
    if tag == "P":
        return Subject("pronoun", back, back)
    if tag == "W":
        return _antecedent(tokens, back, start)
    if tag in "CqQfS" or is_participle:
        return _inherited(tokens, back, start, depth, is_participle)
    if tag == ",":
        return _before_apposition(tokens, back, start, depth)
    if tag == "-":
        opening = tags.rfind("-", start, back)
        return _phrase(tokens, opening - 1 if opening > start else back - 1, start)
    return _phrase(tokens, back, start)


def _phrase(tokens: Tokens, last: int, start: int) -> Subject | None:
    """The noun phrase that ends at a token."""
    tags = tokens.tags
    if last < start:
        return None
    if tags[last] == "P":
        return Subject("pronoun", last, last)
    first = last
    while first - 1 >= start and (
        tags[first - 1] in "DnxNTA'I()y"
        or tags[first - 1 : first + 1] in ("CN",)
        and tags[first - 2 : first - 1] == "N"
    ):
        first -= 1
    if tags[first] not in "DnxNTA'I()y":
        return None
    return head_before(tokens, first, last)


def _antecedent(tokens: Tokens, relative: int, start: int) -> Subject | None:
    """Who "who" stands for."""
    tags = tokens.tags
    back = relative - 1
    if back >= start and tags[back] in ",-":
        back -= 1
    return _phrase(tokens, back, start)


def _inherited(
    tokens: Tokens, back: int, start: int, depth: int, is_participle: bool
) -> Subject | None:
    """The subject of the clause before, for "and said" and ", saying"."""
    tags = tokens.tags
    for verb in range(back, start - 1, -1):
        if tags[verb] in "RrvVHM":
            subject = _clause_subject(tokens, verb, start, depth)
            if subject is not None:
                return subject
    if is_participle and tags[back] in "nxN,":
        return _phrase(tokens, back - 1 if tags[back] == "," else back, start)
    return None


def _clause_subject(tokens: Tokens, verb: int, start: int, depth: int) -> Subject | None:
    """The subject of a finite verb, passive or not."""
    tags = tokens.tags
    back = verb - 1
    while back >= start and tags[back] in "AHMTV":
        back -= 1
    if back < start:
        return None
    if tags[back] in "CqQf":
        return _inherited(tokens, back, start, depth + 1, False) if depth < 6 else None
    if tags[back] == "W":
        return None
    if tags[back] == ",":
        return _before_apposition(tokens, back, start, depth)
    if tags[back] == "P":
        return Subject("pronoun", back, back)
    return _phrase(tokens, back, start)


def _before_apposition(tokens: Tokens, comma: int, start: int, depth: int) -> Subject | None:
    """The subject before ", the mayor of Springvale," and the like."""
    tags = tokens.tags
    nominal: Subject | None = None
    end = comma
    for _ in range(5):
        begin = max(tags.rfind(",", start, end) + 1, start)
        segment = tags[begin:end]
        subject = _segment_head(tokens, begin, end - 1)
        if subject is not None and subject.kind != "nominal":
            return subject
        if subject is not None:
            nominal = nominal or subject
        elif nominal is not None and segment and segment[0] in "IWGgyTSA":
            return nominal
        if begin <= start:
            break
        end = begin - 1
    return nominal


def _segment_head(tokens: Tokens, first: int, last: int) -> Subject | None:
    """The head of a stretch between commas, when it can be a subject."""
    tags = tokens.tags
    while first <= last and tags[first] in "CS":
        first += 1
    if first > last or tags[first] in "WGgyTA-(":
        return None
    segment = tags[first : last + 1]
    if tags[first] == "I" and "N" not in segment[-1:]:
        return None
    if set(segment) & set("RrVHMvBb"):
        return None
    if tags[first] == "I":
        return None
    return head_before(tokens, first, last)
