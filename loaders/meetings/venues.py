"""The place where an event was held, as the text names it."""

from __future__ import annotations

import re

from ..language.patterns import lazy
from ..language.sentences import Masked

_NUMBER = "[0-9０-９〇零一二三四五六七八九十廿]"
DATE = (
    rf"(?:(?:{_NUMBER}{{4}}年)?{_NUMBER}{{1,3}}月份?{_NUMBER}{{1,3}}(?:[日号]|(?=[至到—\-－~～、]+{_NUMBER}{{1,3}}[日号]))|(?:[本上]月|[上这]个月)?{_NUMBER}{{1,3}}日)(?:[（(][^）)]*[）)])?"
    rf"(?:[上中下]午|傍晚|晚[上间]?|凌晨|清晨|早[上晨])?(?:[至到—\-－~～、]+(?={_NUMBER}))?(?:[两二三四五六七]天)?"
)
"""A day or a stretch of days inside a sentence; repeated, it covers `11月2日至4日`."""

PLACE_ALONE = lazy(
    r"[，,](?:地点[：:]?)?(?P<place>[^，。；：、（）¶\s]{2,24}?(?:厅|礼堂|会场|会议室|教室|\d室|楼|馆|操场|广场|体育场|剧场|剧院|影院|酒店|宾馆|饭店|会议中心|活动中心|活动室))(?=[，。；）]|$)"
)
"""A clause behind an event's name that is nothing but the name of a place: `全体会议，第一会议室。`"""
_HOUSE = r"(?=[\u3400-\u9fff]{1,10}?(?:礼堂|[剧戏影]院|[剧会]场|会堂|俱乐部|公园|广场|[中大小]学|食堂|饭店|文化宫|堂|厅|楼)(?:隆重|热烈|正式|胜利|联合)*$)"
_IN = lazy(rf"在|于|假(?=座)|(?:(?<!度)假(?!座)|齐集|齐聚|云集|欢聚|集会|集合){_HOUSE}")
_COMPOUND = lazy(
    r"在(?:职(?!工|业|教)|岗(?!亭|巴)|校(?=[^，。；厅堂馆]{0,6}(?:[学新师研本专科]生|人员|期间|人数)|生|时|学习|就读|任教|教职|教师|职工|工作(?!室)|青年|[团党]员)|线(?!上)|读(?!书)|建(?=工程|项目|的|住|商品|公路|高速|铁路|水库|水电|电站|机场|地铁|楼|规模|面积|[和与及、])|编(?!委|辑)|册(?!亨)|任(?!丘|城|县|泽)|途)"
    r"|(?<=[关对由基位属处善勇等介终])于|(?<=[存现实正潜])在|(?<=所)(?<![究务出守理测验计法疗]所)在"
)
_SHORT = 2
_LONGEST = 48


_SEATED = lazy(r"(?:工|协|学|商|妇|合|农|侨|委员|居委|村委)会$")
"""A body whose house is where something is held: `在镇工会召开`."""


def split_venue(part: Masked, stop: int, event: re.Pattern[str]) -> tuple[int, str | None]:
    """Cut `在Y` off the end of the first `stop` characters: where what stands before it ends, and the venue or None.

    `event` matches at the end of an event's name: a venue does not end so, unless the words before it do.
    """
    bare = part.bare
    for match in reversed(list(_IN.finditer(bare, 0, stop))):
        at, place = match.span()
        tail, head = bare[place:stop], bare[:at].rstrip("，, 　分别先后同时")
        if len(tail) > _LONGEST or any(mark in tail for mark in "，,；;：:。"):
            break
        if _COMPOUND.match(bare, at):
            continue
        if event.search(tail) and head and not event.search(head) and not _SEATED.search(tail):
            continue
        return at, clean_venue(part.text[place:stop])
    return stop, None


_HELPED = lazy(
    r"^(?:(?:定点|对口|结对)?帮扶|包联|包保|驻点|挂点|联系|结对|挂钩|挂联|扶贫|贫困|联建)(?:村|社区|点)(?=[\u3400-\u9fff]{3})"
)
"""What a village is to those who come, before its name: `包联村某镇某村`."""


_LATE = lazy(r"(?:上个?|这个|\d{1,2}|[一二三四五六七八九十]{1,2})月(?:[初中末底]|[上中下]旬)")


_MOOD = lazy(r"(?:[声曲歌]|旋律|气氛|氛围|热潮|高潮|形势|关怀|关心|支持|领导|指导|指引|见证|努力|配合)[之]?[中下里]$")
"""What something is held in or under that is no place: `在雄壮的国歌声中闭幕`."""


def clean_venue(text: str) -> str | None:
    """A venue worth naming: a bare one-letter place (沪, 京) is none."""
    text = re.sub(r"\s*\n\s*", "", text).strip(" 　，,、")
    text = _HELPED.sub("", text)
    no_place = text.startswith(("我", "本")) or _LATE.fullmatch(text) or _MOOD.search(text)
    return text if len(text) >= _SHORT and not no_place else None
