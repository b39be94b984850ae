"""Those named at a meeting to which they did not come: `副局长甲（局长乙出差，由其代为参会）`."""

from __future__ import annotations

from ..language.patterns import lazy

_REASON = r"(?:(?:因|在)[^，。；（）\n]{1,8}|另有[^，。；（）\n]{2,6}|(?:正在|临时)?(?:出差|请假|休假|外出|出国|出访)[^，。；（）\n]{0,4})"
_AWAY = lazy(
    rf"(?:同志)?(?:{_REASON}，?(?:故|而|已)?(?:由|委托|未[能到出参]|不能|没有|缺席|请[\u3400-\u9fff]{{2,10}}代)|(?:因[公事病]|临时)?(?:请假|缺席|出差|休假)(?=[，；）。\n])"
    r"|未(?:能)?(?:到会|出席|参会|参加|与会))"
)
_FIRSTS = frozenset("同因在另正临出请休外未缺")


def is_away(text: str, at: int) -> bool:
    """Whether it is told at `at` that the one whose name ends there was kept from coming."""
    return text[at : at + 1] in _FIRSTS and _AWAY.match(text, at) is not None
