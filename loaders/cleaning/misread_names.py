"""Names of which a scanner took one character for another that looks alike, where their bearer is named right before:
`市委书记应天长…，应夭长讲话`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from ..language.name_words import surname_class
from ..language.patterns import lazy
from ..language.words import read_rows
from .line import Edit, Line

_HAN = r"[\u3400-\u9fff]"
_TITLED = lazy(rf"(?<=[长任席记员])(?=(?P<name>{_HAN}{{3}}))")
"""Where a name of three characters may stand behind a title."""
_ALONE = lazy(
    rf"(?:^|(?<=[，。；、：\u3000\n由]))(?P<name>{_HAN}{{3}})(?=(?:同志|首先|还|也|最后|随后|分别|充分)?"
    r"(?:讲话|致[辞词]|主持|出席|参加|陪同|强调|指出|要求|表示|希望|宣布|宣读|介绍|汇报|传达|部署|总结|听取|看望|慰问|走访|察看|会见|揭牌|颁|当选|作了|作[^为]|为[^了期何]|向[^前导]|代表|[兼担]?任(?:第?[一二三四五六七八九十]?副?[组队团站馆厂社校会所处科局部]长|副?(?:主[任席编]|书记|理事|会长|总?经理|委员|秘书))|一行|率|说[，：]))"
)
"""A name without a title at the head of a clause, before what its bearer does."""
_REACH = 8
"""Lines back at most in which the same person stands with his title."""


def mend_names(lines: Sequence[Line]) -> list[Line]:
    """The lines, such names as they stand behind the title."""
    every = [[found["name"] for found in _TITLED.finditer(line.text)] for line in lines]
    known = {name for names in every for name in names}
    told: dict[str, int] = {}
    likes: dict[str, str] = {}
    mended: list[Line] = []
    for number, (line, names) in enumerate(zip(lines, every, strict=True)):
        for name in names:
            if name not in told and surname_class(name, 0):
                likes.update((other, name) for other in _alike(name) if other not in known)
            told[name] = number
        mended.append(line.edited(_edits(line.text, likes, told, number - _REACH)) if likes else line)
    return mended


def _edits(text: str, likes: Mapping[str, str], told: Mapping[str, int], first: int) -> list[Edit]:
    """The names of `likes`, misread → right, at the head of clauses, whose bearers are told of in lines from `first` on."""
    found = ((one.span("name"), likes.get(one["name"], "")) for one in _ALONE.finditer(text))
    return [(*span, name) for span, name in found if name and told[name] >= first]


def _alike(name: str) -> list[str]:
    """The names that differ from one by a character that looks alike, but for the surname."""
    return [f"{name[:at]}{other}{name[at + 1 :]}" for at in (1, 2) for other in _look_alikes().get(name[at], "")]


@cache
def _look_alikes() -> dict[str, str]:
    """The characters that each one is taken for."""
    table: dict[str, str] = {}
    for one, other in read_rows("look_alikes.tsv"):
        table[one] = table.get(one, "") + other
        table[other] = table.get(other, "") + one
    return table
