"""Which of the first lines of a document is its title."""

from __future__ import annotations

import re

from ..cleaning.stamps import page_day
from ..language.body_words import ending_of
from ..language.characters import HAN
from ..language.cosigners import bodies_of_line
from ..language.patterns import lazy

_ISSUED_ON = lazy(r"[ 　]*\d{4}年\d{1,2}月\d{1,2}日[ 　]*(?:总第|第|星期).*$")
PAGE = lazy(r"^Page \d+ ?[-—–] ?")
_NUMBERED = lazy(r"[〔\[【（(]\d{4}[〕\]】）)] ?第?\d+ ?号")
_NO_TITLE = lazy(
    r"^(?:首页|网站首页|当前位置|您?(?:现在|当前)?(?:的)?位置)|[>›»]|[。；]|[，：、]$|(?<!任免)(?<!人事)(?<!代表大会)(?<!全会)文件$|^（|^P\.|^[〔\[【]?[\u4e00-\u9fff]{2,6}[：:]|^\d{1,2}[月日]|^\d{4}年\d|^\d{4}[.．/]\d{1,2}月?[-—–－~～至]|^[—（(]{1,2}(?:选自|摘自|录自)|^[一二三四五六七八九十]、"
    r"|^(?:0\d|[A-D]\d{1,2}|第.{1,2}版)[ 　·]?[\u4e00-\u9fff]{2,6}$|责任编辑|责编|美编"
)
MASTHEAD = lazy(
    r"(?:.{0,24}(?:编|编印|主办|印发|编发)[：:]?)?(\d{4}年\d{1,2}月\d{1,2}日)(?:星期.|农历.*|第.{1,4}[期版].*|总第.*|[A-D]?\d{1,2}版)*"
)
_SITE = lazy(r"(?<=[局委会院校府厅部司])(?:(?:官方|政务)?(?:门户)?网站|官网)(?:首页)?$")
"""What the name of a body is followed by above its pages."""
_FIELD = lazy(r"^(?:词条|条目|词目|辞条|标题|题名|篇名|事件名称)[ 　]*[|｜:：　 ][ 　]*|[ 　]*[|｜]$")
"""The label of the field that the subject of an entry of a dictionary stands in, and the bar behind it: `词条 | 某某 |`."""
_SPEAKER = lazy(
    rf"[{HAN}]{{2,6}}(?:法院|检察院|公安局|[{HAN}]局|大学|学院|医院|中学|总工会|妇联|团委|公司|[县区市镇乡村])：[{HAN}“”《》\d、，]{{6,36}}"
)
"""A headline that begins with whose news it tells: `某某法院：新任法官宣誓就职`."""
_RUBRIC = lazy(r"【[^【】]{2,8}】")
_NUMBER = r"(?:(?:19|20)\d\d年?)?(?:第[\d一二三四五六七八九十]{1,4}[期号辑]|[（(]?总第?\d{1,4}期?[）)]?)[（）()总第\d期号辑刊]*"
_ISSUE = lazy(_NUMBER)
_ISSUE_LINE = lazy(r".{2,16}?" + _NUMBER)
"""The number of an issue, and with the name of the periodical."""
_PAGE_NUMBER = lazy(
    r"^[·•・.—–\-－]{1,2}[ 　]?\d{1,3}[ 　]?[·•・.—–\-－]{1,2}[ 　]*|[ 　]*[·•・—–－]{1,2}[ 　]?\d{1,3}[ 　]?[·•・—–－]{1,2}$"
)
"""The number of a page at the side of the name of its book, between marks: `·212·　某某厂志`."""
_CHRONICLE = lazy(r"[^，。；：]{4,40}(?:大事[记記]|纪事|大事年表)(?:[（(][^（）()]*[）)])?")

