"""Marks that hold no speech: titles of works, names, signs, nicknames."""

import re
from dataclasses import dataclass
from functools import lru_cache

from digests.text.attribution_tokens import Tokens
from digests.text.languages.speech_words import SpeechWords
from digests.text.quotation import Passage

_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_NEAR = 60
"""How much of the text beside a passage is looked at, in characters."""

_LONGEST_TITLE = 12
"""Words."""


@dataclass(frozen=True, slots=True)
class _Patterns:
    """What stands beside marks that hold no speech. Before: up to the mark; behind: from it on."""

    named: re.Pattern[str]
    work_before: re.Pattern[str]
    work_behind: re.Pattern[str]
    aired: re.Pattern[str]
    sign_before: re.Pattern[str]
    sign_behind: re.Pattern[str]


@lru_cache(maxsize=8)
def _patterns(words: SpeechWords) -> _Patterns:
    unsaid, works, aired, signs, showing = (
        "|".join(sorted(listed))
        for listed in (words.unsaid, words.works, words.aired, words.signs, words.showing)
    )
    article, likening = "|".join(sorted(words.articles)), words.likening
    return _Patterns(
        named=re.compile(rf"\b(?:{unsaid})(?: {likening})?(?: (?:{article}))? ?$", re.I),
        work_before=re.compile(rf"\b(?:{works})s?,? ?$", re.I),
        work_behind=re.compile(
            rf"[^\w\n]{{0,3}}(?: ?(?:{article})(?: [\w’'-]+){{0,3}})? ?(?:{works})\b", re.I
        ),
        aired=re.compile(rf"(?:\b(?:{aired})|\w['’]s|s['’])(?: (?:{article}))? $", re.I),
        sign_before=re.compile(
            rf"\b(?:{signs})\b(?: [\w’']+)?(?: (?:{showing}))?(?:,|:)? ?$", re.I
        ),
        sign_behind=re.compile(rf"[^\w\n]{{0,2}} (?:{signs})\b", re.I),
    )


def is_title_or_sign(text: str, passage: Passage, words: SpeechWords) -> bool:
    """Whether a passage is the title of a work or a broadcast, a name, a slogan on a sign."""
    patterns = _patterns(words)
    ahead = text[max(0, passage.outer.start - _NEAR) : passage.outer.start].rpartition("\n")[2]
    following = text[passage.outer.end : passage.outer.end + _NEAR]
    if patterns.sign_before.search(ahead) or patterns.sign_behind.match(following):
        return True
    if patterns.named.search(ahead):
        return True
    if not is_titled(passage.span.of(text)):
        return False
    return (
        patterns.work_before.search(ahead) is not None
        or patterns.aired.search(ahead) is not None
        or patterns.work_behind.match(following) is not None
    )


def is_titled(content: str) -> bool:
    """Whether words are written like a title: capitals, no sentence."""
    found = _WORD.findall(content)
    if not found or len(found) > _LONGEST_TITLE:
        return False
    large = [w for w in found if len(w) > 3]
    return found[0][0].isupper() and all(w[0].isupper() for w in large)


def is_nickname(tokens: Tokens, at: int, text: str, passage: Passage) -> bool:
    """Whether a passage stands inside a name: Robert “Bobby” Roe."""
    if passage.outer.end - passage.outer.start > 30:
        return False
    return (
        tokens.tags[at - 1 : at] == "N"
        and tokens.tags[at + 1 : at + 2] == "N"
        and text[passage.outer.start - 1 : passage.outer.start] == " "
        and text[passage.outer.end : passage.outer.end + 1] == " "
        and passage.span.of(text)[:1].isupper()
    )
