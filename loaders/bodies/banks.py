"""Banks by the names that everybody calls them by, `建行某某支行`, in papers that also give the whole name; and branches of the bank
whose own branch a document is of, named without the bank."""

from __future__ import annotations

from collections.abc import Sequence

from ..language.body_words import ending_of
from ..language.patterns import lazy
from .asked import Asked
from .find import Named
from .place_levels import place_of_level

_WHOLE = {
    "人行": ("中国人民银行",), "工行": ("中国工商银行", "工商银行"), "农行": ("中国农业银行", "农业银行"),
    "中行": ("中国银行",), "建行": ("中国建设银行", "建设银行"), "交行": ("交通银行",), "招行": ("招商银行",),
    "农发行": ("中国农业发展银行", "农业发展银行"), "邮储银行": ("中国邮政储蓄银行",), "邮储": ("中国邮政储蓄银行",),
}  # fmt: skip
_SHORT = lazy(
    r"(?P<bank>人行|工行|农行|中行|建行|交行|招行|农发行|邮储银行|邮储)(?P<branch>[\u3400-\u9fff]{2,14}[行处部])"
)
_NATIONAL = ("人民银行", "工商银行", "农业银行", "建设银行", "农业发展银行", "邮政储蓄银行")
_CENTRAL = lazy(r"(?:人民银行|人行)(?=[\u3400-\u9fff]{2,14}[行处部])")
"""What everybody calls the one central bank, before its branch."""
_KINDS = r"(?:银行|信用社|信用联社|联社|合作社)"
_OURS = lazy(r"[本我]行(?!业|政)")
_BANK = lazy(rf"{_KINDS}(?:股份有限公司|有限责任公司)?$")
_BRANCHES = ("支行", "分行", "营业部", "分理处", "信用社", "营业所")
_OF_BANK = lazy(rf"行?(?P<bank>[\u3400-\u9fff]*?{_KINDS}|)(?P<branch>[\u3400-\u9fff]{{2,8}}(?:{'|'.join(_BRANCHES)}))")
_WITH_BOARD = lazy(r"[本我][行社](?:党委书记、?|原|副|新任)*(?:董事|监事|理事)长")


def whole_names(body: str) -> list[str]:
    """The whole names that a bank's branch with a short one may have."""
    found = _SHORT.fullmatch(body)
    return [whole + found["branch"] for whole in _WHOLE[found["bank"]]] if found else []


def bank_in_full(body: str, text: str) -> str:
    """The bank's branch by its whole name, where the text has it or that of another branch; any other body as it is.

    A bank of the whole country may be written without 中国 in a headline.
    """
    if central := _CENTRAL.match(body):
        return "中国人民银行" + body[central.end() :]
    names = [*whole_names(body), *(["中国" + body] if body.startswith(_NATIONAL) else [])]
    told = (name for name in names if name in text)
    return next(told, next((name for name in names if name[: name.find("银行") + 2] in text), body))


def of_own_bank(words: str, own: str) -> str:
    """The document's own bank that `本行` and `我行` mean, with the department behind; else empty."""
    return own + words[2:] if _OURS.match(words) and _BANK.search(own) else ""


def bank_of_branch(own: str, text: str, names: Sequence[Named]) -> str:
    """The bank whose page tells of a branch that it opened, where it speaks of its board (本行董事长); else the body as it is."""
    found = _OF_BANK.fullmatch(own) if own.endswith(_BRANCHES) and _WITH_BOARD.search(text) else None
    if found is None:
        return own
    bank, branch = found["bank"], found["branch"]
    whole = {one.words.removesuffix(branch) for one in names if one.words.endswith(branch)}
    return max((one for one in whole if _BANK.search(one) and one.endswith(bank)), key=len, default=bank or own)


_KIND = r"(?P<kind>中心支行|分行|支行)(?P<unit>.*)$"
_OWN = lazy(rf"(?P<bank>[\u3400-\u9fff]{{2,12}}?银行)(?P<place>[\u3400-\u9fff]{{2,10}}?){_KIND}")
_LEVEL = lazy(rf"(?P<level>自治区|自治州|[省市州县区旗]){_KIND}")
_REGION = r"(?:新疆|内蒙古|广西|宁夏|西藏)(?:维吾尔|壮族|回族)?(?:自治区)?"
_OTHERWISE = r"[该本我此各]|[原老新](?=[省市县区州]?(?:分行|支行|中心))|自治"
"""What words begin with that name no place: `该支行`, `原市分行`."""
_PLACED = lazy(rf"(?P<place>{_REGION}|(?!{_OTHERWISE})(?:(?!自治)[^行]){{2,8}}?){_KIND}")

_OFFICE = lazy(r"(?![该本我此各])[^行\n]{2,8}(?:分理处|储蓄所|营业所|储蓄专柜)")
"""The smallest branches, which lie within that whose papers name them alone."""


def branch_of_own_bank(asked: Asked) -> str | None:
    """The branch in full; nothing where the words are none or the document is of no branch of a bank."""
    if "银行" not in asked.own or not (own := _OWN.fullmatch(asked.own)):
        return None
    if _OFFICE.fullmatch(asked.words):
        return asked.own + asked.words
    if "行" not in asked.words:
        return None
    if names := whole_names(asked.words):
        return next((name for name in names if name.startswith(own["bank"])), None)
    if level := _LEVEL.fullmatch(asked.words):
        place = place_of_level(level["level"], asked.context, asked.near)
        if not _is_part(level["unit"]) or not place:
            return None
        within = level["kind"] == own["kind"] and place.startswith(own["place"].rstrip("省市县区州"))
        return (asked.own if within else own["bank"] + place + level["kind"]) + level["unit"]
    placed = _PLACED.fullmatch(asked.words)
    if placed is None or not _is_part(placed["unit"]) or ending_of(placed["place"]) is not None:
        return None
    return own["bank"] + asked.words


def _is_part(words: str) -> bool:
    return not words or ending_of(words) is not None
