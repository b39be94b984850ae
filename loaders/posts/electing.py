"""The bodies that elect or appoint by the text before words of posts: in session, elected as a whole, or the document's own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..bodies.anchors import has_owner
from ..bodies.artists import without_chamber
from ..bodies.building import left_edge
from ..bodies.league import league_meant
from ..bodies.units import is_unit
from ..language.body_words import ending_of
from ..language.party_names import BRANCHES, PARTIES
from ..language.patterns import lazy
from ..language.sentences import sentence_begin
from ..parts import Context
from ..places.gazetteer import leading_place
from .founded import founded_body
from .organs_sitting import organs_sitting
from .phrases import PostPhrase

_PLENARY = lazy(
    r"(?=(?:第?[一二三四五六七八九十]+届(?:委员会)?)?(?:第?[一二三四五六七八九十]+|首)次(?:会议|全委|全会|全体|委员|常委|理事|会员|代表))"
)
_ELECTED_COUNCIL = lazy(
    r"(?:选举产生|选出|产生|选举)(?:了|新的?)?(?P<body>[省市县区旗州乡镇](?:人民政府委员会|人民委员会|革命委员会|革委会))[，。；]"
)
_PARTY_COUNCIL = lazy(
    rf"(?:选举产生|选出|产生|选举)(?:了|新的?)?(?P<body>(?:{PARTIES})[\u3400-\u9fff]{{2,12}}?委员会)[，。；]"
)
_OF_TERM = lazy(r"^(?:首届|本届|新一届|第?[一二三四五六七八九十\d]{1,3}届)")
_TERM = lazy(r"第?[一二三四五六七八九十]{1,3}届")
_OWN_SEAT = lazy(r"[省市区县州]委(?:会)?")
_PARTY_PLACE = lazy(rf"(?:{PARTIES})[\u3400-\u9fff]{{2,10}}[省市区县州]")
_BY_OWN = lazy(
    r"(?:^|[，；。：\n\u3000]|[一二三四五六七八九十]、)[本我]?(?:[厂校院矿场社]部|公司|工厂|学校|医院|集团|协会|学会|联合会|研究会|商会|基金会|促进会|联谊会|校友会|公会)"
    r"(?:又|并|决定|正式|还|同时)?(?:聘任?|聘请|特聘|礼聘|礼请|任命|委任)[^，。；：\n]{0,60}为$"
)
"""The document's own body, by what kind it is, appoints: `厂部聘其为…`."""

_BY_MEETING = lazy(
    r"(?:^|[。\n][ \u3000]*)(?:\d{1,2}[、.．])?(?:会议|与会[\u3400-\u9fff]{2,4})(?:一致|研究|讨论|表决|审议|并|还)*(?:同意|决定|接受|批准|通过|推选|推举|选举|增补|增选|免去|聘任|聘请|提名|明确)[^。；\n会局协联委院校厂司部团]{0,30}(?:(?:副?会长|委员|常委)(?:职务)?[，、][^。；\n会局协联委院校厂司部团]{0,12})*$"
)
"""What minutes tell that their meeting decided, without the name of any body."""
_RENEWED = lazy(
    r"(?:^|[，。；：\n\u3000日])(?:(?:学校|公司|医院|学院|集团|中心|协会|学会|联合会|[本我][校院会社厂司局])(?:党委|工会)?)?(?:召开|举行|举办)(?:了)?(?P<body>(?:校友|学生|研究生|教职工|女职工|老年人?)[\u3400-\u9fff]{0,6}?(?:会|联合会|委员会|协会))(?:第[一二三四五六七八九十]+[届次])?换届"
)
"""An organ of the document's own body that is chosen anew: `学校召开校友会换届大会，甲当选|会长`."""
_ORGAN_RENEWED = lazy(
    r"(?P<organ>工会|团委|学生会|妇委会|团总支|党支部|党总支)(?:委员会)?(?:完成|进行|召开|举行|正式)*(?:换届|改选|成立)[^。；]*$"
)
_TITLE = 60
"""In so many characters the title says that minutes follow."""


_SENT_BY = lazy(
    r"(?:^|[，；。：\n\u3000年月日）])(?:后|又|旋|遂|即|由)*(?P<above>(?:中共)?(?:上级|中央|[\u3400-\u9fff]{0,6}?[省市地县区州旗]委|区党委))(?:组织部)?(?:又|再|另|改|先后|决定|随后|即)*"
    r"(?:委派|选派|调派|下派|指派|改派|派|抽调|调)[来出任]?[^，。；：、\n]{2,16}?(?:[来到][\u3400-\u9fff]{1,6})?(?:[担接继兼出]?任|为|代理)$"
)
"""A committee above sends somebody: `地委派甲任|书记`."""