_WORK = lazy(
    r"(?:关于)?(?:(?:19|20)\d\d|[一二][〇○零九][〇○零一二三四五六七八九]{2})[^，。；：]{0,16}?(?:工作|任务|履职)[^，。；：]{0,16}?(?:总结|回顾|情况|报告|汇报|要点)[^，。；：]{0,24}"
)
_WORK_ALONE = lazy(r"(?:年度)?工作(?:总结|报告|汇报|回顾)")
_OF_YEAR = lazy(
    r"[（(]?(?:(?:19|20)\d\d|[一二][〇○零九][〇○零一二三四五六七八九]{2})年?[度份]?[）)]?(?:工作|重要)?(?:大事[记記录]?|大事纪要|纪事|要事|记事)(?:[（(][^（）()]*[）)])?"
)
_YEAR_ALONE = lazy(r"[（(](?:19|20)\d\d(?:年?[—\-～至](?:19|20)\d\d)?(?:学?年度?)?[）)]")
_GOES_ON = lazy(r"[和及与暨][^，。；：]{4,24}(?:计划|要点|打算|安排|分工|思路|部署|展望|任务|目标)(?:（[^（）]*）)?")
"""How the title of a report of work goes on, on lines of its own below the body whose it is."""

_ABOUT = lazy(
    r"关于(?!印发|转发|下发|公布)[^。；]{4,60}?的?(?:报告|请示|通知|批复|复函|函|决定|意见|通报|公告|通告|公示|汇报|说明|情况)(?:（[^（）]{1,8}）)?"
)
"""What a paper says of itself on the line below the body whose it is: `关于某某的报告`; one sent out has a title of its own."""
_DASHES = tuple("—–─－-")
_SUBTITLE = lazy(
    rf"[—–─－-]{{1,4}}[ 　]*(?P<title>(?![记访忆回追怀献纪写致])(?P<body>[{HAN}]{{4,30}}?)(?:[厂校院社局行站矿场所馆会店]?(?:(?:发展|组织|建设|简明)?[史志]|史[略稿话纲])|(?:历史|组织|发展|机构|历任领导)*沿革|简史|(?:大事|纪事)(?:[记記]|年表)?|发展历程|历任领导[{HAN}]{{0,6}})(?:[（(][^（）()]*[）)])?)"
)
"""The line below a headline that says whose history it is: `风雨四十年 / ——某某医院院史（1951～1990）`."""
_REPORT = lazy(
    r"[—–─－-]{1,4}[ 　]*(?P<title>(?:在?[^，。；：]{6,50}?(?:大会|会议|全会|代表会)上的|[^，。；：]{4,40}?(?:协会|学会|商会|研究会|促进会|联合会|公会|总会|委员会|[理监]事会))"
    r"[^，。；：在]{0,12}?(?:工作|换届|述职|总结|财务|[理监]事会)*(?:报告|总结|讲话|致辞))(?:[（(][^（）()]{1,8}[）)])?"
)
"""The line below a slogan that says at which meeting or by which body a report is: `——在某某协会第四次会员大会上的报告`."""
_PAPER = lazy("报告|总结|讲话|致辞|纪要|纪事|大事|简史|汇报|综述|纪实|名单")
"""What a headline says that is no slogan but says what paper it is."""
_TOLD = lazy(
    rf"(?:[—–─－-]{{1,4}}[ 　]*)(?:热烈)?(?:祝贺|庆祝|写在|记(?!者))?(?P<title>[{HAN}“”·]{{4,40}}(?:大会|会议|全会|年会|换届|成立|揭牌|侧记|纪实|综述|座谈会)[{HAN}“”·、]{{0,24}})"
)
"""The line below a motto that says what the news tells: `携手同行　再创辉煌 / ——某某协会第三次会员大会在某市召开`."""
_TOLD_BELOW = lazy(rf"(?P<title>[{HAN}“”·]{{6,40}}(?:召开|举行|开幕|闭幕|侧记|纪实))")
_MOTTO = lazy(rf"[{HAN}]{{4,9}}(?:[ 　，,、！!]{{1,2}}[{HAN}]{{4,9}}){{1,3}}[！!]?|[{HAN}]{{4,16}}[！!]")
"""Words of one length, set one beside the other."""


