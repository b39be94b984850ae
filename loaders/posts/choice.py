"""Whether words of posts say what somebody is chosen for or leaves, and which bodies the text before them chooses for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..bodies.anchors import has_owner
from ..bodies.building import left_edge
from ..bodies.expand import is_generic
from ..bodies.league import league_meant
from ..bodies.owners import is_institution, is_own_again
from ..bodies.units import is_unit, root_of
from ..language.body_words import ending_of
from ..language.party_names import PARTIES
from ..language.patterns import lazy
from ..language.sentences import sentence_begin
from ..parts import Context
from ..places.gazetteer import leading_place
from .chains import CHOICE, Chain
from .phrases import PostPhrase, fits
from .plain import is_called_after
from .signed import is_signed

_STOP = lazy(r"[。；;！!？?\n]")
_PLENARY = lazy(
    r"(?=(?:第?[一二三四五六七八九十]+届(?:委员会)?)?第?[一二三四五六七八九十]+次(?:会议|全委|全会|全体|委员|常委|理事|会员|代表))"
)
_ELECTION = lazy(r"选举|当选|推选|推举|换届|选出|产生")
_BODIES = "[大中支总分]队|(?<!当)局|合作社|供销社|联社|公司|书店|气象[站台]|水文站|广播站|文化馆|图书馆|医院|卫生院|中学|学校|银行|工厂"
"""Ends of the names of bodies whose founding gazetteers tell, besides committees and societies."""
_SOCIETIES = "校友会|同学会|联谊会|同乡会|研究会|促进会|基金会"
"""Ends of the names of societies that are founded as often as associations."""
_FOUNDED = lazy(
    rf"(?:成立|设立|组建|筹建|建立|恢复|创设|创立|创办|开办|发起|组织|设置|设(?![立在于计备施想法置]))(?:了)?(?P<body>(?:校友会|同学会|工会|团委|妇联|学生会)(?=[，。；（])|[^，。；、：（）]{{1,30}}?(?:{_BODIES}|委员会|领导小组|小组|指挥部|协会|学会|工会|商会|农会|公会|分会|总会|联合会|{_SOCIETIES}|支部|总支|党委|党组|(?<![下内分])部|办公室|中心|(?<![出去到好各何])处|科|股|(?<![家法])庭|车间|(?:研究|教研|实验|文献|资料|阅览|编辑|总编|监察|档案|督察)室|(?<![体关联])系|(?<![法])院))(?=[，。；（])"
)
_BEGUN = lazy(
    rf"(?:^|[，。；：\n\u3000])(?P<body>[^，。；、：（）\n\u3000]{{0,24}}(?:{_BODIES}|委员会|革委会|领导小组|小组|指挥部|工会|协会|学会|商会|农会|联合会|{_SOCIETIES}|支社|科|股|庭|车间|(?<![下内分干全支])部|办公室|中心|(?:研究|教研|实验|文献|资料|阅览|编辑|总编|监察|档案|督察)室|(?<![体关联])系)|(?:{PARTIES})[\u3400-\u9fff]{{2,20}}?支部)(?:于?\d{{4}}年(?:\d{{1,2}}月(?:\d{{1,2}}日)?)?)?(?:正式|宣告|宣布|相继|也|亦)?(?:(?:成立|建立|组成|组建|筹建|开办|恢复)(?=[，。；（])|[从由自][^，。；]{{2,16}}?(?:分离|[分划析]出|独立出|剥离))"
)
_OPENED = (
    "成立|建立|组成|诞生|建成|开播|开业|开张|开馆|开学|开办|开诊|投产|挂牌|创办|创建|恢复|重建|建[站校院厂场社馆台]"
)
"""Verbs of houses that begin to work."""
_SET_UP = lazy(
    rf"(?:(?P<body>[^，。；：、（）《\n]{{2,30}}?)(?:正式|宣告|宣布|相继|重新)?(?:{_OPENED})(?:大会)?|(?:成立|组建|建立|设立|组织|组成|派出)了?[^，。；：、（）《]{{2,24}}[会队部站所社团组院校局处厂科])[，：。](?:选举|推选|推举|任命)?$"
)
_PARTY_BEGUN = lazy(
    r"(?:^|[，。；：\n\u3000])(?P<home>[\u3400-\u9fff]{0,20}?)(?:党委|党总支|党支部|党组)(?:正式|宣告|宣布)?(?:成立|建立|组建)，$"
)
_HEADED_NEXT = lazy("一职|职务|由|为|是|：")
"""Behind the head of what the sentence before says was founded: `某厂革命委员会成立。主任由甲担任`."""
_HEADS = ("主任", "书记", "主席", "会长", "主任委员", "队长", "站长", "所长")
"""Heads that bodies of any kind may have."""
_NUMBER = lazy(r"[ \u3000\d一二三四五六七八九十（）()、.．]*")
_ELECTED_COUNCIL = lazy(
    r"(?:选举产生|选出|产生|选举)(?:了|新的?)?(?P<body>[省市县区旗州乡镇](?:人民政府委员会|人民委员会|革命委员会|革委会))[，。；]"
)
_PARTY_COUNCIL = lazy(
    rf"(?:选举产生|选出|产生|选举)(?:了|新的?)?(?P<body>(?:{PARTIES})[\u3400-\u9fff]{{2,12}}?委员会)[，。；]"
)
_TERM = lazy(r"第?[一二三四五六七八九十]{1,3}届")
_OWN_SEAT = lazy(r"[省市区县州]委(?:会)?")
_PARTY_PLACE = lazy(rf"(?:{PARTIES})[\u3400-\u9fff]{{2,10}}[省市区县州]")
_BY_OWN = lazy(
    r"(?:^|[，；。：\n\u3000])[本我]?(?:[厂校院矿场社]部|公司|工厂|学校|医院|集团|协会|学会)(?:又|并|决定|正式)?(?:聘任?|聘请|特聘|任命|委任)[^，。；：\n]{0,16}为$"
)
"""The document's own body, by what kind it is, appoints: `厂部聘其为…`."""
_LABELS = lazy(r"(?:（[^（）\n]{1,30}）)?：")
_ROW = lazy(r"[ \u3000]*[\u3400-\u9fff]{2,12}(?:（[^（）\n]{1,20}）)?：(?!$)")
_SESSION = lazy(r"第[一二三四五六七八九十百\d]+届$")
_WHOLE = lazy(
    r"(?:选举产生|选出|产生|选举|组成|改选)(?:了|出)?(?:首届|第[一二三四五六七八九十\d]+届|新一届|新的?)[^，。；：、\n]{2,24}[，：]$"
)
"""What is elected as a whole, before those at its head: `选举产生第一届县委，书记甲，副书记乙`."""
_HANDED_TO = lazy("(?:一职|职务)?[均仍则]?由")
_RENEWED = lazy("(?:换届|改选|选举)[^。；\n]*，$")
"""Before an office that somebody is given in the sentence that tells of an election: `某协会换届，会长由甲连任`."""
_NEXT = lazy(r"[^。；！？\n]{0,40}；[\u3400-\u9fff·、]{2,24}(?<![决拟继])(?:担任|任|为)")
"""From a post to the next: `甲任某某公司董事长；乙、丙任|董事`."""


