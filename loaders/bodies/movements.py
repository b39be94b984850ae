"""What stands between the name of a movement or of a time and a body that begins behind it: `“文化大革命”中|工商联停止活动`."""

from __future__ import annotations

from ..language.patterns import lazy

_TIME = r"(?:运动|时期|期间|开始|初期|中期|后期|斗争|战争)?(?:中(?![国小学央华医心外美日等间部文级专铁建信石])|[之以]?后(?![勤备卫])|[之以]?前(?![进锋卫哨])|期间|时期|当中)"
_BEHIND = lazy(_TIME + r"(?=[\u3400-\u9fff]{2})")
_WITH = lazy(rf"(?:“[^“”]{{2,10}}”|\"[^\"]{{2,10}}\"){_TIME}(?=[\u3400-\u9fff]{{2}})")
_PERIOD = lazy(
    r"(?:抗日战争|抗战|解放战争|土地革命(?:战争)?|大革命|革命战争|内战|土改|土地改革|建国|解放|民国|合作化|公社化|大跃进|四清|敌伪|日伪|沦陷|[一二三四五六七八九十]0?年代)"
    r"(?:时期|期间|[初前中后末]期|前夕|[以之]前)的?(?=[省市县区乡镇村地专](?![\u3400-\u9fff]{0,4}(?:研究|史料|文献|纪念))|[\u3400-\u9fff]{1,4}[省市县区](?!域)[\u3400-\u9fff]|中共|八路军|新四军)"
)
"""A time of history, before a body of a place that there was then: `抗战时期|县农会主任`."""


def behind_movement(text: str, start: int, end: int) -> int:
    """Where a name begins that was thought to begin at `start`."""
    if text[start : start + 1] in ("“", '"'):
        found = _WITH.match(text, start, end)
    elif start and text[start - 1] in '”"':
        found = _BEHIND.match(text, start, end)
    elif "期" in text[start:end] or "前" in text[start:end] or "年代" in text[start:end]:
        found = _PERIOD.search(text, start, end)
    else:
        return start
    return found.end() if found else start
