"""Who is named in the rows of a poster or an agenda: `策展人：甲`, `开幕式主持：乙`, `二、教师代表发言　丙`."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from ...model.statement import ParticipationRole
from ..language.bullets import BULLETS
from ..language.patterns import lazy
from ..meetings.announced import begins_rows
from ..names.said_behind import is_away
from ..parts import EventMention, PersonMention

_LABEL = lazy(
    rf"[ 　（]*[{BULLETS}]?[ 　]*(?:(?P<chair>[\u3400-\u9fff]{{0,5}}主持人?)|(?P<speaker>主讲(?:人|嘉宾|专家|教师)?|演讲人|报告人|致[辞词](?:人|嘉宾)?|发言人?|授课(?:人|教师|专家)|与谈人?|对谈人?)"
    r"|(?P<attendee>(?:出席|到场|特邀|特约|与会|参会|受邀)(?:嘉宾|领导|人员|专家)?|嘉宾|列席)"
    r"|(?P<other>总?策[展划]人?|总?导演|编剧|编导|监制|出品人?|制作人?|[总副]?指挥|主演|领衔主演|领唱|领舞|独唱|独奏|伴奏|演员|朗诵|评委|裁判长?|签[字约署](?:人|代表|嘉宾)?|见证(?:人|嘉宾|领导)?|揭[牌幕]人?|艺术总监|艺术顾问|学术顾问|顾问|统筹|召集人|展览统筹"
    r"|(?:参展|参演|参赛|特邀|入展|入选|主创)(?:画家|艺术家|作者|书家|书法家|摄影师|演员|选手|人员|嘉宾)))[ 　]*[：:]"
)
_NEXT_LABEL = lazy(r"(?<=[\u3400-\u9fff）])(?:[ 　]+|（)[\u3400-\u9fff]{2,6}[：:]")
_ITEM = lazy(r"[ 　]*(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]|第[一二三四五六七八九十]项[：:，]?)")
_SPEAKS = lazy(
    r"发言|讲话|致[辞词贺]|报告|宣读|宣布|介绍|总结|动员|授课|汇报|表态|演讲|说明|通报|传达|点评|主题分享|部署|宣誓"
)
_CHAIRS = lazy(r"主持(?![^，。；、\n]{0,8}工作(?![会座汇部推报]))")


def billed(
    text: str, event: EventMention, people: Sequence[PersonMention], starts: Sequence[int]
) -> Iterator[tuple[PersonMention, ParticipationRole, int]]:
    """Each person of the rows below the name of an event, the role there, and where the row begins."""
    if not begins_rows(text, event.end):
        return
    for person in people[bisect_left(starts, event.end) : bisect_left(starts, event.entry.end)]:
        begin = text.rfind("\n", 0, person.start) + 1
        if is_away(text, person.end):
            continue
        label = _LABEL.match(text, _beside(text, begin, person.start), person.start)
        if label and label.lastgroup:
            yield person, _role(label.lastgroup), begin
        elif item := _ITEM.match(text, begin, person.start):
            stop = text.find("\n", person.end)
            stop = stop if stop > 0 else len(text)
            alone = bisect_left(starts, stop) - bisect_left(starts, begin) == 1
            alone = alone and not _is_told(text, item.end(), person.start, stop)
            if alone and _CHAIRS.search(text, item.end(), stop):
                yield person, "chair", begin
            elif alone and _SPEAKS.search(text, item.end(), stop):
                yield person, "speaker", begin


def _is_told(text: str, begin: int, name: int, stop: int) -> bool:
    """Whether a numbered item is one of minutes, in sentences, and none of an agenda: `四、关于督查。…每月向甲汇报。`"""
    return text.find("。", begin, stop - 1) >= 0 or text[name - 1] in "向对给"


def _beside(text: str, begin: int, end: int) -> int:
    """Where the last label of a row before `end` begins: `主持：甲　　记录：乙`."""
    return max((one.start() for one in _NEXT_LABEL.finditer(text, begin, end)), default=begin)


def _role(name: str) -> ParticipationRole:
    roles: dict[str, ParticipationRole] = {"chair": "chair", "speaker": "speaker", "attendee": "attendee"}
    return roles.get(name, "other")
