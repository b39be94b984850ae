"""Chapters and sections of a gazetteer that are each about one body: `第一节　县总工会`."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache

from ..language.body_words import ending_of
from ..language.party_names import PARTIES, usual_party
from ..language.patterns import lazy
from ..parts import Context
from .expand import expand
from .institutions import is_institution
from .units import root_of

_HEADING = lazy(
    r"(?m)^[ \u3000]*第[一二三四五六七八九十百\d]+(?P<level>[编篇章节])[ \u3000]*(?P<title>[^\n。，；：]{2,24})$"
)
_RANKS = "编篇章节"
_MEETING = lazy(r"(?<!人民)代表(?:大会|会议)$|会员大会$")
"""A meeting of delegates, which chooses the heads of the body that the chapter is about."""
_OF_ALL = lazy(r"(?:历[届次任年]|各[届次级类]|主要|重要|(?:工[会人]|党的?|党员|团员|会员|职工|妇女|妇联)?代表大会$)")
"""How a heading begins that names no body but all that meet, serve or belong there: `历届代表大会`."""
_LEAGUE = ("共青团", "青年团", "共青团组织")
_UNIONS = ("工会", "工会组织", "职工工会")
"""Headings that name the kind of a body of which a place has one."""
_CELLS = ("党支部", "党总支", "党委")
"""Headings that name what the party has in a house by its kind alone."""
_OF_FRONT = lazy(PARTIES)
"""A party of the united front by its name alone, whose branches and committees the section tells of."""
_PARTY = lazy(
    r"(?:中国共产党|中共)(?P<place>[\u3400-\u9fff]{1,6}[省市县区旗州])?(?:地方|各级|基层)?(?:党的?)?(?:组织|委员会|党组织)(?:机构)?|党的组织"
    r"|[市县区旗](?:委员会|委)"
)
"""A heading for the ruling party in the place that the book is about."""
_BOOK = lazy(
    r"[\s]*《?[\u3400-\u9fff]{2,8}志》?(?:（[^（）\n]{1,16}）)?[ \u3000]*"
    r"(?:[·・•—－\-]{0,2}[ \u3000]*(?:卷[一二三四五六七八九十百\d]+|第[一二三四五六七八九十百\d]+卷)(?:[ \u3000·]*[\u3400-\u9fff]{2,10})?[ \u3000]*)?(?=\n)"
)
"""The name of the gazetteer, with its volume or without, in a line of its own, at the head of a chapter that was taken from it."""
_FEWEST = 3
_LEVELS = ("区", "县", "旗", "市")


@lru_cache(maxsize=4)
def _headings(text: str) -> tuple[tuple[int, int, str], ...]:
    """Place, rank (the highest 0) and title of each heading."""
    found = [(match.start(), _RANKS.index(match["level"]), match["title"].strip()) for match in _HEADING.finditer(text)]
    return tuple(found) if len(found) >= _FEWEST else ()


def has_sections(text: str) -> bool:
    """Whether a document stands in numbered chapters and sections."""
    return bool(_headings(text))


def only_chapter(text: str, context: Context) -> str:
    """The body that all of a document is about, which is one chapter or section of a gazetteer: `第三篇　工会` at its very
    head or below the name of the book, or `第三节　县林业局` below the chapter that it was taken from."""
    leading, rest = list[tuple[int, str]](), list[int]()
    book = _BOOK.match(text)
    end = book.end() if book else 0
    for match in _HEADING.finditer(text):
        rank = _RANKS.index(match["level"])
        if rest or text[end : match.start()].strip():
            rest.append(rank)
            continue
        leading.append((rank, match["title"].strip()))
        end = match.end()
    inner = [title for rank, title in reversed(leading) if all(own > rank for own in rest)]
    inner.sort(key=lambda title: _MEETING.search(title) is not None)  # `第三章　妇女联合会` above `第二节　代表大会`
    return next((body for body in (_body(title, context) for title in inner) if body), "")


def section_bodies(text: str, context: Context) -> Iterator[tuple[int, int, str]]:
    """The sections whose own headings name a body: where each begins and ends, and the body by today's name."""
    headings = _headings(text)
    for number, (start, rank, title) in enumerate(headings):
        end = next((at for at, own, _ in headings[number + 1 :] if own <= rank), len(text))
        if body := _body(title, context):
            yield start, end, body


def section_titles(text: str, at: int) -> Iterator[str]:
    """The titles of the section around a place and of the chapters that it is in, the innermost first."""
    headings = _headings(text)
    rank = len(_RANKS)
    for _, own, title in reversed(headings[: bisect_right([start for start, _, _ in headings], at)]):
        if own < rank:
            rank = own
            yield title


def section_body(text: str, at: int, context: Context) -> str:
    """The body that the section or chapter around a place is about, by its name of the time where the text tells it."""
    body = _section_body(text, at, context)
    eras = next((one for one in context.sections if one.start <= at < one.end and one.body == body), None)
    number = bisect_right(eras.eras, at, key=lambda era: era[0]) - 1 if eras else -1
    return eras.eras[number][1] if eras and number >= 0 else body


def _section_body(text: str, at: int, context: Context) -> str:
    """The body that the section or chapter around a place is about, by its name of the time where it is the document's own;
    empty where its heading names none or several."""
    headings = _headings(text)
    number = bisect_right([start for start, _, _ in headings], at) - 1
    rank, meeting = len(_RANKS), ""
    for _, own, title in reversed(headings[: number + 1]):
        if own >= rank:
            continue
        rank = own
        if body := _body(title, context):
            body = context.organization if any(body == name for _, name in context.renamed) else body
            if not _MEETING.search(title):
                return body
            meeting = meeting or body
        if re.search(r"[ \u3000、和]", title):
            return meeting
    return meeting


def _organ(title: str) -> str | None:
    """The organ of a house that the chapter of its own book is about; empty where that is its party, None for other titles."""
    if title in _UNIONS:
        return "工会"
    if title in _LEAGUE:
        return "团委"
    if title in _CELLS:
        return title
    return "" if _PARTY.fullmatch(title) or _MEETING.search(title) else None


_OF_TIME = lazy(
    r"(?:(?P<since>(?:解放|建国|新中国成立|中华人民共和国成立)[以之]?后)|(?:解放|建国|新中国成立|民国|清末|抗日战争|抗战|解放战争|土地革命(?:战争)?|大革命|沦陷)(?:[以之]?[前后]|时期|期间|年间|初年))的?"
)
"""The time that a heading tells before a body: `解放后工会`; before its last change of power the place had others."""


def _body(title: str, context: Context) -> str:
    if then := _OF_TIME.match(title):
        return _body(title[then.end() :], context) if then["since"] else ""
    if re.search(r"[ \u3000、和与及]|政权|政党|党政|党派", title) or _OF_ALL.match(title):
        return ""
    if is_institution(own := root_of(context.organization)) and (organ := _organ(title)) is not None:
        return own + organ if organ else ""
    place = next((context.terms[level] for level in _LEVELS if level in context.terms), context.place)
    if _OF_FRONT.fullmatch(title):
        return ""
    if title in _LEAGUE:
        return f"共青团{place}委" if place else ""
    if place and (ruling := _PARTY.fullmatch(title)):
        return f"{ruling['place'] or place}委"
    if title in _UNIONS:
        return f"{place}总工会" if place else ""
    ending = ending_of(title)
    if ending is None or ending.level not in ("body", "weak") or not place:
        return ""
    name = expand(title, context)
    placed = name != title or name.startswith(place) or (place in name and usual_party(name) != "")
    return name if placed else place + name
