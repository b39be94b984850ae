"""The city or province that a document speaks from, as the places that it names vote."""

from __future__ import annotations

import re
from collections import Counter

from ..language.guests import COMES, COMES_TO_PLACE
from ..language.name_words import HAN
from ..language.patterns import lazy
from ..places.counties import counties_in, homes_of, province_above
from ..places.gazetteer import (
    city_letters,
    find_places,
    full_place,
    gazetteer,
    is_across_border,
    is_province,
    province_of,
)
from ..places.unlisted import city_within, titled_city, unlisted_city
from .begun_names import begins_name, ends_name
from .cities_within import told_from_above
from .issuers import HEAD
from .local_papers import is_in_province
from .mastheads import place_of_masthead
from .region import only_regions
from .within_runs import is_person

_TITLED = lazy(r"(?:[长员记任席]|经理|教授)[\u3400-\u9fff]$")
"""The surname of somebody with a title, behind which no place stands: `副专员某长春`."""
_BEFORE_LISTED = frozenset("、，举选由：")
"""Before somebody who has his title elsewhere in the text: `选举某长春、某大同为副主席`."""
_CALLED = lazy(r"同志|先生|女士|（[男女]|当选|担任|出任|兼任|为[\u3400-\u9fff]{1,12}[长任席记员师监理]")
"""What follows the name of a person at the head of a clause: `某长春同志为部长`."""
_IS_ELSEWHERE = lazy(r"(?:赴|前往|飞抵|远赴|驰援|支援)[\u3400-\u9fff、]{0,4}$")
_HELD_THERE = lazy(
    r"[市省]?(?:(?:召开|举行|举办)的|参加|学习|考察|培训|参观|取经|大学[^，。；\n]{0,8}(?:举|召|开|培训))"
)
"""Around a place that somebody goes to, or where what somebody takes part in is held: nothing says whose document it is."""
_GUESTS = lazy(rf"(?m)^[^\n]*?(?={COMES})")
"""Who comes to the place that speaks, at the head of a headline: `某市政协考察团|来我市`."""
_MET = lazy(r"(?m)(?<=[\u3400-\u9fff])(?:会见|会晤|接待|接见)[^，。；\n]{2,30}[\u3400-\u9fff]$")
"""Those whom somebody of the page's own place meets, at the end of a headline: `某某会见某市考察团`."""
_COME_TO = lazy(COMES_TO_PLACE)
_LISTED = lazy("[县区旗州]、$")
"""Before the last of several places, none of which need be the document's own: `某区、某县、某市的代表`."""
_IN_FIRM = lazy(r"[\u3400-\u9fff]{2,12}?(?:集团|公司|厂)")
"""The rest of a firm's name: who came from elsewhere stands at the foot of a text as well as who signs it."""
_PREFECTURE = lazy(r"(?<![\u3400-\u9fff])([\u3400-\u9fff]{2})(?=专署|专员公署|专区|地委|行署|军分区|地区)")
_TERM_ROW = lazy(r"(?m)^[^\n。；]{2,60}\u3000\d{4}[.年\d月]{0,8}[—–\-~～至][^\n]{0,16}$")
"""A row of a table of former leaders; the places in it are those that they came from."""
_SEAT = lazy(
    r"(?:位于|地处|坐落[于在]|座落[于在]|地址在|[厂矿场校院社]址[在设]|设在|建在)[^，。；\n]{2,16}|在[^，。；\n]{2,8}境内"
)
"""Where a works, school or hospital lies: `某矿位于某县城西南`."""
_BEHIND_PLACE = frozenset("市省区地州盟专")
_OF_TOWN = lazy(r"街道|街办|[镇乡村]|社区|[东南西北中一二三四五新]?(?:路|大道|大?街)(?!口)")
"""Behind a short name that is a town's or a street's, and no city's: 朝阳街道."""
_OF_PAPER = 6
"""How much the city of a page's source weighs against cities that it mentions."""
_OF_HOST = 90
"""The same where the headline tells of guests."""
_LONG = 3
"""How long the short form of a city is that can't be taken for a name: 齐齐哈尔, 张家口."""
_SURE = 20
"""Votes that leave no doubt."""
_IN_TITLE = 30
"""What a title that names a place weighs."""
_MASTHEAD = lazy(r"([\u3400-\u9fff]{2,4}?)(?:日报|晚报|晨报|早报|都市报|时报|商报|工人报|农民报|青年报|年鉴)")
"""A paper or yearbook that is named after its city, whatever else the city's name may mean."""


def own_place(text: str, title: str, organization: str, paper: str) -> tuple[str, str, bool]:
    """The city or province that the document speaks from, the province above it, and whether that is beyond doubt."""
    if paper and paper not in gazetteer():
        return paper, province_above(homes_of(paper)[0]), True
    votes = only_regions(_without_guests(_votes(text, title, organization, paper)), text)
    votes = told_from_above(votes, text, title, organization, paper)
    if own := titled_city(text, title, organization):
        return own, province_of(max(votes, key=lambda name: votes[name], default="")), True
    if not votes:
        own = unlisted_city(text, title, organization)
        seat = "" if own else _seat(text)
        return own or seat, province_of(own or seat), bool(own)
    place, above, sure = _elected(votes, text)
    return place, _province_then(title, text, above) or above, sure


_ONCE = {
    "平原省": "河南省山东省", "察哈尔省": "河北省山西省内蒙古自治区北京市", "热河省": "河北省辽宁省内蒙古自治区",
    "绥远省": "内蒙古自治区", "西康省": "四川省西藏自治区", "松江省": "黑龙江省", "合江省": "黑龙江省",
    "嫩江省": "黑龙江省内蒙古自治区", "辽东省": "辽宁省吉林省", "辽西省": "辽宁省吉林省",
}  # fmt: skip
"""Provinces that are no more, and in which today's their cities lie."""


