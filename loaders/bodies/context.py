"""What a document's short names are short for: its place, its issuing body, the forms it explains itself."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING

from ..language.body_words import ending_of
from ..language.name_words import HAN
from ..language.patterns import lazy
from ..meetings.sessions import given_at
from ..parts import Context
from ..places.gazetteer import DISTRICT, find_places, gazetteer, is_province, leading_place, place_regex, province_of
from ..places.unlisted import city_within, titled_city, unlisted_city
from .above_own import with_one_above
from .bound import with_papers
from .building import left_edge
from .county_home import with_home, year_of
from .eras import with_eras
from .expand import expand
from .find import Named
from .issuers import HEAD, as_named, body_of, find_issuer
from .local_papers import city_of_source
from .only_district import holds_verb, only_district, only_town
from .own_town import read_own_town
from .owners import is_institution
from .parties import as_called, parties_called
from .short_names import called_short, only_office
from .short_terms import add_short_names
from .speakers import with_articles
from .units import is_anaphor, is_unit, split_unit
from .within_runs import is_person
from .yearbook_subjects import named_at_foot

if TYPE_CHECKING:
    from spacy.tokens import Doc

_EXPLAINED = lazy(
    r"[（(](?:(?:以下|下)?(?:均|统)?(?P<short>简称)|(?:以)?下(?:均|统)?称|即(?!将|日|时|可|使)|(?=“[^“”]{2,10}”[）)]))[：:为]?(?P<forms>[“\"]?[\u3400-\u9fffA-Za-z]{2,12}[”\"]?(?:[、或和]?“[\u3400-\u9fffA-Za-z]{2,12}”)*)(?(short)(?:[，；][^（）\n]{1,40})?)[）)]"
)
_MEANS = lazy(
    r"[“\"](?P<short>[\u3400-\u9fff]{2,8})[”\"](?:均|皆)?(?:系指|是指|指|即)(?P<full>[\u3400-\u9fff]{4,30})(?=[，。；、）\n])"
)
_DISTRICT = lazy(
    rf"(?:(?<![\u3400-\u9fff])|(?<=协商会议)|(?<=中国共产党)|(?<=中共)|(?<=政协)|(?<=共青团))(?!列席|下称|简称|统称|政协|中共|中国|共青|[这那][是里]|[出参来赴到接报经由]){DISTRICT}"
    r"(?=总工会|工会|委|政府|人大|政协|工商联|妇联|科协|侨联|人民|人委|革命委|革委|教育局|法院|检察院|[\u3400-\u9fff]{2,6}局|第)"
)
_LISTED = lazy(
    r"(?<![\u3400-\u9fffA-Za-z])(?:[\u3400-\u9fff\d月日]{0,12}[丨|｜，：:讯])?([\u3400-\u9fffA-Za-z]{3,8})[（(](?:证券代码[：:])?\d{5,6}(?:\.[A-Z]{2})?[）)]"
)
"""A listed company's short name with its code."""
_CLEARLY = 3
"""How many times as often as any other a county must be named to be the document's own."""
_TITLED = lazy(r"(?:[长员记任席]|经理|教授)[\u3400-\u9fff]$")
"""The surname of somebody with a title, behind which no place stands: `副专员某长春`."""
_CALLED = lazy(r"同志|先生|女士|（[男女]|当选|担任|出任|兼任|为[\u3400-\u9fff]{1,12}[长任席记员]")
"""What follows the name of a person at the head of a clause: `某长春同志为部长`."""
_IS_ELSEWHERE = lazy(r"(?:赴|前往|飞抵|远赴|驰援|支援)[\u3400-\u9fff、]{0,4}$")
_HELD_THERE = lazy(
    r"[市省]?(?:(?:召开|举行|举办)的|参加|学习|考察|培训|参观|取经|大学[^，。；\n]{0,8}(?:举|召|开|培训))"
)
"""Around a place that somebody goes to, or where what somebody takes part in is held: nothing says whose document it is."""
_IN_FIRM = lazy(r"[\u3400-\u9fff]{2,12}?(?:集团|公司|厂)")
"""The rest of a firm's name: who came from elsewhere stands at the foot of a text as well as who signs it."""
_PREFECTURE = lazy(r"(?<![\u3400-\u9fff])([\u3400-\u9fff]{2})(?=专署|专员公署|专区|地委|行署|军分区|地区)")
_BARE_COUNTY, _BARE_CITY = (
    lazy(rf"(?<![\u3400-\u9fff]){level}[委总人政教纪科妇工文]|[为由经任]{level}[委人政]") for level in "县市"
)
_CLAUSE_COUNTY = lazy(
    rf"(?<![\u3400-\u9fff])(?!列席|[出参来赴到接报经由]){DISTRICT}(?<=县)(?![城里内外级长情志])(?=[\u3400-\u9fff“《])"
)
_ACTS = lazy(
    "[召展开]开|举行|举办|部署|列席|出席|参加|组织|任命|选举|当选|成立|听取|接受|传达|学习|根据|通过|批准|决定|经过|作为|担任"
)
_OFTEN = 2
_TERM_ROW = lazy(r"(?m)^[^\n。；]{2,60}\u3000\d{4}[.年\d月]{0,8}[—–\-~～至][^\n]{0,16}$")
"""A row of a table of former leaders; the places in it are those that they came from."""
_OF_PARTY = ("组织部", "宣传部", "统战部")
"""Departments that an institution's party committee has."""
_LEVELS = ("市", "省", "区", "县", "州", "盟", "旗")
_BEHIND_PLACE = frozenset("市省区地州盟专")
_OF_PAPER = 6
"""How much the city of a page's source weighs against cities that it mentions."""
_OF_BOOK = lazy(r"[\u3400-\u9fff]{2,4}市志")
"""A gazetteer bears the name that its place has today."""
_MASTHEAD = lazy(r"([\u3400-\u9fff]{2,4}?)(?:日报|晚报|晨报|早报|都市报|时报|商报|年鉴)")
"""A paper or yearbook that is named after its city, whatever else the city's name may mean."""


