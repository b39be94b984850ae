"""What a page says of its making: captions of pictures, credits, who wrote an article and for whom."""

from __future__ import annotations

import re
from dataclasses import replace

from ..dates.words import ANIMAL_YEAR, STEMS, TWIGS
from ..language.characters import HAN
from ..language.name_words import is_ordinary, surname_class
from ..language.patterns import lazy
from ..text import Removed
from .line import STAMP_APART, Line, take
from .pictures import SHOWS_CROWD, WRITER_NAME, WRITERS, without_photographers
from .site_bars import is_site_bar, is_site_foot
from .stamps import stamped_day

_SEAT = lazy(
    r"（(?:[前后]排)?[左右]起?[一二三四五六七八九十\d]{0,2}）|（[前后]排[^（）]{0,6}）|（中间）|（[左右上下中]图）"
)
_CAPTION = lazy(r"图[为：]|图片[：:]|[▲↑▼◀▶]?图[\d一二三四五]?[：: ]|上图|左图|右图|下图")
_SCENE = lazy(
    rf"(?=[▲△↑▼◀▶]|.*[（(]|(?:大会|会议|活动|仪式|签约|培训|座谈会?|揭牌)?现场)[▲△↑▼◀▶]?[ 　]*[{HAN}“”]{{0,20}}?(?:现场|合影|会场|一角|掠影|全景)(?:留念|图片|照片)?"
    rf"[ 　]*(?:[（(](?:(?:摄影|供图|图片|拍摄|图|摄)[：:/ 　]*[{HAN} 　]{{2,8}}|[{HAN} 　]{{2,8}}[/ 　]*(?:摄影?|供图|图))[）)])?"
)
"""The scene that a picture shows, alone on its line: `▲大会现场（摄影　甲）`, `签约现场`."""
_CREDIT = lazy(
    rf"（?(?:{WRITERS})?[{HAN}·、 　]{{0,14}}(?:[/ 　]摄影?|/图|摄影报道|供图|供稿|文/图|图/文)(?:报道)?）?|（[{HAN} 　/]{{2,10}}摄影?）"
    rf"|（[{HAN}、 　]{{2,24}}(?:供稿|供图|编辑|整理)）|（{WRITERS}[{HAN} 　、]{{2,30}}）|（完）"
    rf"|（?(?:责任|值班)?(?:编辑|编审|校对|审核|初审|复审|终审|文字|摄影|供稿|作者|撰稿|来源)[：:/／][ 　]?[{HAN} 　、]{{2,16}}）?"
    rf"|{WRITERS}[ 　：]+{WRITER_NAME}(?:[ 　、]+(?:{WRITERS}[ 　]*)?{WRITER_NAME}){{0,4}}(?:[ 　]*(?:文|报道|摄影报道|文/图))?"
)
_PHOTOGRAPHER = lazy(
    rf"(?<!。)[ 　]?（[{HAN}] ?　?[{HAN}]{{1,2}}(?:[ /]?摄)?）$|[ 　]?（[{HAN}] ?　?[{HAN}]{{1,2}}[ /]?摄）$"
)
"""At the end of a caption; an article of one paragraph ends with its writer too, but behind a full stop."""
_OLD_YEAR = lazy(
    r"\W*(?:公元|民国|清|[\u3400-\u9fff]{2})?[ 　]?[\d〇○零元一二三四五六七八九十 　]{1,8} ?年[ 　]?（[\u3400-\u9fff 　]{2,3}）\W*"
    rf"|[^，。；（）]{{2,12}}（(?:{STEMS}[ 　]?{TWIGS}[ 　]?年?|{ANIMAL_YEAR})）|（[一二三四五六七八九十]{{1,2}}月）"
)
"""A year with what an old calendar calls it: `1987年（丁卯）`, `公元1987年（丁卯）`, `光绪十三年（丁亥）`."""
_DEPARTMENT = lazy(rf"（ ?[{HAN}、 　]{{2,14}}[部室处科办会院局司]）")
_INFO = lazy(
    r"(?:发布|发表|更新|录入|创建)(?:时间|日期)[：:]|(?:浏览|点击|阅读|访问)(?:次数|量|数)?[：:]|(?:信息|文章|稿件)?来源[：:]|字体[：:]"
    r"|字号[：:]|作者[：:]|发布[人者][：:]|(?:责任)?编辑[：:]|审核[：:]|分享到|[【\[]?打印|关闭窗口|上一[篇条][：:]|下一[篇条][：:]"
)
_STAMP = lazy(
    r"(?:日期|时间)[：:][ 　\[【]*\d{4}[-/.年]|(?:人气|热度|点击|浏览|阅读|访问|供稿|撰稿|投稿|摄影|责编|审核|审稿|来源|作者|编辑|发布[人者])(?:[次人]?数|率|量|单位|部门)?[：:]"
)
"""What stands in the line below a headline that says when a page was put up, by whom, and how often it was read."""
_PLACE = lazy(
    r"(?:您?(?:现在|当前)?(?:的)?(?:所在)?位置(?:是)?[：:]|首页\s*[>›»/]).{0,80}|版权所有.{0,60}|.{0,20}ICP备.{0,30}"
    r"|[\u3400-\u9fff]{0,6}地址[：:][^。；]{2,60}(?:[号楼层室]|邮编|邮政编码|电话)[^。；]{0,90}"
)
_SENT = (
    rf"[（【〔［\[](?:本[ 　]?[报刊台网社][ 　]?(?:[{HAN}]{{0,4}})?讯|[{HAN}]{{2,6}}(?<![资喜音简快要警又另])讯|[{HAN}]{{2,6}}消息)"
    rf"(?:[ 　，：]+{WRITERS}[^\n（）【】〔〕［］\[\]]{{2,30}})?[）】〕］\]](?:（{WRITERS}[^（）\n]{{2,30}}）)?"
)
"""Whose news it is, in brackets: `〔本报讯〕`, `〔某县通讯〕`, `［本报讯　记者甲］`."""
_BYLINE = lazy(
    rf"本 ?[报刊台网社] ?(?:[{HAN}]{{2,4}})?讯[ 　:：]*(?:（[^（）]{{2,40}}）[ 　:：]*)?(?:{WRITERS}[^。，；\n]{{1,40}}?(?:报道|(?<!通)讯)[ 　:：]*)?"
    rf"|[{HAN}—\-·]{{2,16}}(?<!通)讯[ 　:：]*（[^（）\n]{{0,6}}?{WRITERS}[^（）\n]{{2,40}}）[ 　:：]*"
    rf"|[{HAN}]{{2,12}}(?<![通资喜音简快要警又另])讯(?:（[{HAN}]{{2,4}}(?:[ 　、]+[{HAN}]{{2,4}}){{0,3}}(?:[ 　]*(?:文/图|图/文|摄影报道|报道))?）[ 　:：]*|[ 　]+(?=[^\n]{{24}}))"
    rf"|{_SENT}[ 　]*|新华[分总]?社[{HAN}]{{0,6}}?(?:[一二三四五六七八九十廿卅]{{1,3}}|\d{{1,2}})日电[ 　：，]*"
    rf"|（{WRITERS}[ 　：][^（）]{{2,30}}）[ 　]*|(?:{WRITERS}[ 　：]*[{HAN}]{{2,4}}(?:[ 　、]+[{HAN}]{{2,4}})*[ 　]*){{1,2}}(?:报道|(?<!通)讯)[ 　:：]+"
)
_DAY_SENT = lazy(r"(?:[一二三四五六七八九十廿卅]{1,3}|\d{1,2})日(?:电|讯)")
_TOLD_FROM_IT = lazy(r"今[天日晚晨早]|[昨前][天日晚]|昨[夜晨]")
"""Days that news tell from the day on which their agency sent them."""
_WRITER = lazy(rf"（(?P<name>[{HAN}]{{2,3}})(?:[ 　、][{HAN}]{{2,3}}){{0,2}}）[ 　]*(?=[{HAN}\d][^，。]{{3,}})")
_ITEM_MARKS = "▲△ 　"
"""What short news begin with, before their writer too: `▲（记者甲）4月7日，…`."""