def _province_then(title: str, text: str, above: str) -> str:
    """The province that is no more whose paper a page is from, where the city that it speaks of lay in it; else empty."""
    paper = _MASTHEAD.match(title.rpartition("\n")[2]) or _MASTHEAD.match(text)
    then = f"{paper[1].removesuffix('省')}省" if paper else ""
    return then if above and above in _ONCE.get(then, "") else ""


def _seat(text: str) -> str:
    """The city or province of the one county in which a text that names no city says at its head that its body lies."""
    seats = (next(counties_in(told[0]), None) for told in _SEAT.finditer(text, 0, HEAD))
    county = next(filter(None, seats), None)
    homes = homes_of(county[0]) if county else ()
    return homes[0] if len(homes) == 1 and homes[0] in gazetteer() else ""


def _without_guests(votes: Counter[str]) -> Counter[str]:
    """The votes without those for Taiwan, Hong Kong and Macao, unless title or publisher name them: guests come from there."""
    return votes - Counter({name: votes[name] for name in votes if is_across_border(name) and votes[name] < _IN_TITLE})


def _votes(text: str, title: str, organization: str, paper: str) -> Counter[str]:
    """How much speaks for each place: where it is named, how fully and how often."""
    votes: Counter[str] = Counter()
    hosts = _GUESTS.search(title) is not None
    if hosts and (told := _COME_TO.search(title)):
        city = city_letters().get(told["place"]) or full_place(told["place"])
        votes += Counter({city: 2 * _IN_TITLE} if city in gazetteer() else {})
    title = _MET.sub("", _GUESTS.sub("", title))
    told = _TERM_ROW.sub("", text)
    tail = told[-200:]
    for part, weight in ((organization, 40), (title, _IN_TITLE), (text[:HEAD], 3), (tail, 3), (told, 1)):
        _count(votes, part, weight, foot=part is tail)
    masthead = _MASTHEAD.match(title.rpartition("\n")[2]) or _MASTHEAD.match(text)
    if masthead and paper and is_in_province(paper, masthead[1]):
        votes[paper] += _OF_HOST
    elif masthead and (place := gazetteer().get(masthead[1] + "市")):
        votes[place.name] += 30
    if paper:
        votes[paper] += (
            _OF_HOST if hosts else _IN_TITLE if place_of_masthead(f"{title}\n{text}")[:2] == paper[:2] else _OF_PAPER
        )
    _lend_to_cities(votes)
    return votes


def _count(votes: Counter[str], part: str, weight: int, *, foot: bool) -> None:
    """Add the votes of a part of the document, which is its foot or not."""
    for start, end, place in find_places(part):
        exact = part[end - 1 : end] in "市省" or part[end : end + 1] in _BEHIND_PLACE
        if not exact and (_OF_TOWN.match(part, end) or (foot and _IN_FIRM.match(part, end))):
            continue
        if _LISTED.search(part, max(0, start - 2), start) and exact:
            continue
        named = _is_called(part, start, end)
        if _IS_ELSEWHERE.search(part, max(0, start - 6), start) or _HELD_THERE.match(part, end):
            continue
        named = named or (end - start < _LONG and is_person(part[start:end])) or begins_name(part, start, end)
        if exact or not named:  # 尚志, 安康 may be somebody's name
            votes[place.name] += weight * (2 if exact else 1)
    for match in _PREFECTURE.finditer(part):
        if match[1] not in gazetteer() and (place := gazetteer().get(match[1] + "市")):
            votes[place.name] += 2 * weight


def _elected(votes: Counter[str], text: str) -> tuple[str, str, bool]:
    """The place with the most votes, the province above it, and whether it leaves the others far behind."""
    short_city = len(re.findall(r"(?<![\u3400-\u9fff])市[委总人政教纪科妇工文]", text))
    short_province = len(re.findall(r"(?<![\u3400-\u9fff])省[委总人政教纪科妇工文]", text))
    best = _best(votes, short_city, short_province)
    best = city_within(best, votes) if short_city > short_province else best
    above = province_of(best)
    sure = votes[best] >= _SURE or votes[best] * 2 > sum(votes.values()) >= 4
    return best, above if above != best else ("" if best.endswith("市") else best), sure


def _is_called(text: str, start: int, end: int) -> bool:
    """Whether the character before a place is somebody's surname and the place the rest of his name."""
    if ends_name(text, start, end):
        return True
    if _CALLED.match(text, end) and not re.match(HAN, text[start - 2 : start - 1]):
        return is_person(text[start - 1 : end])
    name = text[start - 1 : end]
    titled = _TITLED.search(text, max(0, start - 4), start) is not None
    titled = titled or (text[start - 2 : start - 1] in _BEFORE_LISTED and any(one + name in text for one in "长记任席"))
    return titled and is_person(name)


def _lend_to_cities(votes: Counter[str]) -> None:
    """A city of a province that is named much less often speaks for itself."""
    for name in list(votes):
        place = gazetteer()[name]
        if place.province and votes[name] >= 20:
            votes[name] += votes[place.province] // 2


def _best(votes: Counter[str], cities: int, provinces: int) -> str:
    def weight(name: str) -> float:
        region = is_province(name) and not name.endswith("市")
        if region:
            return votes[name] * (0.7 if cities > 2 * provinces else 1.0)
        return votes[name] * (1.0 if cities or not provinces else 0.8)

    return max(votes, key=lambda name: (weight(name), name))
