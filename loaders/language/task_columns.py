"""What the columns of a table of tasks hold, told by their heads: 序号, 工作任务, 责任领导, 牵头单位, 完成时限."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from .patterns import lazy
from .words import any_of, read_rows

NUMBER, PERSON, TIME, TEXT, OTHER = "number", "person", "time", "text", "other"
ROLES = frozenset({"lead", "responsible", "support"})

_NUMBER = lazy(r"序号?|编号|项次|(?:任务|项目|事项|工作|要点)(?:序号|编号)|№|[Nn][Oo][.．]?")
_PERSON = lazy(
    r"(?:市级|县级|区级|校级|院级|部门|包抓|联系|挂点|第一|具体|直接|主要|班子)*(?:责任|牵头|分管|主管|负责|包保|协管|配合|挂点|挂钩|经办|联系|包抓)(?:校|院|市|县|区|局)?(?:人员?|领导|同志|者|领导人|成员)|联系电话|联络员"
)
_TIME = lazy(
    r"(?:计划|预计|拟|整改|推进)?(?:完成|办结|办理|整改|落实|实施|推进|起止|时间|进度|工作)?(?:时限|时间|期限|日期|时间节点|节点|进度|月份)(?:安排|要求|计划|进度)?|(?:时间)?进度"
)
_TEXT = lazy(
    r"(?:[\u3400-\u9fff]{0,6}(?:任务|内容|事项|项目|措施|要点|举措|目标|要求|问题|指标|名称|类别|安排|分类|条目|工程|清单|重点|工作|活动|课题|议题|方面|领域|板块|意见|建议|成果|标准|形式|方式|做法|概要|情况|提案|领域|专题|维度))+"
)
_OTHER = lazy(r"备注|说明|分值|权重|得分|类型|级别|地点|经费|预算|资金[\u3400-\u9fff]{0,4}|投资[\u3400-\u9fff]{0,4}")
_BESIDE = lazy(r"[（(][^（）()]*[）)]?")
_BLANK = lazy(r"[ \u3000\t\n*]|<br ?/?>")
_MOD = (
    "(?:[省市州县区镇乡校院局部委系厅司所厂级]{1,2}[级直内]|本级|市|县|区|省|校|院|主要|具体|直接|共同|主体|有关|相关|工作|任务"
    "|项目|组织|第一|落实|[、/／和及与或])"
)
_UNIT = "(?:单位|部门|科室|处室|部室|股室|室|机构|主体|[处科股司]|科所|站所|院系|系部|部系|党组织|支部|党支部|车间|分会|学院|领导小组|小组|团体|组织|集体|方|部处)"
_SHARED = lazy(r"(?:责任|工作|职责|任务|组织|落实)(?:分工|主体)(?:情况|及?安排)?|分工|责任")
_ALONE = lazy(r"牵头|主办|协办|配合|承办|主责|协同|配合协助")
_ONLY_HEADS = {"主管": "responsible", "经办": "responsible", "承担": "responsible", "归口": "responsible"}
_WORDS_OF_HEADS = (
    "责任", "牵头", "主办", "承办", "配合", "协办", "负责", "落实", "实施", "支持", "参与", "分工", "主管", "经办", "承担", "归口", "主责", "责 任",
    "责　任", "完成单位", "完成部门", "执行", "协助", "协同",
)  # fmt: skip


def column_kind(head: str) -> str:
    """What a column with this head holds: a role of bodies (lead, responsible, support), number, person, time, text, other; or ""."""
    plain = _BESIDE.sub("", _BLANK.sub("", head))
    if not plain or len(plain) > 16:
        return ""
    if _NUMBER.fullmatch(plain):
        return NUMBER
    if role := _role(plain):
        return role
    kinds = ((PERSON, _PERSON), (TIME, _TIME), (OTHER, _OTHER), (TEXT, _TEXT))
    return next((kind for kind, pattern in kinds if pattern.fullmatch(plain)), "")


def read_heads(cells: Sequence[str]) -> tuple[str, ...]:
    """The kinds of a table's columns; none where no column holds bodies, or none says what they are to do."""
    kinds = tuple(column_kind(cell) for cell in cells)
    told = {NUMBER, TEXT, TIME} & {*kinds}
    return kinds if len(kinds) > 1 and told and ROLES & {*kinds} and kinds.count("") * 3 <= len(kinds) else ()


def may_head(line: str) -> bool:
    """Whether a line holds a word that the head of a column of bodies does: a cheap test."""
    return any(word in line for word in _WORDS_OF_HEADS)


def shares_roles(head: str) -> bool:
    """Whether a head stands above several columns of bodies: 责任分工 above 牵头单位 and 配合单位."""
    return _SHARED.fullmatch(_BLANK.sub("", head)) is not None


@cache
def _roles() -> tuple[re.Pattern[str], dict[str, str]]:
    roles = {row[0]: row[1] for row in read_rows("task_words.tsv")} | _ONLY_HEADS
    words = f"(?:{any_of('task_words.tsv')}|{'|'.join(_ONLY_HEADS)})"
    return lazy(
        rf"{_MOD}*(?P<word>{words})(?:{_MOD}|{words})*?{_UNIT}(?:名称)?(?:{_MOD}*(?:{words})?(?:{_UNIT}|人员?|领导|负责人|联系人))*"
    ), roles


def _role(plain: str) -> str:
    if shares_roles(plain):
        return "responsible"
    pattern, roles = _roles()
    if _ALONE.fullmatch(plain):
        return roles.get(plain, "support")
    found = pattern.fullmatch(plain)
    return roles[found["word"]] if found else ""
