"""The council or the board of supervisors of a cooperative, whose head or deputies bear a bare 主任 or 副主任."""

from __future__ import annotations

from collections.abc import Sequence

from ..language.patterns import lazy
from .phrases import PostPhrase

_SAT = r"(?:第?[一二三四五六七八九十]{1,3}[届次]|首次|一届一次|全体(?:理事|监事|委员)?)*(?:会议|全会)?(?:分别|一致|相继|又|并)*(?:选举|推选|推举|补选|增选|改选|选出|互选)(?:产生|出|了)?"
_HEAD = lazy(rf"(?P<council>[理监]事会){_SAT}[\u3400-\u9fff（）]{{2,12}}(?:为|任|担任)$")
"""A council that sits and elects its head: `理事会第一次会议选举甲为|主任`."""
_DEPUTY = lazy(
    rf"(?P<council>[理监]事会)(?:{_SAT}[\u3400-\u9fff（）]{{2,12}}(?:为|任|担任))?主任"
    r"(?:(?:由|为)?(?![、])[^，。；：、]{2,24}(?:兼任|担任)?[，、；](?:常务)?|[^。；：]{0,14}[，、][^，。；：]{2,30}(?:当选为?|为|任|担任)(?:常务)?)$"
)
"""Its head, before his deputies: `理事会主任甲，|副主任乙`, `甲连任理事会主任，乙、丙当选|副主任`."""
_OF_DISABLED = ("残联", "残疾人联合会")
_CHAIRS = {"主席": "主席团", "理事长": "执行理事会", "理事": "执行理事会"}
"""In which organ of a federation of the disabled its heads are."""
_ORGAN_HEAD = lazy(
    r"(?P<organ>主席团|执行理事会)(?:主席|理事长)(?:由|为)?(?![、])(?:[^，。；：、\n]{2,24}(?:兼任|担任)?)?(?:[，、；]|[，；][^，。；：\n]{2,40}(?:当选为?|为|任|担任))(?:名誉|常务)?$"
)
"""The head of such an organ, before his deputies: `甲为某残联主席团主席，乙、丙为|副主席`."""
_ORGAN_ROWS = lazy(
    r"(?P<organ>主席团|执行理事会)(?:组成)?(?:人员|成员|班子)(?:名单)?(?:如下)?[：:]\n(?:[^。\n]{2,60}\n){0,4}[^。\n：]{0,12}$"
)
"""The heading of rows that list the members of such an organ."""
_FARTHEST = 70
_ROWS = 240


def own_council(phrase: PostPhrase, own: str, near: Sequence[str]) -> str:
    """The document's own cooperative where nothing but 理事会 or 监事会 stands before the head and no other is told of."""
    if phrase.inner not in ("理事会", "监事会") or phrase.head != "主任" or not own.endswith("社"):
        return ""
    return "" if any(one.endswith("社") and one != own for one in near) else own


def council_carried(text: str, entry: int, phrase: PostPhrase, body: str) -> str:
    """理事会 or 监事会 for the bare 主任 that it elects and for the deputies of its head, and the organs of a federation of
    the disabled likewise; else empty."""
    if body.endswith(_OF_DISABLED):
        return _of_disabled(text, entry, phrase)
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


def _of_disabled(text: str, entry: int, phrase: PostPhrase) -> str:
    """主席团 or 执行理事会 for a bare head whose sentence or list says that he is one of it; else empty."""
    organ = _CHAIRS.get(phrase.head, "")
    if not organ:
        return ""
    low = max(entry, phrase.role_start - _ROWS)
    if text.find(organ, low, phrase.role_start) < 0:
        return ""
    near = max(low, phrase.role_start - _FARTHEST)
    deputy = phrase.role != phrase.head and _ORGAN_HEAD.search(text, near, phrase.role_start)
    found = deputy or _ORGAN_ROWS.search(text, low, phrase.role_start)
    return organ if found and found["organ"] == organ else ""
