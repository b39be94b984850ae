"""People named in a document: behind a title, in a list, before a telling verb, or known from elsewhere in it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from .bodies import ending_of
from .cover import Cover
from .foreign_names import read_foreign
from .name_edges import Reading, is_spoken_of, right_edge
from .name_words import is_ordinary, surname_class
from .names import read_name, read_unlisted
from .posts import PostPhrase, match_role

HAN = r"[\u3400-\u9fff\U00020000-\U000323af]"
"""A character of a name in a list or a table, as a pattern."""

_MARKS = re.compile(r"[（(]([^（）()]{1,40})[）)]")
_ETHNIC = re.compile(
    r"([\u3400-\u9fff]{2,5})（(?:[^（）]{0,8}族[^（）]{0,8}|(?:[女男][，,、])?[\u3400-\u9fff]{1,5}族[，,、][^（）]{0,40})）"
)
_DOCTRINE = re.compile(
    r"同志为(?:核心|总书记|首)|新时代中国特色|思想|理论|精神|主义|式|杯|奖|班|号|路|故居|纪念|墓|铜像|雕像|学院|图书馆|体育馆|大厦"
)
_SAID = re.compile(r"[，,](?:男|女)(?:[，,][\u3400-\u9fff]{1,4}族)?(?=[，,。])")
_CELL = r"[\u3400-\u9fff·•‧・]{2,10}(?:（[^（）\n]{1,30}）)?"
_SEPARATOR = re.compile(
    rf"[、\u3000]?\n(?={_CELL}(?:[\u3000、 ]+{_CELL})*[\u3000 ]*(?:\n|$))|[、\u3000]|[和与及](?:以及)?|以及|/|／| "
)
_PLACES_AHEAD = re.compile(
    r"(?:[\u3400-\u9fff]{2,4}[、和])*(?:(?![和与及])[\u3400-\u9fff]){2,4}(?:[区县市省州]|新区)(?:总工会|委|政府|工会|人大|等|两|三|四|[、，])"
)
_CLAUSE_START = re.compile(r"(?<=[，。；：！？\n\u3000“（])|^")
_COUNT_BEHIND = re.compile(r"(?:等)?(?:[两二三四五六七八九十\d]+)(?:位|名|人|同志)|等(?:人|同志|一行)?")
_CALLED = re.compile(
    r"(?:副|总)?(?:[院校局处科部所馆会厂市县区]长|主任|书记|主席|秘书长|董事长|经理|研究员|工程师|教授|院士)"
)
"""Titles that follow a name (甲院长宣布…)."""
_POLITE = ("同志", "先生", "女士")
_KEPT = re.compile(r"[\u3400-\u9fff·•‧・\U00020000-\U000323af]+")


class Found(NamedTuple):
    """A name found in the text, with the marks in the brackets behind it."""

    start: int
    end: int
    name: str
    marks: tuple[str, ...] = ()
    after: int = 0
    """Where the text goes on behind name and brackets."""


def read_marks(text: str, at: int) -> tuple[tuple[str, ...], int]:
    """What stands in brackets at `at`, taken apart at commas, and the place behind the brackets."""
    match = _MARKS.match(text, at)
    if match is None:
        said = _SAID.match(text, at)
        return (tuple(re.split("[，,]", said[0])[1:]), at) if said else ((), at)
    return tuple(part for part in re.split(r"[，,、；;\s\u3000]", match[1]) if part), match.end()


def found_at(text: str, at: int, reading: Reading) -> Found:
    """The name of this reading, its marks read."""
    marks, after = read_marks(text, reading.end)
    return Found(at, reading.end, text[at : reading.end], marks, after)


def name_after_group(text: str, at: int, known: Counter[str]) -> Found | None:
    """The name behind a word for people that is no post (劳模, 职工, 领导)."""
    reading = read_name(text, at, known)
    if reading is None:
        return None
    name = text[at : reading.end]
    sure = known[name] > 0 or reading.edge == 3 or is_spoken_of(text, reading.end)
    if text.startswith(_POLITE, reading.end) and surname_class(text, at):
        return found_at(text, at, reading)
    if not sure or is_ordinary(name) or surname_class(text, at) not in ("common", "compound"):
        return None
    return found_at(text, at, reading)


def name_after_title(text: str, at: int, known: Counter[str], explicit: bool) -> Found | None:
    """The name that stands directly behind words of a post; `explicit`: a body is written in the title."""
    if text.startswith("由", at) and read_name(text, at + 1, known):
        return None  # `主任由甲兼任`
    reading = read_name(text, at, known)
    if reading is None:
        return _unlisted(text, at, known, explicit)
    name = text[at : reading.end]
    sure = known[name] > 0 or reading.edge == 3 or is_spoken_of(text, reading.end)
    surname = surname_class(text, at)
    if is_ordinary(name) and surname in ("rare", "strict") and not explicit and not known[name]:
        return None
    if not sure and _ETHNIC.match(text, at):
        return _unlisted(text, at, known, explicit)
    if not sure and is_ordinary(name) and not (explicit and reading.edge >= 1 and reading.score >= 1):
        return None
    whole = explicit and reading.edge >= 1 and len(name) == 3 and reading.score >= 1.5
    whole = whole or (explicit and surname == "rare" and text[reading.end] in "和与及" and not is_ordinary(name))
    if not sure and not whole and (surname == "strict" or (surname == "rare" and reading.edge < 2)):
        return None
    if reading.score < (0.4 if explicit else 1.0):
        return None
    return found_at(text, at, reading)


def _unlisted(text: str, at: int, known: Counter[str], explicit: bool) -> Found | None:
    """A name without a known surname, when it stands so at several places of the document or its bearer's people is given."""
    ethnic = _ETHNIC.match(text, at)
    if ethnic:
        return found_at(text, at, Reading(ethnic.end(1), 3.0, 3))
    foreign = read_foreign(text, at, least=3) if explicit else None
    if foreign is not None:
        return found_at(text, at, foreign)
    reading = read_unlisted(text, at)
    if reading is None:
        return None
    found = found_at(text, at, reading)
    name, marks = found.name, found.marks
    if (
        known[name]
        or (explicit and (len(name) > 2 or not is_ordinary(name)) and is_spoken_of(text, found.end))
        or text.startswith(("同志", "先生", "女士"), found.end)
        or any(mark.endswith("族") for mark in marks)
        or _stands_as_name(text, name) >= 2
    ):
        return found
    return None


