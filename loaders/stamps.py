"""The line under a headline that says when a page was put up, and whose page it is."""

from __future__ import annotations

import re

from .clean_fold import HAN

_SOURCE = rf"[{HAN}]{{1,12}}(?:网|报|社|台|新闻|客户端|发布|在线|频道|公众号|融媒|融媒体中心)"
_LABELLED = r"(?:(?:来源|稿源|作者|编辑|责编|责任编辑|记者|通讯员|浏览|阅读|点击|字号|字体)(?=[：:次量 （(\[【])[^，。；]{0,60})?"
_STAMP = re.compile(
    rf"(?:(?:来源[：: ]{{1,2}})?{_SOURCE} ?)?(?P<day>\d{{4}}(?:[-/.]\d{{1,2}}[-/.]\d{{1,2}}(?!\d)|年\d{{1,2}}月\d{{1,2}}日)) ?"
    rf"(?:\d{{1,2}}[:：]\d\d(?:[:：]\d\d)? ?)?(?:{_SOURCE} ?)?{_LABELLED}"
)


def stamped_day(line: str) -> str:
    """The day in a line that holds nothing but a day, a time and who published; empty for any other line."""
    found = _STAMP.fullmatch(re.sub(r"[ 　\t]+", " ", line).strip()) if len(line) <= 120 else None
    return found["day"] if found else ""
