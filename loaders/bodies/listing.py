"""Organizations listed side by side: `市总工会、教育局和科技局等`, each written out in full."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from itertools import pairwise

from ..dates.words import count_of
from ..language.body_words import ending_of
from ..language.patterns import lazy
from ..parts import OrganizationMention
from ..places.gazetteer import leading_place
from .pointed import GENERIC
from .spread import place_of
from .units import is_keeper

Expand = Callable[[str], str]
"""Writes an organization's name out in full for a stranger."""

_INNER = (
    "社会保障|改革|旅游|市容|自然资源|城乡|信息化|农村|宗教|体育|应急|计划生育|草原|园林|水利|交通|谐|平|渔业|技术|文物"
    "|质量|监督|社会|工作|网络|新闻|教育"
)
"""What follows 和 or 与 inside one body's name (文化和旅游局, 海洋与渔业局)."""
_JOINT = lazy(
    rf"[、，,；;/／\s　]|以及|(?<!普)及(?!时)|(?:(?<=[^总共维饱])|(?<=[全市省区县]总))和(?!{_INNER})(?!(?<=[、，：；（][^市省区县州盟旗]和)[区县])|(?<!参)与(?!{_INNER})|(?<=[局委办厅院])(?=[市省区县][\u4e00-\u9fff]{{2,12}}(?:[局委办厅处会院]|中心|公司)(?:[、，。；\s）]|$))|会同|联合(?![会国])|同(?=[市省区县])")  # fmt: skip
_PAIRED = lazy(r"与|和|同|、|[—–－-]{1,2}")
_LED_BY_OWN = lazy(r"(?P<own>[\u3400-\u9fff]{1,6})(?:与|和|同|、|[—–－-]{1,2})")
_JOINT_BODY = lazy(
    r"[—–－-]*(?P<own>.+?(?:医院|大学(?![\u3400-\u9fff]{1,12}医院)|学院|学校|中学|公司|集团|银行|研究[院所]))(?=.)[^，。]*(?:联盟|联合体|医联体|共同体|基地|中心)"
)
"""A body with what it founds together with another one."""
_GROUP = lazy(
    r"^(?:各|相关|有关|其他|其它|全市|全省|全区|全县|全体|所有|本市|基层(?:工会|单位|组织|党组织|党委|团组织|各)(?![\u3400-\u9fff]{0,6}[部处科室办]$)|上述|以上|双方|部分|若干|[两三四][家个地省市区县方校院级所镇乡州者]|(?:首批|第[一二三]批)?(?:\d{1,4}|[一二三四五六七八九十百]{1,4})[余多]?[家所]|会议|大会|省市|市区)|各|^.?直(?:各|有关|相关)|"
    r"(?:等|责任|成员|参与|牵头|配合)(?:单位|部门)$|^(?:启动|签约|揭牌|开幕|颁奖)?仪式上|^(?:单位|部门|等|负责同志|分别|联合|共同)$|分工|职责")  # fmt: skip
_WORD = lazy(r"[A-Za-z\u3400-\u9fff]")
_TAIL = lazy(
    r"(?:(?:有关|相关|主要)?(?:负责人|负责同志|代表|领导)|等(?:[0-9０-９一二三四五六七八九十]*[家个]?(?:单位|部门|机构|企业|方))?|有关(?:单位|部门)|分别|联合|共同|一起|[双两三四]方|[两三四五六七八九十]{1,2}(?:[家个](?:单位|部门|机构)?|部门|单位)|携手|合力|日前|近[日期]|[昨今前][日天]|(?<=[司团局院校会厂社部府委])(?:还|又|也|已|再|曾经?)+)+$"
)
_HEAD = lazy(
    r"^[\u3400-\u9fff]{0,20}?(?:(?:全资|控股|参股)?子公司|旗下的?|下属的)(?=[\u3400-\u9fff]{4})"
    r"|^(?:由|以及|及|和|与|同(?![济仁方德心])|，|、)+(?:该(?=[市省区县州旗盟]))?|^由|^该(?=[市省区县州旗盟])"
    r"|^(?:[甲乙丙]|建设|施工|承建|发包|承包|委托|受托|出资|投资|捐赠|受赠|合作|供货|中标|监理|设计|出租|承租|转让|受让|援助|受援)方(?![案针面向圆正])"
)
_BESIDE = lazy(r"(?<=[\u3400-\u9fff])[（(][^（）()]{1,24}[）)]$")
"""What a bracket says of a body that is listed: `组织部（牵头）`, `权益部（市某办）`."""
_PREFIX = lazy(r"^(?:省|市|区|县|州|自治区|校|院)(?=[^、]{2,})")
_BUREAU = lazy(r"^(?!.[省市区县]|.{2,3}县)[^省市区县州校院国][^、]{0,12}(?:局|委|办|厅|处|会|院|联|协)$")


