"""Firms by their own names alone, which a text uses beside whole ones: 泾河重工董事会 of 平凉泾河重工集团."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..language.abridged import keeps
from ..language.patterns import lazy
from ..places.gazetteer import leading_place
from .enterprises import core_name
from .find import Named

_ORGANS = lazy(
    r"(?:股东会|股东大会|董事会|监事会|党委|纪委|党总支|党支部|工会|团委|职代会|职工代表大会)(?!会议室|公室)"
    r"|(?:执行)?(?:副?董事长|副?总经理|副?总裁|监事长)"
)
_SECTION_HEAD = lazy(
    r"[\u3400-\u9fff]{1,8}?(?:[部处科室]|车间|中心|分厂|办公室)(?:常务|第一)?副?(?:主任|[部处科厂]长|经理|书记|负责人)"
)
"""A section of a firm with its head, right behind its name."""
_DOES = lazy(r"(?:开发|投资|发展|实业|控股|贸易|科技|建设)$")
"""What a firm does, behind its trade; its mention may lack it: 青石矿业董事长 of 青石矿业开发有限公司."""
_FIRMS = ("公司", "集团")
_GROUP = "集团"
_JOINED = lazy("[与和及、]|公司|^(?:中共|中国共产党|共青团)")
"""In no name of one group: what joins it to something else or stands before it."""
_FEWEST = 4
_NO_NAMES = ("中国", "中华", "全国", "国家", "公司", "集团", "总公司", "分公司")
"""What no name of its own begins with."""
_INITIALS = 4
_TO_FIRM = lazy(r"[\u3400-\u9fff]{2,20}?公司")
_LIMITED = lazy(r"(?:股份)?有限(?:责任)?公司")
_SHARES = "股份有限公司"
_CALLED = lazy(r"(?P<stem>[\u3400-\u9fff]{2,6})股份(?!有限|公司|制|合作|转让|经济|总[额数]|[的在为由])")


def firms_called(text: str, names: Sequence[Named], place: str) -> dict[str, str]:
    """Firms that the text names in full, by the part of their name before whose board or committee stands nothing more.

    `place`: that of the document, whose bare name they may begin with.
    """
    city = place[:-1] or place
    stems: dict[str, set[str]] = {}
    for words in {named.words for named in names if named.words.endswith(_FIRMS)}:
        core = core_name(words).removeprefix(city)
        for stem in {core, _DOES.sub("", core), *_heads(core)}:
            if len(stem) >= _FEWEST and stem != words:
                stems.setdefault(stem, set()).add(words)
    called = {stem: max(full, key=len) for stem, full in stems.items() if _is_one(full) and _has_organ(text, stem)}
    return {**_cut_down(text, names), **called}


def _cut_down(text: str, names: Sequence[Named]) -> dict[str, str]:
    """Firms by their place or first word and two characters of their trade: 云岭重汽 for 云岭重型汽车集团有限公司."""
    found: dict[str, set[str]] = {}
    for words in {named.words for named in names if named.words.endswith(_FIRMS)}:
        place, core = leading_place(words), core_name(words)
        base = (place.rstrip("省市县区") if len(place) > 2 else place) + core
        for called in re.finditer(re.escape(base[:2]) + r"([\u3400-\u9fff]{2})", text) if len(base) > 5 else ():
            rest = called[1]
            short = rest[0] == base[2] and rest != base[2:4] and keeps(base[3:], rest[1])
            if short and (_ORGANS.match(text, called.end()) or _SECTION_HEAD.match(text, called.end())):
                found.setdefault(called[0], set()).add(words)
    return {short: next(iter(full)) for short, full in found.items() if len(full) == 1}


def _heads(core: str) -> set[str]:
    """What a firm's own name begins with, which stands for it before its board: 云岭轨道 of 云岭轨道交通."""
    named = not leading_place(core) and not core.startswith(_NO_NAMES)
    return {core[:size] for size in range(_FEWEST, len(core) - 1)} if named else set()


