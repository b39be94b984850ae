"""Rosters: names in columns under a heading with a post, `理事（32名，按姓氏笔画为序）` and lines of nothing but names.

Whoever stands in such a list is a person, whatever else the words may mean.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..language.name_words import is_barred, is_wordy, surname_class
from ..language.patterns import lazy
from ..names.personal import read_name
from ..posts.roles import ends_in_role, role_matches
from .found import HAN, Found, read_marks

_NAME = rf"(?!第[一二三四五六七八九十\d]{{1,3}}[届任次期])(?:{HAN}{{1,8}}(?:[·•‧・]{HAN}{{1,8}})+|{HAN}{{2,8}}(?=（[^（）\n]{{0,12}}族[^（）\n]{{0,40}}）)|(?:(?!等[。；\d\n]|等$){HAN}){{2,4}})"
_MARK = r"(?:（[^（）\n]{1,40}）)?"
_CELL = rf"{_NAME}{_MARK}"
_GAP = r"[\u3000、 \t]+"
_KNOWN = (
    r"(?:[（(]?共?\d{1,3}[名人位][）)]?)?，?(?:已|业)经?[^。；\n]{2,60}(?:选出|选举产生|选举通过|选定|补选|当选|通过)(?:，|。\n?)"
    r"(?:现将?(?:(?:其|\d{1,4}[名位][\u3400-\u9fff]{2,4})?名单)?)?(?:依法)?(?:予以?)?(?:公布|公告)(?=[：:。如\n])。?"
)
"""Behind the office: `委员21名，已由某会议选出，现予公布`."""
_GAPS = lazy(_GAP)
_HEAD = lazy(
    rf"(?:{_KNOWN})?"
    r"(?:的(?:同志|人员|代表)?(?:分别)?[有是为]?|者?[有是为])?(?:名单)?(?:如下|[为是])?(?:[（(]?共?(?:\d+|[一二三四五六七八九十百]+)[名人位])?(?:[（(][^（）()\n]{1,30}[）)])?(?:，?(?:现将)?名单(?:公布)?)?(?:如下)?(?:（[^（）\n]{1,30}）(?=[：:]))?(?:\n[ \u3000]*（[^（）\n]{0,50}(?:姓氏|笔画|\d名)[^（）\n]{0,24}）[ \u3000]*(?=[\u3400-\u9fff])|[：:]?[ \u3000]*(?:\n?[ \u3000]*（[^（）\n]{1,60}）[ \u3000]*)?\n|[：:](?=[^\n。，；]{12,}\n))"
)
_LINE = lazy(
    rf"[ \u3000]*(?![（(]?[一二三四五六七八九十]{{1,3}}[）)]?、|第[一二三四五六七八九十\d]{{1,3}}[届任][ \u3000])(?P<cut>{HAN}{_MARK}(?:{_GAP}|(?=\n|$)))?(?P<cells>{_CELL}(?:(?:{_GAP}|(?<=）)){_CELL})*)?{_GAP[:-1]}*(?:(?<=[^\n\u3000 ])(?:等(?:\d{{1,3}}[名人位])?[。；]?|[。；]))?(?:\n|$)"
)
_PLAIN = lazy(rf"{HAN}+")
_CHAPTER = lazy(
    r"大[ \u3000]*事[ \u3000]*记|(?:附[ \u3000]*录|[特专][ \u3000]*[载记文]|概[ \u3000]*[况述]|综[ \u3000]*述|附[ \u3000]*表)"
    r"|(?:第[一二三四五六七八九十百\d]{1,3}[卷编篇章节]|附[录件])(?:[ \u3000].*)?"
    r"|(?:相关|新闻|资料|背景|延伸)?(?:链接|阅读|附件|附录|花絮|简介|名单)[一二三四五六七八九十\d]{0,2}"
)
_CHAPTER_ENDS = lazy(
    "(?:工作|奖励|任免|会议|机构|交流|选编|名录|名单|概况|统计|建设|管理|活动|研究|人物|制度|荣誉|情况|成果)$"
)
"""Ends of headings of four characters: `教学工作`."""
_ONE = lazy(rf"({_NAME}){_MARK}")
_POST_ENDS = ("委员\n", "常委\n", "书记\n", "主席\n", "理事\n", "监事\n", "会长\n", "主任\n", "代表\n")
"""Ends of a line of one cell that is the heading of the next list and no name."""
_GOVERNS = lazy(r"(?:代理?|常务)?副?(?:[省市区县乡镇州旗]长|专员|检察长|秘书长|院长|主任委员)(?:（[^（）\n]{1,12}）)?")
_UNIT = lazy(rf"[ \u3000]*(?P<who>{HAN}{{2,16}}?)(?:代表团)?（(?:共|应选|实选)?\d{{1,3}}[名人]）[：:]?[ \u3000]*\n")
"""Whose delegates stand in the lines below, and how many they are: `某县（5名）`."""
_FEWEST, _FEWEST_SORTED = 6, 3
_SORTED = lazy("按?姓[氏名]|笔[画划]|排序|排名|[为顺]序|得票|先后")
_COUNT = lazy(r"(?P<count>\d{1,3})[名人位][^。\n]{0,24}$")
"""How many a sentence says were chosen, before the post that heads their names."""
_FURTHER = r"[，；](?:兼任?)?[^\n。，；：\u3000 （）]{1,20}[长任席记员师授理事监问](?:（[^（）\n]{1,12}）)?(?=[，；\u3000 \n]|$)"
"""A further office behind a comma: `副院长，骨科主任医师`."""
_ROW = lazy(
    rf"(?m)^[ \u3000]*(?:(?P<label>{HAN}{{2,12}})：)?(?P<name>{_NAME}){_MARK}(?P<more>(?:、{_NAME}{_MARK}){{0,9}})[ \u3000]+(?P<post>[^\n。，；：]{{3,40}}?)(?:职务)?(?:（[^（）\n]{{1,20}}）)?(?:{_FURTHER}){{0,3}}"
    rf"(?:[ \u3000]*|[，；\u3000](?:主持|负责|分管|协管|协助|联系|统筹|主管|牵头)[^\n]*)$"
)
"""A row that begins with a name and ends with words of a post, or goes on with what its holder is in charge of."""
_POST_HEADING = lazy(
    r"[ \u3000]*(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．])?(?P<post>[^\n。，；（\d]{2,16})(?:（共?\d{1,3}[名人位][^（）\n]{0,20}）|共?\d{1,3}[名人位])[：:]?"
)
_OF_ROWS = lazy(
    rf"[ \u3000]*{_CELL}[ \u3000]*|{_ROW.pattern[4:]}|[ \u3000]*{HAN}{{2,4}}[ \u3000]+[^\n。，；： \u3000]{{4,30}}[ \u3000]*"
)
"""A row of such a list, also of somebody whose office is no known one."""
_CELL_BEFORE = lazy(rf"[ \u3000]*(?:{HAN}{{2,12}}：)?{_CELL}(?:、{_CELL}){{0,9}}[ \u3000]+")


def read_roster(text: str, at: int) -> list[Found]:
    """The names of the roster whose heading's post ends at `at`; none where no roster follows."""
    head = _HEAD.match(text, at)
    if head is None:
        return []
    found: list[Found] = []
    place = head.end()
    while (line := _LINE.match(text, _below_unit(text, place))) and (line["cells"] or line["cut"]):
        if line["cells"] and ((line["cells"] + "\n").endswith(_POST_ENDS) or _is_heading(line["cells"])):
            break
        if line["cells"] and _begins_row(line["cells"]):
            break
        if line["cut"] and not _join(text, found, line.start("cut")):
            break
        found += _cells(text, *line.span("cells")) if line["cells"] else []
        place = line.end()
    told = _COUNT.search(text, max(0, at - 40), at)
    if told and len(found) == int(told["count"]) >= _FEWEST_SORTED and head[0].endswith("\n"):
        return found
    usual = sum(_is_usual(text, one) for one in found)
    named = "名单" in head[0] and usual * 5 >= len(found) * 4
    if (
        (named or _SORTED.search(head[0]))
        and len(found) >= _FEWEST_SORTED
        and all(surname_class(text, one.start) for one in found)
    ):
        return found
    return found if len(found) >= _FEWEST and usual * 5 >= len(found) * 3 else []


