"""Sentences that lead from a sitting of those just elected back to the congress of which it was a part."""

from __future__ import annotations

from ..language.patterns import lazy
from ..language.sentences import Stretch
from ..parts import EventMention
from .venues import DATE

SITTING = lazy(r"(?:次(?:全委|委员|常委|常务|常务理事|理事|监事|执委|全委扩大)?会议?|全体会议|全会)$")
CONGRESS = lazy(r"大会$")
_OF_CONGRESS = lazy(r"(?:人大|政协|政协[^，。；]{2,14}(?:届|委员会))第?[一二三四五六七八九十]+次(?:全体)?会议$")
"""A session that is no sitting of those whom another congress elected: `某县十六届人大一次会议`."""
ITS_SESSION = lazy(r"第[一二三四五六七八九十]+次(?:全体)?会议$")
AT_CONGRESS = lazy(r"[ 　]*在?(?:本次|此次|本届|代表)?大会(?:召开|举行)?(?:期间|上|现场)")
ENDS = lazy(
    rf"[\n 　]*(?:{DATE}|[同当][日天]|[上下]午|晚上?|随后|最后|[，、])*(?:[代党]表)?大会(?:在[^，。；]{{2,16}}中|胜利|圆满|顺利|举行|完成[^，。；]{{2,12}}后)*(?:闭幕|落幕|结束)"
)
"""What leads back to the congress, which closes."""
_AT_CLOSING = lazy(
    rf"[\n 　]*(?:(?:{DATE}|[同当][日天]|[上下]午|晚上?|随后|最后|之后|[，、])*(?:举行|召开)?(?:的|了)?(?:大会)?闭幕(?:会议?|式|大会)(?:在|由|上|前|[，。]|举行)"
    r"|[^，。；\n]{2,30}?(?:主持|出席|参加)了?(?:大会)?闭幕(?:会议?|式|大会)|(?:大会|代表大会)(?:还|以[^，。；]{2,16}方式|一致|全体)*(?:审议|表决|通过|号召))"
)
"""What is told of the last sitting of such a congress."""
_SPEAKS_AT = lazy(r"(?:“[^”\n]{1,80}”)?[^，。；\n]{1,24}?在(?:大会)?(?:[开闭]幕(?:式|会|大会)|大会)上")
"""What somebody did at it: `会长甲在闭幕式上说`."""


def is_back_at(text: str, sentence: Stretch, told: EventMention, main: EventMention) -> bool:
    """Whether a sentence leads from a sitting, `main`, to a congress told before, which closes."""
    if not CONGRESS.search(ITS_SESSION.sub("", told.title)):
        return False
    return bool(ENDS.match(text, sentence.start) or (_of_elected(main) and _AT_CLOSING.match(text, *sentence)))


def is_at_congress(text: str, sentence: Stretch, told: EventMention, sitting: EventMention) -> bool:
    """The same of a sitting told in the entry of its congress, and of what is said to have been done at that."""
    if not (CONGRESS.search(ITS_SESSION.sub("", told.title)) and _of_elected(sitting)):
        return False
    if is_back_at(text, sentence, told, sitting) or AT_CONGRESS.match(text, *sentence):
        return True
    return "幕" not in sitting.title and _SPEAKS_AT.match(text, *sentence) is not None


def _of_elected(event: EventMention) -> bool:
    """Whether those elected sat."""
    if _OF_CONGRESS.search(event.title):
        return False
    return SITTING.search(event.title) is not None and not CONGRESS.search(ITS_SESSION.sub("", event.title))
