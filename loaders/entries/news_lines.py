"""What the lines of a page of news are: mastheads, feet, headlines of notices, rubrics, labels."""

from __future__ import annotations

from collections.abc import Iterable

from ..language.patterns import lazy

MASTHEAD = lazy(
    r".{0,24}第[ 　]?[\d一二三四五六七八九十]{1,4}[ 　]?[期版号](?:$|[ 　（])|总第\d|\d{4}年\d{1,2}月\d{1,2}日[ 　]*(?:星期.|第.*版|农历.*)?$"
    r"|.{0,30}(?:编|编印|主办|主编)(?:$|[：:]|[ 　]*\d{4}年)|.*(?:准印证|邮发代号|国内统一)|.{0,8}[〔\[]\d{4}[〕\]]"
)
IMPRINT = lazy(
    r"(?![^\n]*。)(?:[^\n]{0,60}(?:[ 　]|主[管办]；))?(?:值班|执行|常务)*副?(?:社长|总编辑?|主编)(?:[：:][ 　]*|[ 　]+)[\u3400-\u9fff]{2,4}(?:[ 　、]|$)"
)
"""A line of a page's head that names those who put out the paper."""
FOOT = lazy(r"(?:报|送|发|抄送|抄报|主送|主题词|责任编辑|编辑|校对|签发)[：:]|（?共印[ 　]?\d+")
NOTICE = lazy(
    r"[^，。；]{0,30}(?:公示|公告|通告|启事|名单|讣告|声明|公报|任免|任命|通报)(?:（[^（）]{1,16}）)?|[^，。；]{2,40}(?:决定|命令|通知)"
)
"""The headline of a notice on a page of news, which has a day of its own."""
NUMBER = lazy(r"[ 　]*[\u3400-\u9fff]{1,12}[〔［\[（(](?:19|20)\d\d[〕］\])）](?:第)?\d{1,4}号[ 　]*")
"""The number of a notice, alone on the line below its headline: `某工党任〔2021〕14号`."""
NOTE = lazy(r"[（(〔\[][^（）()\n]{1,30}[）)〕\]]")
"""A line below a headline that gives the number of a notice or the order of its names: `（第二号）`."""
SIGNED_ON = lazy(r"\d{4}年\d{1,2}月\d{1,2}日")
TELLS = lazy(
    r"(?:[昨今前][日天]|\d{1,2}月\d{1,2}日|\d{1,2}日|近日|日前)(?:[上下中]午|晚上?)?，?[^，]{2,30}[，、][^，]{4,}"
)
"""A sentence that begins with its day, its full stop lost; no headline."""
RUBRIC = lazy(
    r"(?:【[\u4e00-\u9fff]{2,8}(?<![电])】|[【〖「［\[][\u4e00-\u9fff“”（）、·\d]{4,30}(?<![电讯])[】〗」］\]](?=[ 　]*(?:(?:\d{1,2}月)?\d{1,2}日|[同当次昨]日|当天|近日|日前)))[ 　]*"
)
"""What kind of news a paragraph is of, or its headline in brackets before its day."""
_CONTINUES = lazy(r"【[^】]*(?:结果|名单|议程|花絮|反响|闭幕|开幕|选举|链接|附)[^】]*】")
"""A rubric within an article: what stands under it has the article's date."""
_OF_SITTING = lazy(
    r"【(?:大会|会议|工作)?(?:报告|审议|讨论|酝酿|表决|通过|决议|决定|人事|任免|表彰|颁奖|授牌|签约|签字|发言|讲话|致辞|出席|列席|会场|闭会)】"
)
"""A rubric within the news of a meeting, which elsewhere is a column of its own."""
_MEETING = lazy(r"大会|会议|全会|[职工党团妇教]代会|代表会|年会|座谈会")
LABEL = lazy(
    r"[ 　]*[\u4e00-\u9fff]{2,12}(?:[县区市州盟旗镇乡道局院校](?:[ 　：:]+|(?=[昨今近]日))|　{1,2}(?=\d{1,2}月(?:\d|[上中下]旬|[初底末])))"
)
"""The place or body that a short notice is headed with (某县　昨日，…)."""
IS_SUBJECT = lazy(r"[\u4e00-\u9fff][局院校]$")
"""A body that did something on the day that stands right behind it: `市某局昨日印发《…》`."""
ITEM_MARKS = ("▲", "△")
"""What short news of a column begin with, each of its own."""
CORRECTION = lazy(r"[ 　]*[（(【〔]?(?:更[ 　]*正|勘[ 　]*误|来函照登|重要更正)[）)】〕：:　 ]")
"""What a paper sets right of another issue."""
OF_MEETING = lazy(r"[ 　]*(?:[这此本该][次届])?(?:会议|大会|全会)")
"""What a paragraph begins with that goes on with the meeting told of above."""
SECTION = lazy(r"[一二三四五六七八九十]{1,3}、[^，。；：]{2,16}")


def is_within(rubric: str, of_meeting: bool) -> bool:
    """Whether a line is a rubric within the open article. `of_meeting`: whether that tells of a meeting."""
    words = rubric.strip()
    return bool(_CONTINUES.fullmatch(words) or (of_meeting and _OF_SITTING.fullmatch(words)))


def names_meeting(titles: Iterable[str]) -> bool:
    """Whether the headlines of an article name a meeting."""
    return any(_MEETING.search(title) for title in titles)


_GROUP = lazy(
    r"[（(【\[●◆■△▲○]?(?:[一二三四五六七八九十]{1,2}[、）)]|\d{1,2}[.．、])?[（(]?"
    r"(?:(?:会议|大会)?(?:决定|批准|通过|同意|补充)?(?:任[ 　]?命|任[ 　]?职|免[ 　]?去|免[ 　]?职|免职务|接受辞[职呈]|撤[ 　]?销|聘[ 　]?任|解[ 　]?聘))"
    r"(?:的?(?:人员|名单|职务|同志))?[）)】\]]?[：:]?"
)


def is_group(text: str) -> bool:
    """Whether a line only says what follows within a list of changes: `任命`, `二、免去`."""
    return len(text) <= 16 and _GROUP.fullmatch(text.strip(" \u3000")) is not None
