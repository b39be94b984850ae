"""The body that a chapter taken from a place's gazetteer is about, by the headings at its head and the place that they or
its text name: `第十九篇　政治协商会议` above `第二章　某县历届政协委员会`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from ..language.patterns import lazy
from ..places.gazetteer import leading_place

_NUMBER = r"[一二三四五六七八九十百〇零\d]{1,4}"
_HEADING = lazy(
    rf"[ \u3000]*(?:第{_NUMBER}(?P<rank>[卷编篇章节])|(?P<volume>卷){_NUMBER})[ \u3000、·：:]*(?P<title>[^\n。，；：]{{2,30}})[ \u3000]*"
)
_RANKS = "卷编篇章节"
_BOOK = lazy(r"[ \u3000]*《?(?P<place>[\u3400-\u9fff]{1,7}[省市县区旗州盟])(?:地方)?志(?:稿)?》?[ \u3000]*")
_SERVED = (
    r"历[届次任](?:[\u3400-\u9fff]{0,4}(?:委员会|代表大会|代表会议|会议|全会|机构|领导人?|领导成员|班子|主席|主任))?"
)
_KINDS = (
    r"(?:(?P<council>(?:人民)?政协(?:委员会)?|(?:中国)?人民政治协商会议|政治协商会议)|(?P<congress>人大(?:常委会)?|人民代表大会(?:常务委员会)?)|(?P<union>总?工会(?:联合会)?)"
    r"|(?P<women>妇联|妇女联合会)|(?P<trade>工商联|工商业联合会)|(?P<science>科协|科学技术协会)|(?P<arts>文联|文学艺术界联合会)|(?P<abroad>侨联|归国华侨联合会)|(?P<disabled>残联|残疾人联合会)"
    r"|(?P<league>(?:中国)?(?:共青团|共产主义青年团)|青年团))"
)
_NAMES = ("council", "congress", "union", "women", "trade", "science", "arts", "abroad", "disabled", "league")
_CALLED = {"council": "政协", "congress": "人大", "league": "共青团"}
_PLACE = r"(?P<place>[\u3400-\u9fff]{1,9}?[省市县区旗州盟])"
_FORMS = (
    lazy(rf"{_PLACE}?{_KINDS}(?:志|组织|工作|概况)?(?P<served>{_SERVED})?"),
    lazy(rf"{_PLACE}?(?P<served>历[届次任]){_KINDS}(?:委员会|代表大会|会议|领导人?|领导成员|机构)?"),
    lazy(rf"{_KINDS}{_PLACE}(?:(?P<served>{_SERVED})|委员会)"),
)
"""What such a heading says: whose body by its place, of which kind, and that all its terms are told of."""
_TOLD = {
    "政协": lazy(
        r"(?:政协|人民政治协商会议)(?P<place>[\u3400-\u9fff]{1,9}?[省市县区旗州盟])(?=第|首届|委员会|[一二三四五六七八九十]{1,2}届)"
    ),
    "人大": lazy(
        r"(?:^|[，。；：、\n])(?P<place>[\u3400-\u9fff]{1,9}?[省市县区旗州盟])(?=(?:第|首届|[一二三四五六七八九十]{1,2}届)[\u3400-\u9fff]{0,4}人民代表大会)"
    ),
}
"""Where the text names the place of such a body itself: `政协某县第一届委员会`."""
_MOST = 4


def body_of_heads(title: str, text: str) -> str:
    """The body of the chapter that a document consists of; empty for other documents and where its place stays unknown."""
    if "历" not in title and _HEADING.fullmatch(title) is None and _BOOK.fullmatch(title) is None:
        return ""
    heads, end = _leading(text)
    kind, rank, places = "", len(_RANKS), list[str]()
    for own, words in heads:
        if book := _BOOK.fullmatch(words):
            places.append(book["place"])
        for part in words.split("\u3000"):
            told = next((found for form in _FORMS if (found := form.fullmatch(part.strip()))), None)
            if told is None:
                continue
            places += [told["place"]] if told["place"] else []
            named = next(_name(one, told[one]) for one in _NAMES if told[one])
            kind, rank = (kind, rank) if kind else (named, own)
    if not kind or _goes_on(text, end, rank):
        return ""
    place = next((one for one in reversed(places) if _is_place(one)), "") or _place_told(kind, text)
    whole = f"{kind}{place}委" if kind == "共青团" else place + kind
    return whole if place else ""


def _name(kind: str, words: str) -> str:
    """What a body of this kind is called behind its place, as written but for names of many forms."""
    return "总工会" if words == "工会" else _CALLED.get(kind, words)


def _leading(text: str) -> tuple[Sequence[tuple[int, str]], int]:
    """Rank and words of the headings that a text begins with, and where they end."""
    heads, at = list[tuple[int, str]](), 0
    for line in text.split("\n", _MOST * 2)[: _MOST * 2]:
        found = _HEADING.fullmatch(line)
        if found is None and line.strip() and (heads or not ("历" in line or _BOOK.fullmatch(line))):
            break
        if line.strip():
            rank = _RANKS.index(found["rank"] or found["volume"]) if found else -1
            heads.append((rank, (found["title"] if found else line).strip()))
        at += len(line) + 1
    return heads[:_MOST], at


def _goes_on(text: str, end: int, rank: int) -> bool:
    """Whether chapters of the same rank as the one that names the body follow, which are about others."""
    return any(
        (found := _HEADING.fullmatch(line)) and _RANKS.index(found["rank"] or found["volume"]) <= rank
        for line in text[end:].split("\n")
    )


def _is_place(words: str) -> bool:
    return leading_place(words) == words or (len(words) > 2 and words.endswith(("县", "旗", "区", "市", "州")))


def _place_told(kind: str, text: str) -> str:
    """The place that a text names most with such a body."""
    pattern = _TOLD.get(kind)
    told = Counter(found["place"] for found in pattern.finditer(text)) if pattern else Counter[str]()
    return next((place for place, _ in told.most_common(1) if _is_place(place)), "")
