"""Words of a body before the head of it or of a part of it: without the council it leads, with the department it heads, and
with the second name of that in brackets behind its first: `组织部（基层工作部）部长`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..bodies.anchors import has_owner
from ..bodies.units import is_unit
from ..bodies.within_runs import is_person
from ..language.body_words import ending_of
from ..language.name_words import is_barred, is_ordinary, surname_class
from ..language.patterns import lazy

if TYPE_CHECKING:
    from .phrases import PostPhrase


def without_organ(words: str, head: str) -> str:
    """The body whose own council is meant: 某协会理事会 before 会长 is 某协会."""
    if head in ("主任", "成员", "干事", "秘书") or (
        head == "委员" and not words.endswith(("理事会", "执委会", "工会委员会", "协会委员会"))
    ):
        return words
    return _ORGAN.sub("", words)


_ORGAN = lazy(r"(?:^|(?<=[会协联社盟]))(?:常务理事会|理事会|执委会|执行委员会|全委会|领导班子|班子|委员会)$")


def with_unit(words: str, head: str) -> str:
    """`省教育` before 厅长 is 省教育厅; words that end a name already stay."""
    if head == "部长" and (words.endswith(_PARTY_UNITS) or "委" + words in _PARTY_UNITS):
        return words + "部"
    if (
        head not in _UNIT_HEADS
        or not words
        or ending_of(words) is not None
        or words.endswith("院区")
        or not (has_owner(words) or names_work(words))
    ):
        return words
    if any(len(words) > size + 1 and is_person(words[-size:]) and ending_of(words[:-size]) for size in (3, 2)):
        return words  # a name between body and title: 某研究所甲副所长
    unit = head.removesuffix("长")
    ending = ending_of(words + unit)
    return words + unit if ending is not None and len(words) >= 2 else words


def names_work(words: str) -> bool:
    """Whether words say what a department is for (文教, 生产, 宣传教育) and are nobody's name."""
    surname = surname_class(words, 0)
    if not surname or words in _WORK or (words[0] == "院" and len(words) > 2):
        return True
    return len(words) > 3 or is_barred(words) or (surname != "common" and len(words) == 2 and is_ordinary(words))


_WORK = frozenset({
    "宣教", "组宣", "文宣", "文教", "文体", "文艺", "文卫", "计划", "计财", "计生", "安全", "安监", "党群", "金融", "武装", "成教", "高教",
})  # fmt: skip
"""Short words for what a department is for, of which some are like names."""
_PARTY_UNITS = ("委组织", "委宣传", "委统战", "委农工", "委工交", "委财贸")
"""Departments of a party committee before their head, of which some are like names: 地委宣传部长."""
_UNIT_HEADS = frozenset({
    "局长", "厅长", "部长", "处长", "科长", "所长", "庭长", "署长", "司长", "股长", "站长", "馆长", "台长", "院长", "校长",
    "总队长", "支队长", "大队长", "中队长",
})  # fmt: skip


_SECOND = lazy(
    r"(?P<sign>[部处室办科局委])（(?:[\u3400-\u9fff]{2,12}[部处室办科局]、){0,2}(?P<name>[\u3400-\u9fff]{2,12}[部处室办科局])）$"
)
_KIND = lazy(r"(?P<sign>[部处室办院])(?P<kind>（[部处室办院]）)$")
"""What a department is besides, by its kind alone: `学生工作部（处）部长`."""
_LONGEST = 40


def with_second_name(text: str, phrase: PostPhrase, body: str) -> str:
    """The department with its second name, where that stands between its first and the words of the post."""
    if text[phrase.role_start - 1 : phrase.role_start] != "）" or not phrase.organization:
        return body
    if short := _KIND.search(text, max(phrase.start, phrase.role_start - 4), phrase.role_start):
        return body + short["kind"] if body.endswith(short["sign"]) else body
    second = _SECOND.search(text, max(phrase.start, phrase.role_start - _LONGEST), phrase.role_start)
    if second is None or not body.endswith(second["sign"]) or not is_unit(second["name"]):
        return body
    return body + text[second.start() + 1 : second.end()]
