"""Names of people known from elsewhere that are ordinary words: where such a word is somebody's name again."""

from __future__ import annotations

from ..language.name_words import surname_class
from ..language.patterns import lazy
from ..names.edges import is_spoken_of, is_told_of, right_edge
from ..posts.roles import match_role

_PRESENTED = lazy(r"，(?:现任|现为|曾任|时任|历任|此前)")
"""Behind a name what its bearer is or was: `新当选的某某，现任…`."""


_TOGETHER = lazy(
    r"[和与及](?:[^，。；、\n]{0,24}?(?P<title>[^\W为任]长|主任|书记|主席|经理))?(?P<other>[\u3400-\u9fff]{2,4}?)(?:分别|共同|双双|一[起同道]|先后|代表双方|(?:全程)?(?:陪同|随同)|出席|参加|列席|在座)"
)
"""Behind somebody what he does together with another: `甲和某某学院副院长乙代表双方签字`."""


_LED = lazy("的?(?:陪同|带领|率领|引导)之?下")
"""Behind who goes with somebody: `在甲陪同下`."""
_LED_WITH = lazy(
    r"[、和与及][^，。；\n]{0,16}?(?:主任|书记|主席|经理|[^\W为任]长)[\u3400-\u9fff]{2,4}?(?:[、和与及][^，。；\n]{2,20}?)?(?:等人?)?的?(?:陪同|带领|率领|引导)之?下"
)
"""The same where others with their offices go too: `在甲、某局局长乙的陪同下`."""


_TITLED = lazy(r"[和与及][^，。；、的\n]{0,16}?(?:[^\W为任]长|主任|书记|主席|总裁|经理|教授)(?=[\u3400-\u9fff]{2})")
"""Behind somebody another with his office: `甲与副市长|乙座谈`."""
_SIZES = (2, 3, 4)
_THEN = (
    "其中", "会后", "会前", "会上", "随后", "之后", "期间", "其间", "席间", "最后", "当天", "当晚", "当日", "同日", "同时",
)  # fmt: skip
"""Before somebody known of whom it is told what he did then: `会后某某看望了工人`."""
_SHOWN = ("见证", "证明", "带来", "产生")
"""What is done by things as well as by people: `由时光见证`."""


def stands_as_name(text: str, at: int, end: int, known: tuple[str, ...], *, open_before: bool) -> bool:
    """Whether the word at [at, end) is somebody's name here; `known`: the names of the document."""
    before, edge = text[at - 1] if at else "\n", right_edge(text, end)
    verb = is_spoken_of(text, end) or (edge == 2 and open_before)
    if _PRESENTED.match(text, end) and before in "的，。；、":
        return True
    if before == "在" and (_LED_WITH.match(text, end) or (verb and _LED.match(text, end))):
        return True
    if open_before and (_goes_with(text, end, known) or (match_role(text, end) and not match_role(text, at))):
        return True
    if open_before and (verb or edge == 3) and _in_people_place(text, at, end):
        return True
    if _is_doer(text, at, end, known, edge):
        return True
    return verb and (before in "，。；、\n由和与及对" or text.endswith(_THEN, 0, at))


def _goes_with(text: str, end: int, known: tuple[str, ...]) -> bool:
    """Whether another of whom something is told stands behind 和 or 与."""
    if text.startswith(("和", "与"), end) and text.startswith(known, end + 1):
        return True
    together = _TOGETHER.match(text, end)
    if together and (together["title"] or surname_class(text, together.start("other"))):
        return True
    titled = _TITLED.match(text, end)
    return titled is not None and any(
        is_told_of(text, titled.end() + size) or right_edge(text, titled.end() + size) >= 2 for size in _SIZES
    )


def _is_doer(text: str, at: int, end: int, known: tuple[str, ...], edge: int) -> bool:
    """Whether it stands behind 由 or behind a name and 和, before a verb or a further name."""
    before = text[at - 1] if at else "\n"
    if before == "由":
        also = text.startswith(("、", "和", "与"), end) and text.startswith(known, end + 1)
        return also or (edge == 2 and not text.startswith(_SHOWN, end))
    return edge == 2 and before in "和与" and text.endswith(known, 0, at - 1)


def _in_people_place(text: str, at: int, end: int) -> bool:
    """An ordinary word between commas is a name only at the start of a sentence's clause with a verb, or in a list."""
    return (
        is_spoken_of(text, end)
        or text[end : end + 1] in "、（"
        or text[at - 1 : at] in "、\u3000"
        or right_edge(text, end) == 2
    )
