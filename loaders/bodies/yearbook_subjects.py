"""The body that an article of a yearbook is about: named by its headline, or by the first words of its first item."""

from __future__ import annotations

from collections.abc import Sequence

from ..language.body_words import ending_of
from ..language.patterns import lazy
from .anchors import has_owner
from .find import Named
from .units import is_unit

_FIRST = lazy(
    r"(?m)^[ 　]*【(?P<head>[^【】\n]{2,20})】[ 　]*(?:(?:(?:19|20)\d\d年度?|年内|全年|至?年末|[是本当]年)[，,]?)?(?:中共)?"
)
_WHOLE = ("概况", "概述", "综述", "简况", "概貌", "基本情况", "工作概况", "机构概况", "组织概况", "机构简介", "简介")
"""Headings of the item that tells of a body as a whole."""
_FEWEST = 2
_HEAD, _FOOT = 200, 60
_LEVELS = ("省", "市", "区", "县", "州", "旗")


_BOOK = lazy(
    r"\n[（(《—]*(?:选自|摘自|录自)?《?(?P<book>[\u3400-\u9fff]{2,16}年鉴)[^\n\u3400-\u9fff]{0,12}[版卷]?[^\n\u3400-\u9fff]{0,3}\s*\Z"
)


def named_at_foot(text: str, title: str) -> str:
    """The name of the yearbook in the last line of an article, on a line of its own, if its title does not say it."""
    found = _BOOK.search(text, max(0, len(text) - _FOOT)) if "年鉴" not in title else None
    return f"\n{found['book']}" if found else ""


def subject_of_items(title: str, text: str, names: Sequence[Named]) -> str:
    """Words for the body; empty where the document is no such article or its items are about several bodies."""
    if text.count("\n【") + text.startswith("【") < _FEWEST:
        return ""
    firsts = list(_FIRST.finditer(text))
    if headed := next((one.words for one in names if one.words[1:] == title and one.words[0] in _LEVELS), ""):
        return headed
    if not firsts or firsts[0].start() > _HEAD or sum(one["head"] in _WHOLE for one in firsts) > 1:
        return ""
    told = next((one.words for one in names if one.start == firsts[0].end()), "")
    ending = ending_of(told)
    if ending is None or is_unit(told) or not has_owner(told):
        return ""
    head = firsts[0]["head"]
    return told if head in _WHOLE or head.removesuffix("工作").removesuffix("概况") in told else ""
