"""The document's own body by the name that its text uses: `某州人民医院` where but the title says `某某族自治州人民医院`."""

from __future__ import annotations

from ..language.patterns import lazy

_LONG = lazy(
    r"(?P<place>[\u3400-\u9fff]{2,4}?)(?:[\u3400-\u9fff]{1,4}族)+自治(?P<level>[州县旗])(?P<rest>[\u3400-\u9fff]{2,})"
)
_FEWEST = 2
"""So many times, and oftener than the long one, the text has the short name that it goes by."""


def name_in_use(own: str, text: str) -> str:
    """The name of a body of an autonomous prefecture, county or banner as the text has it mostly; any other as it is."""
    long = _LONG.fullmatch(own) if "自治" in own else None
    if long is None:
        return own
    short = long["place"] + long["level"] + long["rest"]
    return short if text.count(short) >= max(_FEWEST, text.count(own) + 1) else own
