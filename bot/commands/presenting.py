"""Facts of many articles as blocks: each under its headline, worded by its own section."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from bot.commands.paging import Entry
from bot.commands.visit import Visit
from digests.composing import compose, headline
from digests.grouping import group
from digests.model import Block, Digest, DigestStory, Edition, Length, ReadArticle, Schedule, Story
from digests.sections import SECTIONS

_SECTIONS = {section.name: section for section in SECTIONS}


def headed(read: ReadArticle) -> Block:
    """The headline with its source, as a digest prints it."""
    return Block(section="headline", items=(headline(read),))


def told(
    read: ReadArticle, sections: Sequence[str], length: Length = Length.NORMAL
) -> tuple[Block, ...]:
    """What an article says in these sections, worded by them."""
    story = Story(read.article.key, (read,))
    blocks = (_SECTIONS[name].block(story, length) for name in sections)
    return tuple(block for block in blocks if block)


def composed(
    visit: Visit, articles: Sequence[ReadArticle], sections: Sequence[str], is_search: bool
) -> tuple[DigestStory, ...]:
    """The stories that have something to say there, as a digest would rank and word them.

    Who searches wants each article by itself, and what he asks for even if he muted it.
    """
    stories = (
        tuple(Story(one.article.key, (one,)) for one in articles) if is_search else group(articles)
    )
    mutes = () if is_search else visit.preferences.mutes
    digest = compose(
        edition=Edition(
            name="asked",
            title="",
            schedule=Schedule(),
            zone="UTC",
            stories=max(1, len(stories)),
            sections=tuple(sections),
        ),
        stories=stories,
        preferences=replace(visit.preferences, mutes=mutes, stories=None, sections=None),
        due=visit.now,
        covered=-1,
        seen=frozenset(),
    )
    return tuple(story for story in digest.stories if story.blocks)


def entries(stories: Sequence[DigestStory], has_headings: bool = True) -> list[Entry]:
    """Each story as a digest prints it, not to be torn over two pages.

    Without headings when the whole list is of one section, and says so itself.
    """
    return [
        (
            Block(section="headline", items=(story.headline,)),
            *(story.blocks if has_headings else without_headings(story.blocks)),
        )
        for story in stories
    ]


def without_headings(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """The blocks where it is plain what they are."""
    return tuple(replace(block, heading=None) for block in blocks)


def in_full(digest: Digest) -> tuple[Block, ...]:
    """A digest's stories one after the other."""
    return tuple(block for entry in entries(digest.stories) for block in entry)