_FOOT = 4
"""So many lines at most stand at the foot of a page."""


_HEAD = 8
"""So many lines of a page may say when it was put up, below its headlines."""


def drop_captions(lines: list[Line], removed: list[Removed], news: bool) -> list[Line]:
    """Lines without captions of pictures, credits and the agency words at the head of an article.

    `news`: the document is a newspaper page, where a department in brackets is the writer (in a plan it has the task).
    """
    kept: list[Line] = []
    blank = 0
    lines = without_photographers(lines, removed) if news else lines
    for place, line in enumerate(lines):
        follower = lines[place + 1] if place + 1 < len(lines) else None
        reason = _caption(line, kept[-1] if kept else None, follower)
        if not reason and is_site_foot(line.text, last=place + _FOOT >= len(lines)):
            reason = "page information"
        if not reason and news and _DEPARTMENT.fullmatch(line.text):
            reason = "byline"
        if not reason and kept and kept[-1].text == line.text and line.is_brief:
            reason = "repeated line"
        if reason:
            take(line, reason, removed)
            blank += line.blank + STAMP_APART * (place < _HEAD and stamped_day(line.text) != "")
            continue
        line = _without_writer(line, removed) if news else line
        line = replace(_without_byline(line, removed), blank=line.blank + blank)
        blank = 0
        if line.text:
            kept.append(line)
    return kept


