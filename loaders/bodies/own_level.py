"""A body of a county or district whose name leaves out what its place is: 某某法院 for 某某县人民法院."""

from __future__ import annotations

from ..language.patterns import lazy
from ..parts import Context
from .enterprises import is_enterprise, is_of_region

_KIND = lazy(
    r"(?:人民)?(?:法院|检察院)|[\u3400-\u9fff]{1,8}局|总工会|妇联|团委|工商联|文联|科协|残联|侨联|红十字会|政协|党校"
)
_COURT = lazy(r"(?P<place>[\u3400-\u9fff]{2,8})[县区旗市](?:人民)?(?P<kind>法院|检察院)")
_LEVELS = ("县", "区", "旗", "市")
_FOREST_WORK = ("林场", "贮木场", "森铁", "森工", "木材生产", "采伐", "营林", "林区")
_FEWEST = 2
"""How many words of forest work tell a forest's own bureau from the office of the place whose name it bears."""


def with_level(own: str, text: str, context: Context) -> str:
    """The body by the whole name of its place, where the text tells what that is; any other as it is."""
    if court := _COURT.fullmatch(own):
        context.terms.setdefault(court["place"] + court["kind"], own)
        return own
    if _is_of_state(own, text):
        return own
    for whole in (context.terms.get(level, "") for level in _LEVELS):
        words = own.removeprefix(whole)  # 某某公安局 may have been read as one of the county: 某某县|某某公安局
        for cut in range(2, min(5, len(words) - 1)) if whole else ():
            place, kind = words[:cut], words[cut:]
            named = whole[:-1].endswith(place) and place + whole[-1] in text and not kind.startswith(_LEVELS)
            if named and _KIND.fullmatch(kind):
                full = whole + ("人民" if kind in ("法院", "检察院") else "") + kind
                context.terms.setdefault(words, full)
                return full
    return own


def _is_of_state(own: str, text: str) -> bool:
    """Whether the body is an enterprise of the state called by where it lies: 某地矿务局 is not the bureau of 某地市."""
    if not own.endswith("林业局"):
        return is_enterprise(own)
    return is_of_region(own) and sum(word in text for word in _FOREST_WORK) >= _FEWEST
