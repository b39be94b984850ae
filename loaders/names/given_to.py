"""任 as the verb that a decision begins with, before whom it appoints: `研究决定：任某某为副主任`, and no surname."""

from __future__ import annotations

from functools import lru_cache

from ..language.patterns import PLACES, lazy

_GIVES = lazy(
    r"任[\u3400-\u9fff]{2,3}(?:同志)?为[^，。；\n]{1,30}?(?:[长任记席员师理授事]|委员|书记)(?:职务)?(?=[，。；、（\n]|$)"
)
_DECIDED = lazy(r"决定|研究|通知|批复|批准|同意|发文|下文|行文|文件|[〕\]）]第?\d+号文?件?|(?<=[，；。\n])免")
_OTHERWISE = lazy(r"(?:任命|聘任|聘请|选举|推选|推举|选出|补选|增选|当选)[^。；\n]{2,60}为")
"""A verb before, with which names in a row go on: `选举甲为主席，任某为副主席`."""
_BEFORE = "：；，。\n \u3000日"


@lru_cache(PLACES)
def is_verb_of_office(text: str, at: int) -> bool:
    """Whether 任 at `at` gives an office to the one named behind it."""
    if text[at : at + 1] != "任" or (at and text[at - 1] not in _BEFORE) or not _GIVES.match(text, at):
        return False
    low = max(text.rfind("\n", 0, at), text.rfind("。", 0, at)) + 1
    return _DECIDED.search(text, low, at) is not None and _OTHERWISE.search(text, low, at) is None
