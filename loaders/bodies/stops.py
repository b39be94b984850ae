"""Where the name of a body begins in a run of words: behind the last word that cannot stand in a name."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from ..language.body_words import edge_words, endings
from ..language.patterns import lazy
from ..language.words import read_rows, read_words
from ..places.counties import county_names
from ..places.gazetteer import calls_city, gazetteer, is_capital
from .anchors import TWO_WORDS
from .edges import behind_movement, hopes_of_school, names_house
from .foreign import sounds_abroad
from .within_runs import ABOUT_POSTS, behind_dismissed, behind_person, is_person

_HAN = lazy(r"[\u3400-\u9fff]")
_BRACKETS = {"（": "）", "“": "”", "《": "》", "「": "」", "(": ")"}
_BYLINE = lazy("(?:本报|本台|见习|实习|特约|首席)?(?:记者|通讯员|作者|编辑|文|图)")
_NUMBER = lazy(r"\d{1,4}年?|[一二三四五六七八九十]{1,3}")
_OF_PEOPLE = lazy(r"[乡镇村区县旗州]|自治|[中小]学|学校|幼儿园|[\u3400-\u9fff]{1,4}族(?:[乡镇区]|自治)")
"""What stands behind the name of a people in the names of places and schools: 藏族乡, 回族中学, 哈尼族彝族自治县."""
_SENT_THERE = lazy(r"[派进]驻[\u3400-\u9fff]{1,20}?(?:纪检|监察)")
_SENDS = ("纪委", "监委", "纪检委", "监察局", "监察委员会")
"""Who sends a group to another body to look after its discipline, whose name goes on with that of the other:
县纪委监委|派驻县教育局|纪检监察组."""
_PARTICLES = "了着过把被任在"
"""Single words that no county's name holds (夺了|县委)."""
_COUNTED = lazy(
    r"第[一二三四五六七八九十\d]+[节章编]|第?[一二三四五六七八九十百\d]+届(?:[一二三四五六七八九十]+次)?|\d+(?:年[度后前初末底]?|[月日号时点])"
)
_FIRM = lazy(r"都[\u3400-\u9fff]{1,8}?(?:公司|集团|酒店|宾馆|商场|商城)")
"""都, with which a firm behind its city begins: `某市都丰茶业公司`."""
_FIELD = lazy(
    r"那(?![一二两三四五几个么些里时天年样种边儿位家所次场座名条件只张支份群批段处道届])[\u3400-\u9fff]{1,2}(?:中心|第[一二三四五六七八九十]|[一二三四五六])?(?:[小中]学|中心校|学校|幼儿园|医院|卫生院|农场|林场|茶场|糖厂|水库|水电站|派出所|村|社区|居委|街道|[镇乡])"
)
"""那, a field in the south-west, at the head of a place's name: `那恒中学`, not `那所中学`."""
_TAKES_AWAY = ("免去", "免除", "解除", "撤销", "罢免", "卸去", "停止", "终止", "保留", "不再担任", "辞去")
"""Before 其, whose post is taken away or kept: `免去其中文系主任职务`."""
_WE = lazy("会(?![与和同及])")
_TOWN = lazy(
    r"(?:来(?!到)|同(?=里)|自(?=由)|[应时分即余生获名]|[向对从于在](?![我本该各全城乡村市集贵某此两每县区])(?=[\u3400-\u9fff][镇乡]))[\u3400-\u9fff]{1,2}?(?<![省市区县各全本我该乡])[镇乡](?:党委|党工委|人大|政府|人武部|武装部|纪委|工会|团委|妇联|党总支|卫生院|中心[小学校]|中学|派出所|[镇乡]长|(?:副|常务)[镇乡]长)"
)
"""A town whose name begins with what looks like a verb or preposition, and a body or head that it has."""


class _Word(NamedTuple):
    """A word of a run that ends at `end`, in which a name begins at `start` so far."""

    text: str
    start: int
    at: int
    word: str
    end: int

    @property
    def behind(self) -> int:
        """Where the next word begins."""
        return self.at + len(self.word)


