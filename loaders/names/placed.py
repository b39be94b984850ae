"""Names of a rare surname and a word, which what stands around shows to be names: 处长应有为陪同."""

from __future__ import annotations

from ..language.name_words import name_words
from ..language.patterns import lazy
from .edges import is_spoken_of, is_told_of
from .office_words import begins_office

_TITLE_ENDS = frozenset("长任席记员授")
"""Characters that titles end with."""
_TITLE = lazy(r"(?:[部局院校会厂处科所县市区省州镇乡行馆台站队团组矿社厅司庭]长|主任|书记|主席|经理|总裁|委员|教授)$")


def is_placed(text: str, at: int, end: int) -> bool:
    """Whether a word of two characters behind a rare surname stands where only a name does: between a title and what
    people do (处长应有为陪同), within a list, or alone behind the label of a post (`组长：应有为（某局局长）`)."""
    before = text[max(at - 1, 0) : at]
    usual = any(char in name_words().given for char in text[at + 1 : end])
    labelled = before == "：" and text[max(at - 2, 0) : at - 1] in _TITLE_ENDS
    return usual and (
        (before in _TITLE_ENDS and (is_spoken_of(text, end) or _is_titled(text, at, end)))
        or (before == "、" and text.startswith("、", end))
        or (labelled and text[end : end + 1] in ("（", "\u3000", "、", "\n"))
    )


def _is_titled(text: str, at: int, end: int) -> bool:
    """Whether a whole title stands before a place, and behind it what people do or the title of the next one."""
    if not _TITLE.search(text, max(0, at - 2), at):
        return False
    return is_told_of(text, end) or (text[end : end + 1] in ("、", "和", "及", "与") and begins_office(text, end + 1))
