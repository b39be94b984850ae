"""Numbered headings of a notice that name a body, whose posts stand bare below: `（一）教务处` and `某某任处长`."""

from __future__ import annotations

import re
from bisect import bisect_right

from ..dates.told_lists import bodies_of_days
from ..language.body_words import ending_of, is_plural
from ..language.patterns import lazy
from .building import left_edge
from .expand import is_generic

_NUMBERS = (
    r"第?[一二三四五六七八九十]{1,3}[、.．]",
    r"[（(][一二三四五六七八九十]{1,3}[）)][、.．]?",
    r"\d{1,2}[、.．]",
    r"[（(]\d{1,2}[）)]|\d{1,2}[）)]|[①-⑳]",
)
"""The forms of numbers from the highest rank down."""
_LINE = lazy(
    rf"(?m)^[ \u3000]*(?:{'|'.join(f'(?P<n{rank}>{form})' for rank, form in enumerate(_NUMBERS))})[ \u3000]*(?P<title>[^\n，。；：]{{2,40}}?)(?:（[^（）\n]{{1,20}}）)?[：:]?[ \u3000]*$"
)
_LABEL = lazy(
    rf"(?m)^[ \u3000]*(?:{'|'.join(_NUMBERS)})?[ \u3000]*(?P<title>[\u3400-\u9fff]{{2,24}}|《[^《》\n]{{2,16}}》(?:编辑部|编委会|杂志社))(?:[：:](?=[^\n])|(?:—{{1,2}}|[，；])(?=[\u3400-\u9fff]{{2,10}}[：:]))"
)
"""A unit at the head of its line: `护理部：主任　某某`, `3.青年委员会——主任：某某`, `二、学术委员会，主任：某某`."""
_ALONE = lazy(
    r"(?m)^[ \u3000]*(?P<title>[\u3400-\u9fff]{4,24}|[\u3400-\u9fff]{2}[部科局室])[ \u3000]*[：:]?[ \u3000]*\n[ \u3000]*"
    r"(?=[\u3400-\u9fff]{0,6}(?:主任|[局院校处科乡镇县区市部所站队团组社会事行厂馆台库]长|主席|书记|主委|召集人|负责人|委员|总[\u3400-\u9fff]{1,2}师|督学|检察官|经理|庭长|审判员|检察员|监事)(?:（[^（）\n]{1,8}）)?[：: \u3000])"
)
"""A body alone on its line above the rows of its heads: `维权委员会` and below it `主任：某某`."""
_TOLD_OF = lazy(
    r"(?m)^[ \u3000]*(?P<title>[\u3400-\u9fff]{2,10}[部科局室处委会])[ \u3000]+(?=[^\n]{0,120}(?:设立|成立|建立|组建|始设|设置|前身|改称|恢复|撤销)[^\n]{0,160}(?:历任|历届|先后担任)[^\n]{0,24}[：:]?[ \u3000]*\n)"
)
"""A department at the head of what is told of it, up to those who headed it: `组织部　1949年设立。历任部长：`."""
_LEADERS = lazy(
    r"(?m)^[ \u3000]*[【〖［]?(?:(?:19|20)\d\d年)?(?P<title>[\u3400-\u9fff]{0,24}?)(?:历[任届]|现任|[主重]要|党政|行政|单位|机关)*(?:领导|负责人)(?:人|干部|班子|集体|成员)*(?:名[录单]|一览表?|更迭|任职情况)(?:（[^（）\n]*）)?[】〗］]?[ \u3000：:]*$"
)
"""The heading of the rows of a body's leaders, or of those whose article it stands in: `【市残联领导名录】`, `【领导名录】`."""
_KINDS = lazy(r"(?:科室|处室|部门|机关|单位|机构|院系|高校|企业|岗位)$")
"""Ends of words for a kind of bodies: 临床科室."""
_CHIEF = lazy(r"总[\u3400-\u9fff]{1,3}师$")
"""An office that ends like a division of troops: 总农艺师."""
_STAGE = lazy(r"(?:[\u3400-\u9fff]{2}|[初草重始首恢])?[建创成复并迁升办立合设](?:[校院系所厂馆社会局站科])")
"""A heading that says what became of a house: `二、建系`, `五、成院`."""
_CELL = lazy(
    r"(?:新一届|协会|学会|商会|联合会|本会|公司)?(?P<kind>党总支|党支部)(?:领导)?(?:班子)?(?:组成人员|成员|委员会)?"
)
"""The branch of the party in the house by its kind alone, also with what its heading says besides: `新一届党支部`, `党总支班子`."""
_COURTS = ("法院", "检察院")
_END = lazy(r"(?m)^[ \u3000]*附(?:件|录|表)?\d?[：:]")
"""The line of an attachment, to which the headings above it say nothing."""

