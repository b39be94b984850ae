"""The committee whose founding a text tells, which its bare words 筹备委员会 mean after that, whatever others it names."""

from __future__ import annotations

from ..language.patterns import lazy
from ..parts import Context
from .expand import expand

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
