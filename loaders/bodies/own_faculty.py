"""A faculty, library or institute that is named with the university above it: what it and the university are called in
its papers."""

from __future__ import annotations

from collections.abc import Sequence

from ..language.patterns import lazy
from ..parts import Context
from ..places.gazetteer import leading_place
from .find import Named
from .institutions import is_college
from .units import root_of

_ALUMNI = r"(?:校友|同学)(?:联谊|联合)?总?会"
_OF_ALUMNI = rf"[\u3400-\u9fff]{{0,8}}?{_ALUMNI}$"
_PARTED = lazy(
    rf"(?P<above>[\u3400-\u9fff]{{2,12}}(?<!老年)(?<!开放)大学|(?:(?!大学)[\u3400-\u9fff]){{2,14}}(?:学院|专科学校)(?=[\u3400-\u9fff]{{2,10}}(?:系|学院|连队)$|{_OF_ALUMNI})|[\u3400-\u9fff]{{2,16}}?(?:职业|专科|师范|专门|农业|农林|林业|工业|商业|卫生|水产)学校(?=[\u3400-\u9fff]{{2,8}}(?:科|连队)$)|[\u3400-\u9fff]{{2,12}}?(?:学校|中学|师范|中专|[一二三四五六七八九十]中)(?={_OF_ALUMNI}))(?P<own>(?!党)[\u3400-\u9fff]{{0,12}}?"
    rf"(?:学院|(?<![联关体])系|(?<=学校)[\u3400-\u9fff]{{2,8}}科|连队|研究院|研究所|研究中心|书院|图书馆|档案馆|博物馆|出版社|医院|中学|小学|附中|附小|幼儿园|{_ALUMNI}))"
)
_UNIVERSITY = lazy(
    r"(?:共青团|中共|中国共产党)?(?P<name>[\u3400-\u9fff]{2,12}?(?<!老年)(?<!开放)大学)(?![^党附]{0,3}城)"
)
_UNIT = lazy(r"[\u3400-\u9fff]{1,10}(?:学院|系|书院|研究院|附属[中小]学)|附属(?:实验)?(?:[中小]学|学校)|附[中小]")
_PART = 2
_LEAST = 4
"""Characters that such a school's name has at least."""
_SCHOOL = ("学校", "校", "我校", "本校", "大学")
"""What the university is called in the papers of one of its parts."""
_COLLEGE = ("学院", "我院", "本院", "院")
"""The same of a college in those of a department of it."""
_ACTING = lazy(r"(?:[我本]?(?:学校|校|(?P<college>学院|院)))(?P<party>党委)?(?![\u3400-\u9fff]{0,6}[部处室科团会院系])")
_OF_UNIVERSITY = (
    "学院", "书院", "图书馆", "档案馆", "博物馆", "出版社", "医院", "研究生院", "中学", "小学", "附中", "附小", "幼儿园", "集团",
)  # fmt: skip
"""Ends of bodies that are beside a faculty and none within it, as 系 and 研究所 may be."""
_OFFICES = tuple(party + office for party in ("", "党委") for office in ("组织部", "宣传部", "统战部", "组织人事部"))
"""Offices that a university's party committee has and none of its faculties."""
_FACULTIES = ("学院", "系", "书院")
"""Ends of parts that have no section called 处, as the university above them has."""
_NOT_SCHOOL = ("中学", "小学", "附中", "附小")
"""Ends of parts that are schools themselves, so that 学校 is theirs."""


def is_faculty(body: str, unit: str) -> bool:
    """Whether a university and what stands behind it are the name of a faculty that keeps papers of its own."""
    return body.endswith("大学") and _UNIT.fullmatch(unit) is not None


def college_in_full(college: str, text: str, names: Sequence[Named]) -> str:
    """A college by its whole name, as the text has it or by the one university whose heads it names; else empty."""
    schools = {found["name"] for one in names if (found := _UNIVERSITY.match(one.words))}
    schools |= {root for one in names if (root := root_of(one.words)).endswith("学院") and _is_school(root, college)}
    own = {school for school in schools if school + college in text}
    heads = ("校长", "副校长", "党委", "校党委")
    only = own or {one for one in schools if any(one + head in text for head in heads)}
    return only.pop() + college if len(only) == 1 else ""