_TELLS = lazy("[，。]|增补|补选|选举|推选|推举|聘任|聘请|任命|免去|会议")
"""In a line that tells something and is no row of people."""


class Headings:
    """The headings of a text: where each stands, its rank, and the words of the body that is all that it says."""

    def __init__(self, text: str) -> None:
        self.text = text
        found = [(line.start(), _rank(line), _body(text, *line.span("title"))) for line in _LINE.finditer(text)]
        found += [(line.start(), -1, "") for line in _END.finditer(text)]
        labels = ((line.start(), _body(text, *line.span("title"))) for line in _LABEL.finditer(text))
        dated = ((one.start, _body(text, *one.words)) for one in bodies_of_days(text, 0, len(text)))
        alone = ((line.start(), _body(text, *line.span("title"))) for line in _ALONE.finditer(text))
        told = ((line.start(), _body(text, *line.span("title"))) for line in _TOLD_OF.finditer(text) if "历" in text)
        labels = (*labels, *dated, *alone, *told)
        if "领导" in text or "负责人" in text:
            found += [
                (line.start(), len(_NUMBERS), _body(text, *line.span("title"))) for line in _LEADERS.finditer(text)
            ]
        self.found = sorted([*found, *((start, len(_NUMBERS), words) for start, words in labels if words)])
        self.starts = [start for start, _, _ in self.found]

    def between(self, low: int, high: int) -> bool:
        """Whether a heading stands between two places."""
        return bisect_right(self.starts, high) > bisect_right(self.starts, low)

    def on_line_of(self, at: int) -> bool:
        """Whether the line of a place begins with the unit whose heads it tells of: `4.秘书处：某某任主任`."""
        number = bisect_right(self.starts, at) - 1
        line = self.text.rfind("\n", 0, at) + 1
        return number >= 0 and self.starts[number] >= line and self.found[number][2] != ""

    def labels(self, start: int, end: int) -> bool:
        """Whether words are the label of a row below a heading that names a body: `副主任：某某`."""
        begins = self.text[self.text.rfind("\n", 0, start) + 1 : start].strip() == ""
        return begins and self.text.startswith("：", end) and self.body_at(start) != ""

    def parts(self, low: int, start: int, end: int) -> bool:
        """Whether words from `start` to `end` belong to no body told of up to `low`: a heading stands between, they label a
        row below one, or they stand in a further row below that of a court, which may allow the posts of another."""
        further = "\n" in self.text[low:start] and self.body_at(start).endswith(_COURTS)
        return further or self.between(low, start) or self.labels(start, end)

    def body_at(self, at: int) -> str:
        """Words of the body that the headings around a place name; empty where they name none."""
        rank = len(_NUMBERS) + 1
        for start, own, words in reversed(self.found[: bisect_right(self.starts, at)]):
            if own >= rank or (own == len(_NUMBERS) and self._is_past(start, at)):
                continue
            if words or own <= 0:
                return words
            rank = own
        return ""

    def _is_past(self, start: int, at: int) -> bool:
        """Whether the row with its unit that begins at `start` ended before `at`, which stands in a sentence of its own."""
        line = self.text.rfind("\n", start, at) + 1
        return line > 0 and ("。\n" in self.text[start:line] or _TELLS.search(self.text, line, at) is not None)


def _rank(line: re.Match[str]) -> int:
    return next(rank for rank in range(len(_NUMBERS)) if line[f"n{rank}"])


def _body(text: str, start: int, end: int) -> str:
    """The words between two places if they are one body and not a kind of bodies (行政部门, 学院)."""
    words = text[start:end]
    if cell := _CELL.fullmatch(words):
        return cell["kind"]
    ending = ending_of(words)
    if (
        ending is None
        or ending.level == "group"
        or _CHIEF.match(words)
        or _STAGE.fullmatch(words)
        or is_plural(words)
        or is_generic(words)
        or _KINDS.search(words)
    ):
        return ""
    return words if left_edge(text, end, start) == start else ""
