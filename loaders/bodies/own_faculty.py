"""A faculty, library or institute that is named with the university above it: what it and the university are called in
its papers."""

from __future__ import annotations

from ..language.patterns import lazy
from ..parts import Context
from ..places.gazetteer import leading_place

_PARTED = lazy(
    r"(?P<above>[\u3400-\u9fff]{2,12}(?<!老年)(?<!开放)大学)(?P<own>(?!第|党)[\u3400-\u9fff]{0,12}?"
    r"(?:学院|(?<![联关体])系|研究院|研究所|研究中心|书院|图书馆|档案馆|博物馆|出版社|医院|中学|小学|附中|附小|幼儿园))"
)
_UNIT = lazy(r"[\u3400-\u9fff]{1,10}(?:学院|系|书院|研究院)")
_SCHOOL = ("学校", "校", "我校", "本校", "大学")
"""What the university is called in the papers of one of its parts."""
_ACTING = lazy(r"(?:[我本]?(?:学校|校))(?P<party>党委)?(?![\u3400-\u9fff]{0,6}[部处室科团会院系])")
_OF_UNIVERSITY = (
    "学院", "书院", "图书馆", "档案馆", "博物馆", "出版社", "医院", "研究生院", "中学", "小学", "附中", "附小", "幼儿园", "集团",
)  # fmt: skip
"""Ends of bodies that are beside a faculty and none within it, as 系 and 研究所 may be."""
_NOT_SCHOOL = ("中学", "小学", "附中", "附小")
"""Ends of parts that are schools themselves, so that 学校 is theirs."""


def is_faculty(body: str, unit: str) -> bool:
    """Whether a university and what stands behind it are the name of a faculty that keeps papers of its own."""
    return body.endswith("大学") and _UNIT.fullmatch(unit) is not None


def university_above(own: str) -> str:
    """The university that a body is a part of by its name; empty where it is none."""
    found = _PARTED.fullmatch(own)
    return found["above"] if found else ""


def beside_own(words: str, own: str) -> str:
    """The university whose part words are as the document's own faculty is; empty where they may be the faculty's."""
    return university_above(own) if words.endswith(_OF_UNIVERSITY) else ""


def with_university(context: Context) -> None:
    """Fill in the document's own body by its name alone, and 学校 and 校 where they mean the university above it."""
    found = _PARTED.fullmatch(context.organization)
    if found is None:
        return
    if len(found["own"]) > 2 and not leading_place(found["own"]):
        context.terms.setdefault(found["own"], context.organization)
    if not found["own"].endswith(_NOT_SCHOOL):
        for words in _SCHOOL:
            context.terms.setdefault(words, found["above"])


def school_acting(text: str, at: int, own: str) -> str:
    """The university, or its party committee, that acts at `at` in the papers of one of its parts: `学校印发《…》`."""
    acting = _ACTING.match(text, at)
    above = university_above(own) if acting else ""
    return above + (acting["party"] or "") if acting and above else ""
