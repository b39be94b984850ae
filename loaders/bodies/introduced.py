"""The whole name of the body that a title calls by a short one, as the first lines introduce it."""

from __future__ import annotations

from ..language.body_words import ending_of
from ..language.patterns import lazy
from ..places.gazetteer import leading_place
from .anchors import has_owner
from .building import left_edge
from .institutions import is_institution
from .numbered import by_number, is_called_by_number
from .pointed import GENERIC

_HEAD = 600
"""How far into a document its body may be introduced, in code points."""
_LONGEST = 40
_INTRODUCED = lazy(
    r"(?:（(?:以下|下)?(?:简称|称)[：:]?[“\"]?(?P<form>[\u3400-\u9fff]{1,12})[”\"]?）|（(?P<own>[\u3400-\u9fff]{2,8})）)?"
    r"(?P<told>的?前身|始建于|创建于|成立于|创办于|组建于|创立于|建于|位于|坐落|系|是(?:一[家所个]|由)|由|于)?"
)
"""What stands behind a name that a document introduces: its short form, or where it comes from."""
_OF_ANOTHER = ("由", "原", "原名", "原称", "原为", "前身为", "前身是", "前身系", "从", "前称")
"""Before what the body was called or made of, which is no name of today."""
_PLACES = lazy(r"(?:[\u3400-\u9fff]{2,8}(?:省|自治区))?(?:[\u3400-\u9fff]{2,4}市)?(?:[\u3400-\u9fff]{1,4}[市县区旗])?")
_ABOVE_VILLAGE = lazy(rf"{_PLACES.pattern}(?:[\u3400-\u9fff]{{1,4}}(?:[镇乡]|街道))?(?<=[市县区旗镇乡道])")
_MEETS = ("大会", "常务委员会", "常委会", "人民政府")
"""Ends of the names of bodies that no other one is called by for short."""
_NUMBER = lazy(r"第[一二三四五六七八九十\d]{1,3}")
_OWN_FORMS = ("本公司", "本院", "本校", "我院", "我校", "本会", "集团", *GENERIC)


def introduced(title_body: str, text: str) -> str:
    """The longer name of the first lines with the own words of the body in a title; empty without one.

    `云光集团大事记` above `云州云光玻璃集团有限公司（以下简称集团公司）前身为…` is a chronicle of the latter.
    """
    ending = ending_of(title_body)
    if ending is None or ending.level != "body":
        return _placed_village(title_body, text) if title_body.endswith("村") else ""
    if placed := _placed_name(title_body, text) or _placed_village(title_body, text) or _numbered(title_body, text):
        return placed
    stem = title_body[len(leading_place(title_body)) : -len(ending.words)]
    stem = stem + ending.words if _NUMBER.fullmatch(stem) else stem
    at = text.find(stem, len(title_body)) if len(stem) >= 2 else -1
    while 0 <= at < _HEAD:
        full = _whole_name(text, at, title_body, stem)
        if full:
            return full
        at = text.find(stem, at + 1)
    return ""


_TELLS_OF_ITSELF = lazy(
    r"(?m)^[ \u3000]*(?P<body>[\u3400-\u9fff（）]{4,30}?)(?:（[^（）\n]{2,24}）)?，?的?(?:前身[为是系]|(?:始|创|成|组|兴)(?:建|办|立|设)于|位于|坐落[于在]|地处|创办于|(?:筹?建|设)于\d{4}年)"
)
"""A paragraph that begins with whose history it is: `某机务段前身为…`."""
_TITLE_OF_ANY = lazy(
    r"[^\n]{0,12}?(?:(?:组织|历史|机构|建制)?沿革|概况|简介|简史|历史|介绍|基本情况|(?:[厂校院社局矿店站]史|史略|史稿)(?:简编|概要|节选|摘编)?"
    r"|(?:历[任届]|现任|主要|行政|党政|组织)*(?:领导|负责人|机构|领导班子|班子)(?:人|成员|干部)?(?:(?:名[录单]|一览表?|更迭|沿革|设置|演变|变迁|简况|情况)*))"
)


