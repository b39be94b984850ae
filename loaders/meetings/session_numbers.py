"""Which session of which body a title names, however it is written: `某市第四届人民代表大会常务委员会第十三次会议`, `市四届人大常委会第13次会议`."""

from __future__ import annotations

import re
from typing import NamedTuple

from ..dates.words import number
from ..language.patterns import lazy

_N = "[0-9〇零一二三四五六七八九十百]{1,4}"
_SESSION = lazy(
    rf"(?P<who>[^届次，。]*?)第?(?P<term>{_N})届(?P<organ>[^届次，。]*?)第?(?P<sitting>{_N})次(?P<kind>[^届次，。]*)"
)
_KINDS = (
    ("人大", lazy("人大|人民代表大会")),
    ("政协", lazy("政协|政治协商会议")),
    ("党委", lazy(r"^(?:中共|中国共产党)|^[\u3400-\u9fff]{0,8}[省市区县州盟旗]委(?!员)")),
)
_ORGANS = (("常委会", lazy("常委|常务委员")), ("主席会议", lazy("主席会议")), ("主任会议", lazy("主任会议")))
_NO_PLACE = lazy(
    r"^(?:中国人民政治协商会议|政协|中国共产党|中共)|(?:人民代表大会|人大|政协|委员会|委)?(?:常务委员会|常委会)?$"
)


class Session(NamedTuple):
    """The sitting of a term of a body; `place`: what is said of where, which may be no more than 市."""

    kind: str
    term: int
    sitting: int
    place: str


def session(title: str) -> Session | None:
    """The session of a people's congress, a conference or a committee of the party that a title names."""
    found = _SESSION.fullmatch(title) if "届" in title and "次" in title else None
    if found is None:
        return None
    words = found["who"] + found["organ"] + found["kind"]
    kind = next((name for name, sign in _KINDS if sign.search(words)), "")
    if not kind or (kind == "党委" and not re.search("全会|全体|全委", found["kind"])):
        return None
    organ = next((name for name, sign in _ORGANS if sign.search(words)), "")
    return Session(kind + organ, number(found["term"]), number(found["sitting"]), _NO_PLACE.sub("", found["who"]))


def is_one_session(one: str, other: str) -> bool:
    """Whether two titles name one session; a place may be left out or be said by its level alone."""
    first, second = session(one), session(other)
    if first is None or second is None or first[:3] != second[:3]:
        return False
    short, long = sorted((first.place, second.place), key=len)
    return long.endswith(short)
