"""The words of dates: numerals, eras, relative and vague words, and the stretches of text that are made of them."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from ..language.patterns import lazy

_DIGITS = {char: value for value, char in enumerate("〇一二三四五六七八九")} | {"零": 0, "○": 0, "元": 1}
_TENS = {"廿": 20, "卅": 30}
_REIGNS = {"宣统": 1908, "光绪": 1874, "同治": 1861, "咸丰": 1850, "道光": 1820}
ERAS = {"民国": 1911, **_REIGNS, **{"清" + reign: year for reign, year in _REIGNS.items()}, "公元": 0}
YEARS = {
    "同年": 0, "当年": 0, "是年": 0, "本年度": 0, "本年": 0, "该年": 0, "次年": 1, "翌年": 1, "转年": 1, "今年": 0, "去年": -1, "前年": -2,
    "明年": 1, "上年": -1,
}  # fmt: skip
YEARS_OF_WRITING = frozenset({"今年", "去年", "前年", "明年"})
MONTHS = {
    "同月": 0,
    "当月": 0,
    "本月": 0,
    "是月": 0,
    "该月": 0,
    "上月": -1,
    "上个月": -1,
    "这个月": 0,
    "下个月": 1,
    "次月": 1,
    "翌月": 1,
    "下月": 1,
}
DAYS = {
    "同日": 0, "当日": 0, "当天": 0, "是日": 0, "同一天": 0, "次日": 1, "翌日": 1, "第二天": 1, "前一天": -1, "前一日": -1,
    "此前一天": -1, "此前一日": -1, "先一日": -1,
}  # fmt: skip
LAST_DAYS = {"最后一天": 0, "最后一日": 0, "闭幕之日": 0, "闭幕那天": 0}
DAYS_TOLD = DAYS | LAST_DAYS
DAYS_OF_WRITING = {
    "昨日": -1, "昨天": -1, "昨晚": -1, "昨夜": -1, "昨晨": -1, "昨": -1, "前日": -2, "前天": -2, "前晚": -2,
    "今日": 0, "今天": 0, "今晨": 0, "今早": 0, "今晚": 0, "明日": 1, "明天": 1, "明晚": 1,
}  # fmt: skip
WEEKDAYS = "一二三四五六日"
_TITLE_REACH = 60
"""How many characters of the title of a paper stand at most before or behind a year in it."""
_TITLE_SHUT = lazy("[》\n]")
NEAR = ("近日", "日前", "近期", "最近", "连日来")
MONTH_PARTS = {"上": (1, 10), "中": (11, 20), "下": (21, 31), "初": (1, 10), "底": (21, 31), "末": (21, 31)}
YEAR_PARTS = {
    "上半": (1, 6), "下半": (7, 12), "初": (1, 3), "中": (5, 8), "底": (10, 12), "末": (10, 12), "春": (2, 5), "夏": (5, 8),
    "秋": (8, 11), "冬": (10, 12), "一": (1, 3), "二": (4, 6), "三": (7, 9), "四": (10, 12), "1": (1, 3), "2": (4, 6),
    "3": (7, 9), "4": (10, 12),
}  # fmt: skip


STEMS, TWIGS = "[甲乙丙丁戊己庚辛壬癸]", "[子丑寅卯辰巳午未申酉戌亥]"
"""The two characters by which the old calendar calls a year: 丙申."""
ANIMAL_YEAR = "[鼠牛虎兔龙蛇马羊猴鸡狗猪]年"
_LAST_CENTURY = "56789五六七八九"
"""What years in two figures begin with that are of the last century."""


def century(year: str) -> str:
    """The first two figures of a year that is given in two: 19 for `85`, 二〇 for `〇五`."""
    last, this = ("19", "20") if year.isascii() else ("一九", "二〇")
    return last if year[0] in _LAST_CENTURY else this


_AFTER = lazy(r"(?P<count>[两二三四五六七八九十])年后的?")
"""So many years after what was told last, before a month: `三年后的|9月`."""


def years_from(said: str) -> int:
    """How many years a relative year lies behind the one that it is counted from."""
    after = _AFTER.fullmatch(said)
    return (2 if after["count"] == "两" else number(after["count"])) if after else YEARS[said]


def _any(table: Iterable[str]) -> str:
    return "|".join(sorted(table, key=len, reverse=True))


_CN = "〇零○一二三四五六七八九十廿卅"
_NUMBER = rf"(?:\d{{1,2}}|[{_CN}]{{1,3}})"
_SIGNS = rf"[{_CN}]{{1,3}}"
_DAYS_BOTH = rf"(?:(?<=\d、)\d{{1,2}}(?=[两三][日天])|(?<=[{_CN}]、){_SIGNS}(?=两[日天]))[两三][日天]"
"""The last of days told together: `6、|7两日`, `六、|七两日`."""
_DAY_IN_WORDS = rf"(?:(?<=[月至到—])|(?<=月[{_CN}]、)|(?<=月[{_CN}]{{2}}、)|(?<=月[{_CN}]日、))"
"""Before a day in words that belongs to a month or to the day before it."""
_SEP = r"\s?(?:[—–―\-─－~～]{1,2}|至|到)\s?"
_FIRST = "".join(
    sorted({word[0] for table in (ERAS, YEARS, MONTHS, DAYS_TOLD, DAYS_OF_WRITING, NEAR) for word in table})
)
_BEGINS = rf"(?=[\d\s{_CN}{_FIRST}元两上本这下中初底末月年第春夏秋冬至到开召、—–―\-─－~～])"
"""What every word of a date begins with: most places of a text are passed over at once."""
_DONE = r"(?:带[队领]|率|赴|前往|专程|深入|走访|看望|慰问|检查|视察|调研|考察|来到?|会[见晤]|接见|出席|主持|[上下]午|一早|在[\u3400-\u9fff]{2,12}(?:举[行办]|召开|[开闭揭]幕|启动|揭晓)|举[行办]|召开|[开闭揭]幕|揭[牌晓]|正式|启[动用])"
"""What is told to have been done yesterday where 昨 stands alone for it: `市长甲昨带队检查`."""
_UNTIL = rf"(?<=日)(?:开[幕始]|召开)[，,](?:至|到|于|已于)?(?=(?:{_NUMBER}月)?{_NUMBER}日(?:[上下]午|晚上?)?(?:胜利|圆满)?(?:闭幕|落幕|结束))"
"""Between the day on which a meeting began and that on which it ended: `20日|开幕，|23日闭幕`."""
_MET = rf"(?=[{_CN}]{{1,3}}日(?:[上下中]午|清?晨|凌晨|[晚夜]|召开|举行|[开闭]幕|结束|落幕|的[^，。；]{{0,24}}(?:会议?|大会|仪式)[上中]))"
"""What tells a day in words, without its month, from a number of days: `在|二十三日晚举行的会议上`."""
_LAST = rf"(?:(?<=[议会期]的)|(?<=会议|大会|全会|会期))(?:{_any(LAST_DAYS)})"
"""The last day of a meeting, by its days told before: `会议的|最后一天`."""
_NUMBERED = r"(?m:(?<=^\d\.)|(?<=^\d\d\.))(?=\d{1,2}月(?:\d{1,2}日|[上中下]旬|[初中底末]|[，,份]))"
"""Behind the number of an item that runs into its date: `1.|1月14日，…`."""
_UNIT = lazy(
    rf"{_BEGINS}(?:(?P<y>(?<![\d.])\d{{4}}\s?年(?![代度级])|[{_CN}]{{4}}\s?年(?![代度级])|(?<!\d)[5-9]\d年(?=\d{{1,2}}月))"
    rf"|(?P<era>(?:{_any(ERAS)})\s?(?:\d{{1,4}}|[{_CN}元]{{1,4}})\s?年(?:\s?（\d{{4}}年?）)?)"
    rf"|(?P<ey>(?<![{_CN}\d])(?:[{_CN}]{{1,3}}|元)年(?:（\d{{4}}年?）|(?=[{_CN}]{{1,3}}月|\d{{1,2}}月|[ 　，]))"
    rf"|(?<![\d第近满约.])(?:[1-4]\d|[1-9])年（1[89]\d\d年?）|(?<![\d第近满约.])(?:[1-4]\d|[1-9])年(?=\d{{1,2}}月)|(?<![^\n])[1-4]\d年(?![度级来前后间内多])|(?<=[。；])[1-4]\d年(?![度级来前后间内多以之的过中里份\d]))"
    rf"|(?P<ry>(?:{_any(YEARS)})(?![度代级人])|(?<![第前近每约过不数\d{_CN}])[两二三四五六七八九十]年后的?(?=\d{{1,2}}月(?!后|前|内|之)))"
    rf"|(?P<m>(?:(?<![\d.个第{_CN}])|{_NUMBERED})(?:{_NUMBER}|(?<![万千百亿美欧日港单公纪状])元(?=\s?月(?![薪均亮饼收租供息])))\s?月份?(?![票刊饼亮球台氏]))"
    rf"|(?P<rm>{_any(MONTHS)})"
    rf"|(?P<d>{_DAYS_BOTH}|(?<![\d.第每近约满达共整余{_CN}])(?:\d{{1,2}}|(?:{_DAY_IN_WORDS}|(?<![^。！？；\n　])|(?<=[在于，]){_MET}|(?=[{_CN}]{{1,3}}日{_SEP}[{_CN}]{{1,3}}日))[{_CN}]{{1,3}})\s?(?:日(?![游内报产]|通(?!过)|[均立本元圆喀语志]|[之以]内|三餐)(?:前后|左右)?|(?<=月\d)号|(?<=月\d\d)号))"
    rf"|(?P<rd>(?<![以目提])(?:{_any([*DAYS, *DAYS_OF_WRITING])})(?<!今晚(?=报))(?:(?<!昨)|(?={_DONE}))|[上本这下](?:周|星期|礼拜)[一二三四五六日天](?!版)|{_LAST})"
    rf"|(?P<near>(?:{_any(NEAR)})(?!的?目标))"
    rf"|(?P<v>[上中下]旬|初旬|(?<=[\d{_CN}]月)(?:[底末]|[初中](?!级|学|小|专|央|心|国|一|日))"
    rf"|(?<!\d)月[初底末]|(?<![\d{_CN}])年[初底末]|(?<=[\d{_CN}同当是本去今前明次翌]年)"
    r"(?:上半年|下半年|第?[一二三四1-4]季度|[春夏秋冬][季天]?(?![运令招训])|[底末]|[初中](?!级|学|小|专|央|心|国|一)))"
    rf"|(?P<sep>(?<=[\d年月日号旬])\s?(?:[—–―\-─－~～]{{1,2}}|至|到)\s?(?=[\d{_CN}同当次翌今本]|{_any(ERAS)})|(?<=[{_CN}]){_SEP}(?={_SIGNS}[月日])|{_UNTIL})"
    rf"|(?P<lead>(?<![\d.]){_NUMBER}(?={_SEP}(?:{_NUMBER}|\d{{4}})[年月日号])|(?<![\d.])\d{{4}}(?={_SEP}\d{{4}}年)"
    rf"|(?<![\d.])\d{{1,2}}(?=、(?:\d{{1,2}}、)?\d{{1,2}}(?:[日号]|[两三][日天]))|(?<=月){_SIGNS}(?=、{_SIGNS}(?:日|两[日天]))|(?<![{_CN}]){_SIGNS}(?=、{_SIGNS}两[日天]))"
    rf"|(?P<list>(?:(?<=\d)|(?<=\d日))、(?:\d{{1,2}}、)?(?=\d{{1,2}}(?:[日号]|[两三][日天]))|(?:(?<=[{_CN}])|(?<=[{_CN}]日))、(?={_SIGNS}(?:日|两[日天])))"
    rf"|(?P<full>(?<![\d./])(?<!(?<!\.\d\d)(?<!\.\d)-)(?:1[89]|20)\d\d[.\-/](?:0?[1-9]|1[0-2])(?:[.\-/](?:0?[1-9]|[12]\d|3[01]))?(?!\d|年|[.\-/]\d{{1,2}}(?!\d))"
    rf"|(?<![\d.])(?:1[89]|20)\d\d(?={_SEP}(?:1[89]|20)\d\d(?![\d年]))|(?<=[—–\-~～至])(?:1[89]|20)\d\d(?![\d年])))"
)
_LAST_OF_ERAS = 1949
_GIVEN = lazy(r"(\d{1,2})年（(\d{4})")
AROUND = lazy(r"(?<=日)(?:前后|左右)$")
"""What tells that a day is not known for sure."""
SENTENCE_END = lazy(r"[。！？\n]")


class Unit(NamedTuple):
    """A word of a date: its kind (group name of the grammar) and its place."""

    kind: str
    text: str
    start: int
    end: int


def unit_runs(text: str) -> Iterator[list[Unit]]:
    """Stretches of date words that stand side by side, at most one space between."""
    run: list[Unit] = []
    for match in _UNIT.finditer(text):
        start, end = match.span()
        if run and text[run[-1].end : start] in ("", " ", "　"):
            run.append(Unit(match.lastgroup or "", match[0].strip(), start, end))
            continue
        if run:
            yield run
        run = [Unit(match.lastgroup or "", match[0].strip(), start, end)]
    if run:
        yield run


def count_of(text: str) -> int:
    """The value of a numeral that counts, in which 两 and 双 are two."""
    return number(text.replace("两", "二").replace("双", "二"))


def number(text: str) -> int:
    """The value of a numeral of one to four signs: 12, 十二, 二十, 廿三, 一九五四."""
    digits = "".join(char for char in text if char.isdigit() and char.isascii())
    if digits:
        return int(digits)
    chars = [char for char in text if char in _DIGITS or char in "十廿卅"]
    if not any(char in "十廿卅" for char in chars):
        return int("".join(str(_DIGITS[char]) for char in chars) or "0")
    value = 0
    for place, char in enumerate(chars):
        if char == "十":
            value = (value or 1) * 10
        elif char in _TENS:
            value += _TENS[char]
        else:
            value = value + _DIGITS[char] if place else _DIGITS[char]
    return value


def era_of(text: str) -> str:
    """The era that a year is counted in, also where only the common year in brackets tells it (`15年（1926）`); else empty."""
    named = next((name for name in ERAS if text.startswith(name)), "")
    given = None if named else _GIVEN.match(text)
    return next(
        (name for name, zero in ERAS.items() if given and zero and zero + int(given[1]) == int(given[2])), named
    )


def era_year(text: str, era: str) -> int | None:
    """The common year of 民国三十七年, 宣统元年; the year in brackets behind it where there is one.

    A year that names no era (三十八年) is counted in `era`, the last one named; without one it is none.
    """
    if given := re.search(r"（(\d{4})", text):
        return int(given[1])
    own = era_of(text)
    return ERAS[own or era] + number(text[len(own) :]) if own or era else None


def counts_on(group: Sequence[Unit], era: str, last: int | None) -> bool:
    """Whether a year of an era that says not which is one of the era told last; one in digits without a month only behind
    the `last` year told: `民国12年，…。16年，…`."""
    said = group[0].text
    if not said[0].isdigit() or "（" in said:
        return True
    if not era:
        return False
    if last is None or any(unit.kind in ("m", "v") for unit in group):
        return True
    return last <= (era_year(said, era) or 0) <= _LAST_OF_ERAS


def day_of_week(said: str, written: dt.date) -> dt.date:
    """The day of 上周五, 本周一, 下周三: weeks begin on Monday."""
    weeks = {"上": -1, "下": 1}.get(said[0], 0)
    monday = written - dt.timedelta(days=written.weekday() - 7 * weeks)
    return monday + dt.timedelta(days=WEEKDAYS.index(said[-1].replace("天", "日")))


def in_title(text: str, start: int, end: int) -> bool:
    """Whether a year stands within the title of a paper that a sentence names: `印发《某规划（2011—2015年）》。`."""
    opened = text.rfind("《", max(0, start - _TITLE_REACH), start)
    if opened < 0 or text[opened - 1 : opened] in ("", "\n") or _TITLE_SHUT.search(text, opened, start):
        return False
    shut = _TITLE_SHUT.search(text, end, end + _TITLE_REACH)
    return shut is not None and shut[0] == "》"