def _begins_row(cells: str) -> bool:
    """Whether a row begins with the post of those named in it or below: `秘书长　某某（连任）`, `副主席（按姓氏笔画为序）`."""
    label, *names = _GAPS.split(cells)
    label, note, _ = label.partition("（")
    if not (names or note) or not (len(label) > 2 or is_barred(label)):
        return False
    return any(role.span() == (0, len(label)) for role in role_matches(label))


def _below_unit(text: str, place: int) -> int:
    """Behind a line that only says whose delegates follow and how many."""
    unit = _UNIT.match(text, place)
    return unit.end() if unit and not ends_in_role(unit["who"]) else place


def _is_heading(words: str) -> bool:
    """Whether the one cell of a line is the heading of what follows and no name: `干部任免`, `附录`, `副县长`."""
    if _CHAPTER.fullmatch(words) or _GOVERNS.fullmatch(words):
        return True
    if len(words) != 4 or not _PLAIN.fullmatch(words) or surname_class(words, 0) == "compound":
        return False
    return _CHAPTER_ENDS.search(words) is not None or is_barred(words) or is_wordy(words)


def _cells(text: str, start: int, end: int) -> Iterator[Found]:
    for match in _ONE.finditer(text, start, end):
        marks, after = read_marks(text, match.end(1))
        yield Found(match.start(), match.end(1), match[1], marks, after)