def read_context(
    text: str,
    title: str,
    organization: str | None,
    names: Sequence[Named],
    paper: str = "",
    year: int | None = None,
) -> Context:
    """The context of a document. `organization`: the issuing body if a side-car or its head names it; `paper`: the city
    whose paper it was taken from; `year`: that it tells of (0: unknown; None: a part of a document)."""
    address = given_at(text)
    headline = (address if address and not leading_place(title) else title) + named_at_foot(text, title)
    place, province, sure = _place(text, headline, organization or "", paper)
    terms: dict[str, str] = {}
    said = _OF_BOOK.sub("志", f"{organization or ''}\n{title}\n{text}")
    if county := _former_county(place, said):
        terms["县"] = county
        place = place if place in said else ""
    if place.endswith("市"):
        terms["市"] = place
        if not sure:
            place = ""
    parties = parties_called(text, f"{organization or ''}{title}")
    context = Context(place, province, "", terms, parties=parties)
    _own_district(text, headline, organization or "", context)
    _districts(names, context)
    only_district(text, names, context)
    only_town(text, names, context)
    context = with_home(text, f"{organization or ''}\n{headline}", context, year)
    place, province = context.place, context.province
    signed = body_of(organization, context) if organization else ""
    known = signed and not is_unit(signed)  # 人事处 is one of the body that the document is of
    issuer = as_named(signed if known else find_issuer(title, text, names, context), names, context)
    context = Context(place, province, as_called(issuer, text), terms, parties=parties)
    with_one_above(context)
    _units(names, context)
    _explained(text, names, context)
    _listed_company(text, context)
    return context


