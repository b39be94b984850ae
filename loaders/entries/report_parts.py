"""Parts of a report or plan, each of which tells of a year gone by or says what is to be done."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ...model.dates import When
from ...model.statement import SourceDocument
from ..dates.notations import find_dates
from ..dates.told_lists import as_of
from ..language.patterns import lazy
from .heads import Line, is_section, is_title
from .year_lines import year_of_section

_AHEAD = r"(?:(?<!中心)任务|目标|打算|安排|计划|要求|部署|思路|展望|重点|要点|措施)"
_PLANS = lazy(_AHEAD)
_ONLY_PLANS = lazy(rf"{_AHEAD}(?:分工|分解|清单)?表?(?:[和与及、][^，。]{{0,8}})?(?:（[^（）]*）)?$|重点工作$")
_TELLS = lazy(
    r"[^，、]{0,12}(?:情况|回顾|总结|大事记?|纪事|变动|动态|进展|成效|成绩|要闻|简讯)(?:通报|摘要)?(?:（[^（）]{1,12}）)?$"
)
"""The end of a heading of a plan under which is told what was done already, without a year."""
_BACK = lazy(r"回顾|总结|情况|完成|大事|纪事|变动|成绩|成效|进展")
_LATER = lazy(
    r"下一?步|今后|明年|来年|下一?年|下一?阶段|下一?学[年期]|下半年|未来|新的一年|新一年|(?<!主)要(?:抓好|做好)$"
)
_TURNS = lazy(
    r"[ 　]*(?:(?:展望|进入|面对)?(?P<year>(?:19|20)\d\d)年(?=，|度|[^，。]{0,24}(?:将|要|计划|打算))"
    r"|(?:下一?步|明年|来年|今后|新的一年|下一?年|展望)[^。；\n]{0,40}(?:将|要|重点|继续|打算|计划|着力))"
)
"""How a paragraph begins that says what is to be done, without a heading above it."""
_WILL = lazy("将|计划|打算|要(?!闻|职|员|点)|力争|重点")
_BARE = lazy(r"(?:附[件录表]?[一二三\d]?[：:]?[ 　]*)?(?:(?:19|20)\d\d|二[〇零○][〇零○一二三四五六七八九]{2})年")
_SPEAKS_OF = lazy(rf"(?:(?:{_AHEAD}|重点工作)(?:分工|分解|清单)?表?|{_BACK.pattern})(?:（[^（）]*）)?$")
_BOTH = lazy(rf"(?:总结|回顾|情况)[和及与暨、][^，。；]{{0,24}}(?:{_AHEAD}|分工|打算|展望)")
"""A title that names what was done before what is to be done: `2012年上半年工作总结及下半年工作安排`."""
_OWN_YEAR = lazy(
    r"(?P<year>(?:(?:19|20)\d\d|[一二][九〇零○][〇零○一二三四五六七八九]{2})年)[^，。《》]{0,14}?(?:总结|回顾|情况)"
)
_LONGEST_HEADING = 24
_PARAGRAPH = 9
"""The level of a paragraph that turns to what is to be done: any heading below ends it."""
LISTS = lazy(
    r"(?:[（(][一二三四五六七八九十]{1,2}[）)]|[一二三四五六七八九十]{1,2}、(?!关于))[^，。；：]{0,30}(?:委员|常委|主席|主任|书记|理事|监事|[会院社团组]长|代表|成员|名单|人选|干部|[理监]事会)[^，。；：]{0,12}"
)
"""The heading of a list within the section that tells who was chosen: `（一）委员会委员（按姓氏笔画为序）`, `一、主席团`."""
LIST_ROW = lazy(
    r"[^。；]*|(?:名誉|常务|副)*(?:[\u3400-\u9fff]长|主席|主任|书记|[理监]事|委员)(?:（[^（）]{1,12}）)?[：:][^。；]+。?"
)
"""A row of a list without stops, or one that begins with the office."""
_OF_MEETING = lazy(
    r"[（(]?[一二三四五六七八九十]{1,2}[）)、.．][^，。；：]{0,12}(?:审议|表决|决议|议案|提案|议程|选举|决定)[^，。；：]{0,12}"
)
"""The heading of a section that goes on with the meeting of the section above: `二、董事会会议审议情况`."""
_SAME = lazy(r"[（(，](?:同次|同一次?|该次|上述|同届)(?:大会|会议|全会|全体会议)[^（）()]{0,16}[）)]")
"""In the heading of a section, that its people were chosen where those above were: `二、监事（3名，同次会议选举产生）`."""


class Part(NamedTuple):
    """A part: where it begins, the year that it tells of, if it names one, and whether it says what is to be done."""

    start: int
    year: When | None = None
    ahead: bool = False
    back: bool = False

    @property
    def past(self) -> bool:
        """Whether the part tells of what was done."""
        return (self.year is not None or self.back) and not self.ahead


def goes_on_with_meeting(heading: str) -> bool:
    """Whether a section goes on with the meeting that the one above it tells of."""
    return _OF_MEETING.fullmatch(heading) is not None or _SAME.search(heading) is not None


def read_parts(lines: Sequence[Line], source: SourceDocument) -> list[Part]:
    """The parts of a document in their order. A heading below another says nothing of its own, unless it names a year."""
    own = _year_reported(source)
    above: list[tuple[int, Part]] = []
    found: list[Part] = []
    for line in lines:
        level = section_level(line.text)
        if level is None and _turns_ahead(line.text, own, source):
            above = [*above, (_PARAGRAPH, Part(line.start, None, True))]
        elif level is None or level > 1:
            continue
        else:
            above = [one for one in above if one[0] < level]
            part = _of_heading(line, own, source, opening=not any(one.ahead for one in found))
            if part.past or part.ahead or not above:
                above = [*above, (level, part)]
        found.append(above[-1][1]._replace(start=line.start))
    return found


def part_at(parts: Sequence[Part], position: int) -> Part:
    """The part that a place stands in."""
    return next((part for part in reversed(parts) if part.start <= position), Part(0))


def section_level(text: str) -> int | None:
    """How far up the heading of a part stands, 0 the highest; None for any other line."""
    if is_section(text):
        return 2 if text.startswith(("（", "(")) else 0 if text.startswith("第") else 1
    bare = len(text) <= _LONGEST_HEADING and is_title(text) and _BARE.match(text) and _SPEAKS_OF.search(text)
    return 0 if bare else None


def _of_heading(line: Line, own: When | None, source: SourceDocument, opening: bool) -> Part:
    """What a heading says. `opening`: nothing before it said what is to be done, so that it still looks back."""
    if listed := as_of(line.text):
        return Part(line.start, listed)
    year = year_of_section(line.text, source.date)
    back = _BACK.search(line.text)
    if back and _BOTH.search(line.text):
        return Part(line.start, own, back=True)
    if _LATER.search(line.text):
        return Part(line.start, year, True)
    if year is not None:
        later = own is not None and year.first > own.last and source.covers is not None and source.covers.lasting
        return Part(line.start, year, not back and (later or bool(_PLANS.search(line.text))))
    if not back and _ONLY_PLANS.search(line.text):
        return Part(line.start, None, True)
    tells = not opening and _TELLS.search(line.text) is not None
    return Part(line.start, own if back or opening else None, back=tells)


def _turns_ahead(text: str, own: When | None, source: SourceDocument) -> bool:
    """Whether a paragraph says what is to be done in a year to come."""
    turn = _TURNS.match(text)
    if turn is None or turn["year"] is None:
        return turn is not None
    known = own or source.date
    return known is not None and int(turn["year"]) > known.last.year and _WILL.search(text, turn.end()) is not None


def _year_reported(source: SourceDocument) -> When | None:
    """The one year that a document's title says it reports on."""
    if source.covers and source.covers.first.year == source.covers.last.year:
        return source.covers
    named = {found["year"] for found in _OWN_YEAR.finditer(source.title)}
    dates = find_dates(named.pop()) if len(named) == 1 else []
    return dates[0][2] if dates else None
