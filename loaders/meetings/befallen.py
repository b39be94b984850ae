"""What befell a place, or came into force there, on a day of its history that no meeting is told of: `山洪暴发，…`."""

from __future__ import annotations

import re

from ..language.patterns import lazy
from ..language.sentences import Masked, Stretch
from .titles import Title, squeeze
from .turning_points import TURNS

_BEFALLS = lazy(
    r"(?!为|因|针对|面对|应对|根据|按照|传达|学习|贯彻|随着|由于|在|[^，。；\n]{2,40}[后时]，)(?=[^，。；]{0,30}?(?:暴雨|山洪|洪水|洪峰|水灾|涝灾|洪涝|冰雹|雹灾|大旱|旱灾|久旱|狂风|龙卷风|台风|地震|大雪|暴雪|雪灾|霜冻|冻害|火灾|大火|失火|蝗灾|虫灾|瘟疫|塌方|泥石流|滑坡|溃堤|决口|决堤"
    r"|[匪敌][\u3400-\u9fff\d]{0,10}(?:袭击|攻打|围攻|轰炸|侵占|窜扰|窜入|抢劫)|日军[^，。；]{0,10}(?:侵入|侵占|进犯|轰炸)|人口普查"
    r"|开始(?:发行|实行|推行|使用|流通|凭票)|(?:发行|停用|收回)[^，。；]{0,6}(?:人民币|旧币)|统购统销))"
    r"(?![^，。；]{0,30}(?:防[汛洪御]|抗[洪旱震灾]|救[灾援]|捐|赈|演练|工作|会|预案|检查|慰问|办法|小组|指挥部))"
    r"[^，。；《》“”\n]{2,40}"
)
_STRUCK = lazy(
    r"(?!为|因|针对|应对|由于)[^，。；《》“”\n]{0,14}?(?:成灾(?!区)|冲[毁垮走坏][^，。；]{1,12}|淹没[^，。；]{1,12}|(?:大雨|暴雨|淫雨)(?:倾盆|如注|滂沱|不止|连绵|连日))(?=[，。；])"
)
"""What water or weather did, however it is called: `大雨成灾`, `洪水冲毁石桥`."""
_MOVED_IN = lazy(
    r"[^，。；《》“”\n]{2,24}?(?:(?:工作|宣传|四清|土改|巡察|督导|社教)[队组团]|[分总]团|[工军]宣队)(?:[\d一二两三四五六七八九十百余]+人)?(?:进(?:驻|村|校|厂|点)|开进|入驻)[^，。；\n]{0,20}"
)
"""A team of those above that comes to stay: `县委派工作组进驻某校`."""
_WHOLE = lazy(
    r"(?:全[县市区省乡州旗]|[我本][县市区乡])[^，。；\n]{0,8}?(?:(?:基本)?实现|普遍建立|基本完成|完成|取消)(?!后|前|了?[^，。；]{0,12}(?:任务|指标|目标|产值|投资|收入|亿|万))[^，。；、\n]{2,16}?(?:化|制度?|改造|改革|任务书|双过半|票证|食堂)(?=[，。；])"
)
"""What came about in the whole place: `全县实现农业合作化`."""
_UNDONE = lazy(
    r"(?:撤销|恢复|裁撤|复设|重建)(?![^，。；\n]{0,20}(?:职务|处分|决定|通车|通航|供电|供水|名誉|党籍|(?:工作|生产|营业)[，。；]))[^，。；、《》\n]{2,16}?(?:建制|委员会|书记处|[县区乡镇处局院校组部站队会厂社司科系所馆])(?=[，。；])"
)
"""A body that is undone or set up again, at the head of what is told: `撤销某区`, `恢复某县建制`."""
_SETTLED = lazy(
    r"[^，。；《》“”\n]{2,14}?(?:知识青年|知青|移民|青年|灾民|学生|干部|群众|居民)[^，。；\n]{0,3}?[\d一二两三四五六七八九十百千余多]+(?:余|多)?[名人户](?:分?[到来赴]|抵|下放)[^，。；\n]{2,20}?(?:落户|插队|支边|定居|劳动锻炼|务农)(?=[，。；])"
)
"""Those who came to settle: `上海知识青年40人到某垦殖场安家落户`."""
_LED_OUT = lazy(
    r"[^，。；《》“”\n]{4,24}?(?:率领?|带领)[^，。；\n]{2,16}?(?:(?:开赴|奔赴)[^，。；\n]{1,16}(?:，参加[^，。；\n]{2,20})?|(?:[在赴到]|赶赴)[^，。；\n]{1,16}?(?:围剿|追剿|剿匪|围歼|抗洪|抢险|抗旱|会战)[^，。；\n]{0,6})(?=[，。；])"
)
"""Those whom somebody led to where there was something to do: `县长率民工三千人开赴某地，参加水库建设`."""
_WATCHED = lazy(
    r"(?:[^，。；《》“”\n]{0,16}?组织[^，。；《》“”\n]{2,20}?)?(?:集中|集体|统一|共同)*(?:收听收看|收看|观看|收听)了?(?=[^，。；\n]{0,30}?(?:直播|实况|转播|大会|开幕|闭幕|电影|影片|专题片|纪录片|警示教育片|晚会|展览|话剧|演出))[^，。；\n]{2,40}(?=[，。；])"
)
"""What a body had its people watch together: `组织全体职工收看某大会直播`."""
_TEAM_GOES = lazy(
    r"(?!为|在)[^，。；《》\n]{0,24}?(?:医疗队|救援队|抢险队|支教队|护理队|采样队|防疫队|应急队|志愿者|医护人员|医务人员|医务工作者|白衣战士|支教教师|队员)(?:(?:全体|首批)?队?员)?(?:共|一行)?(?:[\d一二两三四五六七八九十百余]+[名人])?(?:圆满|顺利|完成任务后?|胜利|集结|平安|整装|今日|紧急|全员|安全)*(?:启程|出发|出征|开拔|奔赴|驰援|赶赴|期满(?:撤离|撤回|返回)|返(?!校|聘|还|乡创)|凯旋|抵达|归来)[^，。；\n]{0,14}(?=[，。；])"
)
"""A team sent to help that sets out or comes back: `援鄂医疗队全体队员平安返回`."""
_FOUNDED = lazy(
    r"(?:经[^，。；\n]{2,20}?(?:批准|同意|批复)，)?(?P<title>(?:成立|设立|组建)(?!于|[^，。；\n]{0,24}周年)了?[^，。；、的《》\n]{2,24}?(?:会|委|组|局|厅|处|科|股|室|办|站|社|校|院|所|队|团|公司|厂|场|部|馆|行|党委|支部|中心|指挥部|公社|[县区乡镇]))(?=[，。；（])"
)
"""A body that is set up, at the head of what is told: `经地委批准，成立某县革命委员会`."""
_PLAIN = (
    ("立组", _FOUNDED),
    ("收观", _WATCHED), ("队志", _TEAM_GOES),
    ("成冲淹雨", _STRUCK), ("进驻入", _MOVED_IN), ("全我本", _WHOLE), ("撤恢裁复重", _UNDONE), ("落插支定务锻", _SETTLED), ("率带", _LED_OUT),
    *TURNS,
)  # fmt: skip
"""Each with characters one of which it holds."""
_REACH = 48
_SHORT = 6
"""Characters of a first clause that says too little by itself."""
_IN_OFFICE = lazy(
    r"[^，。；\n]{2,10}?(?:[担出兼接复继改]?任|当选|调任|代理)[^，。；\n]{0,24}(?:长|书记|主任|主席|经理)(?=[，。；])"
)
"""A next clause that tells who then held the office."""


