"""The words of a language that tell of things to come: plans, hopes, plans that are past."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class ComingWords:
    """Patterns are regular expressions without groups, for words in any case.

    Compared by identity: what is compiled from it is kept per language.
    """

    past_plans: str
    """What was to come and has passed, or never came: "was due to", "would have"."""

    plans: str
    """What is fixed or announced: "will", "is to", "scheduled for"."""

    arranged: str
    """Words that with a day tell a plan, and without one may tell the past: "planned for"."""

    hopes: str
    """What is merely expected, wanted or feared: "expected to", "hopes to"."""

    promises: str
    """Words of promises and threats, which have a day of their own: "vowed on Friday to"."""

    promised: str
    """What follows them before the day that is promised: "to"."""

    reported: str
    """The future as told in the past: "would"."""

    possible: str
    """What may come or not: "could", "might"."""

    present: str
    """Verbs that in the present tense, with a date, tell of a plan: "opens on Friday"."""

    neutral: str
    """Verb forms that look like the past and are none: "be held"."""

    past: str
    """Verbs of the past tense."""

    hypothesis: frozenset[str]
    """Words that make a sentence depend on something, as printed: "if", "proposal"."""

    hypothesis_phrases: str
    """The same in several words: "in case"."""

    prepositions: str
    """Words that put an event on the day after them: "at Friday's match"."""

    subordinate: str
    """Words that open a clause whose day is another's: "after", "who"."""

    unsaid: str
    """What is not told: "would not say whether"."""

    denial: str
    """What stands right before or after the verb and says that it will not come."""

    soon: str
    """Words that point ahead without naming a day: "shortly"."""

    pending: str
    """What is still open, or will not come soon: "no decision has been made"."""

    eve: str
    """So much time before an event that is still to come: "a day before the talks"."""

    eve_words: frozenset[str]
    """Words one of which every such phrase holds."""

    backshift: str
    """Past plans that can be plans of today, told in the past: "said it was due next week"."""

    anchored: str
    """So much time before or after an event that has its own day: "two days after the"."""

    anchored_words: frozenset[str]
    """Words one of which every such phrase holds."""

    deeds: str
    """What is done when something happens: without a day, "will" announces only such verbs."""

    opinions: frozenset[str]
    """Words of those who guess or judge: what "will" be is then no announcement."""

    possessives: tuple[str, ...]
    """What is cut off words before they are looked up, with the blank after it: "'s "."""

    undated: frozenset[str]
    """Words without one of which a sentence that names no day announces nothing."""

    undated_phrases: tuple[str, ...]
    """The same for what takes two words: "is to"."""

    dated: frozenset[str]
    """Words without one of which not even a sentence that names a day announces something."""

    dated_phrases: tuple[str, ...]
    """The same for what takes two words."""
