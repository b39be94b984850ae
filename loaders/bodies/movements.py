"""What stands between the name of a movement in quotes and a body that begins behind it: `“文化大革命”中|工商联停止活动`."""

from __future__ import annotations

from ..language.patterns import lazy

_TIME = r"(?:运动|时期|期间|开始|初期|中期|后期|斗争|战争)?(?:中(?![国小学央华医心外美日等间部文级专铁建信石])|[之以]?后(?![勤备卫])|[之以]?前(?![进锋卫哨])|期间|时期|当中)"
_BEHIND = lazy(_TIME + r"(?=[\u3400-\u9fff]{2})")
_WITH = lazy(rf"(?:“[^“”]{{2,10}}”|\"[^\"]{{2,10}}\"){_TIME}(?=[\u3400-\u9fff]{{2}})")


def behind_movement(text: str, start: int, end: int) -> int:
    """Where a name begins that was thought to begin at `start`."""
    if text[start : start + 1] in ("“", '"'):
        found = _WITH.match(text, start, end)
    elif start and text[start - 1] in '”"':
        found = _BEHIND.match(text, start, end)
    else:
        return start
    return found.end() if found else start
