"""The record that a digital library puts before a text: its kind, call number, pages, summary and keywords."""

from __future__ import annotations

from ..language.patterns import lazy
from ..text import Removed
from .line import Line, take

_FIELD = lazy(
    r"(?:知识类型|资源类型|文献类型|内容出处|文献出处|唯一号|标识号|颗粒名称|析出题名|分类号|中图分类号|页数|页码|起止页码?|摘[ \u3000]*要|内容提要|关[ \u3000]*键[ \u3000]*词|主题词|责任者|著作责任者|出版者|出版社|出版时间|出版日期|ISBN号?|索书号)[ \u3000]*[：:].*"
)
_SIGN = lazy(r"知识类型|资源类型|文献类型|唯一号|标识号|颗粒名称|析出题名|分类号|中图分类号|页码|起止页码?|索书号")
"""What only a record of a library has."""
_BARE = lazy(r"查看原文|查看全文|阅读全文|在线阅读|内容|正文|全文|下载")
_HEAD = 30
"""How many lines a record and the lines above it have at most."""
_FEWEST = 3


def drop_records(lines: list[Line], removed: list[Removed]) -> list[Line]:
    """The lines without such a record; a text without its fields is left as it is."""
    fields = [at for at, line in enumerate(lines[:_HEAD]) if _FIELD.fullmatch(line.text.strip())]
    if len(fields) < _FEWEST or sum(_SIGN.match(lines[at].text.strip()) is not None for at in fields) < _FEWEST - 1:
        return lines
    first, last = fields[0], fields[-1]
    if last + 1 < len(lines) and _BARE.fullmatch(lines[last + 1].text.strip()):
        last += 1
    record = {at for at in range(first, last + 1) if at in fields or _BARE.fullmatch(lines[at].text.strip())}
    for at in record:
        take(lines[at], "record of a library", removed)
    return [line for at, line in enumerate(lines) if at not in record]
