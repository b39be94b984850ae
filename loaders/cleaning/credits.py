"""Who wrote a page and took its pictures, as the line below a headline says beside its day, in one form: `作者：`."""

from __future__ import annotations

import re

from ..language.patterns import lazy

_SHARED = lazy(r"(?<=[者编影])[（(][文字图片摄影/、]{1,5}[）)]")
"""What a writer's part was: `作者（文）`."""
_PARTS = r"(?:图文|撰文|供图|配图|摄影|[文图摄])(?:[/／、·&和与 \u3000]{1,2}(?:图文|撰文|供图|配图|摄影|[文图摄]))*"
_CREDIT = lazy(
    rf"(?<![\u3400-\u9fff])(?:{_PARTS}|通讯员|记者)(?:[ \u3000]*[：/／]|(?<=^..)[ \u3000]|(?<=^...)[ \u3000]|(?<=^....)[ \u3000])(?=[ \u3000]*[\u3400-\u9fff])"
)
"""Before who wrote a page and took its pictures: `文/图：`, `文/本报记者`, `通讯员：`; at the head of a line without a mark."""
_WRITERS = lazy(
    r"(?<![\u3400-\u9fff])(?:[\u3400-\u9fff]{0,8}?[报刊网台社])?(?:特派|驻站|首席|见习|实习|特约|全媒体)*(?:记者|通讯员|撰稿|摄影|供稿)[ \u3000]+"
    r"(?=(?:[\u3400-\u9fff]{2,4}|[\u3400-\u9fff] [\u3400-\u9fff])(?![\u3400-\u9fff：]))"
)
"""Whose names follow behind a blank: `本报记者　某某　通讯员　某某`."""
_BEHIND = lazy(
    rf"(?P<name>(?:^|(?<=[ \u3000、：]))[\u3400-\u9fff]{{2,4}})(?:[ \u3000]*[/／]|[ \u3000]+){_PARTS}(?=[ \u3000]|$)"
)
"""The same behind a name: `某某/文　某某/图`, `某某　文/图`."""
_MARKED = lazy(r"[ \u3000]*[■□●○◆◇◎][ \u3000]*(?=[\u3400-\u9fff])")
"""What papers set before their writers."""


def in_one_form(line: str) -> str:
    """What stands around the day of a page, each credit in it written `作者：`."""
    line = _WRITERS.sub("作者：", _MARKED.sub("作者：", line.strip(), count=1))
    line = _CREDIT.sub("作者：", _BEHIND.sub(_named_first, line)).replace("作者：作者：", "作者：")
    return _SHARED.sub("", line)


def _named_first(credit: re.Match[str]) -> str:
    return credit["name"] if credit.string[: credit.start()].endswith("：") else f"作者：{credit['name']}"
