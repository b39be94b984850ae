"""Tasks of minutes that begin with the body that is to do them: `三、市财政局负责筹措资金。`, `2. 县住建局要牵头编制方案`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ...model.statement import Span, TaskRole
from ..language.body_words import ending_of
from ..language.patterns import lazy
from .task_tables import Item

_SUBJECT = lazy(
    r"(?:[^，。；：:（）\n由]{1,30}(?<!自)由)?(?P<who>[^，。；：:（）\n]{3,60}?)(?:要|应当?|须|需|具体|主要|共同|分别|会同有关部门)*(?P<word>负责|牵头)"
    r"(?!人|同志|单位|部门|的)(?=[\u3400-\u9fff]{2}|，)"
)
_MINUTES = lazy(r"纪[ \u3000]*要|会议记录")
_TOP = 300
_CLAUSE = lazy(
    r"(?<=[，；。])(?:并?由)?(?P<who>[^，。；：:（）\n由]{2,60}?)(?:要|应当?|须|需|具体|主要|共同|分别|积极|全力|做好)*(?P<word>负责|牵头|配合|协助|参与)"
    r"(?!人|同志|单位|部门|的|[，。；])(?=[\u3400-\u9fff]{2})"
)
"""A further clause of an item of minutes that says who is to do a part of it: `由甲局牵头，乙局负责修改规划`."""
_DOES = r"(?:尽快|抓紧|再(?:作|行|次)|另行|进一步|衔接|统一|具体|组织|按|根据|依法|限期|起草|草拟|代拟|制[定订]|[拟修]订|拟定|编制|办理|开展|推进|提出|落实|完成|修改|完善|实施|筹[备措集]|承担|研究|汇总|统筹|协调|跟踪|督[办促]|报(?:请|送|经|批|[省市县区州]?(?:委|政府|人民政府))|安排|下达|拨付|支付|列支|测算|核[定算]|汇报|上报|对接|衔接|审[核查]|验收|解决|处理|安排|出[台具]|牵头|负责)"
_BY_WHEN = r"(?:[于在]?(?:[本下今明\d一二三四五六七八九十][\d一二三四五六七八九十]{0,3})?[年月周季][^，。；：\n]{0,10}?(?:前|内|底|止))"
_BY = lazy(
    rf"(?<![自理来缘因经事])由(?P<who>[^，。；：:（）\n由]{{3,40}}?)(?:(?P<how>会同|商|联合)(?P<others>[^，。；：:（）\n由]{{3,40}}?)(?:，?{_BY_WHEN}，?|(?=，))?|要|应当?|须|需)?(?(how)(?=，|(?<=[前内底止，])|{_DOES})|(?={_DOES}))"
)
"""Who shall do what an item of minutes says, without any word for a task: `由甲局会同乙局起草方案`."""
_URGED = r"(?:要|应当?|须|需|尽快|抓紧|限期|立即|务必|及时)"
_WAYS = r"(?:积极|切实|认真|主动|进一步|继续|全力|严格|同步|分别|共同|具体|负责)"
_WORKS = (
    r"(?:做[好实]|抓[好实]|加[强快大密]|组织|开展|开设|落[实细]|完成|推进|制[定订]|拟[定订]|编制|提[供出交]|协调|督[促办导]|跟[进踪]|排查|整改|清理|建[立好]|保障|配备|安排|研究|指导|审核|出台|办理"
    r"|发挥|履行|强化|细化|统筹|会同|对接|报送?|拿出|启动|实施|解决|汇总|上报|宣传|筹[备措集]|确保|拨付|监督|监管|受理|处置)(?![室科处部组局站队办委所院]|中心)"
)
_TOLD_TO = lazy(
    rf"(?:(?<=[，；。\n \u3000：])|(?<=牵头、)|(?<=负责、))(?:(?P<asked>请|责成|要求|明确|指定|确定由?)|并)?(?P<who>(?!请|并)[^，。；：:（）\n由请]{{3,60}}?)(?<=[局委办室部处所院会校区道镇乡厅队心站司社行厂府台馆团科])"
    rf"(?:作?为(?P<label>责任|牵头|主责|实施|配合|协助)(?:主体|单位|部门)|(?P<led>牵头|负责|配合|协助|予以支持|承办)(?=[，。；、])"
    rf"|(?:(?P<must>{_URGED}|{_BY_WHEN})|{_WAYS})*(?P<work>{_WORKS})(?!了|过|情况|的|工作?中))"
)
"""Who is told to do a part of an item of minutes by any verb: `甲局要做好解释`, `请乙中心于9月底前完成补植`, `丙街道为责任主体`."""
_TOLD = ("做好", "抓好", "做实", "抓实")
_NOT_ITEM = lazy(
    r"\n[ \u3000]*(?:会议|主[ \u3000]*持|出[ \u3000]*席|参[ \u3000]*(?:加|会)|列[ \u3000]*席|缺[ \u3000]*席|请[ \u3000]*假|记[ \u3000]*录|[发抄主][ \u3000]*[送报]?：)"
)
"""Where the items of minutes end."""
_ALL = ("各", "有关", "相关", "全", "其他")
_ROLES: dict[str, TaskRole] = {
    "负责": "responsible", "牵头": "lead", "配合": "support", "协助": "support", "参与": "support",
    "予以支持": "support", "主责": "lead",
}  # fmt: skip
_BETWEEN = lazy(r"[、和及与]")


def find_clauses(text: str, items: Sequence[Item]) -> Iterator[tuple[Span, Span, TaskRole]]:
    """The same for the further clauses of the items of minutes."""
    if not items or not _MINUTES.search(text, 0, _TOP):
        return
    first = (_SUBJECT.match(text, one.body) for one in items)
    for match in [*(one for one in first if one), *_CLAUSE.finditer(text, items[0].body)]:
        if _are_bodies(match["who"]):
            yield match.span(), match.span("who"), _ROLES[match["word"]]
    for match in _BY.finditer(text, items[0].body):
        if _are_bodies(match["who"]):
            yield match.span(), match.span("who"), "lead" if match["how"] else "responsible"
        if match["how"] and _are_bodies(match["others"]):
            yield match.span(), match.span("others"), "support"
    yield from _told_to(text, items)


def _told_to(text: str, items: Sequence[Item]) -> Iterator[tuple[Span, Span, TaskRole]]:
    """Who is told to do a part of each item; a mere verb counts only beside another clause that gives a task."""
    for at, item in enumerate(items):
        after = items[at + 1].start if at + 1 < len(items) else len(text)
        ends = _NOT_ITEM.search(text, item.body, after) if after == len(text) else None
        end = ends.start() if ends else after
        sure = any(one.search(text, item.body, end) for one in (_CLAUSE, _BY)) or bool(_SUBJECT.match(text, item.body))
        for match in _TOLD_TO.finditer(text, item.body, end):
            if match["who"].startswith(_ALL) or not _are_bodies(match["who"]) or _hosts(text, match):
                continue
            sure = sure or not match["work"] or bool(match["asked"] or match["must"]) or match["work"] in _TOLD
            if sure:
                yield match.span(), match.span("who"), _ROLES.get(match["label"] or match["led"], "responsible")


def _hosts(text: str, match: re.Match[str]) -> bool:
    """Whether a body only arranged what others held: `由甲局主办，乙协会承办的音乐会`."""
    return match["led"] == "承办" and "主办" in text[max(0, match.start() - 60) : match.start()].rpartition("。")[2]


def _are_bodies(words: str) -> bool:
    parts = [part for part in _BETWEEN.split(words) if part]
    endings = [ending_of(part) for part in parts]
    return bool(parts) and endings[-1] is not None and endings[0] is not None
