"""The names that follow a first one in a list."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from ..bodies.building import left_edge
from ..bodies.units import is_unit
from ..dates.month_notes import NOTED
from ..dates.terms import has_term, read_held
from ..language.body_words import ending_of
from ..language.name_words import begins_with_usual_word, is_ordinary, is_wordy, name_words, surname_class
from ..language.patterns import lazy
from ..names.among_titled import is_usual_name, may_be_called
from ..names.edges import Reading, is_spoken_of
from ..names.in_lists import last_of_list
from ..names.mourned import is_mourned
from ..names.office_words import takes_office
from ..names.ordained import beside_ordained, honour_end
from ..names.personal import read_name
from ..names.unlisted import read_unlisted
from ..posts.roles import match_role
from ..posts.unit_words import names_work
from .found import HAN, Found, found_at

ETHNIC = lazy(
    r"([\u3400-\u9fff]{2,5})（(?:[^（）]{0,8}族[^（）]{0,8}|(?:[女男][，,、])?[\u3400-\u9fff]{1,5}族[，,、][^（）]{0,40})）"
)
_CELL = r"[\u3400-\u9fff·•‧・]{2,10}(?:（[^（）\n]{1,30}）)?"
PLACES_AHEAD = lazy(
    r"(?:[\u3400-\u9fff]{2,4}[、和])*(?![\u3400-\u9fff]{2,3}[来赴到往在])(?:(?![和与及等])[\u3400-\u9fff]){2,4}(?:[区县市省州]|新区)(?:总工会|委|政府|工会|人大|等|两|三|四|[、，])"
)
_DEPARTMENT = lazy(r"(?P<work>[\u3400-\u9fff]{2,4}?)副?[局科部处厅司股]长(?=[\u3400-\u9fff]{2})")
_UNIT = lazy(
    r"(?P<unit>[\u3400-\u9fff]{1,14}?[部处室科股办心])(?:常务|第一)?副?(?:主任|部长|处长|科长|股长|护士长)(?=[\u3400-\u9fff]{2})"
)
_OFFICES = frozenset(
    {"党办", "院办", "厂办", "校办", "政办", "局办", "行办", "司办", "团办", "党院办", "党校办", "党政办", "党委办"}
)
"""Offices told by two characters."""
_NO_HEADING = r"(?![ \u3000]*(?:第[一二三四五六七八九十百\d]{1,3}[卷编篇章节]|附[录件表记])[ \u3000])"
"""What no name in a row of its own is: the heading of a further part, `第三节　科室设置`."""
_SEPARATOR = lazy(
    rf"[、\u3000]?\n{_NO_HEADING}(?={_CELL}(?:[\u3000、 ]+{_CELL})*[\u3000 ]*(?:\n|$))|[、\u3000]|[和与及](?:以及)?|以及|/|／| "
)
_POLITE = lazy(r"(?:同志|先生|女士)(?=[、和与及])")
_THEN = lazy(
    rf"(?:[，,；;—→\-]{{1,2}}|[、\u3000 ]?\n?[\u3000 ]{{0,8}}){_NO_HEADING}(?={HAN}{{2,4}}(?:（[^（）\n\d]{{0,12}}(?:）[\u3000 ]*)?|[\u3000 ]*)\d{{4}})"
)
_SANDWICHED = lazy(rf"({HAN}{{2,4}})[、\u3000](?={HAN})")
_OWN_OFFICE = lazy(r"（新任(?=[^（）\n]{2,30}）)")
"""Behind a name, the office that only its bearer has: `副市长甲、乙（新任市教育局局长）`."""
_FORMER_AHEAD = lazy(
    r"(?<=[和与及、])原[\u3400-\u9fff]{2,14}?(?:主任|书记|主席|经理|[^\W任为]长)(?=[\u3400-\u9fff]{2})"
)
"""What somebody was, behind another one's name: `甲和原某科主任乙`."""