def _place(text: str, title: str, organization: str, paper: str) -> tuple[str, str, bool]:
    """The city or province that the document speaks from, the province above it, and whether that is beyond doubt."""
    votes: Counter[str] = Counter()
    told = _TERM_ROW.sub("", text)
    tail = told[-200:]
    for part, weight in ((organization, 40), (title, 30), (text[:HEAD], 3), (tail, 3), (told, 1)):
        for start, end, place in find_places(part):
            exact = part[end - 1 : end] in "市省" or part[end : end + 1] in _BEHIND_PLACE
            if part is tail and not exact and _IN_FIRM.match(part, end):
                continue
            named = _is_called(part, start, end)
            if _IS_ELSEWHERE.search(part, max(0, start - 6), start) or _HELD_THERE.match(part, end):
                continue
            if exact or not (named or is_person(part[start:end])):  # 尚志, 安康 may be somebody's name
                votes[place.name] += weight * (2 if exact else 1)
        for match in _PREFECTURE.finditer(part):
            if match[1] not in gazetteer() and (place := gazetteer().get(match[1] + "市")):
                votes[place.name] += 2 * weight
    masthead = _MASTHEAD.match(title.rpartition("\n")[2]) or _MASTHEAD.match(text)
    if masthead and (place := gazetteer().get(masthead[1] + "市")):
        votes[place.name] += 30
    if paper:
        votes[paper] += _OF_PAPER
    _lend_to_cities(votes)
    if own := titled_city(text, title, organization):
        return own, province_of(max(votes, key=lambda name: votes[name], default="")), True
    if not votes:
        own = unlisted_city(text, title, organization)
        return own, province_of(own), bool(own)
    short_city = len(re.findall(r"(?<![\u3400-\u9fff])市[委总人政教纪科妇工文]", text))
    short_province = len(re.findall(r"(?<![\u3400-\u9fff])省[委总人政教纪科妇工文]", text))
    best = _best(votes, short_city, short_province)
    best = city_within(best, votes) if short_city > short_province else best
    above = province_of(best)
    sure = votes[best] >= 20 or votes[best] * 2 > sum(votes.values()) >= 4
    if best.endswith("特别行政区") and votes[best] < 20:
        return "", "", False  # what guests and goods come from
    return best, above if above != best else ("" if best.endswith("市") else best), sure


def _is_called(text: str, start: int, end: int) -> bool:
    """Whether the character before a place is somebody's surname and the place the rest of his name."""
    if _CALLED.match(text, end) and not re.match(HAN, text[start - 2 : start - 1]):
        return is_person(text[start - 1 : end])
    return _TITLED.search(text, max(0, start - 4), start) is not None and is_person(text[start - 1 : end])


def _former_county(place: str, text: str) -> str:
    """The county that a city once was, where a document takes it for a county more often than for a city; else empty."""
    county = place.removesuffix("市") + "县"
    if not place.endswith("市") or text.count(county) <= text.count(place):
        return ""
    return county if len(_BARE_COUNTY.findall(text)) > len(_BARE_CITY.findall(text)) else ""


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


def _own_district(text: str, title: str, organization: str, context: Context) -> None:
    """The district or county that the document itself belongs to: its title or issuing body names it."""
    head = re.sub(r"第[一二三四五六七八九十\d]+[节章编][ \u3000]*", "\n", f"{organization}\n{title}")
    counts: Counter[str] = Counter()
    lead = rf"(?<![\u3400-\u9fff])(?:(?<=\d)年)?(?:政协|中共|中国共产党|共青团)?(?:{place_regex().pattern}){{0,2}}"
    for match in re.finditer(rf"{lead}({DISTRICT})", head):
        counts[match[1]] += 5
    for district in {match[0] for match in _DISTRICT.finditer(text)}:
        counts[district] += 5 * head.count(district[:-1])
    if not any(counts.values()):
        told = Counter(match[0] for match in _DISTRICT.finditer(text) if _is_name(match[0]))
        (own, most), (_, second) = [*told.most_common(2), ("", 0), ("", 0)][:2]
        if most >= _CLEARLY * second and _bare(own[-1:]).search(text):
            counts[own] = most
    if not any(counts.values()):
        counts += _named_most(text)
    for district, weight in counts.most_common(1):
        if weight and district[-1] != "市" and district not in gazetteer() and not district.endswith("自治区"):
            city = context.place if context.place.endswith("市") and district.endswith("区") else ""
            context.terms[district[-1]] = city + district
    read_own_town(head, context)