def after_stops(text: str, start: int, end: int) -> int:
    """`start` moved behind the last word that cannot stand in a name; words in brackets do not count."""
    at = start
    while at < end:
        if text[at] in _BRACKETS:
            start, at = _behind_brackets(text, start, at, end)
            continue
        if _is_plain(text[at]):
            at += 1
            continue
        if (word := _token(text, at, end)) == "\n":
            break
        word = word[:2] if word == "希望学校" and hopes_of_school(text, at) else word
        if word not in _words_that_cut() and word[0] not in "第会" and not word[0].isdigit():
            at += len(word)
            continue
        start, at = _behind(_Word(text, start, at, word, end))
    return behind_movement(text, start, end)


def _behind_brackets(text: str, start: int, at: int, end: int) -> tuple[int, int]:
    """Where the name begins, and where the text goes on, behind the bracket at `at`."""
    closed = text.find(_BRACKETS[text[at]], at, end)
    numbered = at == start and _NUMBER.fullmatch(text, at + 1, closed)
    if closed > at and (numbered or _BYLINE.match(text, at + 1, closed)):
        start = closed + 1  # the year in brackets behind one of an era, the number of a section, who reports
    return start, closed + 1 if closed >= 0 else at + 1


def _joins_county(text: str, at: int) -> bool:
    """Whether 会同县 at a place of a text is no county, but `会同|县工商联`: behind a body, and at the head of a clause of a
    text of another county."""
    before = text[max(at - 1, 0)]
    return before in "会局委部厅处院校司团协联府社" or (
        before in "，。；" and "怀化" not in text and "会同县" not in text[: text.find("\n") + 1]
    )


def _behind(one: _Word) -> tuple[int, int]:
    """Where the name begins, and where the text goes on, behind a word."""
    text, start, at, word, end = one
    if word in _role_heads():
        holder = behind_person(text, one.behind, end, start)
        start = one.behind if holder == start and word in edge_words()[0] else holder
        return start, max(one.behind, start)
    if word == "我" and one.behind + 2 < end and _WE.match(text, one.behind):
        return at, one.behind  # 我会|某某分会
    if word == "会同县" and _joins_county(text, at):
        return one.behind - 1, one.behind - 1  # 县总工会|会同|县经委
    if word == "其中" and text.endswith(_TAKES_AWAY, 0, at):
        return at + 1, at + 1  # 免去其|中文系副主任职务
    if word in ABOUT_POSTS:
        return (begins := behind_dismissed(text, one.behind, end)), begins
    if not _is_stop(word):
        return start, one.behind
    return start if any(keeps(one) for keeps in _KEEPS) else one.behind, one.behind


@cache
def _words_that_cut() -> frozenset[str]:
    """Words of the lexicon behind which a name may begin."""
    return frozenset({*edge_words()[0], *_role_heads(), "我"})


def _is_stop(word: str) -> bool:
    """Whether a word stands in few names: one of the lexicon, a section, a day."""
    return (
        word in edge_words()[0]
        or (word[0] == "第" and word[-1] in "节章编")
        or (word[0].isdigit() and word[-1] in "年度后前初末底月日号时点")
    )


def _begins_place(one: _Word) -> bool:
    """A single word that a county or a street begins with: `大余县`, `洪都街道`."""
    if one.word == "余" and one.text[one.at - 1] in "任为调赴到由":
        return True  # 任|余家湖某公司经理
    second = len(one.word) == 1 and one.word not in _PARTICLES and one.at == one.start + 1
    return second and TWO_WORDS.match(one.text, one.at) is not None


def _is_capital(one: _Word) -> bool:
    """A 都 that is no adverb: nothing stands before it that were all (`、都河镇镇长`), or a city (`江西瓷都某某学院`)."""
    if one.word != "都":
        return False
    text, start, at, *_ = one
    if at == start and start and not _HAN.match(text[start - 1]):
        return True
    firm = _FIRM.match(text, at) is not None and any(text[max(start, at - size) : at] in gazetteer() for size in (3, 4))
    return firm or is_capital(text[start:at]) or calls_city(text, start, at)


