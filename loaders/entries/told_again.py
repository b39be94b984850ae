"""News whose first sentence says 日前 or 近日 of what a later one gives the day of: `日前签署…。9月5日的签约仪式上，…`."""

from __future__ import annotations

from ...model.dates import When
from ..dates.notations import Anchor, find_dates
from ..language.patterns import lazy
from .heads import Line

_LATELY = lazy(r"[^。！？\n]{0,80}?(?:日前|近日|近期|最近|不久前)[^。！？\n]{2,}[。！？]")
_AGAIN = lazy(
    r"(?:[。！？]|”)(?:在|据悉，|据了解，)?(?P<day>(?:\d{4}年)?\d{1,2}月\d{1,2}日|[前昨今][天日])(?:[上下中]午|晚上?)?(?:[召举][开行办])?的?"
    r"(?:[^，。；！？\n\d]{0,16}(?:仪式|大会|会议|典礼|年会|全会|座谈会|发布会|论坛|闭幕式|开幕式|换届会|选举会)上|[，,]?(?:签约|签字|揭牌|启动|挂牌|授牌|颁奖|换届|成立|开工|开业|捐赠|交接|聘任)(?:仪式|大会|会议)(?:在|于|举行|正式|隆重|由))"
)
"""The ceremony or meeting of a day, told as something that the reader knows of."""
_NEWS = 30
"""Days before the day of writing within which it took place."""


def told_again(line: Line, written: When | None) -> tuple[int, When | None] | None:
    """Body and day of a paragraph of news which says first that something took place of late, and its day behind."""
    if written is None or len(written.edtf) < 10 or not ("日前" in line.text or "近" in line.text):
        return None
    lead = _LATELY.match(line.text)
    again = _AGAIN.search(line.text, lead.end() - 1) if lead else None
    days = find_dates(again["day"], Anchor(None, written)) if again else []
    near = [when for *_, when in days if len(when.edtf) == 10 and 0 <= (written.last - when.first).days <= _NEWS]
    return (line.start, near[0]) if near else None
