"""Years, months and days as scanners garble them, set right one for one: `l 9 8 7 午`, `1O月7曰`, `十—月五目`."""

from __future__ import annotations

import re

from .patterns import lazy

NUMERALS = "〇零一二三四五六七八九十"
LETTER_DIGITS = str.maketrans("OoDQlI丨〇○", "000011100")
_DAY = lazy(
    r"(?<![A-Za-z0-9.〇○])(?=[OoDQlI丨]?\d|\d[OoDQlI丨〇○]|〇\d[月日]|[lI][OoDlI]?\s?[月日曰](?![期报常程志本子]))[0-9OoDQlI丨〇○]{1,2}"
    r"(?=\s{0,2}[日月曰]|\s?[—–\-~～至一、]{1,2}\s?[0-9OolI]{1,2}\s?[日曰])"
)
_APART = lazy(r"(?<![A-Za-z0-9.])(?:[lIO] [0-9OoDlI]|[0-3] [OoDlI])(?=\s{0,2}[日月曰](?![期报常程志本子]))")
"""A day or month of two digits, one of them read as a letter, with a blank between them: `l 0月`."""
_YEARS = r"[12lI][0-9OoDlI]{3}"
_YEAR = lazy(
    rf"(?<![A-Za-z0-9.])(?=[OoDlI]*\d){_YEARS}(?=\s{{0,2}}年|[—–\-~～至]{{1,2}}{_YEARS}\s?[年）〕\]】])"
    rf"|(?<=[（〔\[【])(?=[OoDlI]*\d){_YEARS}(?=[）〕\]】])|(?<=\d[—–\-~～])(?=[OoDlI]*\d){_YEARS}(?=[）〕\]】])"
)
"""A year before 年, alone in brackets (`某某年鉴（2OO9）`), or before another."""
_YEAR_APART = lazy(
    r"(?<![A-Za-z0-9.〇])(?<![A-Za-z0-9] )(?P<year>[12lIiZ丨](?: {0,2}[0-9OoDQlI〇○]){3})(?P<end> {0,2}年)"
)
"""A year set wide, or with zeros of two kinds: `l 9 8 7 年`, `2〇O3年`."""
_ONES = "一二三四五六七八九"
_YEAR_SPELLED = lazy(
    rf"(?<![{NUMERALS}])(?:(?:[一二]|(?m:^)[ 　]*—|(?<=[。；，])—)(?: {{0,2}}[{_ONES}〇零○◯OoО0]){{3}}|二 ?[。口] ?[。口] ?[{_ONES}])(?= {{0,2}}[年午])"
)
_POINTS = lazy(
    r"(?<![\w.])(?=[\d.．]*[OolI])(?P<year>[12lI][0-9OolI]{3})[.．](?P<month>[0-9OolI]{1,2})(?:[.．](?P<day>[0-9OolI]{1,2}))?(?![A-Za-z\d.．])"
)
_HEAD_POINTS = lazy(
    r"(?m)^[^\w\n]{0,3}(?=[\d.． ]*[OolI])(?P<year>)(?P<month>[0-9OolI]{1,2}) ?[.．] ?(?P<day>[0-9OolI]{1,2})(?=[ 　])"
)
"""Days in figures with points between them, some read as letters: `l985.O3`."""
_HEAD_RANGE = lazy(
    r"(?m)^(?P<lead>[^\w\n]{0,3})(?=[\d.．—–\-~～－至 ]*[OolI])(?P<month>[\dOolI]{1,2})[.．](?P<day>[\dOolI]{1,2})"
    r" ?[—–\-~～－至]{1,2} ?(?:(?P<month_to>[\dOolI]{1,2})[.．])?(?P<day_to>[\dOolI]{1,2})(?=[ 　])"
)
"""Two such days at the head of an entry: `5.18－5.2O`."""
_HEAD_YEAR = lazy(
    r"(?m)^(?P<before>[ 　\t]*(?:[^\w\s]{1,3}[ 　]*)?)(?P<year>[12lIiTZ丨|!](?: {0,2}[0-9OoDQlI丨〇○口!|iZzSBbgq]){3})"
    r"(?P<end>[ 　]{0,3}[年午牟乍车](?=[ 　]*(?:[（(·—\-】〕\]］]|[0-9OlI]{1,2}[ 　]?[月用丹]|$))|(?=[ 　]*$))"
)
"""A year that begins a line and most often fills it, whatever became of its figures and of 年."""
_NOON = lazy(
    rf"(?m)(?P<before>^[^\w\n]{{0,6}}[12一二][{NUMERALS}\d 　]{{3,6}}|(?:民国|公元)[{NUMERALS}元\d]{{1,4}} ?|[12][089]\d\d|[一二][{_ONES}〇零]{{3}})"
    rf"[午牟乍](?=[^\w\n]{{0,6}}(?:（[^（）\n]{{2,8}}）)?$|大事|纪事|(?:\d{{1,2}}|[{NUMERALS}]{{1,3}})月)"
)
_FIGURE = "[0-9OoDQlI丨〇○!iZzSB|]"
_NUMBER = rf"{_FIGURE}(?: {{0,2}}{_FIGURE})?"
_FIGURES = str.maketrans("OoDQ〇○口lIi丨!|TZzSBbgq", "000000011111112258699")
_SPECK = r"[ 　.·,，'’]{0,2}"
_ENDS = r"(?=[ 　，,、（(：:至到—–\-~～]|$)"
_LOST = r"[ 　](?=[ 　]*(?![个名人位项家台件辆座栋期次万亿千百])[\u3400-\u9fff]{4})"
_HEAD_DAY = lazy(
    rf"(?m)^(?P<before>[ 　\t]*(?:[^\w\s|]{{1,2}}[ 　]{{0,2}})?(?:[\d ]{{4,7}}年[ 　]{{0,2}})?)(?P<month>(?!\|){_NUMBER})(?P<moon>{_SPECK}[月用丹肜]{_SPECK})"
    rf"(?P<day>{_NUMBER})(?P<sun>{_SPECK}(?:[日曰]|(?:[目口臼囗R]|E[l1I]){_ENDS})|{_LOST})"
)
"""A month and day that begin a line, whatever became of their figures, of 月 and of 日."""
_HEAD_MONTH = lazy(
    rf"(?m)^(?P<before>[^\w\n]{{0,6}}(?:{_FIGURE}{{1,2}}|[{NUMERALS}]{{1,2}}) ?)[用丹肜](?=[ 　]*份?[^\w\n]{{0,6}}$)"
)
_FIRST_MONTH = lazy(r"(?m)^(?P<before>[ 　]*)—(?=月[ 　，]|月$)")
_LONE_DAY = lazy(
    rf"(?P<before>(?m:^)[^\w\n|]{{0,3}}(?:[同是当本]月 {{0,2}})?|(?<=[\dlIO ]月) {{0,2}})(?P<day>(?!\|){_NUMBER})(?P<sun> {{0,2}}(?:[日曰]|(?:[目口臼囗]|E[l1I])(?=[，,、至—]|[ 　]+[\u3400-\u9fff]{{4}})))"
)
"""A day that begins a line without its month, or stands behind one."""
_UNTIL = lazy(
    rf"(?<=日)(?P<to> ?(?:[至到全]|[—–\-~～一]{{1,2}}) ?)(?P<month>(?:{_NUMBER} ?[月用丹] ?)?)(?P<day>{_NUMBER}) ?[日曰目口臼囗]{_ENDS}"
)
"""The end of a range of days."""
_SPELLED = lazy(
    rf"(?m)^(?P<before>[^\w\n]{{0,6}})(?P<month>[{NUMERALS}—]{{1,3}}[月用]|[同是当本]月|)(?P<day>[{NUMERALS}廿卅—Oo0○]{{1,3}})(?P<sun>[日曰]|[目口臼](?=[，,、至到]|[ 　]+[\u3400-\u9fff]{{4}}))"
)
_PART = lazy(rf"(?<=[\d{NUMERALS}]月)(?P<blank> ?)(?:[上中下] ?[甸句]|[土卜巾] ?[旬甸句])(?=[ 　，,、（(]|$)")
"""A third of a month: `4月土旬`, `4月上句`."""
_PARTS = str.maketrans("土卜巾甸句", "上下中旬旬")
_SAME = lazy(r"(?m)^(?P<before>[^\w\n]{0,6}[同是当次翌] ?)(?P<sun>[目口臼囗])?(?(sun)|[用丹])(?=[ 　，,]|$)")


