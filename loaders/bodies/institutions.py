"""Institutions told by their names alone: works by their short names, colleges that universities have."""

from __future__ import annotations

import re

from ..places.gazetteer import leading_place

WORKS = re.compile(r"[\u3400-\u9fff]{1,3}(?:[钢铝铜矿汽纺]|油田|石化|重工|石油|电力)")
"""Works by their short names: 某钢, 某某石化."""
_LONGEST = 8
"""Characters at most of a college that is one of a university; longer names are rather of schools of their own."""

_OF_ITS_OWN = re.compile(r"职业|技术|师范|专科|高等|干部")
"""What schools are called that are colleges by name only."""


def is_college(body: str) -> bool:
    """Whether a body is a college without a place of its own, as universities have (文学院, 地理科学学院)."""
    told = body.endswith("学院") and len(body) <= _LONGEST and not leading_place(body)
    return told and _OF_ITS_OWN.search(body) is None
