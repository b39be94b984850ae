"""The body that a chapter of a place's gazetteer is about, by its running title: `某县志　卷十五　政协`."""

from __future__ import annotations

from ..language.patterns import lazy
from ..places.gazetteer import leading_place

_NUMBER = r"[一二三四五六七八九十百〇零\d]{1,4}"
_BOOK = lazy(
    r"《?(?P<place>[\u3400-\u9fff]{2,8}?[省市县区旗州盟])(?P<short>[\u3400-\u9fff]{1,3})?(?:地方)?志(?:稿|初稿)?》?"
)
_PARTED = lazy(
    rf"(?:[ \u3000·•・—–\-:：|/]|（[^（）]{{1,24}}）|\([^()]{{1,24}}\)|第{_NUMBER}[卷编篇章节部]|卷(?:{_NUMBER})|{_NUMBER}[、.．](?!\d))+"
)
"""What sets the words of such a title apart: blanks, marks, the numbers of volumes and chapters."""
_NO_SUBJECT = lazy(
    r"历[届次任]?(?:[\u3400-\u9fff]{0,4}(?:会议|全会|机构|领导|主席))?|(?:组织)?(?:机构|沿革)|概[述况]|会议|全[体委]会议|主要活动|重要活动|提案(?:工作)?|群[众团](?:团体|组织)?|人民团体|社会团体|党派(?:群团|团体|社团)?|政治|政务|政权|大事记?|\d+"
)
"""Headings above and below the one that names the body."""
_SUBJECT = lazy(
    r"(?:(?P<union>(?:县|市|区)?(?:总?工会|职工组织|工人组织))|(?P<league>共青团|青年团|共产主义青年团)|(?P<women>妇联|妇女联合会|妇女组织)"
    r"|(?P<council>(?:人民)?政协|(?:中国)?人民政治协商会议|政治协商会议)|(?P<congress>人大|人民代表大会)|(?P<trade>工商联|工商业联合会)|(?P<court>(?:人民)?法院)|(?P<office>(?:人民)?检察院)|(?P<science>科协|科学技术协会)|(?P<arts>文联)|(?P<abroad>侨联))"
    r"(?:志|组织|工作|概况|篇|编|委员会|团体)?"
)
_CALLED = {
    "union": "总工会", "women": "妇联", "council": "政协", "congress": "人大", "trade": "工商联", "court": "人民法院",
    "office": "人民检察院", "science": "科协", "arts": "文联", "abroad": "侨联",
}  # fmt: skip
_SIGNS = ("志 ", "志\u3000", "志·", "志》", "志（", "志(", "志卷", "志第", "志—", "志－", "志-", "志稿")


def body_of_chapter(title: str) -> str:
    """The body of its place that a chapter is about; empty where the title is none of a chapter, or names no such body."""
    book = _BOOK.match(title) if any(sign in title for sign in _SIGNS) else None
    if book is None or book["short"]:
        return ""
    subject = ""
    for words in reversed(_PARTED.sub("\n", title[book.end() :]).split("\n")):
        if words.strip() and not _NO_SUBJECT.fullmatch(words):
            subject = words
            break
    told = _SUBJECT.fullmatch(subject)
    if told is None or told.lastgroup is None:
        return ""
    place = book["place"] if leading_place(book["place"]) or book["place"].endswith(("县", "旗")) else ""
    if told.lastgroup == "league":
        return f"共青团{place}委" if place else ""
    return place + _CALLED[told.lastgroup] if place else ""
