"""Heads of pages that carry the page's number and the name of the book or of its chapter: `· 84 ·　云州市工会志`."""

from __future__ import annotations

from ..language.characters import HAN
from ..language.patterns import lazy

_NAME = rf"[{HAN}《》·、—\-（） 　]{{2,36}}"
_MARKS = r"[·•●○—–－―\-~]"
_MARKED = rf"(?:{_MARKS}+ ?\d{{1,4}} ?{_MARKS}+|第 ?\d{{1,4}} ?页)"
_BOOK = (
    rf"(?:《?[{HAN}·]{{2,20}}(?:[省市区县旗州会院校厂司局团]志|年鉴|大事记|史料)》?|《?[{HAN}·]{{4,20}}[志史]》?"
    rf"|第[一二三四五六七八九十\d]{{1,3}}[编篇章节][ 　]*[{HAN}、·]{{2,24}})"
)
_HEAD = lazy(
    rf"\d{{1,3}}\s*[·|]\s*[{HAN}]{{2,12}}(?:\s+[A-Z]+)*|(?:[A-Z]+\s+)*[{HAN}]{{2,12}}\s*[·|]\s*\d{{1,3}}"
    rf"|{_MARKED}[ 　\t]+{_NAME}|[{HAN}《]{_NAME}[ 　\t]+{_MARKED}"
    rf"|\d{{1,4}}(?:[ 　\t]{{3,}}|[　\t]+){_BOOK}|{_BOOK}(?:[ 　\t]{{3,}}|[　\t]+)\d{{1,4}}"
)


def is_running_head(text: str) -> bool:
    """Whether a line is the head of a page, with its number on one side and a name on the other."""
    return any(one.isdigit() for one in text[:8] + text[-8:]) and _HEAD.fullmatch(text) is not None