def _is_school(body: str, college: str) -> bool:
    """Whether a body that is called a college is a school of its own, above another college."""
    return len(body) >= _LEAST and college not in body and not is_college(body) and not _PARTED.fullmatch(body)


def university_above(own: str) -> str:
    """The university that a body is a part of by its name; empty where it is none."""
    found = _PARTED.fullmatch(own)
    return found["above"] if found else ""


def beside_own(words: str, own: str) -> str:
    """The university whose part words are as the document's own faculty is; empty where they may be the faculty's."""
    beside = words.endswith(_OF_UNIVERSITY) or (words.endswith("系") and not own.endswith("学院"))
    return university_above(own) if beside else ""


def office_above(words: str, own: str, owner: str) -> str:
    """The university above the document's own faculty, or society of former students, where words are an office that only
    that has: 人事处; else empty."""
    office = words.endswith("处") and own.endswith(_FACULTIES) and owner in ("", own)
    if own.endswith("会") and owner in ("", own) and not words.startswith("校友"):
        office = words.endswith(("处", "中心")) and not words.endswith("秘书处")
    return university_above(own) if office else ""


def with_university(context: Context) -> None:
    """Fill in the document's own body by its name alone, and 学校 and 校 where they mean the university above it."""
    found = _PARTED.fullmatch(context.organization)
    if found is None:
        return
    if len(found["own"]) > 2 and not leading_place(found["own"]):
        context.terms.setdefault(found["own"], context.organization)
    above = found["above"]
    called = () if found["own"].endswith(_NOT_SCHOOL) else _SCHOOL
    for words in (*called, *_COLLEGE) if above.endswith("学院") and not found["own"].endswith("学院") else called:
        context.terms.setdefault(words, above)
    for words in _OFFICES if found["own"].endswith(_FACULTIES) else ():
        context.terms.setdefault(words, above + words)
    for words in ("系", "我系", "本系") if found["own"].endswith("系") else ():
        context.terms.setdefault(words, context.organization)


def called_in(name: str) -> dict[str, str]:
    """What 学校, 学院 and 系 mean in the history of a department while it went by this name."""
    found = _PARTED.fullmatch(name)
    if found is None:
        return {}
    above, college = found["above"], found["above"].endswith("学院") and not found["own"].endswith("学院")
    called = dict.fromkeys((*_SCHOOL, *(_COLLEGE if college else ())), above)
    called |= {office: above + office for office in _OFFICES}
    return called | dict.fromkeys(("系", "我系", "本系", "系里") if found["own"].endswith("系") else (), name)


def within_school(words: str, context: Context) -> str:
    """A part of a department, or of the school above it, by their names of the time: `系学术委员会`, `校务委员会`, `驻校军宣队`."""
    called = context.schools.get(context.organization)
    if not called:
        return ""
    if words[:1] == "系" and len(words) > _PART and not words.startswith(("系统", "系列")):
        return context.organization + words[1:]
    if words.startswith(("校务", "院务", "驻校", "驻院")):
        return called["学校"] + words.removeprefix("驻校").removeprefix("驻院")
    return ""


def headed_above(head: str, context: Context) -> str:
    """The university or college above the document's own body that a bare 校长 or 院长 heads; empty where there is none."""
    above = university_above(context.organization)
    deans = not context.organization.endswith("学院")  # a faculty has its own 院长
    heads = head == "校长" or (head == "院长" and above.endswith("学院") and deans)
    return above if heads and above and context.terms.get("学校") == above else ""


def school_acting(text: str, at: int, own: str) -> str:
    """The university, or its party committee, that acts at `at` in the papers of one of its parts: `学校印发《…》`."""
    acting = _ACTING.match(text, at)
    above = university_above(own) if acting else ""
    meant = acting is not None and above and (acting["college"] is None or above.endswith("学院"))
    return above + (acting["party"] or "") if acting and meant else ""
