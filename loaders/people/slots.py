"""Names that the sentence itself demands, whatever characters they have: `选举A、B为会长`, `C当选主任`, `D（女，壮族）`.

Who is chosen, appointed or dismissed stands between the verb and the office, and brackets that give somebody's sex or
people stand behind a name. In these slots a name needs no usual surname and may be an ordinary word.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from ..language.name_words import is_barred, is_ordinary, is_wordy, name_words, surname_class
from ..language.patterns import lazy
from ..names.among_titled import may_be_called
from .chosen_next import names_before_titled, names_chosen_next
from .found import Found
from .handed_letters import names_handed_letters
from .office_takers import names_of_takers
from .report_givers import names_of_givers
from .slot_cells import BODY, SEX, are_people, begins_by, has_sure, is_office, read_cells
from .slot_forms import (
    ALLOW,
    GIVEN,
    HEADED_BY,
    MARKED,
    NEXT_OUT,
    ONLY_PEOPLE,
    OUT_BELOW,
    OUT_HEADED,
    OUT_OF_IT,
    SO_MANY,
)

_MOVES = ("原", "因转", "因调", "因改", "因升")
"""What stands between a name and 任 where it is no part of the name."""
_OFFICE_BY = lazy(
    r"(?:[会事社院校所部科处局书市县区乡镇组队团站馆台厂行园]长|主席|书记|主任|经理|理事|监事|顾问|政委|[指教]导员|委员|主委|总裁|主编|总编辑?|秘书|工程师|会计师|召集人|干事|参谋)(?:一职|职务)?，?(?:改|现|则|仍然?|继续|依[旧然]|分别|均|暂时?|临时|先)*$"
)
"""What stands before 由 where an office is given: `秘书长由甲担任`."""
_IN_LIFE = lazy(
    r"(?<=[，。；：\n])(?![本原又曾别化笔学艺][名用])(?P<name>[\u3400-\u9fff]{2,5}|[\u3400-\u9fff]{1,6}·[\u3400-\u9fff]{1,6})(?=，[男女]，(?:[\u3400-\u9fff]{1,5}族|(?:19|20)\d\d年))"
)


def read_slots(text: str) -> list[tuple[Found, bool]]:
    """What stands in the slots of a text, and whether each is surely somebody."""
    return [
        *_marked(text), *_in_lives(text), *_given(text), *_next_out(text), *_before_office(text), *names_of_takers(text), *names_chosen_next(text), *names_before_titled(text),
        *names_handed_letters(text), *names_of_givers(text),
    ]  # fmt: skip


def names_in_slots(found: Sequence[tuple[Found, bool]], known: Counter[str]) -> Iterator[Found]:
    """The names among what stands in slots; one that is no usual name must stand there twice, or be marked, or stand
    behind a verb that takes nothing but people."""
    times = Counter(one.name for one in {(one.start, one.end): one for one, _ in found}.values())
    seen: set[int] = set()
    for one, sure in found:
        if one.start not in seen and (sure or known[one.name] or times[one.name] > 1):
            seen.add(one.start)
            yield one


def _marked(text: str) -> Iterator[tuple[Found, bool]]:
    for match in MARKED.finditer(text):
        start, end = match.span("list")
        for one in read_cells(text, start + begins_by(text, start), end):
            full = len(one.name) == 3 and surname_class(text, one.start) == "common"
            full = full and one.name not in name_words().never
            if SEX.match(text, one.end) and not BODY.search(one.name) and (full or not is_barred(one.name)):
                yield one, True


def _in_lives(text: str) -> Iterator[tuple[Found, bool]]:
    """Names that a clause begins with whose bearers' sex and people follow: `资料显示，某某，男，蒙古族，1963年生`."""
    for match in _IN_LIFE.finditer(text) if "，男，" in text or "，女，" in text else ():
        name = match["name"]
        if not (is_barred(name) or is_ordinary(name) or is_wordy(name) or BODY.search(name)):
            yield Found(match.start(), match.end(), name, (), match.end()), True


def _given(text: str) -> Iterator[tuple[Found, bool]]:
    """Names between a verb that chooses and the office."""
    for match in GIVEN.finditer(text):
        office = match["office"]
        handed = office.endswith(("接任", "继任", "代理")) or bool(
            _OFFICE_BY.search(text, max(0, match.start() - 8), match.start())
        )
        if not office or (match["verb"] == "由" and not handed) or not (handed or is_office(text, match.end())):
            continue
        cells = [*read_cells(text, *match.span("list"))]
        if office == "任" and cells and len(cells[-1].name) > 2 and cells[-1].name.endswith(_MOVES):
            continue  # 免去某某|原任, 同意某某|因调任
        only = match["verb"] in ONLY_PEOPLE or has_sure(text, cells)
        rare = office in ("为", "辞去") and all(may_be_called(one.name) for one in cells)
        if not are_people(text, cells, any_word=(only and office in "为的") or rare):
            continue
        only_people = match["verb"] not in (*ALLOW.split("|"), "通过")
        for one in cells:
            yield one, bool(surname_class(text, one.start)) or (only_people and not is_wordy(one.name))


def _before_office(text: str) -> Iterator[tuple[Found, bool]]:
    """Names before the number of those who are chosen with them, and of those who head what is set up."""
    for match in (*SO_MANY.finditer(text), *HEADED_BY.finditer(text)):
        cells = [*read_cells(text, *match.span("list"))]
        if is_office(text, match.end()) and are_people(text, cells):
            yield from ((one, bool(surname_class(text, one.start)) and not is_wordy(one.name)) for one in cells)


def _next_out(text: str) -> Iterator[tuple[Found, bool]]:
    """Names of those whose post follows that of another one."""
    rows = OUT_BELOW.finditer(text) if OUT_HEADED.search(text) else ()
    behind = (*NEXT_OUT.finditer(text), *OUT_OF_IT.finditer(text))
    for match, in_row in (*((match, False) for match in behind), *((match, True) for match in rows)):
        for one in read_cells(text, *match.span("list")):
            below = in_row and not BODY.search(one.name)
            yield one, (below or bool(surname_class(text, one.start))) and not is_wordy(one.name)