def find_befallen(masked: Masked, sentence: Stretch, start: int) -> Title | None:
    """The first clause of an entry's first sentence, from `start` on, where it tells such a thing; with the next where
    it is short."""
    found = _BEFALLS.match(masked.bare, start, sentence.end) or _find_plain(masked, sentence, start)
    if found is None:
        return None
    if "title" in found.groupdict():
        return Title(*found.span("title"), squeeze(masked.text[slice(*found.span("title"))]), "founding")
    if "clause" in found.groupdict():
        return Title(*found.span("clause"), squeeze(found["clause"]), "attended")
    end = found.end()
    if end - start < _SHORT and masked.bare[end : end + 1] == "，" and not _IN_OFFICE.match(masked.bare, end + 1):
        stops = [at for sign in "，。；" if (at := masked.bare.find(sign, end + 1, sentence.end)) >= 0]
        end = min(stops, default=sentence.end)
    return Title(start, end, squeeze(masked.text[start:end]).rstrip("。；"), "attended")


def _find_plain(masked: Masked, sentence: Stretch, start: int) -> re.Match[str] | None:
    """What else came about, was undone or begun, by the words of the sentence's head alone."""
    head = masked.bare[start : min(sentence.end, start + _REACH)]
    for signs, pattern in _PLAIN:
        if any(sign in head for sign in signs) and (found := pattern.match(masked.bare, start, sentence.end)):
            return found
    return None
