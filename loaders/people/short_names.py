"""People called by a part of their names: `某某·努尔江教授一行…。努尔江作了报告`, and in lives, as gazetteers do, by the family name
or the given name alone: `邹出任…`, `静山调任…`."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from ..language.body_words import ending_of
from ..language.name_words import is_ordinary, surname_class
from ..language.patterns import lazy
from ..parts import PersonMention
from ..places.gazetteer import gazetteer
from ..posts.careers import begin_lives
from .loose import names_again

_DOT = "·"
_SHORTEST = 2
"""Characters of a part that stands for the whole name."""


def call_whole(text: str, people: list[PersonMention]) -> None:
    """Give those who are called by one part of their name the whole, where one name alone has it; add those not yet found."""
    wholes = _wholes(people)
    if not wholes:
        return
    for one in people:
        if whole := wholes.get(one.name):
            one.name, one.whole = whole.name, (whole.start, whole.end)
    taken = [(one.start, one.end) for one in people]
    for found in names_again(text, Counter(dict.fromkeys(wholes, 1)), taken):
        whole = wholes[found.name]
        people.append(PersonMention(found.start, found.end, whole.name, found.marks, whole=(whole.start, whole.end)))
    people.sort(key=lambda one: one.start)


def _wholes(people: Sequence[PersonMention]) -> dict[str, PersonMention]:
    """The first mention of the one name that has a part, by the part; none for parts behind titles of their own."""
    of_part: dict[str, dict[str, PersonMention]] = {}
    for one in people:
        for part in one.name.split(_DOT) if _DOT in one.name else ():
            if len(part) >= _SHORTEST and not is_ordinary(part) and not ending_of(part) and part not in gazetteer():
                of_part.setdefault(part, {}).setdefault(one.name, one)
    titled = {one.name for one in people if any(post.end <= one.start for post in one.posts)}
    return {
        part: next(iter(named.values()))
        for part, named in of_part.items()
        if len(named) == 1 and part not in titled and part not in named
    }


_MANNER = (
    r"(?:(?:先后|历次|一直|长期|毅然|主动|再次|首次|同时|又被|后来?|随后|不久|仍|又|再|即|便|遂|曾|也|亦|还|复|才|已|均|则|初|两次|多次)"
    r"|(?:由|经|受|因|应|随|从|与|和|自|在|于|以)[^，。；\n]{1,20}?)*"
)
_TAKES = (
    r"(?:历任|曾任|担任|出任|就任|升任|调任|改任|转任|兼任|接任|继任|连任|续任|留任|专任|暂任|代理|兼代|辞去|卸任|任|当选|晋升|升为|升|兼|转"
    r"|(?:被|受|获|奉)[^，。；\n]{0,20}?(?:选|推|举|任|命|委|聘|派|调|召|邀|荐)|(?:选|推|聘|委|派)[任为]|调[往到赴回至离入])"
)
_VERB = rf"{_MANNER}{_TAKES}"
_BEFORE = lazy(
    r"(?:[，。；：\n\u3000]|[年月日初底春夏秋冬后起间时]|解放后|[上中下]旬|(?:\d|[一二三四五六七八九十])[月日号]?)$"
)


def read_short(text: str, people: list[PersonMention], known: Counter[str]) -> None:
    """Add those so called to the people, and take names for them that were read too long (邹出|任)."""
    lives = begin_lives(text)
    named = {end - 1 for _, _, end in lives if text[end - 1] in "字号名"}
    for one in [one for one in people if one.start in named]:  # 某某，|字子光|，
        people.remove(one)
        known.pop(one.name, None)
    found = {one.start: one for one in _short(text, lives)}
    if not found:
        return
    for one in people:
        short = found.pop(one.start, None)
        if short and short.name != one.name:
            known.pop(one.name, None)
            one.end, one.name, one.whole = short.end, short.name, short.whole
    taken = [(one.start, one.end) for one in people]
    people += [one for one in found.values() if not any(low < one.end and one.start < high for low, high in taken)]


def _short(text: str, lives: Sequence[tuple[int, str, int]]) -> Iterator[PersonMention]:
    """Where somebody is so called."""
    for number, (start, name, _) in enumerate(lives):
        stop = lives[number + 1][0] if number + 1 < len(lives) else len(text)
        called = _called(name)
        pattern = re.compile(rf"(?:{'|'.join(map(re.escape, called))})(?={_VERB})") if called else None
        for one in pattern.finditer(text, start + len(name), stop) if pattern else ():
            if _BEFORE.search(text, max(0, one.start() - 4), one.start()):
                yield PersonMention(*one.span(), name, whole=(start, start + len(name)))


def _called(name: str) -> list[str]:
    """What a name is shortened to: its family name, and its given name where that has two characters."""
    kind = surname_class(name, 0)
    size = 2 if kind == "compound" else 1
    if not kind or len(name) <= size:
        return []
    given = name[size:]
    return [given, name[:size]] if len(given) > 1 else [name[:size]]
