"""Whose home somebody goes to: `来到原局长甲家中`, `走进原副局长乙家，送上祝福`, `到丙家看望`."""

from __future__ import annotations

from ..language.patterns import lazy

_VISITED = r"(?:进行|开展|中)?(?:看望|慰问|走访|探望|拜访|做客|问候|拜年|座谈|送(?:上|去|来|温暖|清凉|慰问))"
_HOME = lazy(
    rf"家(?:中(?![心小型医学央国华级层长期部等年共药])|里|(?={_VISITED}))|(?:的)?(?:病房|病床前|床前|住处)(?=[，。；、]|{_VISITED})"
)
_STOPS = lazy(r"家(?=[，。；、和与])")
_GONE = lazy(r"(?:来到|走进|走到|前往|登门|上门|[到赴])[^。；\n]{0,60}$")
_FAR = 64


def is_at_home(text: str, at: int) -> bool:
    """Whether words for somebody's home stand at `at`, whose name ends there."""
    if text[at : at + 1] not in ("家", "病", "床", "住", "的"):
        return False
    if _HOME.match(text, at):
        return True
    return _STOPS.match(text, at) is not None and _GONE.search(text, max(0, at - _FAR), at) is not None
