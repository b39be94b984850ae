"""Names of workers without an office among those who speak or give something: `女电焊工甲、老钳工乙和某会主任丙等发了言`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from ..language.name_words import is_barred, is_ordinary, surname_class
from ..language.patterns import found_in, lazy
from .found import HAN, Found, read_marks

_TRADE = (
    r"[\u3400-\u9fff]{1,4}(?<![职员民全务分化加施竣开动])工(?:人|友)?|工人|社员|农民|纺织女工|女工|矿工|司机|护士|教师|战士"
    r"|[员职]工|(?:离休|退休|离退休)老?干部|老?(?:红军|战士|党员)|(?:班组|家)长|(?:劳动)?模范|标兵|工匠|能手|获得者|家属|学生|业主|校友|藏家|乡贤|[村居市]民|教练"
    r"|(?:社员|农民|工人|妇女|青年|职工|家长|学生|教师|[村居]民|群众|民兵|[军烈]属|侨眷|党员|干部|商户?|用户|手工业者|工商业者)代表|民兵|军属|烈属|侨眷|复员军人|积极分子|(?:志愿|献血|捐献|捐赠|捐资|捐助|获奖|受助|受捐|创业|亲历|见证)者|(?:捐赠|捐资|捐献|捐助)人"
    r"|[\u3400-\u9fff]{1,2}(?<![委人成官动全满超裁])员"
)
_WORKER = rf"(?:(?:青年|模范|先进|优秀|退休|女|老)*[\u3400-\u9fff“”]{{0,12}}?(?:{_TRADE}))"
_NAME = rf"(?![和与及等都也还在代先分相])(?P<name>{HAN}{{2,3}}?)"
_MARK = r"(?P<mark>（(?:[男女]|[\u3400-\u9fff]{1,5}族)(?:，[^（）\n]{1,12})?）)?"
_TELLS = r"(?:报告|介绍|发言|分享|宣讲|演讲|讲述)"
_SPEAKS = (
    r"(?:等?[\d一二三四五六七八九十]{0,3}[人名位]?(?:同志)?)?(?:也|还|都|先后|分别|相继|现场|应邀|受邀|在(?:座谈|庆祝|欢迎|大)?会上|在会上)*"
    r"(?:代表[^，。；、\n]{2,12}?(?=发言|讲话))?(?:发言|发了言|讲话|讲了话|致词|致辞|介绍(?:了)?经验|表示(?!的)|谈了|说[，：]|(?:表态|交流|典型)发言|表态|领誓|宣读|分享"
    r"|(?:应邀|受邀|也|均|先后)+(?:出席|到会|参加|列席|到场)|到会|到场(?=[，。；祝参见])|出席(?:了|会议|大会|活动|座谈|仪式)?(?=[，。；会大活座仪])"
    r"|(?:[向为给][^，。；、\n]{2,14}?)?(?:无偿|慷慨|自愿|现场|无私)*(?:捐赠|捐献|捐出|捐款|赠送|献出)了?(?=[^，。；、的\n者人单]{2}|人民币)"
    rf"|[作做]了?(?:[典先][型进])?(?:[经事][验迹])?(?:交流|典型)?{_TELLS}|讲述)"
)
_ONE = lazy(
    rf"(?:(?<=[，。、；和及\n\u3000])|^){_WORKER}{_NAME}{_MARK}(?=[、和及][^，。；\n]{{2,80}}?{_SPEAKS}|{_SPEAKS})"
)
_SAID = lazy(
    r"发了?言|讲了?话|致[词辞]|介绍|表示(?!的)|谈了|说[，：]|捐[赠献出款]|赠送|献出|宣[读讲]|分享|讲述|表态|领誓|出席|[应受]邀|到[会场]|[作做].{0,9}(?:报告|演讲)"
)


def workers_speaking(text: str, known: Counter[str]) -> Iterator[Found]:
    """Names with a surname behind a trade, where those of the list speak; no words."""
    for match in found_in(text, _ONE, _SAID):
        start, end = match.span("name")
        name = match["name"]
        if not surname_class(text, start) or is_barred(name):
            continue
        if match["mark"] or known[name] or not is_ordinary(name):
            marks, after = read_marks(text, end)
            yield Found(start, end, name, marks, after)
