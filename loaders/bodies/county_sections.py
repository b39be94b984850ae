"""Sections of a county's government, its courts and departments of its party committee that stand bare in its papers."""

from __future__ import annotations

from collections.abc import Sequence

from ..language.patterns import lazy
from ..parts import Context
from .institutions import is_institution
from .own_town import own_town

_SECTIONS = r"(?:民政|财政|文教|教育|卫生|文化|建设|工商|粮食|财粮|水利|农林|农业|农业水利|农林水利|林业|工业|商业|工交|公安|税务|交通|劳动|实业|司法|合作|贸易|商业|粮政)科"
_SECTION = lazy(_SECTIONS)
_SECTION_BEHIND = lazy(rf"{_SECTIONS}$")
"""As they were before there were bureaus: 民政科 is the county's, whichever bureau was named before it."""
_SET_UP = ("政府", "人民委员会", "人委")
"""Ends of the names of the government that a sentence tells to set up its sections."""
_OF_PARTY = lazy(r"(?:组织|宣传|统战|农工|农村工作|工交|工业|财贸|文教|生产合作|社会)部")
_GOVERNMENT = ("局", "科", "政府", "人民委员会", "人委", "政协", "人大", "人大常委会", "代表会议", "代表大会")
_COUNTIES = ("县", "旗")
_LEVELS = (*_COUNTIES, "区", "市")
_OFFICE = lazy(
    r"(?:人民)?(?:法院|检察院)|(?:发展)?(?:计划?|经|农|财|建|科|教|体|编|物|外经|经贸|科技|计生|老龄|体改)委|(?:政府|财贸?|农|侨|外|体改|扶贫|老龄|县志|党史|招商|信访|人|政)办|"
    r"政府办公室|工商联|供销社|武装部|人武部|兵役局|农业银行|人民银行|信用联社"
)
"""What each county has one of."""


def county_section(words: str, context: Context, near: Sequence[str]) -> str:
    """The section or department in full in a document of a county; empty for other words and other documents."""
    office = _OFFICE.fullmatch(words) is not None
    if not (office or words.endswith(("科", "部"))) or is_institution(context.organization):
        return ""
    county = next((context.terms[level] for level in _LEVELS if level in context.terms), "")
    own = context.organization
    if not county or (own and not own.startswith(county)) or own.endswith("局") or own_town(context):
        return ""
    if office:
        return county + words
    if _SECTION.fullmatch(words):
        home = _SECTION_BEHIND.sub("", near[0]) if near else ""
        return (home if home.startswith(county) and home.endswith(_SET_UP) else county) + words
    if words == "统战部" and county.endswith(_COUNTIES):
        return f"{county}委{words}"
    beside = not near or (near[0].startswith(county) and near[0].endswith(_GOVERNMENT))
    return f"{county}委{words}" if beside and _OF_PARTY.fullmatch(words) else ""
