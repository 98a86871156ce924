"""The section `quotes` of a digest."""

from typing import ClassVar

from digests.model import Block, Finding, Length, Quote, Story
from digests.sections.section import Findings
from digests.text.document import Document


class Quotes:
    """Finds and words the facts of `quotes`."""

    name: ClassVar[str] = "quotes"
    finding: ClassVar[type[Finding]] = Quote

    def find(self, document: Document, found: Findings) -> tuple[Quote, ...]:
        """Nothing yet."""
        return ()

    def block(self, story: Story, length: Length) -> Block | None:
        """Nothing yet."""
        return None
