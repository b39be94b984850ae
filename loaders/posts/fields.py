"""What those at the head of a house are charged with, as the first word of their office: 业务园长, 教学副校长."""

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
_OF_HOUSES = frozenset({"校长", "院长", "园长", "厂长", "矿长", "场长"})


def field_of(words: str, head: str) -> str:
    """The field at the end of the words before an office at the head of a school, a hospital or works; empty without one."""
    field = next((one for one in _FIELDS if words.endswith(one)), "") if head in _OF_HOUSES else ""
    whose = words.removesuffix(field)
    return field if field and (not whose or ending_of(whose) is not None) else ""
