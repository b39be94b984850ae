"""Meetings that a document was made at or tells of as its own, and the body that meets."""

from __future__ import annotations

import re
from functools import cache

from ..language.patterns import lazy
from ..language.words import any_of
from .session_numbers import is_one_session
from .titles import STOPS, Title, squeeze
from .venues import DATE, clean_venue

_HEAD = 400
"""How far into an entry the document's own meeting is looked for."""
_COUNT = "[0-9〇零一二三四五六七八九十百]+"
_TERM = lazy(rf"第?{_COUNT}届(?:委员会)?")
_SESSION = lazy(rf"(?:第?{_COUNT}次|(?:19|20)\d\d年|第{_COUNT}季度).*$")
_COMMITTEE = lazy(
    rf"(?P<body>(?:政协|中国人民政治协商会议|中共|中国共产党|共青团)[\u3400-\u9fff]{{1,12}}?[省市区县州盟旗镇乡])第?{_COUNT}届委员会(?=第)"
)
_STANDING = lazy(
    rf"(?:政协|中国人民政治协商会议)(?P<place>[\u3400-\u9fff]{{1,12}}?)(?:第?{_COUNT}届)?(?:委员会)?(?:第?{_COUNT}届)?(?:常务委员会|常委会)(?=第|会议)"
)
"""The standing committee of a consultative conference: `政协某市第十届委员会常务委员会第一次会议`."""
_RENEWED = lazy(r"(?P<body>.{2,}(?:委员会|理事会|监事会|协会|学会|商会|联合会))换届(?:选举)?(?:会议|大会)?")
_ADDRESS = lazy(
    r"上(?:所?作)?的(?:开幕|闭幕|主题|主旨|表态|就职|述职|财务|换届|履职|工作|总结|(?:上一?|本|第?[一二三四五六七八九十]{1,3})届|[理监董]事会|常务|委员会){0,4}"
    r"(?:报告|讲话|发言|致辞|总结|(?<=[开闭]幕)[词辞]|(?<=就职)演讲)(?:[（(](?:摘要|节选|摘登|全文|[草讨]?[案论]?稿?|摘编)[）)])?$",
    re.MULTILINE,
)
_PAPER = lazy(r"(?:报告|讲话|致[词辞]|发言|说明|[开闭]幕[词辞])(?:[（(][^（）()\n]{1,10}[）)])?[ \u3000]*\n\s*$")
_AT_LINE = lazy(r"上[）)]?[ \u3000]*$", re.MULTILINE)
"""Behind the meeting, on the line below the title of a report that says where it was given."""
_PLACE = lazy(r"^(?:会议)?(?:地[ 　]*点|会址)[：:][ 　]*(?P<place>[^\n。；]{2,40})", re.MULTILINE)


_ACTED = lazy(
    rf"[^\n（）。；]{{2,24}}[（(](?P<day>{DATE})(?:[上下]午)?(?P<title>[^（）()，,。；;\n]{{2,30}}?(?:会议|大会|全会|例会|常委会|办公会|理事会))"
    r"(?:上|第[一二三四五]次全体会议)?(?:审议|表决|投票|研究|一致|差额|等额|补)*(?:选举|聘任|通过|任命|产生|推选|推举|决定|确定|增补)(?:产生|通过)?[）)]"
)
_SUBJECT = lazy(
    r"(?:[^\n，。；：]{0,30}\n){0,3}?[ 　]*(?:关于(?!召开|举行|举办))?(?P<title>[^\n，。；：]{4,60}?(?:会议|座谈会|协调会|推进会|调度会|协商会|联席会|现场会|论证会|评审会|研讨会|讨论会|办公会))的?(?:会议)?纪要[ 　]*$",
    re.MULTILINE,
)
"""Below the printed head of minutes and their number, what was met about: `关于某处停车场建设的协调会议纪要`."""
_ANY_MEETING = lazy(r"(?:本次|此次|这次)?(?:会议|大会|全会|例会|会员大会|代表大会)")


def headed_session(text: str, start: int, end: int) -> re.Match[str] | None:
    """`二、领导机构（4月16日下午一届一次理事会选举）`: `day` and `title` of the meeting that the heading of a list names."""
    found = _ACTED.match(text, start, end)
    return found if found and not _ANY_MEETING.fullmatch(found["title"]) else None


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    meeting = r"(?:会议|大会|全会|例会|常委会|办公会|理事会)"
    return (
        lazy(
            rf"[（(](?:{DATE}|\s)*(?P<title>[^（）()，,。；;]+?{meeting}(?:会议)?)(?!第[{_COUNT[1:-2]}]+次)[^（）()]{{0,6}}通过[）)]"
        ),
        lazy(
            rf"^(?P<title>[^\n，。（）]{{3,40}}?{meeting}(?:会议)?)\n?(?:决定|通过的?)?(?:的)?(?:人事)?(?:任免|任命|任职|免职|接受辞职)(?:事项|名单|议案|人员|案|国家工作人员名单)[^\n，。（）]{{0,6}}\n*[（(]{DATE}[^（）()]{{0,8}}通过[）)]",
            re.MULTILINE,
        ),
        lazy(
            rf"^(?P<title>[^\n，。（）]{{3,40}}?{meeting}(?:会议)?)\n?(?:的|决定|通过的?)?(?:(?:选举|表决|任命|任免|免职|聘任)(?:结果|人员名单|名单|事项)|当选(?:人员)?名单)\n*[（(]{DATE}(?:[上下]午)?(?:[，；][^（）()\d]{{2,24}})?[）)]",
            re.MULTILINE,
        ),
        lazy(
            rf"(?:^|在)(?P<title>[^{STOPS}在]{{3,60}}{any_of('event_nouns.txt')}(?:[（(][^）)]*[）)])?)"
            rf"(?={_ADDRESS.pattern})",
            re.MULTILINE,
        ),
        lazy(
            rf"^[—–─－\- \u3000（(]*(?:{DATE}|[，,\s])*[在于](?P<title>[^{STOPS}在]{{3,60}}?{any_of('event_nouns.txt')}(?:第[一二三四五]次全体会议)?)(?={_AT_LINE.pattern})",
            re.MULTILINE,
        ),
        lazy(
            rf"^[—–─－\- 　]*(?:关于(?!召开|举行|举办))?(?P<title>[^\n，。]{{3,60}}?(?:(?:大会|全会|例会)(?=会议[纪记])|{meeting}(?:会议)?))(?:（[^（）\n]{{2,12}}）)?(?:会议|的)?(?:纪要|记录|纪实|实录)$",
            re.MULTILINE,
        ),
    )


