"""The words of a language by which the names of organisations are known."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class OrganisationWords:
    """Words as printed unless said otherwise. Compared by identity."""

    heads: frozenset[str]
    """A name with one of them is an organisation's: "Ministry", "Inc", "University"."""

    not_heads: frozenset[str]
    """A name that ends with one of them is none: "Act", "Cup", "Bridge"."""

    known: frozenset[str]
    """Bodies everybody knows by a name that does not tell what they are: "NATO", "Kremlin"."""

    seats: frozenset[str]
    """Known bodies named after the house they sit in: organisations only where they act."""

    not_acronyms: frozenset[str]
    """Words in capitals that name no body: "GDP", "CEO", "DNA"."""

    nouns: frozenset[str]
    """What an organisation is called, lower case: "company", "newspaper"."""

    officers: frozenset[str]
    """Whom and what an organisation has: "spokesman", "CEO", "shareholders"."""

    genitives: frozenset[str]
    """Genitives inside a name: "People's"."""

    acts: frozenset[str]
    """Verbs, lower case, before which an unknown name is an organisation: "acquired"."""

    and_left: frozenset[str]
    """What "and" joins to the rest of one name: "Food and Drug Administration"."""

    and_heads: frozenset[str]
    """Heads whose name may go on over "and" with another head: "Department"."""

    barring: frozenset[str]
    """A name with one of them is none, whatever its head: "Cup", "Day"."""

    chambers: frozenset[str]
    """"House of …": what makes it a parliament."""

    countries_short: frozenset[str]
    """Countries that may follow "of" behind a complete name: "University of the US"."""

    speaks: frozenset[str]
    """Verbs, lower case, before which a seat of government is the government."""

    adjectives: frozenset[str]
    """Capitalised adjectives and peoples that name no organisation: "European"."""

    opening: frozenset[str]
    """Small words, lower case, behind which a description begins: "the", "by", "is"."""

    trailing: frozenset[str]
    """Words behind a name that begin somebody's title: "Vice", "Minority"."""

    kinds: frozenset[str]
    """Nouns that say what the name right before them is: "the Ashby newspaper chain"."""

    tails: frozenset[str]
    """Small words with which a description goes on behind its noun: "of", "that"."""

    houses: frozenset[str]
    """Heads before which a party only tells who rules: "the Democratic Senate"."""

    not_names: frozenset[str]
    """Capitalised words and phrases that look like an organisation and are none."""

    parties: frozenset[str]
    """Adjectives of parties: "Democratic"."""

    naming: frozenset[str]
    """Phrases between a description and the name: "known as"."""

    on_heads: frozenset[str]
    """Heads whose name may tell its topic after "on": "Committee"."""

    credit_before: str
    """Pattern of what stands before the names of a credit: "(Photo: "."""

    credit_after: tuple[str, ...]
    """What follows the names of a credit: " contributed to this" (report)."""

    state_bodies: frozenset[str]
    """What a country has that may act for it, lower case: "government", "navy"."""

    state_verbs: frozenset[str]
    """Verbs, lower case, beside `speaks` with which such a body acts."""
