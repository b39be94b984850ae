"""Chambers of commerce: 总商会, the second name of a federation of industry, and those of people from elsewhere."""

from __future__ import annotations

from collections.abc import Sequence

from ..language.patterns import lazy
from ..places.gazetteer import leading_place

_FEDERATION = ("工商联", "工商业联合会")
_SECOND = lazy(r"(?<=联)(?:合会)?（(?:总|民间)?商会）")
"""The second name in brackets behind the first."""


def without_chamber(words: str) -> str:
    """A federation of industry without its second name: `市工商联（总商会）`, `市工商业联合会（民间商会）办公室`."""
    if "商会）" not in words or "工商" not in words:
        return words
    return _SECOND.sub(lambda match: match[0].partition("（")[0], words)


def chamber_meant(words: str, names: Sequence[str]) -> str:
    """The chamber that bare words mean: 总商会 beside the federation of its place, 某地商会 where `names` have that of
    people from there with the city that it is in; else empty."""
    if not words.endswith("商会"):
        return ""
    if words == "总商会":
        return next((leading_place(name) + words for name in names if name.endswith(_FEDERATION)), "")
    longer = (name for name in names if name != words and name.endswith(words))
    return next((name for name in longer if name.removesuffix(words).endswith(("市", "县", "区", "省"))), "")
