"""Where offices are that are named for their task alone: 指挥长 of the headquarters that meets, 驻村第一书记 of the village."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from .phrases import PostPhrase

_COMMANDS = ("指挥长", "总指挥")
_VILLAGES = ("村", "社区", "嘎查")


def sent_to(text: str, entry: int, phrase: PostPhrase, near: Sequence[str], terms: Mapping[str, str]) -> str:
    """The headquarters or village named before that an office without a body is of; else empty."""
    if phrase.organization:
        return ""
    if phrase.head in _COMMANDS:
        return next((name for name in near if name.endswith("指挥部")), "")
    if phrase.head != "驻村第一书记":
        return ""
    told = text[entry : phrase.start]
    known = [(told.rfind(name), full) for name, full in terms.items() if name.endswith(_VILLAGES) and name in told]
    return max(known, default=(0, ""))[1]
