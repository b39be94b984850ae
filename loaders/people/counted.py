"""Lists that say how many they name: `委员9名：甲、乙、…`. When just so many cells follow, each of them is a person."""

from __future__ import annotations

from ..dates.words import number
from ..language.patterns import lazy
from ..names.edges import right_edge
from .found import HAN, Found, read_marks

_NOTE = r"(?:[（(][^（）()\n]{1,30}[）)])?"
_ORDER = r"(?:按(?:姓氏笔[画划]|姓氏音序|得票(?:数|多少|高低)?(?:[由从][高多][到至][低少])?)(?:多少|顺序)?(?:为序|排序|排列|顺序)?)"
_FOLLOWS = rf"(?:现(?:将|把)?)?(?:其|当选)?(?:人员|委员|代表|成员)?(?:名单|姓名|(?:(?:及|的)?(?:选举|得票|投票|当选))+(?:结果|情况|数|票数)?)?(?:现?(?:予以)?(?:公布|公告|通告|公示|报告|汇报|通报))?如[下左后]{_NOTE}"
"""That the list is set out below: `现将名单公布如下（按姓氏笔画为序）`."""
_COUNT = lazy(
    rf"[：:]?(?:[（(])?(?:共(?:计)?)?(?P<count>\d{{1,3}}|[一二三四五六七八九十]{{1,3}})[名人位](?:[）)])?{_NOTE}"
    rf"[，,]?(?:{_ORDER}[，,]?)?(?:[。；，,]?(?:其中|具体|{_FOLLOWS}|分别|他们|依次))?[为是]?[：:]?[ \u3000\n]*"
)
_CELL = lazy(rf"(?:{HAN}{{1,8}}(?:[·•‧・]{HAN}{{1,8}})+|(?:(?!等[。；\d\n]|等$){HAN}){{2,4}})")
_GAP = lazy(r"[ \u3000\n]*[、，,；;／/][ \u3000\n]*|[ \u3000\n]+")
_END = lazy(r"[ \u3000]*(?:[。；;，,\n]|$)")
_FEWEST = 3


def read_counted(text: str, at: int) -> list[Found]:
    """The people listed behind a stated number at `at`; none unless exactly so many names follow."""
    head = _COUNT.match(text, at)
    if head is None:
        return []
    wanted = number(head["count"])
    found: list[Found] = []
    place = head.end()
    while len(found) < wanted and (cell := _CELL.match(text, place)):
        marks, after = read_marks(text, cell.end())
        found.append(Found(cell.start(), cell.end(), cell[0], marks, after))
        gap = _GAP.match(text, after)
        place = gap.end() if gap else after if marks else len(text)  # 甲（女）乙: the mark parts them
    if not found or len(found) != wanted or wanted < _FEWEST or not _END.match(text, found[-1].after):
        return []
    return found


def read_shared(text: str, at: int, count: int, parts: str = "、和与及，") -> list[Found]:
    """The `count` people behind a title that as many places share, parted by one of `parts`; none unless so many names
    follow, the last before punctuation or a word that is said of people."""
    found: list[Found] = []
    place = at
    while len(found) < count:
        cell = _CELL.match(text, place)
        if cell is None:
            return []
        ends = range(place + 2, cell.end() + 1) if "·" not in cell[0] else (cell.end(),)
        last = len(found) == count - 1
        end = next((end for end in ends if (right_edge(text, end) >= 2 if last else text[end : end + 1] in parts)), 0)
        if not end:
            return []
        marks, after = read_marks(text, end)
        found.append(Found(place, end, text[place:end], marks, after))
        place = after + (not last)
    return found if count >= 2 else []
