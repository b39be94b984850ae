"""Prefectures of old (某某地区, 某某专区), which lists of today's places lack: their bodies, and which one a text means."""

from __future__ import annotations

import re
from collections.abc import Iterable

from .places import gazetteer

_NAME = r"(?![原该本各某全我任兼]|[\u3400-\u9fff]{0,2}[县市区省])[\u3400-\u9fff]{2,3}?"
_SEATS = r"地委|专署|行署|行政公署|专员公署|专区"
_BODY = re.compile(rf"(?:中共)?(?P<place>{_NAME})(?:(?:地区|专区)?(?:{_SEATS}))")
_SPOKEN_OF = re.compile(r"(?P<place>[\u3400-\u9fff]{2})(?:地区|专区|专署)")


def of_prefecture(words: str) -> bool:
    """Whether a body bears the name of its prefecture, so that it stands on its own: `某某地委组织部`, `某某专署水利局`."""
    return _BODY.match(words) is not None


def prefecture_terms(text: str, names: Iterable[str]) -> dict[str, str]:
    """What 地区 and 专区 mean in a text that speaks of one prefecture only. `names`: the bodies that it names."""
    places = {match["place"] for match in _SPOKEN_OF.finditer(text) if match["place"] in gazetteer()}
    places |= {match["place"] for name in names if (match := _BODY.match(name))}
    return {level: place + level for place in places for level in ("地区", "专区") if len(places) == 1}
