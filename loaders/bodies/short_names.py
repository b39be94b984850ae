"""Names of bodies made shorter: characters left out (某医儿童医院 for 某某医科大学附属儿童医院), or the place before them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..language.abridged import keeps
from ..language.body_words import abroad_regex, ending_of
from ..language.patterns import lazy
from ..places.gazetteer import leading_place
from .artists import unions_of_trades
from .banks import bank_in_full, whole_names
from .find import Named
from .firm_names import groups_called
from .hospital_names import hospitals_by_initials, hospitals_of_universities
from .institute_names import institutes_called
from .institutions import is_college
from .new_committees import newly_elected
from .numbered import by_number
from .pointed import GENERIC
from .units import root_of

_KINDS = frozenset({"school", "hospital", "company", "institute", "bank"})
_MOST = 400
"""How many different names are compared."""
_LONGEST = 12
_SHARED = 3
"""Characters at the end that both names must have."""
_COMMITTEE = lazy(r"(?:中共|中国共产党)(?P<body>[\u3400-\u9fff（）]{4,40})委员会")
_SESSION = lazy(r"第[一二三四五六七八九十\d]{1,4}[届次]")
_INSTITUTE = lazy(r"(?:研究|设计)(?=[所院]$)")
_TO_INSTITUTE = lazy(r"[\u3400-\u9fff]{4,20}?(?:研究|设计)[所院](?![\u3400-\u9fff]{0,4}(?:研究|设计)?[所院])")
_UNIVERSITY = lazy(r"[\u3400-\u9fff]{2,12}?大学(?![^党附]{0,3}城)")
_ATTACHED = lazy(r"附属[\u3400-\u9fff]{2,8}医院")
_CALLED_SHORT = lazy(
    r"(?<!以下)(?<!下文)(?P<each>分别|依次)?简称(?:为|作)?[：:]?(?P<short>[“\"]?[\u3400-\u9fff]{2,8}[”\"]?(?:[、和及][“\"]?[\u3400-\u9fff]{2,8}[”\"]?){0,30})(?=[，。；\n])"
)
"""`市作家协会、市戏剧家协会分别简称市作协、市剧协`."""
_NAMES_JOIN, _CLAUSE_ENDS = lazy(r"[、和及“”\"]+"), lazy("[，。；：:\n]")
_NOTE = 400
"""How long the clause with their whole names is at most."""
_STEMS = range(2, 7)
_STEM = 4
"""Characters that a company's trade has at most where it is called by it."""
_NO_TRADE = frozenset(
    {"集团", "有限", "股份", "控股", "上市", "国有", "外资", "合资", "独资", "民营", "私营", "有限责任", "股份有限"}
)
_OFFICE = lazy(r"(?:会|局|厅|公司|行|处|署|委)[\u3400-\u9fff]{2,8}(?<!街道)办事处$")
"""An office of a body in another town, which a text calls 办事处 after it named it once."""
_COLLEGE = 5
"""Characters that a college's name has at least to be made shorter."""
_AUTONOMOUS = lazy(r"[\u3400-\u9fff]{3,16}族自治(?P<rest>[县州旗][\u3400-\u9fff]{2,20})")
_FEDERATED = lazy(
    r"[\u3400-\u9fff]{0,16}(?P<level>[省市县区州旗])[\u3400-\u9fff]{2,16}(?:合作社联合社|供销联社|合作联社|合作社联社)"
)
"""A federation of cooperatives, called by its level and 联社."""
_COUNTS = "两二三四五六七八九十"
_KIND_WORDS = lazy(
    r"(?:第?[一二三四五六七八九十\d]+|人民|中医|中西医|结合|蒙医|藏医|民族|中心|儿童|妇[幼产女]|保健院?|口腔|肿瘤|眼科|胸科|精神|卫生|骨科|康复|老年|职工|工人|附属|传染病?"
    r"|红十字|[省市县区镇乡]立?|师范|理工|农业|工业|医[科学药]|财经|经[济贸]|职业|技[术工师]|科[技学]|实验|外[国]?语|高[级等]|初级|完全|体育|艺术|音乐|美术|电[力子视]|交通|铁[路道]"
    r"|建筑|商[业贸]|工[商程]|政法|海洋|林业|教育|开放|广播|学院|大学|中[等小]?学?|小学|专[科业]|总|联合|国际|双语|私立|公立|女子|干部|党校|行政|社会主义|管理|信息|机电|水利|水产|航空"
    r"|航天|邮电|石油|化工|矿业|地质|冶金|纺织|轻工|旅游|金融|警[察官]|公安|司法|军[区医事]|陆军|海军|空军|武警|部队|解放军|总|急救|综合|希望|中心|九年一贯制|东|西|南|北|新|老|旧)+"
)
"""What says of which kind a school or hospital is, or which one, and is no name of its own."""
_OWN_WORDS = 3
"""Characters of its own that the name of a society has before words of its kind."""


