"""Where an entry that is parted ends, and where what follows a date begins."""

from __future__ import annotations

from ..language.patterns import lazy

LATELY = ("近", "日前", "最近", "明", "后天")
"""How words of time begin that say no day on which something took place."""
_FEAST = lazy(r"（[^（）\n\d]{2,12}）(?=[，, 　]|[\u4e00-\u9fff])")
"""What day of the year or week a date is, behind it: `10月15日（国际盲人节），`."""
_ONE_DAY = r"(?:(?:(?:19|20)\d\d年)?\d{1,2}月)?\d{1,2}日"
DAYS_LISTED = rf"(?<=[\u4e00-\u9fff]：)(?<!时间：)(?<!日期：)(?<!如下：)(?=(?:\d{{4}}年)?\d{{1,2}}月\d{{1,2}}日[^。\n]{{4,200}}?；{_ONE_DAY}[，\u4e00-\u9fff])"
"""Behind a colon the first of several days of which a sentence tells: `换届全面完成：|7月6日，…；7月11日，…`."""
SINCE = r"起(?!，?由?[\u3400-\u9fff]{2,4}(?:同志)?(?:[担兼出接继]?任|主持|代理)[\u3400-\u9fff]|，?由[\u3400-\u9fff]{4,24}[担兼]任|，?(?:试行|实行|推行|改行|改设)[^，。；\n]{2,24}，[^。；\n]{2,40}(?:任|聘))"
"""What makes a day or month one from which on something holds, unless somebody takes an office on it: `9月起，甲兼任厂长`."""
_GAP = 3
"""How many marks stand at most between a date and what took place, in characters."""


def stripped(text: str, start: int, end: int) -> int:
    """`end` without the blanks before it, for what begins at `start`."""
    return start + len(text[start:end].rstrip())


def behind_date(text: str, end: int) -> int:
    """Where the words begin behind a date that ends at `end`."""
    aside = _FEAST.match(text, end)
    end = aside.end() if aside else end
    gap = text[end : end + _GAP]
    return end + len(gap) - len(gap.lstrip("，, 　"))