def _join(text: str, found: list[Found], at: int) -> bool:
    """Give the last name of the line before its end, a single character at the head of this one."""
    if not found or found[-1].marks or not re.search(r"\n[ \u3000]*$", text[:at]):
        return False
    last = found[-1]
    marks, after = read_marks(text, at + 1)
    found[-1] = Found(last.start, at + 1, last.name + text[at], marks, after)
    return True


def _is_usual(text: str, found: Found) -> bool:
    """Whether a cell reads as a name by itself."""
    if any(mark == "女" or mark.endswith("族") for mark in found.marks):
        return True
    reading = read_name(text, found.start)
    return "·" in found.name or (reading is not None and reading.end == found.end)


def names_in_rows(text: str) -> Iterator[Found]:
    """Names at the head of rows of which two and more follow each other: `name　post` under 决定任命."""
    ends = {match.end() for match in role_matches(text)}
    rows = [
        row for row in _ROW.finditer(text)
        if row.end("post") in ends and (row["label"] is None or row.end("label") in ends)
    ]  # fmt: skip
    for number, row in enumerate(rows):
        beside = [
            one for one in (*rows[max(0, number - 1) : number], *rows[number + 1 : number + 2]) if _adjoin(row, one)
        ]
        if (beside or _under_heading(text, row.start())) and not row["name"].endswith(
            ("长", "员", "任", "席", "记", "会", "部", "局", "处", "科", "委")
        ):
            marks, after = read_marks(text, row.end("name"))
            yield Found(row.start("name"), row.end("name"), row["name"], marks, after)
            yield from _cells(text, *row.span("more"))


def _under_heading(text: str, at: int) -> bool:
    """Whether the lines above are rows of single names up to a heading with a post and a number (副会长（3名）)."""
    for _ in range(8):
        start = text.rfind("\n", 0, max(0, at - 1)) + 1
        line = text[start : at - 1] if at else ""
        if headed := _POST_HEADING.fullmatch(line):
            return any(match.end() == start + headed.end("post") for match in role_matches(text))
        if not line or not _OF_ROWS.fullmatch(line):
            return False
        at = start
    return False


def _adjoin(one: re.Match[str], other: re.Match[str]) -> bool:
    first, second = sorted((one, other), key=lambda row: row.start())
    return second.start() - first.end() <= 1


def is_behind_cell(text: str, at: int) -> bool:
    """Whether a cell with a name stands before `at` in its line, so that the post there is its own."""
    return _CELL_BEFORE.match(text, text.rfind("\n", 0, at) + 1, at) is not None
