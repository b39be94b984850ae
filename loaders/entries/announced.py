"""Lists of people chosen at several elections that are told above them: each is of the day of its own election."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from ...model.dates import When
from ...model.statement import SourceDocument, Span
from ..dates.notations import Anchor, find_dates
from ..language.patterns import lazy
from ..parts import Entry
from .cuts import stripped

_ANNOUNCES = lazy(
    r"(?m)(?:现予以?|结果|名单|人员|人选|成员|情况|机构|班子)[^。；\n]{0,24}?(?:如[下后]|(?<!的)(?:公布|公告|公示|通报))(?:（[^（）\n]{1,30}）)?[：:。]?$"
)
"""The end of the paragraph above the lists: `现将选举结果公布如下。`"""
_ELECTS = lazy(
    r"(?:选举(?!办法|工作|委员会|大会|程序|结果)|推选|推举|选出|票选|改选|增选|聘任|聘请|产生)(?:产生|出)?了?"
    r"(?P<what>(?:(?!选举|推选|推举|聘任|聘请)[^。；\n]){2,120})"
)
_N = r"(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．])"
_LABEL = lazy(
    rf"[ \u3000]*(?P<number>{_N})?[ \u3000]*(?P<label>[\u3400-\u9fff]{{2,24}}?)(?:名单|组成人员|成员)?(?:（[^（）\n]*）|\d{{1,3}}[名人位])?(?:[：:\u3000]|$)"
)
_HEADING = lazy(rf"[ \u3000]*{_N}[^。；，：\n]{{2,30}}")
_ENDS = lazy(r"[ \u3000]*(?:特此|此复|此致|附[件录]|联[ \u3000]*系|公示期|希望|望|会议?还|大会还)")
_PARTY = r"党委|总支|支部|支委|党组织|书记"
_HEADS = r"负责人|领导|班子|主席团|会长|理事长|主席|秘书长|主任委员"
_KINDS = (
    (lazy(rf"(?:{_PARTY}|(?:支部|总支|党)委员会|(?:组织|宣传|纪检|青年|统战|群工|保密)委员)$"), (_PARTY,)),
    (lazy(r"监事会?(?:长|主席|主任|负责人)$"), (r"监事长|监事会(?:主席|主任|负责人|领导)", "监事")),
    (lazy(r"监事$"), (r"监事(?!长|会主席|会议)", "监事")),
    (lazy(r"(?:常务[理董]事|常务委员|常委)$"), (r"常务[理董]事|常务委员|常委", "理事|委员会")),
    (lazy(r"(?<!务)(?:[理董]事|(?<!主任)(?<!专业)委员)$"), (r"(?<!务)[理董]事(?!长|会议|会第)|(?<![务支专党])委员",)),
    (lazy(rf"(?:{_HEADS}|主委|[社团]长|顾问)$"), (_HEADS, "[理董]事会|委员会")),
)
"""How the label of a list ends, and by what words, the best first, it is told who were chosen at an election."""


class _Election(NamedTuple):
    day: When
    what: str
    cue: Span
    engages: bool
    """Whether people are engaged, not voted for."""


def by_elections(text: str, entries: Sequence[Entry], source: SourceDocument) -> Iterator[Entry]:
    """The entries of a document, those with such lists parted at the labels of lists of another day."""
    elections: list[_Election] = []
    for told in _ANNOUNCES.finditer(text) if "选" in text else ():
        elections = [one for entry in entries for one in _elections(text, entry, told.end(), source)]
        begin = max(text.rfind(mark, 0, told.start()) for mark in "。；\n") + 1
        if elections and not _ELECTS.search(text, begin, told.end()):
            yield from _below(text, entries, told.span(), elections, source.date)
            return
    yield from entries


def _below(
    text: str, entries: Sequence[Entry], told: Span, elections: Sequence[_Election], written: When | None
) -> Iterator[Entry]:
    """The entries, with the lists below the words at `told` parted, up to what tells a day of its own."""
    around = next((one.when for one in entries if one.start <= told[0] < one.end), None)
    below = True
    for entry in entries:
        behind = entry.end > told[1]
        below = below and (not behind or entry.when is None or entry.when in (around, written))
        other = any(one.engages or not _same(one.day, entry.when) for one in elections)
        parts = below and behind and other
        yield from _parted(text, entry, max(told[1], entry.start), elections) if parts else (entry,)


def _elections(text: str, entry: Entry, end: int, source: SourceDocument) -> Iterator[_Election]:
    """What an entry tells before `end` of elections, each with its day."""
    stop = min(entry.end, end)
    dates = find_dates(text[entry.body : stop], Anchor(entry.when, source.date)) if entry.body < stop else []
    for found in _ELECTS.finditer(text, entry.body, stop) if entry.when else ():
        begin = max(text.rfind(mark, entry.body, found.start()) for mark in "。；\n") + 1
        days = [when for low, high, when in dates if begin <= entry.body + low and entry.body + high <= found.start()]
        day = next((one for one in reversed(days) if len(one.edtf) == 10), entry.when)
        if day and len(day.edtf) == 10:
            yield _Election(day, found["what"], (found.start(), found.start("what")), found[0].startswith("聘"))


def _same(one: When | None, other: When | None) -> bool:
    return (one and one.edtf) == (other and other.edtf)


def _election_of(label: str, elections: Sequence[_Election]) -> _Election | None:
    """The election at which those under a label were chosen; None where nothing above tells it."""
    ways = next((ways for words, ways in _KINDS if words.search(label)), ())
    named = elections if ways == _KINDS[-1][1] else ()
    exact = next((one for one in named if re.search(rf"(?<![誉副务]){label}", one.what)), None)
    voted = [one for one in elections if not one.engages]
    return exact or next((one for way in ways for one in voted if lazy(way).search(one.what)), None)


def _parted(text: str, entry: Entry, at: int, elections: Sequence[_Election]) -> Iterator[Entry]:
    """An entry parted at each label of a list of another election than that above it, its own day again behind the lists."""
    cuts: list[tuple[int, _Election | None]] = [(entry.start, None)]
    above, party = at, False
    while at < entry.end:
        stop = text.find("\n", at, entry.end)
        stop = stop if stop >= 0 else entry.end
        if _ENDS.match(text, at, stop):
            cuts.append((at, None))
            break
        label = _LABEL.match(text, at, stop)
        goes_on = label is not None and label["label"] == "委员" and party
        if label and not goes_on and (found := _election_of(label["label"], elections)):
            party = _KINDS[0][0].search(label["label"]) is not None
            cuts.append((above if _HEADING.fullmatch(text, above, at - 1) else at, found))
        above, at = at, stop + 1
    kept = [cuts[0], *(later for first, later in pairwise(cuts) if first[1] is not later[1])]
    for number, (start, election) in enumerate(kept):
        end = stripped(text, start, kept[number + 1][0]) if number + 1 < len(kept) else entry.end
        if end > start:
            when, cue = (election.day, election.cue) if election else (entry.when, None)
            yield replace(entry, end=end) if number == 0 else Entry(start, end, start, when, chosen=cue)
