"""Which body's meeting adopted a document."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..bodies.anchors import has_owner
from ..bodies.parties import by_usual_name
from ..bodies.standing import standing_meant
from ..language.body_words import without_session
from ..language.patterns import lazy
from ..language.sentences import Masked, Stretch
from ..meetings.session_numbers import is_one_session
from ..meetings.sessions import body_of_meeting
from ..meetings.venues import DATE
from ..parts import EventMention, OrganizationMention
from ..places.counties import usual_name
from ..places.gazetteer import find_places
from ..posts.roles import match_role
from .notices import Issuer
from .paper_clauses import OWN_WORD, clause_start, led

_ORGAN = lazy(
    r"(?<![\u4e00-\u9fff])(?:董事会|监事会|理事会|常务理事会|执委会|主席团|股东会|股东大会|职代会)(?=(?:会议)?$)"
)
_OF_HEAD = lazy(r"(?:[校院局行厂所馆站台社]长|总?经理|主任|书记|党委|党组|主席|秘书长|理事长|会长|董事长)办公会(?:议)?")
"""Meetings of a body's own leadership; what they adopt the body adopts."""
_PARTY = (
    r"党委(?:常委|全委|扩大|专题)?会?(?:会?议)?(?:第[\d一二三四五六七八九十]+次会议)?"
    r"(?:研究|讨论|集体|审议|审定|会上|已|正式|一致|并|还|原则|表决)*"
)
_OF_PARTY, _OF_OWN_PARTY = lazy(_PARTY), lazy(OWN_WORD + _PARTY)
"""A party committee that adopts something itself, behind its body's name and behind the word for the document's own."""
_PARTY_SITS = lazy(
    r"(?:(?:中共|中国共产党)(?P<named>[^，。；]{4,26}?)委员会|(?P<of>[^，。；]{4,26}?)党委)(?:常务委员会|常委|全委|扩大|党委(?=会))?会?(?:（扩大）)?(?:会?议)?"
)
"""The meeting of the party committee of a school, works or office, by a title with the name of that."""
_SITTING = lazy(r"(?<=[理董监]事会)(?:全体|扩大)?会议$")
_BOARDS = ("董事会", "监事会", "股东会", "股东大会")
_CONGRESS = lazy(
    r"(?P<of>.{2,}?)(?P<term>(?:第[\d一二三四五六七八九十]+|首)届[^届]*(?:(?:会员|党员|职工)大会|(?<!人民)代表(?:大会|会议)))"
)
_OF_OWN = lazy(
    r"(?P<of>.{2,}?(?<!工会)(?<!届))(?P<term>第[\d一二三四五六七八九十]+次(?:会员|团员|妇女|归侨侨眷|职工)?代表大会|第[\d一二三四五六七八九十]+次会员大会|(?:第[\d一二三四五六七八九十]+|首)[届次]社员(?:代表)?大会)"
)
"""The congress of the document's own body by its short name: `市茶协第三次会员代表大会`."""
_BARE_SITTING = lazy(
    r"[开闭]幕(?:会议?|式|大会)|(?:第[一二三四五六七八九十]{1,3}次)?全体会议|第[一二三四五六七八九十]{1,3}次大会|选举大会"
)
_NAMED_SITTING = lazy(r"(?<=会议|大会|全会)(?:[开闭]幕(?:会议?|式|大会)|选举(?:大会|会议))$")
"""A sitting of the session that its name begins with: the first, the last, that which elects."""
_MEMBERS_MEET = lazy(
    r"(?:第[\d一二三四五六七八九十]+|首)[届次](?:(?:会员|社员|党员|职工)?(?:代表)?|(?!全国)[\u3400-\u9fff]{2,8}(?<!人民)代表)大会$"
)
_OF_PEOPLE = lazy(
    r"(?P<of>[^届]{1,24}?)(?P<term>第[\d一二三四五六七八九十]+届人民代表大会第?[\d一二三四五六七八九十]+次会议|(?:第[\d一二三四五六七八九十]+|首)[届次](?:第?[\d一二三四五六七八九十]+次)?各(?:界|族各界)人民代表会议)"
)
"""The session of a people's congress, which adopts what is adopted at it."""
_OF_CONSULTATION = lazy(
    r"(?:政协|中国人民政治协商会议)(?P<of>[^届]{2,16}?)(?P<term>第[\d一二三四五六七八九十]+届(?:全国)?委员会第[\d一二三四五六七八九十]+次(?:全体)?会议|第?[\d一二三四五六七八九十]+届第?[\d一二三四五六七八九十]+次(?:全体)?(?:会议|全会))"
)
"""The same of a consultative conference."""
_AT_CONGRESS = lazy(rf"(?:{DATE}|[同当][日天]|[上下]午|闭幕[式的]?|随后(?:举行|召开)的|[，、\s　])*[上的]?大会")
_NUMBERS = r"[\d一二三四五六七八九十百]+"
_OF_STAFF = lazy(
    rf"(?P<of>[^届次第\d]{{0,16}}?(?:第{_NUMBERS}(?![届次])[^届次第\d]{{1,12}}?|[^届次第\d]{{0,8}}?))(?P<term>(?:第?{_NUMBERS}|首)届(?:第?{_NUMBERS}次)?(?:(?:教?职|员)工(?:代表)?大会|[职教]代会)(?:第?{_NUMBERS}次(?:全体)?(?:会议)?)?(?:暨[^，。；]{{0,12}}?(?:工代会|工会会员(?:代表)?大会|工会代表大会|会员代表大会)(?:第?{_NUMBERS}次(?:全体)?会议)?)?)"
)
"""The session of the staff's meeting, which adopts what is adopted at it."""
_COMMITTEE_MEETS = lazy(
    r"(?P<of>[省市县区州旗](?:(?:人民)?政府)?(?:妇?[儿残老爱安]工委|[残安老食]委会|[^，。；《》届次]{2,20}?(?:(?<!执行)(?<!常务)(?<!职工)(?<!经费审查)委员会|领导小组|指挥部)))"
    r"(?:第[\d一二三四五六七八九十]+次)?(?:全体|全委|扩大|成员单位|组成人员|成员|委员|工作)*(?:（扩大）)?会议?"
)
"""The meeting of a place's committee or group, which adopts what is adopted at it: `市妇女儿童工作委员会全体会议`."""
_OF_OWNERS = lazy(
    rf"(?P<of>[^届次第\d]{{0,24}}?)(?:第?{_NUMBERS}[届次]|首[届次]|\d{{4}}年度?|临时|年度)*业主(?:代表)?大会(?:第?{_NUMBERS}次)?(?:临时|全体)?(?:会议)?"
)
"""The meeting of the owners of an estate, which adopts its rules: `某小区首次业主大会会议`."""
_WHOLE = lazy(r"^[全我本](?:[厂校院矿场局所社站段队行馆]|公司|集团)$")
"""The document's own body, by all who are in it: `全厂第二届职代会`."""
_FOUNDING = lazy(r"(?P<of>[^，。；、第]{4,40}?)(?P<term>[成创]立大会(?:暨.{2,24})?)")
"""The meeting at which a society is founded, which adopts its articles."""
_FIRST = lazy(r"(?:第一[次届]|首[次届])(?:会员|团员|职工)?(?:代表)?大会")
_FOUNDED = lazy(r"(?P<of>[^，。；、第]{4,40}?委员会)(?:正式|宣告)?成立")
"""A committee that is set up, which adopts what its first meeting does."""


