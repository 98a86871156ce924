"""What a section is: it finds facts in a document and puts them into a digest's lines."""

from collections.abc import Mapping
from typing import ClassVar, Protocol

from digests.model import Block, Finding, Length, Story
from digests.text.document import Document

Findings = Mapping[str, tuple[Finding, ...]]


class Section(Protocol):
    """One kind of fact. Stateless: all it knows comes in as arguments.

    `name` is used in config files, in stored briefs and as the prefix of its phrases;
    `finding` is the type of its facts, from which they are stored and restored.
    """

    name: ClassVar[str]
    finding: ClassVar[type[Finding]]

    def find(self, document: Document, found: Findings) -> tuple[Finding, ...]:
        """All facts of this kind in the document, most important first.

        `found` holds what the sections before this one in `SECTIONS` found.
        """
        ...

    def block(self, story: Story, length: Length) -> Block | None:
        """The story's facts of this kind in a digest's words, or None when there are none."""
        ...
