"""People whom a text names again by surname and office alone: `会长何文达…。何会长致辞`."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from ..language.name_words import surname_class
from ..language.patterns import lazy
from ..parts import PersonMention

_CALLED = lazy(
    r"(?<=[，。；：、\n\u3000”和与由及])(?P<surname>[\u3400-\u9fff]{1,2}?)"
    r"(?P<title>副?(?:书记|主席|主任|[市县州旗省乡镇村厅局处科部行厂矿场社馆所院校会站队]长|秘书长|理事长|董事长|监事长|总经理|经理|总裁|检察长|参赞|大使|总领事|领事|代办|教授|研究员|院士|政委|会长|团长|议长))"
    r"(?![助的们]|办公)"
)


def with_surnames(text: str, people: Sequence[PersonMention]) -> Sequence[PersonMention]:
    """The people of a text and, in their places, those named again so."""
    again = list(_called_again(text, people))
    return sorted([*people, *again], key=lambda one: one.start) if again else people


def _called_again(text: str, people: Sequence[PersonMention]) -> Iterator[PersonMention]:
    starts = [one.start for one in people]
    for call in _CALLED.finditer(text) if people else ():
        surname = call["surname"]
        if (surname_class(surname, 0) == "compound") != (len(surname) == 2) or not surname_class(surname, 0):
            continue
        at = bisect_left(starts, call.start())
        if any(_begin(one) < call.end() and call.start() < one.end for one in people[max(0, at - 1) : at + 1]):
            continue
        meant = [one for one in people[:at] if one.name.startswith(surname) and _is_called(text, one, call["title"])]
        if len({one.name for one in meant}) == 1:
            whole = meant[-1]
            yield PersonMention(*call.span(), whole.name, whole.marks, call.start(), whole=(whole.start, whole.end))


def _begin(person: PersonMention) -> int:
    return person.title_start if person.title_start >= 0 else person.start


def _is_called(text: str, person: PersonMention, title: str) -> bool:
    """Whether somebody has a post that he is called by."""
    roles = [post.role for post in person.posts]
    return text.endswith(title, 0, person.start) or any(role.endswith(title) for role in roles)
