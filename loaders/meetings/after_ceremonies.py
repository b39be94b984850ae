"""News of a session that go on behind a ceremony held within it: `随后举行宪法宣誓仪式，…。\n甲在闭幕会上讲话`."""

from __future__ import annotations

from ..language.patterns import lazy
from ..language.sentences import Stretch
from ..parts import EventMention

_CEREMONY = lazy(r"(?:仪式|典礼)$")
_SITS = lazy(r"(?:会议?|全会|大会)$")
_AT_SESSION = lazy(
    r"[^，。；：\n]{0,40}?(?:在|于)?(?:[开闭]幕(?:会议?|式|大会)上|(?:大|全)?会(?:议|上)(?:上|作|讲|发|致|强调|指出|以|还|表决|通过|审议|选举|号召|要求)|(?<=[\u3400-\u9fff])在会上|(?:发表|作)了?(?:[\u3400-\u9fff“”]{0,6})闭幕讲话|致闭?幕?[词辞](?<=闭幕[词辞]))"
)
_CEREMONIAL = lazy(r"[　\s]*在?(?P<what>[开闭]幕(?:会议?|式|大会))")
_OATH = lazy("誓|仪式|任命书")


def is_back_from_ceremony(text: str, sentence: Stretch, current: EventMention, main: EventMention) -> bool:
    """Whether a sentence behind a ceremony tells of the session during which it was: `甲在会上讲话`, `大会号召…`."""
    if not (_CEREMONY.search(current.title) and _SITS.search(main.title)):
        return False
    return _AT_SESSION.match(text, *sentence) is not None


def is_still_at(text: str, sentence: Stretch, current: EventMention) -> bool:
    """Whether a paragraph goes on with what was told above; one that speaks of no oath is behind the taking of oaths."""
    return "宣誓" not in current.title or _OATH.search(text, *sentence) is not None


def calls(text: str, sentence: Stretch, current: EventMention) -> bool:
    """Whether a sentence goes on with a sitting told before by its name: `…举行闭幕会。\n闭幕会由甲主持`."""
    called = _CEREMONIAL.match(text, *sentence)
    return called is not None and current.title.endswith(called["what"])
