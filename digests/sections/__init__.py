"""The sections in reading order: to add one, write its file and put it into this tuple."""

from digests.sections.next_steps import NextSteps
from digests.sections.people import People
from digests.sections.places import Places
from digests.sections.quotes import Quotes
from digests.sections.section import Section
from digests.sections.summary import Summary

SECTIONS: tuple[Section, ...] = (Quotes(), People(), Places(), NextSteps(), Summary())
"""A plain tuple: its order is the order of reading, where each may use what came before."""
