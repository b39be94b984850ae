"""Papers printed in full under their titles and the note of who adopted them: `某市人大常委会|关于…的决定|（某日某会议通过）`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...model.dates import When
from ...model.statement import Issuance
from ..bodies.anchors import has_owner
from ..dates.notations import Anchor, find_dates
from ..language.body_words import ending_of
from ..language.patterns import lazy
from ..meetings.titles import squeeze
from ..meetings.venues import DATE
from ..text import CleanText
from .adopted import adopter
from .notices import Issuer

_HEADED = lazy(
    r"(?m)^(?:(?P<above>[^\n，。；：（）《》]{4,40})\n+)?"
    r"(?P<title>[^\n，。；：（）《》]{0,40}关于[^\n。；：]{4,80}?的(?:决定|决议|规定|办法|条例|意见|方案)"
    r"|[^\n，。；：（）《》]{4,40}(?<!提名)(?<!选举)(?:条例|办法|规定|规则|章程|细则|准则|守则|制度))(?:（[^（）\n]{1,12}）)?\n+"
    rf"[（(]?(?P<note>(?:{DATE})+(?P<meeting>[^（）()，。；\n]{{0,50}}?)(?:审议|表决|讨论|修订|一致|并)*通过)(?:[^（）()\n]{{0,60}}[）)]|$)"
)
"""`meeting`: the one named by the note, which may give the day only."""


def headed_papers(document: str, clean: CleanText, issuer: Issuer, default: When | None) -> Iterator[Issuance]:
    """Each such paper as one that was adopted, by the meeting that its note names, else by whose name its title begins with."""
    if "通过" not in clean.text:
        return
    for match in _HEADED.finditer(clean.text):
        days = find_dates(match["note"], Anchor(default))
        body, start = _adopter(match, issuer), match.start("title")
        if not body or not days:
            continue
        above = match["above"] and match["title"].startswith("关于") and _is_body(match["above"])
        start = match.start("above") if above else start
        title = squeeze(clean.text[start : match.end("title")].replace("\n", ""))
        yield Issuance(
            document=document, spans=clean.raw_spans(start, match.end("title")), organizations=(body,), title=title,
            date=days[0][2], action="adopted",
        )  # fmt: skip


def _adopter(match: re.Match[str], issuer: Issuer) -> str:
    """Who adopted a paper."""
    if body := adopter(match["meeting"], issuer):
        return body
    named = match["title"].partition("关于")[0] or match["above"] or ""
    return (issuer.expand(named) if _is_body(named) else "") or issuer.own


def _is_body(words: str) -> bool:
    """Whether words are the whole name of a body."""
    return has_owner(words) and ending_of(words) is not None and words == squeeze(words)


def same_paper(title: str) -> str:
    """What of a title stays the same whether or not it begins with the name of the body: `关于…的决定`."""
    at = title.find("关于")
    return title[max(at, 0) :].strip("《》")
