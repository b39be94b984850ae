"""Several congresses that one sentence tells of, each with its own day, one to a line.

`第二、三次代表大会　分别于1955年12月、1958年3月召开，甲均当选为主任` → `第二次代表大会　1955年12月召开，甲均当选为主任`
and below it the same of the third.
"""

from __future__ import annotations

import re
from dataclasses import replace

from ..language.patterns import lazy
from .line import Line

_DIGITS = "一二三四五六七八九"
_NUMERALS = [*_DIGITS, "十", *(f"十{one}" for one in _DIGITS), "二十"]
_COUNT = "[一二三四五六七八九十]{1,3}"
_NUMBERS = rf"(?P<numbers>第{_COUNT}(?P<unit>[次届])?(?:[、和与至到]第?{_COUNT}(?:(?P=unit))?)+(?:[次届]|(?<=[次届])))"
_TITLE = r"[\u3400-\u9fff]{0,16}?(?:大会|会议|全会)"
_DAY = r"(?=\d)(?:(?:19|20)\d\d年)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:[至—～~\-]{1,2}(?:\d{1,2}月)?\d{1,2}日)?"
_DAYS = rf"(?P<days>{_DAY}(?:[、和与]{_DAY})+)"
_EACH = "(?:分别|先后|相继|依次)"
_VERB = "(?P<verb>召开|举行|召集)"
_BEHIND = lazy(
    rf"{_NUMBERS}{_TITLE}(?P<gap>[ \u3000]*，?(?:{_EACH}?[于在]|{_EACH})?){_DAYS}(?P<each>{_EACH})?(?:[在于][^，。；]{{2,16}}?)?{_VERB}"
)
_BEFORE = lazy(rf"{_DAYS}，?(?P<gap>{_EACH}){_VERB}了?[\u3400-\u9fff]{{0,12}}?{_NUMBERS}{_TITLE}")
_OF_ALL = lazy(r"[均都]|[两三四]次|历次|各次")
"""What says that the rest of the sentence is true of each of them."""
_APART = lazy("[、和与]")
_YEAR = lazy(r"(?:19|20)\d\d年")
_ONE = lazy(_COUNT)


def part_meetings(line: Line) -> list[Line]:
    """The line, or one for each congress that it begins with."""
    text = line.text
    if not text.startswith(("第", "19", "20")) or not any(mark in text for mark in ("次", "届")):
        return [line]
    found = _BEHIND.match(text) or _BEFORE.match(text)
    if found is None:
        return [line]
    numbers, days = _numbers(found["numbers"]), _days(found["days"])
    if len(numbers) != len(days):
        return [line]
    unit = found["unit"] or text[found.end("numbers") - 1]
    sentence = re.search("[。\n]", text[found.end() :])
    stop = found.end() + sentence.start() if sentence else len(text)
    whole = _OF_ALL.search(text, found.end(), stop) is not None
    whole = whole and not any(f"第{number}" in text[found.end() : stop] for number in numbers)
    parts: list[Line] = []
    for number, day in zip(numbers, days, strict=True):
        last = len(parts) == len(days) - 1
        end = len(text) if last else stop if whole else found.end()
        parts.append(_part(line, found, f"第{number}{unit}", day, end))
    return [parts[0], *(replace(one, blank=0) for one in parts[1:])]


def _part(line: Line, found: re.Match[str], number: str, day: str, end: int) -> Line:
    """The line of one congress, what is told up to `end`."""
    places = ((found.span("numbers"), number), (found.span("days"), day), (found.span("gap"), _gap(found)))
    edits = [(*span, new) for span, new in places]
    if "each" in found.re.groupindex and found["each"]:
        edits.append((*found.span("each"), ""))
    edits += [(end, len(line.text), "。")] if end < len(line.text) else []
    return line.edited(sorted(edits))


def _gap(found: re.Match[str]) -> str:
    """What stands between the title and its day; behind the days nothing."""
    return "\u3000" if found.start("gap") < found.start("days") else ""


def _numbers(words: str) -> list[str]:
    """`二、三`, `二至四`: the numbers one by one."""
    found = [one[0] for one in _ONE.finditer(words)]
    if ("至" in words or "到" in words) and len(found) == 2 and all(one in _NUMERALS for one in found):
        first, last = (_NUMERALS.index(one) for one in found)
        return _NUMERALS[first : last + 1]
    return found


def _days(words: str) -> list[str]:
    """The days one by one, each with the year that is told once."""
    found: list[str] = []
    year = ""
    for day in _APART.split(words):
        told = _YEAR.match(day)
        year = told[0] if told else year
        found.append(day if told else year + day)
    return found
