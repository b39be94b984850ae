"""The body that the words of a title begin with, and the body itself of which an office or session is named."""

from __future__ import annotations

import re

from ..language.body_words import ending_of, without_session
from ..language.patterns import lazy
from ..parts import Context
from ..places.gazetteer import full_place
from .anchors import has_owner
from .building import left_edge
from .expand import expand
from .faculty_names import titled_faculty
from .own_faculty import is_faculty, university_above
from .parties import party_in_title
from .peoples_congresses import body_of_congress
from .titled_bodies import any_body_of, bureau_of, department_of
from .units import is_unit, split_unit
from .villages import village_of

_MEETS = frozenset({"congress", "committee"})
"""Kinds of bodies that are somebody's: a meeting of delegates, a committee."""
_SESSION = lazy(r"第[一二三四五六七八九十百\d]+[次届]|[一二三四五六七八九十]+届")
_YEARS = r"的?(?:[建创办][厂矿馆院店站社校局台行所])?[一二三四五六七八九十百\d]{1,4}(?:多|余)?(?:周?年|春秋|载)"
"""How many years a title looks back on: `某某厂|五十年`, `某某局|建局40年`."""
_TOLD = r"(?:发展|创业|建设|组织|成长|奋斗|兴衰|沧桑)(?:简?史|历程|纪实|之路|概况|始末)|始末|今昔|春秋|回忆|忆往|史话"
_OWN_WORKS = lazy(
    rf"[\u3400-\u9fff]{{2,16}}?(?P<kind>[厂矿馆院店站社])(?=(?P=kind)?[志史]|[厂矿馆院店站社]?(?:大事|纪事|年鉴|年表)|(?:组织|机构|历史)?沿革|组织史|简[史介志]|历[任届]|召开|举行|隆重|{_YEARS}|{_TOLD}|[（(\d〔·—\-]|$)"
    rf"|[\u3400-\u9fff]{{2,16}}?(?P<office>[局厅所行校台])(?=(?P=office)?[志史]|{_YEARS}|{_TOLD}|(?:党建|工会)?(?:大事记|纪事|年鉴|年表))"
)
"""A works, theatre, museum or office at the head of a title that tells its history: `某某纺织厂大事记`."""
_ASIDE = lazy(
    r"[《》·]|（[^（）]*）|[\d〇○零一二三四五六七八九]{4}(?:[—–\-~～至][\d〇○零一二三四五六七八九]{2,4})?年?度?"
)
"""Years, brackets and marks in a title, apart from the name of the works."""
_NOT_NAME = lazy(r"关于|[全我本各该]|建[厂矿馆院店站社]")
_HELD = ("举行", "进行", "试行", "执行", "发行")
"""Verbs that end as a bank's name does: `某某中学|举行庆祝大会`."""
_GOES_TO = lazy(
    r"[\u3400-\u9fff]{4,}?(?:视察|参观|慰问|考察|走访|检查|访问|调研|看望|祝贺|接见|会见)了?(?=[\u3400-\u9fff]{3})"
)
"""Who goes to a works that a headline ends with: `某某部长视察|某某机车厂`."""
_SMALL_SCHOOL = lazy(
    r"(?:[中小大]学|[中大职]专|[高初]中|[职普]高|师范|[一二三四五六七八九十附]中|[附实]小|幼师)(?=校(?:[史志庆报友歌训长务]|党委))"
)
"""A school before words that begin with 校: 中学|校史."""
_INSTITUTES = ("研究所", "试验站", "试验场", "植物园")
"""What lies within an academy and keeps papers of its own."""
_ALUMNI = ("校友总会", "校友联谊会", "校友联合会", "校友联谊总会", "同学会", "同学总会")
"""Societies of a school's former students, which keep papers of their own."""
_HOUSES = (
    "医院",
    "支队",
    "总队",
    "大队",
    "技工学校",
    "技校",
    "幼儿园",
    "设计院",
    "勘察院",
    "疗养院",
    "干部学校",
    "职工大学",
)
"""What lies within a bureau or company and keeps papers of its own, too."""
_COUNCILS = ("人大", "政协")
_OFFICES = ("办公室", "秘书处", "编辑部")
_PART_OF_NAME = lazy(r"(?!关于|祝贺|庆祝|热烈|本|我|该|原|现)[\u3400-\u9fff]{1,2}")
"""What a title begins with before a company that is called by words that elsewhere end what stands before a name."""
_ITS_PARTS = lazy(
    r"(?<=[会院局校司团部行社联委])(?:第[一二三四五六七八九十\d]+届)?(?:[所下直][属设辖])?各(?!级|界|[省市区县])"
)
"""Behind a body, what a title says of all its parts: `某某协会|各专门委员会名单`."""
_COUNT = r"[一二三四五六七八九十\d]{1,3}"
_TABLE = lazy(
    rf"^(?:[\u3400-\u9fff]{{2,12}}[志鉴][ \u3000·]*)?(?:附[录件]{_COUNT}?[：:]?[ \u3000]*)?(?:附?表[ \u3000]?{_COUNT}(?:[-—–－.．·]{_COUNT}){{0,3}}|附[表录件])[ \u3000：:、]*"
)
"""The number of a table before what it is about."""
_CHAPTER = lazy(r"第[一二三四五六七八九十\d]{1,3}[编篇章节卷][ \u3000]*")

