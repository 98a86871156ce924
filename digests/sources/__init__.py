"""The kinds of source: to add one, write its file and put its settings into this tuple."""

from digests.sources.feed import FeedSettings
from digests.sources.folder import FolderSettings
from digests.sources.jsonl import JsonlSettings
from digests.sources.settings import SourceSettings

SOURCES: tuple[type[SourceSettings], ...] = (FolderSettings, JsonlSettings, FeedSettings)
