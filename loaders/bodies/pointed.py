"""Which body words like 该院, 学校 and 公司 mean."""

from __future__ import annotations

from collections.abc import Sequence

from ..language.body_words import ending_of
from ..parts import Context
from .above_own import group_above
from .institutions import is_college
from .units import root_of

GENERIC = {
    "大学": "school", "学院": "school", "学校": "school", "医院": "hospital", "集团": "company", "公司": "company",
    "总公司": "company", "集团公司": "company", "工厂": "company", "总厂": "company", "企业": "company", "协会": "society", "学会": "society", "研究会": "society", "商会": "society",
    "促进会": "society", "联谊会": "society", "公会": "society", "同业公会": "society", "联盟": "alliance", "基金会": "society", "总会": "society", "联合会": "league", "法院": "court", "检察院": "procuratorate",
    "研究院": "institute", "研究所": "institute", "报社": "media", "出版社": "media", "银行": "bank", "总行": "bank", "总工会": "union",
    "律所": "lawfirm", "事务所": "lawfirm", "总部": "", "中心": "centre", "校": "school", "院": "", "局": "bureau", "路局": "bureau", "铁路局": "bureau", "管理局": "bureau", "矿务局": "bureau", "厂": "company", "矿": "company", "场": "company", "段": "company", "农场": "company", "林场": "company", "牧场": "company", "渔场": "company", "茶场": "company", "盐场": "company", "所": "", "行": "bank", "厅": "ministry", "委": "committee", "部": "dept", "会": "", "科": "", "系": "", "室": "",
    "监狱": "prison", "戒毒所": "prison", "看守所": "prison", "劳教所": "prison", "馆": "", "台": "media", "社": "", "站": "", "队": "",
}  # fmt: skip
"""Words that only say what kind of body is meant, with the kind."""
_KINDS = (
    "非公企业", "非公有制企业", "民营企业", "国有企业", "中小企业", "小微企业", "外资企业", "私营企业", "乡镇企业", "集体企业",
    "骨干企业", "重点企业", "龙头企业", "困难企业", "合资企业", "科技企业", "工业企业", "商业企业", "规上企业", "会员企业",
)  # fmt: skip
"""What many firms are called together, so that none is meant by 公司 behind it."""
_HOUSES = frozenset({"hospital", "court", "institute", "procuratorate"})


_PLAIN_SIGNS = frozenset("所站馆台社")
"""Kinds of houses whose names all end so."""


def pointed_at(words: str, context: Context, near: Sequence[str], mark: str = "") -> str:
    """The body that 该院, 学校 and the like mean; `mark` is 该, 本, 我 or nothing.

    Without 该 the document's own body comes first when it is of that kind, with it the nearest one; faculties and
    departments are left out. Empty when there is none.
    """
    named = [name for name in [*near, context.organization] if name and not name.endswith(_KINDS)]
    own = context.organization
    if mark not in ("该", "此", "本") and (group := group_above(words, own)):
        return group
    if context.guests and (mark in ("本", "我") or not (own or mark)):
        named = [name for name in named if root_of(name) not in context.guests]
    if own and (mark in ("本", "我") or (mark not in ("该", "此", "其") and is_a(words, own))):
        named.insert(0, own)
    other = mark in ("该", "此")
    same = [body for name in named for body in (name, root_of(name)) if body.endswith(words)]
    exact = next((body for body in same if other and body != own), "" if other else next(iter(same), ""))
    if exact and (len(words) > 1 or words in "所馆院会行科系室台社站队段"):
        return exact
    found = [body for name in named for body in (root_of(name), name) if is_a(words, body)]
    return next((body for body in found if other and body != own), next(iter(found), ""))


def is_a(words: str, body: str) -> bool:
    """Whether a body is what the words call it: 校 a university, 院 a hospital."""
    if words in ("校", "学校") and is_college(body):
        return False
    if body.endswith(words):
        return True
    found, ending = ending_of(body), ending_of(words)
    if found is None:
        return False
    if words == "院":
        return found.kind in _HOUSES
    if words in _PLAIN_SIGNS:
        return False  # 该所 is no academy
    if words == "会":
        return found.kind in ("league", "society")
    kind = GENERIC.get(words, "")
    return found.kind == (kind or (ending.kind if ending else ""))


def own_press(words: str, context: Context) -> str:
    """The press of the school that a document is of, where it is only called 出版社."""
    ending = ending_of(context.organization) if words == "出版社" else None
    return context.organization + words if ending is not None and ending.kind == "school" else ""