def mend_days(text: str) -> str:
    """The text with its dates set right, of the same length."""
    text = _YEAR_APART.sub(_year, text)
    text = _YEAR_SPELLED.sub(_spelled_year, text)
    text = _HEAD_YEAR.sub(_year, text)
    text = _NOON.sub(r"\g<before>年", text)
    text = _HEAD_POINTS.sub(_points, _POINTS.sub(_points, text))
    text = _HEAD_RANGE.sub(_range, text)
    text = _HEAD_DAY.sub(_head_day, text)
    text = _HEAD_MONTH.sub(r"\g<before>月", text)
    text = _FIRST_MONTH.sub(r"\g<before>一", text)
    text = _LONE_DAY.sub(_lone_day, text)
    text = _SPELLED.sub(_spelled, text)
    text = _APART.sub(lambda match: match[0].translate(LETTER_DIGITS), text)
    text = _DAY.sub(lambda match: match[0].translate(LETTER_DIGITS), text)
    text = _YEAR.sub(lambda match: match[0].translate(LETTER_DIGITS), text)
    text = _UNTIL.sub(_until, text)
    text = _PART.sub(lambda match: match[0].translate(_PARTS), text)
    return _SAME.sub(lambda match: match["before"] + ("日" if match["sun"] else "月"), text)