_POINTED = 300
"""Characters before 该集团 in which the body that it means was named."""
_TOWN = "(?:乡(?!镇)|(?<!乡)镇|街道)"
_BARE = lazy(rf"[\u3400-\u9fff]{{1,6}}(?:[市县区旗]|(?P<town>{_TOWN}))")
_OF_PLACE = lazy(
    rf"[\u3400-\u9fff]{{1,6}}?(?:[市县区旗](?![\u3400-\u9fff]{{1,5}}{_TOWN}[\u3400-\u9fff]{{2}})|(?P<town>{_TOWN}))"
    r"(?P<rest>[^市省县区旗][\u3400-\u9fff]{1,14})"
)
"""A county, district or town, and a body named by it."""
_COUNTED = lazy(
    r"(?P<last>[\u3400-\u9fff]{1,6}?)(?P<count>[两二三四五六七八九十])个?(?P<level>自治区|[省市区县州盟旗镇乡地])的?"
    r"(?P<rest>[^省市区县州盟旗镇乡地的各直][\u3400-\u9fff]{1,14})"
)
"""The last of the places that share a body's name: `丙三县人大常委会` of `甲、乙、丙三县人大常委会`."""


_KIN = lazy(
    r"(?P<place>[\u3400-\u9fff]{2,4}?|)(?:工|农|医|商|林|师范|水产|矿业|财经|体育|艺术|音乐|美术|外语|政法|教育|理工|纺织|民族|中医)(?:学院|专科学校|专)"
)
"""Schools that a city has one of each kind of, those behind the first without the city: `某市医学院、工学院`."""


_SECTION = lazy(r"[\u3400-\u9fff]{2,8}?(?<![区县镇乡])(?:科|处|股|部|室)(?![\u3400-\u9fff])")
_TOPIC = lazy(r"(?!各|全|有关|相关)[\u3400-\u9fff]{2,8}(?<![省市区县办委局联协团会科处股部室院所组队])")
"""What a section is for: `维权`, `国际合作`; short names of bodies (`市妇联`, `团委`) are none."""


def read_list(text: str, start: int, end: int, mentions: Sequence[OrganizationMention], expand: Expand) -> list[str]:
    """Full names of the bodies listed in `text[start:end]`, in order; groups (各区, 相关单位) are left out."""
    names: dict[str, None] = {}
    prefix = placed = ""
    pieces = _pieces(text, start, end, mentions)
    counted = _counted(text, pieces)
    for number, (first, stop) in enumerate(pieces):
        if number in counted:
            names[expand(counted[number]) or counted[number]] = None
            continue
        piece = text[first:stop]
        bare = _BARE.fullmatch(piece)
        shared = _shared_ending(text, pieces[number + 1 :], bool(bare["town"])) if bare else ""
        piece += shared
        own = _PREFIX.match(piece)
        prefix = own[0] if own else prefix
        kin = _KIN.fullmatch(piece)
        if kin and placed and not kin["place"]:
            names[placed + piece] = None  # 某市医学院、|工学院
            continue
        city = kin["place"] if kin else ""
        placed = city if leading_place(piece).removesuffix("市") == city.removesuffix("市") else ""
        mention = _mention_at(mentions, first, stop)
        named = mention.name if mention is not None else _pointed(piece, first, mentions)
        if name := named or _written_out(piece, shared, prefix, expand):
            names[name] = None
    return list(names)


def _written_out(piece: str, shared: str, prefix: str, expand: Expand) -> str:
    """The full name of a piece that no body is known for, with the place before it (`prefix`) that bureaus share; empty for
    groups. `shared`: the ending of it that stands behind the last piece only."""
    if _GROUP.search(piece) or not _WORD.search(piece):
        return ""
    bureau = _BUREAU.match(piece) and not is_keeper(piece)
    carried = prefix and not shared and bureau and not (piece in GENERIC and expand(piece) != piece)
    return expand(prefix + piece if carried else piece) or (piece if shared else "")


def _pointed(piece: str, start: int, mentions: Sequence[OrganizationMention]) -> str:
    """The body named last before it that 该集团, 该校 and the like mean; empty for other words."""
    if not piece.startswith(("该", "此")) or piece[1:] not in GENERIC:
        return ""
    before = mentions[: bisect_left(mentions, start, key=lambda one: one.start)]
    near = (one.name for one in reversed(before) if start - one.start < _POINTED)
    return next((name for name in near if name.endswith(piece[1:]) and name != piece), "")


