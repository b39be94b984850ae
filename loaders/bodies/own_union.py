"""The union of a works, bank, hospital or school whose own chronicle a document is: `某大学工会2011年大事记`."""

from __future__ import annotations

from ..language.patterns import lazy
from .institutions import is_institution

_TITLED = lazy(
    r"(?P<house>[^，。；：《》\n]{3,30}?)(?:机关)?(?:教育)?工会(?:委员会)?[（(]?(?:\W*(?:[12]\d{3}|[一二][九〇○零][〇○零一二三四五六七八九]{2})[^，。；：]{0,20}?)?(?:大事记|纪事|记事|工作日志|要事)"
)


def own_union(title: str, own: str) -> str:
    """The union of the house `own` that the title of a chronicle names; empty for the chronicles of all others."""
    if "工会" not in title or not own or own.endswith(("总工会", "工会")) or not is_institution(own):
        return ""
    found = _TITLED.match(title.strip())
    return f"{own}工会" if found and _same(found["house"], own) else ""


def _same(house: str, own: str) -> bool:
    """Whether the words of a title are the house, or it by a shorter name."""
    return house in own or own in house or house[-4:] == own[-4:]
