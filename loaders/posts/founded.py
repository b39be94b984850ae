"""Bodies that the text before words of posts says are founded, for those at their head."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..bodies.building import left_edge
from ..bodies.expand import is_generic
from ..language.body_words import ending_of
from ..language.party_names import PARTIES
from ..language.patterns import lazy
from ..language.sentences import sentence_begin
from .fitting import fits
from .phrases import PostPhrase
from .plain import is_called_after

_BODIES = "[大中支总分]队|(?<!当)局|(?<=人大)常委会|合作社|供销社|联社|总社|公司|书店|气象[站台]|水文站|广播站|文化馆|图书馆|医院|卫生院|中学|学校|银行|工厂|(?<![工建办设分该本各])厂|煤矿|铁矿"
"""Ends of the names of bodies whose founding gazetteers tell, besides committees and societies."""
_SOCIETIES = "校友会|同学会|联谊会|同乡会|研究会|促进会|基金会"
"""Ends of the names of societies that are founded as often as associations."""
_ORGANS = "(?:直属)?(?:机关)?(?:党委|党组|党?总支|党?支部)"
"""What committees and branches of the party become, which is said of the role of those at their head."""
_FOUNDED = lazy(
    rf"(?:成立|设立|组建|筹建|建立|重建|(?:改建|改组|改选)(?![为成])|恢复|创设|创立|创办|开办|发起|组织|设置|选举产生(?=了?(?:新一届)?[省市县区旗州]?人(?:民代表)?大会?常[务委])|设(?![立在于计备施想法置])|(?:(?:更名|改名|合并|定名|命名)为|(?:改|改组|升格|扩建|改建|扩充)[为成]|改称|(?:合|[合改整扩缩]编)[为成]|(?<=[年月日，；])[改复](?=[\u3400-\u9fff]{{1,6}}[局科处]，))(?!{_ORGANS}))(?:了)?(?P<body>(?:校友会|同学会|[厂校院矿社所]?(?:工会|团委)|妇联|学生会)(?=[，。；（])|[^，。；、：（）]{{1,30}}?(?:{_BODIES}|委员会|领导小组|小组|指挥部|协会|学会|工会|商会|农会|公会|分会|支会|总会|联合会|{_SOCIETIES}|支部|总支|党委|党组|(?<![下内分])部|办公室|中心|(?<![出去到好各何])处|科|股|(?<![家法])庭|车间|(?:研究|教研|实验|文献|资料|阅览|编辑|总编|监察|档案|督察)室|(?<![体关联])系|(?:研究|设计|实验|培训|教研|检验)所|(?<![法])院|支队|纵队|(?:独立|警卫|警备|保安|基干|补充|骑兵|自卫)[团营连]))(?=[，。；（]|的(?:通知|决定|批复|意见|公告)(?:》|，))"
)
_RUNS = "(?:统一|具体|直接|临时|暂时)*(?:代管|兼管|主管|分管|管理|负责|领导|承担|办理|接管)"
_MERGED = lazy(
    rf"(?:(?:并入|归并[到于入]|合并(?:为|成|到|于|组成|成立))了?|[由归](?=[^，。；]{{2,22}}[组科股室站处部]{_RUNS}，))(?P<body>[^，。；、：（）\n]{{2,24}}?)(?:{_RUNS})?(?=，由?(?:军代表)?[\u3400-\u9fff·]{{2,4}}(?:同志)?(?:[担兼]?任|为))"
)
"""The body that another becomes part of, or whose work it does, before who heads it: `县文化馆并入县文教站，由甲任站长`."""
_RUN_BY = lazy(
    rf"(?:(?:由|归|划归)(?P<body>[\u3400-\u9fff]{{2,22}}?[组科股室站处部]){_RUNS}|(?:并入|归并[到于入])了?(?P<into>[\u3400-\u9fff]{{3,22}}?))，$"
)
"""The same right before the title of its head: `妇女工作由县革委会群工组代管，|组长甲`."""
_SERVICES = (
    "(?:顾问|服务|联络|代表|接待|咨询|援助|救助|调解|代办|筹备|事务|登记|介绍|指导|推广|监督|鉴定)(?:处|所|站|室|总站)"
)
"""Ends of the names of small services that bodies open."""
_MADE_OF = (
    "(?:在|由|以)[^，。；（）]{2,30}?(?:的?基础上|为基础|合并|联合|改建|改组|扩建|改制|扩充|改编)"
    "(?:正式|而|后|共同|重新)*(?:建成|成立|组建|组成|建立|创建|创办|成|建)"
)
"""What a house is made of, behind its name: `县医院|在原县卫生院基础上建成`, `某厂|由甲厂与乙社合并成立`."""
_BEGUN = lazy(
    rf"(?:^|[，。；：\n\u3000])(?P<body>[^，。；、：（）\n\u3000]{{0,24}}(?:{_BODIES}|委员会|革委会|领导小组|小组|指挥部|工会|协会|学会|商会|农会|分会|支会|联合会|{_SOCIETIES}|支社|妇委会|妇联|团委|团总支|团支部|科|股|庭|车间|(?<![下内分干全支])部|办公室|中心|(?:研究|教研|实验|文献|资料|阅览|编辑|总编|监察|档案|督察|接待|信访|咨询|调解)室|(?<![体关联])系|(?:研究生|继续教育|成人教育|国际教育|[\u3400-\u9fff]学)院|(?<!改办)分[院校厂]|{_SERVICES})|(?:{PARTIES})[\u3400-\u9fff]{{2,20}}?支部)(?:于?\d{{4}}年(?:\d{{1,2}}月(?:\d{{1,2}}日)?)?)?(?:正式|宣告|宣布|相继|也|亦)?(?:(?:成立|建立|组成|组建|筹建|开办|恢复|挂牌|揭牌)(?=[，。；（])|[从由自][^，。；]{{2,16}}?(?:分离|[分划析]出|独立出|剥离)|{_MADE_OF})"
)
_OF_ITS_KIND = ("工作", "特别", "临时", "联合", "中心")
"""What makes a committee or branch of the party no plain one of a place: 中共某县|工作|委员会."""
_OPENED = "成立|建立|组成|诞生|建成|始建|兴建|创立|开播|开业|开张|开馆|开学|开办|开诊|投产|挂牌|创办|创建|恢复|重建|建[站校院厂场社馆台]"
"""Verbs of houses that begin to work."""
_OF_PARTY = lazy("党的(?:基层)?(?:总支|支部)?委员会$")
"""The committee of the party by what it is, which is said of the role of its secretary."""
_IN_YEAR = r"于(?:公元)?(?:\d{4}|民国[元一二三四五六七八九十\d]{1,3})年(?:（\d{4}年?）)?(?:\d{1,2}月(?:\d{1,2}日)?|[春夏秋冬初底末])?"
"""When a body was founded, told behind the verb: `某某救国会成立|于1939年秋`."""
_SET_UP = lazy(
    rf"(?:(?P<body>[^，。；：、（）《\n]{{2,30}}?)(?:正式|宣告|宣布|相继|重新)?(?:{_OPENED})(?:大会|{_IN_YEAR})?|(?:成立|组建|建立|设立|组织|组成|派出)了?[^，。；：、（）《]{{2,24}}[会队部站所社团组院校局处厂科])[，：。](?:选举|推选|推举|任命)?$"
)
_PARTY_BEGUN = lazy(
    r"(?:^|[，。；：\n\u3000])(?:(?P<home>[\u3400-\u9fff]{0,20}?)(?:党委|党总支|党支部|党组)(?:正式|宣告|宣布)?(?:成立|建立|组建|恢复)"
    r"|(?:中共|中国共产党)(?P<whole>[\u3400-\u9fff]{2,20}?(?<![省市区县州旗盟镇乡道社村]))(?P<kind>委员会|总支部?(?:委员会)?|支部(?:委员会)?)(?:正式|宣告|同时|随即|相应|也|亦)*(?:成立|建立)"
    r"|[\u3400-\u9fff]{0,8}?(?:成立|建立|组建|设立|恢复|升格为|升格成|改建为|扩建为|改为)了?(?:党委|党总支|党支部))[，。]\n?$"
)
_HEADED_NEXT = lazy("一职|职务|由|为|是|：")
"""Behind the head of what the sentence before says was founded: `某厂革命委员会成立。主任由甲担任`."""
BECOMES = lazy(
    r"(?![由为是])[\u3400-\u9fff]{2,4}(?:（[^（）]*）)?(?:兼任|担任|兼(?!任)|任(?![命职期]))[\u3400-\u9fff]{0,3}(?:[长任员]|主席|书记|总?指挥|顾问)"
)
"""Behind a title of somebody who is made the head of what was founded, and had it before: `成立某小组，副主席甲任组长`."""
_HEADS = ("主任", "书记", "主席", "会长", "主任委员", "队长", "站长", "所长")
"""Heads that bodies of any kind may have."""


def founded_body(text: str, at: int) -> str:
    """The committee that the same sentence founds: `成立某某评审委员会，甲任主任委员`, `院革命委员会成立，甲任主任`."""
    low = sentence_begin(text, at, 120)
    found = None
    for match in _FOUNDED.finditer(text, low, at):
        found = match
    for match in _BEGUN.finditer(text, max(low - 1, 0), at) if found is None else ():
        found = match
    found = found or _MERGED.search(text, low, at)
    if found is None or ending_of(found["body"]) is None or _OF_PARTY.search(found["body"]):
        return ""
    return text[left_edge(text, found.end("body"), found.start("body")) : found.end("body")]


_SETS_UP = lazy(r"(?:决定)?(?:成立|组建|设立|建立|组成)了?$")


def founder(text: str, body: str, at: int) -> str:
    """Words for the body that sets up the one told of before `at`: `市总工会成立|劳动竞赛委员会`; empty where none is named."""
    start = text.rfind(body, sentence_begin(text, at, 120), at)
    verb = _SETS_UP.search(text, max(0, start - 6), start) if start > 0 else None
    words = text[left_edge(text, verb.start(), max(0, verb.start() - 24)) : verb.start()] if verb else ""
    return words if words and ending_of(words) else ""


_CELL_FOUNDED = lazy(
    r"(?:设立|成立|组建|建立)了?(?P<body>(?:中共)?[\u3400-\u9fff（）]{2,24}?(?P<kind>临时党(?:支部|总支)|党支部|党总支))(?:委员会)?(?=[，。；、（]|及|的|和)"
)
_TEAM = lazy(
    r"(?:^|[，。；：、\n\u3000]|[我本全该][院校局厂县市区]|派出|组建|组成)(?P<team>(?![我本全该])[\u3400-\u9fff]{2,14}队)(?=一行|[\d一二三四五六七八九十]+[名人]|[，、]|赴|驰援|出征|启程|出发|奔赴)"
)
"""A team sent out, whose branch of the party is one for the time."""
_CELLS = ("支部", "总支", "党支部", "党总支")


def cell_founded(text: str, entry: int, words: str, phrase: PostPhrase) -> str:
    """The branch of the party that the paper founds before this, where 临时党支部 or 支部书记 means it; else empty."""
    bare = not words and phrase.inner in _CELLS
    if not (bare or words in ("临时党支部", "临时党总支")) or phrase.mark == "former":
        return ""
    found = [*_CELL_FOUNDED.finditer(text, max(entry, phrase.start - 300), phrase.start)]
    kinds = {one["kind"] for one in found if one["kind"].endswith(words or phrase.inner)}
    bodies = {one["body"] for one in found if one["kind"] in kinds}
    team = None if bare or bodies else _TEAM.search(text, sentence_begin(text, phrase.start, 80), phrase.start)
    if team:
        return team["team"] + words  # `我院采样队驰援某市，甲任临时党支部书记`
    return bodies.pop().removeprefix("中共") if len(bodies) == 1 else ""


_WHAT_IT_IS = lazy(r"，[为是系][^，。；：\n]{2,30}$")
"""What stands between a body that was founded and its first head: `某厂建立，为全市第一家瓷厂|，首任厂长甲`."""
_BEGINS = lazy(r"(?:正式|宣告|宣布|相继)*(?:成立|建立|建成|投产|开业|组建|创建|创办|建成投产)?$")


def just_founded(text: str, phrase: PostPhrase, near: Sequence[str]) -> str:
    """The body, one of those near or words for a unit, that the clause right before a bare title says was founded, and
    which can have such a head: `县职工会成立，主任甲`, `成立质检科，科长甲`."""
    at = phrase.start
    if text[at - 1 : at] not in ("，", "：", "；", "。") or BECOMES.match(text, phrase.end):
        return ""
    run = _RUN_BY.search(text, max(at - 40, 0), at)
    words = (run["body"] or run["into"]) if run else ""
    if words and ending_of(words) is not None and fits(phrase, words):
        return words
    parted = text[at - 1] == "。"
    called = bool(near) and is_called_after(phrase, near[0])
    if parted and not (called or _HEADED_NEXT.match(text, phrase.end)):
        return ""
    before = text[max(at - 40, 0) : at - 1] + ("，" if parted else text[at - 1])
    found = _SET_UP.search(before) if near and text[at - 1] != "；" else None
    named = found is not None and (found["body"] is None or ending_of(found["body"]) is not None)
    if named and _may_be(found, near[0]) and (phrase.head in _HEADS or fits(phrase, near[0])):
        return near[0]
    words = founded_body(text, at)
    told = _WHAT_IT_IS.sub("", text[max(at - 60, 0) : at - 1])
    begun = bool(words) and _BEGINS.sub("", told).endswith(words)
    return words if begun and (phrase.head in _HEADS or fits(phrase, words)) else ""


def _may_be(found: re.Match[str] | None, name: str) -> bool:
    """Whether the committee or group whose founding a clause tells can be the body of this name, by its last characters."""
    ends = _GROUP.search(found["body"] or "") if found else None
    return ends is None or name.endswith(ends[0]) or not _GROUP.search(name)


_GROUP = lazy("(?:委员会|小组|指挥部|工作组|训练班|队)$")


def home_of_party(text: str, phrase: PostPhrase, own: str) -> str:
    """Words for the body whose committee of the party the clause before a bare 书记 says was founded, `own` where they are
    short for it: `校党委成立，书记甲`; empty where none was."""
    if (
        phrase.head != "书记"
        or phrase.inner not in ("", "总支")
        or text[phrase.start - 1 : phrase.start] not in ("，", "。", "\n")
    ):
        return ""
    found = _PARTY_BEGUN.search(text, max(phrase.start - 32, 0), phrase.start)
    if found is None:
        return ""
    if found["whole"] and found["whole"].endswith(_OF_ITS_KIND):
        return found["whole"] + found["kind"]
    home = found["home"] or found["whole"] or ""
    return own if own.endswith(home) or is_generic(home) else home


_TAKE_IN = ("兼并", "收购", "并购", "合并", "并入")
_BODY = r"(?:[省市县区州旗]立?)?(?P<{}>[\u3400-\u9fff]{{3,20}}?)"
_ABSORBS = lazy(
    rf"(?:兼并|收购|并购)了?{_BODY.format('who')}(?=[，。；、])|[与和同]{_BODY.format('with_it')}(?:正式|宣告)*合并"
    rf"|(?:^|[，。；\n\u3000 ]){_BODY.format('into')}(?:正式|宣告)*并入[本我该][院校厂所局社]"
)


def without_taken_in(bodies: Sequence[str], told: str, own: str) -> list[str]:
    """The bodies without those of which an entry tells only that the document's own one took them in: `兼并某厂，原厂长甲任副厂长`."""
    if not any(word in told for word in _TAKE_IN):
        return [*bodies]
    gone = tuple(one["who"] or one["with_it"] or one["into"] for one in _ABSORBS.finditer(told))
    return [name for name in bodies if name == own or not name.endswith(gone)]
