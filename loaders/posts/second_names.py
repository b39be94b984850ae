"""The second name of a department in brackets behind its first: `组织部（基层工作部）部长`, `办公室（人事处）主任`."""

from __future__ import annotations

from ..bodies.units import is_unit
from ..language.patterns import lazy
from .phrases import PostPhrase

_SECOND = lazy(
    r"(?P<sign>[部处室办科局委])（(?:[\u3400-\u9fff]{2,12}[部处室办科局]、){0,2}(?P<name>[\u3400-\u9fff]{2,12}[部处室办科局])）$"
)
_KIND = lazy(r"(?P<sign>[部处室办院])(?P<kind>（[部处室办院]）)$")
"""What a department is besides, by its kind alone: `学生工作部（处）部长`."""
_LONGEST = 40


def with_second_name(text: str, phrase: PostPhrase, body: str) -> str:
    """The department with its second name, where that stands between its first and the words of the post."""
    if text[phrase.role_start - 1 : phrase.role_start] != "）" or not phrase.organization:
        return body
    if short := _KIND.search(text, max(phrase.start, phrase.role_start - 4), phrase.role_start):
        return body + short["kind"] if body.endswith(short["sign"]) else body
    second = _SECOND.search(text, max(phrase.start, phrase.role_start - _LONGEST), phrase.role_start)
    if second is None or not body.endswith(second["sign"]) or not is_unit(second["name"]):
        return body
    return body + text[second.start() + 1 : second.end()]