_LEADERS_SIT = lazy(
    rf"(?:[省市县区旗州盟镇乡]长|书记|主任)?(?:第{_NUMBERS}次)?(?:常委会?|常务|党组|党委|办公|专题|全体|工作)+(?:（扩大）|扩大)?(?:会议?){{0,2}}"
    r"[上，]?(?:研究|讨论|集体|审议|已|正式|一致|并|原则|表决|投票)*"
)
"""Between a body and what the meeting of its leaders adopts: `市政府|常务会议审议|通过《某规定》`."""
_COUNTED_FIRST = lazy(rf"第?{_NUMBERS}届第?{_NUMBERS}次(?P<body>常委会|常务委员会)(?:全体|扩大)?会议?")
"""The session of a standing committee whose number stands before its name."""
_TEAM = lazy(r"(?:(?:新一届|新任|新|现任|党政|行政|领导)+(?:班子|集体)|(?<=[\u3400-\u9fff])班子)$")
"""Those who lead a body, who meet for it: `新班子第一次院长办公会`."""


def adopting(
    masked: Masked, sentence: Stretch, start: int, near: Sequence[OrganizationMention], issuer: Issuer, event: EventMention | None
) -> list[str]:  # fmt: skip
    """The body whose meeting adopted a document."""
    clause = clause_start(masked.bare, sentence.start, start)
    subject = masked.text[clause:start]
    if committee := _party(masked.bare, led(masked.bare, clause, start), start, near, issuer):
        return [committee]
    bare = near and event and event.title != near[0].name and event.title.endswith(near[0].name)
    if near and not bare and masked.text.startswith(near[0].text, near[0].start) and near[0].end >= start - 2:
        return [issuer.own] if _OF_HEAD.fullmatch(near[0].name) and issuer.own else [near[0].name]
    title = _first_meeting(masked.text, subject, start, event) or _congress(subject, start, issuer, event)
    title = title or (event.title if event else "")
    if not title:
        met = re.match(r"[^，。]{2,50}?(?:会议|大会|全会|会)", subject)
        title = met[0] if met else ""
    organ = _ORGAN.search(subject)
    if organ and issuer.own and not near:  # 公司的会上 董事会审议通过
        full = issuer.expand(organ[0])
        return [full if full != organ[0] else issuer.own + organ[0]]
    body = adopter(title, issuer)
    hosts = issuer.hosts.get(event.id, []) if event else []
    sits = near[0].name if near and _LEADERS_SIT.fullmatch(masked.bare, near[0].end, start) else ""
    body = body or ("" if _is_own(sits, issuer) else sits)
    if not body and hosts and _LEADERS_SIT.fullmatch(title):
        return hosts  # 市政府召开|常务会议
    return [body] if body else [issuer.own] if issuer.own else hosts


