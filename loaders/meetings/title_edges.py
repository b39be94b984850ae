"""Where an event's name begins and ends: the adverbs, days and conditions around it cut off."""

from __future__ import annotations

from ..language.patterns import lazy
from .titles import STOPS
from .venues import DATE

CLOCK = r"(?:\d{1,2}|[一二两三四五六七八九十]{1,3})(?:[点时](?:\d{1,2}分?|半|整|许|一刻)?|[:：]\d\d)"
"""A time of day: `下午|2点30分，`."""
_ADVERB = lazy(
    rf"(?:火热|简朴|庄严|重磅|盛大|精彩|热闹|激情|如约|有序|也|还|又|已经?|业已|现已|依法|按期|按时|随即|随后|紧接着|接着|继而|当即|隆重|胜利|顺利|成功|如期|圆满|正式|分别|联合|共同|先后|相继|陆续|同步|同时|热烈|现场|线上|主持|组织"
    rf"|(?:以|采取|采用|通过)[^{STOPS}]{{2,14}}(?:形式|方式)|(?:从|自|于)?(?:本月)?{DATE}(?:开[幕始]|召开)[，,](?:至|到)?|[自从](?:本月|上月)?{DATE}(?:起|(?:开[幕始]|召开)(?:以来)?)?|于?{DATE}|于?\d{{4}}年(?:\d{{1,2}}月)?(?:[上中下]旬|初|底)?|(?:，在?(?:圆满|顺利|胜利|全部)*|在?(?:圆满|顺利|胜利|全部)+|在|(?<=会议)|(?<=大会))完成了?[^{STOPS}]{{2,16}}|(?:(?<=[会届次])|(?<=[，,]))(?:在)?(?:经过|历经|历时|会期|为期)[^{STOPS}]{{2,20}}|于?(?:上|本|这|前)?个?(?:周|星期|礼拜)[一二三四五六日天](?:（[^（）]*）)?|于?(?:[今昨前当](?:[天日晚]|（[^（）]{{1,8}}）日?))?(?:[上下中]午|晚[上间]?|清晨)(?:{CLOCK})?|于?[今昨前当同][天日]|同时|日前|近[日期]|最近|新近|[，,、\s])+$")  # fmt: skip
_BY = lazy(
    rf"^.*(?:召开|举行|[开闭]幕|结束|主办|承办|协办|合办|举办|组织|发起|召集|牵头|指导|主持|支持|筹办|参与|参加|赞助|冠名)的(?![{STOPS}])"
)
LASTING = lazy(
    r"(?:为期|历时|会期)[^，]{1,8}?的|一年一度的|(?:备受|万众|举[国世市县]|社会各界)(?:瞩目|关注|期待|期盼)的|一[场次](?:主题为)?[^，。的]{2,14}的(?=[^，。]{3})"
    r"|(?:由|有|共有)?(?:[^，。；的、]{0,14}\d+[余多]?[名位]?[^，。；的、]{0,8}|[^，。；的]{2,24}?)(?:参加|出席)的(?=[^，。]{3})"
)
"""How long something lasts, or who takes part, before its name: `召开200人参加的表彰大会`."""
_WORKS = lazy(
    r"(?:(?:总?投资|总?造价|耗资|斥资|占地|(?:总?建筑)?总?面积|总长|全长|历时|可容纳|[日年]产)[^，。；的]{1,36}"
    r"|由[^，。；的]{2,30}?(?:投资|捐资|捐建|兴建|承建|援建|建设|修建|资助)(?:兴建|建设|修建|建成|建造)?)的(?=[^，。；]{3})"
)
"""What a building cost, how large it is or who gave it, before its name."""
GATHERED = lazy(
    r"(?:[^，。；：、“”《》在到赴]{0,12}?(?:志愿者|志愿服务队|职工|员工|劳模|工匠|党员|干部|代表|会员|专家|医生|青年|团员|学生|师生|教师|人员|成员|委员|妇女|老人|儿童|少年|家庭|民警|官兵|队员|骨干|护士长?|医师|科室|团队)们?(?:[、和及](?=[\u3400-\u9fff]{2,10}[在到赴]))?){1,2}(?:代表|等)?"
    r"(?:\d+[余多]?[名人])?(?:分别|先后|一起|共同)?(?:(?:[在到赴]|来到|走进|深入|前往)[^，。；：]{2,20}?)?(?:开展|进行|举办|举行|召开)了?"
)
"""Those whom a body brings together somewhere, and the verb before what they do there: `组织|志愿者在某广场开展|植树活动`."""
LATER_THAT_DAY = r"(?:稍?早些?时候?|稍早(?:些?时候)?|[稍较]?晚些?时候|稍晚(?:些?时候)?|稍[后前])"
"""When on its day something took place, told from the event before it."""
ADVERBIAL = lazy(
    rf"^(?:{DATE}|{CLOCK}|[同当][日天]|[上中下]午|晚[上间]?|傍晚|凌晨|{LATER_THAT_DAY})+$"
    r"|^(?:胜利|圆满|顺利|全部)?完成了?[^，。；]{2,14}?(?:议程|议题|任务)后?$|^(?:正?[在当值]|就在)[^，。；]{2,30}(?:[声气氛围]|热潮|高潮|浪潮|形势|时刻|日子)[中下里]?$"
    r"|^[^，。；]{0,8}上下[^，。；]{2,20}(?:热潮|高潮)$"
    r"|^(?:为(?!期)了?|经过|历经|根据|按照|遵照|依据|围绕|结合|随着|值此?|由于|因|据悉|据了解|以(?![^，。；]{2,40}为主题的[^，。；]{4})|经(?:研究|批准|.*(?:同意|批准|审议)))"
    r"|^在?.*(?:之际|期间|以来|[下前后时际])$|^[正在当][^，。；]*的时[候刻]$")  # fmt: skip


