"""A company's own works, shops and short names in its own papers: 焦化厂, 总医院, 某某集团."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from ..language.abridged import keeps
from ..language.body_words import ending_of
from ..language.patterns import lazy
from ..language.words import any_of
from ..places.gazetteer import leading_place
from .units import is_unit

_KINDS = frozenset({"company", "bank"})
_BUREAU = lazy(
    r"(?:矿务|铁路|石油(?:勘探|管理)?|油田(?:管理)?|(?:石油|勘探|盐务)管理|供电|电力|电业|工程|勘探|航务|农垦|森工|林业管理|航道|港务|海运|农场)(?:管理|分)?局$"
)
"""Bureaus that run works, as companies do."""
_LEGAL = lazy(r"(?P<group>集团)?(?:股份)?(?:有限)?(?:责任)?(?:总?公司)?$")
_FIRM = ("公司", "集团")
_FORM = lazy(r"(?:集团)?(?:股份|责任)?(?:有限)?(?:责任)?公司")
_OF_REGION = lazy(
    r"[\u3400-\u9fff]{2,8}(?:矿务|铁路|石油(?:勘探|管理)?|油田(?:管理)?|石油管理)局$|(?!地方|港航|渔业|国家)[\u3400-\u9fff]{2,4}海事局$|(?:西北|西南|东北|华北|华东|中南|华南|华中)[\u3400-\u9fff]{2,10}局$"
)
_OF_FOREST = lazy(
    r"(?!.*[农牧园畜渔水草]|.*(?:绿化|生态|资源|国土|自然|国有|城市|地方|造林|[省市区县州旗盟]))[\u3400-\u9fff]{2,5}(?:林业|森林工业)局$"
)
"""Bureaus of a forest that bear its name: 某某岭林业局; 农林局 and 园林林业局 are offices of a place."""
_FEWEST = 2
_FOREST_STATION = lazy(r"(?!国营|地方)[\u3400-\u9fff]{2,5}(?:林场|经营所|贮木场|储木场|木材厂|制材厂|农场|苗圃)")
"""What lies within a forest and is named without its bureau."""
_SQUADS = lazy(
    r"(?:第?[一二三四五六七八九十\d]{1,3}|机耕|机务|畜牧|园艺|基建|良种|生产|修理|运输|加工|工程|农机|蔬菜|果树|渔业|建筑|水利|采煤|掘进|采掘)"
    r"(?:生产|农业|畜牧|园艺|基建)?(?:第?[一二三四五六七八九十\d]{1,2})?(?:队|分场|作业区|管区|连队?|工段|工区|坑口|采区)"
)
"""What farms, mines and works are parted into."""
_SIGNS = frozenset("厂矿院学校")
_BETWEEN = 80
_ROW = lazy(
    r"(?:[\u3400-\u9fff·]{1,4}[ \u3000]{0,2}[\u3400-\u9fff]{0,3}(?:（[^（）]{1,12}）)?[、；])*(?:[\u3400-\u9fff]{2,4}[和及]|[以和及]{0,2})"
)
_NUMBER = r"(?:第?[一二三四五六七八九十]{1,2}|\d{1,2}(?:号|#)?)"


@cache
def _works() -> re.Pattern[str]:
    """Works named by what they make or by their number alone, and what a large company has beside them."""
    trade = any_of("trades.txt")
    return lazy(
        rf"(?:(?:[大中小]型)?{trade}{_NUMBER}?|{_NUMBER}{trade}?|{trade}{{2}}|[大中小]型)(?:总厂|分厂|厂|煤?矿)"
        r"|(?:职工|中心|总|职工总|矿区)医院|(?:职工|子弟)(?:大学|学校|中学|小学)|技工学校|技校|党校"
    )


@cache
def _firms() -> re.Pattern[str]:
    """Companies named by what they do alone, which a group or a works has beside its works: 房地产公司, 汽车运输公司."""
    trade = any_of("firm_trades.txt")
    return lazy(rf"(?:{trade}){{1,2}}(?:服务|工程|开发|经营)?(?:总|分)?公司")


def is_enterprise(name: str) -> bool:
    """Whether a body is a company, a bank or a bureau that runs works."""
    ending = ending_of(name) if name else None
    return ending is not None and (ending.kind in _KINDS or _BUREAU.search(name) is not None)


def is_of_region(name: str) -> bool:
    """Whether a bureau is one of a coalfield, an oilfield, a forest or a railway by its name, which no city has: 某北铁路局."""
    return name.endswith("局") and (_OF_REGION.match(name) or _OF_FOREST.match(name)) is not None


def is_own_works(words: str, own: str) -> bool:
    """Whether the words name, without saying whose, a works of the company `own` that a document is of."""
    if words.endswith("公司"):
        return _firms().fullmatch(words) is not None and is_enterprise(own) and not own.endswith("行")
    return words[-1:] in _SIGNS and _works().fullmatch(words) is not None and is_enterprise(own)


def works_of(words: str, own: str, owner: str) -> str:
    """What stands before a works named without its company: the document's own body, or `owner` if that is another company."""
    if _FOREST_STATION.fullmatch(words) and is_of_region(own) and own.endswith("林业局"):
        return own
    if _SQUADS.fullmatch(words) and is_enterprise(own):
        return owner if owner.startswith(own) and owner.endswith(("分场", "作业区", "管区")) else own
    if not is_own_works(words, own):
        return ""
    if own.endswith(words):
        return own.removesuffix(words)
    return owner if owner.endswith(_FIRM) and not owner.startswith(own) else own


