"""What somebody hopes of the school: `，希望学校的人才…`, `县长甲希望学校能…`, where no 某某希望学校 is meant."""

from __future__ import annotations

from ..language.patterns import lazy

_HOPES = lazy(
    r"(?:(?<=[，。；：“\n])|(?<=[，。；：“\n][也还并更])|(?<=衷心|真诚|由衷|殷切|同时)|(?=希望学校(?:能(?!力)|要|继续|进一步|把|不断|今后|早日|越办|抓住|发挥|坚持|加强|加快|充分)))希望学校"
)
"""A school of that name has a name of its own before it, or stands in a list."""


def hopes_of_school(text: str, at: int) -> bool:
    """Whether 希望学校 at a place of a text says what somebody hopes of the school."""
    return _HOPES.match(text, at) is not None
