"""Terms: `1950年3月—1953年6月`, `2018.01至今`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ...model.dates import When
from ..language.patterns import lazy
from .checked import checked
from .notations import find_dates

DAY = r"(?P<{0}year>\d{{4}})(?:[年.\-/](?P<{0}month>\d{{1,2}})(?:[月.\-/](?P<{0}day>\d{{1,2}})日?|月)?|年)?"
TO = r"[^\S\n]*(?:[—–\-~～―─－]{1,2}(?:[至到](?=[今现]))?|至|到)[^\S\n]*"
_OPEN = r"(?:今|现在|今日|现|(?!\d))"
_ERA = lazy("民国|宣统|光绪")
_SHORT_ERA = lazy(
    r"(?P<era>民国|宣统|光绪)[元〇零一二三四五六七八九十\d]{1,3}年(?:[一二三四五六七八九十\d]{1,3}月)?(?:[一二三四五六七八九十\d]{1,3}日)?"
    + TO
    + r"(?=(?:\d{1,2}|[一二三四五六七八九十]{1,3})年)"
)
"""A term up to a year that leaves out the era of the first: `民国16年3月—21年8月`."""
_LONGEST = 48
_TAKEN = lazy(DAY.format("a") + r"(?:起?(?:始|到|就|上)?任|起)(?![\u3400-\u9fff])")
"""When somebody took the post that stands before the name: `（1955年6月任）`, `2012.02起`."""
_LABEL = lazy(r"(?:任期|任职|在任|在职)(?:时间|期间?|年限)?[为自从：:]{0,2}[ 　]?(?=\d{4})")
"""What a bracket calls the term that it gives: `（任期1981.5—1983.8）`."""
_TERM = lazy(DAY.format("a") + r"(?:起)?" + TO + "(?:" + DAY.format("b") + "|" + _OPEN + ")")


_YEARS = lazy(r"[一二三四五六七八九〇○零]{4}(?=年)|(?<=年)(?:十[一二]|[一二三四五六七八九])(?=月)")
_FIGURES = str.maketrans("一二三四五六七八九〇○零十", "1234567890001")


def in_figures(words: str) -> str:
    """The words with years and months written out (`一九六四年三月`) in figures, each character where it was."""
    return _YEARS.sub(lambda year: year[0].translate(_FIGURES), words) if "年" in words else words


def read_term(text: str, at: int) -> tuple[When, int] | None:
    """A term that begins at `at`: its time (an interval, or its beginning when the end is open) and where it ends."""
    match = _TERM.match(text, at)
    if match is None:
        return _counted_in_era(text, at) if _ERA.match(text, at) else None
    start, end = edtf_of(match, "a"), edtf_of(match, "b") if match["byear"] else ""
    when = checked(f"{start}/{end}" if end else start, match[0])
    return (when, match.end()) if when else None


SCHOOLING = lazy(
    r"(?:(?:19|20)\d\d年?[—–\-~～至])?(?:19|20)\d\d(?:级|届(?=毕业|本科|专科|硕士|博士|研究生|校友|学[生员]|[\u3400-\u9fff]{2,8}(?:专业|系|班))|年?(?:\d{1,2}月)?(?:毕业|入学|入校|考入|考取|就读|结业|肄业|[本专]科|硕士|博士|研究生)(?!后|之后|以后))"
)
"""When somebody came to a school or left it: `（1984级机械）`, `（1990年毕业）`."""


def read_held(text: str, at: int) -> tuple[When, int] | None:
    """What a list of holders says of one of them: a term, or the day on which he took the post (`1967.8任`)."""
    at = label.end() if (label := _LABEL.match(text, at)) else at
    match = _TAKEN.match(text, at)
    if match is None:
        return read_term(text, at)
    when = checked(edtf_of(match, "a"), match[0])
    return (when, match.end()) if when else None


def has_term(marks: Sequence[str]) -> bool:
    """Whether a bracket behind a name gives a term: `（1968.4—1983.11）`, `（女，1996—　）`."""
    return any(read_held(mark, 0) is not None for mark in marks)


def _counted_in_era(text: str, at: int) -> tuple[When, int] | None:
    """民国34年10月—民国35年7月, 民国34年10月—35年7月."""
    said = text[at : at + _LONGEST]
    short = _SHORT_ERA.match(said)
    era = short["era"] if short else ""
    cut = short.end() if short else 0
    dates = find_dates(said[:cut] + era + said[cut:])
    if not dates or dates[0][0] or not dates[0][2].lasting:
        return None
    end = dates[0][1] - len(era)
    return replace(dates[0][2], words=said[:end]), at + end


def edtf_of(match: re.Match[str], side: str) -> str:
    """The date that the groups of one side (`a` or `b`) of a pattern made of DAY give."""
    parts = [match[side + "year"], match[side + "month"], match[side + "day"]]
    return "-".join(part if number == 0 else f"{int(part):02d}" for number, part in enumerate(parts) if part)