def title_of(head: list[str]) -> str:
    """The first line that can be a title; of a page of a magazine its name and issue."""
    red = _red_head(head)
    for number, line in enumerate(head[:12]):
        if PAGE.match(line):
            return PAGE.sub("", line)
        words = _PAGE_NUMBER.sub("", _ISSUED_ON.sub("", line))
        words = _SITE.sub("", _FIELD.sub("", words.removesuffix(page_day(line)))) if line is head[0] else words
        if _can_be_title(words) and ("，" not in line or line is head[0]) and number >= red:
            below = head[number + 1 :]
            if told := _SUBTITLE.fullmatch(words):
                return told["title"]
            return _below_issue(words, head) or _of_report(words, below) or _below_slogan(words, below) or words
    return ""


def _red_head(head: list[str]) -> int:
    """How many lines name the bodies whose paper it is, several of them together."""
    end = next((number for number, line in enumerate(head[:10]) if not bodies_of_line(line)), 0)
    bodies = [body for line in head[:end] for body in bodies_of_line(line)]
    return end if len(bodies) > 1 else 0


def _below_issue(words: str, head: list[str]) -> str | None:
    """The title of the chronicle that an issue of a periodical, which says no more of itself, consists of."""
    at = head.index(words) if words in head else 0
    first, below = re.sub(r"[ 　]+", "", words), head[at + 1 :][:3]
    if not _ISSUE_LINE.fullmatch(first) and not any(_ISSUE.fullmatch(line) for line in below):
        return None
    return next((line for line in below if _CHRONICLE.fullmatch(line)), None)


def _of_report(words: str, below: list[str]) -> str | None:
    """The title of a report of work or a chronicle, set on lines below the name of the body: `某某局 / 2012年工作总结`."""
    parts = [re.sub(r"[ 　]+", "", line) for line in below[:2]]
    if not parts or len(bodies_of_line(words)) != 1:
        return None
    further = parts[1] if len(parts) > 1 else ""
    if _WORK_ALONE.fullmatch(parts[0]) and _YEAR_ALONE.fullmatch(further):
        return f"{words}{further[1:-1].removesuffix('度').removesuffix('年')}年{parts[0]}"
    if _OF_YEAR.fullmatch(parts[0]) or _ABOUT.fullmatch(parts[0]):
        return words + parts[0]
    if not _WORK.fullmatch(parts[0]):
        return None
    return words + parts[0] + (further if _GOES_ON.fullmatch(further) else "")


def _below_slogan(words: str, below: list[str]) -> str | None:
    """The subtitle that says what a headline does not: whose history it begins, or where a report was given."""
    slogan = [words, *(line for line in below[:1] if line[:1] not in _DASHES)]
    last = (below + [""] * 2)[len(slogan) - 1]
    report = _REPORT.fullmatch(re.sub(r"[ 　]+", "", last)) if last[:1] in _DASHES else None
    if report and not any(_PAPER.search(line) or bodies_of_line(line) for line in slogan):
        return report["title"]
    return _of_history(below) or _of_news(words, below)


def _of_news(words: str, below: list[str]) -> str | None:
    """The subtitle below a motto that says what the news tells of, and of whom."""
    line = re.sub(r"[ 　]+", "", below[0]) if below else ""
    motto = _MOTTO.fullmatch(words) is not None
    told = _TOLD.fullmatch(line) if line[:1] in _DASHES else _TOLD_BELOW.fullmatch(line) if motto else None
    named = any(ending_of(words[:end]) for end in range(4, len(words) + 1))
    return told["title"] if told and not named else None


def _of_history(below: list[str]) -> str | None:
    """The subtitle below a headline that names the body whose history it begins."""
    told = _SUBTITLE.fullmatch(re.sub(r"[ 　]+", "", below[0])) if below and below[0][:1] in _DASHES else None
    if told is None:
        return None
    rest = told["title"][len(told["body"]) :]
    return told["title"] if any(ending_of(told["body"] + rest[:more]) for more in (0, 1)) else None


def _can_be_title(line: str) -> bool:
    if len(line) > 60 or len(re.findall(rf"[{HAN}]", line)) < 3:
        return False
    if _RUBRIC.fullmatch(line):
        return False
    if _SPEAKER.fullmatch(line) and not _NUMBERED.search(line):
        return True
    if _NO_TITLE.search(line):
        return False
    return not _NUMBERED.search(line) and not MASTHEAD.fullmatch(re.sub(r"[ 　]+", "", line))
