"""When something was held, founded or done, as the first sentence of a paragraph tells behind its subject."""

from __future__ import annotations

import re

from ...model.dates import When
from ..dates.notations import Anchor, find_dates
from ..language.letters import is_of_letter
from ..language.patterns import lazy
from .heads import Line
from .held_until import until_closed
from .near_writing import not_after, of_late

HELD = lazy(
    r"召开|举行|举办|开幕|成立|通过|闭幕|落幕|帷幕|进行|揭牌|揭晓|启动|选举产生|选举|选出|会议|决定"
    r"|[破动开完竣]工|奠基|落成|[通首]车|[通首]航|投[产入]|投入|开[业馆园学播机]|启用|签[约订署字]|问世|首演|诞生|交付|下水|出版|创刊|挂牌|开展(?=[，。；]|$)"
    r"|启幕|启帷|拉开|开[讲赛班课营镰机锣拍播]|上演|首发|收官|(?:(?<=日)|(?<=[馆场堂厅院心校室楼园宫所市县区]))(?:胜利|圆满)?结束|授牌|颁奖|表彰|亮相|巡[展演]"
)
_DIED = lazy(
    r"(?:[上下中]午|凌晨|清?晨|傍晚|[晚夜]间?|[\d〇零一二两三四五六七八九十廿点半时分许：]{1,10}|在[^，。；\d]{1,16}|不幸|安详地?|因[^，。；\d]{2,16}，?|(?:经?[^，。；\d]{0,8})(?:医治|抢救|救治)无效，?|(?:含冤|[遭受被][^，。；\d]{0,12}迫害)(?:而|致)?|，)*(?:逝世|去世|病逝|辞世|病故|离世|与世长辞|牺牲|殉职|身亡)"
)
"""Behind the day on which somebody died: `因病于6月11日在某市逝世`."""
MOURNED = lazy("追悼|公祭|告别|遗体|骨灰|送别|悼念|吊唁|治丧")
"""What tells of a ceremony days later, whose day the news have."""
_MOURNED_LATER = lazy(
    r"^(?![^。；]*(?:追悼|告别|遗体|骨灰|送别|悼念|吊唁|治丧))[^。]*[。；][^，。；\d]{0,16}?(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3})月)?(?:\d{1,2}|[一二三四五六七八九十廿卅]{1,3})日"
)
"""A first sentence on the death and a later one on the ceremony, with its own day: `甲于11月8日逝世。14日，追悼会…`."""
_AWAITED = lazy(r"(?:将|定|拟|计划|预计)(?:[于在]|定于)?$")
_WENT = lazy(
    r"(?:友好|正式)?(?:访问|参观|考察)了?[我本][省市县区州]|对[我本][省市县区州](?:进行|作)|[由从自][\u3400-\u9fff]{1,8}?(?:来|到|抵|飞|赴)|[来在][\u3400-\u9fff]{1,6}?(?:进行|友好)*(?:考察|调研|检查|视察|参观|访问|指导|督查|督导|慰问|演出)|(?:[上下]午|先后|专程|分别|带队|率队|一行|率[\u3400-\u9fff]{1,10}?|在[\u3400-\u9fff]{2,14}?)*(?:来到|(?:乘[^，。；]{1,6}?)?[抵到]达|前往|深入|赴|到|走访|看望|慰问|视察|检查|考察|调研|会见|接见|会晤|出席|参加|签署|签订|签约|印发|发布|联合)"
)
"""What people and bodies do on a day told behind their names: `副市长某某17日到某县检查`."""
_TRAVELS = lazy(
    r"(?:清晨|凌晨|[早晚]上?|[上中下]午)?(?:已|又|便|即|先后|分别|由[^，。；]{2,40}?(?:陪同|陪伴|率领|带领)(?:下|前来)?)?[，,]?"
    r"(?:(?:改?[乘搭坐][坐乘]?[^，。；]{1,8}?)?(?:离开|离别|离(?=[\u3400-\u9fff]{1,4}(?:[，。；]|[去赴回返]))|启程|起程|动身|返回|返(?!工|修|聘|还)|回到|回国"
    r"|抵达?|到达|来到|飞[抵赴往])|[乘搭坐][坐乘]?(?:火车|汽车|列车|专车|专列|飞机|轮船?|客?船|班机|专机|快车|[^，。；]{1,5}次[^，。；]{0,3}车)(?:去|赴|往|前往|回|来|到))"
)
"""How guests come and go on such a day: `参观团昨晚|乘火车去某市`, `代表团是二十日下午|由某某陪同到达某市的`."""
_BY_DAY = lazy(r"(?<![已将曾定拟早])于$")
_HAPPENED = lazy(r"(?![之以]?[前后]|起|开始|[^，。；]{0,12}的)(?:[上下中]午|晚上?|清晨|凌晨)?[\u3400-\u9fff]")
"""What `于` and a day stand before: whatever somebody did, `于1月19日冒雪驱车…`."""
_SUBJECT = 60
"""How many characters stand at most before such a day."""
_MADE_KNOWN = lazy(
    r"[）)]?(?:集体|会议|讨论|充分|认真)?(?:公布|宣布|发出|下发|作出|研究|任命|任免|(?:审议|讨论|表决)(?:通过|决定))"
    r"|[^，。；]{0,24}?(?:办公会|常委会|党委会|党组会|董事会|理事会)议?(?:集体)?(?:讨论|研究|审定|审议|审查|审核|同意)"
)
_HANDS_DOWN = lazy(r"现(?:将|把)?[^，。；]{0,60}?[印转下]发(?:给|你们|各|[，。；]|$)")
"""What a paper says of the one that it hands down; the day on which that was adopted is not its own."""
_DIVIDES = lazy(
    r"(?!.*(?:任命|免去|聘任|任免))(?:.*[，,：:\d])?(?:决定|现|拟)?(?:将|就|对|把|及时)?[^，。；]{0,40}分工[^。；]{0,16}?(?:通知|明确|调整|公布|通报|通告|分工|规定|安排|确定|变动)，?[^，。；]{0,6}(?:如下|[：:]?$)"
)
"""What a paper says that divides work anew: those who share it have their offices when it is written."""
_YEAR = r"(?:\d{4}|[〇零○一二三四五六七八九]{4})年"
_NUMBER = "(?:\\d{1,2}|[一二三四五六七八九十廿]{1,3})"
_MONTH = rf"{_NUMBER}月"
MONTH_OF_YEAR = rf"{_YEAR}{_MONTH}"
DAY = rf"{MONTH_OF_YEAR}{_NUMBER}日"
_SESSION = lazy(
    rf"(?:[^，。；：\n]{{4,60}}?(?:会议?|全会)，?|(?:(?:[本此这]次)?(?:大会|会议|全会))?)于(?P<days>{DAY}[^，。；\u4e00-\u9fff]{{0,3}}?(?:至?(?:{_YEAR})?(?:{_MONTH})?{_NUMBER}日)?)"
    r"(?:[上下]午)?(?:在[^，。；]{1,30}?)?(?:隆重|胜利)?(?:召开|举行|开幕)"
)
SITTING = lazy(
    r"[ \u3000]*(?:[^，。；：\n]{2,24}[后时]，)?[^，。；：\n]{0,60}?(?:会议?|全会|仪式|典礼|[开闭]幕式|论坛|年会|展览?|比赛|活动)，?(?:分别|相继|则|也|已)?于?"
    r"(?P<day>(?<!\d)\d{1,2}日)(?:[上下]午|晚上?)?(?:在[^，。；]{1,30}?)?(?:相继|先后|分别|随后|接着|隆重|正式|顺利)*(?:召开|举行)"
)
_LATELY = lazy(
    r"(?:由?[^，。；：\n]{2,40}?(?:主办|承办|协办|联办|指导|支持|发起)[，,]){0,4}[^，。；：\n]{2,40}?[，,]?(?:于|在)?(?P<when>近日|(?<![\d一二三四五六七八九十])日前|最近(?![的几一两三十])|(?:上个?|本|这个)月(?:[初中末底](?!期|考|旬)|[上中下]旬))(?=[\u4e00-\u9fff，])"
)
_DECIDED = lazy(r"(?:决定|研究|批准|同意|下发|印发|发出)[^。]*(?:任命?|免去?|担任|兼任)")
_THEN_KNOWN = lazy(
    r"[ 　]*(?:[昨今前][日天]|\d{1,2}月\d{1,2}日|\d{1,2}日)(?:[上下]午|晚上?)?，[^。]*(?:会议?|大会|宣布|会上)"
)
_FROM_SOURCE = lazy(r"(?:[昨今][日天]，?)?(?:本报)?记者[^，。]{0,24}(?:获悉|了解到|得知)，")
"""Where news say that they are from: `记者从市某局获悉，`."""
_FOUNDED_IN = lazy(r"(?:成立|创办|创建|创立|始建|组建|建立|设立|兴办|开办|诞生|建)于$")
_FOUNDS = lazy(r"(?:正式|宣告)?(?:成立|创办|创建|建立|组建|创立|恢复)")
_DAYS_AGO = lazy(
    r"^[^“”，。；：\n]{2,32}(?:(?:昨|前)[天日晚](?![^，。；]{0,12}的)|昨(?=带[队领]|率|赴|前往|专程|深入|走访|看望|慰问|检查|视察|调研|考察|来到?|会[见晤]|接见|出席))"
)
"""News told by its day behind its subject, whatever the verb: `某矿昨日提前完成全年计划`."""
_SPELT = r"(?:(?:[二三]?十|廿|卅)[一二三四五六七八九]?|[一二三四五六七八九])"
_DAY_IN_WORDS = lazy(
    rf"(?<=[\u3400-\u9fff，])(?<![第每近约满达共整余有个月旬之以为逾历时一二三四五六七八九十廿卅了过])(?:(?P<first>{_SPELT})日?[至到—－\-~～、和与])?(?P<day>{_SPELT}日)"
    r"(?=[两三]天(?:[，在]|召开|举行|举办)|[上下]午|晚|清晨|在|于|正式|隆重|胜利|召开|举行|举办|[破动开完竣]工|破土|奠基|落成|[通首]车|通航|投产|开[业馆学幕]|闭幕|成立|抵达?|离开|到|赴|前往|来[到我本]|联合|分别|先后|乘|参加|出席|主持|视察|检查|慰问|看望|走访|会见|接见|考察|访问|召集|应邀|陪同|听取|发布|发出|公布|宣布|率|带领|深入|下乡|结束|出发|回到|从|向)"
)
FIRST_CLAUSE = 60
"""How many characters of a paragraph its first clause is looked for in."""


