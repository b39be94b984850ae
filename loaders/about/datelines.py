"""The day of sending that news begin with, with its year: `某某网2015年12月19日讯（通讯员甲）`."""

from __future__ import annotations

from ..language.patterns import lazy

_DATELINE = lazy(
    r"[【（〔［\[]?(?!另?据)[\u3400-\u9fffA-Za-z·、]{2,16}?[：: 　]?"
    r"(?P<day>(?:19|20)\d\d年\d{1,2}月\d{1,2}日)专?(?:电(?![话报脑子视力器机邮])|讯(?![问号])|消息)(?=[（(【】）〕］\]：: 　，,]|[\u3400-\u9fff\d])"
)
_FIRST = 8
"""So many lines from the top news begin."""


def sent_day(head: list[str]) -> str:
    """The day, as written, of the first paragraph that begins so; empty where none does."""
    found = (_DATELINE.match(line) for line in head[:_FIRST])
    return next((one["day"] for one in found if one), "")
