"""The council or the board of supervisors of a cooperative, whose head or deputies bear a bare 主任 or 副主任."""

from __future__ import annotations

from ..language.patterns import lazy
from .phrases import PostPhrase

_SAT = r"(?:第?[一二三四五六七八九十]{1,3}[届次]|首次|一届一次|全体(?:理事|监事|委员)?)*(?:会议|全会)?(?:分别|一致|相继|又|并)*(?:选举|推选|推举|选出|互选)(?:产生|出|了)?"
_HEAD = lazy(rf"(?P<council>[理监]事会){_SAT}[\u3400-\u9fff（）]{{2,12}}(?:为|任|担任)$")
"""A council that sits and elects its head: `理事会第一次会议选举甲为|主任`."""
_DEPUTY = lazy(
    rf"(?P<council>[理监]事会)(?:{_SAT}[\u3400-\u9fff（）]{{2,12}}(?:为|任|担任))?主任"
    r"(?:(?:由|为)?(?![、])[^，。；：、]{2,24}(?:兼任|担任)?[，、；](?:常务)?|[^。；：]{0,14}，[^，。；：]{2,30}(?:当选为?|为|任|担任)(?:常务)?)$"
)
"""Its head, before his deputies: `理事会主任甲，|副主任乙`, `甲连任理事会主任，乙、丙当选|副主任`."""
_FARTHEST = 70


def council_carried(text: str, entry: int, phrase: PostPhrase, body: str) -> str:
    """理事会 or 监事会 for the bare 主任 that it elects and for the deputies of its head; else empty."""
    if phrase.head != "主任" or phrase.role not in ("主任", "副主任", "常务副主任"):
        return ""
    low = max(entry, phrase.role_start - _FARTHEST)
    if text.find("事会", low, phrase.role_start) < 0:
        return ""
    if phrase.role == "主任":
        found = _HEAD.search(text, low, phrase.role_start) if body.endswith("社") else None
    else:
        found = _DEPUTY.search(text, low, phrase.role_start)
    return found["council"] if found else ""
