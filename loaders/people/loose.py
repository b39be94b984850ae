"""People named without a title: in bare lists, at the head of clauses, and wherever a known name stands again."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from ..language.cover import Cover
from ..language.name_words import is_ordinary, is_wordy, name_words, surname_class
from ..language.patterns import ITEM, found_in, lazy
from ..names.edges import is_spoken_of, right_edge
from ..names.ordained import ordained_at_clauses
from ..names.personal import read_name
from .found import KEPT, POLITE, Found, found_at, read_marks
from .listed import names_in_list
from .words_as_names import stands_as_name

_DOCTRINE = lazy(
    r"同志们|代表人士|同志为(?:核心|总书记|首)|新时代中国特色|思想|理论|精神|主义|式|杯|奖|班|号|路|故居|纪念|墓|铜像|雕像|学院|图书馆|体育馆|大厦"
)
_DOTTED = lazy(r"[\u3400-\u9fff]{1,8}·")
_BY_DOTTED = lazy(
    r"[由在](?=[\u3400-\u9fff]{1,8}·)|以(?=[\u3400-\u9fff]{1,8}(?:·[\u3400-\u9fff]{1,8}?)+为(?:首|团长|领队))"
)
"""Before the leader of guests: `由|某·某率领的代表团`."""
_PARTED = lazy(r"、|\u3000")
_CLAUSE_START = lazy(rf"(?<=[，。；：！？\n\u3000“（])|{ITEM}|^")
_COUNT_BEHIND = lazy(r"(?:等)?(?:[两二三四五六七八九十\d]+)(?:位|名|人|同志)|等(?:人|同志|一行)?")
_PLACES_BEHIND = lazy(
    r"等?(?:[\d一二两三四五六七八九十]{1,3}(?:余|多)?(?:个|处|座)|等)(?:受灾|贫困|重点|自然|行政)?(?:村|乡|镇|社区|公社|大队|生产队|小队|县|区|街道|农场|林场|水库|灾区|地)(?![长委干民党方支书领四五几各]|[\u3400-\u9fff]{0,4}班子)"
)
"""What says of a list that it names places: `深入孙庄、李庄等5个村检查春耕`."""
_CALLED = lazy(
    r"(?:副|总)?(?:[院校局处科部所馆会厂市县区省州厅司行台社]长|委员长|检察长|(?:常务副|副)?总理|主任委员|主任|书记|主席|秘书长|理事长|董事长|经理|总裁|政委|司令员?"
    r"|研究员|工程师|教授|院士|大使|总领事)"
)
"""Titles that follow a name (甲院长宣布…)."""


def bare_lists(text: str, known: Counter[str], taken: Iterable[tuple[int, int]]) -> Iterator[list[Found]]:
    """Lists of three and more names, or of two with a telling word behind them, that no title introduces."""
    covered = Cover(taken)
    for match in found_in(text, _PARTED):
        first = _name_before(text, match.start(), known)
        if first is None or first.start in covered or _separated_before(text, first.start):
            continue
        found = [first, *names_in_list(text, first, known, frozenset())]
        if _PLACES_BEHIND.match(text, found[-1].after):
            continue
        common = sum(surname_class(text, one.start) in ("common", "compound") for one in found)
        plain = sum(not is_ordinary(one.name) for one in found)
        told = is_spoken_of(text, found[-1].after) or _COUNT_BEHIND.match(text, found[-1].after) is not None
        long = sum(len(one.name) > 2 for one in found)
        if (
            len(found) >= 3 and common * 2 >= len(found) and plain * 2 >= len(found) and (told or (plain > 2 and long))
        ) or (len(found) == plain == 2 and told and _are_two(text, found)):
            yield found


def _are_two(text: str, found: list[Found]) -> bool:
    """Whether two names of which something is told have usual surnames, or one of them a rare one and is whole."""
    usual = [surname_class(text, one.start) in ("common", "compound") for one in found]
    return any(usual) and all(common or _is_whole(one.name) for common, one in zip(usual, found, strict=True))


def _separated_before(text: str, at: int) -> bool:
    return at > 0 and text[at - 1] in "、\u3000"


def _name_before(text: str, end: int, known: Counter[str]) -> Found | None:
    """The name that ends at `end` and begins where names may begin."""
    stop = end
    if stop and text[stop - 1] in "）)":
        stop = max(text.rfind("（", 0, stop), text.rfind("(", 0, stop))
    for size in (2, 3, 4):
        at = stop - size
        if at < 0 or not KEPT.fullmatch(text[at:stop]):
            return None
        reading = read_name(text, at, known)
        if reading is None or reading.end != stop:
            continue
        before = text[at - 1] if at else "\n"
        if (
            known[text[at:stop]]
            or not KEPT.match(before)
            or re.search(
                r"(?:邀请|选举|表彰|任命|增补|补选|推选|推举|关于|由|为|是|和|与|及|者|人|员|到|有|的|给|向|对|请)$",
                text[max(0, at - 3) : at],
            )
        ):
            return found_at(text, at, reading)
    return None


def clause_names(text: str, known: Counter[str]) -> Iterator[Found]:
    """Names at the beginning of a clause with a word behind them that is said of people only."""
    given = {name[1:] for name in known if len(name) == 3}
    for match in found_in(text, _CLAUSE_START):
        at = match.end() + (_BY_DOTTED.match(text, match.end()) is not None)
        if (
            text[at + 1 : at + 3] in given
            and surname_class(text, at) in ("", "rare")
            and text[at : at + 3] not in known
        ):
            yield from _misread(text, at)
            continue
        kind = surname_class(text, at)
        if kind not in ("common", "compound", "rare") and not _DOTTED.match(text, at):
            continue
        reading = read_name(text, at, known)
        if reading is None or reading.edge != 2 or reading.score < 2:
            continue
        if kind == "rare" and not _is_whole(text[at : reading.end]):
            continue
        if _DOCTRINE.match(text, reading.end):
            continue
        if is_ordinary(text[at : reading.end]) and not text.startswith(POLITE, reading.end):
            continue
        called = _CALLED.match(text, reading.end)
        if is_spoken_of(text, reading.end) or (called and is_spoken_of(text, called.end())):
            yield found_at(text, at, reading)


def _is_whole(name: str) -> bool:
    """Whether a name with a rare surname has three characters, all usual in names, and holds no word."""
    given = name_words().given
    return len(name) == 3 and name[1] in given and name[2] in given and not is_wordy(name)


def _misread(text: str, at: int) -> Iterator[Found]:
    """The name of somebody known from elsewhere but for a surname that is none, as scanners make one: `誓长林陪同`."""
    end = at + 3
    if KEPT.fullmatch(text[at:end]) is not None and is_spoken_of(text, end):
        yield Found(at, end, text[at:end], (), end)


def ordained_names(text: str, known: Counter[str]) -> Iterator[Found]:
    """Monks and priests at the beginning of clauses and in lists, with those beside them whose honorific is left out."""
    for start, end in ordained_at_clauses(text):
        first = Found(start, end, text[start:end], (), end)
        yield from [first, *names_in_list(text, first, known, frozenset())]


def names_again(text: str, known: Counter[str], taken: Iterable[tuple[int, int]]) -> Iterator[Found]:
    """Further places where names that are known stand; a name that is an ordinary word needs its surroundings for it."""
    covered = Cover(taken)
    names = sorted(known, key=len, reverse=True)
    if not names:
        return
    beside = tuple(names)
    for match in re.finditer("|".join(map(re.escape, names)), text):
        at, end = match.span()
        if at in covered:
            continue
        if _reads_as_name(text, at, end, match[0], beside):
            marks, after = read_marks(text, end)
            yield Found(at, end, match[0], marks, after)


_DATED = lazy(r"(?:\d年|(?<!\d)[次翌同当去今]年|\d月|\d日|[次翌同当]日|[同次当本]月|年[春夏秋冬初底末]|月[初底末])$")
"""A date right before a name: `次年某某调离`."""


_FIELDS = lazy(
    r"(?:[、和与][\u3400-\u9fff]{2,6}){0,8}?(?:等[\u3400-\u9fff\d]{0,4}?)?(?:行业|部门|领域|系统|专业|产业|学科|工种|岗位|战线|志愿服务队|服务队|期间|节日|两节|方面|城市|沿线)"
)
"""What says of a list that it names fields of work, places or feasts: `石油、化工等行业`."""


def _reads_as_name(text: str, at: int, end: int, name: str, beside: tuple[str, ...]) -> bool:
    before = text[at - 1] if at else "\n"
    edge = right_edge(text, end)
    open_before = not KEPT.match(before) or _DATED.search(text, max(0, at - 6), at) is not None
    if "·" in name:
        return True
    if _DOCTRINE.match(text, end) or (len(name) == 2 and _FIELDS.match(text, end)):
        return False
    if is_ordinary(name):
        return stands_as_name(text, at, end, beside, open_before=open_before)
    if before in "由请对向给与和及" and (called := _CALLED.match(text, end)) and right_edge(text, called.end()) == 2:
        return True  # 会议由|某某市长主持
    if len(name) == 2:
        if edge >= 1 and (open_before or before in "由和与及对为是的任向请给让由被将把以名位"):
            return True
        return edge >= 2 and (surname_class(name, 0) != "" or is_spoken_of(text, end))
    return edge >= 1 or open_before
