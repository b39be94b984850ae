"""The seat of those who make up a council that was elected, named behind it: `第三届理事会：甲、乙` as `第三届理事会理事：甲、乙`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..dates.words import number
from ..language.characters import HAN
from ..language.name_words import surname_class
from ..language.patterns import lazy
from .line import Edit, Line

_CUE = r"(?:选举|选举产生|选举出|选出|产生|推选|推选出|推举|推举出|推选产生|改选产生|票选出)了?"
_TERM = r"(?:第[一二三四五六七八九十百\d]+届|新一届|首届|新的)"
KIND = r"(?:党委委员会|常务理事会|理事会|监事会|董事会|委员会|常委会|纪委|党委|管委会|家委会|业委会)"
_COUNCIL = rf"[{HAN}]{{0,30}}?(?:{_TERM}[{HAN}]{{0,16}}?)?(?P<kind>{KIND})"
_COUNT = r"[\d一二三四五六七八九十]{1,3}[人名位]"
_LISTED = (
    rf"(?:(?:其|当选)?(?:成员|组成人员|委员|理事|人员)?(?:名单)?(?:如下|分别[为是]|[为是]|包括|有(?![限关]))"
    rf"|由(?:以下|下列|如下)?(?:{_COUNT})?(?:同志|人员|成员|委员)?组成|由(?=[{HAN}、]+组成))"
)
_NAMED = lazy(
    rf"{_CUE}{_COUNCIL}(?P<tail>(?P<note>（[^（）\n]{{1,30}}）)?(?:，?共?{_COUNT})?(?:，?{_LISTED})?(?:（[^（）\n]{{1,30}}）)?[：:]?[ \u3000]*)"
)
"""A council that was chosen, and what leads over to the names of those who sit on it."""
_MARKS = r"(?:（[^（）\n]{1,16}）)?"
_NAME = rf"(?:[{HAN}]{{1,8}}·[{HAN}]{{1,8}}|[{HAN}]{{2,4}}?){_MARKS}"
_LIST = rf"(?P<list>{_NAME}(?:[、\u3000]{_NAME}){{2,}})"
_INLINE = lazy(rf"{_LIST}(?P<all>等?(?:{_COUNT}|同志)?(?:共?{_COUNT})?)(?:组成|当选)?(?=[。；，]|$)")
_ROW = lazy(rf"[ \u3000]*{_LIST}[、。]?$")
_MAKE_UP = lazy(
    rf"(?P<cue>{_CUE})(?P<by>[由以])?(?P<list>{_NAME}(?:、{_NAME}){{2,}})(?P<all>等?(?:{_COUNT})?(?:同志)?(?:为成员|共{_COUNT})?)(?P<makes>组成(?:的|了)?){_COUNCIL}(?=[，。；、\n]|$)"
)
"""Those who were chosen to make up a council: `选举甲、乙、丙等21人组成第一届理事会`."""
_SO_MANY = rf"等?(?:{_COUNT})?(?:同志|委员|成员|理事|代表|组成人员)?(?:共同)?"
_MADE_OF = lazy(
    rf"(?:^|(?<=[，。；：、） \u3000]))(?P<council>(?:第[一二三四五六七八九十百\d]+届)?[{HAN}]{{0,24}}?(?P<kind>{KIND}))(?P<made>(?:成员|委员)?由)(?P<list>{_NAME}(?:、{_NAME}){{2,}}){_SO_MANY}(?P<makes>组成|构成)(?=(?P<comma>，)|[。；\n]|$)"
)
_HEADS_LIST = lazy(
    rf"[ \u3000]*(?:[（(]?[一二三四五六七八九十\d]{{1,3}}[）)、.．]+[ \u3000]*)?[{HAN}]{{0,30}}?(?P<kind>{KIND})(?P<who>(?:组成人员|成员)?(?:名单)?)(?:（[^（）\n]{{1,40}}）)*[：:]?[ \u3000]*$"
)
"""A council alone in a line, above the names of those who sit on it: `一、工会第五届委员会（15人）`."""
_CHOSE = lazy(r"选举产生|选举结果|选举了|选出|当选|换届选举")
_CHAIRED = lazy(
    rf"(?:^|(?<=[；。：]))[ \u3000]*(?:[（(]?[一二三四五六七八九十\d]{{1,3}}[）)、.．]+[ \u3000]*)?(?P<council>[{HAN}]{{2,16}}委员会)(?P<made>(?:成员|委员)?：)"
    rf"[{HAN}]{{2,4}}?(?P<chair>(?:先生|女士)?（(?P<role>主任委员|召集人|主任|主席)）)(?P<gap>[、，])(?=[{HAN}]{{2,4}}(?:先生|女士)?(?:[、，；。]|$))"
)
"""A committee with those who sit on it, its chair first: `战略委员会：甲（主任委员）、乙、丙`."""
_POLITE = lazy(r"(?:先生|女士)(?=[、，；。]|$)")
_JUST_CHOSEN = lazy(rf"{_CUE}{_COUNCIL}[。，]$")
_SAME = lazy(rf"(?:该|其|新一届|本届|第[一二三四五六七八九十百\d]+届)?{KIND}$")
_COUNTED = lazy(r"等?(?P<number>\d{1,2}|[一二三四五六七八九十]{1,3})[人名位]")
"""Of whom a council consists: `工会委员会由甲、乙、丙三名同志组成`."""
_FORMED = lazy(
    rf"(?:^|(?<=[，。；： \u3000]))(?P<by>由)(?P<list>{_NAME}(?:、{_NAME}){{2,}}){_SO_MANY}(?P<makes>组成(?:的|了)?){_COUNCIL}(?=[，。；、\n]|$)"
)
"""The same the other way round: `由甲、乙、丙三名同志组成工会第三届委员会`."""
_OFFICE = lazy(r"(?:[长任席员事]|书记|主委|常委)$")
_NOT_CHOSEN = ("的", "候选", "筹备")
_TWICE = "党委委员会"
_LONGEST = 80
"""How many characters a heading has at most."""
_SEATS = {
    "纪委": "委员",
    "党委": "委员",
    "监事会": "监事",
    "董事会": "董事",
    "理事会": "理事",
    "常务理事会": "常务理事",
}


def name_seats(lines: Sequence[Line]) -> list[Line]:
    """The paragraphs, with the seat of its members behind each council that is told to have been elected of those named."""
    found: list[Line] = []
    chose = False
    for at, line in enumerate(lines):
        below = lines[at + 1].text if at + 1 < len(lines) else ""
        if "委员会" in line.text and (edits := [*_chaired(line.text)]):
            found.append(line.edited(edits))
            continue
        if chose and len(line.text) < _LONGEST and (edits := [*_head(line.text, below)]):
            found.append(line.edited(edits))
            continue
        found.append(line.edited(_edits(line.text, below)) if _may_tell(line.text) else line)
        chose = chose or _CHOSE.search(line.text) is not None
    return found


def _chaired(text: str) -> Iterator[Edit]:
    """The offices before those who sit on a committee: `战略委员会主任委员：甲；战略委员会委员：乙、丙`."""
    for match in _CHAIRED.finditer(text) if "）" in text else ():
        yield *match.span("made"), f"{match['role']}："
        yield *match.span("chair"), ""
        yield *match.span("gap"), f"；{match['council']}委员："
        ends = [at for mark in "；。" if (at := text.find(mark, match.end())) >= 0]
        rest = _POLITE.finditer(text, match.end(), min(ends, default=len(text)) + 1)
        yield from ((*one.span(), "") for one in rest)


def _head(text: str, below: str) -> Iterator[Edit]:
    """The seat in place of 成员名单 in the heading of a list, where an election was told above."""
    head = _HEADS_LIST.match(text) if "委" in text or "事会" in text else None
    row = _ROW.match(below) if head and not any(word in text for word in _NOT_CHOSEN) else None
    if head and row and _are_people(row["list"]):
        end = head.end("kind") - (head["kind"] == _TWICE)
        yield end, head.end("who"), "" if head["kind"] == _TWICE else seat_of(head["kind"])


def _may_tell(text: str) -> bool:
    chosen = "产生" in text or "选" in text or ("由" in text and "成" in text)
    return chosen and ("委" in text or "事会" in text)


def _edits(text: str, below: str) -> Iterator[Edit]:
    """What names the seats in one paragraph; the names may stand `below` it."""
    made = [*(_MAKE_UP.finditer(text) if "选" in text or "产生" in text else ())] if "组成" in text else []
    consists = _consists(text) if not made and "由" in text else []
    if consists:
        yield from consists
        return
    yield from (edit for match in made if _are_people(match["list"]) for edit in _turned(match))
    for match in _NAMED.finditer(text) if not made else ():
        if any(word in match[0] for word in _NOT_CHOSEN):
            continue
        start, end, tail = *match.span("tail"), match["tail"]
        note = match["note"] if match["note"] and re.search(_COUNT, match["note"]) else ""
        row = _ROW.match(below) if end == len(text) and (tail.rstrip().endswith("：") or "如下" in tail) else None
        if row and _are_people(row["list"]):
            yield start, end, f"{seat_of(match['kind'])}{note}名单如下："
        elif tail and (inline := _INLINE.match(text, end)) and _are_people(inline["list"]):
            number = "" if inline["all"] else f"{len(_cells(inline['list']))}人"
            yield start, end, f"{seat_of(match['kind'])}{number}："
            if inline[0].endswith("组成"):
                yield inline.end() - 2, inline.end(), ""
            if text.startswith("，", inline.end()):
                yield inline.end(), inline.end() + 1, "；"


def _consists(text: str) -> list[Edit]:
    """What names the seats of a council that is said to consist of those named."""
    edits: list[Edit] = []
    for match in _MADE_OF.finditer(text):
        if _are_people(match["list"], counted=_number(match)):
            some = match.string.startswith("等", match.end("list"))
            count = "" if some else f"{len(_cells(match['list']))}人"
            edits.append((_seat_begin(match), match.end("made"), f"{seat_of(match['kind'])}{count}："))
            edits.append((match.start("makes") if some else match.end("list"), match.end("makes"), ""))
            edits += [(*match.span("comma"), "；")] if match["comma"] else []
    for match in _FORMED.finditer(text):
        if _are_people(match["list"], counted=_number(match)):
            edits += [*_turned(match)]
    return sorted(edits)


def _seat_begin(match: re.Match[str]) -> int:
    """Where the seat begins that stands for a council and what it is made of: behind its name, behind its election told
    right before (`选举产生第一届委员会。委员会由…组成`), in place of a name that tells no more than what it is."""
    told = _JUST_CHOSEN.search(match.string, max(0, match.start() - 60), match.start())
    if told and told["kind"] == match["kind"] and _SAME.match(match["council"]):
        return told.end("kind")
    return match.start() if match["council"] == "委员会" else match.start("made")


def _number(match: re.Match[str]) -> bool:
    """Whether the words behind a list say that it has as many names as it has."""
    said = _COUNTED.match(match.string, match.end("list"))
    return said is not None and number(said["number"]) == len(_cells(match["list"]))


def _turned(match: re.Match[str]) -> Iterator[Edit]:
    """`由甲、乙组成某会` as `甲、乙为某会委员`."""
    if match["by"]:
        yield *match.span("by"), ""
    yield *match.span("makes"), "为"
    yield _seat_behind(match)


def _seat_behind(match: re.Match[str]) -> Edit:
    end = match.end("kind")
    return (end - 1, end, "") if match["kind"] == _TWICE else (end, end, seat_of(match["kind"]))


def seat_of(kind: str) -> str:
    """What one who sits on a council of this kind is."""
    return _SEATS.get(kind, "委员")


def _are_people(words: str, *, counted: bool = False) -> bool:
    """Whether the cells of a list are names: most begin with a surname (half of them where the text says how many they
    are), and none ends in an office."""
    cells = _cells(words)
    usual = sum(bool(surname_class(cell, 0)) for cell in cells)
    return usual * 5 >= len(cells) * (2 if counted else 4) and not any(_OFFICE.search(cell) for cell in cells)


def _cells(words: str) -> list[str]:
    return re.split(r"[、\u3000]", re.sub(r"（[^（）]*）", "", words))
