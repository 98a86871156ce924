"""Titles before a name, with what belongs to them: "Labour’s leader", "former President"."""

import re

from digests.model import Span
from digests.text.languages.language import Language
from digests.text.roles_patterns import CAPITAL_WORD, role_patterns

_POSSESSOR = re.compile(rf"(?<![\w’'.])(?:{CAPITAL_WORD} ){{0,3}}{CAPITAL_WORD}(?:['’]s|s['’]) $")
_OFFICE_OF = re.compile(r"([A-Za-z-]+) (?:of|for|at) (?:the )?$")


def whole_title(text: str, title: Span, language: Language) -> Span:
    """A title with what belongs to it on the left: "Labour’s", "former", "chief executive of"."""
    words = language.roles
    start, end = title.start, title.end
    last = text[start:end].rpartition(" ")[2]
    ahead = text[start : end - len(last)].rstrip()
    if last in language.people.courtesy and not language.people.titles.isdisjoint(ahead.split()):
        end = start + len(ahead)  # "Prime Minister Dr"
    last = text[start:end].rpartition(" ")[2]
    end -= words.plurals.get(last, 0)
    ahead = text[max(0, start - 60) : start].rpartition("\n")[2]
    while (word := ahead.rstrip().rpartition(" ")[2]) and word.lower() in words.modifiers:
        start -= len(word) + 1
        ahead = ahead[: -len(word) - 1]
    if ahead.endswith(("s ", "’ ", "' ")) and (owner := _POSSESSOR.search(ahead)) is not None:
        return Span(start - len(owner.group()), end)
    is_body = last not in language.people.titles
    if is_body and ahead.endswith((" of the ", " of ", " for the ", " at ")):
        office = _OFFICE_OF.search(ahead)
        if office is not None and role_patterns(language).is_noun(office.group(1)):
            return Span(start - len(office.group()), end)
    return Span(start, end)
