"""Where the notices of a collection begin that numbers none of them: at their titles, and at the rules between them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ...model.dates import When
from ..cleaning.stamps import stamped_day
from ..dates.notations import find_dates
from ..language.characters import fold
from ..language.patterns import lazy
from ..text import CleanText
from .heads import Line
from .labels import is_rubric
from .paper_heads import DAY_ALONE, TITLE, headed_day, is_number

_PUBLIC = lazy(
    r"[^。；！？，、]{0,30}(?:任前|拟任|拟提|拟聘|考察|选聘|选拔|聘任|聘用|聘请|公选|遴选|干部|人选|人事|任职)[^。；！？]{0,16}(?:公示|公告|预告|通告|通知|决定|名单)(?:[（(][^（）()]{1,40}[）)])?"
)
_STAFF = lazy(
    r"[^。；！？，]{0,30}(?:任免|任命|免职)(?:了)?(?:一批|部分)?(?:国家机关|国家|政府机关|政府|机关)?(?:工作人员|干部|领导人员)(?:名单)?"
)
_ABOUT = lazy(r"关于")
_ABOVE = lazy(r"[\u4e00-\u9fff（）·、　 ]{3,40}")
_ENDED = lazy(r"[。！？；…）)日】\]]$|\d$")
_PLAIN = lazy(r"[\u4e00-\u9fff]{4,30}(?:通知|决定|公告|命令|任命书)")
"""The title of an order that says nothing of what it is about, which its number below tells from a sentence."""
_SIGNED = lazy(
    r"(?:(?:19|20)\d\d|[一二][〇○零九][〇○零一二三四五六七八九]{2})年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日"
)
_PASSED = lazy(r"[（(].{6,60}(?:通过|决定)[）)]")
_RUBRIC = lazy(
    r"[·•【〔\[—]{0,2}(?:(?:干部|人事|职务)[ 　]?(?:任免|任命|工作|信息|变动|事项)|任免(?:事项|名单|令)|[\u4e00-\u9fff]{2,8}文件)[·•】〕\]—]{0,2}"
)
"""What a gazette puts above the papers of one kind."""
_COLLECTION = lazy(
    r"(?:汇编|汇集|汇总|选编|辑录|合集|摘编|选辑|文件集|文件选|辑要|文件|政报》?|公报》?)(?:[ 　]*[^ 　]{0,12}期)?(?:（[^（）\n]{1,24}）)?$"
)
_COVER = 3
"""Lines that the title of a collection takes, at most."""
_DAY = r"(?:19|20)\d\d(?:年\d{1,2}月\d{1,2}日|-\d{1,2}-\d{1,2}(?!\d)|/\d{1,2}/\d{1,2}(?!\d)|\.\d{1,2}\.\d{1,2}(?!\d))"
_WRITTEN = lazy(
    r"(?:成文|发文|印发|制发|签发|落款|行文|生成|决定|任免|任职)(?:时间|日期)[：:][ 　]{0,4}(?P<day>" + _DAY + ")"
)
"""When a paper was written, in the lines that a site puts above it."""
_PUT_UP = lazy(r"(?:发布|发表|公开|公布|公示|录入|更新)?(?:时间|日期)[：:][ 　]{0,4}(?P<day>" + _DAY + ")")
"""When it was put up."""
_LABELLED = ("日期", "时间", "文号", "字号", "发布", "来源", "索引")
_TOP = 5
"""Lines at the head of a notice among which its number and its day stand."""


def above(lines: Sequence[Line], at: int, clean: CleanText, raw: str) -> str:
    """What the raw text has between the line before and this one: what a site puts there was taken out of the text."""
    low = clean.offsets[lines[at - 1].end - 1] if at else 0
    high = clean.offsets[lines[at].start] if at < len(lines) else len(raw)
    return fold(raw[max(0, low) : max(0, high)]) if 0 <= low < high <= low + 600 else ""


def notice_heads(lines: Sequence[Line], clean: CleanText, raw: str, ruled: Callable[[int], bool]) -> frozenset[int]:
    """Which lines begin a notice of several; none where the document is one. `ruled`: whether a rule stands above a line."""
    titles = [at for at in range(len(lines)) if _is_titled(lines, at, clean, raw, ruled)]
    if len(titles) < 2:
        return frozenset()
    heads = {_first(lines, at, ruled) for at in titles}
    return frozenset(
        heads | {at for at in range(1, len(lines)) if lines[at].text.startswith("【") and is_rubric(lines[at].text)}
    )


def _is_titled(lines: Sequence[Line], at: int, clean: CleanText, raw: str, ruled: Callable[[int], bool]) -> bool:
    """Whether a line is the title of a notice, set apart by a rule above it or by the number or day below it."""
    text = lines[at].text.strip()
    plain = "关于" not in text and _PLAIN.fullmatch(text) and at + 1 < len(lines) and is_number(lines[at + 1].text)
    if not (plain or TITLE.fullmatch(text) or _PUBLIC.fullmatch(text) or _STAFF.fullmatch(text)):
        return False
    first = _first(lines, at, ruled)
    if ruled(first):
        return True
    if first and not (_ENDED.search(lines[first - 1].text.strip()) or _is_cover(lines, first)):
        return False
    below = lines[at + 1].text if at + 1 < len(lines) else ""
    labels = above(lines, at + 1, clean, raw)
    if first and _SIGNED.fullmatch(lines[first - 1].text) and _PASSED.fullmatch(below):
        return True
    if is_number(below) or ("通过" not in below and DAY_ALONE.fullmatch(below.strip())):
        return True
    return bool(_day_in(labels) or _day_in(below) or stamped_day(below)) or "号" in labels


def _is_cover(lines: Sequence[Line], first: int) -> bool:
    """Whether nothing but the title of the collection, or a rubric of it, stands right above a line."""
    if _RUBRIC.fullmatch(lines[first - 1].text.strip()):
        return True
    return first <= _COVER and any(_COLLECTION.search(one.text.strip()) for one in lines[:first])


def _first(lines: Sequence[Line], at: int, ruled: Callable[[int], bool]) -> int:
    """The first line of a title: the body above `关于…`, the number or `某府文件` above it."""
    while at and not ruled(at):
        before = lines[at - 1].text.strip()
        broken = _ABOUT.match(lines[at].text) and _ABOVE.fullmatch(before) and not _ENDED.search(before)
        dated = at > 1 and before[:1] in "[【" and DAY_ALONE.fullmatch(before)
        if not (broken or dated or is_number(before) or before.endswith("文件")):
            break
        at -= 1
    return at


def _day_in(text: str) -> str:
    if not any(word in text for word in _LABELLED):
        return ""
    found = _WRITTEN.search(text) or _PUT_UP.search(text)
    return found["day"] if found else ""


def notice_day(lines: Sequence[Line], clean: CleanText, raw: str, before: Line | None) -> When | None:
    """The day in the head of a notice: when it was written, or put up; behind its number, or alone below its title."""
    top = lines[: _TOP + 1]
    low = clean.offsets[before.end - 1] if before else 0
    high = clean.offsets[top[-1].start] if len(top) > _TOP else clean.offsets[top[-1].end - 1]
    head = fold(raw[max(0, low) : max(0, high)][:600])
    said = _day_in(head) or next((day for line in lines[1:4] if (day := stamped_day(line.text))), "")
    days = find_dates(said) if said else []
    return days[0][2] if days else headed_day(lines)