def _ends_department(one: _Word) -> bool:
    """The department before the head of its office: `县委组织|部长`."""
    return one.word == "组织" and one.behind == one.end


def _is_people(one: _Word) -> bool:
    """A people that a place or school is named after."""
    return one.word[-1] == "族" and _OF_PEOPLE.match(one.text, one.behind) is not None


def _is_sent(one: _Word) -> bool:
    """The 派驻 of a group that looks after the discipline of another body."""
    sent = one.word == "派驻" and one.text.endswith(_SENDS, one.start, one.at)
    return sent and _SENT_THERE.match(one.text, one.at) is not None


def _is_field(one: _Word) -> bool:
    """The 那 of a place's name."""
    return one.word == "那" and _FIELD.match(one.text, one.at) is not None


def _begins_town(one: _Word) -> bool:
    """A single word at the head of a clause, or behind 其, that a town begins with, before the body that it has: `，来榜镇党委书记`."""
    before = one.text[one.at - 1] if one.at else ""
    head = len(one.word) == 1 and one.at == one.start and (before == "其" or not _HAN.match(before))
    return head and _TOWN.match(one.text, one.at) is not None


def _is_in_person(one: _Word) -> bool:
    """The second character of somebody at the head of a clause whom a body's head stands beside: `，王自芳与|某公司总经理`."""
    head = len(one.word) == 1 and one.at == one.start + 1 and not _HAN.match(one.text[max(one.start - 1, 0)])
    behind = one.text[one.at + 2 : one.at + 3]
    return head and behind in ("与", "和") and is_person(one.text[one.start : one.at + 2])


def _is_part(one: _Word) -> bool:
    """A single character within a name from abroad or at the end of a county's short name: `镇原中学`."""
    county = names_house(one.text, one.start, one.behind)
    return county or (len(one.word) == 1 and sounds_abroad(one.text, one.start, one.at))


_COUNTS = "第一二三四五六七八九十百"
_KEEPS = (
    _begins_place, _begins_town, _is_capital, _ends_department, _is_people, _is_sent, _is_field, _is_in_person, _is_part,
)  # fmt: skip
"""Where a name goes on although the word stands in few names."""


@cache
def _is_plain(char: str) -> bool:
    """Whether no word of the lexicon begins with a character, nor a number, so that it is passed over."""
    return char not in _beginnings() and char not in _COUNTS and char != "\n" and not char.isdecimal()


def _token(text: str, at: int, end: int) -> str:
    """What stands at a place: a number of what is counted, the longest word of the lexicon, else one character."""
    char = text[at]
    if char == "任" and text.startswith("城", at + 1) and not text.startswith("区", at + 2):
        return char  # 任|城建局局长
    counted = _COUNTED.match(text, at, end) if char in _COUNTS or char.isdecimal() else None
    if counted:
        return counted[0]
    for size in _edge_tokens().get(text[at : at + 2], ()):
        if text[at : at + size] in _edge_lexicon() and at + size <= end:
            return text[at : at + size]
    return char


@cache
def _edge_tokens() -> dict[str, list[int]]:
    """Words that a name may not hold, or that hold such ones and can: the lengths of those that begin with two characters."""
    sizes: dict[str, set[int]] = {}
    for word in _edge_lexicon():
        if len(word) > 1:
            sizes.setdefault(word[:2], set()).add(len(word))
    return {first: sorted(same, reverse=True) for first, same in sizes.items()}


@cache
def _beginnings() -> frozenset[str]:
    """The first characters of all those words."""
    return frozenset(word[0] for word in _edge_lexicon())


@cache
def _edge_lexicon() -> frozenset[str]:
    stop, guard = edge_words()
    places = [name for name in gazetteer() if len(name) > 1]
    long = [word for word in endings() if len(word) > 1]
    places += [name for name in county_names() if any(char in stop for char in name[1:-1])]  # 镇原县
    return frozenset({*stop, *guard, *places, *read_words("countries.txt"), *_role_heads(), *long})


@cache
def _role_heads() -> frozenset[str]:
    return frozenset(row[0] for row in read_rows("roles.tsv") if len(row[0]) > 1 and (*row, "", "")[2] != "group")
