"""Whether two mentions tell of one event."""

from __future__ import annotations

from difflib import SequenceMatcher

from ..language.patterns import lazy
from ..parts import EventMention
from .session_numbers import is_one_session

_NUMBERED = lazy(r"[次届]")
_SITTING = lazy(r"[届次](?:.{0,6}会议?|大会|全会).{0,2}(?:[开闭]幕(?:会议?|大会|式)|预备会议)$")
"""The first or last sitting of a session of several days, by its name: `市政协三届一次会议开幕会`."""
_ORGAN = lazy(r"董事会|监事会|理事会|股东大?会|党委|纪委|纪律检查|经费审查|女职工|全委|执委|常委|主席团")
_WHICH = lazy(
    r"第?[一二三四五六七八九十\d]+届|(?:(?:19|20)\d\d年)?第?[一二三四五六七八九十\d]+次|人民(?=政府)|[（(][^（）()]{1,6}[）)]"
)
"""Which of its sittings a meeting is, and what a short name of its body leaves out."""
_BARE_ORGAN = lazy(r"(?:常务)?[理监董]事会议?")
"""A meeting called again by its body alone, behind its whole name: `五届一次理事会议选举…，理事会议聘任…`."""
_FEWEST = 5


def is_numbered_of(one: EventMention, other: EventMention) -> bool:
    """Whether a mention says which sitting one is that the head of its minutes names by what it is alone: `某县政府常务会议`."""
    if one.when is None or other.when is None or one.when.edtf != other.when.edtf or "次" not in one.title:
        return False
    short, long = sorted((_WHICH.sub("", one.title), _WHICH.sub("", other.title)), key=len)
    return "次" not in other.title and len(short) >= _FEWEST and long.endswith(short) and short.endswith("会议")


def is_same(one: EventMention, other: EventMention) -> bool:
    """Whether two mentions tell of one event: of one day, or the later within the days of the other, with names alike."""
    if one.when is None or other.when is None:
        return False
    within = other.when.first <= one.when.first and one.when.last <= other.when.last
    if (
        within
        and one.when.edtf != other.when.edtf
        and bool(_SITTING.search(one.title)) != bool(_SITTING.search(other.title))
    ):
        return False
    if within and _NUMBERED.search(one.title) and (one.title == other.title or is_one_session(one.title, other.title)):
        return True
    if one.entry is other.entry and _is_of_one_of_several(one) and _is_of_one_of_several(other):
        return one.start == other.start
    if one.when.edtf != other.when.edtf or _ORGAN.findall(one.title) != _ORGAN.findall(other.title):
        return False
    short, long = sorted((one.title, other.title), key=len)
    if (len(short) >= 6 and short in long) or (_BARE_ORGAN.fullmatch(short) and long.endswith(short)):
        return True
    return SequenceMatcher(None, one.title, other.title, autojunk=False).ratio() >= 0.8


def _is_of_one_of_several(one: EventMention) -> bool:
    """Whether a title is put together of one of several bodies and what each of them held: its words stand apart."""
    return len(one.title) > one.end - one.start and one.title.endswith(("会", "会议"))


def spans(one: EventMention, other: EventMention) -> bool:
    """Whether a mention has all the days of a session, of which another one gave a single day."""
    if one.when is None or other.when is None or "/" not in one.when.edtf or len(other.when.edtf) != 10:
        return False
    if other.when.first < one.when.first or one.when.last < other.when.last:
        return False
    if bool(_SITTING.search(one.title)) != bool(_SITTING.search(other.title)):
        return False
    return bool(_NUMBERED.search(one.title)) and (one.title == other.title or is_one_session(one.title, other.title))