def _party(bare: str, at: int, start: int, near: Sequence[OrganizationMention], issuer: Issuer) -> str:
    """The party committee that the clause before a verb has for its subject; else empty."""
    if issuer.own and _OF_OWN_PARTY.fullmatch(bare, at, start):
        return f"{issuer.own}党委"
    named = near and near[0].start == at and _OF_PARTY.fullmatch(bare, near[0].end, start)
    return f"{near[0].name}党委" if named else ""


def adopter(title: str, issuer: Issuer) -> str:
    """The body that adopts what is adopted at a meeting of this name; empty where the name tells of none."""
    party = _PARTY_SITS.fullmatch(title) if issuer.own in title else None
    if party and issuer.own and issuer.own in (party["named"], party["of"]):
        return f"{issuer.own}党委"
    council = _SITTING.sub("", title)
    board = without_session(council) in _BOARDS and issuer.own  # 二届七次董事会会议
    if council != title and (board or has_owner(council)):
        return issuer.expand(without_session(council) if board else council)
    title = _counted_part(title)
    if assembly := _assembly(title, issuer):
        return assembly
    counted = _COUNTED_FIRST.fullmatch(title)  # 六届一次常委会会议
    body = counted["body"] if counted else _TEAM.sub("", body_of_meeting(title.removeprefix("关于")))
    body = _called_as_own(body, issuer.own)
    if standing := standing_meant(body, [issuer.own]):
        return standing  # 九届常委会第二十五次会议
    if match_role(body, 0) or "《" in body:
        return ""  # the head of the body that the meeting is of (会长甲主持的会议), the document itself
    return _written_out(body, issuer) if body else ""


def _assembly(title: str, issuer: Issuer) -> str:
    """The congress, conference or committee in full whose session a title names; empty for other meetings."""
    if session := _OF_PEOPLE.fullmatch(title):
        return issuer.expand(session["of"] + "人大").removesuffix("人大") + session["term"]
    if session := _OF_CONSULTATION.fullmatch(title):
        return f"政协{issuer.expand(session['of'] + '政协').removesuffix('政协')}{session['term']}"
    if session := _OF_STAFF.fullmatch(title) or _FOUNDING.fullmatch(title):
        of = _WHOLE.sub("", session["of"])
        return (issuer.expand(of) if of else issuer.own) + session["term"]
    if owners := _OF_OWNERS.fullmatch(title):
        return issuer.expand(f"{owners['of']}业主大会")
    sits = _COMMITTEE_MEETS.fullmatch(title)
    if sits and has_owner(committee := issuer.expand(sits["of"])):
        return committee
    founded = _FOUNDED.fullmatch(title)
    return issuer.expand(founded["of"]) if founded else ""