def divides_anew(sentence: str) -> bool:
    """Whether a sentence says that a paper divides anew who looks after what: `经3月12日会议研究，现将分工通知如下`."""
    return "分工" in sentence and _DIVIDES.match(sentence) is not None


def lead_date(
    line: Line, base: When | None, written: When | None, alone: bool = False, obituary: bool = False
) -> tuple[int, When | None] | None:
    """The date in a paragraph's first sentence that says when something was held; `alone`: the paragraph is all that is
    told, so that the day on which somebody died is its day, as in an `obituary` whatever day is set for the mourners."""
    sentence = re.split(r"[。；]", line.text, maxsplit=1)[0]
    if "发" in sentence and _HANDS_DOWN.search(sentence):
        return None
    if divides_anew(sentence):
        return None
    days_ago = _DAYS_AGO.search(sentence[:_SUBJECT]) is not None
    died = _DIED.search(sentence) is not None if alone or obituary else False
    died = died and (obituary or not MOURNED.search(line.text) or _MOURNED_LATER.search(line.text) is not None)
    if not (died or days_ago or _tells_of_event(sentence)):
        return None
    for start, end, when in _days_told(sentence, base, written):
        if len(when.edtf) < 10 or _AWAITED.search(sentence[:start]) or is_of_letter(sentence, start, end):
            continue
        near = start - _led(sentence) < _SUBJECT
        went = near and (_WENT.match(sentence, end) or _TRAVELS.match(sentence, end))
        death = _DIED.match(sentence, end)
        did = near and _BY_DAY.search(sentence, 0, start) and _HAPPENED.match(sentence, end)
        went = went or (died if death else did)
        if days_ago or went or HELD.search(sentence, end) or _MADE_KNOWN.match(sentence, end):
            return line.start, until_closed(sentence, end, not_after(of_late(when, written), written))
    return None


