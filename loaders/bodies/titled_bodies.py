"""The body whose paper a title says it is, by what the papers of bodies are about: `某市教育局2022年工作要点`."""

from __future__ import annotations

from ..language.patterns import lazy
from ..places.gazetteer import leading_place
from .anchors import has_owner
from .building import left_edge

_ABOUT = (
    r"(?=$|[（(]|\d|[〇○零]|[一二][〇○零九]|第(?![一二三四五六七八九十]{1,3}[\u3400-\u9fff]{0,8}?(?:[厂矿]|医院|[小中]学|公司|[总支大]队)(?!长))|[上下]半年|关于|工作|年度|党[组委建的风]|机关|系统|重点|任务|责任|分工|领导|干部|人事|职工(?!医院|总医院|大学|中专|学校|中等|子弟|技术)"
    r"|政务|政府信息|法治|依法|信息|全面|落实|贯彻|推进|大事|纪事|简[报讯介史志]|通[报讯知]|公[示告报]|文件|办公室|机构|职能|概况|历[任届]|现任|名[录单]|会议|纪要|召开|举行|举办|开展|组织"
    r"|走访|看望|慰问|调研|考察|深入|传达|学习|部署|启动|扎实|积极|认真|切实|持续|加强|强化|多措|多举|喜获|荣获|副?[局厅处]长|一行|[^，。；]{0,4}副?书记)"
)
"""What the papers of bodies are about, behind a body's name, so that it is no part of a longer one."""
_BUREAU = lazy(rf"(?<=[局厅])(?<![结格布全大开僵破新时战当]局){_ABOUT}")
_ANY = lazy(
    rf"(?:(?<=[办处场队站园部库段所厂院馆社圃矿会台团校店师])|(?<=师范)|(?<=中专))(?<![举主承协创开查交督法筹兴]办)(?<![查惩到各何]处)(?<![现市商立磁]场)(?<![全局内干总外]部)(?<![大全议动览示聚晚年宴协洽社]会)(?<![大老教]师){_ABOUT}"
)
"""Bodies by the last character of their kind, where no ending says that they are such."""
_FRONT = lazy(r"(?:(?:19|20)\d\d|[一二][〇○零九][〇○零一二三四五六七八九]{2})年度?|关于[^《\n]{0,8}《")
_LONGEST = 24


def bureau_of(title: str) -> str:
    """The bureau that a title, or the paper that it gives notice of, begins with; else empty."""
    begins = title.find("《") + 1 if title.startswith("关于") else 0
    found = _BUREAU.search(title, begins)
    return _named(title, begins, found.start()) if found else ""


def any_body_of(title: str) -> str:
    """The same of any body of a place, by the sign of its kind alone: `某市园林处大事记`; else empty."""
    front = _FRONT.match(title)
    begins = front.end() if front else 0
    return next(
        (words for found in _ANY.finditer(title, begins) if (words := _named(title, begins, found.start()))), ""
    )


def _named(title: str, begins: int, end: int) -> str:
    words = title[begins:end] if end - begins < _LONGEST else ""
    named = len(words) - len(leading_place(words)) > 1 and has_owner(words)
    return words if named and left_edge(title, end, begins) == begins else ""
