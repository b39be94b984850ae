"""Foreigners without an office, behind what they are: `美国专家某某·某某、日本友人某某作讲座`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ..language.patterns import lazy
from ..language.words import any_of
from ..names.edges import right_edge
from ..names.foreign import dotted_start, read_dotted, read_foreign
from ..names.japanese import read_japanese
from .found import HAN, Found, found_at

_KIND = r"(?:专家|学者|友人|客人|侨民|医[生师]|教授|外教|教[师练官]|老师|工程师|设计师|记者|作家|诗人|画家|音乐家|艺术家|演奏家|歌唱家|科学家|企业家|指挥家?|商人|客商|留学生|学生|博士|女士|志愿者|顾问|代表|球员|选手|传教士|牧师|神父)"
_DOTTED = lazy(rf"{_KIND}(?={HAN}{{1,8}}[·•‧・])")
_JAPANESE = lazy(rf"(?:日本|日方|日籍)[\u3400-\u9fff]{{0,10}}?{_KIND}(?={HAN}{{3,4}})")
_LEAST = 3
"""Characters of a name without a dot, behind the country it is from."""
_ABROAD = lazy(r"(?<![祖全各中我本])国|外籍|外宾|外商")
"""What tells that somebody is from abroad, whatever characters his first name is written with."""
_SHORT, _REACH = 4, 16
_DOTS = "·•‧・"


@cache
def _from_country() -> re.Pattern[str]:
    return lazy(rf"(?:{any_of('countries.txt')})(?!人民)[\u3400-\u9fff]{{0,10}}?{_KIND}(?={HAN}{{{_LEAST}}})")


def foreigners(text: str) -> Iterator[Found]:
    """Names with a dot all of whose first part sounds foreign, those behind a country, and Japanese ones of a known surname."""
    for match in _DOTTED.finditer(text) if any(dot in text for dot in _DOTS) else ():
        at = match.end()
        dot = next(place for place in range(at, at + 9) if text[place] in _DOTS)
        abroad = dot - at < _SHORT and _ABROAD.search(text, max(0, at - _REACH), at)
        reading = read_dotted(text, at) if abroad or dotted_start(text, dot, at) == at else None
        if reading is not None and reading.edge:
            yield found_at(text, at, reading)
    for match in _JAPANESE.finditer(text) if "日" in text else ():
        reading = read_japanese(text, match.end())
        if reading is not None and right_edge(text, reading.end) > 1:
            yield found_at(text, match.end(), reading)
    for match in _from_country().finditer(text):
        reading = read_foreign(text, match.end(), _LEAST)
        if reading is not None and reading.edge > 1:
            yield found_at(text, match.end(), reading)
