"""How names of bodies are built: their endings, where they begin, what is a part of what."""

from __future__ import annotations

from functools import cache

from ..language.body_words import (
    IS,
    SENT,
    abroad_regex,
    edge_words,
    ending_of,
    endings,
)
from ..language.party_names import PARTIES
from ..language.patterns import lazy
from ..language.words import read_rows, read_words
from ..places.gazetteer import calls_city, gazetteer, is_capital, leading_place
from .anchored import NOT_LEVEL, at_anchor, placed_end
from .anchors import TWO_WORDS, anchor_regex, has_owner
from .within_runs import AND, behind_person, heads_of_roles, is_appointed, is_person, is_rare_person, names_holder

_LONGEST = 48
_ASIDE = 30  # characters in brackets within a name at most, unless they say what it is called for short
_HAN = lazy(r"[\u3400-\u9fff]")
_INSIDE = frozenset("·&-—－○〇%+")
_CLOSING = {"）": "（", "”": "“", ")": "(", "》": "《", "」": "「"}
_LEVEL = lazy(r"[市省区县州旗盟乡镇][\u3400-\u9fff]{2}")
_VERB = lazy(
    r"聘|系(?=[市省区县州](?:第|人大|政协|委))|调(?=[市省县州](?:委|政府|人[民委大]|直|总|[\u3400-\u9fff]{1,6}[局厅公委会]))"
)
SENDS = lazy(r"(?:委派|选派|抽调|派(?![出驻遣])|调(?![研查度解剂运配拨处味频蓄整控])|聘(?![用任请书]))")
"""What a body does with somebody of its own who is named next: 某局|调|基建科科长某某."""
_JOINS = lazy("联合|联手|携手|同(?=[市省区县州][\u3400-\u9fff]{2})")
"""What stands between a body by its kind alone and another that does something with it."""
_OWN_AND = lazy(r"[院校厂局所馆社矿台站行](?:[与同]|和(?![平谐县田林龙顺静布硕政]))(?=[\u3400-\u9fff]{3})")
"""The document's own body by one character, and what joins it to another: 院与某市科技局."""
_MET = lazy(r"与|和|同|及|拜[会访]|会[见晤]|走访|访问|接待|邀请|欢迎|宴请|考察|参观|致[电函]")
"""What stands before a body that somebody meets."""
_BYLINE = lazy("(?:本报|本台|见习|实习|特约|首席)?(?:记者|通讯员|作者|编辑|文|图)")
_NUMBER = lazy(r"\d{1,4}年?|[一二三四五六七八九十]{1,3}")
_OF_PARTY = lazy(rf"为?(?P<party>{PARTIES})(?=[\u3400-\u9fff]{{2,16}}$)")
_OF_PEOPLE = lazy(r"[乡镇村区县旗州]|自治|[中小]学|学校|幼儿园|[\u3400-\u9fff]{1,4}族(?:[乡镇区]|自治)")
"""What stands behind the name of a people in the names of places and schools: 藏族乡, 回族中学, 哈尼族彝族自治县."""
_SENT_THERE = lazy(r"[派进]驻[\u3400-\u9fff]{1,20}?(?:纪检|监察)")
_SENDS = ("纪委", "监委", "纪检委", "监察局", "监察委员会")
"""Who sends a group to another body to look after its discipline, whose name goes on with that of the other:
县纪委监委|派驻县教育局|纪检监察组."""
_NO_BODY_YET = ("家庭", "农村", "乡村", "城乡", "城镇", "社区")
"""Words that end like a body and only begin what an office is for: 区农业农村|和科技局."""
_SOCIETY = lazy(r"[\u3400-\u9fff]{1,5}(?<!妥)协")
"""An association by its short name, whatever its trade: 市茶协|与某某学院."""
_PARTICLES = "了着过把被任"
"""Single words that no county's name holds (夺了|县委)."""


@cache
def _role_heads() -> frozenset[str]:
    return frozenset(row[0] for row in read_rows("roles.tsv") if len(row[0]) > 1 and (*row, "", "")[2] != "group")


