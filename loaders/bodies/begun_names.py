"""Names of people that begin or end with a city's name: 高雄飞, 常德海, 郇长春."""

from __future__ import annotations

import re

from ..language.name_words import surname_class
from ..language.patterns import lazy
from ..names.personal import read_name

_MORE = 3
"""How long such a name is."""
_ACTS = lazy(
    r"任|当选|担任|出任|兼任|同志|先生|女士|教授|主持|出席|讲话|致[辞词开]|代表[^，。；\n]{0,12}(?:作|讲|致|签)|作[^，。；\n]{0,24}(?:报告|讲话|总结)|宣[布读]|陪同|会见|汇报"
)
"""What only somebody does or is."""


def begins_name(text: str, start: int, end: int) -> bool:
    """Whether a city's short form and the next character are a person's name, as what follows tells here or wherever
    the three stand in the text."""
    if end - start != _MORE - 1:
        return False
    name = text[start : end + 1]
    reading = read_name(text, start)
    if reading is None or reading.end != end + 1 or reading.edge < 2:
        return False
    return any(_ACTS.match(text, one.end()) for one in re.finditer(name, text))


def ends_name(text: str, start: int, end: int) -> bool:
    """Whether a surname before a city's short form, also a rare one, and the city are a person's name, as what follows
    tells where the three stand at the head of a clause."""
    name = text[start - 1 : end]
    if end - start != _MORE - 1 or not surname_class(name, 0) or (reading := read_name(name, 0)) is None:
        return False
    if reading.end != _MORE:
        return False
    return any(_ACTS.match(text, one.end()) for one in re.finditer(rf"(?<![\u3400-\u9fff]){name}", text))
