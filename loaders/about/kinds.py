"""What kind of document it is: a chronicle, a plan, a list, a notice, a report, a page of a newspaper, or any other text."""

from __future__ import annotations

import re

from ..dates.programs import is_titled_program
from ..language.patterns import lazy
from .datelines import sent_day
from .titles import PAGE

KINDS = (
    (
        "chronicle",
        lazy(
            r"大事[记記]|纪事|(?<!重)要事(?:记|录|摘|选|一览|$|[（(])|月份?(?:工作|重要|主要)?要[事闻](?:记|录|摘|选|一览|$|[（(])|大事辑要|大事略|大事年表|工作日志|大事|(?:[史志展程]|沿革|活动|简明|编)年表|年表(?:[（(]|$)|编年"
            r"|(?:记事|事记|要事[记录]?)[（(·—]{1,2}[^（()）\n]{0,8}(?:19|20)\d\d"
        ),
    ),
    (
        "plan",
        lazy(
            r"(?:要点|计划|规划|方案|任务分解表?|任务分工表?|责任分工表?|重点(?:工作|任务)分工|分工表|行动)》?(?:的通知)?(?:（.*）)?$"
        ),
    ),
    (
        "list",
        lazy(r"名单|名录|历任|历届|一览|任职表|组成人员(?![^，。]{0,6}的(?:通知|决定|公告))|简历|沿革|花名册"),
    ),
    ("notice", lazy(r"任免|公告|通知|决定|通报|任职|免职|批复|命令|公示|函$|令$")),
    ("report", lazy(r"报告|总结|公报|纪要|会议(?:纪实|记录|实录)|综述|结果|决议|讲话|致辞|[开闭]幕[词辞]$")),
)
OPEN = frozenset({"text", "newspaper", "list"})
"""Kinds of documents that may be chronicles by what stands in them."""
_TOLD_OF = lazy(
    r"(?!关于|在)[^《》，。；：]{2,30}?(?:(?:召开|举行|举办)[^，。；]{2,40}会(?:议|$)|(?:启动|印发|出台|发布|部署|参加|出席)[^，。；]{2,40}$"
    r"|(?:开展|推进|组织|落实)[^，。；]{2,40}(?:行动|计划)$"
    r"|(?<!关于)(?:热议|审议|讨论|畅谈|点赞|解读|听取)了?[^，。；]{2,30}报告$)"
)
"""The headline of news of a meeting, an action or a paper, which is no plan and no report itself."""
WITH_RESULT = lazy(
    r"(?:(?:选举|表决|换届|推选|投票)[^《》，。；：]{0,8}(?:结果|情况|名单)|[会届次]决议|公报|纪要)[^《》，。；：]{0,6}(?:及|和|暨|与|、|并)[^。；：]{2,40}$"
)
"""The title of a paper that tells what was chosen or held before it gives out tasks: `某大会选举结果及任务分解方案`."""
_MADE_KNOWN_AT = lazy(
    r"[^《》，。；：]*?(?<!关于)(?<!同意)(?:召开|举行|举办)(?!的)(?:[^《》，。；：]{0,16}?[大全]?会议?)[，、 　]?(?:宣布|宣读|传达|学习|部署|公布|贯彻)[^《》。；：]{2,40}(?:决定|通知|任免|任职|公告|命令|批复)"
)
"""The headline of news of a meeting at which an order was made known, which is no order: `某校召开干部大会宣布任免决定`."""
_PAPER = lazy(r"本[报刊台网](?:[\u4e00-\u9fff]{0,6}(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日)?[讯电]|(?:^|\n)Page \d|记者")
_WEEKDAY = lazy(r"星期[一二三四五六日]")
_ENTRY = lazy(
    r"\W*(?:\d{1,3}[.．、）)][ 　]?)?(?:\d{1,2}月)?\d{1,2}日(?:[至—–\-－~～]{1,2}(?:\d{1,2}月)?\d{1,2}日)?\W{0,2}星期"
)
"""The head of an entry of a chronicle with its day of the week: `3月5日（星期五）…`."""
_FEWEST = 2
_NAMED_PAPER = lazy(r"第\d{1,4}期|\d月刊|简报|日报|周报|晚报")
"""In a line that is no sentence: what issues and names of papers have."""
_GAZETTE = lazy(
    r"[《]?[\u4e00-\u9fff]{2,24}(?:政报|公报)[》]?[ 　]*(?:[（(]?(?:(?:19|20)\d\d|[一二][〇○零九][〇○零一二三四五六七八九]{2})年)?[ 　]*(?:第|总第)[ 　]?[\d一二三四五六七八九十]{1,4}[ 　]?[期号].{0,24}"
)
"""The masthead of a periodical in which a government prints its papers: `《某政报》一九九八年第三期`."""
_PAPER_NUMBER = lazy(
    r"(?m)^[ 　\t]*[\u4e00-\u9fff]{1,10}[〔\[（(【](?:19|20)\d\d[〕\]）)】][第 　]{0,2}\d{1,4}号[ 　]*$"
)
_ROUNDUP = lazy(
    r"(?:[一本每]周|近期)(?:要闻|新闻|政务|时政|动态)|(?:要闻|新闻)(?:回顾|速览|集锦|集萃|汇总)|[这本]一?周(?:$|[ \u3000（(])|时政要闻"
)
"""The title of short news of some days put together."""
_SUBTITLE = "—"


