"""Tasks that end with those responsible and no word that says so: `（市教育局、市财政局）`, `——市教育局`, `［市教育局］`."""

from __future__ import annotations

from collections.abc import Iterator

from ...model.statement import Span
from ..language.body_words import ending_of
from ..language.patterns import lazy

_NAMES = r"[^（）()\[\]［］【】〔〕\n：:。]{2,120}"
_END = lazy(
    rf"(?<=[。；）\u4e00-\u9fff])(?:[（(［\[【〔](?P<inside>{_NAMES})[）)］\]】〕]|[—–─]{{2}}[ \u3000]*(?P<after>{_NAMES}))[。；]?[ \u3000]*(?=\n|$)"
)
_BETWEEN = lazy(r"[、，,；; \u3000]|等$")
_FEWEST = 3
"""So many items that end in nothing but bodies show that these are responsible."""


def find_ends(text: str, labelled: int = 0) -> Iterator[tuple[Span, Span]]:
    """For each such end its place and the place of its names; none where only one or two items end so, and not so many
    others say by a word who is responsible (`labelled`)."""
    found = [match for match in _END.finditer(text) if are_bodies(match["inside"] or match["after"])]
    if len(found) + labelled < _FEWEST:
        return
    for match in found:
        yield match.span(), match.span("inside" if match["inside"] else "after")


def are_bodies(words: str) -> bool:
    """Whether words are nothing but bodies, listed."""
    parts = [part for part in _BETWEEN.split(words) if part]
    endings = [ending_of(part) for part in parts]
    named = any(one is not None and one.words != part for one, part in zip(endings, parts, strict=True))
    return named and None not in endings
