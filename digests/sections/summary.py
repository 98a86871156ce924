"""The section `summary` of a digest."""

from typing import ClassVar

from digests.model import Block, Finding, Length, Story, SummarySentence
from digests.sections.section import Findings
from digests.text.document import Document


class Summary:
    """Finds and words the facts of `summary`."""

    name: ClassVar[str] = "summary"
    finding: ClassVar[type[Finding]] = SummarySentence

    def find(self, document: Document, found: Findings) -> tuple[SummarySentence, ...]:
        """Nothing yet."""
        return ()

    def block(self, story: Story, length: Length) -> Block | None:
        """Nothing yet."""
        return None
