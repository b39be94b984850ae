"""What those at the head of a house, its clerks and the heads of its teams are charged with, as the first word of their
office: 业务园长, 教学副校长, 女工干事, 采煤队长."""

from __future__ import annotations

from ..language.body_words import ending_of

_FIELDS = (
    "业务",
    "教学",
    "德育",
    "行政",
    "科研",
    "后勤",
    "医疗",
    "护理",
    "生产",
    "安全",
    "技术",
    "经营",
    "机电",
    "总务",
)
_OF_CLERKS = (
    "女工",
    "宣传",
    "组织",
    "生活",
    "文体",
    "文教",
    "青年",
    "民政",
    "妇女",
    "劳资",
    "保卫",
    "文书",
    "人事",
    "生产",
    "教育",
    "统计",
    "财务",
    "体育",
    "文艺",
)
_OF_TEAMS = ("采煤", "掘进", "开拓", "施工", "采掘", "回采", "机电", "钻井", "勘探", "测量", "采矿", "打井")
_OF_HOUSES = frozenset({"校长", "院长", "园长", "厂长", "矿长", "场长"})


def field_of(words: str, head: str) -> str:
    """The field at the end of the words before the office of such a one; empty without one."""
    fields = _FIELDS if head in _OF_HOUSES else _OF_CLERKS if head == "干事" else _OF_TEAMS if head == "队长" else ()
    field = next((one for one in fields if words.endswith(one)), "")
    whose = words.removesuffix(field)
    return field if field and (not whose or ending_of(whose) is not None) else ""