def _is_name(district: str) -> bool:
    """Whether words that end like a district are its name, none that the gazetteer has, and no verb before 县."""
    verb = holds_verb(district) or (len(district) > 2 and district[-2] in "对向")
    return district not in gazetteer() and not verb and not _ACTS.search(district)


def _named_most(text: str) -> Counter[str]:
    """The county that clauses begin with again and again in a text that takes its own for granted."""
    if len(_BARE_COUNTY.findall(text)) < _OFTEN or _BARE_CITY.search(text):
        return Counter()
    named = Counter(match[0] for match in _CLAUSE_COUNTY.finditer(text) if _is_name(match[0]))
    (first, most), (_, second) = [*named.most_common(2), ("", 0), ("", 0)][:2]
    return Counter({first: most} if most >= _OFTEN and most >= 3 * second else {})


@cache
def _bare(level: str) -> re.Pattern[str]:
    """A body of a district that the text takes for granted: 区人民政府, 县委."""
    return re.compile(
        rf"(?<![\u3400-\u9fff]){level}(?:委|政府|人大|政协|人民|法院|检察院|监委|总工会|人委|革命委|革委)|[，。、的为由]{level}(?:委|政府|人大|人民|人委|革命委|革委)"
    )


def _districts(names: Sequence[Named], context: Context) -> None:
    """Districts that the text itself puts under a city (杭州市西湖区)."""
    for named in names:
        place = leading_place(named.words.removeprefix("中共"))
        found = re.match(rf"((?:[\u3400-\u9fff]{{2,8}}?(?:省|自治区))?[\u3400-\u9fff]{{2,6}}?市)({DISTRICT})$", place)
        if found and found[2] not in gazetteer():
            context.terms.setdefault(found[2], place)


def _units(names: Sequence[Named], context: Context) -> None:
    """Departments that the text names together with one body only."""
    owners: dict[str, set[str]] = {}
    for named in names:
        body, unit = split_unit(named.words)
        organ = body.endswith("党委") and unit in _OF_PARTY and is_institution(context.organization)
        if unit and (organ or (len(unit) > 3 and is_unit(unit))):
            owners.setdefault(unit, set()).add(expand(body, context))
    if office := only_office(names):
        context.terms.setdefault("办事处", expand(office, context))
    for unit, bodies in owners.items():
        if len(bodies) == 1:
            context.terms.setdefault(unit, bodies.pop() + unit)


def _listed_company(text: str, context: Context) -> None:
    """`某某股份（600000.SH）公告，公司董事长…`: the company that a notice with its code is about."""
    listed = _LISTED.search(text[:HEAD])
    if listed and not context.organization:
        context.terms.setdefault("公司", listed[1])


def _explained(text: str, names: Sequence[Named], context: Context) -> None:
    """`某市总工会（以下简称市总）`, `“分院”指某科学院某分院`."""
    for match in _EXPLAINED.finditer(text):
        end = match.start()
        start = left_edge(text, end, max(0, end - 40))
        words = text[start:end]
        if words and ending_of(words) is not None:
            told = (one.words for one in reversed(names) if one.end <= start) if is_anaphor(words) else ()
            full = expand(words, context, [expand(one, context) for one in islice(told, 6)])
            context.terms.update((form, full) for form in re.findall(r"[\u3400-\u9fffA-Za-z]{2,}", match["forms"]))
    for short, full in called_short(text).items():
        context.terms[short] = expand(full, context)
    for match in _MEANS.finditer(text):
        if ending_of(match["full"]) is not None:
            context.terms[match["short"]] = expand(match["full"], context)


def add_context(doc: Doc) -> Doc:
    """Pipeline component: fills `doc._.context`."""
    source, text, names = doc._.source, doc._.clean.text, doc._.names
    paper = city_of_source(source.raw)
    own = read_context(text, source.title, source.organization, names, paper, year_of(text, doc._.entries))
    context = with_eras(text, names, doc._.entries, own)
    add_short_names(text, names, context)
    own = with_articles(text, doc._.articles, names, context, read_context)
    doc._.context = with_papers(text, doc._.bound, own)
    return doc
