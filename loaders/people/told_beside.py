"""Names beside what their bearers report, hold now or lead, whom nobody chooses: `听取甲作的报告`, `甲（新任某局局长）`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from ..language.acts import FOR_BODY
from ..language.name_words import is_ordinary, surname_class
from ..language.patterns import found_in, lazy
from ..names.personal import read_name
from ..posts.roles import match_role
from .found import Found, found_at

_HEARD = lazy(
    r"(?:(?:听取|[和并]审议|讨论)了?|(?:报告|汇报|说明)[、，和](?:听取了?)?)(?=[\u3400-\u9fff]{2,4}(?:同志)?(?:所?作的?|关于)[^，。；、]{1,40}?(?:报告|汇报|说明|介绍))"
)
_MADE = lazy(r"(?:同志)?(?:所?作的?|关于)")
"""Around the name of who gave a report that was heard."""
_PARTY = lazy(r"(?:代表团|考察团|访问团|参观团|交流团|考察组)(?:团长|成员)?(?=[\u3400-\u9fff])")
_OF_PARTY = lazy(r"(?:先生|女士|教授|博士)?(?:一行|等[\d一二三四五六七八九十]+人)")
"""Around the name of who leads visitors and has no title: `代表团|某某|一行3人来访`."""
_BRACKET = lazy(r"（([^（）]{2,40})）")
_MARKS_BEHIND = lazy(r"(?:[，、](?:[男女]|[\u3400-\u9fff]{1,5}族|兼|挂职|主持工作|正[处科厅局]级|中共党员))+$")
"""What is told of somebody behind his office in brackets: `（某局局长，女）`."""
_NEWLY = lazy(r"(?<=[、，。；：和与及\n\u3000])(?P<name>[\u3400-\u9fff]{2,3})(?=（[新现]任[^（）\n]{2,30}）)")


def reporting(text: str, known: Counter[str]) -> Iterator[Found]:
    """Names of those whose reports a meeting heard: `听取某某某作的工作报告`."""
    if "听取" not in text:
        return
    for match in found_in(text, _HEARD):
        reading = read_name(text, match.end(), known)
        name = text[match.end() : reading.end] if reading else ""
        if reading is None or not (known[name] or surname_class(text, match.end()) in ("common", "compound")):
            continue
        if _MADE.match(text, reading.end) and (known[name] or not is_ordinary(name)):
            yield found_at(text, match.end(), reading)


_SPEAKS_TOO = lazy(r"代表[^，。；、\n]{2,20}[、和](?=[\u3400-\u9fff]{2,4}代表)")


def speaking_too(text: str, known: Counter[str]) -> Iterator[Found]:
    """The names of those who speak for a body beside another one: `甲代表党委、某某代表纪委作报告`."""
    for match in _SPEAKS_TOO.finditer(text) if "代表" in text else ():
        reading = read_name(text, match.end(), known)
        usual = surname_class(text, match.end()) in ("common", "compound")
        if (
            reading is not None
            and FOR_BODY.match(text, reading.end + 2)
            and (known[text[match.end() : reading.end]] or usual)
        ):
            yield found_at(text, match.end(), reading)


_SPEAKS_AS = lazy(
    r"(?:司机|[员工]人|技师|电工|焊工|钳工|女工|青工|职工|员工|民工|教师|学生|新生|学子|校友|家长|医生|护士|农民|社员|战士|民警|村民|居民|青年|党员|团员|劳模|模范|标兵|能手|骨干|先进个人|代表|毕业生|志愿者|带头人|企业家|负责人|[装售营教运服驾队]?[卸票业练动务驶]员|[装搬]卸工)"
    r"(?P<name>[\u3400-\u9fff]{2,3})(?=代表(?![大团队])[^，。；、\n]{2,14}(?:发言|讲话|表态|宣读|宣誓|领奖|致[^，。；]{0,4}[词辞]|作[^，。；]{0,8}发言))"
)
"""Around the name of who speaks for others and has no title: `门机司机|某某|代表获奖者发言`."""
_FOR_OTHERS = lazy(r"[\u3400-\u9fff]代表")


def speaking_as(text: str, known: Counter[str]) -> Iterator[Found]:
    """Names of those who speak for people of their kind."""
    for match in found_in(text, _SPEAKS_AS, _FOR_OTHERS):
        at = match.start("name")
        if surname_class(text, at) in ("common", "compound") or known[match["name"]]:
            yield Found(at, match.end(), match["name"], (), match.end())


def newly_in_office(text: str, known: Counter[str]) -> Iterator[Found]:
    """Names before the office that their bearers have now: `某某某（新任某局局长）`."""
    for match in _NEWLY.finditer(text) if "（新任" in text or "（现任" in text else ():
        name = match["name"]
        usual = surname_class(text, match.start()) in ("common", "compound") and not is_ordinary(name)
        if (usual or known[name]) and post_in_brackets(text, match.end()):
            yield Found(match.start(), match.end(), name, (), match.end())


def leading_visitors(text: str, known: Counter[str]) -> Iterator[Found]:
    """Names of those who lead visitors and have no title: `代表团|某某|一行3人来访`."""
    for match in found_in(text, _PARTY):
        reading = read_name(text, match.end(), known)
        if reading is not None and _OF_PARTY.match(text, reading.end):
            yield found_at(text, match.end(), reading)


def post_in_brackets(text: str, at: int) -> bool:
    """Whether brackets with nothing but words of posts begin at `at`: 某某（市总工会主席）."""
    bracket = _BRACKET.match(text, at)
    if bracket is None:
        return False
    inside = _MARKS_BEHIND.sub("", bracket[1])
    return any(
        (role := match_role(inside, place)) is not None and role.end() == len(inside) for place in range(len(inside))
    )
