"""Bare heads in the history of a department, who are of it by the name that it had: `中文系更名语文系，系主任为甲`."""

from __future__ import annotations

from ..bodies.faculty_names import faculty_at
from ..parts import Context
from .phrases import PostPhrase

_ITSELF = ("系", "本系", "该系", "我系")
_HEADS = ("主任", "书记", "连长", "指导员", "秘书", "系主任")
_ORGANS = ("", "党总支", "总支", "党支部", "支部", "直属党支部", "团总支", "党委", "系")


def faculty_of(text: str, phrase: PostPhrase, previous: str, context: Context) -> str:
    """The department of the document whose head a title without a body is; empty for any other."""
    if not context.organization.endswith("系") or phrase.head not in _HEADS or phrase.inner not in _ORGANS:
        return ""
    if phrase.organization in _ITSELF or not (phrase.organization or previous):
        return faculty_at(text, phrase.start, phrase.head, context.organization)
    return ""
