"""The council of those who met in the place of a people's congress around 1950: 协商委员会 of 某市各界人民代表会议."""

from __future__ import annotations

from collections.abc import Iterable

_COUNCILS = ("协商委员会", "常务委员会", "常委会", "驻会委员会")
MET = ("各界人民代表会议", "各界代表会议", "各族人民代表会议", "农民代表会议")
"""What such conferences are called."""


def council_of_circles(words: str, bodies: Iterable[str]) -> str:
    """The council in full that its bare name means behind the conference that it is of; empty where none was told of."""
    if words not in _COUNCILS:
        return ""
    for name in bodies:
        if name.endswith(MET):
            return name + words
        if words == _COUNCILS[0] and name.endswith(words) and name.removesuffix(words).endswith(MET):
            return name
    return ""
