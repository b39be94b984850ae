"""Years that names of meetings and of documents state themselves: `召开2022年某某工作会议`, `发布2022年某某工作方案`."""

from __future__ import annotations

from collections.abc import Iterator

from ...model.dates import When
from ..language.patterns import lazy
from ..language.sentences import Masked, Stretch
from .titles import Title

_YEAR = lazy(r"(?P<year>(?:19|20)\d\d)年(?![度终末底])")
_LOOKS_BACK = lazy(r"总结|表彰|述职|考核|回顾|年会|盘点")
"""Meetings on a year that are held when it is over."""
_UNQUOTED = lazy(
    r"(?P<verb>(?:印发|出台|发布|颁布|公布))了?(?P<title>(?:19|20)\d\d年[^，。；：、《》\n]{6,60}?(?:方案|意见|办法|规划|计划|细则|要点|纲要|白皮书|蓝皮书))(?=[，。；\n])"
)


def year_of(title: Title) -> When | None:
    """The year that the name of a meeting begins with, where it was held in that year."""
    year = _YEAR.match(title.text)
    if year is None or title.shape not in ("held", "convened") or _LOOKS_BACK.search(title.text):
        return None
    return When.parse(year["year"], year[0])


def unquoted(masked: Masked, sentence: Stretch) -> Iterator[tuple[Stretch, int]]:
    """Documents that a sentence names by year and kind without 《》, each with the place of its verb."""
    for match in _UNQUOTED.finditer(masked.bare, *sentence):
        yield Stretch(*match.span("title")), match.start("verb")
