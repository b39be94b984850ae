"""Guests who stay for days: a day among those that only tells how they were received begins nothing of its own."""

from __future__ import annotations

from ...model.dates import When
from ..language.patterns import lazy

_RECEIVED = lazy(
    r"(?:[上下中]午|[早晚夜]上?|清?晨|凌晨)?[，,]?[^。；]{0,20}(?:抵达|到达|来到|离开|离别|启程|回国)[^。；]{0,80}(?:欢迎|迎接|欢送|送行|送别)"
)
"""How guests were received: `15日上午，|客人们抵达时，受到某某的欢迎`."""


def within_stay(when: When | None, told: When | None) -> bool:
    """Whether a day lies among those that were told."""
    return bool(when and told and "/" in told.edtf and told.first <= when.first and when.last <= told.last)


def is_reception(text: str, end: int) -> bool:
    """Whether a sentence whose day ends there tells how guests came or left."""
    return _RECEIVED.match(text, end) is not None
