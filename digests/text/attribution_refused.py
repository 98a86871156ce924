"""Marks that hold no speech: titles of works, names, signs, nicknames."""

import re
from functools import lru_cache

from digests.text.attribution_tokens import Tokens
from digests.text.languages.speech_words import SpeechWords
from digests.text.quotation import Passage

_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_NEAR = 60


@lru_cache(maxsize=8)
def _patterns(words: SpeechWords) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """What stands before a title, behind a title, and before a slogan."""
    unsaid = "|".join(sorted(words.unsaid))
    works = "|".join(sorted(words.works))
    signs = "|".join(sorted(words.signs))
    showing = "|".join(sorted(words.showing))
    before = re.compile(rf"\b(?:{unsaid}|(?:{works})s?(?:,| called)?)(?: as| the| of)? ?$", re.I)
    behind = re.compile(
        rf"[^\w\n]{{0,3}}(?: ?(?:a|an|the|his|her|their)(?: [\w’'-]+){{0,3}})? ?(?:{works})\b", re.I
    )
    sign = re.compile(rf"\b(?:{signs})\b(?: (?:that|which))?(?: (?:{showing}))?(?:,|:)? ?$", re.I)
    return before, behind, sign


def is_title_or_sign(text: str, passage: Passage, words: SpeechWords) -> bool:
    """Whether a passage is the title of a work or the slogan on a sign."""
    before, behind, sign = _patterns(words)
    ahead = text[max(0, passage.outer.start - _NEAR) : passage.outer.start]
    if sign.search(ahead):
        return True
    content = passage.span.of(text)
    if re.search(
        r"\bso-called $|\bknown as (?:the )?$|\bnicknamed (?:the )?$|\bdubbed (?:the )?$", ahead
    ):
        return True
    if not is_titled(content):
        return False
    following = text[passage.outer.end : passage.outer.end + _NEAR]
    return before.search(ahead) is not None or behind.match(following) is not None


def is_titled(content: str) -> bool:
    """Whether words are written like a title: capitals, no sentence."""
    found = _WORD.findall(content)
    if not found or len(found) > 12:
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
