"""The section `where` of a digest."""

from typing import ClassVar

from digests.model import Block, Finding, Length, Place, Story
from digests.sections.section import Findings
from digests.text.document import Document


class Places:
    """Finds and words the facts of `where`."""

    name: ClassVar[str] = "where"
    finding: ClassVar[type[Finding]] = Place

    def find(self, document: Document, found: Findings) -> tuple[Place, ...]:
        """Nothing yet."""
        return ()

    def block(self, story: Story, length: Length) -> Block | None:
        """Nothing yet."""
        return None
