"""Those who are chosen in the further clauses of a sentence: `选举甲为书记，高兴、乙为副书记`."""

from __future__ import annotations

from collections.abc import Iterator

from ..language.called_before import FAMED
from ..language.name_words import is_barred, is_ordinary, surname_class
from ..language.patterns import lazy
from ..posts.roles import ends_in_role
from .found import HAN, Found
from .slot_cells import BODY, begins_by, read_cells
from .slot_forms import TOLD_OF

_CHOSEN = lazy(
    r"(?:选举|推选|推举|选出|补选|任命|聘任|聘请)(?:产生)?了?[^，。；\n]{2,60}?(?:为|任|担任)(?P<post>(?:主任|[^，。；、\n为任]){1,24})(?=[，；])"
    r"|(?<=，)[\u3400-\u9fff]{2,4}?(?:（[^（）\n]{1,12}）)?任(?P<taken>(?:主任|[^，。；、\n为任]){1,16})(?=，)"
    r"|(?:选举|推选)(?:产生|选出)了?[^，。；\n]{0,12}(?:主席团|理事会|委员会|常务理事会|领导班子|领导机构|监事会)(?=，)"
)
_TITLED = ("法师", "道长", "居士", "阿訇", "牧师", "教授", "院士", "博士", "同志", "女士", "先生")
"""What a cell ends in that is more than a name."""
_CELL = rf"(?:{FAMED}(?={HAN}{{2}}))?(?:{HAN}{{2,4}}?|{HAN}{{1,7}}?·{HAN}{{1,7}}?)(?:（[^（）\n]{{1,12}}）)?"
_AGAIN = "选举|推选|推举|选出|补选|任命|聘任|聘请"
_BY = "(?:会议|大会|全会|(?:新一届)?[董理监]事会|党委|班子)?(?:还|又|并|同时|一致|另)?"
"""Who chooses the next one, as a further clause says: `选举甲为监事长；|理事会|聘任乙为主任`."""
_NEXT = lazy(
    rf"(?:[，；]|(?P<below>[，；。]?\n[ \u3000]*))(?:{_BY}(?:{_AGAIN}))?(?P<list>(?!{_BY}(?:{_AGAIN})|{TOLD_OF}|不再|不复|其中){_CELL}(?:、{_CELL})*?)(?:等?[\d一二三四五六七八九十两]{{1,3}}[人名位]|等)?(?:同志)?(?:分别|继续|[续竞改连返]聘(?=[为担])|(?<=[，；][\u3400-\u9fff]{{3}})[当彼其]?时(?=任))?(?P<verb>为|(?:(?<!聘)[连续留改调转兼]?|担)任|当选为?)(?P<post>[^，。；、\n]{{2,24}})(?=[，。；\n]|$)"
)
_ROW_ABOVE = lazy(
    rf"(?:选举|推选|推举|选出|补选|任命|聘任|决定)(?:产生|结果)?(?:如下)?：\n[ \u3000]*{_CELL}(?:、{_CELL})*(?:同志)?(?:为|任|担任|当选为?)(?P<post>[^，。；、\n为任]{{2,24}})(?=[，；。]?\n)"
)
"""The first of the rows that stand below the verb: `选举：` above `甲为镇长`, and further rows below it."""
_HOW = lazy(
    "(?:高票|全票|再次|成功|双双|连续|继续|一致|顺利|光荣|正式|等额|差额|依法|直接|分别|同时|均以|全部|当场|满票|连任|首次|荣幸|先后|[未没]|[未没不][能有获得])$"
)
"""What stands before 当选 that says how, or that it was not so."""


_BEFORE_TITLED = lazy(
    rf"(?:选举|增选|补选|增补|推选|推举|改选)(?:产生)?了?(?P<list>{_CELL}(?:、{_CELL})*)、(?=[^，。；：\n]{{0,40}}[长记任席员事]{HAN}{{2,4}}(?:、{HAN}{{2,4}})*(?:同志)?[为任])"
)
"""Names without an office before one that has an office, all of them chosen: `增选甲、专职秘书长乙为常务理事`."""


def names_before_titled(text: str) -> Iterator[tuple[Found, bool]]:
    """The names of people chosen that stand before one with an office."""
    for match in _BEFORE_TITLED.finditer(text):
        cells = [*read_cells(text, *match.span("list"))]
        if all(surname_class(text, one.start) and _may_be(text, one, sure=False) for one in cells):
            yield from ((one, True) for one in cells)


def names_chosen_next(text: str) -> Iterator[tuple[Found, bool]]:
    """The names of such clauses and rows, which nothing but people stand in."""
    for first in _CHOSEN.finditer(text):
        if not first["post"] or ends_in_role(first["post"]):
            yield from _further(text, first.end(), below=False, taken=bool(first["taken"]))
    for first in _ROW_ABOVE.finditer(text) if "：\n" in text else ():
        if ends_in_role(first["post"]):
            yield from _further(text, text.index("\n", first.start()), below=True)


def _further(text: str, at: int, *, below: bool, taken: bool = False) -> Iterator[tuple[Found, bool]]:
    """The names of the clauses, or of the rows `below` one, from a place on; `taken`: behind an office that somebody takes."""
    while (
        (further := _NEXT.match(text, at)) and (further["below"] is not None) == below and ends_in_role(further["post"])
    ):
        start, end = further.span("list")
        cells = [*read_cells(text, start + begins_by(text, start), end)]
        usual = not taken or any(surname_class(text, one.start) for one in cells)
        if usual and all(_may_be(text, one, sure=below or further["verb"].startswith("当选")) for one in cells):
            yield from ((one, True) for one in cells if not one.name.endswith(_TITLED))
        at = further.end()


def _may_be(text: str, one: Found, *, sure: bool) -> bool:
    """Whether a cell is no word for a group of people: it begins with a surname, or is no word at all; `sure`: nobody but
    somebody is elected (当选) or stands in a row below those who were, be the name a word."""
    if BODY.search(one.name) or _HOW.search(one.name) or ends_in_role(one.name):
        return False
    return bool(surname_class(text, one.start)) or not (is_ordinary(one.name) or is_barred(one.name)) or sure