def find_session(text: str, start: int, end: int) -> Title | None:
    """`（某年某月某日X会议通过）`, `在X上的报告`, `X会议纪要`: the meeting that a document was made at."""
    stop, end = start + _HEAD, min(end, start + _HEAD)
    if headed := headed_session(text, start, end):
        return Title(*headed.span("title"), squeeze(headed["title"]), "within")
    for pattern in _patterns():
        match = pattern.search(text, start, end)
        if match:
            about = _SUBJECT.match(text, match.end() + 1, stop) if text.endswith("纪要", 0, match.end()) else None
            match, end = (about, stop) if about else (match, end)
            place = _PLACE.search(text, match.end(), end)
            venue = clean_venue(place["place"]) if place else None
            return Title(*match.span("title"), squeeze(match["title"]), "within", venue)
    return None


def is_fuller(title: Title, session: str) -> bool:
    """Whether a sentence says where the session was held, by a longer name, which a note of its vote calls by a short one."""
    if title.shape != "held":
        return False
    return (len(title.text) > len(session) and title.text.endswith(session)) or is_one_session(title.text, session)


def is_address(text: str, end: int) -> bool:
    """Whether an event's name that ends at `end` only says where the report or speech that follows was given."""
    if _ADDRESS.match(text, end):
        return True
    line = text.rfind("\n", 0, end) + 1
    return bool(_AT_LINE.match(text, end) and _PAPER.search(text, max(0, line - 60), line))


def given_at(text: str) -> str:
    """The meeting that a report or speech was given at, with its place where only the line of who gave it names that;
    empty for any other document."""
    session = find_session(text, 0, len(text))
    if session is None or not is_address(text, session.end):
        return ""
    meeting = squeeze(session.text)
    body = body_of_meeting(meeting) if meeting[0] in "省市区县州旗" else ""
    giver = re.search(_GIVER.format(re.escape(body)), text[session.end : session.end + _HEAD]) if body else None
    return (giver["place"] if giver else "") + meeting


_GIVER = r"(?m)^[ 　]*(?P<place>[\u3400-\u9fff]{{2,8}}){}[^\n，。；：]{{0,20}}[ 　][^\n，。；：]{{2,8}}$"
"""The line of who gave a report below its title: `某市妇联主席　某某`."""


_COMMITTEE_SITS = lazy(
    r"(?P<body>[^第届次，。]{4,30}?(?:审判|检察|学术|编辑|评审|仲裁|专家|管理|执行|技术|学位|教学|伦理)委员会)(?:全体|扩大)?会议"
)
"""The sitting of a committee of a house: `某市人民检察院检察委员会会议`."""


_COUNTED_STANDING = lazy(
    r"(?P<body>[^届次，。]{1,16}?人大)第?[0-9〇零一二三四五六七八九十]+届第?[0-9〇零一二三四五六七八九十]+次(?:全体)?常(?:务委员|委)会(?:（扩大）|扩大)?(?:会?议)?"
)
"""The standing committee behind the number of its sitting: `市人大六届二次常委会会议`."""


def body_of_meeting(title: str) -> str:
    """The body that meets, read out of a meeting's title; a congress is itself the body."""
    title = squeeze(title)
    if re.search(r"代表大会$|代表会议$|(?:会员|党员|职工)大会$", title) and not re.search(r"人民代表大会$", title):
        return title
    people = re.match(r"(.*?)第?[0-9〇零一二三四五六七八九十]+届(人民代表大会)(常务委员会)?", title)
    if people:
        return people[1] + people[2] + (people[3] or "")
    if renewed := _RENEWED.fullmatch(title):
        return renewed["body"]
    if standing := _STANDING.match(title):
        return standing["place"] + "政协常委会"
    if counted := _COUNTED_STANDING.fullmatch(title):
        return counted["body"] + "常委会"
    if party := _COMMITTEE.match(title):
        return party["body"] + "委员会"
    if sits := _COMMITTEE_SITS.fullmatch(title):
        return sits["body"]
    body = _SESSION.sub("", _TERM.sub("", title))
    return body if body != title else ""