def _stands_as_name(text: str, name: str) -> int:
    """How often the name stands before a word that is said of people only, or between separators of a list."""
    count = 0
    for match in re.finditer(re.escape(name), text):
        listed = (
            text[max(match.start() - 1, 0) : match.start()] in "、\u3000"
            and text[match.end() : match.end() + 1] in "、\u3000（\n。"
        )
        count += is_spoken_of(text, match.end()) or listed
    return count


def name_in_words(text: str, phrase: PostPhrase, known: Counter[str]) -> Found | None:
    """The name in `某大学某某教授`, `我校某某校长`: between a body's name and the title."""
    if phrase.kind in ("group", "seat") or ending_of(phrase.organization) is not None:
        return None
    for size in (3, 2, 4):
        at = phrase.role_start - size
        if at <= phrase.org_start or ending_of(text[phrase.org_start : at]) is None:
            continue
        reading = read_name(text, at, known)
        if reading is not None and reading.end == phrase.role_start and not is_ordinary(text[at : reading.end]):
            return Found(at, reading.end, text[at : reading.end], (), phrase.end)
    return None


def names_in_list(text: str, first: Found, known: Counter[str], starts: frozenset[int]) -> Iterator[Found]:
    """The names that follow `first`, each behind a separator. `starts`: places where words of a body or post begin."""
    at = first.after
    while separator := _SEPARATOR.match(text, at):
        at = separator.end()
        if at in starts or match_role(text, at) or _PLACES_AHEAD.match(text, at):
            return
        ethnic = _ETHNIC.match(text, at)
        reading = (
            Reading(ethnic.end(1), 3.0, 3) if ethnic else read_name(text, at, known) or _known_reading(text, at, known)
        )
        if reading is None or not _listed(text, at, reading, known, separator[0]):
            return
        found = found_at(text, at, reading)
        yield found
        at = found.after


def _known_reading(text: str, at: int, known: Counter[str]) -> Reading | None:
    """A name without a known surname that is sure elsewhere."""
    reading = read_unlisted(text, at)
    return reading if reading and known[text[at : reading.end]] else None


def _listed(text: str, at: int, reading: Reading, known: Counter[str], separator: str) -> bool:
    name = text[at : reading.end]
    if known[name] or reading.edge == 3 or is_spoken_of(text, reading.end):
        return separator[-1] in "、\u3000/／\n" or not is_ordinary(name) or bool(known[name])
    surname = surname_class(text, at)
    return (surname in ("common", "compound") and not is_ordinary(name) and reading.score >= 1.2) or reading.edge == 2


