"""The day in a short line at the head or foot that says in brackets whose page it is: `（某某简报　第11期　2013年6月14日）`."""

from __future__ import annotations

from ..language.body_words import ending_of
from ..language.characters import HAN
from ..language.patterns import lazy

_LONGEST = 48
_NUMERAL = "〇○零一二三四五六七八九十廿卅"
_DAY = lazy(
    rf"(?<!\d)(?<![\d年月日][—\-～~至])(?P<day>(?:19|20)\d\d(?:年\d{{1,2}}月\d{{1,2}}日|([-/.])\d{{1,2}}\2\d{{1,2}}(?![\d.]))|[{_NUMERAL}]{{4}}年[{_NUMERAL}]{{1,3}}月[{_NUMERAL}]{{1,3}}日)(?![起生前后止至—\-～~])"
)
_APART = lazy(
    r"(?<!\d)(?P<year>(?:19|20)\d\d)年?[ 　]*(?:总?第?[ 　]?\d{1,4}[ 　]?[期号辑])[ 　，,（(]*(?P<day>\d{1,2}月\d{1,2}日)"
)
"""A year and the day in it with the number of the issue between them."""
_FRAMED = lazy(r"[ 　]*(?:[（(【\[〔《].*[）)】\]〕]?|——?.*|[^：:]{2,12}[：:].*)")
_TIDY = lazy(r"[ 　·｜|丨/／，,、：:（()）【】\[\]〔〕《》〈〉—\-]+")
_NUMBER = lazy(rf"(?:总?第?[\d{_NUMERAL}百]{{1,5}}|增刊|创刊)[期号版辑]|\d{{1,2}}[:：]\d\d(?:[:：]\d\d)?")
_LABEL = (
    "供稿|撰稿|来稿|投稿|报送|报道|摘自|摘编自|原载|转自|转载|刊载|刊于|载于|来源|来稿单位|单位|作者|通讯员|记者|整理|编印|编发|编辑|审核|责编|签发|核发|印发|印制|发布|发表"
    "|时间|日期|主办|宣|发|电|讯|载|供|文|图|编|印|[图文]{2}"
)
_LABELS = lazy(rf"(?:{_LABEL})+")
_ENDS = lazy(rf"(?P<rest>[{HAN}]{{2,24}}?)(?:{_LABEL})")
_BEGINS = lazy(rf"(?:摘自|原载|转自|转载|刊于|载于|载|据)(?P<rest>[{HAN}]{{2,24}})")
_PERIODICAL = lazy(
    rf"[{HAN}]{{2,16}}(?:简报|外事|侨务|外办|信息|动态|通讯|快报|快讯|要情|要讯|参考|专报|纪要|会刊|院刊|校刊|月刊|周刊|内刊|通报|简讯|工作|[日晚周时院校]报|网)"
)
_PERSON = lazy(rf"[{HAN}]{{2,3}}")


def marked_day(line: str) -> str:
    """The day in such a line as it is written; empty for any other line."""
    if len(line) > _LONGEST or ("20" not in line and "19" not in line and "年" not in line):
        return ""
    if apart := _APART.search(line):
        line = f"{line[: apart.start()]} {apart['year']}年{apart['day']} {line[apart.end() :]}"
    days = list(_DAY.finditer(line))
    if len(days) != 1 or not _FRAMED.fullmatch(line):
        return ""
    rest = line[: days[0].start()] + " " + line[days[0].end() :]
    chunks = [chunk for chunk in _TIDY.split(_NUMBER.sub(" ", rest)) if chunk]
    named = False
    for chunk in chunks:
        told = _tells_whose(chunk)
        if not told and not (named and _PERSON.fullmatch(chunk)):
            return ""
        named = named or chunk not in ("时间", "日期")
    return days[0]["day"] if named else ""


def _tells_whose(words: str) -> bool:
    """Whether words name a body, a periodical, or what somebody did for the page."""
    if _LABELS.fullmatch(words) or _PERIODICAL.fullmatch(words) or ending_of(words) is not None:
        return True
    inner = _ENDS.fullmatch(words) or _BEGINS.fullmatch(words)
    return inner is not None and (
        ending_of(inner["rest"]) is not None
        or _PERIODICAL.fullmatch(inner["rest"]) is not None
        or _PERSON.fullmatch(inner["rest"]) is not None
    )
