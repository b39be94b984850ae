"""A document that is itself a notice, and what it hands down."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from ...model.dates import When
from ...model.statement import Issuance
from ..bodies.anchors import has_owner
from ..bodies.listing import Expand
from ..language.body_words import ending_of
from ..language.cosigners import cosigners
from ..language.patterns import lazy
from ..meetings.titles import squeeze
from ..parts import Entry, EventMention, OrganizationMention, PersonMention
from ..text import CleanText

_NOTICE = lazy(
    r"^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．])?(?:(?:信息|文件|公文|主题|发文|正)?(?:名称|标题|题名)：)?(?P<body>[^《\n，。]{0,30}?)关于[^\n]{2,120}?的?(?:通知|意见|决定|通报|批复|公告|通告|决议|办法|规定|实施意见|实施方案)(?:（[^）\n]*）)?$",
    re.MULTILINE,
)
_NUMBER = lazy(r"[〔\[（【]\s?(?:19|20)\d\d\s?[〕\]）】]\s?(?:第\s?)?\d+\s?号")
_HANDS = lazy(
    r"(?:印发|发布|转发|公布)(?:《(?P<quoted>.+)》|(?P<plain>[^《》\n，。]{4,60}?(?:方案|办法|规定|细则|规划|计划|纲要|要点|规程|预案|规则|制度|章程|指南|标准|条例|清单|目录)(?:（[\u3400-\u9fff]{2,4}）)?)的通知)"
)
"""What a notice hands down, in marks or by its name alone: `关于印发某县绿化工作方案的通知`."""
_COMMITTEE = lazy(r"(?:中共|中国共产党)[\u3400-\u9fff（）]{4,30}委员会")
_SIGNATURE = lazy(
    r"^(?P<body>(?!（[^（）\n]*）$)[^\n，。：]{3,40})\n+(?P<date>[（(]?(?:\d{4}|[〇○零一二三四五六七八九]{4})年[^\n]{1,8}[日月][）)]?)$",
    re.MULTILINE,
)
_PASSED = lazy(r"\s*[（(][^（）()\n]{4,60}通过[）)]")
"""The vote that passed a paper, below its title."""
_ABOVE = 160
"""Characters above a title in which those stand who put the paper out together."""
_HEAD_OF_PAPER = lazy(
    r"^[ \u3000]*(?P<body>[\u3400-\u9fff]{4,40}?)(?:文件)?[ \u3000]*\n+[^\n，。：]{0,16}[〔\[（【](?:19|20)\d\d[〕\]）】](?:第)?\d+号[ \u3000]*\n+$",
    re.MULTILINE,
)
"""The head of a paper and its number above its title: `某局办公室文件|某局办〔1999〕6号`."""
_HEAD = 100
_FRONT = 1500
"""How far into a paper it says what it hands down, in characters."""
_HANDED_DOWN = lazy(r"^[^\n]{0,200}，现(?:将|予|把)?[^，。；\n]{0,60}?[印转下]发[^\n]*$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Issuer:
    """What is needed to name the body behind a document: bodies in the text, the body that the text speaks for, and its
    events, of which 大会 means the last congress; `hosts`: who called each event, by its id;
    `people`: those named in the text, in order; `signers`: who signed at each event, by its id;
    `acting`: who did what nobody is said to have done."""

    organizations: Sequence[OrganizationMention]
    expand: Expand
    own: str
    events: Sequence[EventMention] = ()
    hosts: Mapping[str, list[str]] = field(default_factory=dict[str, list[str]])
    people: Sequence[PersonMention] = ()
    signers: Mapping[str, list[str]] = field(default_factory=dict[str, list[str]])
    acting: str = ""


def handing_down(text: str, entry: Entry) -> Entry:
    """What of a plan says by whom it was adopted before it was handed down; nothing where nobody says so."""
    told = _HANDED_DOWN.search(text, entry.start, min(entry.end, entry.start + _FRONT))
    return replace(entry, body=told.start(), end=told.end()) if told else replace(entry, end=entry.start)


def _as_signed(words: str, issuer: Issuer) -> str:
    """Who signs a paper; a committee of the party within a body by its full name, as it stands there."""
    words = squeeze(words).strip()
    full = issuer.expand(words)
    return words if _COMMITTEE.fullmatch(words) and full.endswith("党委") else full


def find_notice(
    document: str, clean: CleanText, issuer: Issuer, default: When | None, start: int = 0, end: int | None = None
) -> list[Issuance]:
    """A document, or the paper of several that stands at `start`-`end`, that is itself a notice: its own title, and what
    it hands down (关于印发《X》的通知)."""
    end = len(clean.text) if end is None else end
    head = min(end, start + _FRONT)
    match = _NOTICE.search(clean.text, start, head)
    signed = _SIGNATURE.search(clean.text, match.end(), end) if match else None
    if match is None or not (signed or _NUMBER.search(clean.text, start, head)):
        return []
    bodies = _signers(clean.text, match, signed, issuer)
    if not bodies:
        return []
    start = match.start("body")
    titles = [(start, match.end(), squeeze(clean.text[start : match.end()]))]
    if inner := _HANDS.search(clean.text, start, match.end()):
        paper = inner.span("quoted" if inner["quoted"] else "plain")
        titles.append((*paper, squeeze(clean.text[slice(*paper)])))
    action = "adopted" if _PASSED.match(clean.text, match.end()) else "issued"
    return [
        Issuance(
            document=document, spans=clean.raw_spans(start, end), organizations=bodies, title=title, date=default,
            action=action,
        )
        for start, end, title in titles
    ]  # fmt: skip


def _signers(text: str, title: re.Match[str], signed: re.Match[str] | None, issuer: Issuer) -> tuple[str, ...]:
    """Who puts a paper out: those who sign it, however many, else the one whom its title names or that stands above it,
    else the document's own."""
    if signed is None or (not all(map(ending_of, signed["body"].split())) and "\u3000" in signed["body"].strip()):
        above = (
            ()
            if title["body"]
            else cosigners(text[max(0, title.start() - _ABOVE) : title.start()].rstrip().split("\n"))
        )
        if len(above) > 1:
            return tuple(dict.fromkeys(_as_signed(one, issuer) for one in above))
        body = issuer.expand(words) if (words := title["body"] or _body_above(text, title.start())) else issuer.own
        return (body,) if body else ()
    together = cosigners(text[title.end() : signed.end("body")].split("\n"))
    written = together if len(together) > 1 else [signed["body"]]
    return tuple(dict.fromkeys(body for one in written if (body := _as_signed(one, issuer))))


def _body_above(text: str, start: int) -> str:
    """The body whose name is all of the line above a title, or whose paper's head with its number stands there; empty where
    that says anything else."""
    above = _HEAD_OF_PAPER.search(text, max(0, start - _HEAD), start)
    line = above["body"] if above else text[:start].rstrip("\n").rpartition("\n")[2].strip()
    return line if has_owner(line) and ending_of(line) and line == squeeze(line) else ""
