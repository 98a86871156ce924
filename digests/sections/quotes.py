"""The section `quotes` of a digest."""

from typing import ClassVar

from digests.model import Block, Finding, Kind, Length, Quote, Speaker, Story
from digests.sections.section import Findings
from digests.text.attribution import Attribution, attributions
from digests.text.document import Document


class Quotes:
    """Finds and words the facts of `quotes`."""

    name: ClassVar[str] = "quotes"
    finding: ClassVar[type[Finding]] = Quote

    def find(self, document: Document, found: Findings) -> tuple[Quote, ...]:
        """Every quotation with a speaker."""
        return tuple(_quote(document.text, a) for a in attributions(document))

    def block(self, story: Story, length: Length) -> Block | None:
        """Nothing yet."""
        return None


def _quote(text: str, attribution: Attribution) -> Quote:
    member = attribution.member
    role = member.role if member else None
    speaker = Speaker(
        name=attribution.named.of(text),
        span=attribution.words,
        named=attribution.named,
        evidence=attribution.evidence,
        role=role.of(text) if role else None,
        role_span=role,
    )
    return Quote(attribution.span, speaker, attribution.cue, Kind.SENTENCE)