_LIKE_PREPOSITION = lazy(
    rf"由(?![此于衷来他她其该本上下各有大会主双两省市县区校院厂局学专]){HAN}{{2}}(?=[，。；、]|（[女男]|出席|列席|参加|陪同|到会|等)(?<![会室部局委处办科人组院])"
)
"""The next of those listed by a surname that is hardly used but as a preposition, with two more characters."""
_OFFICE_AHEAD = lazy(
    r"[和与及](?:[\u3400-\u9fff]{0,12}?)(?:主任|书记|主席|经理|[^\W为任]长|调研员|巡视员|工程师|会计师)(?=[\u3400-\u9fff]{2})"
)
"""The last one of a list with a title of his own: `副主席甲、乙|和调研员丙`."""


_KIND_AHEAD = lazy(r"(?:[\u3400-\u9fff]{0,3}人士|(?:科技|技术|医务|文教)人员)(?=[\u3400-\u9fff]{2})")
_ELECTS = lazy(r"(?:选举产生|选举|选出|推选)[^。；\n]{2,120}$")


def _behind_kind(text: str, at: int) -> int:
    """Behind what one of those elected is by kind and no office: `选举产生副主席甲、民主人士|乙`."""
    kind = _KIND_AHEAD.match(text, at)
    return kind.end() if kind and _ELECTS.search(text, max(0, at - 140), at) else at


def names_in_list(text: str, first: Found, known: Counter[str], starts: frozenset[int]) -> Iterator[Found]:
    """The names that follow `first`, each behind a separator. `starts`: places where words of a body or post begin."""
    at, last = _behind_honour(text, first), first
    while separator := (held := _next_holder(text, last)) or _SEPARATOR.match(text, at):
        at = _behind_kind(text, separator.end())
        if at in starts or _heads_title(text, at, known):
            return
        reading = _next_reading(text, at, known, last, "、" if held else separator[0])
        if reading is None:
            return
        if last is first and separator[0] == "与" and known[text[at : reading.end]] > 1:
            return  # `副局长甲与乙揭牌`: whose post is told elsewhere
        if (
            _OWN_OFFICE.match(text, reading.end)
            or is_mourned(text, reading.end)
            or _stand_for(text, at, reading, known)
        ):
            return
        last = found_at(text, at, reading)
        yield last
        at = _behind_honour(text, last)


def _heads_title(text: str, at: int, known: Counter[str]) -> bool:
    """Whether the words of the next title begin at `at`."""
    return bool(
        match_role(text, at)
        or _heads_department(text, at)
        or _heads_unit(text, at, known)
        or PLACES_AHEAD.match(text, at)
        or _FORMER_AHEAD.match(text, at)
    )


def _next_reading(text: str, at: int, known: Counter[str], last: Found, separator: str) -> Reading | None:
    """The name at `at`, which `separator` parts from the last one of the list."""
    ethnic = ETHNIC.match(text, at) or NOTED.match(text, at)
    reading = (
        Reading(ethnic.end(1), 3.0, 3) if ethnic else read_name(text, at, known) or _known_reading(text, at, known)
    )
    if reading and (_listed(text, at, reading, known, separator) or _closes(text, at, reading, last)):
        return reading
    if between := between_names(text, at, known):
        return between
    if (found := _LIKE_PREPOSITION.match(text, at)) and not is_ordinary(found[0][1:]):
        return Reading(found.end(), 1.0, 3)
    end = beside_ordained(text, last.end, at)
    return Reading(end, 3.0, 3) if end else None


def _stand_for(text: str, at: int, reading: Reading, known: Counter[str]) -> bool:
    """Whether a word tells of whom the next one is a delegate: `台属代表甲、|归侨代表乙发言`."""
    word = text[at : reading.end]
    if not text.startswith("代表", reading.end) or known[word] or not is_ordinary(word):
        return False
    named = read_name(text, reading.end + 2, known)
    return named is not None and named.edge > 0


def _heads_department(text: str, at: int) -> bool:
    """Whether the next title begins at `at` with what a department is for: `甲、商业局长乙`."""
    found = _DEPARTMENT.match(text, at)
    return found is not None and names_work(found["work"])