def is_sent_from_above(text: str, at: int, own: str) -> bool:
    """Whether the clause before `at` says that a committee above the body `own` sends somebody to it."""
    found = _SENT_BY.search(text, max(0, at - 50), at)
    return found is not None and bool(own) and not own.endswith(found["above"].removeprefix("中共"))


def is_chosen_by_own(text: str, at: int) -> bool:
    """Whether the clause before `at` says that the document's own body appoints: `厂部聘其为|顾问`, or its meeting, whose
    minutes the document is: `会议同意其辞去|副会长`."""
    by_own = _BY_OWN.search(text, max(0, at - 80), at)
    return by_own is not None or ("纪要" in text[:_TITLE] and _BY_MEETING.search(text, max(0, at - 50), at) is not None)


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
        words = _OF_TERM.sub("", text[start : match.start()])
        ending = ending_of(words) if words else None
        if ending is not None and not has_owner(words) and (words == ending.words or is_unit(words)):
            yield words
    yield from (one for one in organs_sitting(text, low, at) if not has_owner(one))
    if "换届" in text[low:at] and (renewed := _RENEWED.search(text, max(low - 1, 0), at)):
        yield renewed["body"]


def organ_renewed(text: str, phrase: PostPhrase, near: Sequence[str]) -> str:
    """The organ of a house which the same sentence says to be chosen anew or set up, whose head it names next by the
    kind alone: `附属中学工会换届，甲当选|工会主席`."""
    organ = phrase.organization
    if len(organ) not in (2, 3) or not near or not near[0].endswith(organ) or near[0] == organ:
        return ""
    told = _ORGAN_RENEWED.search(text, sentence_begin(text, phrase.start, 120), phrase.start)
    return near[0] if told and told["organ"] == organ else ""


def party_seat(text: str, phrase: PostPhrase, words: str, chosen: bool) -> str:
    """The committee of a party beside the ruling one, or of the Youth League, that words for a body mean, else the words.

    `选举产生民盟某市第六届委员会，甲、乙当选为市委委员`, `当选为民盟某市第六届委员会主任委员`.
    """
    words = without_chamber(words)
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


_ELECTED_DISCIPLINE = lazy(
    r"(?:选举产生|选出|产生|选举|成立)(?:了|新的?)?(?P<body>(?:(?:中共|中国共产党)[\u3400-\u9fff]{1,8}?)?[省市县区旗州乡镇](?:第?[一二三四五六七八九十]+届)?(?:纪律检查委员会|纪委))(?:委员[\d一二三四五六七八九十]+[名人])?，由?[\u3400-\u9fff·\u3000]{2,5}(?:（[^（）]{1,6}）)?(?:[担兼]?任|为)[^。；]*$"
)
"""The committee of discipline elected as a whole, before its own heads: `大会还选举产生县纪律检查委员会，由甲兼任|书记`."""


def elected_discipline(text: str, phrase: PostPhrase) -> str:
    """The committee of discipline that the same sentence elects, for those at its head."""
    if phrase.organization or phrase.head not in ("书记", "常委"):
        return ""
    low = sentence_begin(text, phrase.start, 160)
    found = _ELECTED_DISCIPLINE.search(text, low, phrase.start) if "纪" in text[low : phrase.start] else None
    return _TERM.sub("", found["body"]) if found else ""


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


_BY_BOARD = lazy(
    r"(?:^|[，。；：\n\u3000])(?:经|由)?(?P<body>[\u3400-\u9fff（）]{2,30}?(?:公司|集团|厂|[协学商]会|联合会|研究会|基金会))(?:首届|新一届|第?[一二三四五六七八九十]+届)?(?:第?[一二三四五六七八九十]+次)?"
    r"(?:董事会|股东大?会|监事会|理事会|会员(?:代表)?大会)(?:第?[一二三四五六七八九十]+次)?(?:会议)?上?(?:一致|投票|表决|研究|决定|全票|并|还)*(?:选举|推选|推举|聘任|聘请|任命)了?"
    r"[\u3400-\u9fff（）]{2,14}?(?:公司|集团|厂|局|委|院|会|中心|大学|学院)[\u3400-\u9fff、]{4,20}(?:为|担任|任|兼任|出任)$"
)
"""A board or assembly that chooses somebody from elsewhere: `甲公司首届董事会选举乙集团副总经理某某兼任|董事长`."""


