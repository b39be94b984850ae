"""Reports of a congress that tell of the session before it and go on with the congress: `9日召开预备会议，…。大会由甲主持。`"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ...model.dates import When
from ..language.patterns import lazy
from ..parts import Entry

_CONGRESS = lazy(r"大会[^。；\n]{0,40}?(?:召开|举行|开幕|胜利|圆满)|(?:召开|举行)[^，。；\n]{0,40}?大会")
_BEFORE = lazy(r"[^。\n]{0,40}?(?:预备会议?|筹备会议?|大会主席团|主席团(?:第?[一二三四五六]次)?会议?)")
"""What an entry begins with that tells of a session before a congress."""
_AGAIN = lazy(
    r"(?:(?<=[。！；])|(?<=\n))[ \u3000]*(?:[本此]次|代表|会员)?(?:大会(?!主席团|选举办法|秘书处|筹备)|[开闭]幕(?:会议?|式|大会)|(?:大会|会议)期间)"
)
"""How a sentence begins that goes on with the congress."""
_DAYS = 15


def back_to_congress(text: str, entries: Sequence[Entry]) -> Iterator[Entry]:
    """The entries of a document, with what goes on with a congress behind a session before it under the congress's days."""
    congress: Entry | None = None
    for entry in entries:
        if congress is not None and _leads_to(text, entry, congress.when):
            again = _AGAIN.search(text, entry.body, entry.end)
            if again:
                at = again.start() + len(again[0]) - len(again[0].lstrip())
                yield replace(entry, end=at)
                yield Entry(at, entry.end, at, congress.when, congress.told)
                continue
        if entry.when is not None and _CONGRESS.search(text, entry.body, entry.end):
            congress = entry
        yield entry


def _leads_to(text: str, entry: Entry, congress: When | None) -> bool:
    """Whether an entry tells of a session right before the days of a congress."""
    if congress is None or entry.when is None or not _BEFORE.match(text, entry.body, entry.end):
        return False
    return 0 < (congress.first - entry.when.last).days <= _DAYS