_A_YEAR = lazy(r"1[89]\d\d|20\d\d")
_ZEROS = str.maketrans("○◯OoО0口。", "〇" * 8)
_WORD = str.maketrans("—Oo0○", "一〇〇〇〇")


def _year(match: re.Match[str]) -> str:
    """A year in figures that may be one; a line of them without 年 has two that were read well."""
    year, end = match["year"].translate(_FIGURES), match["end"]
    sure = end.strip() or (match["year"][0] in "12lI" and sum(sign.isdigit() for sign in match["year"]) >= 2)
    if not sure or not _A_YEAR.fullmatch(year.replace(" ", "")):
        return match[0]
    for sign in "午牟乍车":
        end = end.replace(sign, "年")
    return match[0][: match.start("year") - match.start()] + year + end


def _spelled_year(match: re.Match[str]) -> str:
    return match[0].replace("—", "一").translate(_ZEROS)


def _is_day(month: str, day: str) -> bool:
    months, days = (one.translate(_FIGURES).replace(" ", "") for one in (month, day))
    return 0 < int(months) <= 12 and 0 < int(days) <= 31


def _head_day(match: re.Match[str]) -> str:
    moon, sun = match["moon"], match["sun"]
    if not _is_day(match["month"], match["day"]) or ("月" not in moon and not sun.strip()):
        return match[0]
    moon = "".join("月" if sign in "月用丹肜" else " " for sign in moon)
    if not sun.strip():
        sun = "日"
    elif sun[-1] not in "日曰":
        sun = "日".ljust(len(sun))
    else:
        sun = " " * (len(sun) - 1) + "日"
    return match["before"] + match["month"].translate(_FIGURES) + moon + match["day"].translate(_FIGURES) + sun


def _points(match: re.Match[str]) -> str:
    year = match["year"].translate(_FIGURES)
    known = not year or _A_YEAR.fullmatch(year)
    return match[0].translate(_FIGURES) if known and _is_day(match["month"], match["day"] or "1") else match[0]


def _range(match: re.Match[str]) -> str:
    known = _is_day(match["month"], match["day"]) and _is_day(match["month_to"] or match["month"], match["day_to"])
    return match[0].translate(_FIGURES) if known else match[0]


def _until(match: re.Match[str]) -> str:
    month, day = match["month"], match["day"]
    if not _is_day(month.rstrip(" 月用丹") or "1", day):
        return match[0]
    month = month.translate(_FIGURES).replace("用", "月").replace("丹", "月")
    middle = match[0][match.end("day") - match.start() : -1]
    return match["to"].replace("全", "至").replace("一", "—") + month + day.translate(_FIGURES) + middle + "日"


def _spelled(match: re.Match[str]) -> str:
    month = match["month"].translate(_WORD).replace("用", "月")
    return f"{match['before']}{month}{match['day'].translate(_WORD)}日"


def _lone_day(match: re.Match[str]) -> str:
    if not _is_day("1", match["day"]):
        return match[0]
    sun = match["sun"]
    sun = "日".rjust(len(sun)) if sun[-1] in "日曰目口臼囗" else "日".ljust(len(sun))
    return match["before"] + match["day"].translate(_FIGURES) + sun