def is_choice(text: str, entry: int, chain: Chain) -> bool:
    """Whether the chain says what someone was chosen for or dismissed from, so that the choosing body has the post.

    `entry`: where the entry begins.
    """
    before = text[max(entry, chain.start - 12) : chain.start]
    before = before.removesuffix("新一届")
    if chain.people and _WHOLE.search(text, max(entry, chain.start - 40), chain.start):
        return True
    if not chain.people and _HANDED_TO.match(text, chain.end):
        return (
            _RENEWED.search(text, max(entry, chain.start - 80), chain.start) is not None
            or CHOICE.search(before) is not None
        )
    if CHOICE.search(before) and not (before.endswith("\n") and chain.people):
        return not chain.people or before.endswith(("选", "产生", "选举", "选出"))
    if not chain.people:
        return False
    if _SESSION.search(before):
        return True
    line = text.rfind("\n", 0, chain.start) + 1
    heads = _NUMBER.fullmatch(text, line, chain.start) is not None
    heads = heads or (text[chain.start - 1] == "\u3000" and _LABELS.match(text, chain.end) is not None)
    if heads and is_signed(text, chain.start, chain.end):
        return False
    first = min(entry, max(0, chain.start - 600)) if heads else entry
    return (heads or text[chain.start - 1] in "：:；;") and (_ELECTION.search(text, first, chain.start) is not None)