def bare_lists(text: str, known: Counter[str], taken: Iterable[tuple[int, int]]) -> Iterator[list[Found]]:
    """Lists of three and more names, or of two with a telling word behind them, that no title introduces."""
    covered = Cover(taken)
    for match in re.finditer(r"、|\u3000", text):
        first = _name_before(text, match.start(), known)
        if first is None or first.start in covered or _separated_before(text, first.start):
            continue
        found = [first, *names_in_list(text, first, known, frozenset())]
        common = sum(surname_class(text, one.start) in ("common", "compound") for one in found)
        plain = sum(not is_ordinary(one.name) for one in found)
        told = is_spoken_of(text, found[-1].after) or _COUNT_BEHIND.match(text, found[-1].after) is not None
        long = sum(len(one.name) > 2 for one in found)
        if (
            len(found) >= 3 and common * 2 >= len(found) and plain * 2 >= len(found) and (told or (plain > 2 and long))
        ) or (len(found) == 2 and told and common == plain == 2):
            yield found


def _separated_before(text: str, at: int) -> bool:
    return at > 0 and text[at - 1] in "、\u3000"


def _name_before(text: str, end: int, known: Counter[str]) -> Found | None:
    """The name that ends at `end` and begins where names may begin."""
    stop = end
    if stop and text[stop - 1] in "）)":
        stop = max(text.rfind("（", 0, stop), text.rfind("(", 0, stop))
    for size in (2, 3, 4):
        at = stop - size
        if at < 0 or not _KEPT.fullmatch(text[at:stop]):
            return None
        reading = read_name(text, at, known)
        if reading is None or reading.end != stop:
            continue
        before = text[at - 1] if at else "\n"
        if (
            known[text[at:stop]]
            or not _KEPT.match(before)
            or re.search(
                r"(?:邀请|选举|表彰|任命|增补|补选|推选|推举|关于|由|为|是|和|与|及|者|人|员|到|有|的|给|向|对|请)$",
                text[max(0, at - 3) : at],
            )
        ):
            return found_at(text, at, reading)
    return None


def clause_names(text: str, known: Counter[str]) -> Iterator[Found]:
    """Names at the beginning of a clause with a word behind them that is said of people only."""
    for match in _CLAUSE_START.finditer(text):
        at = match.end()
        if surname_class(text, at) not in ("common", "compound") and not re.match(
            r"[\u3400-\u9fff]{1,8}·", text[at : at + 9]
        ):
            continue
        reading = read_name(text, at, known)
        if reading is None or reading.edge != 2 or reading.score < 2:
            continue
        if _DOCTRINE.match(text, reading.end):
            continue
        if is_ordinary(text[at : reading.end]) and not text.startswith(_POLITE, reading.end):
            continue
        called = _CALLED.match(text, reading.end)
        if is_spoken_of(text, reading.end) or (called and is_spoken_of(text, called.end())):
            yield found_at(text, at, reading)


def names_again(text: str, known: Counter[str], taken: Iterable[tuple[int, int]]) -> Iterator[Found]:
    """Further places where names that are known stand; a name that is an ordinary word needs its surroundings for it."""
    covered = Cover(taken)
    names = sorted(known, key=len, reverse=True)
    if not names:
        return
    for match in re.finditer("|".join(map(re.escape, names)), text):
        at, end = match.span()
        if at in covered:
            continue
        if _reads_as_name(text, at, end, match[0]):
            marks, after = read_marks(text, end)
            yield Found(at, end, match[0], marks, after)


def _reads_as_name(text: str, at: int, end: int, name: str) -> bool:
    before = text[at - 1] if at else "\n"
    edge = right_edge(text, end)
    open_before = not _KEPT.match(before)
    if "·" in name:
        return True
    if _DOCTRINE.match(text, end):
        return False
    if is_ordinary(name):
        verb = is_spoken_of(text, end) or (edge == 2 and open_before)
        return (open_before and (verb or edge == 3) and _in_people_place(text, at, end)) or (
            verb and before in "，。；、\n由和与及对"
        )
    if len(name) == 2:
        return (edge >= 1 and (open_before or before in "由和与及对为是的任向请给让由被将把以名位")) or (edge >= 2)
    return edge >= 1 or open_before


def _in_people_place(text: str, at: int, end: int) -> bool:
    """An ordinary word between commas is a name only at the start of a sentence's clause with a verb, or in a list."""
    return (
        is_spoken_of(text, end)
        or text[end : end + 1] in "、（"
        or text[at - 1 : at] in "、\u3000"
        or right_edge(text, end) == 2
    )