def _is_own(body: str, issuer: Issuer) -> bool:
    """Whether a government's short name is that of the document's own: 某县政府 in the papers of 某县人民政府."""
    return body.replace("人民政府", "政府") == issuer.own.replace("人民政府", "政府")


def _called_as_own(body: str, own: str) -> str:
    """A body by the name of its prefecture that the document's own goes by: 凉山州 for 凉山彝族自治州."""
    named = [place.name for _, _, place in find_places(body)] if "自治州" in body else []
    full = next((name for name in named if usual_name(name) != name and usual_name(name) in own), "")
    return body.replace(full, usual_name(full)) if full else body


def _counted_part(title: str) -> str:
    """The session of the staff or of the members that a title joins with something else: `2014年工作会暨|五届三次职工代表大会`,
    `第二届会员大会|暨换届庆典`; others as they are."""
    if "暨" not in title or _OF_STAFF.fullmatch(title):
        return title
    parts = title.split("暨")
    found = next((part for part in parts if _OF_STAFF.fullmatch(part)), "")
    return found or next((part for part in parts if _MEMBERS_MEET.search(part)), title)


def _first_meeting(text: str, subject: str, start: int, event: EventMention | None) -> str:
    """The first meeting of the members of a society whose founding the event is, where 大会 means it; else empty."""
    if event is None or not event.title.endswith("成立") or not _AT_CONGRESS.match(subject):
        return ""
    found = [*_FIRST.finditer(text, event.start, max(event.start, start))]
    return event.title.removesuffix("成立") + found[-1][0] if found else ""


def is_session_of_delegates(title: str) -> bool:
    """Whether a title is that of the session of a congress or conference, or of the congress of a society."""
    return any(pattern.fullmatch(title) for pattern in (_OF_PEOPLE, _OF_CONSULTATION)) or bool(
        _MEMBERS_MEET.search(title)
    )


def _is_session(title: str) -> bool:
    """Whether 大会 in what is told of an event of this name means the event itself."""
    return title.endswith("大会") or is_session_of_delegates(title) or _OF_STAFF.fullmatch(title) is not None


def congress_sat(event: EventMention, start: int, issuer: Issuer) -> str:
    """The congress told before `start` of which an event that is called 闭幕式 or the like is a sitting; empty for others."""
    if not _BARE_SITTING.fullmatch(event.title):
        return ""
    before = [one for one in reversed(issuer.events) if one.start < start and one.title != event.title]
    told = [one for one in before if is_session_of_delegates(one.title)]
    over = [one for one in told if one.when and event.when and one.when.meets(event.when.first, event.when.last)]
    return next((one.title for one in (*over, *told)), "")


def _congress(subject: str, start: int, issuer: Issuer, event: EventMention | None) -> str:
    """The congress that 大会 means behind its own sittings and on its later days, or that a sitting without a body is of."""
    if event and _BARE_SITTING.fullmatch(event.title):
        return congress_sat(event, start, issuer)
    told = (one.title for one in reversed(issuer.events) if one.start < start)
    if event and (sitting := _NAMED_SITTING.search(event.title)):
        whole = event.title[: sitting.start()]
        return next((one for one in told if not _NAMED_SITTING.search(one) and is_one_session(one, whole)), whole)
    if not _AT_CONGRESS.match(subject) or (event and _is_session(event.title)):
        return ""
    return next(filter(_MEMBERS_MEET.search, told), "")


def _written_out(body: str, issuer: Issuer) -> str:
    """A meeting's body in full; a meeting that is itself the body keeps its term."""
    if _MEMBERS_MEET.fullmatch(body):
        return issuer.own + body  # 第三次会员大会
    if (of_own := _OF_OWN.fullmatch(body)) and issuer.expand(of_own["of"]) == issuer.own:
        return issuer.own + of_own["term"]
    term = _CONGRESS.fullmatch(body)
    return (issuer.expand(by_usual_name(term["of"])) or term["of"]) + term["term"] if term else issuer.expand(body)
