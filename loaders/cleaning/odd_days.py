"""Days that stand apart from what happened on them, or in other words than 9月2日, brought to the head of their lines.

`…开会。（9月2日）`, rows with the month and the day in cells of their own, `9月：2日，…`, `SEPTEMBER` above days, and `1、2日，…`.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from ..language.patterns import lazy
from .line import Edit, Line

_Edits = Iterator[tuple[int, list[Edit]]]
_M = r"(?:1[0-2]|0?[1-9])"
_D = r"(?:3[01]|[12]\d|0?[1-9])"
_TO = r"(?:[—–\-－~～]{1,2}|[至、])"
_LAST = lazy(
    rf"[ 　]*(?:[（(\[【](?P<day>(?:\d{{4}}年)?(?:{_M}月)?{_D}日(?:{_TO}(?:{_M}月)?{_D}日)?|(?:\d{{4}}[.\-/])?{_M}[.\-/]{_D}(?:(?:[—–－~～至]{{1,2}}|(?<=[./]\d)-|(?<=[./]\d\d)-)(?:{_M}[.\-/])?{_D})?)[)）\]】]"
    rf"|(?<=[ 　\t。！？])[\[（(]?(?P<stamp>(?:19|20)\d\d(?:[.\-/]{_M}[.\-/]{_D}|年{_M}月{_D}日))[\]）)]?)[。；]?$"
)
"""The day at the end of a line."""
_DATED = lazy(
    rf"\W{{0,4}}(?:\d{{1,3}}[、.．）)][ 　]?)?(?:(?:19|20)\d\d(?:[.\-/]|年(?:[ 　，]|{_M}月|$))|{_M}(?:月|[.\-/]\d)|{_D}[日号]|[一二三四五六七八九十]{{1,3}}[月日]|[同次是][日月])"
)
_SHORTEST = 8
_FEWEST = 3
_MOST = 0.7
"""The share of lines that end with their days; where others do, what stands in brackets are sources or other days."""
_UNTIL = lazy(r"[—–－~～至]{1,2}|(?<=[./]\d)-|(?<=[./]\d\d)-")
"""The sign between the first and the last of days in figures."""
_LONGEST_HEADLINE = 40
_NUMBER = lazy(r"\W{0,3}(?:\d{1,3}[、.．）)\t]|[（(]\d{1,3}[）)])?[ 　]?")
_HEAD = lazy(
    r"(?P<year>年份?[ 　\t|]+)?月份?[ 　\t|]+(?P<day>日期?[ 　\t|]+)?[\u3400-\u9fff][\u3400-\u9fff 　\t|]{0,20}"
)
"""The first row of a table whose years, months and days are cells of their own."""
_ROW = lazy(r"(?:\d{1,4}[ 　\t]+){1,3}(?=[\u3400-\u9fff“《])")
_FIGURES = lazy(r"(?P<figure>\d{1,4})(?P<gap>[ 　\t]+)")
_WHEN = frozenset({"时间", "日期", "年月日"})
_CELL = lazy(rf"\t(?P<day>(?:(?:19|20)\d\d[年.\-/])?{_M}[月.\-/]{_D}日?(?:{_TO}(?:{_M}月)?{_D}日)?)(?=\t|$)")
"""The cell of the day behind that of what happened."""
_COLON = lazy(
    rf"[^\w\n]{{0,3}}(?:{_M}|[一二三四五六七八九十]{{1,2}})月份?(?P<colon>[：:][ 　]?)(?={_D}日|[一二三四五六七八九十]{{1,3}}日)"
)
_BOTH = lazy(rf"\W{{0,3}}(?P<first>{_D})(?P<more>(?:、{_D}){{1,3}})[日号]")
_NUMBERED = lazy(r"\W{0,3}(?P<number>\d{1,3})、")
_ENGLISH = lazy(
    r"(?i)[^\w]*(?P<before>(?:1[0-2]|0?[1-9]|[一二三四五六七八九十]{1,2})月份?)?[^\w]*"
    r"(?P<name>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)"
    r"[^\w]*(?P<behind>(?:1[0-2]|0?[1-9]|[一二三四五六七八九十]{1,2})月份?)?[^\w]*"
)
_MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec"
_LONGEST = 24


def odd_days(lines: Sequence[Line]) -> _Edits:
    """The edits that bring such days to the head of their lines as `9月2日　…`."""
    for step in (_in_english, _in_cells, _told_last, _together, _behind_colons):
        yield from step(lines)


def _in_english(lines: Sequence[Line]) -> _Edits:
    """Headings of months in English, alone or beside the Chinese ones."""
    found = [(at, one) for at, line in enumerate(lines) if len(line.text) <= _LONGEST and (one := _english(line.text))]
    if len({one["name"][:3].lower() for _, one in found}) < 2:
        return
    for at, one in found:
        month = "" if one["before"] or one["behind"] else f"{_MONTHS.find(one['name'][:3].lower()) // 3 + 1}月"
        yield at, [(*one.span("name"), month)]


def _english(text: str) -> re.Match[str] | None:
    return _ENGLISH.fullmatch(text) if re.search("[A-Za-z]{3}", text) else None


def _in_cells(lines: Sequence[Line]) -> _Edits:
    """Rows below `月　日　内容`, cells that go on blank, and below `内容　时间`."""
    for at, line in enumerate(lines):
        text = line.text
        if text[:1] in "年月" and (head := _HEAD.fullmatch(text)) and (head["year"] or head["day"]):
            units = [unit for unit, told in (("年", head["year"]), ("月", True), ("日", head["day"])) if told]
            yield from _signed_figures(lines, at + 1, units)
            return
        if "\t" in text and len(text) <= _LONGEST and _WHEN & {*text.split("\t")[1:]}:
            rows = [(row, cell) for row in range(at + 1, len(lines)) if (cell := _CELL.search(lines[row].text))]
            for row, cell in rows if len(rows) >= _FEWEST - 1 else []:
                yield row, _moved(lines[row].text, cell, _said(cell["day"]))
            return


def _signed_figures(lines: Sequence[Line], first: int, units: Sequence[str]) -> _Edits:
    """年, 月 and 日 behind the figures that rows begin with; those that are missing are those of the row before."""
    for at in range(first, len(lines)):
        if not (row := _ROW.match(lines[at].text)):
            continue
        figures = [*_FIGURES.finditer(row[0])]
        if len(figures) <= len(units):
            signs = units[-len(figures) :]
            yield (
                at,
                [
                    (*one.span("gap"), sign + ("　" if one is figures[-1] else ""))
                    for one, sign in zip(figures, signs, strict=True)
                ],
            )


def _told_last(lines: Sequence[Line]) -> _Edits:
    """Days in brackets behind what happened or its headline, or in figures behind a blank, in most lines."""
    told = [(at, line.text) for at, line in enumerate(lines) if len(line.text) >= _SHORTEST]
    own = [(at, text) for at, text in told if not _DATED.match(text)]
    found = {at: last for at, text in own if (last := _last(text))}
    if len(found) < _FEWEST:
        return
    most = len(found) > len(told) - len(own) and len(found) >= (len(own) - 2) * _MOST
    if most or all(_is_headline(lines, at, found) for at in found):
        for at, last in found.items():
            yield at, _moved(lines[at].text, last, _said(last["day"] or last["stamp"]))


def _last(text: str) -> re.Match[str] | None:
    tail = max(0, len(text) - 30)
    return _LAST.search(text, tail) if any(char.isdigit() for char in text[-6:]) else None


def _is_headline(lines: Sequence[Line], at: int, found: Collection[int]) -> bool:
    """Whether a line with a day at its end is the headline of what stands on the next."""
    text = lines[at].text
    below = at + 1 < len(lines) and at + 1 not in found and lines[at + 1].ends_sentence
    return below and len(text) <= _LONGEST_HEADLINE and "。" not in text


def _said(day: str) -> str:
    """A day in figures with its signs: `2021-09-02` as 2021年09月02日."""
    if day.endswith("日"):
        return day
    if until := _UNTIL.search(day):
        return f"{_said(day[: until.start()])}至{_said(day[until.end() :])}"
    parts = re.split(r"[.\-/]", day)
    return "".join(part + sign for part, sign in zip(parts, "年月日"[-len(parts) :], strict=True))


def _moved(text: str, told: re.Match[str], day: str) -> list[Edit]:
    """The edits that put a day from within a line to its head, in place of its number."""
    number = _NUMBER.match(text)
    stop = "" if told.end() < len(text) or text[: told.start()].endswith(("。", "！", "？")) else "。"
    return [(0, number.end() if number else 0, day + "　"), (*told.span(), stop)]


def _together(lines: Sequence[Line]) -> _Edits:
    """Days one after the other (`1、2日`) that are no numbers of entries with their days."""
    both = [(at, one) for at, line in enumerate(lines) if (one := _BOTH.match(line.text))]
    if not both:
        return
    numbers = {int(one["number"]) for line in lines if (one := _NUMBERED.match(line.text))}
    for at, one in both:
        days = [int(day) for day in (one["first"] + one["more"]).split("、")]
        follow = days == [*range(days[0], days[0] + len(days))]
        if follow and not numbers & {days[0] - 1, days[0] + 1}:
            yield at, [(one.end("first"), one.end("first"), "日")]


def _behind_colons(lines: Sequence[Line]) -> _Edits:
    """The colon between a month and the first of its days: `9月：2日，…`."""
    for at, line in enumerate(lines):
        if "月" in line.text[:8] and (colon := _COLON.match(line.text)):
            yield at, [(*colon.span("colon"), "")]
