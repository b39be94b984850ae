"""A head and his deputies told in one word, written as two: `甲、乙当选正、副主席` as `甲、乙当选主席、副主席`."""

from __future__ import annotations

import re

from ..language.name_words import surname_class
from ..language.patterns import lazy
from .line import Line

_BOTH = lazy(
    r"正[、和]?(?=副(?P<head>(?:参?议|理事|董事|监事|委员|秘书|干事|检察|[会校院厂场矿所站社队团组班乡镇县区市村保排连营部局处科股行州馆园台段店]|大队|中队|支队|分队|小组|公社社|总队)长"
    r"|主席|主任委员|主任|主委|书记|总?经理|总干事|总裁(?!判)|总?裁判长|政委|指导员|司令员?|委员长|团总|统领|都督|总长|总编辑?|总工程师)(?![级职以待一]|助理))"
)
"""The first half of `正、副主席`; not of a rank (`正副处长级`) nor of no one in particular (`正副职`)."""
_NAMED = lazy(
    r"(?:书记|主任|主席|主委|经理|总裁|委员|代表|干事|[教讲]授|政委|指挥|顾问|总[\u3400-\u9fff]{1,2}师|[\u3400-\u9fff]长|[\u3400-\u9fff]、)(?P<name>(?![任兼等为])[\u3400-\u9fff](?![委工])[\u3400-\u9fff]?)$"
)
"""Behind an office or in a list somebody whose name goes on with 正: `书记李正、副院长某某`."""


def _is_name(match: re.Match[str]) -> bool:
    """Whether the 正 ends the name of somebody with an office, and stands for none."""
    named = _NAMED.search(match.string, max(0, match.start() - 6), match.start()) if match[0] == "正、" else None
    return named is not None and surname_class(match.string, named.start("name")) != ""


def part_deputies(line: Line) -> Line:
    """The paragraph with head and deputies written one behind the other."""
    if "正副" not in line.text and "正、副" not in line.text and "正和副" not in line.text:
        return line
    return line.edited(
        (*match.span(), match["head"] + "、") for match in _BOTH.finditer(line.text) if not _is_name(match)
    )
