"""What is said behind a name of those who sit in front at a congress."""

from __future__ import annotations

from ..language.patterns import lazy

_SITS = lazy(
    r"(?:等(?:[\d一二三四五六七八九十]+[余多]?[名位]?)?(?:[省市县区州]?领导|同志|人)?)?(?:也|还|均|都|同|分别|应邀|受邀|一同|一起|共同|先后)*在(?:大会|会场|会议)?(?:的)?(?:主席台|前排就)"
)
"""Where those sit who run a congress, and its guests: `甲、乙等应邀在主席台就座`."""
_FIRSTS = frozenset("等也还均都同分应受一共先在")


def sits(text: str, at: int) -> bool:
    """Whether it is told at `at` that somebody sits in front."""
    return text[at : at + 1] in _FIRSTS and _SITS.match(text, at) is not None