def shortened(text: str, names: Sequence[Named]) -> dict[str, str]:
    """Short names with the one longer name of the same text that they stand for.

    They keep its characters in order, first and last alike; or leave out the place or the academy before it.
    """
    told = [*dict.fromkeys(words for named in names for words in (named.words, root_of(named.words)))][:_MOST]
    firms = [words for words in told if _is_institution(words)]
    found = {
        **by_number(text, told),
        **_of_firms(told),
        **groups_called(told),
        **newly_elected(text, told),
        **institutes_called(text, told),
        **_of_stems(text, told),
        **_without_place(text, told),
        **_of_university(told),
        **hospitals_of_universities(text, told),
        **hospitals_by_initials(told),
        **_of_colleges(text, told),
        **_of_autonomous(text, told),
        **_federations(text, told),
        **unions_of_trades(told),
        **{words: bank_in_full(words, text) for words in told if whole_names(words) or words.startswith("人民银行")},
    }
    by_end: dict[tuple[str, str], list[str]] = {}
    for words in firms:
        by_end.setdefault((words[0], words[-_SHARED:]), []).append(words)
    for group in by_end.values():
        for short in group:
            longer = [one for one in group if len(one) >= len(short) + 3 and keeps(one, short)]
            if len(longer) == 1 and len(short) <= _LONGEST:
                found[short] = longer[0]
    return {short: one for short, one in found.items() if one.removesuffix(short) not in GENERIC}  # 集团公司|销售公司


def only_office(names: Sequence[Named]) -> str:
    """The one office of a body in another town that a text names in full; empty where it names none or several."""
    found = {named.words for named in names if _OFFICE.search(named.words)}
    return found.pop() if len(found) == 1 else ""


def called_short(text: str) -> dict[str, str]:
    """Short names that a note gives to several bodies, as many as there are."""
    found: dict[str, str] = {}
    for match in _CALLED_SHORT.finditer(text) if "简称" in text else ():
        before = _CLAUSE_ENDS.split(text[max(0, match.start() - _NOTE) : match.start()])[-1]
        full, short = ([one for one in _NAMES_JOIN.split(words) if one] for words in (before, match["short"]))
        if len(full) == len(short) and all(ending_of(one) for one in full) and (match["each"] or len(full) == 1):
            found.update(zip(short, full, strict=True))
    return found


def _is_institution(words: str) -> bool:
    ending = ending_of(words)
    return ending is not None and ending.kind in _KINDS and len(words) > len(ending.words) + 1


def _without_place(text: str, told: Sequence[str]) -> dict[str, str]:
    """Companies and societies with a name of their own that the text names once with the place before it as well."""
    told = [_SESSION.split(words, maxsplit=1)[0] for words in told]
    placed: dict[str, set[str]] = {}
    for words in [*told, *(found["body"] for words in told if (found := _COMMITTEE.fullmatch(words)))]:
        if (place := leading_place(words)) and _has_own_words(words[len(place) :]):
            placed.setdefault(words[len(place) :], set()).add(words)
    one = {words: next(iter(whole)) for words, whole in placed.items() if len(whole) == 1}
    return {words: full for words, full in one.items() if words in told or _again(text, words, full)}


def _again(text: str, words: str, full: str) -> bool:
    """Whether a house is named without its place as well, before one of its departments: `云锦医院|骨科`."""
    ending = ending_of(words)
    return ending is not None and ending.kind == "hospital" and text.count(words) > text.count(full)


def _of_university(told: Sequence[str]) -> dict[str, str]:
    """Hospitals named 附属某某医院 throughout, in a text with one university only."""
    schools = {found[0] for words in told if (found := _UNIVERSITY.match(words)) and leading_place(words)}
    schools |= {words for words in told if words.endswith("大学") and _UNIVERSITY.fullmatch(words)}
    bare = {words for words in told if _ATTACHED.fullmatch(words)}
    return {words: f"{school}{words}" for school in schools for words in bare if len(schools) == 1}


