"""Who goes to a post at a body that the verb names first: `甲调某局任副局长`, `派甲到某公社担任书记`."""

from __future__ import annotations

from ..bodies.building import left_edge
from ..bodies.units import is_unit
from ..language.body_words import ending_of
from ..language.patterns import lazy
from ..places.gazetteer import leading_place
from .chains import Chain
from .phrases import PostPhrase

GOES = r"(?:奉命?|被)?(?:[由从][^，。；、\n]{2,20}?)?(?:[借抽选]?调[往到至赴去回入来任]?[^，。；、\n任]{2,20}?|(?:下放|派往|分配)[到至在]?[^，。；、\n任]{2,20}?|(?:(?<![得受遭达直报感])[到赴](?!会|现场|场|任|期)|前往)[^，。；：、\n任\ue000-\ue003]{2,20}?(?:挂职?(?:锻炼|交流|工作)?)?|(?:启程|出发|(?:被选派|作为)[^，。；\n]{2,16}?)?(?:赴[疆藏青]|援[藏疆青川黔滇蒙外])[^，。；、\n任]{0,4})，?(?:担任|(?<!前)任(?![务职期何意教]))"
"""Words between a name and the office he is moved to, the body among them."""
SENT_TO = r"(?:[到赴去][^，。；、\n任]{2,20}?(?:(?<=工作)，)?|来(?:[本我]?[县市区乡镇校院厂社矿州局]|[\u3400-\u9fff]{2,5}?)(?:工作，?)?)"
"""Words between a name and 任 that say to which body somebody is sent."""
_AT = lazy(
    r"(?:[借抽选]?调[往到至赴去回入来任]?|下放[到至在]?|派往|前往|分配[到至在]?|[到赴去在])(?P<body>[\u3400-\u9fff（）]{2,24}?)(?:挂职?(?:锻炼|交流|工作)?|工作)?，?(?:担任|任|兼任)$"
)
_LED = lazy(r"(?P<body>[\u3400-\u9fff（）]{4,24})[仍改则也均]?由[\u3400-\u9fff·]{2,4}(?:同志)?(?:担任|任|兼任)$")
"""A body that is given a head: `某某中学由甲任|校长`."""
_HOUSES = ("校", "院", "厂", "局", "本校", "我校", "学校", "公司", "机关")
_REACH = 32
_BESIDES = lazy(r"[\u3400-\u9fff·]{2,10}(?:同志)?(?:将|已|现|仍|同时|继续|还)*兼任?")
_LEAVES = lazy(r"(?<![局委厂矿厅院司府])(?:(?:调|转|调往|升调)|调[往到至赴去]?(?![整动])[\u3400-\u9fff]{2,20}?)任$")


_GIVES_UP = lazy(
    r"[\u3400-\u9fff·]{2,10}[^。；\n]{0,40}?(?:辞去|请辞|不再(?:担任|兼任|任)|免去|解聘|免除)(?:其|所任|原任|担任|现任)?的?$"
)


def gives_up_own(text: str, last: int, phrase: PostPhrase) -> bool:
    """Whether somebody leaves the office in the title before, which ends at `last`: `手术室护士长甲因病辞去|护士长职务`."""
    if (
        phrase.organization
        or not text.endswith(phrase.role, 0, last)
        or text.endswith("副", 0, last - len(phrase.role))
    ):
        return False
    return _GIVES_UP.fullmatch(text, last, phrase.start) is not None


def holds_besides(text: str, last: int, at: int) -> bool:
    """Whether the office at `at` is one that the holder of the title that ends at `last` has besides: `某省委副书记甲兼任省委某部部长`."""
    return _BESIDES.fullmatch(text, last, at) is not None


def leaves_seat(text: str, entry: int, at: int) -> bool:
    """Whether who goes to the office at `at` leaves a seat that others take: `甲调任某局局长，乙接任书记`."""
    return _LEAVES.search(text, max(entry, at - 26), at) is not None


_LEFT_ALL = lazy(
    r"(?:（[^（）\n]{1,20}）)?(?:同志|先生|女士|教授)?(?:因病[^，。；\n]{0,16}|于[^，。；\n]{1,12}|[获得予以被]{0,2})(?:恢复(?:名誉|工作|职务|党籍)|平反|昭雪|逝世|病逝|去世|病故|辞世)"
)


def has_left_all(text: str, chain: Chain) -> bool:
    """Whether what is told of people says that 原 before their first post is meant of all: `原某科科长、某校校长甲恢复名誉`."""
    first = chain.phrases[0].start
    end = chain.people[-1].end if chain.people and "原" in text[max(first - 1, 0) : first + 1] else -1
    return end >= 0 and _LEFT_ALL.match(text, end) is not None


def gone_to(text: str, at: int, words: str) -> str:
    """The words for the body whose office stands at `at`, with the one or the place that a verb of going names before it.

    `words`: those written with the office itself, which remain where no place of their level is named.
    """
    if text[at - 1 : at] != "任":
        return words
    found = _AT.search(text, max(0, at - _REACH), at)
    led = None if found or words else _LED.search(text, max(0, at - _REACH), at)
    found = found or (led if led and ending_of(led["body"]) is not None else None)
    if found is None:
        return words
    body = text[max(left_edge(text, found.end("body")), found.start("body")) : found.end("body")]
    if words:
        if is_unit(words) and body not in _HOUSES and ending_of(body) is not None:
            return body + words
        return body + words[1:] if body and body == leading_place(body) and body[-1] == words[0] else words
    return body if ending_of(body) is not None or body == leading_place(body) else ""