def _counted(text: str, pieces: Sequence[tuple[int, int]]) -> dict[int, str]:
    """The bodies of places listed and counted before the one name of their bodies, each by the number of its piece."""
    found: dict[int, str] = {}
    for number, span in enumerate(pieces):
        last = _COUNTED.fullmatch(text, *span)
        first = number + 1 - count_of(last["count"]) if last else -1
        if last is None or first < 0 or not ending_of(last["rest"]):
            continue
        places = [*(text[start:stop] for start, stop in pieces[first:number]), last["last"]]
        if all(re.fullmatch(r"[\u3400-\u9fff]{2,5}", place) for place in places):
            for at, place in enumerate(places, first):
                found[at] = place_of(place, last["level"]) + last["rest"]
    return found


def _shared_ending(text: str, after: Sequence[tuple[int, int]], town: bool) -> str:
    """What the body of a place is that stands behind others listed without theirs: 残联 of `甲区、乙县残联`."""
    behind = next((text[first:stop] for first, stop in after if not _BARE.fullmatch(text, first, stop)), "")
    placed = _OF_PLACE.fullmatch(behind)
    alike = placed and bool(placed["town"]) == town
    return placed["rest"] if placed and alike and ending_of(behind) else ""


def read_pair(text: str, start: int, end: int, mentions: Sequence[OrganizationMention], expand: Expand) -> list[str]:
    """The bodies that the name of a joint undertaking begins with: `甲医院—乙医院专科联盟签约仪式`; none without two."""
    inside = mentions_in(mentions, start, end)
    led = _LED_BY_OWN.fullmatch(text, start, inside[0].start) if inside else None
    full = expand(led["own"]) if led else ""  # `我校与某市政府签约仪式`
    own = [full] if led and full != led["own"] and ending_of(full) else []
    if len(own) + len(inside) < 2 or (not own and inside[0].start != start):
        return []
    if not all(_PAIRED.fullmatch(text[a.end : b.start]) for a, b in pairwise(inside)):
        return []
    joint = _JOINT_BODY.fullmatch(inside[-1].text)
    last = expand(joint["own"]) or joint["own"] if joint else inside[-1].name
    return list(dict.fromkeys([*own, *(mention.name for mention in inside[:-1]), last]))


def mentions_in(mentions: Sequence[OrganizationMention], start: int, end: int) -> list[OrganizationMention]:
    """Mentions wholly between two offsets; `mentions` are in text order."""
    first = bisect_left(mentions, start, key=lambda mention: mention.start)
    last = bisect_left(mentions, end, key=lambda mention: mention.start)
    return [mention for mention in mentions[first:last] if mention.end <= end]


def _pieces(text: str, start: int, end: int, mentions: Sequence[OrganizationMention]) -> list[tuple[int, int]]:
    cuts, inside = [start], mentions_in(mentions, start, end)
    for match in _JOINT.finditer(text, start, end):
        if match[0] in ("和", "与", "及") and _goes_on_naming(text[cuts[-1] : match.start()], text, match.end()):
            continue
        if match.start() == match.end():  # two bodies of one level, the blank between them lost: `市甲局市乙局`
            if text[cuts[-1]] == text[match.start()]:
                cuts += match.span()
        elif not any(one.start < match.start() < one.end for one in inside) and not _in_brackets(
            text, start, match.start(), end
        ):
            cuts += match.span()
    pieces: list[tuple[int, int]] = []
    for first, stop in zip(cuts[::2], [*cuts[1::2], end], strict=True):
        head = _HEAD.match(text[first:stop])
        first += head.end() if head else 0
        tail = _TAIL.search(text[first:stop])
        stop = first + tail.start() if tail else stop
        beside = _BESIDE.search(text, first, stop)
        if beside and _mention_at(mentions, first, stop) is None:
            stop = beside.start()
        if stop - first > 1:
            pieces.append((first, stop))
    return pieces


def _goes_on_naming(before: str, text: str, at: int) -> bool:
    """Whether a name goes on behind 与: what stands before it names no body, what stands behind is a section: `法规|与宣传科`."""
    behind = _SECTION.match(text, at)
    return behind is not None and _TOPIC.fullmatch(before) is not None and ending_of(before) is None


def _in_brackets(text: str, start: int, at: int, end: int) -> bool:
    """Whether a place of a list stands in brackets that open and close within it: `各县（市、区）政府`."""
    return text.rfind("（", start, at) > text.rfind("）", start, at) and text.find("）", at, end) > 0


def _mention_at(mentions: Sequence[OrganizationMention], start: int, stop: int) -> OrganizationMention | None:
    """The mention that a piece is, a department and its body read as one."""
    inside = mentions_in(mentions, start, stop)
    return next((mention for mention in inside if mention.start == start and mention.end == stop), None)
