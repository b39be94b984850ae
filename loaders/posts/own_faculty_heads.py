"""Bare heads in the history of a department, who are of it by the name that it had: `中文系更名语文系，系主任为甲`."""

from __future__ import annotations

from ..bodies.faculty_names import faculty_at
from ..language.patterns import lazy
from ..language.sentences import sentence_begin
from ..parts import Context
from .phrases import PostPhrase

_ITSELF = ("系", "本系", "该系", "我系")
_HEADS = ("主任", "书记", "连长", "指导员", "秘书", "系主任")
_REVOLUTION = lazy(
    r"(?:(?:成立|建立|组成|改[为组成称]*)了?[本该我全]?系?(?:革命委员会|革委会)|(?:^|[，；\d年月日])[本该我全]?系(?:革命委员会|革委会)(?:宣告|正式)?(?:成立|建立))[，；：]"
)
"""The committee that took a department over in 1967 to 1969."""
_ORGANS = ("", "党总支", "总支", "党支部", "支部", "直属党支部", "团总支", "党委", "系")


def faculty_of(text: str, phrase: PostPhrase, previous: str, context: Context) -> str:
    """The department of the document whose head a title without a body is; empty for any other."""
    if not context.organization.endswith("系") or phrase.head not in _HEADS or phrase.inner not in _ORGANS:
        return ""
    own = context.organization
    within = own in context.schools and previous.startswith(own)
    if phrase.organization in _ITSELF or not (phrase.organization or (previous and not within)):
        name = own if own in context.schools else faculty_at(text, phrase.start, phrase.head, own)
        return name + _of_revolution(text, phrase) if name else ""
    return ""


def _of_revolution(text: str, phrase: PostPhrase) -> str:
    """The revolutionary committee that the same sentence sets up, where its bare head is meant."""
    bare = phrase.head == "主任" and not phrase.inner and not phrase.organization
    low = sentence_begin(text, phrase.start, 80) if bare else 0
    return "革命委员会" if bare and _REVOLUTION.search(text, max(low - 1, 0), phrase.start) else ""