def is_chosen_by_own(text: str, at: int) -> bool:
    """Whether the clause before `at` says that the document's own body appoints: `厂部聘其为|顾问`."""
    return _BY_OWN.search(text, max(0, at - 32), at) is not None


def rises(text: str, phrase: PostPhrase) -> bool:
    """Whether somebody rises to a rank, which he has where he is: `现任某局副局长，拟晋升为一级调研员`."""
    return phrase.kind == "rank" and text.endswith(("晋升", "晋升为", "晋升任"), 0, phrase.start)


_HANDED_ON = lazy(r"[，；](?:现|改|其职务)?由$")
_SUCCEEDS = lazy(r"[\u3400-\u9fff]{2,4}(?:同志)?(?:接任|接替|继任|接充)")
"""`主席甲调某局任局长，由副主席乙接任`: the deputy is of the body that the first one left."""


_OF_OTHERS = lazy(
    r"关于|对[^，。；]{2,}的|[在就][^，。；]{2,}[上中时的]|的(?:讲话|批示|指示|要求|重要|报告|委托)|(?:重要)?(?:讲话|批示|指示)"
)
"""Behind somebody's office whose words are told, and not what he does: `传达市委书记关于某事的批示`."""


def is_spoken_of(text: str, chain: Chain) -> bool:
    """Whether a title that stands before no name is told in passing, so that the next is of no body of its own."""
    return chain.phrases[-1].kind == "member" or _OF_OTHERS.match(text, chain.end) is not None


def is_cut_off(text: str, last_end: int, chain: Chain) -> bool:
    """Whether a sentence ended since the last body, a line that the chain does not go on as a list, or guests (一行)."""
    stop = _STOP.search(text, last_end, chain.start)
    between = text[last_end : chain.start]
    if "一行" in between or (_HANDED_ON.search(between) and _SUCCEEDS.match(text, chain.end)):
        return True
    if stop is None:
        return _joins_group(text, last_end, chain)
    listed = bool(chain.people) and chain.start > 0 and text[chain.start - 1] == "\n" and text[chain.end] in "：\u3000"
    return not (listed and len(between) < 120 and not re.search("[。！？]", between))


_OF_GROUP = lazy(r"(?:任|为|担任)(?:常务)?副?(?:组长|总?指挥长?|召集人)$")
_JOINS = lazy(r"(?:同志)?(?:兼任?|任|担任|为)[\u3400-\u9fff]{0,24}?(?:组长|总?指挥长?|主任|召集人|成员)")


def _joins_group(text: str, last_end: int, chain: Chain) -> bool:
    """Whether somebody is told with his own office who gets one in a group: `乙任副组长，办公室主任丙兼任领导小组办公室主任`."""
    if not chain.people or last_end + 1 != chain.start or not is_unit(chain.phrases[0].organization):
        return False
    given = _OF_GROUP.search(text, max(0, last_end - 8), last_end)
    return given is not None and _JOINS.match(text, chain.people[-1].end) is not None


def goes_on(text: str, chosen_end: int, phrase: PostPhrase, chosen: str = "") -> bool:
    """Whether a post is chosen in the same sentence as the last one, or in the next line of the same list.

    `chosen`: the body chosen for last; who is next said to be something in a company or school has his post there.
    """
    between = text[chosen_end : phrase.start]
    if not _STOP.search(between) or (chosen == root_of(chosen) and is_institution(chosen) and _NEXT.fullmatch(between)):
        return True
    line = between.endswith("\n") and text[phrase.end : phrase.end + 1] in ("：", "（", "\u3000")
    return line and len(between) < 200 and "。" not in between