_OF_WORKS = lazy(
    r"(?P<works>[\u3400-\u9fff]{1,10}(?:厂|矿|商场|商店|大楼|宾馆|饭店|酒店|农场|林场|供销社|粮库))(?:工会|团委|党委|[\u3400-\u9fff]{0,8}(?:车间|科|室|组|班|部|工段))"
)
"""A works or shop with a department of its own behind its name: 宏远化工厂技术科."""


def stands_alone(words: str, own: str, owner: str) -> bool:
    """Whether a department is that of a works named before it, which is no part of `own` nor of the body `owner` before it:
    宏远化工厂工会 in the papers of a city's federation of unions."""
    found = _OF_WORKS.fullmatch(words)
    if found is None or len(found["works"]) < 4 or is_enterprise(own):
        return False
    return not (is_enterprise(owner) and _works().fullmatch(found["works"]))


def is_of_own_row(row: str, previous: str, words: str, own: str) -> bool:
    """Whether a department in a list of heads is again one of the company `own`, with a works or a firm of its own before it.

    `row`: the body that the list begins with; `previous`: the body before the department. A shop or section behind a works
    is of the works.
    """
    if not (is_unit(words) or is_own_works(words, own)) or not is_enterprise(own) or previous == own:
        return False
    if not (row.startswith(own) or previous.startswith(own)):
        return False
    if previous.startswith(own) and words.endswith(("科", "车间", "工段", "班")):
        return not is_own_works(previous.removeprefix(own), own)
    return is_enterprise(previous) or previous.startswith(own)


def goes_on_in_row(between: str) -> bool:
    """Whether nothing but names stands between two titles of a list."""
    return len(between) <= _BETWEEN and _ROW.fullmatch(between) is not None


_CUT = 2
"""Characters of a firm's own name that its mention may lack at its left."""


def is_own_name(words: str, own: str) -> bool:
    """Whether the words are a short name of `own`: place or legal form left out, or characters of it (某建集团)."""
    if own.startswith(words) and _FORM.fullmatch(own, len(words)):
        return True
    if words.endswith(_FIRM) and own.endswith(words) and len(own) - len(words) <= _CUT < len(words) - 1:
        return True  # 北原|化工集团, cut where 原 says who held an office
    if not 4 <= len(words) < len(own) or not (words.endswith(_FIRM) and own.endswith(_FIRM)):
        return False
    stem, group = _core(words)
    whole, of_group = _core(own)
    if len(stem) < _FEWEST:
        return False
    if stem == whole:
        return group or not of_group or len(stem) > _FEWEST
    return group and of_group and len(stem) > _FEWEST and stem[:2] == whole[:2] and keeps(whole, stem)


def core_name(name: str) -> str:
    """A firm's name without its place and legal form: 泾河重工 of 平凉泾河重工集团有限公司."""
    return _core(name)[0]


@lru_cache(maxsize=256)
def _core(name: str) -> tuple[str, bool]:
    """A company's name without its place and legal form, and whether it is a group."""
    bare = name[len(leading_place(name)) :]
    found = _LEGAL.search(bare)
    return (bare[: found.start()], found["group"] is not None) if found else (bare, False)
