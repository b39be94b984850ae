"""Heads of pages that carry the page's number and the name of the book or of its chapter: `· 84 ·　云州市工会志`."""

from __future__ import annotations

from ..language.characters import HAN
from ..language.patterns import lazy

_NAME = rf"[{HAN}《》·、—\-（） 　]{{2,36}}"
_MARKS = r"[·•●○—–－―\-~]"
_NUMBER = r"(?=[OoIl]*\d)[\dOoIl]{1,4}"
"""The number of a page, some of its digits perhaps read as letters."""
_MARKED = rf"(?:{_MARKS}+ ?{_NUMBER} ?{_MARKS}+|第 ?{_NUMBER} ?页)"
_YEAR = r"(?:19|20)\d\d(?:[—–\-~～](?:19|20)?\d\d)?[年卷版]{0,2}"
_BOOK = (
    rf"(?:《?[{HAN}·]{{2,20}}(?:[省市区县旗州会院校厂司局团]志|年鉴|大事记|史料)》?|《?[{HAN}·]{{4,20}}[志史]》?"
    rf"|《?(?:{_YEAR})?[{HAN}·]{{2,20}}年鉴[·•]?(?:{_YEAR}|（{_YEAR}）)?》?"
    rf"|第[一二三四五六七八九十\d]{{1,3}}[编篇章节][ 　]*[{HAN}、·]{{2,24}})"
)
_CHAPTER = r"(?:大 {0,4}事 {0,4}记|大事纪要|大事年表|[特专]载|[专特]记|专文|概[述况]|综述|总述|[卷篇]首|附录)"
"""The name of a chapter of a book, which stands alone at the head of a page."""
_GAP = r"(?:[ 　\t]{3,}|[　\t]+)"
_CHAPTER_HEAD = lazy(rf"{_NUMBER}{_GAP}{_CHAPTER}|{_CHAPTER}{_GAP}{_NUMBER}")
_HEAD = lazy(
    rf"\d{{1,3}}\s*[·|]\s*[{HAN}]{{2,12}}(?:\s+[A-Z]+)*|(?:[A-Z]+\s+)*[{HAN}]{{2,12}}\s*[·|]\s*\d{{1,3}}"
    rf"|{_MARKED}[ 　\t]+{_NAME}|[{HAN}《]{_NAME}[ 　\t]+{_MARKED}"
    rf"|{_MARKED}{_GAP}{_BOOK}|{_BOOK}{_GAP}{_MARKED}"
    rf"|{_NUMBER}{_GAP}{_BOOK}|{_BOOK}{_GAP}{_NUMBER}|{_CHAPTER_HEAD.pattern}"
)


_PAGE = lazy(rf"^(?:{_NUMBER}|{_MARKED}){_GAP}|{_GAP}(?:{_NUMBER}|{_MARKED})$")


def is_running_head(text: str) -> bool:
    """Whether a line is the head of a page, with its number on one side and a name on the other."""
    return any(one.isdigit() for one in text[:8] + text[-8:]) and _HEAD.fullmatch(text) is not None


def name_in_head(line: str) -> str:
    """A line without the number of the page, where it is the head of one; nothing of one with a chapter's name alone."""
    if not is_running_head(line):
        return line
    return "" if _CHAPTER_HEAD.fullmatch(line) else _PAGE.sub("", line)
