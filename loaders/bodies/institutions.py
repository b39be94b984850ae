"""Institutions told by their names alone: works by their short names, colleges that universities have."""

from __future__ import annotations

import re

from ..places.gazetteer import leading_place

WORKS = re.compile(r"[\u3400-\u9fff]{1,3}(?:[钢铝铜矿汽纺]|油田|石化|重工|石油|电力)")
"""Works by their short names: 某钢, 某某石化."""
_LONGEST = 8
"""Characters at most of a college that is one of a university; longer names are rather of schools of their own."""


def is_college(body: str) -> bool:
    """Whether a body is a college without a place of its own, as universities have (文学院, 地理科学学院)."""
    return body.endswith("学院") and len(body) <= _LONGEST and not leading_place(body)
