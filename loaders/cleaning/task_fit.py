"""The words of a row laid into the columns of a table of tasks, where blank and broken cells leave open which is whose."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from ..language.body_words import ending_of, is_plural
from ..language.patterns import lazy
from ..language.task_columns import NUMBER, PERSON, ROLES, TIME

_NUMERAL = lazy(r"[（(]?(?:\d{1,3}(?:[.\-]\d{1,2}){0,2}|[一二三四五六七八九十]{1,3}|[①-⑳])[）).、]?")
_BLANK = lazy(r"[-—–―－─/／\\]+|无")
_TIME = lazy(
    r"(?:(?:20)?\d\d年)?(?:\d{1,2}月(?:份|\d{1,2}日)?|[上下]半年|年|第?[一二三四1-4]季度)?[上中下]?旬?[前底末初内起]*(?:完成|启动)?|20\d\d[./\-]\d{1,2}(?:[./\-]\d{1,2})?"
    r"|全年|年[底内末中度]前?(?:完成)?|长期(?:坚持|推进)?|持续(?:推进|实施|开展)?|常年|适时|即时|立行立改|\d{1,2}[—–\-~～至]\d{1,2}月|每[年月季]度?|按.{1,8}时间.{0,6}"
)
_PERSON = lazy(r"[\u3400-\u9fff]{2,3}(?:[、 \u3000，,/][\u3400-\u9fff]{2,3})*")
_SPLIT = lazy(r"[、，,；;/\s\u3000]|(?:牵头|负责|配合)?等?$|（[^（）]*）|(?<=[局委办部处会])[及和与]")
_WEAK = frozenset("部处科室组")
_COST = -1.0
_WORST = -1e9


def is_number(words: str) -> bool:
    """Whether a cell holds the number of a row."""
    return _NUMERAL.fullmatch(words) is not None


def are_bodies(words: str) -> bool:
    """Whether a cell holds nothing but bodies (市教育局、各区政府)."""
    parts = [part for part in _SPLIT.split(words.rstrip("。；、，")) if part]
    return bool(parts) and all(_is_body(part) for part in parts)


def _is_body(part: str) -> bool:
    ending = ending_of(part)
    return len(part) <= 20 and (ending is not None or is_plural(part) or part[-1] in _WEAK or part.startswith("各"))


def fit(tokens: Sequence[str], kinds: Sequence[str]) -> tuple[int, ...]:
    """For each token, in order, the column that it goes to; several can share one, and some stay blank."""
    return _fitted(tuple(tokens), tuple(kinds))


@lru_cache(maxsize=64)
def _fitted(tokens: tuple[str, ...], kinds: tuple[str, ...]) -> tuple[int, ...]:
    best: list[list[float]] = [[_WORST] * len(kinds) for _ in tokens]
    back: list[list[int]] = [[0] * len(kinds) for _ in tokens]
    for row, token in enumerate(tokens):
        for column, kind in enumerate(kinds):
            own = _worth(token, kind)
            if row == 0:
                best[row][column] = own + _COST * column
                continue
            for before in range(column + 1):
                step = _shared(tokens[row - 1], kind) if before == column else _COST * (column - before - 1)
                worth = best[row - 1][before] + own + step
                if worth > best[row][column]:
                    best[row][column], back[row][column] = worth, before
    last = max(range(len(kinds)), key=lambda column: best[-1][column] + _COST * (len(kinds) - 1 - column))
    columns = [last]
    for row in range(len(tokens) - 1, 0, -1):
        columns.append(back[row][columns[-1]])
    return tuple(reversed(columns))


def _shared(before: str, kind: str) -> float:
    """What it is worth that a token goes to the column of the one before."""
    if kind in {NUMBER, TIME, PERSON}:
        return -2
    return 0.2 if before.endswith(("、", "，", "；")) else -0.5 if kind == "support" else -0.6


def _worth(token: str, kind: str) -> float:
    """How well a token goes into a column of a kind."""
    if _BLANK.fullmatch(token):
        return 0.5
    if kind == NUMBER:
        return 3 if is_number(token) else -4
    if kind in ROLES:
        return 2 if are_bodies(token) else -2
    if kind == TIME:
        return 2 if token and _TIME.fullmatch(token) else -1.5
    if kind == PERSON:
        return 1 if _PERSON.fullmatch(token) and not are_bodies(token) else -1.5
    return -1 if are_bodies(token) or is_number(token) or _TIME.fullmatch(token) else 1
