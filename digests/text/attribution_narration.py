"""Narration: who a sentence without a quotation is about."""

import re

from digests.text.attribution_clauses import clause_before, closing_clause, noun_clause
from digests.text.attribution_phrases import Subject, head_behind, phrase_end, sentence_start
from digests.text.attribution_subjects import subject_of
from digests.text.attribution_tokens import Tokens

_REPORTING, _OTHER = re.compile("[RK]"), re.compile("[rvVHMe]")
"""Verbs, by their tags: what reports goes before."""

_LONGEST = 60
"""Tokens of a sentence that are looked at for its verb."""


def acting(parsed: Tokens, first: int, end: int) -> tuple[int, Subject] | None:
    """Who a sentence is about: the subject of its closing clause, its reporting verb, its verb."""
    tags = parsed.tags
    closing = closing_clause(parsed, first, end)
    if closing is not None:
        return closing.cue, closing.subject
    stop = min(end, first + _LONGEST)
    for kind in (_REPORTING, _OTHER):
        for found in kind.finditer(tags, first, stop):
            verb = found.start()
            if tags[verb] == "K":
                subject = head_behind(parsed, verb + 1, phrase_end(tags, verb + 1))
            else:
                subject = subject_of(parsed, verb, max(first, sentence_start(tags, verb)))
            if subject is not None:
                return verb, subject
    return None


def bringing(parsed: Tokens, first: int, end: int) -> tuple[int, Subject] | None:
    """Who brings the quotation that follows a sentence with a colon at its end."""
    if parsed.tags[end - 1] != ":" or end - first < 2:
        return None
    owned = noun_clause(parsed, end) if parsed.tags[end - 2] == "u" else None
    clause = owned or clause_before(parsed, end)
    return (end - 1, clause.subject) if clause else None
