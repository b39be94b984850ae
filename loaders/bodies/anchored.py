"""Where a body's name begins when a place, 市, 省 or 全国 stands within a run of words before its end."""

from __future__ import annotations

import re
from functools import lru_cache

from ..language.body_words import PLURAL, SUB, abroad_regex, ending_of
from ..language.patterns import lazy
from ..language.zone_words import ZONE_KINDS
from ..places.gazetteer import DISTRICT, NOT_CITY, district_regex, place_regex
from .anchors import LEVEL_WORD, anchor_regex, is_seat

NOT_LEVEL = lazy(rf"市(?:{NOT_CITY})|区[域块间划]|县域|省会|州县")


def placed_end(text: str, start: int, end: int) -> int:
    """Where the name of a district or county that begins at `start` ends; `start` itself without one."""
    found = district_regex().match(text, start, end)
    return found.end() if found else start


_NO_NAME_OF_CITY = frozenset("原现前时任某全各本我该在到赴对向由经与和及给为是省市")
_HEAD_OFFICE = lazy(
    r"(?:[农工建中交招]|农发|国开|进出口|光大|民生|中信|浦发|兴业)行|国网|南网|人保(?:财险)?|(?:中国)?(?:移动|电信|联通|铁塔|人寿|邮政)|中石[油化]|中海油"
)
"""Short names of banks and companies of the whole country, behind which the place of a branch stands."""
_PROVINCE = lazy(r"(?:(?![客团后前时访友商人侨会驻留的和与及等代队员组])[\u3400-\u9fff]){1,5}")
"""Behind a country, what its provinces, states and cities are called."""
_ZONE = lazy(rf"(?:{ZONE_KINDS})$")
"""What stands before 区 in the name of a zone, which has bodies of its own."""
_LONGEST_ZONE = 16
_TAKES_OVER = ("兼并", "收购", "并购", "托管", "接管", "参股", "控股", "重组", "整合", "租赁", "承包")
"""What a body does with another whose name begins with a place."""


def at_anchor(text: str, start: int, end: int) -> int:
    """Words before the first place or 市, 省, 全国 … belong to the name only when they look like one."""
    if text.startswith(_TAKES_OVER, start) and anchor_regex().match(text, start + 2):
        return start + 2  # 某集团|兼并|某市轮胎厂
    if placed_end(text, start, end) > start or is_seat(text, start, end):
        return start
    anchor = anchor_regex().search(text, start, end)
    if anchor is None or anchor.start() == start:
        return start
    before = text[start : anchor.start()]
    abroad = abroad_regex().match(before)
    if abroad and (_PROVINCE.fullmatch(before, abroad.end()) or not LEVEL_WORD.match(text, anchor.start())):
        return start  # a body of Chinese abroad: 某国某市中华会馆; of another country: 某国某某省商会
    if (text[start] in "市省区县州" and not NOT_LEVEL.match(text, start)) or PLURAL.match(before):
        return start
    if SUB.search(before) is not None or ending_of(before) is not None or before[-1] in "（“·&" or text[start] in "“（":
        return start
    if _HEAD_OFFICE.fullmatch(before):
        return start  # 农行某省分行, 国网某省电力公司
    if anchor[0] == "州" and len(before) == 1 and before not in _NO_NAME_OF_CITY:
        return start  # a city that no gazetteer has: 昌州供电局
    if (anchor[0] in "镇乡" and len(before) <= 4) or (anchor[0] in ("地区", "专区") and len(before) == 2):
        return start  # a town, a prefecture of old
    if anchor[0][0] == "区" and len(before) <= _LONGEST_ZONE and _ZONE.search(before):
        return start  # 高新|区总工会
    if anchor[0] in "市区县旗州" and (named := _named_district(text, start, anchor.end())):
        return named
    short = anchor["place"] and not anchor["place"].endswith(("市", "省", "区"))
    return start if short and len(before) <= 6 else anchor.start()


def _named_district(text: str, start: int, end: int) -> int:
    """Where a district that the text names elsewhere begins, when it ends at `end`; else 0."""
    known = _districts_of(text)
    for at in range(max(start, end - 6), end - 1):
        if text[at:end] in known:
            return at
    return 0


@lru_cache(maxsize=4)
def _districts_of(text: str) -> frozenset[str]:
    """Districts that begin behind punctuation or a known place somewhere in the text."""
    return frozenset(re.findall(rf"(?<![\u3400-\u9fff])(?:{place_regex().pattern})?({DISTRICT})", text))
