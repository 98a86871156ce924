"""The section `next` of a digest."""

from typing import ClassVar

from digests.model import Block, Finding, Length, NextStep, Story
from digests.sections.section import Findings
from digests.text.document import Document


class NextSteps:
    """Finds and words the facts of `next`."""

    name: ClassVar[str] = "next"
    finding: ClassVar[type[Finding]] = NextStep

    def find(self, document: Document, found: Findings) -> tuple[NextStep, ...]:
        """Nothing yet."""
        return ()

    def block(self, story: Story, length: Length) -> Block | None:
        """Nothing yet."""
        return None
