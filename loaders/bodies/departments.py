"""Whose department, centre or committee is meant that is named without its body."""

from __future__ import annotations

from collections.abc import Sequence

from ..language.body_words import ending_of
from ..language.party_names import usual_party
from ..language.patterns import lazy
from ..parts import Context
from .anchors import has_owner
from .faculty_names import school_above
from .institutions import is_institution
from .units import root_of

_SOCIETIES = ("协会", "学会", "商会", "研究会", "促进会", "联谊会", "校友会", "公会")
"""What has committees of its own for its members' concerns: 维权委员会, 惩戒委员会."""
_FEDERATIONS = ("联合会", "残联", "工商联", "文联", "科协", "侨联", "妇联")
_INNER = lazy(
    r"(?:妇女|青年|会员|评议|财务|监督|专门|执行|学术|参政议政|法律|维权|艺术|提案)[\u3400-\u9fff]{0,4}委员会"
)
"""Committees that a federation has for its own affairs."""
_OF_STATE = lazy(
    r"国家|中央|爱国卫生|政法|纪律检查|组织委|居民|村民|业主|[\u3400-\u9fff]{0,8}仲裁|[\u3400-\u9fff]{0,6}评[审选]"
    "|(?:计划|计划生育|经济|经济贸易|建设|城乡建设|体育|体育运动|教育|科学技术|民族|民族事务|卫生|农业|物价|财政|劳动)委员会"
)
"""What committees of a government, of a place or of a contest begin with."""
_OF_FACULTY = ("教研室", "教研组", "教学组", "实验室", "研究室", "资料室")
"""What a department of a school has."""
_BOARDS = frozenset({"董事会", "监事会", "股东会", "股东大会"})
_OF_PARTY = ("组织", "宣传", "统战", "纪检", "党校", "党", "巡察")
"""What the names of departments of a party committee begin with."""
PARTY_UNIT = lazy("(?:组织|宣传|统战|统一战线工作|农村工作)部|党校")
"""Departments that committees of the party have and bureaus have not."""


def body_of_unit(words: str, context: Context, near: Sequence[str], owner: str) -> str:
    """Whose department or centre it is: as named before, else of the body beside it, the document's own or the nearest."""
    if within := within_own(words, context.organization):
        return within
    named = (name for name in near if not (words == "工会" and name.endswith("总工会")))
    said = (name.removesuffix(words) for name in named if name.endswith(words) and name != words)
    if same := next(said, ""):
        return same
    own = _board_of(words, context, near) or own_of(words, context)
    roots = [root_of(name) for name in near if name]
    if PARTY_UNIT.fullmatch(words) and roots and roots[0].endswith(("局", "厅")):
        roots.sort(key=lambda root: not root.endswith("委"))  # no bureau has one
    return root_of(owner) or own or next(iter(roots), "")


def within_own(words: str, own: str) -> str:
    """The school whose department the document is of, or the department itself, whose sections are named bare."""
    if not own.endswith(("系", "科")):
        return ""
    above = own.removesuffix(words)
    if above != own and ending_of(above) is not None:
        return above
    return own if own.endswith("系") and words.endswith(_OF_FACULTY) and school_above(own) else ""


def body_of_committee(words: str, context: Context, near: Sequence[str]) -> str:
    """Whose committee it is (审计委员会): as named before, else that of the school, company or 政协 that the text is of."""
    said = next((name.removesuffix(words) for name in near if name.endswith(words) and name != words), "")
    if ending_of(said) is not None and has_owner(said):
        return said
    own = context.organization
    society = own.endswith(_SOCIETIES) and words.endswith("委员会") and not _OF_STATE.match(words)
    society = society or (own.endswith(_FEDERATIONS) and _INNER.fullmatch(words) is not None)
    return own if society or is_institution(own) or own.endswith("政协") or usual_party(own) else ""


def own_of(words: str, context: Context) -> str:
    """The document's own body, where it is the party committee of an institution and the department is not the party's."""
    body = context.organization.removesuffix("党委")
    return context.organization if body == "" or words.startswith(_OF_PARTY) or not is_institution(body) else body


def _board_of(words: str, context: Context, near: Sequence[str]) -> str:
    """The company named last whose board is meant, where only others than the document's own were named."""
    firms = [root_of(name) for name in near if root_of(name).endswith("公司")]
    return firms[0] if firms and words in _BOARDS and context.organization not in firms else ""
