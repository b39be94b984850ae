"""Where offices are that are named for their task alone: 指挥长 of the headquarters that meets, 驻村第一书记 of the village."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..language.patterns import lazy
from ..language.sentences import sentence_begin
from .phrases import PostPhrase

_COMMANDS = ("指挥长", "总指挥")
_DRILL = lazy(r"演练|演习|拉练|阅兵|彩排|[大竞]赛|运动会")
"""What somebody is in command of for a day."""
_VILLAGES = ("村", "社区", "嘎查")


def sent_to(text: str, entry: int, phrase: PostPhrase, near: Sequence[str], terms: Mapping[str, str]) -> str:
    """The headquarters or village named before that an office without a body is of; else empty."""
    if phrase.organization:
        return ""
    if _commands(phrase):
        return next((name for name in near if name.endswith("指挥部")), "")
    if phrase.head != "驻村第一书记":
        return ""
    told = text[entry : phrase.start]
    known = [(told.rfind(name), full) for name, full in terms.items() if name.endswith(_VILLAGES) and name in told]
    return max(known, default=(0, ""))[1]


def _commands(phrase: PostPhrase) -> bool:
    return phrase.head in _COMMANDS or phrase.role.endswith("总指挥")


def commands_drill(text: str, phrase: PostPhrase, near: Sequence[str]) -> bool:
    """Whether an office without a body is but that of a day, at a drill that the sentence tells of: `举行消防演练，甲任总指挥`."""
    if phrase.organization or not _commands(phrase) or any(name.endswith("指挥部") for name in near):
        return False
    return _DRILL.search(text, sentence_begin(text, phrase.start, 120), phrase.start) is not None
