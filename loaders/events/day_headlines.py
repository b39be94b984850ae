"""What the headline of a day calls that of which the lines below tell: `01-04　新春走访 / 甲、乙先后到某厂慰问…`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..cleaning.run_in_headlines import are_most
from ..language.patterns import lazy
from ..meetings.titles import Title, squeeze
from ..parts import Entry

_RUBRIC = lazy(
    r"[“‘《]?(?!(?:新春|春节|元旦|中秋|国庆|七一|五一|重阳)(?:走访|慰问|座谈|团拜|茶话))[\u3400-\u9fff]{2,4}(?<!会)[”’》]?|[\u3400-\u9fff]{2,20}换届(?:选举)?"
)
"""A headline that only says what kind of thing happened: 来访, 签约, 人事."""
_HEADLINE = lazy(r"[ \u3000]*(?P<words>[^\n。；：！？]{2,36}(?<![，、]))[ \u3000]*\n(?=[ \u3000]*[^\s])")


def headlines_of_days(text: str, entries: Sequence[Entry]) -> dict[int, tuple[int, int]]:
    """Where the headline stands behind the day of each entry, by where the entry starts; none where few days have one."""
    dated = [entry for entry in entries if entry.when is not None and entry.body > entry.start]
    found = {
        entry.start: headline.span("words")
        for entry in dated
        if (headline := _HEADLINE.match(text, entry.body, entry.end))
    }
    return found if are_most(len(found), len(dated)) else {}


def below_rubric(text: str, entry: Entry, headline: tuple[int, int] | None) -> tuple[Entry, tuple[int, int] | None]:
    """An entry and its headline; one that names nothing counts as none, and the entry begins below it."""
    if headline is None or not _RUBRIC.fullmatch(text[slice(*headline)]):
        return entry, headline
    return replace(entry, body=text.index("\n", headline[1]) + 1), None


def under_headline(text: str, headline: tuple[int, int] | None, title: Title) -> Title:
    """A title that only the lines below a headline give, by the headline; where a meeting is held stays its venue."""
    if headline is None or title.start < headline[1] or title.shape == "decided":
        return title
    venue = title.venue if title.shape in ("held", "convened") else None
    return replace(
        title, start=headline[0], end=headline[1], text=squeeze(text[slice(*headline)]), shape="held", venue=venue
    )


def right_below(text: str, headline: tuple[int, int] | None, start: int, title: Title) -> bool:
    """Whether what an event that starts in a headline is about is told by a title in the first sentence below it."""
    if headline is None or not headline[0] <= start < headline[1] <= title.start:
        return False
    between = text[headline[1] : title.start].strip()
    return title.shape in ("held", "convened") and not any(end in between for end in "。；！\n")
