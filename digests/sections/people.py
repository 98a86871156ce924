"""The section `who` of a digest."""

from typing import ClassVar

from digests.model import Actor, Block, Finding, Length, Story
from digests.sections.section import Findings
from digests.text.document import Document


class People:
    """Finds and words the facts of `who`."""

    name: ClassVar[str] = "who"
    finding: ClassVar[type[Finding]] = Actor

    def find(self, document: Document, found: Findings) -> tuple[Actor, ...]:
        """Nothing yet."""
        return ()

    def block(self, story: Story, length: Length) -> Block | None:
        """Nothing yet."""
        return None
