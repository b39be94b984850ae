"""Committees just elected that are called by their level only: `新的|省委员会` for `青年团某省委员会`."""

from __future__ import annotations

from collections.abc import Sequence

from ..language.patterns import lazy

_NEW = lazy(
    r"(?:新的?|新选出的?|新产生的?|新当选的?|选出的|产生的)(?:一届)?(?P<short>[省市县区州盟旗]委员会)(?=[^，。；\n]{0,8}(?:举行|召开|第一次|首次|全体|推选|互推|推举|选举))"
)
_ALONE = lazy(r"(?<![\u3400-\u9fff]{2})[省市县区州盟旗]委员会")
_OF_PLACE = lazy(
    r"(?:新民主主义青年团|青年团|共青团|民革|民盟|民建|民进|农工党|致公党|九三学社|工会)[\u3400-\u9fff]{2,10}"
)


def newly_elected(text: str, told: Sequence[str]) -> dict[str, str]:
    """The short name of such a committee, where the text names one league's or party's committee of that level in full."""
    found = _NEW.search(text) if "委员会" in text and "新" in text else None
    if found is None:
        return {}
    short = found["short"]
    whole = [name for name in told if name.endswith(short) and len(name) > len(short) and _OF_PLACE.match(name)]
    alone = any(one[0] == short for one in _ALONE.finditer(text))
    return {short: whole[0]} if len(whole) == 1 and not alone else {}
