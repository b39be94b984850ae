"""Lines that labels, names or titles set apart from the lines before them."""

from __future__ import annotations

from collections.abc import Sequence

from ..dates.told_lists import begins_body_of_day
from ..language.patterns import lazy
from .line import Line
from .margin import CLOSED
from .name_rows import UNIT_ROW

HEADED = lazy(r"[\[［〔][\u3400-\u9fff]{3,24}[\]］〕]")
"""A body in brackets before its people: `[青年委员会]　主任：甲`."""
COMMITTEE_ROW = lazy(
    r"(?:[（(]?[一二三四五六七八九十\d]{1,2}[）)、.．]+[ \u3000]*)?[\u4e00-\u9fff、]{2,16}委员会[ \u3000]+(?:主任委员|召集人|主席|主任|组长)[：:]?[\u4e00-\u9fff]"
)
"""A row that begins with a committee, a blank and its head: `审计委员会　主任委员甲，委员乙、丙`."""
LABEL = lazy(
    r"[\u4e00-\u9fff]{2,6}(?<![表][示明])(?<!指出)(?<!强调)(?<!认为)(?<!要求)(?<!号召)(?<!宣布)(?<!中说)(?<!中称)[：:]|[\u4e00-\u9fff]{2,16}(?:[长任席员]|书记|[理监]事|顾问|常委|代表|成员)(?:（[^（）]{1,16}）)?[：:]|[\u4e00-\u9fff]{1,12}(?:[长任席员师]|书记)(?:、[\u4e00-\u9fff]{1,12}(?:[长任席员师]|书记)){1,3}[：:]|[\u4e00-\u9fff](?:[ 　]{1,4}[\u4e00-\u9fff]){1,4}[：:]|[\u4e00-\u9fff]{2,6}（[^（）]{1,12}）[：:]"
)
_NEXT_LABEL = lazy(rf"[；，](?=(?:{LABEL.pattern})[^，。；：]{{2,}}(?:[；，]|$))")
"""What sets labels of one line apart: `会长：甲；副会长：乙、丙`."""
INNER = lazy(r"[，。；]")
_BRACKETS = lazy(r"（[^（）]{0,40}）")
_TITLED_ROW = lazy(r"[^，。；：《》]{4,40}：[ 　]*《[^《》\n]{4,60}》")
"""A whole row that ends with the title of somebody's speech: `某局局长甲：《…》`."""
_NOTED_NAME = lazy(
    r"(?:[\u3400-\u9fff][ 　]*){2,4}（[^（）]{1,24}）(?:[ 　]*[\u3400-\u9fff、]{2,60}[长任席员记师事理授监])?"
)
"""A line that is nothing but a name and what is noted of its bearer, above his office or tasks: `某某（女，壮族）　副局长`."""
_SHORT = 30
_HOLDER = lazy(
    r"[\u3400-\u9fff、（）]{1,40}(?:[长任席员记师监裁]|[理监]事|代表|顾问)(?:（[^（）]{1,16}）)?(?:[：:][ 　]*|[ 　]+)[\u3400-\u9fff](?:[ 　]*[\u3400-\u9fff]){1,3}(?:同志)?(?:（[^（）]{1,24}）)?"
)
"""A line that is nothing but offices and who holds them, above what is told of him: `党组书记、局长：某　某`."""
_TOLD_OF_HOLDER = lazy(
    r"[男女][，,]|[\u3400-\u9fff]{1,5}族[，,]|(?:主持|负责|分管|协管|协助|联系|统筹|主管|牵头|领导|兼任?|曾任?|历任|分工)|(?:19|20)\d\d年"
)
_WIDE = r"(?:[\u3400-\u9fff·]{2,8}|[\u3400-\u9fff][ \u3000]{1,4}[\u3400-\u9fff])(?:（[^（）]{1,24}）)?"
_HELD_BY = lazy(
    rf"{_WIDE}[ \u3000]+[\u3400-\u9fff、，（） \u3000]{{1,80}}(?:[长任席员记师监裁官]|[理监]事|代表|顾问|委)(?:（[^（）]{{1,16}}）)?"
)
"""The same with the name first: `某　某　某委常委，某府副县长（挂职）`."""
_OFFICE_ROW = lazy(
    rf"(?:[\u3400-\u9fff]{{1,12}}?|[\u3400-\u9fff][ \u3000]{{1,4}})(?:[长任席员记师监裁官]|[理监]事)(?:（[^（）]{{1,24}}）)?[ \u3000]+{_WIDE}(?:、{_WIDE})+"
)
"""A row that is nothing but an office and those who hold it: `副市长　甲、乙（女）、丙`."""
_LABELLED_ROW = lazy(
    r"[ \u3000][^，。；： \u3000（]{1,8}(?:（[^（）]{1,12}）)?：[\u3400-\u9fff]{2,4}(?:（[^（）]{1,12}）)?$"
)
"""A row that ends with a label and a name: `儿科　副主任：甲`."""
_PRESENT = lazy(
    r"[ 　]*(?:会议)?(?:[出列缺][ 　]*席|参[ 　]*[加会]|与[ 　]*会|到[ 　]*会|请[ 　]*假)(?:本次|这次|此次)?(?:会议)?的?(?:[\u3400-\u9fff]{0,8}(?:人[ 　]*员|成员|委员|理事|同志|领导|代表|有))(?:（[^（）]{1,12}）)?[：:]?[ 　]*"
)
"""A line of minutes that says of the rows below that they name who was there, or was not: `缺席人员`."""


def heads_those_present(text: str) -> bool:
    """Whether a line is nothing but the label of those who were at a meeting, or stayed away."""
    return len(text) < _SHORT and _PRESENT.fullmatch(text) is not None


def begins_anew(parts: Sequence[Line], line: Line) -> bool:
    """Whether labels set a line apart from the lines before it."""
    first = parts[0].text
    if begins_body_of_day(line.text) or (len(parts) == 1 and _NOTED_NAME.fullmatch(first)):
        return True
    if len(parts) == 1 and _TOLD_OF_HOLDER.match(line.text) and (_HOLDER.fullmatch(first) or _HELD_BY.fullmatch(first)):
        return True
    if _OFFICE_ROW.fullmatch(parts[-1].text):
        return True
    if _TITLED_ROW.fullmatch(parts[-1].text) or (UNIT_ROW.match(line.text) and UNIT_ROW.match(first)):
        return True
    if (HEADED.match(first) and line.indent >= 2) or LABEL.match(line.text) or _LABELLED_ROW.search(parts[-1].text):
        return True
    return bool(LABEL.match(first)) and not any(
        INNER.search(_NEXT_LABEL.sub("", _BRACKETS.sub("", part.text))) for part in parts
    )


_PIECES, _RUBRIC = ("▲", "△"), 16
_RUNS = lazy(r"[，。；：、]")


def begins_piece(before: Sequence[Line], line: Line) -> bool:
    """Whether a line of a column begins a piece of short news with its mark, behind a sentence or the column's rubric."""
    if line.text.startswith(_PIECES) or not line.item:
        return line.text.startswith(_PIECES)
    rubric = len(before) == 1 and len(before[0].text) <= _RUBRIC and not _RUNS.search(before[0].text)
    return rubric or CLOSED.search(before[-1].text) is not None
