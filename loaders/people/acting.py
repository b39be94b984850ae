"""People without a title in places where only people stand: `会议由甲主持`, `甲代表某会作报告`, `甲同志任某局局长`."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache
from re import Match, Pattern

from ..language.body_words import ending_of
from ..language.name_words import (
    begins_with_usual_word,
    is_barred,
    is_ordinary,
    is_rare_name,
    is_wordy,
    name_words,
    surname_class,
)
from ..language.patterns import found_in, lazy
from ..language.words import read_words
from ..names.among_titled import is_usual_name, may_be_called
from ..names.office_words import begins_office, takes_office
from ..names.personal import read_name
from ..places.gazetteer import gazetteer
from ..posts.roles import ends_in_role, match_role
from .found import POLITE, Found, found_at
from .listed import names_in_list
from .told_beside import post_in_brackets

_SPEECH = r"[作做]了?[^，。；、\n]{0,16}?(?:报告|讲话|发言|总结|动员|汇报|说明)(?=[，。；\n]|$)|致[^，。；、\n]{0,6}?[词辞]|宣读|领誓"
_BY = lazy(
    r"(?<=[会议式礼班坛幕动团队组，。；\n])[仍则均先后也又]?由(?!于|此|衷|来|浅)"
    r"(?:[\u3400-\u9fff\d]{0,14}?校友(?:代表)?(?=[\u3400-\u9fff]{2,3}(?:主持|致|作|介绍)))?"
)
_RUNS = lazy(rf"(?:同志|先生|女士|教授)?(?:分别|共同|轮流|亲自)?(?:主持(?!人)|带队|率队|领队|率领|{_SPEECH})")
_OF_OFFICE = lazy(r"(?<=[长任席记员事师])(?:一职|职务)?[仍则改现暂]?由")
_HOLDS = lazy(r"(?:同志)?[担兼出接继]任(?=[，。；、\n]|$)")
_MEETING = r"[^，。；、\n]{0,10}?(?:会议?|仪式|式|典礼|活动|论坛)"
_ACTS = lazy(
    rf"主持了?(?:了|召开)?{_MEETING}(?=[，。；\n]|并|$)|代表(?![大团队])[^，。；、\n]{{2,16}}?(?:{_SPEECH})|(?:在(?:大?会|会议)上)?(?:{_SPEECH})"
)
_SURE_ACTS = lazy(
    r"主持(?=[，。；\n]|$)|[作做]了?[^，。；、\n]{0,10}?工作报告(?=[，。；\n]|$)|致(?:开幕|闭幕|欢迎|答谢)[词辞](?=[，。；\n]|$)|[监领]誓(?=[，。；\n]|$)"
)
"""What only somebody does who is named, so that words of rare surnames before it are names: `丁香致开幕词，谷雨主持。`"""
_OPENS_SURELY = lazy(rf"(?<=[，。；\n])(?=[\u3400-\u9fff]{{2,3}}?(?:{_SURE_ACTS.pattern}))")
_SAID_TOGETHER = lazy(
    rf"(?<=[，。；\n])(?P<list>[\u3400-\u9fff]{{2,3}}(?:、[\u3400-\u9fff]{{2,3}}){{1,3}}?)(?:(?:分别|先后|相继|依次)*(?:{_SPEECH}|发(?:了)?言(?=[，。；\n]|$)|讲话(?=[，。；\n]|$))|(?:分别|先后|相继|依次)+[发讲作致汇介])"
)
"""Several who speak, of whom each may be called by a word: `，丁香、谷雨作表态发言`."""
_HELD_BEFORE = lazy(
    r"(?:(?:此前|之前|现|曾|原)任|(?:此前|之前)(?:担任|[为是系]))(?=[^，。；：\n]{2,24}?(?:[长任记席员师理]|教授)(?=[，。；：\n]|$))"
)
_OPENS_BEFORE = lazy(rf"(?<=[，。；\n])(?=[\u3400-\u9fff]{{2,3}}?(?:{_HELD_BEFORE.pattern}))")
_OPENS = lazy(rf"(?:(?<=[，。；\n])|(?<=级校友)|(?<=校友代表))(?=[\u3400-\u9fff]{{2,3}}?(?:{_ACTS.pattern}))")
_BRACKETED = lazy(r"(?<=[，、。；：\n])(?P<name>[\u3400-\u9fff]{2,3})(?=（)")
_REACHED = lazy(r"(?<=[由请经报与和及向给找])(?P<name>[\u3400-\u9fff]{2,3})(?=（)")
"""A name behind a word for by whom or with whom, with his office in brackets: `由|某某（某部部长）负责`."""
_WHOLE = 3
"""Characters of a name that is whole whatever its surname."""
_COMRADE = lazy(r"(?<=[，、。；：\n])(?P<name>[\u3400-\u9fff]{2,3})同志(?=[担兼出接继]?任)")


def acting(text: str, known: Counter[str]) -> Iterator[Found]:
    """The names in such places, words among them that somebody may be called where nothing else could stand."""
    for match in _BY.finditer(text) if "由" in text else ():
        yield from _running(text, match.end(), known)
    for match in _OF_OFFICE.finditer(text) if "由" in text else ():
        yield from _word(text, match.end(), _HOLDS, _is_callable)
    for opens, told, may_be in (
        (_OPENS, _ACTS, _is_called_bare),
        (_OPENS_SURELY, _SURE_ACTS, _is_named),
        (_OPENS_BEFORE, _HELD_BEFORE, _is_called_bare),
    ):
        for match in found_in(text, opens):
            yield from _word(text, match.end(), told, may_be)
    for match in found_in(text, _SAID_TOGETHER):
        cells = [*re.finditer("[^、]+", match["list"])]
        if all(_is_callable(cell[0]) for cell in cells):
            at = match.start("list")
            yield from (Found(at + one.start(), at + one.end(), one[0], (), at + one.end()) for one in cells)
    for match in _BRACKETED.finditer(text) if "（" in text else ():
        if _is_callable(match["name"]) and post_in_brackets(text, match.end()):
            yield Found(match.start(), match.end(), match["name"], (), match.end())
    for match in _REACHED.finditer(text) if "（" in text else ():
        surname, word = surname_class(text, match.start()), is_ordinary(match["name"]) or is_wordy(match["name"])
        usual = not word and (surname in ("common", "compound") or (surname and len(match["name"]) == _WHOLE))
        if (usual or known[match["name"]]) and post_in_brackets(text, match.end()):
            yield Found(match.start(), match.end(), match["name"], (), match.end())
    for match in _COMRADE.finditer(text) if "同志" in text else ():
        if _is_callable(match["name"]) and takes_office(text, match.end()):
            yield Found(match.start(), match.end(), match["name"], (), match.end())


def _running(text: str, at: int, known: Counter[str]) -> Iterator[Found]:
    """Those who run a meeting or speak at it, behind 由."""
    reading = read_name(text, at, known)
    name = text[at : reading.end] if reading else ""
    sure = is_usual_name(name) or known[name] > 0 or len(name) > 3
    sure = sure or (surname_class(name, 0) in ("common", "compound") and not (is_ordinary(name) or is_barred(name)))
    if reading is None or not sure or not _is_no_group(name):
        yield from _word(text, at, _RUNS, _is_callable)
        return
    first = found_at(text, at, reading)
    found = [first, *names_in_list(text, first, known, frozenset())]
    if _RUNS.match(text, found[-1].after):
        yield from found


def _word(text: str, at: int, told: Pattern[str], may_be: Callable[[str], bool]) -> Iterator[Found]:
    """A word of two or three characters that somebody may be called, before what is told of people."""
    for size in (2, 3):
        name, end = text[at : at + size], at + size
        if told.match(text, end) and may_be(name):
            yield Found(at, end, name, (), end)
            return


def _is_called_bare(name: str) -> bool:
    """The same where nothing stands before the word: no surname that is mostly a word begins it."""
    return _is_callable(name) and surname_class(name, 0) != "strict"


def _is_named(name: str) -> bool:
    """Whether characters that begin like a name may be one before what only somebody named does."""
    barred = name in name_words().manner or name in _HOW or (is_barred(name) and not is_rare_name(name))
    return surname_class(name, 0) != "" and not barred and _is_no_group(name)


def _is_callable(name: str) -> bool:
    """Whether somebody may be called so: a word or a name, no office, body or place."""
    if begins_with_usual_word(name):
        return _is_no_group(name)
    if is_barred(name) and not is_rare_name(name):
        return False
    return may_be_called(name) and _is_no_group(name)


def _is_no_group(name: str) -> bool:
    """Whether a word is no office, body or place and means no group of people."""
    odd = (
        name in name_words().people
        or name in gazetteer()
        or name in _countries()
        or name.endswith(POLITE)
        or (len(name) == 2 and name[-1] in _OF_GROUPS)
    )
    addressed = len(name) > 2 and ends_in_role(name[1:])  # 何会长
    return not (odd or addressed) and ending_of(name) is None and match_role(name, 0) is None


@cache
def _countries() -> frozenset[str]:
    return frozenset(read_words("countries.txt"))


_OF_GROUPS = frozenset("位名些者人等们各其该员方军队党团委办局侨商民众属户胞友徒兵警")


_HOW = frozenset({"成功", "温暖", "有时", "有幸", "应约", "时而", "当即", "双双"})
"""Words that say how or how often something was done."""
_BARE = 4
"""How long an office is at most that is told without its body."""


def is_given(match: Match[str], text: str) -> bool:
    """Whether a clause that appoints somebody to an office of a named body names him by a word: `任命雪松为某局局长`."""
    appoints = text.find("任", match.start(), match.start("who")) >= 0
    return (
        appoints
        and _is_no_group(match["who"])
        and len(match["post"]) > _BARE
        and begins_office(text, match.start("post"))
    )
