"""The record that a digital library puts before a text: its kind, call number, pages, summary and keywords."""

from __future__ import annotations

from collections.abc import Sequence

from ..language.patterns import lazy
from ..text import Removed
from .line import Line, take

_FIELD = lazy(
    r"(?:知识类型|资源类型|文献类型|内容出处|文献出处|唯一号|标识号|颗粒名称|析出题名|其[他它]题名|并列题名|分类号|中图分类号|页数|页码|起止页码?|摘[ \u3000]*要|内容提要|关[ \u3000]*键[ \u3000]*词|主题词|责任者|著作责任者|出版者|出版社|出版时间|出版日期|ISBN号?|索书号)[ \u3000]*[：:].*"
)
_SIGN = lazy(r"知识类型|资源类型|文献类型|唯一号|标识号|颗粒名称|析出题名|分类号|中图分类号|页码|起止页码?|索书号")
"""What only a record of a library has."""
_BARE = lazy(r"(?:查看原文|查看全文|阅读全文|在线阅读|内容|正文|全文|下载)[：:]?")
_LABEL = lazy(r"(?:内容|正文|全文)[ \u3000]*[：:][ \u3000]*(?=\S)")
"""The same before the first words of the text."""
_FOOT = lazy(r"知识出处|文献出处|相关(?:人物|地名|机构|事件|专题|知识|资源|主题)")
"""What a library puts below the text: where it is from, and who and what is named in it."""
_HEAD = 30
"""How many lines a record and the lines above it have at most."""
_FEWEST = 3


def drop_records(lines: list[Line], removed: list[Removed]) -> list[Line]:
    """The lines without such a record; a text without its fields is left as it is."""
    record = record_rows([line.text for line in lines[: _HEAD + 1]])
    if not record:
        return lines
    for at in record:
        take(lines[at], "record of a library", removed)
    label = _LABEL.match(lines[record[-1] + 1].text) if record[-1] + 1 < len(lines) else None
    foot = next((at for at in range(record[-1] + 1, len(lines)) if _FOOT.fullmatch(lines[at].text.strip())), len(lines))
    for line in lines[foot:]:
        take(line, "record of a library", removed)
    gone = {*record, *range(foot, len(lines))}
    kept = [line for at, line in enumerate(lines) if at not in gone]
    body = lines[record[-1] + 1] if label else None
    if label and body is not None and body in kept:
        take(body.cut(0, label.end()), "record of a library", removed)
        kept[kept.index(body)] = body.cut(label.end(), len(body.text))
    return kept


def record_rows(lines: Sequence[str]) -> list[int]:
    """Which of the first lines of a text are such a record's, in their order; none where it has none."""
    lines = [line.strip() for line in lines[: _HEAD + 1]]
    fields = [at for at, line in enumerate(lines[:_HEAD]) if _FIELD.fullmatch(line)]
    if len(fields) < _FEWEST or sum(_SIGN.match(lines[at]) is not None for at in fields) < _FEWEST - 1:
        return []
    first, last = fields[0], fields[-1]
    last += last + 1 < len(lines) and _BARE.fullmatch(lines[last + 1]) is not None
    return [at for at in range(first, last + 1) if at in fields or _BARE.fullmatch(lines[at])]