def _of_colleges(text: str, told: Sequence[str]) -> dict[str, str]:
    """Colleges of a university by characters of their names: 环科院 and 环境学院 for 环境科学学院, the only one meant."""
    found: dict[str, set[str]] = {}
    for words in {words.rpartition("大学")[2] for words in told if words.endswith("学院")}:
        if not is_college(words) or len(words) < _COLLEGE:
            continue
        for match in re.finditer(rf"(?<![{words[:-2]}]){words[0]}[{words[1:-2]}]{{1,3}}学?院", text):
            if match[0] != words and keeps(words, match[0]):
                found.setdefault(match[0], set()).add(words)
    return {short: next(iter(full)) for short, full in found.items() if len(full) == 1}


def _of_autonomous(text: str, told: Sequence[str]) -> dict[str, str]:
    """Bodies of autonomous counties that the text lists by the short names of these: `甲、乙两县医院` of 甲某族自治县医院."""
    if "自治" not in text:
        return {}
    whole = [found for words in told if (found := _AUTONOMOUS.fullmatch(words))]
    return {
        found[0][:size] + found["rest"]: found[0]
        for found in whole
        if any(count + found["rest"] in text for count in _COUNTS)
        for size in (2, 3)
    }


def _federations(text: str, told: Sequence[str]) -> dict[str, str]:
    """Federations of cooperatives by their level alone: 省联社 for 某省手工业生产合作社联合社, the only one of that level."""
    found: dict[str, set[str]] = {}
    for words in told if "联社" in text else ():
        if federated := _FEDERATED.fullmatch(words):
            found.setdefault(federated["level"] + "联社", set()).add(words)
    whole = {short: max(full, key=len) for short, full in found.items() if len({one[-8:] for one in full}) == 1}
    prepared = {
        f"{short}{kind}": f"{full}筹备委员会" for short, full in whole.items() for kind in ("筹备委员会", "筹委会")
    }
    return {**whole, **prepared}


def _has_own_words(words: str) -> bool:
    """Whether a name without its place says more than the kind of body: 华兴纺织公司, 江口志愿者协会."""
    ending = ending_of(words)
    own = len(words) - len(ending.words) if ending is not None else 0
    if ending is not None and ending.kind == "society":
        return leading_place(words) != "" or own > _OWN_WORDS
    if ending is not None and ending.kind in ("hospital", "school"):
        return own >= 2 and not _KIND_WORDS.fullmatch(words[:own]) and not leading_place(words)
    return ending is not None and ending.kind == "company" and own >= 2


def _of_firms(told: Sequence[str]) -> dict[str, str]:
    """Companies called by their trade: 光伏公司 for 某某光伏材料有限公司, the only one whose name has these words."""
    firms = [words for words in told if words.endswith("公司")]
    found: dict[str, str] = {}
    for words in firms:
        stem = words.removesuffix("公司")
        if not 2 <= len(stem) <= _STEM or stem in _NO_TRADE or leading_place(words):
            continue
        full = [one for one in firms if one.endswith(words) and abroad_regex().match(one)]  # 德国|某某公司
        full = full or [one for one in firms if len(one) > len(words) + 3 and stem in one[len(leading_place(one)) : -2]]
        if len(full) == 1:
            found[words] = full[0]
    return found


def _of_stems(text: str, told: Sequence[str]) -> dict[str, str]:
    """Institutes named by their field and 所 or 院: 光机所 for 某某科学院光机研究所."""
    found: dict[str, set[str]] = {}
    for words in dict.fromkeys(cut[0] for one in told if (cut := _TO_INSTITUTE.match(one))):
        cut = _INSTITUTE.search(words)
        at = cut.start() if cut else 0
        for size in _STEMS:
            above, stem = words[: max(0, at - size)], words[max(0, at - size) : at]
            ending = ending_of(above)
            if len(above) > 2 and (leading_place(above) == above or (ending and ending.level == "body")):
                found.setdefault(stem + words[-1], set()).add(words)
    return {short: next(iter(full)) for short, full in found.items() if len(full) == 1 and short in text}
