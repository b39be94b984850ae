"""When the members of a board were called to a meeting, left out between its name and its day.

`第二次会议通知于1月2日以邮件方式发出，会议于1月9日召开` → `第二次会议于1月9日召开`.
"""

from __future__ import annotations

from ..language.patterns import lazy
from ..text import Removed
from .line import Line

_DAY = r"(?:(?:19|20)\d\d年)?\d{1,2}月\d{1,2}日"
_MEETING = r"(?:本次|此次|该次)?(?:董事会|监事会|股东大?会|理事会|党委会|全体)?会议?"
_CALLED = lazy(
    rf"(?<=[议会])(?P<gap>[”」]?(?:）|的)?(?:会议)?通知(?:及[^，。；]{{1,12}})?(?:已经?|现)?(?:于|在){_DAY}[^。；]{{0,60}}?(?:发出|送达|发送|下发|寄出|发至|送至|告知|通知)[^，。；]{{0,20}}[，。；]\n?{_MEETING})"
    rf"(?=(?:已|如期)?(?:于|在){_DAY})"
)
_CALLS = lazy(
    rf"(?P<before>(?:已)?(?:于|在){_DAY}[^，。；]{{0,24}}?向[^，。；]{{0,24}}?(?:发出|送达|发送)了?(?:关于)?(?:召开|举行)?)(?P<name>[^，。；]{{4,40}}?会议?)(?P<behind>的?(?:会议)?通知[，。；]\n?{_MEETING})"
    rf"(?=(?:已|如期)?(?:于|在){_DAY})"
)


def drop_calls(line: Line, removed: list[Removed]) -> Line:
    """The paragraph without such clauses."""
    if "通知" not in line.text:
        return line
    spans = [one.span("gap") for one in _CALLED.finditer(line.text)]
    spans += [one.span(name) for one in _CALLS.finditer(line.text) for name in ("before", "behind")]
    for low, high in spans:
        kept = [at for at in line.at[low:high] if at >= 0]
        removed.append(Removed(kept[0], kept[-1] + 1, "note"))
    return line.edited((low, high, "") for low, high in sorted(spans)) if spans else line