def firms_of_shares(text: str, names: Sequence[Named]) -> dict[str, str]:
    """Firms called by a part of their name and 股份, as at the exchange: 白云股份 for 江州白云化工股份有限公司."""
    found: dict[str, set[str]] = {}
    firms = {named.words for named in names if named.words.endswith(_SHARES)} if "股份" in text else set[str]()
    for called in {match["stem"] for match in _CALLED.finditer(text)} if firms else ():
        for size in range(2, len(called) + 1):
            full = {firm for firm in firms if called[-size:] in firm.removesuffix(_SHARES)}
            if full:
                found.setdefault(called[-size:] + "股份", set()).update(full)
    return {short: next(iter(full)) for short, full in found.items() if len(full) == 1}


def groups_called(told: Sequence[str]) -> dict[str, str]:
    """Groups of firms by the one word of their name that is their own: 禾丰集团 for 三江禾丰粮油集团, the only one with it;
    or by first characters of its words: 江州交投集团 for 江州交通投资集团."""
    cut = {words[: words.index(_GROUP) + 2] for words in told if _GROUP in words}
    groups = {words for words in cut if not _JOINED.search(words)}
    found: dict[str, str] = {}
    for short in groups.intersection(told):
        full = [one for one in groups if len(one) > len(short) + 1 and _stands_for(short, one)]
        if len(full) == 1:
            found[short] = _with_form(full[0], told)
    return found


def _with_form(group: str, told: Sequence[str]) -> str:
    """A group with its legal form, where the text names it in no other way."""
    whole = {words for words in told if words.startswith(group) and _LIMITED.fullmatch(words, len(group))}
    return next(iter(whole)) if len(whole) == 1 and group not in told else group


def _stands_for(short: str, full: str) -> bool:
    """Whether the name of a group is a longer one with a word of it alone, or with characters left out of its words."""
    place, above = leading_place(short), leading_place(full)
    stem, whole = short[len(place) : -len(_GROUP)], full[len(above) : -len(_GROUP)]
    if place and not above.startswith(place):
        return False
    if not place and 2 <= len(stem) <= _FEWEST and stem in whole:
        return True
    return _is_abridged(stem, whole)


def _is_abridged(stem: str, whole: str) -> bool:
    """Whether a stem keeps what is at the ends of a longer one: 云淮交投 of 云淮交通投资, 城建投 of 城市建设投资发展."""
    ends = {whole[-2:-1], _DOES.sub("", whole)[-2:-1], whole[-1:]}
    return 2 <= len(stem) <= len(whole) - 2 and stem[0] == whole[0] and stem[-1] in ends and keeps(whole, stem)


def firms_by_initials(names: Sequence[Named]) -> dict[str, str]:
    """Companies by the first characters of their place and trade: 云煤公司 for 云光煤业公司, the only one that it may be."""
    told = {cut[0] for one in names if "公司" in one.words and (cut := _TO_FIRM.match(one.words))}
    found: dict[str, set[str]] = {}
    for full in told if any(len(one) == _INITIALS for one in told) else ():
        place = leading_place(full) or leading_place(f"{full[:2]}县")[:2]
        if len(place) > 1 and len(full) > len(place) + 3:
            found.setdefault(f"{place[0]}{full[len(place)]}公司", set()).add(full)
    return {short: next(iter(full)) for short, full in found.items() if short in told and len(full) == 1}


def firm_in_full(own: str, text: str) -> str:
    """A group of firms with the legal form that the text has right behind its name; any other body as it is."""
    if not own.endswith(_GROUP):
        return own
    forms = {found[0] for at in re.finditer(re.escape(own), text) if (found := _LIMITED.match(text, at.end()))}
    return own + next(iter(forms)) if len(forms) == 1 else own


def _is_one(full: set[str]) -> bool:
    """Whether names are one firm's with more or less of it."""
    longest = max(full, key=len)
    return all(longest.startswith(name) or longest.endswith(name) for name in full)


def _has_organ(text: str, stem: str) -> bool:
    return any(_ORGANS.match(text, found.end()) for found in re.finditer(re.escape(stem), text))
