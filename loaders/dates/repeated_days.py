"""The year of news that give days without it, told by a paper beside them that gives one of those days in full."""

from __future__ import annotations

from ...model.dates import When
from ..language.characters import HAN, fold
from ..language.patterns import lazy

_FULL = lazy(r"(?<!\d)(?P<year>(?:19|20)\d\d)年(?P<month>1[0-2]|0?[1-9])月(?P<day>3[01]|[12]\d|0?[1-9])日")
_BARE = lazy(r"(?<![\d年])(?P<month>1[0-2]|0?[1-9])月(?P<day>3[01]|[12]\d|0?[1-9])[日至—\-－~～]")
_YEAR = lazy(r"(?<!\d)(?:19|20)\d\d(?=年(?!以前|前|底?前))")
_BEGAN = lazy(rf"[{HAN}“”《》]{{0,12}}(?:成立|建立|创[立办刊建]|诞生|出生|生于|开业|逝世|牺牲|签发|起施行)")
"""What an anniversary looks back on, which falls on the same day of another year."""


def year_repeated(raw: str) -> When | None:
    """The year of days that stand both with it and without it (`10月30日讯 …` and below, `2021年10月30日选出`).

    None where the text tells of more than one such year, or of a later one.
    """
    text = fold(raw)
    bare = {(int(one["month"]), int(one["day"])) for one in _BARE.finditer(text)}
    full = [one for one in _FULL.finditer(text) if bare and not _BEGAN.match(text, one.end())]
    years = {int(one["year"]) for one in full if (int(one["month"]), int(one["day"])) in bare}
    latest = max((int(year) for year in _YEAR.findall(text)), default=0)
    return When.parse(str(latest)) if years == {latest} else None