def _caption(line: Line, before: Line | None, after: Line | None) -> str:
    text = line.text
    if _CREDIT.fullmatch(text):
        return "byline"
    if (len(text) < 160 and _tells_of_page(text)) or is_site_bar(text):
        return "page information"
    if "图为" in text[:4] and SHOWS_CROWD.fullmatch(text):
        return "caption"
    if line.ends_sentence:
        return ""
    if len(text) < 48 and _SCENE.fullmatch(text):
        return "caption"
    if _SEAT.search(text) or (_CAPTION.match(text) and len(text) < 120):
        return "caption"
    return "caption" if before and after and _is_set_in(line, before, after) else ""


def _tells_of_page(text: str) -> bool:
    """Whether a line says where on a site a page is, or by whom and when it was put up."""
    return bool(
        _PLACE.fullmatch(text)
        or len(_INFO.findall(text)) >= 2
        or (len(text) < 40 and _INFO.match(text))
        or (len(_STAMP.findall(text)) >= 2 and stamped_day(text))
    )


def _is_set_in(line: Line, before: Line, after: Line) -> bool:
    """Whether a line ends with its photographer in brackets and is set into a sentence that goes on after it."""
    if not (line.blank and after.blank and _PHOTOGRAPHER.search(line.text)) or _OLD_YEAR.fullmatch(line.text):
        return False
    return not re.search(r"[。！？；：）”]$", before.text)


def _without_byline(line: Line, removed: list[Removed]) -> Line:
    mark = len(line.text) - len(line.text.lstrip(_ITEM_MARKS))
    match = _BYLINE.match(line.text, mark)
    if not match or match.end() == mark or _dates_what_follows(line.text, match):
        return line
    take(line.cut(mark, match.end()), "byline", removed)
    if mark:
        return line.edited([(mark, match.end(), "")])
    return replace(line.cut(match.end(), len(line.text)), lead=match.end())


def _dates_what_follows(text: str, byline: re.Match[str]) -> bool:
    """Whether the agency's words hold the day from which the paragraph tells 今天 or 昨晚."""
    return bool(_DAY_SENT.search(byline[0]) and _TOLD_FROM_IT.search(text, byline.end()))


def _without_writer(line: Line, removed: list[Removed]) -> Line:
    """A piece of short news without the bare name of its writer: `（某某）市总工会日前举行…`."""
    writer = _WRITER.match(line.text)
    if writer is None or not surname_class(line.text, 1) or is_ordinary(writer["name"]):
        return line
    take(line.cut(0, writer.end()), "byline", removed)
    return line.cut(writer.end(), len(line.text))