def beside_head(text: str, chosen_end: int, phrase: PostPhrase, recent: Sequence[str]) -> str:
    """The body whose head was just chosen, for his deputies, whatever its heads are usually called: 选举甲为主任，乙为副主任."""
    head = phrase.role.removeprefix("副")
    beside = head != phrase.role and text[:chosen_end].endswith(head) if recent else False
    return recent[0] if beside and text[chosen_end - len(head) - 1] not in "副兼" else ""


def society_that_sits(phrase: PostPhrase, assemblies: Sequence[str]) -> str:
    """The committee whose members have just met and which has such heads as societies have: 某协作委员会理事长."""
    heads = phrase.head in ("理事长", "会长", "监事长", "理事")
    return next((name for name in assemblies if heads and name.endswith("委员会")), "")


def bodies_in_session(text: str, at: int) -> Iterator[str]:
    """Words for the document's own body whose session the paragraph tells of: `工会五届一次全委会议…选举产生主席`."""
    low = max(text.rfind("\n", 0, text.rfind("\n", 0, at)) if at else 0, at - 200, 0)
    stop = max(text.rfind(mark, low, at) for mark in "。；")
    low = max(low, stop + 1)
    for match in _PLENARY.finditer(text, low, at):
        start = left_edge(text, match.start(), low)
        words = text[start : match.start()]
        ending = ending_of(words) if words else None
        if ending is not None and not has_owner(words) and (words == ending.words or is_unit(words)):
            yield words


def founded_body(text: str, at: int) -> str:
    """The committee that the same sentence founds: `成立某某评审委员会，甲任主任委员`, `院革命委员会成立，甲任主任`."""
    low = sentence_begin(text, at, 120)
    found = None
    for match in _FOUNDED.finditer(text, low, at):
        found = match
    for match in _BEGUN.finditer(text, max(low - 1, 0), at) if found is None else ():
        found = match
    if found is None or ending_of(found["body"]) is None:
        return ""
    return text[left_edge(text, found.end("body"), found.start("body")) : found.end("body")]


def just_founded(text: str, phrase: PostPhrase, near: Sequence[str]) -> str:
    """The body, one of those near or words for a unit, that the clause right before a bare title says was founded, and
    which can have such a head: `县职工会成立，主任甲`, `成立质检科，科长甲`."""
    at = phrase.start
    if text[at - 1 : at] not in ("，", "：", "；", "。"):
        return ""
    parted = text[at - 1] == "。"
    called = bool(near) and is_called_after(phrase, near[0])
    if parted and not (called or _HEADED_NEXT.match(text, phrase.end)):
        return ""
    before = text[max(at - 40, 0) : at - 1] + ("，" if parted else text[at - 1])
    found = _SET_UP.search(before) if near and text[at - 1] != "；" else None
    named = found is not None and (found["body"] is None or ending_of(found["body"]) is not None)
    if named and (phrase.head in _HEADS or fits(phrase, near[0])):
        return near[0]
    words = founded_body(text, at)
    begun = bool(words) and text[max(at - 40, 0) : at - 1].removesuffix("成立").removesuffix("正式").endswith(words)
    return words if begun and (phrase.head in _HEADS or fits(phrase, words)) else ""


def home_of_party(text: str, phrase: PostPhrase, own: str) -> str:
    """Words for the body whose committee of the party the clause before a bare 书记 says was founded, `own` where they are
    short for it: `校党委成立，书记甲`; empty where none was."""
    if phrase.head != "书记" or phrase.inner or text[phrase.start - 1 : phrase.start] != "，":
        return ""
    found = _PARTY_BEGUN.search(text, max(phrase.start - 32, 0), phrase.start)
    if found is None:
        return ""
    return own if own.endswith(found["home"]) or is_generic(found["home"]) else found["home"]


def party_seat(text: str, phrase: PostPhrase, words: str, chosen: bool) -> str:
    """The committee of a party beside the ruling one, or of the Youth League, that words for a body mean, else the words.

    `选举产生民盟某市第六届委员会，甲、乙当选为市委委员`, `当选为民盟某市第六届委员会主任委员`.
    """
    words = words.replace("工商联（总商会）", "工商联")
    if _PARTY_PLACE.fullmatch(words):
        return words + "委员会"
    if words.endswith("团委") and (league := league_meant(text, phrase.start, words)):
        return league
    if not (chosen or phrase.head == "委员") or not _OWN_SEAT.fullmatch(words) or phrase.organization != words:
        return words
    found = [*_PARTY_COUNCIL.finditer(text, max(0, phrase.start - 1500), phrase.start)]
    return _TERM.sub("", found[-1]["body"]) if found else words


