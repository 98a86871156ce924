"""A store in memory: the ports kept honestly, for tests and for trying things out."""

from digests.storage.memory.store import MemoryStore

__all__ = ["MemoryStore"]
