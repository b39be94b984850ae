"""Gaps around names set wide between the verb and the office of a decision, or before the office that all of them take:
`任命　耿　介　为主任`, `甲　乙（女）　丙　为某镇副镇长`."""

from __future__ import annotations

from itertools import pairwise

from ..language.characters import HAN
from ..language.patterns import lazy
from .line import Edit, Line, without_blanks
from .names import WORDS, starts_name

_VERBS = "任命|聘任|聘请|续聘|委任|提名|推荐|选举|选派|免去|撤销|解聘|同意|接受"
_NAME = rf"(?P<name>[{HAN}](?:[ 　]{{0,4}}[{HAN}]){{1,3}})(?P<mark>（[^（）\n]{{1,8}}）)?"
_TAKES = r"(?:同志)?(?:为|兼?任(?![务何职期命由])|担任|不再担?兼?任|(?:免去|卸免|解聘|辞去)其?(?=[^，。；]{2,40}职务))"
_OFFICE = (
    rf"[{HAN}（）、·]{{0,40}}?(?:主席|书记|主任|[委人官队社会议成]员|[职任]务|代表|顾问|秘书|参谋|政委|干事|主委|主编|总编|总监|总裁|[理监董]事|常委|[经助]理|[工教医]师|程师|计师|济师"
    rf"|(?<=[院校局处科部会省市县区乡镇厂店站馆台社队团班组室所行厅州司股营连排矿场园段庭察判书事课盟旗村])长)"
)
"""What is taken, within the same cell: in a row of names 任 is the surname of the next (`王　明　　任某某`)."""
_TAKEN = lazy(
    rf"(?:^|(?<=[，；：。])|(?P<verb>{_VERBS}))(?P<before>[ 　]*){_NAME}(?P<behind>[ 　]+)(?={_TAKES}{_OFFICE})"
)
_LEFT = lazy(
    rf"(?P<verb>免去|撤销|解聘)(?P<before>[ 　]+){_NAME}(?P<behind>[ 　]+)(?=的?[{HAN}]{{2,24}}(?:（[^（）\n]{{1,8}}）)?职务)"
)
_WIDE_POST = lazy(rf"(?:^|(?<=[ \t　、]))([{HAN}])([ \t　]{{1,4}})([{HAN}])(?=、)")


def close_offices(line: Line) -> Line:
    """The paragraph without the gaps that set names apart from their verb and their office."""
    text = line.text
    if not ("　" in text or " " in text or "\t" in text):
        return line
    if "、" in text and (wide := _wide_posts(text)):
        return close_offices(line.edited(wide))
    if not any(sign in text for sign in ("为", "任", "职务")):
        return line
    edits: list[Edit] = []
    for pattern in (_TAKEN, _LEFT):
        for match in pattern.finditer(text):
            if not starts_name(match["name"][0], expected=True):
                continue
            edits += without_blanks(text, match.start("before"), match.end("behind"))
    edits.sort()
    if any(one[1] > two[0] for one, two in pairwise(edits)):
        return line
    return line.edited(edits)


def _wide_posts(text: str) -> list[Edit]:
    """The gaps within posts of two characters set wide beside another one: `主　席、党组书记`."""
    found = (match for match in _WIDE_POST.finditer(text) if match[1] + match[3] in WORDS)
    return [(*match.span(2), "") for match in found]


_CHOSEN = rf"(?!当选)(?:[{HAN}]{{2,4}}|[{HAN}]{{1,8}}(?:·[{HAN}]{{1,8}})+)(?:（[^（）\n]{{1,16}}）)?"
_GAP = r"[ \u3000、]+"
_SEAT = rf"[{HAN}（）、]{{0,40}}?(?:主席|书记|主任|委员|常委|理事|监事|代表|顾问|[县市镇乡区州局厅院校部会组队处科所站馆厂社室]长|秘书长|检察长)(?:（[^（）\n]{{1,16}}）)?"
_ROW = lazy(
    rf"[ \u3000]*(?P<names>{_CHOSEN}(?:{_GAP}{_CHOSEN})*)(?:同志)?(?P<last>[ \u3000]*)(?:当选)?(?:为(?!了)|(?<=[ \u3000])任){_SEAT}[；，。]?"
)
_BETWEEN = lazy(r"(?<=[\u3400-\u9fff）])[ \u3000]+(?=[\u3400-\u9fff])")
_NO_NAME = lazy(
    "(?<!当)选举|任命|决定|会议|推选|推举|聘任|提名|同意|免去|通过|大会|主席|书记|主任|委员|[县市镇乡区局校院部]长"
)


def join_chosen(line: Line) -> Line:
    """The row as one clause: its names with `、` between them, their office right behind."""
    text = line.text
    if ("为" not in text and "任" not in text) or not ("　" in text or " " in text):
        return line
    row = _ROW.fullmatch(text)
    if row is None or not (row["last"] or _BETWEEN.search(row["names"])) or _NO_NAME.search(row["names"]):
        return line
    start = row.start("names")
    edits: list[Edit] = [(start + gap.start(), start + gap.end(), "、") for gap in _BETWEEN.finditer(row["names"])]
    if row["last"]:
        edits.append((*row.span("last"), ""))
    return line.edited(edits)
