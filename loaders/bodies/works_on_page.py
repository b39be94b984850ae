"""Articles on a page of news that are each about one works, school or hospital, whose bare heads and sections are its own."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from ..language.body_words import ending_of
from ..language.bullets import BULLETS
from ..language.patterns import lazy
from ..parts import Context, Entry
from .anchors import has_owner
from .expand import expand, is_generic
from .find import Named
from .speakers import SOCIETY_ENDS, speaker, speaks, works_named

_SPEAKS = lazy(
    r"(?:[我该]|(?<![\u3400-\u9fff]))(?:厂|矿|校|院|学校|医院|公司)(?:长|党委|党总支|党支部|工会|团委|经理)|[该我][厂矿校院]|为(?:新任?|副)?[厂矿校院]长"
)
"""What tells that an article may be about one works or house."""
_HEADLINE = lazy(rf"[^。；\n]{{2,50}}(?<![，、：。！？；])|[ 　]*[{BULLETS}].*")
_CONGRESS = lazy("会员(?:代表)?大会|换届|成立大会|[会理]员大会|理事会")
"""What tells in its first words that an article is about a society."""
_HOUSES = ("hospital", "school", "company")
_HEADLINES = 80
"""How many characters from its beginning an article names its body within."""


def with_works(text: str, entries: Sequence[Entry], names: Sequence[Named], context: Context) -> Context:
    """The context of a page of news with those of its articles that are about one body each."""
    if context.articles or context.eras or _kind(context.organization) in _HOUSES:
        return context
    starts = [entry.start for entry in entries if _begins(text, entry)]
    found: list[tuple[int, Context]] = []
    for start, end in pairwise([*starts, len(text)]):
        speaks_up = _SPEAKS.search(text, start, end) is not None
        body = _body(text[start:end], names, start, context) if speaks_up else ""
        own = next((entry.start for entry in entries if start < entry.start < end), end) - start
        if body := body or _society(text[start:end], names, start, context, own):
            found += [(start, replace(context, organization=body)), (end, context)]
    return replace(context, articles=tuple(_merged(found))) if found else context


def _merged(found: Sequence[tuple[int, Context]]) -> Iterator[tuple[int, Context]]:
    """Contexts by their places, without those of which another begins at the same place."""
    for at, (start, own) in enumerate(found):
        if at + 1 == len(found) or found[at + 1][0] != start:
            yield start, own


def _begins(text: str, entry: Entry) -> bool:
    """Whether an entry begins an article: at a headline or the mark of a piece of short news."""
    if entry.start and text[entry.start - 1] != "\n":
        return False
    first = text[entry.start : entry.end].split("\n", 1)[0]
    return _HEADLINE.fullmatch(first) is not None


def _body(part: str, names: Sequence[Named], start: int, context: Context) -> str:
    """The one body that an article is about and names in its headlines or first words; else empty."""

    def told(size: int) -> Counter[str]:
        named = works_named(part[:size], lambda words: expand(words, context))
        return _counted(names, start, start + size, context) + named

    headed = [name for name in told(part.find("\n")) if _kind(name) in _HOUSES]
    own = speaker(part, told(len(part))) or (headed[0] if len(headed) == 1 else "")
    return own if own != context.organization and told(_HEADLINES)[own] else ""


def _society(part: str, names: Sequence[Named], start: int, context: Context, own: int) -> str:
    """The one society that an article's headline names, or whose congress its first words tell of, where the article
    goes on to speak of it as 协会 or 学会; else empty. `own`: how long its first entry is."""
    first = _counted(names, start, start + max(part.find("\n"), 0), context)
    headed = [name for name in first if name.endswith(SOCIETY_ENDS)]
    if not headed:
        first = _counted(names, start, start + min(_HEADLINES, own), context)
        told = (name for name in first if name.endswith(SOCIETY_ENDS))
        headed = [name for name in told if _CONGRESS.search(part, 0, min(_HEADLINES * 2, own))]
    return headed[0] if len(headed) == 1 and headed[0] != context.organization and speaks(part, headed[0]) else ""


def _kind(name: str) -> str:
    ending = ending_of(name)
    return ending.kind if ending is not None else ""


def _counted(names: Sequence[Named], start: int, end: int, context: Context) -> Counter[str]:
    """How often a stretch names each body that has an owner, written out."""
    low, high = (bisect_left(names, at, key=lambda one: one.start) for at in (start, end))
    counts: Counter[str] = Counter()
    for one in names[low:high]:
        if ending_of(one.words) is not None and not is_generic(one.words):
            full = expand(one.words, context)
            counts[full] += has_owner(full)
    return counts
