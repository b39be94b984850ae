"""The group that a firm is a part of, which its papers call 集团公司 or 总公司."""

from __future__ import annotations

from ..language.patterns import lazy

_CALLED = ("集团", "集团公司")
_FORM = r"(?:股份|有限|责任|控股|公司|总(?=公司))"
_PART = lazy(
    rf"(?P<group>[\u3400-\u9fff（）]{{2,}}?集团(?:{_FORM}+(?=[\u3400-\u9fff]))?)(?!{_FORM}+$)(?:（[^（）]*）)?[\u3400-\u9fff\d]+?"
    r"(?:公司|[厂矿店处段站院]|医院|学校|学院|中学|技校|指挥部|项目部|事业部|油田|支队|大队)"
)
_BRANCH = lazy(rf"(?P<firm>[\u3400-\u9fff（）]{{4,}}?(?:{_FORM}*公司))(?!{_FORM}+$)[\u3400-\u9fff]{{2,}}?[分支]公司")


def group_above(words: str, own: str) -> str:
    """The group or firm that `words` mean in the papers of one of its parts: 集团公司 in those of 某某建设集团第八工程公司,
    总公司 in those of 某某保险公司某市分公司; else empty."""
    if words in _CALLED and "集团" in own:
        part = _PART.fullmatch(own)
        return part["group"] if part else ""
    if words == "总公司" and own.endswith(("分公司", "支公司")):
        branch = _BRANCH.fullmatch(own)
        return branch["firm"] if branch else ""
    return ""
