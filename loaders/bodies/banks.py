"""Banks by the names that everybody calls them by, `建行某某支行`, in papers that also give the whole name."""

from __future__ import annotations

from ..language.patterns import lazy

_WHOLE = {
    "人行": ("中国人民银行",), "工行": ("中国工商银行", "工商银行"), "农行": ("中国农业银行", "农业银行"),
    "中行": ("中国银行",), "建行": ("中国建设银行", "建设银行"), "交行": ("交通银行",), "招行": ("招商银行",),
    "农发行": ("中国农业发展银行", "农业发展银行"), "邮储银行": ("中国邮政储蓄银行",), "邮储": ("中国邮政储蓄银行",),
}  # fmt: skip
_SHORT = lazy(
    r"(?P<bank>人行|工行|农行|中行|建行|交行|招行|农发行|邮储银行|邮储)(?P<branch>[\u3400-\u9fff]{2,14}[行处部])"
)


def bank_in_full(body: str, text: str) -> str:
    """The bank's branch by its whole name, where the text has it; any other body as it is."""
    found = _SHORT.fullmatch(body)
    names = (whole + found["branch"] for whole in _WHOLE[found["bank"]]) if found else ()
    return next((name for name in names if name in text), body)