def _tells_of_event(sentence: str) -> bool:
    """Whether a sentence says that something was held or made known, or that somebody went somewhere."""
    return bool(
        HELD.search(sentence)
        or _MADE_KNOWN.search(sentence)
        or _WENT.search(sentence)
        or _TRAVELS.search(sentence)
        or "于" in sentence
    )


_LEADERS = lazy(
    r"(?:[^，。；]{2,24}邀请，)?以[^。；]{4,120}[为任](?:副?(?:团长|领队|秘书长)|顾问)的"
    r"|[^。；]{4,140}?(?:[团队组]|一行)[^。；，]{0,16}，?[在由][^。；]{4,100}(?:率领|带领)(?:之?下)?，?"
)
"""Who leads guests, before whose guests they are or behind what they are called."""


def _led(sentence: str) -> int:
    """How long the words are that say who leads the guests of whom a sentence tells."""
    found = _LEADERS.match(sentence) if "以" in sentence[:_SUBJECT] or "领" in sentence else None
    return found.end() if found else 0


def _told_day(sentence: str, base: When | None, written: When | None) -> list[tuple[int, int, When]]:
    """The day or days that an old paper gives in words behind its subject: `某工程十日破土动工`, `某会九至十一日举行`."""
    told = _DAY_IN_WORDS.search(sentence) if "日" in sentence else None
    if told is None:
        return []
    said = f"{told['first']}日至{told['day']}" if told["first"] else told["day"]
    return [
        (told.start("first" if told["first"] else "day"), told.end("day"), when)
        for *_, when in find_dates(said, Anchor(base, written))
    ]