_WHOLE = frozenset({
    "国家", "中央", "全国", "省", "市", "区", "县", "州", "上级", "双方", "其他", "股东会",
    "股东大会", "董事会", "监事会", "职代会", "职工代表大会",
})  # fmt: skip


_COUNTED = lazy(
    r"第[一二三四五六七八九十\d]+[节章编]|第?[一二三四五六七八九十百\d]+届(?:[一二三四五六七八九十]+次)?|\d+(?:年[度后前初末底]?|[月日号时点])"
)


@cache
def _edge_tokens() -> dict[str, list[int]]:
    """Words that a name may not hold, or that hold such ones and can: the lengths of those that begin with a character."""
    sizes: dict[str, set[int]] = {}
    for word in _edge_lexicon():
        sizes.setdefault(word[0], set()).add(len(word))
    return {first: sorted(same, reverse=True) for first, same in sizes.items()}


@cache
def _edge_lexicon() -> frozenset[str]:
    stop, guard = edge_words()
    places = [name for name in gazetteer() if len(name) > 1]
    long = [word for word in endings() if len(word) > 1]
    return frozenset({*stop, *guard, *places, *read_words("countries.txt"), *_role_heads(), *long})


def _token(text: str, at: int, end: int) -> str:
    """What stands at a place: a number of what is counted, the longest word of the lexicon, else one character."""
    char = text[at]
    if char == "任" and text.startswith("城", at + 1) and not text.startswith("区", at + 2):
        return char  # 任|城建局局长
    counted = _COUNTED.match(text, at, end) if char in "第一二三四五六七八九十百" or char.isdecimal() else None
    if counted:
        return counted[0]
    for size in _edge_tokens().get(char, ()):
        if text[at : at + size] in _edge_lexicon() and at + size <= end:
            return text[at : at + size]
    return char


def left_edge(text: str, end: int, floor: int = 0) -> int:
    """Where the name of a body that ends at `end` begins; `end` itself when there is none. Never before `floor`."""
    if text[end - 1 : end] == "为":
        return end  # no body's name ends so: 选举某某为党委书记
    start = _run_start(text, end, max(floor, end - _LONGEST))
    start = _after_stops(text, start, end)
    named = IS.match(text, start, end)
    start = named.end() if named and (is_person(named[1]) or is_appointed(text, start, named[1])) else start
    level = start + 2
    if (
        text[level - 1 : level] == "为"
        and placed_end(text, start, end) < level
        and _LEVEL.match(text, level, end)
        and not NOT_LEVEL.match(text, level)
    ):
        start = level  # the end of a name and the verb behind it (推选某某某为县工商联主席)
    start += (text.startswith("据", start) or _VERB.match(text, start) is not None) and start + 2 < end
    sent = SENT.search(text, start, end)
    start = sent.end() if sent and sent.end() + 2 < end else start
    if text.startswith("联合", start) and start + 2 < end and anchor_regex().match(text, start + 2, end):
        start += 2  # the verb before a body with its place (联合市人社局), not the first word of a name
    if _OWN_AND.match(text, start, end) and start + 4 < end:
        start += 2  # 院与|某某学院
    joins = _JOINS.search(text, start + 2, end)
    if joins and anchor_regex().match(text, joins.end(), end) and ending_of(text[start : joins.start()]):
        start = joins.end()  # 协会联合|市总工会
    start = _after_and(text, start, end)
    if party := _OF_PARTY.match(text, start, end):
        return party.start("party")
    met = _MET.match(text, start, end)
    if met and abroad_regex().match(text, met.end(), end):
        start = met.end()  # the verb before a body of another country
    if text.startswith("《", start) and "》" in text[start:end]:
        return start  # a journal is named whole, whatever its name holds
    return at_anchor(text, start, end)


def _run_start(text: str, end: int, floor: int) -> int:
    """The beginning of the stretch without punctuation before `end`, brackets and quotation marks kept whole."""
    at = end
    while at > floor:
        char = text[at - 1]
        if char in _CLOSING:
            opened = text.rfind(_CLOSING[char], max(floor, at - _LONGEST), at - 1)
            inside = text[opened:at]
            if opened < 0 or "。" in inside or ((len(inside) > _ASIDE or "，" in inside) and "简称" not in inside):
                break
            at = opened
        elif char == "—" and text[at - 2 : at - 1] == "—":
            break  # a headline in two parts
        elif _HAN.match(char) or (char.isascii() and char.isalnum()) or char in _INSIDE:
            at -= 1
        else:
            break
    while at < end and text[at] in "—-·":  # the dash before a heading is no part of it
        at += 1
    return at


