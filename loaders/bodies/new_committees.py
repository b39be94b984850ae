"""Committees just elected that are called by their level only (`新的|省委员会`), or whose founding a text tells, which its bare words
筹备委员会 mean after that."""

from __future__ import annotations

from collections.abc import Sequence

from ..language.patterns import lazy
from ..parts import Context
from .expand import expand

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


_KIND = r"(?:筹备委员会|筹委会|筹备会)"
_FOUNDED = lazy(
    rf"(?<![\u3400-\u9fff])(?:[\d一二三四五六七八九十]{{1,3}}日)?(?P<name>[\u3400-\u9fff]{{3,30}}?{_KIND})(?:，?(?:已经?|业已?|现已|[于在]|本月|[\d〇一二三四五六七八九十廿年月]{{1,8}}日|[昨今前][天日]|日前|近日|正式|即|，)*(?:宣告|宣布)?(?:正式)?成立(?![了大会仪典]))"
    rf"|(?<=[，。；\n会])(?:并|正式|宣布|宣告|决定|共同|，)*(?:成立|组成|组织)了?(?P<set>[\u3400-\u9fff]{{3,30}}?{_KIND})(?=[，。；])"
)
_WORDS = ("筹备委员会", "筹委会", "筹备会")


def founded_committees(text: str, context: Context) -> dict[str, str]:
    """What these words mean, where the text tells of the founding of one such committee only."""
    if "筹" not in text or not any(words in text for words in _WORDS):
        return {}
    told = [one for one in _FOUNDED.finditer(text) if "。" in text[one.end() - 1 :].partition("\n")[0]]
    found = {expand(one["name"] or one["set"], context) for one in told or _FOUNDED.finditer(text)}
    whole = {name.removesuffix("筹委会") + "筹备委员会" if name.endswith("筹委会") else name for name in found}
    return dict.fromkeys(_WORDS, whole.pop()) if len(whole) == 1 else {}