def _days_told(sentence: str, base: When | None, written: When | None) -> list[tuple[int, int, When]]:
    """The days of a sentence; of several days in words, the last alone reads like a day of its own."""
    days, told = find_dates(sentence, Anchor(base, written)), _told_day(sentence, base, written)
    ends = {end for _, end, _ in told}
    if told and days and days[0][0] > told[0][1]:
        return [*told, *days]  # `某会议十日开幕，十四日结束`
    return told if not days or (days[0][1] in ends and days[0][0] > told[0][0]) else days


def meeting_date(line: Line) -> tuple[int, When | None] | None:
    """The days on which the meeting was held that a paragraph begins with: `某会议于2021年3月1日至3日在某地举行`."""
    found = _SESSION.match(line.text)
    dates = find_dates(found["days"]) if found else []
    return (line.start, dates[0][2]) if dates else None


def sitting_date(line: Line, base: When | None) -> tuple[int, When | None] | None:
    """The day, later than `base` by its number at most, of the meetings that a paragraph begins with: `某会议于3日下午召开`."""
    found = SITTING.match(line.text) if base is not None and "日" in line.text[:80] else None
    dates = find_dates(found["day"], Anchor(base, None)) if found else []
    return (line.start, dates[0][2]) if dates else None


def lately(line: Line, written: When | None) -> tuple[int, When | None] | None:
    """The date of a paragraph whose first clause says 近日 or 上月底 behind its subject (某局近日印发…)."""
    found = _LATELY.match(line.text)
    dates = find_dates(found["when"], Anchor(None, written)) if found else []
    return (line.start, dates[0][2]) if dates else None


def decided_lately(line: Line, written: When | None) -> tuple[int, When | None] | None:
    """The month of news whose first sentence tells of a decision on heads made 日前, before a further sentence has the day
    on which it was made known."""
    sentence, _, rest = line.text.partition("。")
    if "任" not in sentence or not _DECIDED.search(sentence) or not _THEN_KNOWN.match(rest):
        return None
    source = _FROM_SOURCE.match(sentence)
    start = source.end() if source else 0
    found = lately(Line(line.start + start, line.end, sentence[start:]), written)
    return (line.start, found[1]) if found else None


def founded_date(line: Line) -> tuple[int, When | None] | None:
    """When the body that a paragraph begins with was founded: `某某协会1950年4月成立，主任某某`."""
    clause = re.split("[，。；]", line.text[:FIRST_CLAUSE], maxsplit=1)[0]
    dates = find_dates(clause)
    return next(
        (
            (line.start, when)
            for at, end, when in dates
            if _FOUNDS.match(clause, end) or _FOUNDED_IN.search(clause, 0, at)
        ),
        None,
    )