def _heads_unit(text: str, at: int, known: Counter[str]) -> bool:
    """Whether the next title begins at `at` with a department by its whole name: `甲、宣传教育部副部长乙`."""
    found = _UNIT.match(text, at)
    if found is None:
        return False
    unit = found["unit"]
    if any(known[unit[:size]] and len(unit) > size + 1 for size in (2, 3)):
        return False
    whole = unit in _OFFICES or (len(unit) > 2 and is_unit(unit))
    return whole and left_edge(text, found.end("unit"), at) == at


def _behind_honour(text: str, found: Found) -> int:
    """Where the text goes on behind 法师 and the like, and behind 同志 within a list."""
    polite = _POLITE.match(text, found.after)
    return polite.end() if polite else honour_end(text, found.after)


def _next_holder(text: str, last: Found) -> re.Match[str] | None:
    """What parts two who held a post one after the other: `甲（1958—1966），乙（1966—1978）`, `甲1958—1966，乙1966.3任`."""
    if has_term(last.marks):
        return _THEN.match(text, last.after)
    at = last.after + (text[last.after : last.after + 1] in (" ", "\u3000"))
    bare = read_held(text, at) if text[at : at + 1].isdigit() else None
    return _THEN.match(text, bare[1]) if bare else None


def between_names(text: str, at: int, known: Counter[str]) -> Reading | None:
    """Two to four characters that could be anything but stand between two names of one list."""
    cell = _SANDWICHED.match(text, at)
    if cell is None or match_role(text, at):
        return None
    after = read_name(text, cell.end(), known)
    usual = surname_class(text, cell.end()) in ("common", "compound")
    if is_wordy(cell[1]) or ending_of(cell[1]):
        word = len(cell[1]) == 2 and surname_class(text, at) != "" and cell[1] not in name_words().people
        word = word or (begins_with_usual_word(cell[1]) and not ending_of(cell[1]))
        usual = usual and word and after is not None and is_usual_name(text[cell.end() : after.end])
    if text[cell.end() - 1] == "\u3000":
        usual = usual and _mostly_names(text, at)
    return Reading(cell.end(1), 1.0, 3) if after and after.edge and usual else None


def _mostly_names(text: str, at: int) -> bool:
    """Whether the line that holds a place is a row of names set wide, hardly anything else."""
    start, end = text.rfind("\n", 0, at) + 1, text.find("\n", at)
    cells = text[start : end if end >= 0 else len(text)].replace("：", "\u3000").split("\u3000")
    cells = [cell for cell in cells if cell]
    usual = sum(is_usual_name(cell) for cell in cells)
    return usual >= 3 and usual * 4 >= len(cells) * 3


def _known_reading(text: str, at: int, known: Counter[str]) -> Reading | None:
    """A name without a known surname that is sure elsewhere."""
    reading = read_unlisted(text, at)
    return reading if reading and known[text[at : reading.end]] else None


def _closes(text: str, at: int, reading: Reading, last: Found) -> bool:
    """Whether a word behind 和 and a usual name ends a list of those of whom is told what they did or became."""
    told = is_spoken_of(text, reading.end) or takes_office(text, reading.end)
    told = told or last_of_list(text, at, reading.end) != ""
    return told and is_usual_name(last.name) and may_be_called(text[at : reading.end])


def _listed(text: str, at: int, reading: Reading, known: Counter[str], separator: str) -> bool:
    name = text[at : reading.end]
    if not known[name] and name in name_words().people:
        return False
    if is_ordinary(name) and (not reading.edge or text.startswith("代表人士", reading.end)):
        return False  # 甲、文明|办主任乙
    if known[name] or reading.edge == 3 or is_spoken_of(text, reading.end):
        return separator[-1] in "、\u3000/／\n" or not is_ordinary(name) or bool(known[name])
    surname = surname_class(text, at)
    if surname in ("common", "compound") and not is_ordinary(name) and reading.score >= 1.2:
        return True
    whole = len(name) == 3 and separator[-1] == "、" and reading.score >= 1.2
    return reading.edge == 2 or (whole and _OFFICE_AHEAD.match(text, reading.end) is not None)
