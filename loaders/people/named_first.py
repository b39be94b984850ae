"""Names told before their posts, one behind the other: `（说明：甲，某会主席；乙、丙，副主席；丁（女），某部部长。）`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from ..language.name_words import is_ordinary, surname_class
from ..language.patterns import found_in, lazy
from ..posts.roles import ends_in_role
from .found import Found

_ONE = r"[\u3400-\u9fff]{2,4}(?:（[男女](?:[，、][\u3400-\u9fff]{1,5}族)?）)?"
_PIECE = lazy(
    rf"(?:(?<=[\n；;：:（(])|^)[ \u3000]*(?P<who>{_ONE}(?:、{_ONE}){{0,5}})，(?P<posts>[\u3400-\u9fff、（）]{{2,60}}?)(?=[；;。\n]|）(?:[；。\n]|$)|$)"
)
_NAME = lazy(r"(?P<name>[\u3400-\u9fff]{2,4})(?:（[^（）]*）)?")
_FEWEST = 2
"""Pieces on one line that make it a list; a piece alone may be any clause."""


def named_first(text: str, known: Counter[str]) -> Iterator[Found]:
    """The names of such lists."""
    if "；" not in text and ";" not in text:
        return
    row: list[list[Found]] = []
    last = -1
    for match in found_in(text, _PIECE):
        names = _names(text, *match.span("who"), known)
        if not names or not ends_in_role(match["posts"]):
            continue
        if "\n" in text[last : match.start()] or match.start() - last > 1:
            yield from _listed(row)
            row = []
        row.append(names)
        last = match.end()
    yield from _listed(row)


def _listed(row: list[list[Found]]) -> Iterator[Found]:
    """The names of a line, if it has several pieces."""
    for names in row if len(row) >= _FEWEST else ():
        yield from names


def _names(text: str, start: int, end: int, known: Counter[str]) -> list[Found]:
    """The names before a post; none where one of them can be none."""
    found = [
        Found(one.start("name"), one.end("name"), one["name"], (), one.end())
        for one in _NAME.finditer(text, start, end)
    ]
    fit = all(known[one.name] or (surname_class(text, one.start) and len(one.name) < 4) for one in found)
    words = sum(is_ordinary(one.name) and not known[one.name] for one in found)
    return found if fit and (words < len(found) or len(found) == 1) else []
