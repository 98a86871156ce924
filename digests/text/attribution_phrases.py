"""Phrases: the noun phrase before or behind a verb, and the word that heads it."""

import re
from typing import NamedTuple

from digests.text.attribution_tokens import Tokens

_NOMINAL = re.compile(r"(?:D(?=I)|A?[DxnuNy'AC]*[nxuN'])(?:[gGy]?I[DxnuNA'yI]*[nxuN])*\Z")
_IN_A_STATEMENT = re.compile(r"I[DxA]{0,2}u[TA]*\Z")
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
    if first >= len(tags) or tags[first] in "qQEf":
        return None
    if tags[first] in "Pp":
        return Subject("pronoun", first, first)
    stop = first
    while stop <= last and (
        tags[stop] not in "ITyv(|," or tags[stop - 1 : stop + 1] in ("DT", "Dy")
    ):
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
    while end > first and tags[end] in "TA(ID'":
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
