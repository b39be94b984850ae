"""What a works, school or firm that is named with the bureau, company or group above it, and the one above, are called in its
papers: 集团公司, 总公司."""

from __future__ import annotations

from ..language.body_words import ending_of
from ..language.patterns import lazy
from ..parts import Context
from .enterprises import is_enterprise, is_own_works
from .own_faculty import headed_above

_PARTED = lazy(
    r"(?P<above>[\u3400-\u9fff]{2,14}?(?P<sign>局|公司|集团))(?P<own>(?!有限|股份|责任|控股|集团|第|职工|附属|直属|子弟|中心|总)"
    r"[\u3400-\u9fff]{2,12}(?:矿|厂|段|站|林场|农场|油田|医院|公司))"
)
"""`某矿务局某某煤矿`, and not what goes by its number or by what it makes, as each bureau has one."""
_BRANCH = ("分公司", "支公司", "子公司", "分厂")


_SHORTEST = 3
"""Characters of a works that is called by what it makes: 修配厂."""


def with_one_above(context: Context) -> None:
    """Fill in the document's own body by its name alone, and 局 or 公司 where they mean the one above it."""
    found = _PARTED.fullmatch(context.organization)
    if found is None or found["own"].endswith(_BRANCH) or not is_enterprise(found["above"]):
        return
    own, sign = found["own"], found["sign"]
    if ending_of(own) is None:
        return
    if len(own) < 4 or is_own_works(own, found["above"]):
        if len(own) == _SHORTEST:
            context.terms.setdefault(own, context.organization)
        return
    context.terms.setdefault(own, context.organization)
    if not own.endswith(sign):
        context.terms.setdefault(sign, found["above"])


def one_above(context: Context) -> str:
    """The bureau or company that the document's own body is named with; empty where there is none."""
    above = (context.terms.get(sign, "") for sign in ("局", "公司", "集团"))
    return next((name for name in above if name and context.organization.startswith(name)), "")


def heads_above(head: str, context: Context) -> str:
    """The bureau or school above the document's own body that a bare 局长 or 校长 heads; empty where there is none."""
    if school := headed_above(head, context):
        return school
    above = one_above(context) if head == "局长" else ""
    return above if above.endswith("局") else ""


_CALLED = ("集团", "集团公司")
_FORM = r"(?:股份|有限|责任|控股|公司|总(?=公司))"
_PART = lazy(
    rf"(?P<group>[\u3400-\u9fff（）]{{2,}}?集团(?:{_FORM}+(?=[\u3400-\u9fff]))?)(?!{_FORM}+$)(?:（[^（）]*）)?[\u3400-\u9fff\d]+?"
    r"(?:公司|[厂矿店处段站院]|医院|学校|学院|中学|技校|指挥部|项目部|事业部|油田|支队|大队)"
)
_BRANCH_OF_FIRM = lazy(
    rf"(?P<firm>[\u3400-\u9fff（）]{{4,}}?(?:{_FORM}*公司))(?!{_FORM}+$)[\u3400-\u9fff]{{2,}}?[分支]公司"
)


def group_above(words: str, own: str) -> str:
    """The group or firm that `words` mean in the papers of one of its parts: 集团公司 in those of 某某建设集团第八工程公司,
    总公司 in those of 某某保险公司某市分公司; else empty."""
    if words in _CALLED and "集团" in own:
        part = _PART.fullmatch(own)
        return part["group"] if part else ""
    if words == "总公司" and own.endswith(("分公司", "支公司")):
        branch = _BRANCH_OF_FIRM.fullmatch(own)
        return branch["firm"] if branch else ""
    return ""