def _after_stops(text: str, start: int, end: int) -> int:
    """`start` moved behind the last word that cannot stand in a name; words in brackets do not count."""
    at, stops, heads = start, edge_words()[0], _role_heads()
    while at < end:
        if text[at] in "（“《「(":
            closing = {"（": "）", "“": "”", "《": "》", "「": "」", "(": ")"}[text[at]]
            closed = text.find(closing, at, end)
            numbered = at == start and _NUMBER.fullmatch(text, at + 1, closed)
            if closed > at and (numbered or _BYLINE.match(text, at + 1, closed)):
                start = closed + 1  # the year in brackets behind one of an era, the number of a section, who reports
            at = closed + 1 if closed >= 0 else at + 1
            continue
        first, word = at, _token(text, at, end)
        if word == "\n":
            break
        at += len(word)
        if word in heads:
            behind = behind_person(text, first + len(word), end, start)
            start = first + len(word) if behind == start and word in stops else behind
            at = max(at, start)
        elif len(word) == 1 and word not in _PARTICLES and first == start + 1 and TWO_WORDS.match(text, first):
            continue  # 大余县, 洪都街道
        elif word == "都" and first == start and start and not _HAN.match(text[start - 1]):
            continue  # 、都河镇镇长: nothing stands before it that were all
        elif word == "都" and (is_capital(text[start:first]) or calls_city(text, start, first)):  # 江西瓷都某某学院
            continue
        elif at == end and word == "组织":
            continue  # 县委组织|部长
        elif (word[-1] == "族" and _OF_PEOPLE.match(text, at)) or (
            word == "派驻" and text.endswith(_SENDS, start, first) and _SENT_THERE.match(text, first)
        ):
            continue
        elif word == "我" and text[at : at + 1] == "会" and at + 2 < end and text[at + 1] not in "与和同及":
            start = first  # 我会|某某分会
        elif word == "会同县" and text[max(first - 1, 0)] in "会局委部厅处院校司团协联府社":
            start = at = at - 1  # 县总工会|会同|县经委
        elif (
            word in stops
            or (word[0] == "第" and word[-1] in "节章编")
            or (word[0].isdigit() and word[-1] in "年度后前初末底月日号时点")
        ):
            start = at
    return start


def _after_and(text: str, start: int, end: int) -> int:
    """A name does not run over 和 when a whole name stands before it."""
    for match in AND.finditer(text, placed_end(text, start, end), end):
        before = text[start : match.start()]
        ending = ending_of(before) if before else None
        whole = not before or (ending is not None and ending.level != "weak") or leading_place(before) == before
        if (
            whole
            or before in _WHOLE
            or text[match.end() : match.end() + 1] == "该"
            or is_person(before)
            or is_rare_person(text, start, match, end)
            or heads_of_roles().search(before)
            or names_holder(before)
            or (ending and has_owner(before) and not before.endswith(_NO_BODY_YET))
            or _SOCIETY.fullmatch(before)
            or (len(before) <= 4 and text[match.end()] in "市省区县州" and not NOT_LEVEL.match(text, match.end()))
            or (
                len(before) == 1
                and before in "校院厂局社所馆行会矿场段台站队"
                and (
                    text[max(0, start - 1) : start] in ("我", "本", "该") or _with_other(text, start, match.end(), end)
                )
            )
        ) and match.end() <= end:
            start = match.end()
    return start


def _with_other(text: str, start: int, at: int, end: int) -> bool:
    """Whether a clause begins with 局, 院 or 厂 and a body of its own stands behind the 与: `局|与某县政府`."""
    return not _HAN.match(text[start - 1 : start]) and has_owner(text[at:end]) and bool(ending_of(text[at:end]))
