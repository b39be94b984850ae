"""Articles of yearbooks whose overview tells the year, and whose other items give days without it."""

from __future__ import annotations

from ..language.patterns import lazy

_OVERVIEW = lazy(
    r"(?m)^[ 　]*(?P<open>[【〖［\[〔■◆●]|)(?:概况|概述|综述|综况|总述|基本情况|[\u3400-\u9fff]{2,6}概况)(?P<shut>[】〗］\]〕]|)[ 　]*\n?(?P<told>[^\n]+)"
)
"""The item that an article begins with: `【概况】　2013年，…`."""
_YEAR = lazy(
    r"(?<!\d)(?P<year>(?:19|20)\d\d)年(?:度|末|底|全年|年?初|(?=[，、\u3400-\u9fff])(?![至到以来起前后]|\d|[\u3400-\u9fff]{0,8}(?:成立|组建|建立|始建|建成|创建|创办|设立|更名|改称|改制|合并|建[校厂院]|建于)))"
)
_DAY = lazy(r"(?m)^[ 　]*[【〖［\[〔■◆●][^】〗］\]〕\n]{2,30}[】〗］\]〕]?[ 　]*\n?[^\n。]{0,30}?(?<![\d年])\d{1,2}月")
"""Another item that begins with a day or month without its year."""


def year_of_overview(text: str) -> str:
    """The latest year that the overview of such an article tells of; empty for papers of other kinds."""
    found = _OVERVIEW.search(text) if "概" in text or "综" in text or "基本情况" in text else None
    if found is None or (bool(found["open"]) != bool(found["shut"]) and found["open"] not in "■◆●"):
        return ""
    years = [year["year"] for year in _YEAR.finditer(found["told"])]
    return max(years) if years and _DAY.search(text, found.end()) else ""
