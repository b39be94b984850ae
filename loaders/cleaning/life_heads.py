"""Names that stand wide before the lives told behind them: `某　某　女，1950年生`, `某某某（1928—1998）　男，…`, and the
terms of such lives that one paragraph tells one after another, each in its line."""

from __future__ import annotations

import re
from dataclasses import replace

from ..language.characters import HAN
from ..language.patterns import lazy
from .line import Line, without_blanks
from .names import starts_name

_WORDS = ("男，", "女，", "男,", "女,", "生，", "族，", "名")
_OFFICES = ("任", "拟")
_IS = rf"(?:现任|拟任|拟提名|拟聘)(?!职务|单位|岗位|人选)[{HAN}]{{4}}"
_TOLD = (
    rf"(?:[男女][，,。 　]|(?:原名|本名|又名|曾用名|笔名|别名|乳名|学名)[ 　]?[{HAN}]{{1,6}}[，,。]|[字号][{HAN}]{{2,6}}[，,]"
    rf"|[{HAN}]{{1,5}}族[，,](?=[^，,]{{2,12}}(?:人|生)|\d{{4}}年)|\d{{4}}年(?:\d{{1,2}}月)?(?:\d{{1,2}}日)?(?:出)?生[，,于]?|{_IS})"
)
_HEAD = lazy(
    rf"(?:[（(]?[一二三四五六七八九十\d]{{1,3}}[）)、.．]{{1,2}}[ 　]{{0,2}})?(?P<name>[{HAN}](?:[ 　]{{0,4}}[{HAN}]){{1,3}})(?P<note>[ 　]?（[^（）\n]{{1,24}}）)?(?P<gap>[ 　]{{1,6}}|[：:][ 　]?)(?={_TOLD})"
)
_PLAIN = lazy(_IS)
_BLANKS = lazy(r"[ 　]+")
_LIFE = lazy(r"[^\n，,]{2,14}[，,][男女][，,。]")
_MONTH = r"(?:19|20)\d\d(?:年(?:\d{1,2}月)?|[.．]\d{1,2})"
_TERM = lazy(
    rf"(?<=[。；;：:])[ 　]*(?={_MONTH}(?:[ 　]*[至—–─～~\-]{{1,3}}[ 　]*(?:{_MONTH}|今|现在)?|起)[ 　，,：:]*(?!期间|[，,]?(?:担?任|在|当|历|先|曾|兼))[{HAN}])"
)
_FEWEST = 2


def close_life_heads(line: Line) -> Line:
    """The paragraph with the name at its head closed, and a comma before what is told of its bearer."""
    start = line.text[:40]
    lives = any(sign in start for sign in _WORDS)
    found = _HEAD.match(line.text) if lives or any(sign in start for sign in _OFFICES) else None
    plain = found is not None and _PLAIN.match(line.text, found.end()) is not None
    if found is None or not (lives or plain):
        return line
    name = _BLANKS.sub("", found["name"])
    if name in ("简历", "简介", "个人简历", "人物简介", "个人简介", "同志", "姓名", "情况"):
        return line
    if not starts_name(name[0], expected=True) and not re.match("[男女]", line.text[found.end() :]) and len(name) > 3:
        return line
    edits = without_blanks(line.text, *found.span("name"))
    if found["note"]:
        edits += without_blanks(line.text, found.start("note"), found.start("note") + 1)
    return line.edited([*edits, (*found.span("gap"), "" if plain else "，")])


def part_terms(line: Line) -> list[Line]:
    """The paragraph of a life with each of its terms in a line of its own: `1998.03—2001.11　某市副市长；2001.11—2003.02　…`."""
    found = [*_TERM.finditer(line.text)] if _LIFE.match(line.text) else []
    if len(found) < _FEWEST:
        return [line]
    starts = [0, *(one.end() for one in found)]
    ends = [*(one.start() for one in found), len(line.text)]
    parts = [line.cut(start, end) for start, end in zip(starts, ends, strict=True)]
    return [parts[0], *(replace(one, blank=0) for one in parts[1:])]
