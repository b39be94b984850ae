"""Where a text names the groups and committees whose members it lists."""

from __future__ import annotations

from typing import NamedTuple

from ..bodies.set_up_by_place import named_by_level
from ..language.patterns import lazy

ORGAN = r"(?:调查组|督导组|督查组|巡查组|检查组|指导组|评估组|验收组|专家组|委员会|领导小组|协调小组|工作小组|工作组|小组|指挥部|专班|编委会|筹委会|组委会)"
_MEMBERS = r"(?:领导|组成)?(?:人员|成员|班子)"
_HEAD_FOLLOWS = r"[^，。；：]{2,24}(?:任|为|担任)(?:组长|总?召集人|总指挥|指挥长)"
_HEAD_ROW = r"(?:组[ \u3000]?长|总?召集人|总?指挥长?|主[ \u3000]?任(?:委员)?)(?:：|\u3000)"
"""The row of its heads, right below the sentence or heading that sets a group up."""
_DIRECTED = (
    r"(?:[^，。；：]{2,24}(?:任|为|担任)主任|主任(?:委员)?(?:由|为|是|：)?[\u3400-\u9fff]{2,4}(?:[，、；。（]|兼任))"
)
"""Behind a committee, who heads it."""
_ON = r"(?:[已业]?经?[于在]?(?:本月)?[\d一二三四五六七八九十廿月]{1,6}日|日前|近日|最近|新近|[昨今]天|[已业]经?)?"
"""When a group was founded, between its name and the verb."""
_SET_UP = lazy(
    rf"(?:调整|成立|组建|设立|充实|公布|更换|增补|重组|通过)(?:了|充实)?(?P<body>[\u3400-\u9fff“”\d·.．—-]{{2,36}}?{ORGAN})(?=(?:领导|组成)?(?:人员|成员|班子|名单)|，(?:其|具体|领导)?(?:组成人员|人员组成|成员|名单)(?:组成|名单|单位)?(?:及[^，。：]{{2,8}})?(?:[如为由有]|：|$)|的(?:通知|决定|公告|批复|报告)|[及和并与暨][^，。；：\n]{{2,20}}的(?:通知|决定)|，现[将把就]?[^，。：\n]{{0,16}}(?:通知|公布|明确)如下|[：:]|。?\n[ \u3000]*{_HEAD_ROW}|，(?:由|组长|指定|明确|{_HEAD_FOLLOWS})|(?<=委员会)，{_DIRECTED})"
    rf"|(?m:^)[ \u3000]*(?P<list>[\u3400-\u9fff“”]{{2,36}}?{ORGAN}){_MEMBERS}?名单[ \u3000]*(?m:$)"
    rf"|(?:(?<=[，。；：\n])|(?<=[日月][，\u3000 ]))(?P<changed>(?!决定|经|拟|同意|会议|大会|现?[对将])[\u3400-\u9fff“”]{{2,36}}?{ORGAN}){_MEMBERS}?(?:进行|作|做)?(?:了|出)?(?:相应|适当|及时|部分)*(?:调整|充实)(?=[：:，])"
    rf"|(?:对|将)(?P<of>[\u3400-\u9fff“”]{{2,36}}?{ORGAN}){_MEMBERS}?(?:名单)?(?:进行|作|做)?(?:了|出|如下|以下|相应|适当|及时|部分)*(?:调整|充实|更换|增补|通知|公布|明确|印发)"
    rf"|(?m:^)[ \u3000]*(?:[一二三四五六七八九十]{{1,3}}、|\d{{1,2}}[.．、])[ \u3000]*(?P<headed>(?!成立|组建|设立|建立|加强|健全|明确|调整|完善|充实|组织|下设|关于)[\u3400-\u9fff“”]{{3,30}}?(?:领导小组|协调小组|工作小组|(?<!监察)(?<!检查)(?<!常务)委员会|指挥部|组委会)){_MEMBERS}?(?:名单)?[：:]?[ \u3000]*\n[ \u3000]*(?={_HEAD_ROW})"
    rf"|(?:(?<=[，。；：\n\u3000])|^)(?P<founded>[\u3400-\u9fff“”]{{2,36}}?{ORGAN})(?:，?{_ON}(?:正式|宣告|宣布)*成立|(?:召开)?(?:第一次|首次)(?:全体)?(?:成员|委员|筹备|工作)?(?:会议?|全会)(?:召开|举行)?)(?=[，。][^。\n]{{2,60}}任(?:主任|组长|总?指挥|指挥长)|，(?:主任(?:委员)?|组长|总?指挥长?|召集人)：?[\u3400-\u9fff]{{2,4}}[，、；。])"
)
"""A group or committee whose members the text lists: `关于调整某某领导小组成员的通知`, `对某某委员会成员进行调整`."""
_LED = lazy(
    rf"(?:(?P<set>成立|组建|设立|组成|建立|组织|恢复)了?|(?<=[，。；：\n\u3000 ])|(?<=\d[日月]))(?P<heads>(?:[以由]|(?=[\u3400-\u9fff]{{2,3}}[为任][组队]长))[^。；\n]{{2,40}}?[为任](?:[组处]长|主任(?:委员)?|主席|书记|总?指挥长?|召集人|队长)(?:[，、][^。；\n]{{2,80}}?[为任][^，。；、\n]{{2,8}}?)?)的(?P<body>[\u3400-\u9fff“”\d]{{0,36}}?(?:{ORGAN}|[\u3400-\u9fff]{{2}}队))(?(set)(?=[，。；、（]|$)|(?=(?:正式|宣告|随即)*(?:成立|组建|组成)))"
)
"""A group behind those who lead it: `成立以甲为组长、乙为副组长的某某领导小组`, `以甲为组长的某某领导小组成立`."""
_DISSOLVED = lazy(
    rf"(?:(?<=[，。；：\n])|^)[ \u3000]*原(?:有的?)?(?P<body>[\u3400-\u9fff“”]{{2,36}}?{ORGAN})(?:同时|即行|随之|随即|相应|自行|自然|予以|一并|现|即)*(?:撤销|解散|取消|终止|不再保留)[^。\n]*"
)
"""A group that the same paper dissolves, and the rest of the sentence, which tells of those who led it."""
ALONE = lazy(rf"(?:调整|充实|增补|更换)?{ORGAN}")
"""Words that say of no group which it is."""
_IN_SENTENCE = lazy(f"，(?:{_HEAD_FOLLOWS}|{_DIRECTED}|组长(?!：)[\u3400-\u9fff]{{2,4}}[，。；])")
"""Behind a group whose heads the same paragraph tells, and nothing after it."""
_ANEW = lazy(
    r"[^。；：\n]{0,10}(?:。?现[将把就]?[^。；：\n]{0,16})?[：:]\n?[ \u3000]*(?:[^。；：\n]{0,30}?(?:任|担任|为|兼任)(?:主任(?:委员)?|组长|总?指挥长?)[，。；]|(?:主任(?:委员)?|组长|总?指挥长?|召集人)(?:改|仍|现)?由[^。；：\n]{2,30}(?:任|担任|兼任|接任))"
)
"""Behind a group whose members change, sentences that tell who heads it: `作如下调整：主任由副市长甲担任，…`."""
_SIGNED = lazy(
    r"(?m)^[^\n，。；]{0,30}(?:\d{4}|[一二][〇○零九][〇○零一二三四五六七八九]{2})年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日[）)]?$"
)