_PASSED = lazy(
    r"《[^《》]+》(?:（[^（）]{1,8}）)?(?:已|业已|业|先后|分别|日前|近日)*(?:提请|提交|报)?经(?:过)?(?=[^，。；\d]{0,16}[届次][^，。；]{1,30}(?:大会|职代会|教代会)$)"
)
"""A paper before the meeting that passed it: `《某规划》经|某届教职工代表大会|审议通过`."""
_SETTING = lazy(
    r"(?:正?[在当值]|随着)[^。；：《》“”]{4,60}?(?:[声气氛围]|热潮|高潮|浪潮|形势|局面|情况|背景|条件|时刻|日子|鼓舞|指引|指导|推动|领导|关怀|关心|重视|支持)[中下里]?[，,]"
)
"""The times in which something takes place, told over commas: `在工业学大庆、农业学大寨，形势一片大好的情况下，`."""
_LEFT = lazy(
    r"(?:\d|[一二三四五六七八九十百])[余多]?[名人位][^，的]{0,12}(?:参军|入伍|参战|应征|出征|启程|毕业|结业|离校|退伍|转业)$"
)
"""A clause of those for whom others meet: `有37名学生参军，|欢送大会`."""


_THEN = lazy(
    rf"[，,](?:已?于|在)?(?:{DATE}|[今昨前]日|[今昨前]天|日前|近日|近期|连日来?)(?:[上中下]午|晚上?)?[^{STOPS}]{{3,}}"
)
"""A clause behind those of whom something is told, which begins with its day: `某班主任甲，|昨日在某院讲授针灸`."""


def with_what_followed(bare: str, stop: int) -> int:
    """Where a clause ends that names somebody only, with the one behind it that says what was done on which day."""
    then = _THEN.match(bare, stop)
    return then.end() if then else stop


def trim(bare: str, stop: int) -> int:
    """Where what stands before a verb ends without the adverbs between."""
    match = _ADVERB.search(bare[:stop])
    return match.start() if match else stop


def skip_adverbials(bare: str, start: int, stop: int) -> int:
    """Where a name begins behind who holds it, how long it lasts and the conditions before its commas."""
    said = bare[start:stop]
    passed = _PASSED.match(said) if said.startswith("《") else None
    if passed:
        return start + passed.end()
    by = _BY.match(said) or LASTING.match(said) or _WORKS.match(said)
    start += by.end() if by else 0
    while True:
        comma = next((at for at in range(start, stop) if bare[at] in "，,"), -1)
        if comma >= 0 and (setting := _SETTING.match(bare, start, stop)):
            comma = setting.end() - 1
        elif comma < 0 or not (ADVERBIAL.match(bare[start:comma]) or _LEFT.search(bare[start:comma])):
            return start
        start = comma + 1


TURNS = lazy(
    r"(?:任期届满|届满|到期|按期|按时|如期|完成|进行|依法|胜利|顺利)*(?:换届(?:选举|改选)?|改选|恢复(?:工作|活动|建制|组织)?|复会|(?:任期|本届任期)?已?[届期]满)，?$"
)
"""Why a body meets, before what it holds: `院工会|换届，召开第五次会员代表大会`."""


def last_segment(bare: str, stop: int) -> int:
    """Where the last clause before a place begins."""
    return max(bare.rfind(mark, 0, stop) + 1 for mark in "，,；;：:。")


_DAY_OF_YEAR = lazy(
    r"(?:(?:今年|当[日天]|是日|[本此这]日)?(?:为|是|适逢|正值)?)(?:我国|中国|全国|世界)?(?:(?:第[\d一二三四五六七八九十]{1,4}|首|这)[个届次])?(?:中国)?[“\"「]?"
    r"(?:(?:国际|世界|全国)[\u3400-\u9fff]{1,8}[节日](?<!生日)|(?:三八|五一|五四|六一|七一|八一|十一)?[”\"」]?(?:国际)?"
    r"(?:劳动妇女|妇女|劳动|青年|儿童|少年儿童|建党|建军|国庆|教师|护士|医师|记者|老年|老人|敬老|重阳|中秋|端午|春|元宵|清明|植树|母亲|父亲|警察|消防|农民丰收|传统佳)节)[”\"」]?"
)
"""A day of the year by itself, before what was done on it: `国际护士节。护理部举办技术比赛。`"""
_BEHIND_DAY = lazy(r"[，,。！!]\s*(?=[^\s，,。])")


def is_day_of_year(name: str) -> bool:
    """Whether words are nothing but the name of such a day."""
    return name.rstrip('”"」').endswith(("节", "日")) and _DAY_OF_YEAR.fullmatch(name) is not None


def behind_feast(text: str, start: int, end: int) -> int:
    """Where a sentence begins behind the day of the year that it opens with; `start` where there is none."""
    near = text[start : min(start + 24, end)]
    day = _DAY_OF_YEAR.match(text, start, end) if "节" in near or "日" in near else None
    mark = _BEHIND_DAY.match(text, day.end()) if day else None
    return mark.end() if mark and mark.end() < end else start
