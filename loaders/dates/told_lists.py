"""Lists whose heading says of which day they are, and lists of bodies each with a day of its own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from ...model.dates import When
from ..language.bullets import BULLETS
from ..language.patterns import lazy
from .notations import find_dates

_AS_OF = lazy(
    r"[^，。；：\n（）]{0,4}：?[^，。；：\n（）]{2,40}[（(](?:(?:统计)?(?:数据)?截[至止]到?(?:于)?(?P<day>\d{4}年[\d月日]{0,6})(?:[底末止]|为止)?"
    r"|(?:[以按])?(?P<held>\d{4}年[\d月日]{0,6})(?:[底末]?(?:时|前)?(?:仍|尚)?(?:在[任职册岗编]|现[任职有]|任职|为准)[^（），。；\d]{0,4}|[底末]))[）)][：:]?"
)
_WHEN = r"\d{4}(?:年(?:\d{1,2}月(?:\d{1,2}日)?)?|[.．\-/]\d{1,2}(?:[.．\-/]\d{1,2})?)"
_IN_OFFICE = r"(?:[现在]任|领导|班子|负责人|组成人员|任职人员|主席团|理事会|监事会|委员会)"
_LEADERS_OF = lazy(
    rf"[^，。；：\n（）\d]{{0,30}}?{_IN_OFFICE}[^，。；：\n（）\d]{{0,12}}[（(]截?[至止]?到?(?P<day>{_WHEN})[底末初]?[）)][：:]?"
    rf"|截[至止]到?(?P<till>{_WHEN})(?:[底末]|为止)?，?[^，。；：\n（）\d]{{0,24}}?{_IN_OFFICE}[^，。；：\n\d]{{0,12}}?(?:如下|[为是有])?[：:]"
)
"""The heading of a list of those in office on a day: `现任领导班子（2022年6月）`, `截至2022年6月，领导班子成员如下：`."""
_NOTE = r"(?:(?:共?\d{1,4}[名人位]|[按以排][^（）()，。；\d]{2,14})[，、；])*"
"""How many there are and how they are ordered, before the day."""
_LIST_OF_DAY = lazy(
    rf"(?:[^，。；：\n（）]{{0,4}}：)?[^，。；：\n（）]{{2,40}}(?:名单|名录|一览表?|选举结果|当选人员)\n?[（(]{_NOTE}(?P<day>{_WHEN})"
    r"(?:[上下]午|晚上?)?(?:[\u3400-\u9fff、]{0,40}(?:选举|推选|产生|选出|当选|调整))?(?:[，；][^（）()\d]{2,24})*[）)][：:]?"
)
"""The heading of a list with its day in brackets: `附：第四届理事会名单（2019年7月6日会员大会选举产生）`."""
_TABLE_OF_DAY = lazy(
    r"(?:附|续)?表[ \u3000]?\d{1,3}(?:[-—－.．]\d{1,3}){0,2}[ \u3000：]*[^，。；：\n（）]{2,40}?(?:组织|机构|班子|委员会|[理监董]事会|成员|人员|领导|负责人|干部)"
    r"[（(](?P<day>\d{4}年\d{1,2}月\d{1,2}日)(?:选举|产生|选出|当选)*[）)]"
)
"""The caption of a table of leaders with its day: `表2-4　第四届委员会组成人员（2021年9月28日）`."""


def as_of(text: str) -> When | None:
    """The day that the heading of a list speaks of: `附：领导名单（截至2016年12月31日）`; None for any other line."""
    found = _AS_OF.fullmatch(text)
    said = found["day"] or found["held"] if found else ""
    if not found and "20" in text and (leaders := _LEADERS_OF.fullmatch(text)):
        said = leaders["day"] or leaders["till"]
    elif not found and "20" in text and (listed := _LIST_OF_DAY.fullmatch(text)):
        said = listed["day"]
    elif not found and "表" in text[:3] and (table := _TABLE_OF_DAY.fullmatch(text)):
        said = table["day"]
    dates = find_dates(said) if said else []
    return dates[0][2] if dates else None


_COUNTED = lazy(
    rf"[（(]?(?:[注附备说明]{{1,2}}[：:])?[^，。；：\n（）\d章志书篇节卷]{{0,20}}?(?:截[至止]|(?:更新|统计|补充|收录)(?:时间)?[至到于为]|下限[至到为])[到于时间日期：:]{{0,3}}(?P<day>{_WHEN})[底末初]?(?:为止)?[^，。；\n（）\d]{{0,4}}[）)。]{{0,2}}"
)
"""The note that says until when what a page tells of was counted: `（以上数据截至2022年12月）`."""


def counted_until(foot: list[str]) -> When | None:
    """The day, month or year that such a note among the last lines gives."""
    found = (match for line in reversed(foot) if "20" in line or "19" in line if (match := _COUNTED.fullmatch(line)))
    return next(
        (dates[0][2] for match in found if (dates := find_dates(match["day"] + "年" * match["day"].isdigit()))), None
    )


_PRESENT = lazy(
    r"[\u3400-\u9fff]{0,10}?(?:现任|目前|现在|现有?|当前|如今)[的，]?(?:[\u3400-\u9fff]{0,6}(?:领导|班子|负责人|党政|行政)[\u3400-\u9fff]{0,8}(?:\d{1,2}[人名])?[：:，由为是有]|(?<=现任)[\u3400-\u9fff、]{0,12}(?:[长任席]|书记)[：:\u3400-\u9fff])"
)
"""The beginning of a paragraph on those who lead a body on the day of writing."""


def tells_of_today(line: str) -> bool:
    """Whether a paragraph tells who leads a body on the day of writing: `现任领导班子：院长甲，…`."""
    return any(sign in line[:13] for sign in ("现", "目前", "当前", "如今")) and _PRESENT.match(line) is not None


_OFFICE = r"(?:名誉|常务|执行|第一)?副?(?:主席|会长|理事长|社长|主任|书记|秘书长|院长|校长|局长|部长|所长|站长|团长|总经理|董事长)"
_DAY = r"(?:\d{4}年)?\d{1,2}月\d{1,2}日"
_CHOSE = r"(?:换届|改选|选举|成立|产生|推选|补选|当选)"
_BODY_OF_DAY = lazy(
    rf"(?m)^[ \u3000]*(?:[（(]?[一二三四五六七八九十\d]{{1,3}}[）)、.．]|[{BULLETS}])?[ \u3000]{{0,2}}(?P<body>[\u3400-\u9fff]{{3,30}})"
    rf"(?:[（(](?:于|选举时间：?)?(?P<day>{_DAY})[^（）()\n\d]{{0,10}}[）)][ \u3000：:]*(?={_OFFICE})"
    rf"|[（(](?:于|选举时间：?)?(?P<chose>{_DAY})[^（）()\n\d]{{0,4}}{_CHOSE}[^（）()\n\d]{{0,4}}[）)][ \u3000：:]*(?=\n|$)"
    rf"|[ \u3000]{{1,4}}(?P<cell>{_DAY})(?:{_CHOSE})?[ \u3000：:]{{1,4}}(?={_OFFICE}))"
)
_ROW = lazy(
    rf"[ \u3000]*[\u3400-\u9fff]{{0,6}}{_OFFICE}(?:[（(][^（）()\n]{{1,12}}[）)])?[：: \u3000][^。\n]*[。；]?(?=\n|$)"
)


class BodyOfDay(NamedTuple):
    """A body in a list, with the day in brackets on which those named behind or below it were chosen."""

    start: int
    end: int
    day: str
    words: tuple[int, int]
    """The place of the body's words."""


def bodies_of_days(text: str, start: int, end: int) -> Iterator[BodyOfDay]:
    """`市某协会（3月20日）　主席：甲　副主席：乙、丙` in a list of elections, with the rows of offices below it."""
    at = start
    while head := _BODY_OF_DAY.search(text, at, end):
        stop = text.find("\n", head.end(), end)
        while 0 < stop < end and (row := _ROW.match(text, stop + 1, end)):
            stop = row.end()
        at = stop if stop >= 0 else end
        yield BodyOfDay(head.start(), at, head["day"] or head["chose"] or head["cell"], head.span("body"))


def begins_body_of_day(line: str) -> bool:
    """Whether a line begins with a body and the day on which those behind or below it were chosen."""
    return "日" in line[:60] and _BODY_OF_DAY.match(line) is not None
