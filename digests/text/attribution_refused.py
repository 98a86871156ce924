"""Marks that hold no speech: titles of works, names, signs, nicknames."""

import re
from collections.abc import Sequence

from digests.text.attribution_tokens import Tokens
from digests.text.languages.speech_words import SpeechWords
from digests.text.quotation import Passage

_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_NAMED = re.compile(r"(?<=[xu])rD?\Z")
_NEAR = 60
"""How much of the text beside a passage is looked at, in characters."""

_SIGNS = ".,:;!?()“”\"‘’'—–-"
_LONGEST_TITLE = 12
"""Words."""

Beside = tuple[Sequence[str], Sequence[str]]
"""The words before a passage and those behind it."""

_APART = 4
"""Words between a title and the noun that says what it is: "“…,” a slow and sad film"."""


def is_on_sign(beside: Beside, words: SpeechWords, *, is_sentence: bool) -> bool:
    """Whether a passage is a slogan that something bears: a sign, a hat.

    A whole sentence is one only where the thing is said to show it: "signs that read".
    """
    before, behind = beside
    if is_sentence:
        return _shows(before, words)
    return _bears(before, words) or bool(behind and behind[0] in words.signs)


def is_title(text: str, passage: Passage, beside: Beside, words: SpeechWords) -> bool:
    """Whether a passage is the title of a work or a broadcast, or a name."""
    before, behind = beside
    loose = (word for word in reversed(before) if word not in words.articles)
    last = next((word for word in loose if word != words.likening), "")
    if last in words.unsaid:
        return True
    if not is_titled(passage.span.of(text), words):
        return False
    ahead = text[max(0, passage.outer.start - _NEAR) : passage.outer.start]
    return _is_work(last, words) or _is_aired(ahead, last, words) or _names_work(behind, words)


def beside(text: str, passage: Passage) -> Beside:
    """The words before a passage and those behind it, in small letters."""
    ahead = text[max(0, passage.outer.start - _NEAR) : passage.outer.start].rpartition("\n")[2]
    following = text[passage.outer.end : passage.outer.end + _NEAR].partition("\n")[0]
    behind = following.split(None, _APART + 2)[: _APART + 2]
    if behind and not behind[0].strip(_SIGNS):
        del behind[0]
    return [_bare(word) for word in ahead.rsplit(None, 3)[-3:]], [_bare(word) for word in behind]


def _bare(word: str) -> str:
    """A word in small letters, without the signs around it."""
    return word.strip(_SIGNS).lower()


def _shows(before: Sequence[str], words: SpeechWords) -> bool:
    """Whether the words before say that a thing bears these: "a sign saying"."""
    if len(before) > 2 and before[-2] in words.relatives:
        before = [*before[:-2], before[-1]]
    return len(before) > 1 and before[-2] in words.signs and before[-1] in words.showing


def _bears(before: Sequence[str], words: SpeechWords) -> bool:
    """Whether the words before bear a slogan: "a sign", "signs that read"."""
    for index, word in enumerate(before):
        if word in words.signs:
            rest = before[index + 1 :]
            return len(rest) < 2 or rest[-1] in words.showing
    return False


def _is_work(word: str, words: SpeechWords) -> bool:
    return word in words.works or word.removesuffix("s") in words.works


def _is_aired(ahead: str, last: str, words: SpeechWords) -> bool:
    """Whether the title of a broadcast or paper may follow: "on", "told the", "NBC’s"."""
    is_owned = ahead.rstrip().endswith(("'s", "’s", "s'", "s’"))
    return ahead.endswith(" ") and (is_owned or last in words.aired)


def _names_work(behind: Sequence[str], words: SpeechWords) -> bool:
    """Whether the words behind say what has the title: "“…,” a song about the sea"."""
    if behind and behind[0] in words.articles:
        return any(word in words.works for word in behind[1 : _APART + 1])
    return bool(behind) and behind[0] in words.works


def is_titled(content: str, words: SpeechWords) -> bool:
    """Whether words are written like a title: capitals, no sentence."""
    if content[:1].islower() or content.count(" ") > 2 * _LONGEST_TITLE:
        return False  # most speech is told apart so
    found = _WORD.findall(content)
    if not found or len(found) > _LONGEST_TITLE:
        return False
    large = [w for w in found if len(w) > 3 and w not in words.prepositions]
    return found[0][0].isupper() and all(w[0].isupper() for w in large)


def is_given_name(tokens: Tokens, at: int, words: SpeechWords) -> bool:
    """Whether a passage is what a thing is called: "a show called “…”", not "he called it “…”"."""
    named = _NAMED.search(tokens.tags, max(0, at - 4), at)
    if named is None:
        return False
    verb = named.start()
    return tokens.span(verb, verb).of(tokens.text) in words.naming


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
