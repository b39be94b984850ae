"""Answers that the page needs: passages, repaired text, counts before a view grows."""

from __future__ import annotations

from pydantic import Field

from .entities import Shape, Source
from .replies import GraphNode


class Passage(Shape):
    """Words where they stand in a raw text."""

    document: Source
    start: int
    end: int
    quote: str
    before: str
    after: str


class Left(Shape):
    """Raw code points that repair left out."""

    start: int
    end: int
    reason: str


class RepairedText(Shape):
    """Repaired text with the raw code point of each character."""

    id: str
    text: str
    offsets: list[int] = Field(description="-1 for a character that repair put in.")
    removed: list[Left]


class Counted(Shape):
    """Neighbours of one kind."""

    type: str = Field(examples=["HELD"])
    label: str = Field(examples=["Post"])
    count: int


class Expansion(Shape):
    """What an entity would bring into a view."""

    node: GraphNode
    counts: list[Counted]
    total: int