_RENEWS = lazy(
    r"(?:^|[。；：\n\u3000])(?P<body>[\u3400-\u9fff]{2,20}?(?:[协学商联友]会|联谊会|研究会|促进会|分会|支会|支部|总支部?))"
    r"(?:已经?|也|均|刚刚?|现|于|在|今年|去年|本月|上月|日前|近日|\d{4}年|\d{1,2}月份?|\d{1,2}日|[上中下]旬|初|底|顺利|如期|按期|圆满|进行了?|完成了?|举行了?|召开了?)*"
    r"换届(?:选举|改选)?(?:工作|大会)?，[^。；\n]{0,40}$"
)
"""A society or branch said to choose its heads anew, at the beginning of the sentence: `某地校友会已于7月换届，甲当选|会长`."""
_RAISED = lazy(
    rf"(?P<base>[\u3400-\u9fff]{{2,24}}?)(?:{'|'.join(sorted(BRANCHES, key=len, reverse=True))}|小组)(?:[已经批准正式同意]*|[\u3400-\u9fff]{{0,10}})(?:升格|升级|改建|改设|改组|调整|扩建|更名|转)[为成]了?(?P<kind>总支部|总支|支部|基层委员会)(?=[，。；])"
)
"""A branch of a party that becomes a larger one, whose heads are chosen next: `某县支部升格为总支部。甲当选|总支部主委`."""
_SINCE_RAISED = 120


def raised_branch(text: str, phrase: PostPhrase) -> str:
    """Words for the branch that the text before says to have become what it is called in the title; else empty."""
    kind = phrase.organization or phrase.inner
    low = max(text.rfind("\n", 0, phrase.start), phrase.start - _SINCE_RAISED, 0)
    if not kind.startswith(("总支", "支部", "基层委")) or not any(
        sign in text[low : phrase.start] for sign in ("为", "成")
    ):
        return ""
    found = [one for one in _RAISED.finditer(text, low, phrase.start) if one["kind"].startswith(kind[:2])]
    start = left_edge(text, found[-1].end("base"), found[-1].start("base")) if found else 0
    return text[start : found[-1].end("base")] + found[-1]["kind"] if found else ""


def _renews(text: str, phrase: PostPhrase) -> bool:
    return "换届" in text[max(0, phrase.start - 60) : phrase.start]


_BY_PAPER = lazy(
    r"《(?:[^《》]{0,16}?关于)?(?:批准|同意)?(?:成立|组建|设立|建立|筹建)(?P<body>[\u3400-\u9fff“”]{2,36}?(?:[理监董]事会|委员会|编委会|领导小组|工作组|指挥部|专家组))(?:及其?[^《》]{2,14})?的(?:通知|决定|批复|公告|通报|意见|文件|函)》[^。；\n《》]{0,90}$"
)
"""A paper that sets up a council, before who is told in the same sentence to lead it: `《关于成立某院理事会的通知》：甲任|理事长`."""


_LEAGUE_MEETS = lazy(
    r"(?:^|[，。；：\n\u3000日])(?:团委|团员(?:代表)?大会|(?:召开|举行)[^，。；]{0,12}?(?:团员(?:代表)?大会|团代会))(?:[^。；\n]{0,40}?(?:团员(?:代表)?大会|团代会|换届|改选))?[^。；\n]{0,40}$"
)
"""The house's own Youth League meets to choose its secretary: `团委召开第六次团员代表大会，选举甲为|书记`."""


def electing_body(text: str, phrase: PostPhrase) -> str:
    """Words for the body that elects its own head, who bears a bare title: a board, a committee; empty where none is named."""
    if phrase.role == "主任" and (organ := _OF_ORGAN.search(text, max(0, phrase.start - 40), phrase.start)):
        return organ["body"]
    if not phrase.organization and (board := _BY_BOARD.search(text, max(0, phrase.start - 90), phrase.start)):
        return board["body"]
    told = "" if phrase.organization else text[max(0, phrase.start - 160) : phrase.start]
    if "》" in told and (paper := _BY_PAPER.search(told)):
        return paper["body"]
    if raised := raised_branch(text, phrase):
        return raised
    bare = not (phrase.organization or phrase.inner)
    renews = _RENEWS.search(text, max(0, phrase.start - 80), phrase.start) if bare and _renews(text, phrase) else None
    if renews:
        return text[left_edge(text, renews.end("body"), renews.start("body")) : renews.end("body")]
    if phrase.organization or phrase.inner or phrase.head not in ("书记", "成员"):
        return ""
    if (begun := founded_body(text, phrase.start)).endswith("党组"):
        return begun
    low = sentence_begin(text, phrase.start, 120)
    if "团" in text[low : phrase.start] and _LEAGUE_MEETS.search(text, max(low - 1, 0), phrase.start):
        return "团委"
    found = _OF_DISCIPLINE.search(text, max(0, phrase.start - 50), phrase.start)
    return found["body"] if found else ""
