"""What padded characters spell: names that start with a surname, words for posts, or a heading set wide."""

from __future__ import annotations

from functools import cache

from ..language.characters import HAN
from ..language.patterns import lazy
from ..language.words import read_classes

ONE = lazy(rf"[{HAN}](?:（[^（）]*）)?")
"""A single character as it stands in a padded word, with a mark in brackets behind it."""

_BRACKETS = lazy(r"（[^（）]*）")
_NAME = lazy(rf"[{HAN}]{{2,4}}|[{HAN}]{{1,6}}(?:·[{HAN}]{{1,8}})+")
_POST = lazy(rf"[{HAN}]{{0,8}}(?:主席|书记|[长员任]|顾问|理事|监事|秘书|常委|代表|会计|出纳)")
WORDS = frozenset(
    [
        "主席",
        "书记",
        "主任",
        "委员",
        "会长",
        "院长",
        "校长",
        "部长",
        "局长",
        "处长",
        "科长",
        "组长",
        "团长",
        "社长",
        "馆长",
        "所长",
        "站长",
        "行长",
        "厅长",
        "市长",
        "县长",
        "区长",
        "乡长",
        "镇长",
        "省长",
        "州长",
        "顾问",
        "理事",
        "监事",
        "代表",
        "常委",
        "成员",
        "秘书",
        "姓名",
        "职务",
        "性别",
        "民族",
        "届次",
        "任期",
        "备注",
        "单位",
        "籍贯",
        "目录",
        "附件",
        "名单",
        "秘书长",
        "理事长",
        "监事长",
        "检察长",
        "审判长",
        "委员长",
        "董事长",
        "总经理",
        "副主席",
        "副书记",
        "副主任",
        "副会长",
        "副院长",
        "副校长",
        "副局长",
        "副部长",
        "副处长",
        "副组长",
        "大事记",
        "副秘书长",
        "副理事长",
        "主任委员",
    ]
)
_LOST = -9.0


@cache
def _surnames() -> dict[str, float]:
    """Single-character surnames with how much they speak for a name."""
    worth = {"common": 2.0, "rare": 1.5, "strict": 0.5}
    surnames = read_classes("surnames.tsv")
    return {char: value for kind, value in worth.items() for chars in surnames[kind] for char in chars}


@cache
def _compound() -> frozenset[str]:
    return read_classes("surnames.tsv")["compound"]


def is_compound_surname(word: str) -> bool:
    """Whether a word is a surname of several characters."""
    return word in _compound()


def starts_name(char: str, expected: bool = False) -> bool:
    """Whether a character is a surname; one that is mostly an ordinary word counts only where a name is `expected`."""
    return _surnames().get(char, 0.0) > (0 if expected else 1)


def is_list(cells: list[str], wide: bool) -> bool:
    """Whether cells are names (and words for posts) set apart by space. `wide`: by more than one ordinary space."""
    if len(cells) < (2 if wide else 3):
        return False
    plain = [_BRACKETS.sub("", cell) for cell in cells]
    rest = plain[1:]
    if not all(_NAME.fullmatch(cell) or _POST.fullmatch(cell) for cell in rest):
        return False
    if not (_NAME.fullmatch(plain[0]) or _POST.fullmatch(plain[0]) or len(plain[0]) <= 12):
        return False
    led = sum(_worth(cell) > 0 or bool(_POST.fullmatch(cell)) for cell in rest)
    return led >= len(rest) * (0.6 if wide else 0.8)


def _worth(name: str) -> float:
    return 2.0 if name[:2] in _compound() or "·" in name else _surnames().get(name[:1], 0.0)


def name_worth(word: str) -> float:
    """How much a word of two to four characters speaks for itself as a name; 0 when it begins with no surname."""
    if word[:2] in _compound():
        return {3: 2.5, 4: 2.5}.get(len(word), 0.0)
    worth = _surnames().get(word[:1], 0.0)
    return worth + (0.1 if len(word) == 3 else 0.0) if len(word) in (2, 3) else 0.0


def leading_office(run: list[str], widths: list[int]) -> int:
    """How many of the characters at the head of a run spell an office that is set wider than what follows; else 0."""
    sizes = (size for size in (4, 3, 2) if size < len(run) and "".join(run[:size]) in WORDS)
    return next((size for size in sizes if max(widths[:size]) > min(widths[size:], default=99)), 0)


def word_sizes(run: list[str]) -> list[int]:
    """Lengths of the words that a run of single characters spells; one length for a heading set wide.

    The best way to cut the run is the one with the most names and known words in it.
    """
    chars = "".join(token[0] for token in run)
    marked = {place for place, token in enumerate(run) if len(token) > 1}
    scores, steps = [0.0], [0]
    for end in range(1, len(chars) + 1):
        score, step = scores[end - 1] + _LOST, 1
        for size in (2, 3, 4):
            start = end - size
            if start < 0 or any(place in marked for place in range(start, end - 1)):
                continue
            if (found := scores[start] + _value(chars[start:end])) > score:
                score, step = found, size
        scores.append(score)
        steps.append(step)
    if scores[-1] <= (_LOST * 2 if marked - {len(chars) - 1} else -1.0):
        return [len(run)]
    sizes: list[int] = []
    end = len(chars)
    while end:
        sizes.append(steps[end])
        end -= steps[end]
    return sizes[::-1]


def _value(word: str) -> float:
    if word in WORDS:
        return 1.6 * len(word)
    if word[:2] in _compound() and len(word) > 2:
        return 2.5
    worth = _surnames().get(word[0], 0.0)
    if len(word) == 2:
        return worth or -1.5
    return worth * 0.6 if len(word) == 3 and worth else -3.0
