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


_WIDE = lazy(rf"(?<![{HAN}])(?:[{HAN}][ 　]){{2,}}[{HAN}](?![{HAN}])")
"""The name of a book with a blank behind each character: `云 州 年 鉴`."""
_NUMBERED = lazy(rf"{_MARKED}|{_NUMBER}")
_BETWEEN = lazy(_GAP)
_BLANK = lazy("[ 　]+")
_OF_BOOK = lazy(_BOOK)
_OF_MARKED = lazy(_MARKED)
_OF_PART = lazy(rf"[{HAN}、·]{{2,14}}")
_OF_LONG_PART = lazy(rf"[{HAN}、·]{{4,14}}(?<!编辑)(?<!编纂)(?<!委员会)|{_CHAPTER}")
"""Beside a number without marks, where a shorter name may be somebody's in a row."""
_PAGE = lazy(rf"^(?:{_NUMBER}|{_MARKED}){_GAP}|{_GAP}(?:{_NUMBER}|{_MARKED})$")
_SET_WIDE = lazy(rf"[{HAN}](?:[ 　][{HAN}·]){{3,}}(?:{_GAP}(?:{_NUMBER}|{_MARKED}))?")
"""The name of a book and its part set wide, with the number of the page: `云　州　县　志　·　大　事　记　　　　37`."""
_CHAPTER_ALONE = lazy(rf"(?:第[一二三四五六七八九十\d]{{1,3}}[编篇章卷部][ 　]*)?{_CHAPTER}")
_LONGEST = 90
"""Characters of such a line at most, with the blanks between its cells."""


def is_running_head(text: str) -> bool:
    """Whether a line is the head of a page, with its number on one side and a name on the other."""
    if not any(one.isdigit() for one in text[:8] + text[-8:]):
        return False
    return _HEAD.fullmatch(text) is not None or _is_parted(text)


def _is_parted(text: str) -> bool:
    """Whether a line holds the number of a page, the name of a book, perhaps set wide, and that of its part:
    `· 84 ·　　云 州 年 鉴 2020　　群众团体`."""
    if len(text) > _LONGEST or not _BETWEEN.search(text):
        return False
    joined = _WIDE.sub(lambda name: _BLANK.sub("", name[0]), text)
    cells = [_BLANK.sub("", cell) for cell in _BETWEEN.split(joined)]
    names = [cell for cell in cells if not _NUMBERED.fullmatch(cell)]
    if len(names) != len(cells) - 1 or len(names) not in (1, 2):
        return False
    part = _OF_PART if any(_OF_MARKED.fullmatch(cell) for cell in cells) else _OF_LONG_PART
    books = [_OF_BOOK.fullmatch(one) is not None for one in names]
    return any(books) and all(book or part.fullmatch(one) for book, one in zip(books, names, strict=True))


def name_in_head(line: str) -> str:
    """A line without the number of the page, where it is the head of one; nothing of one with a chapter's name alone."""
    if _SET_WIDE.fullmatch(line):
        line = _BLANK.sub("", _PAGE.sub("", line))
    if not is_running_head(line):
        return line
    return "" if _CHAPTER_HEAD.fullmatch(line) else _PAGE.sub("", line)


def with_book(title: str, text: str) -> str:
    """The title of a chapter of a book, with the book that heads of its pages name: `云州县志　第六篇　大事记`."""
    if not _CHAPTER_ALONE.fullmatch(title):
        return title
    lines = (line.strip() for line in text.split("\n") if "志" in line or "史" in line or "鉴" in line)
    heads = (_BLANK.sub("", _PAGE.sub("", line)) for line in lines if len(line) <= _LONGEST and is_running_head(line))
    return next((f"{name}　{title}" for name in heads if _OF_BOOK.fullmatch(name) and name != title), title)