def told_of_itself(title: str, text: str) -> str:
    """The body that a page of nobody's title (`组织沿革`, `单位简介`) begins to tell of; empty where it does not say so."""
    if not _TITLE_OF_ANY.fullmatch(title.strip()):
        return ""
    found = _TELLS_OF_ITSELF.search(text, 0, _HEAD)
    ending = ending_of(found["body"]) if found else None
    if found is None or ending is None or ending.level == "unit" or found["body"] == ending.words:
        return ""
    at = found.start("body")
    return found["body"] if left_edge(text, found.end("body"), at) == at else ""


def _numbered(title_body: str, text: str) -> str:
    """The whole name of a school or hospital that a title calls by its number: `某都一中` above `某都市第一中学坐落在…`."""
    if not is_called_by_number(title_body):
        return ""
    told = (one["body"] for one in _TELLS_OF_ITSELF.finditer(text, 0, _HEAD))
    return next((body for body in told if by_number(title_body, [body]).get(title_body) == body), "")


def _placed_name(title_body: str, text: str) -> str:
    """The name in a title with the city or county that the first lines put before it: `某州市梧桐小学`."""
    if has_owner(title_body) or not is_institution(title_body):
        return ""
    at = text.find("市" + title_body, 0, _HEAD)
    at = at if at >= 0 else text.find("县" + title_body, 0, _HEAD)
    if at < 0:
        return ""
    name = text[left_edge(text, at + 1 + len(title_body), max(0, at - 12)) : at + 1 + len(title_body)]
    return name if _PLACES.fullmatch(name.removesuffix(title_body)) else ""


_VILLAGE = lazy(r"(?P<village>[\u3400-\u9fff]{1,5}(?:[村镇乡]|社区|街道))(?=[\u3400-\u9fff]{2,}|(?<=[村区])$)")
_LIES_IN = lazy(
    r"(?:村民?委员?会)?(?:位于|地处|坐落于|坐落在|隶属于?|属于?)"
    rf"(?P<above>{_PLACES.pattern}[\u3400-\u9fff]{{1,4}}?(?:[镇乡]|街道))(?![村镇乡])"
)
"""Behind a village's name, where it lies: `某某村|位于某县某镇东部`."""


def _placed_village(title_body: str, text: str) -> str:
    """A village's or town's body with the county and town that the text somewhere names it by: `某县某镇某村村委会`."""
    found = None if has_owner(title_body) else _VILLAGE.match(title_body)
    at = text.find(found["village"]) if found else -1
    while found and at >= 0:
        begins = left_edge(text, at + len(found["village"]), max(0, at - 16))
        if begins < at and _ABOVE_VILLAGE.fullmatch(text, begins, at):
            return text[begins:at] + title_body
        if lies := _LIES_IN.match(text, at + len(found["village"])):
            return lies["above"] + title_body
        at = text.find(found["village"], at + 1)
    return ""


def _whole_name(text: str, at: int, title_body: str, stem: str) -> str:
    """The name with `stem` at `at`, if it is longer than that in the title and introduced as the document's own."""
    for end in range(min(at + _LONGEST, len(text)), at + len(stem), -1):
        ending = ending_of(text[at:end])
        told = _INTRODUCED.match(text, end) if ending is not None and ending.level == "body" else None
        if told is None or not (told["form"] or told["own"] or told["told"]):
            continue
        begin = left_edge(text, end, max(0, end - _LONGEST))
        if text.endswith(_OF_ANOTHER, 0, begin):
            continue
        name = text[begin:end]
        form = told["form"] or told["own"] or ""
        is_own = form in _OWN_FORMS or form in title_body or title_body.endswith(form)
        meets = name.endswith(_MEETS) and not title_body.endswith(_MEETS)
        if not meets and stem in name and len(name) > len(title_body) and is_own and "\n" not in name:
            return name
    return ""
