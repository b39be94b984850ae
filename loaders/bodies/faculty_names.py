"""The department of a school whose history a document tells: what its title says, and what it was called where."""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache

from ..language.body_words import ending_of
from ..language.patterns import lazy
from ..parts import Context

_SCHOOL = r"[\u3400-\u9fff]{2,14}?(?:大学|学院|师专|师院|农专|医专|工专|高等专科学校|专科学校|师范学校)"
_TITLED = lazy(
    rf"(?P<school>{_SCHOOL})(?P<unit>[\u3400-\u9fff]{{1,8}}?系)(?=$|系?[史志]|简[史介志]|历[史任届]|沿革|大事|纪事|概况|发展|组织|现任|领导|[（(·—\-\d])"
)
_OWN = lazy(rf"(?P<school>{_SCHOOL})[\u3400-\u9fff]{{1,8}}系")
_NAMED = lazy(
    r"(?:(?<![\u3400-\u9fff])|恢复|成立|增设|建立|设立|组建|[更改易定初原]名为?|改[称设为]|[成为称设由将把与同和及的任从原立入到在]|大学|学院|师专|师院|专科学校)(?P<unit>(?:(?!原|[同翌次当每]年|年|恢复|成立|增设|撤销|建立|组建|同志|任|大学|[学师][院专]|首|校|[更改易定初原取]名|改[称为设]|合并|分[为成])[\u3400-\u9fff]){2,6}?(?:(?<![两二三四五六七八各几全本该我多])系|连))"
    r"(?=[，。；、：（主副党总任更改易分与和同合并设撤由建下独单]|$)"
)
"""A department by its name alone: `中文系更名语文系`, `初名中文连`."""


def titled_faculty(title: str) -> str:
    """The department that a title says the document is about: `某大学中文系简史`; else empty."""
    found = _TITLED.match(title) if "系" in title else None
    return found["school"] + found["unit"] if found else ""


def school_above(own: str) -> str:
    """The school that the document's own department is of; empty where it is none."""
    found = _OWN.fullmatch(own) if own.endswith("系") else None
    return found["school"] if found else ""


def with_school_above(context: Context) -> None:
    """Let 校 and 学校 mean the school above the document's own department."""
    if school := school_above(context.organization):
        for words in ("校", "学校", "我校", "大学"):
            context.terms.setdefault(words, school)


@lru_cache(maxsize=4)
def _named(text: str) -> tuple[tuple[int, str], ...]:
    return tuple((match.end(), match["unit"]) for match in _NAMED.finditer(text))


def faculty_at(text: str, at: int, head: str, own: str) -> str:
    """The name that the document's own department goes by at a place of the text, the last one told; empty for others."""
    school = school_above(own)
    if not school:
        return ""
    sign = "连" if head in ("连长", "指导员") else "系"
    names = _named(text)[: bisect_left(_named(text), (at, ""))]
    unit = next((unit for _, unit in reversed(names) if unit.endswith(sign)), "")
    return school + unit if unit and ending_of(school) is not None else own
