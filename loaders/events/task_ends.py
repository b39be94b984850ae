"""Tasks that end with those responsible and no word that says so: `（市教育局、市财政局）`, `——市教育局`, `［市教育局］`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...model.statement import Span
from ..language.body_words import ending_of
from ..language.name_words import surname_class
from ..language.patterns import lazy
from ..language.task_columns import column_kind

_NAMES = r"[^（）()\[\]［］【】〔〕\n。]{2,120}"
_END = lazy(
    rf"(?<=[。；）\u4e00-\u9fff%])(?:[（(［\[【〔](?P<inside>{_NAMES})[）)］\]】〕]|[—–─]{{2}}[ \u3000]*(?P<after>{_NAMES})|(?<=。)[ \u3000]*(?P<bare>[^（）()，,。；：:\n]{{3,60}}))[。；]?[ \u3000]*(?=\n|$)"
)
_REST = lazy(
    r"(?:^|[，,；;、 \u3000]+)(?:(?:[\u3400-\u9fff]{0,4}(?:责任人|负责人|领导|联系人|经办人)|(?:完成|办结|推进)?(?:时限|时间|期限|进度)(?:要求)?)[：:].*"
    r"|(?:\d{4}年)?(?:\d{1,2}月(?:\d{1,2}日|[底初末]|[上中下]旬)?|[年季][底末]|[一二三四]季度|上半年|全年|长期|常年|持续)[底末]?(?:之?前|内)?(?:完成|办结|推进|坚持|实施)?)$"
)
"""Behind the bodies, who of them leads or by when they are done: `（甲部、乙中心；责任领导：某某）`."""
_LABEL = lazy(r"(?:责任|牵头|主办|承办|落实|实施|负责)(?:单位|部门|科室|处室|部室)(?=[\u3400-\u9fff])")
"""Before the bodies, where the blank behind it was lost: `（责任单位甲部）`."""
_BETWEEN = lazy(r"[、，,；;]")
_PART = lazy(r"(?P<body>[^ \u3000：:]+)(?:[ \u3000]*[ \u3000：:][ \u3000]*(?P<who>[^：:]+))?等?")
_FEWEST = 3
"""So many items that end in nothing but bodies show that these are responsible."""


def find_ends(text: str, labelled: int = 0) -> Iterator[tuple[Span, Span]]:
    """For each such end its place and the place of its names; none where only one or two items end so, and not so many
    others say by a word who is responsible (`labelled`)."""
    found = [(match.span(), spans) for match in _END.finditer(text) if (spans := _bodies(text, *_inner(match)))]
    if len(found) + labelled < _FEWEST:
        return
    for whole, spans in found:
        yield from ((whole, span) for span in spans)


def _inner(match: re.Match[str]) -> Span:
    return next(match.span(name) for name in ("inside", "after", "bare") if match[name])


def _bodies(text: str, start: int, end: int) -> list[Span]:
    """Where the bodies stand of an end that holds nothing else but who of them leads, and by when."""
    label = _LABEL.match(text, start, end)
    start = label.end() if label else start
    rest = _REST.search(text, start, end)
    end = rest.start() if rest else end
    if are_bodies(text[start:end]):
        return [(start, end)]
    found: list[Span] = []
    for low, high in _parts(text, start, end):
        if size := _body_size(text[low:high]):
            found.append((low, low + size))
        elif not (found and _is_name(text[low:high])):
            return []
    return found


def _body_size(words: str) -> int:
    """How many characters of a part name a body, with or without who of it leads (`甲部　某某`); 0 where none do."""
    part = _PART.fullmatch(words)
    if part and part["who"]:
        return part.end("body") if _is_body(part["body"]) and all(map(_is_name, part["who"].split())) else 0
    sizes = (len(words), len(words) - 3, len(words) - 2)
    return next((one for one in sizes if _is_body(words[:one]) and (one == len(words) or _is_name(words[one:]))), 0)


def _parts(text: str, start: int, end: int) -> Iterator[Span]:
    for between in _BETWEEN.finditer(text, start, end):
        yield start, between.start()
        start = between.end()
    yield start, end


_WHOLE = 3
"""Characters of a name that may be a department's own: 组织部, but no 学校."""


_ORGANS = frozenset(["机关党委", "直属机关党委", "党委"])


def _is_body(words: str) -> bool:
    if words in _ORGANS:
        return True
    ending = ending_of(words)
    return ending is not None and len(words) >= _WHOLE and not column_kind(words)


def _is_name(words: str) -> bool:
    words = words.strip()
    return 2 <= len(words) <= 4 and surname_class(words, 0) != "" and ending_of(words) is None


_BLANKS = lazy(r"[、，,；; \u3000]|等$")


def are_departments(words: str) -> bool:
    """Whether words are nothing but bodies, among them those that have no name but what they are for: 组织部、办公室."""
    return all(_is_body(part) for part in _BLANKS.split(words) if part)


def are_bodies(words: str) -> bool:
    """Whether words are nothing but bodies, listed."""
    parts = [part for part in _BLANKS.split(words) if part]
    endings = [ending_of(part) for part in parts]
    named = any(one is not None and one.words != part for one, part in zip(endings, parts, strict=True))
    return named and None not in endings and not any(column_kind(part) for part in parts)
