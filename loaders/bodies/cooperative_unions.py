"""Unions of cooperatives by the short name that papers give them: 省联社 for 某省农村信用社联合社."""

from __future__ import annotations

from ..language.patterns import lazy

_WHOLE = lazy(r"(?P<level>[省市县区州旗])(?P<name>[\u3400-\u9fff]{2,12}?(?:合作社|供销社|信用社|合作)联合总?社)(?!筹)")
_SHORT = lazy(r"(?P<level>[省市县区州旗])联社")


def cooperative_unions(text: str) -> dict[str, str]:
    """What 省联社, 县联社 stand for where the text names one union of its level in full."""
    called = {found["level"] for found in _SHORT.finditer(text)} if "联社" in text else ()
    whole = {(found["level"], found["name"]) for found in _WHOLE.finditer(text)} if called else ()
    found = {level: [name for of, name in whole if of == level] for level in called}
    return {f"{level}联社": level + names[0] for level, names in found.items() if len(names) == 1}
