"""The branch of a society of which the text tells, whose heads have titles that the society itself has none of."""

from __future__ import annotations

from collections.abc import Sequence

from ..bodies.own_society import is_society
from ..language.patterns import lazy
from .phrases import PostPhrase

_BRANCH = lazy(r".{2,}(?:分会|支会|专委会|(?:专业|工作|学术|专家|青年|女)委员会)")
_HEADS = ("主任委员", "副主任委员", "主任", "副主任")


def branch_told_of(phrase: PostPhrase, near: Sequence[str], own: str) -> str:
    """The branch named last that a bare 主任委员 or 主任 heads in the papers of a society; else empty."""
    role = phrase.role.removeprefix("常务").removeprefix("名誉")
    if phrase.organization or phrase.inner or role not in _HEADS or not is_society(own):
        return ""
    return next((name for name in near if name.startswith(own) and _BRANCH.fullmatch(name, len(own))), "")