def elected_council(text: str, at: int) -> str:
    """The council that the same sentence elects as a whole: `选举产生县人民委员会，…甲、乙当选委员`."""
    low = sentence_begin(text, at, 300)
    found = [*_ELECTED_COUNCIL.finditer(text, low, at)]
    return found[-1]["body"] if found else ""


def body_of_rows(text: str, entry: int, phrase: PostPhrase, named: Sequence[str]) -> str:
    """The body that the sentence above rows of posts tells of: `县供销社理事会进行了改组。` above `主任：某某`.

    `named`: the bodies named in the entry so far, the latest first.
    """
    line = text.rfind("\n", 0, phrase.start) + 1
    if phrase.kind != "post" or text[line : phrase.start].strip(" \u3000") or not _LABELS.match(text, phrase.end):
        return ""
    while line > entry:
        above = text.rfind("\n", 0, line - 1) + 1
        if not _ROW.match(text, above, line - 1):
            said = text[max(above, entry) : line - 1]
            told = (name for name in named if name[-2:] in said or root_of(name)[-2:] in said)
            return next((name for name in told if fits(phrase, name)), "")
        line = above
    return ""


def headed_once(phrase: PostPhrase, name: str, section: str) -> bool:
    """Whether a body that a gazetteer tells of had such a head, as unions and leagues had for a time (妇联主任)."""
    return name == section and phrase.head == "主任"


def is_own_head(phrase: PostPhrase, between: str, previous: str, context: Context) -> bool:
    """Whether a bare 前任行长 behind a clause about a department of the body above heads the document's own body."""
    if not phrase.mark or root_of(previous) == previous or not fits(phrase, context.organization):
        return False
    return is_own_again(between, previous, context)


def is_elsewhere(name: str, context: Context) -> bool:
    """Whether a body lies in another county or district than the one whose body chooses."""
    place = leading_place(name)
    own = context.terms.get(place[-1:], "")
    told = context.organization or own
    return (
        bool(own)
        and told.startswith(own)
        and place[-1] in "区县旗"
        and not own.endswith(place)
        and not place.endswith(own)
    )


_OF_DISCIPLINE = lazy(
    r"(?:^|[，。；：\n\u3000])(?P<body>[\u3400-\u9fff]{0,16}(?:监察委员会|纪律检查委员会|纪委))(?:第?[一二三四五六七八九十]+届)?(?:第?[一二三四五六七八九十]+次)?(?:全体)?(?:会议|全会)?"
    r"(?:选举|推选)[\u3400-\u9fff]{2,4}为$"
)
"""A committee of discipline that elects its own heads, in a clause of its own: `县监察委员会选举甲为|书记`."""


_OF_ORGAN = lazy(
    r"(?P<body>女职工委员会|女工委|女职委|经费审查委员会|经审会|经审委)(?:第?[一二三四五六七八九十]+次)?(?:全体)?(?:委员)?(?:会议|大会)?上?(?:选举|推选|推举|选)[\u3400-\u9fff]{2,4}为$"
)
"""A committee of a union that elects its own head: `七届一次女职工委员会会议推举甲为|主任`."""


def electing_body(text: str, phrase: PostPhrase) -> str:
    """Words for the committee of discipline or the party group whose own head a bare 书记 is; empty where none is named."""
    if phrase.role == "主任" and (organ := _OF_ORGAN.search(text, max(0, phrase.start - 40), phrase.start)):
        return organ["body"]
    if phrase.organization or phrase.inner or phrase.head not in ("书记", "成员"):
        return ""
    if (begun := founded_body(text, phrase.start)).endswith("党组"):
        return begun
    found = _OF_DISCIPLINE.search(text, max(0, phrase.start - 50), phrase.start)
    return found["body"] if found else ""
