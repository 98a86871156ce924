"""Lexicon of the tagger: the tag of each word a language lists, and what is one token."""

import re
from dataclasses import dataclass
from functools import lru_cache

from digests.text.languages.language import Language
from digests.text.languages.speech_words import SpeechWords

ONE = r"[^\W_]+(?:[-'’.&/][^\W_]+)*['’]?|[@#$]\w+|[,:;()\[\]]|[-–—―]+|[.!?…]+|['’]s\b|\S"
"""A word, a number, a run of signs, or any other sign."""

MARKS = {"\ufdd0": "N", "\ufdd1": "q", "\ufdd2": "Q", "\ufdd3": "E", "\ufdd4": "f"}
"""What stands for a name or a quotation while the words around it are looked up, and its tag.

No text has these signs: Unicode keeps them for such use.
"""

SIGNS = {",": ",", ":": ":", ";": ";", "(": "(", ")": ")", "[": "(", "]": ")"}
"""Signs that are tags by themselves."""


@lru_cache(maxsize=8)
def _tag_table(language: Language) -> dict[str, str]:
    """The tag of each word the language lists."""
    speech, people = language.speech, language.people
    table: dict[str, str] = {}
    for words, tag in (
        (speech.statements, "u"),
        (people.roles, "n"),
        (frozenset(title.lower() for title in people.compound_titles), "n"),
        (speech.verbs, "v"),
        (speech.judge, "b"),
        (speech.judges, "r"),
        (speech.judging, "g"),
        (speech.say, "B"),
        (speech.says, "R"),
        (speech.saying, "G"),
        (speech.beside, "e"),
        (speech.times, "T"),
        (speech.adverbs, "A"),
        (speech.prepositions, "I"),
        (speech.subordinators, "S"),
        (speech.coordinators, "C"),
        (speech.determiners, "D"),
        (speech.be, "V"),
        (speech.has, "H"),
        (speech.modals, "M"),
        (speech.relatives, "W"),
        (speech.according, "K"),
        (speech.pronouns, "P"),
        (speech.impersonal, "p"),
    ):
        table.update(dict.fromkeys(words, tag))
    table[speech.likening] = "Z"
    return table


@dataclass(frozen=True, slots=True, eq=False)
class Lexicon:
    """What the tagger knows of a language; kept per language."""

    words: SpeechWords
    table: dict[str, str]
    """The tag of each listed word, in lower case."""
    fixed: dict[str, str]
    """Tags of words as printed that no neighbour changes: grows while reading, up to a limit."""
    verbs: dict[str, str]
    """Tags of verb forms in small letters, the blank before them included: " said".

    They are always verbs, except right behind an article or a genitive.
    """
    pasts: set[str]
    """Words that end like a past form and stand in no list: grows as `fixed` does."""
    pairing: frozenset[str]
    """Verbs that bring speech together with the word behind them."""
    abbreviations: frozenset[str]
    """Words whose full stop before a number ends no sentence: "No. 2"."""
    phrases: dict[str, tuple[str, ...]]
    """What is one token of several words, in lower case ("according to"), by its longest word.

    The word as it may be printed: a text without it has no such phrase.
    """
    token: re.Pattern[str]
    """One token: a phrase, a word, a sign."""


@lru_cache(maxsize=8)
def lexicon(language: Language) -> Lexicon:
    words = language.speech
    titles = (title.lower() for title in language.people.compound_titles)
    listed = (phrase for phrase in (*words.according, *titles) if " " in phrase)
    phrases = sorted(listed, key=len, reverse=True)
    longest = {phrase: max(phrase.split(), key=len) for phrase in phrases}
    table, pairing = _tag_table(language), frozenset(verb for verb, _ in words.pairs)
    doubtful = words.also_nouns | words.asked | pairing
    return Lexicon(
        words=words,
        table=table,
        fixed={
            f"{blank}{sign}": tag
            for sign, tag in (SIGNS | MARKS).items()
            if tag not in "QE"  # what follows them matters
            for blank in ("", " ")
        },
        verbs={
            f" {word}": tag for word, tag in table.items() if tag in "Rr" and word not in doubtful
        },
        pasts=set(),
        pairing=pairing,
        abbreviations=language.text.numbered | language.text.abbreviations,
        phrases={
            form: tuple(phrase for phrase in phrases if longest[phrase] == word)
            for word in longest.values()
            for form in (word, word.capitalize(), word.upper())
        },
        token=re.compile(rf"\s*(?:(?i:{'|'.join(map(re.escape, phrases))})|{ONE})"),
    )