_OF_HEADLINE = 20
"""Characters at most of a headline behind the group that it names."""


class Group(NamedTuple):
    """A group by its words, from where it is spoken of, and where its notice ends."""

    start: int
    stop: int
    words: str
    told: bool
    """Whether a sentence tells who heads it, so that no list below does."""
    behind: bool = False
    """Whether it is named behind those who lead it."""
    anew: bool = False
    """Whether sentences, and no rows, tell who comes to it and who leaves."""


def _says_more(text: str, start: int, end: int) -> bool:
    """Whether more than the rest of a headline stands before a day, so that the day is not that below the headline."""
    between = text[start:end].strip()
    return "\n" in between or len(between) > _OF_HEADLINE


def read_groups(text: str) -> list[Group]:
    """The groups that a text sets up or changes, in its order."""
    signed = [match.span() for match in _SIGNED.finditer(text)]
    found: list[Group] = []
    for match in _SET_UP.finditer(text):
        words = match["body"] or match["list"] or match["changed"] or match["of"] or match["founded"] or match["headed"]
        stop = next((end for at, end in signed if end > match.end() and _says_more(text, match.end(), at)), len(text))
        told = bool(match["founded"] or _IN_SENTENCE.match(text, match.end()))
        if told:
            line = text.find("\n", match.end())
            stop = line if line >= 0 else len(text)
        if not ALONE.fullmatch(words):
            anew = not told and _ANEW.match(text, match.end()) is not None
            found.append(Group(match.end(), stop, words, told, anew=anew))
    for match in _LED.finditer(text):
        words = named_by_level(text, match.start(), match["body"])
        found.append(Group(match.start("heads"), match.end("heads"), words, True, True))
    for match in _DISSOLVED.finditer(text) if found else ():
        if not ALONE.fullmatch(match["body"]):
            found.append(Group(match.end("body"), match.end(), match["body"], True))
    return sorted(found)
