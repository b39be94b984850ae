"""Banners and counties by some characters of their names, which the text also has in full: 科左后旗 is 科尔沁左翼后旗."""

from __future__ import annotations

import re

from ..parts import Context
from ..places.counties import county_names

_LEVELS = ("旗", "县")
_AUTONOMOUS = ("自治旗", "自治县")
_LONG = 5
"""Characters that a name has at least which is made shorter."""


def name_whole_county(text: str, context: Context) -> None:
    """Let the document's own county be called by its whole name, and so the short one, where the text has both."""
    for level in _LEVELS:
        own = context.terms.get(level, "")
        if not own:
            continue
        if own in county_names():
            shorter = _shorter(text, own) if len(own) >= _LONG else set[str]()
        else:
            found = {one for one in county_names() if one[0] == own[0] and _is_short_of(own, one) and one in text}
            shorter = {own} if len(found) == 1 else set[str]()
            own = found.pop() if shorter else own
        context.terms.update({level: own, **{short: own for short in shorter}})


def _shorter(text: str, own: str) -> set[str]:
    """The short names of a county in a text."""
    found = re.findall(rf"{own[0]}[{own[1:-1]}]{{0,3}}{own[-1]}", text)
    return {one for one in found if _is_short_of(one, own)}


def _is_short_of(short: str, whole: str) -> bool:
    """Whether a name keeps characters of a long one in order, the first and last among them; one that only leaves out
    which people the county is of (甲县 for 甲某族自治县) is a name of its own."""
    if not 2 <= len(short) < len(whole) >= _LONG or (short[0], short[-1]) != (whole[0], whole[-1]):
        return False
    if whole.endswith(_AUTONOMOUS) and len(short) > 2 and whole.startswith(short[:-1]):
        return False
    at = 0
    for sign in short[:-1]:
        at = whole.find(sign, at, len(whole) - 1) + 1
        if at == 0:
            return False
    return True
