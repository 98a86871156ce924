"""The words of a language that the ground work needs: where sentences end, what is no story."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class TextWords:
    """Words as printed unless said otherwise. Patterns are regular expressions without groups.

    Compared by identity: what is compiled from it is kept per language.
    """

    titles: frozenset[str]
    """Abbreviations that stand before a name ("Mr"): a full stop after them ends nothing."""

    abbreviations: frozenset[str]
    """Other abbreviations ("Jan", "Inc"): they end a sentence only before a `starter`."""

    numbered: frozenset[str]
    """Abbreviations that stand before a number ("No", "pp")."""

    starters: frozenset[str]
    """Words that, with a capital letter, open a sentence rather than go on with a name."""

    after_clock: frozenset[str]
    """Words that follow "5 p.m." within the sentence: weekdays, months, zones."""

    asking: frozenset[str]
    """Verbs that follow a quoted question or exclamation: "“Why?” Ms. Roe asked."."""

    plain_verbs: frozenset[str]
    """Frequent verb forms, lower case: a short line without any of them is a subheading."""

    full_date: str
    """Pattern of a date with its year, the weekday before it or not."""

    dateline: str
    """Pattern of a place, with or without day and agency, and the dash before the story."""

    furniture_openings: tuple[str, ...]
    """Patterns in small letters, at the start of a paragraph that make it page furniture."""

    credit_openings: tuple[tuple[str, str], ...]
    """Patterns at the start of a paragraph that make it a credit or a caption, as printed.

    Each behind a string that every such paragraph holds.
    """

    furniture: tuple[str, ...]
    """Patterns anywhere in a short paragraph: page furniture, writers, sources; any case."""

    furniture_cues: tuple[str, ...]
    """Strings in small letters: a paragraph without any of them matches no `furniture`."""

    captions: tuple[str, ...]
    """Patterns anywhere in a short paragraph that tell a caption, as printed.

    Looked for where a paragraph holds a bracket, colon or stroke, or ends without a full stop.
    """

    tail_headings: str
    """Pattern of a line after which other stories are listed, any case."""

    published_labels: str
    """Pattern of what stands before the date of publication ("Published on"), any case."""

    weekdays: str
    """Pattern of a weekday in full, one of the names of `DateWords`."""

    bylines: str
    """Pattern of a line that names the writer ("By Ada Roe"), as printed."""

    small_words: frozenset[str]
    """Words in small letters that say nothing of what a text is about."""

    leaning: str
    """Pattern of openings, as printed, that make no sense without the sentence before."""

    pronouns: str
    """Pattern of openings, as printed, that name nobody: better not the first to be read."""

    told_by: str
    """Pattern of a reporting clause that names nobody: ", he said"."""