def kind_of(title: str, head: list[str], raw: str) -> str:
    """The kind of a document: by its title, by the marks of a newspaper in its head, by its first lines."""
    if PAGE.match(head[0] if head else ""):
        return "newspaper"
    if _prints_papers(head, raw):
        return "notice"
    titles = [title, *(line for line in head[:3] if line.startswith(_SUBTITLE))]
    kind = next((kind for one in titles for kind, words in KINDS if words.search(one)), "")
    if kind == "plan" and WITH_RESULT.search(title):
        return "report"
    if kind and not (kind in ("plan", "report") and _TOLD_OF.match(title)) and not _tells_news(kind, title):
        return kind
    if is_titled_program(title):
        return "text"
    short = "\n".join(line for line in head if not re.search("[，。；]", line))
    if (
        _ROUNDUP.search(title)
        or _PAPER.search("\n".join(head))
        or _on_weekday(head)
        or _NAMED_PAPER.search(short)
        or re.search(r"本[报刊]讯", raw)
        or sent_day(head)
    ):
        return "newspaper"
    heads = [line for line in head[:4] if len(line) < 40 and not re.search("[，。]", line) and not _TOLD_OF.match(line)]
    return (
        "text" if kind else next((kind for kind, words in KINDS if any(words.search(line) for line in heads)), "text")
    )


def _prints_papers(head: list[str], raw: str) -> bool:
    """Whether it is an issue of a gazette with several papers, each of which has its number."""
    named = any(_GAZETTE.fullmatch(line) for line in head[:2] if "报" in line)
    named = named or (len(head) > 1 and head[0].endswith("报") and _GAZETTE.fullmatch(head[0] + head[1]) is not None)
    return named and len(_PAPER_NUMBER.findall(raw)) >= _FEWEST and not re.search(r"本[报刊]讯", raw)


def _on_weekday(head: list[str]) -> bool:
    """Whether a line names the day of the week as mastheads do; chronicles begin several entries with it."""
    named = [line for line in head if "星期" in line and _WEEKDAY.search(line)]
    return bool(named) and sum(_ENTRY.match(line) is not None for line in named) < _FEWEST


def _tells_news(kind: str, title: str) -> bool:
    """Whether a headline that names an order tells of the meeting at which it was made known."""
    return kind == "notice" and not title.startswith("关于") and _MADE_KNOWN_AT.fullmatch(title) is not None