_CALLED = lazy(
    r"[^，。；：《》“”\n]{4,30}?(?=(?:隆重|胜利)?(?:召开|举行|举办)[^。；\n]{0,30}?(?:宣布|宣读|传达|贯彻|落实|学习|部署))"
)
"""Who calls a meeting at which something of another body is made known: `某校|召开干部大会宣布省委决定`."""


def body_of(organization: str, context: Context) -> str:
    """The body itself, without its office, its second name in brackets and the number of a session."""
    words = re.sub(r"（[^（）]*）$|[，,\s].*", "", organization)
    if congress := body_of_congress(words):
        return expand(congress, context)
    session = _SESSION.search(words)
    words = words[: session.start()] if session and session.start() > 3 else words
    words = _with_level(words)
    body, unit = split_unit(words)
    if not unit and words.endswith(_OFFICES):
        body = any_body_of(words) or words
    if unit.endswith((*_INSTITUTES, *_ALUMNI, *_HOUSES)) or is_faculty(body, unit):
        body = words  # 某省农业科学院|小麦研究所, 某某大学|教育学院, 某某大学|校友总会
    return expand(body, context)


def _with_level(words: str) -> str:
    """The congress or conference of a place with the level of that, which the names of sites leave out: `某某人大网`."""
    place = words[:-2].removeprefix("中国")
    return full_place(place) + words[-2:] if words.endswith(_COUNCILS) else words


def caller_in(title: str) -> str:
    """The words of a headline before a meeting at which something of another body was made known; else empty."""
    called = _CALLED.match(title) if "召开" in title or "举" in title else None
    return called[0] if called else ""


def without_number(title: str) -> str:
    """A title without the number of a chapter or table that it begins with."""
    title = _TABLE.sub("", title, count=1) if "表" in title or "附" in title else title
    chapter = _CHAPTER.match(title)
    return title[chapter.end() :] if chapter else title


def body_in_title(title: str, context: Context) -> str:
    """The body that a title names first or whose history it tells; empty where it names none."""
    title = without_number(title)
    if faculty := titled_faculty(title):
        return faculty
    if department := department_of(title):
        return expand(department, context)
    if party := party_in_title(title):
        return party
    if titled := body_of_congress(title) or bureau_of(title) or village_of(title):
        return body_of(titled, context)
    parts = _ITS_PARTS.search(title)
    title = title[: parts.start()] if parts else title
    works = _OWN_WORKS.match(_ASIDE.sub("", title))
    if words := _by_ending(title, works):
        return body_of(_with_works(words, works), context)
    if works is None or _NOT_NAME.search(works[0]):
        named = any_body_of(title)
        return body_of(named, context) if named else ""
    if goes := _GOES_TO.match(works[0]):
        visited = works[0][goes.end() :]
        return body_of(visited, context) if has_owner(visited) else ""
    small = _SMALL_SCHOOL.search(works.string, 0, works.end() + 1)
    return body_of(works[0][:-1] if small and small.end() == works.end() - 1 else works[0], context)


def _with_works(words: str, works: re.Match[str] | None) -> str:
    """A company or bureau with the works of it whose history the title tells: `某某集团公司|炼铁厂大事记`."""
    whole, plain = works[0] if works else "", _ASIDE.sub("", words)
    within = whole.startswith(plain) and len(whole) > len(plain) + 1 and not whole.endswith(_HELD)
    within = within and not _NOT_NAME.search(whole)
    return words + whole[len(plain) :] if within else words


def _by_ending(title: str, works: re.Match[str] | None) -> str:
    """The longest name in a title that ends as bodies do and says whose it is."""
    for end in range(len(title), 2, -1):
        ending = ending_of(title[:end])
        weak = ending is not None and ending.level in ("weak", "group") and not university_above(title[:end])
        meets = ending is not None and ending.kind == "school" and title.startswith("大会", end - 1)
        if ending is None or weak or meets or title.startswith(("会议", "大事", "协议", "协定"), end - 1):
            continue  # 教职工大|会
        if _SMALL_SCHOOL.match(title, end - 3) or (works and title.rfind("（", 0, end) > title.rfind("）", 0, end)):
            continue
        begins = left_edge(title, end, 0)
        firm = ending.kind == "company" and _PART_OF_NAME.fullmatch(title, 0, begins) is not None
        words = without_session(title[0 if firm else begins : end])
        if ending.kind in _MEETS and not has_owner(words):
            continue
        if has_owner(words) or (len(words) > len(ending.words) + 1 and not is_unit(words)):
            return words
    return ""
