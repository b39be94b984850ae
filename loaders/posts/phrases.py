"""Words of posts: `市总工会党组书记、副主席` → organization words and role words, one phrase for each post."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ..bodies.anchors import has_owner
from ..bodies.building import left_edge
from ..bodies.within_runs import is_person
from ..language.body_words import ending_of, is_plural, without_session
from ..language.party_names import BRANCHES, usual_party
from ..language.patterns import lazy
from ..places.gazetteer import leading_place
from .fields import field_of
from .marks import is_verb, mark_before, mark_of
from .roles import BOARD, role_heads, role_matches
from .sent import without_verb
from .unit_words import with_unit, without_organ

_BRACKET = lazy(r"（[^（）]*）$")


@dataclass(frozen=True, slots=True)
class PostPhrase:
    """Words of one post. `start`, where they begin, == `role_start` where no organization is written.

    `mark`: then, former, now or empty, from 时任, 原, 现任 before the organization or the role. `kind`: the kind of
    role in roles.tsv (post, member, rank, seat or group); `plural`: the words mean posts of several bodies.
    """

    start: int
    role_start: int
    end: int
    organization: str
    role: str
    head: str
    kind: str
    mark: str = ""
    inner: str = ""
    plural: bool = False


def find_posts(text: str) -> Iterator[PostPhrase]:
    """All words of posts in the text, in order, each with the organization's words before it."""
    for match in role_matches(text):
        yield read_post(text, match, 0)


def read_post(text: str, match: re.Match[str], floor: int) -> PostPhrase:
    """The phrase whose role words `match` found; the organization's words begin at `floor` or later."""
    at = match.start("role") if is_verb(text, match) else match.start()
    org_start = _begin_of_body(text, match, at, floor)
    mark = mark_of(text, match) or mark_before(text, max(floor, org_start - 4), org_start)
    above = _body_before_then(text, org_start, at, floor)
    words = above + without_verb(without_organ(without_session(_BRACKET.sub("", text[org_start:at])), match["head"]))
    org_start -= len(above) + 1 if above else 0
    field = field_of(words, match["head"])
    words = words.removesuffix(field) if field else with_unit(words, match["head"])
    if words == "委员会" and (text.endswith("新一届", 0, org_start) or _NUMBERED.search(text, 0, org_start)):
        words = ""  # 选举产生新一届|委员会委员, （一）|委员会委员
    words, role, inner = _shared_out(words, field + match["role"], match)
    words, role = _said_twice(words, role, match["head"])
    head = role if role_heads()[match["head"]][1] == "group" and role in role_heads() else match["head"]  # 一级|演员
    return PostPhrase(
        org_start, match.start("role"), match.end(), words, role, head, role_heads()[head][1],
        mark, inner, is_plural(words) or is_plural(role),
    )  # fmt: skip


_NUMBERED = lazy(r"(?:(?<=\n)|(?<=\n[ 　])|(?<=\n（[一二三四五六七八九十]）)|(?<=\n[一二三四五六七八九十\d][、.．]))$")
"""The head of a line, or of a numbered one."""


def _said_twice(words: str, role: str, head: str) -> tuple[str, str]:
    """A department's words and the role, where the title names its kind once more: `历史系|系主任`, `急诊科|副科主任`."""
    if words[-1:] not in ("系", "科") or head not in ("主任", "书记", "护士长", "秘书"):
        return words, role
    kind = words[-1]
    for ending, deputy in ((kind + "副" + kind, "副"), (kind + kind, "")):
        if words.endswith(ending):
            return words[: 1 - len(ending)], deputy + role
    return ("", "副" + role) if words == "副" + kind else (words, role)


_MONTH = lazy(r"(?<=\d{4}[.\-/])\d{1,2}")
"""The month of a term right before a body: `2012.09—2021.|12|院党委`."""


_SET_AT = lazy(r"(?<=办公室)（(?:设|挂靠|依托)[^（）\n]{2,24}）$")
"""Behind an office, at which bureau it sits: `领导小组办公室|（设在某局）|主任`."""


def _begin_of_body(text: str, match: re.Match[str], at: int, floor: int) -> int:
    """Where the words of the body before a role begin; `at` where none are written, but somebody's name at most."""
    if _ends_in_joint(text, at) and at == match.start():
        return at
    aside = _SET_AT.search(text, max(floor, at - 30), at) if text.startswith("）", at - 1) else None
    retired = _RETIRED.search(text, max(floor, at - 8), at) if match["inner"] in _OF_VILLAGES else None
    if retired:
        return min(left_edge(text, retired.start(), floor), retired.start())  # 市教育局离休干部|党支部
    start = at if at > match.start() else left_edge(text, aside.start() if aside else at, floor)
    month = _MONTH.match(text, start, at) if text[start : start + 1].isdigit() else None
    start = month.end() if month else start
    start += text[start : start + 1] == "老" and _OLD.match(text, start, at) is not None
    words = _BRACKET.sub("", text[start:at])
    ending = ending_of(words)
    whole = ending is not None and ending.level == "body" and ending.words == words and len(words) > 2  # 安委会
    named = not whole and is_person(words) and text[at - 1 : at] != match["head"][0]
    led = match["inner"] in _OF_VILLAGES or match["head"].endswith("书记")
    house = led and text[at - 1] in _HOUSES  # 杨树村|党支部, 林科所|党支部
    return at if named and not house and not _GIVEN.search(text, max(0, start - 2), start) else start


def _ends_in_joint(text: str, at: int) -> bool:
    """Whether a word ends at `at` that only joins what follows to somebody named before it: `时光与|副市长`."""
    if text.endswith("和", 0, at):
        return not leading_place(text[at - 2 : at] + "县")
    return text.endswith(("与", "及"), 0, at) and not text.endswith("普及", 0, at)


_SHORTEST = 2
"""Characters of words that end as bodies may and name none, as 本局 and 工厂 do."""


def _body_before_then(text: str, start: int, at: int, floor: int) -> str:
    """The body before the word that says that somebody was at the head of a part of it: `某市政协|原|文史委主任`; else empty."""
    if text[start - 1 : start] not in ("原", "前") or start - 2 <= floor:
        return ""
    part = ending_of(text[start:at])
    begin = left_edge(text, start - 1, floor) if part is not None and not has_owner(text[start:at]) else start - 1
    above = text[begin : start - 1]
    ending = ending_of(above)
    whole = ending is not None and (ending.level == "body" or (ending.level == "weak" and len(above) > _SHORTEST))
    return above if whole else ""


def _shared_out(words: str, role: str, match: re.Match[str]) -> tuple[str, str, str]:
    """The words of the body, the role and the organ within the body, each with what is its own of the others' words."""
    inner = match["inner"] or ""
    if inner in ("董事会", "监事会") and match["head"] in BOARD:
        role = role.removeprefix(inner)
    served = _SERVED.search(words) if inner.endswith(_PARTY) else None
    if (
        served and served.start() and (ending_of(words) is None or words.endswith("干部"))
    ):  # 市科协|社会组织党委书记, 市社会组织综合党委|书记
        whole = served.start() < 2
        words, role = (words + inner, role[len(inner) :]) if whole else (words[: served.start()], served[0] + role)
        inner = "" if whole else inner
    if inner.endswith(_CELLS) and (_CROWD.search(words) or _WHICH.fullmatch(words)):  # 某学院教师党支部|书记
        words, role, inner = words + inner, role[len(inner) :], ""
    if words and inner in BRANCHES and (match["head"] in ("主委", "主任委员") or usual_party(words)):
        words, role, inner = words + inner, role[len(inner) :], ""  # 民盟某校支部|主委
    if inner == "党委" and words.endswith("自治区"):  # 自治区党委|书记
        words, role, inner = words + inner, role[len(inner) :], ""
    if inner.endswith(_PARTY) and _OF_OFFICES.search(words + inner):  # 市教育系统党委|书记
        words, role, inner = words + inner, role[len(inner) :], ""
    if inner in _SENT and _AT_HOUSE.search(words):  # 市纪委监委驻市政协机关纪检监察组|组长
        words, role, inner = words + inner, role[len(inner) :], ""
    if inner in _SENT and _AT_OWN.fullmatch(words):  # 驻局纪检组|组长
        words, role, inner = "", words + role, ""
    if _ORDINAL.search(words) and role != match["head"]:  # 第三派驻纪检监察组|组长
        words, role, inner = words + role[: -len(match["head"])], match["head"], ""
    return words, role, inner


class PostReader:
    """Reads the phrases of one text, each once: names are looked for twice, first knowing none."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._read: dict[tuple[int, int], PostPhrase] = {}

    def read(self, match: re.Match[str], floor: int) -> PostPhrase:
        """As `read_post` on the text."""
        key = match.start(), floor
        if key not in self._read:
            self._read[key] = read_post(self._text, match, floor)
        return self._read[key]


_RETIRED = lazy("(?:离退休|离休|退休|老)(?:老?干部|教师|教工|职工|人员)$")
"""Those whose branch of the party is called by them, which are no people named behind it."""
_OLD = lazy(
    r"老[省市县州]?(?:妇联|总?工会|团委|人大(?!附|学)|政协|工商联|文联|侨联|贫协|农会|供销社|公社|大队|组织部|宣传部|统战部|教育局|(?<=[省市县州])委)"
)
"""Who was the head of a body once, before its short name: `老|妇联主任某某`."""
_GIVEN = lazy(r"(?<![主责前现时原])[任为]$")
"""Before words that are a body though somebody may be called so: `甲任|金属所|党委书记`."""
_PARTY = ("党委", "党工委", "党总支", "总支部", "党支部", "支部", "纪委")
_HOUSES = "村所校厂站队科处室馆局段矿"
_OF_VILLAGES = ("党委", "党总支", "党支部", "支部", "总支")
_SERVED = lazy(
    r"(?:(?:非公(?:有制)?(?:企业|经济(?:组织)?)|新经济组织)和新?社会组织|非公|两新|新兴领域|新业态新就业群体|新就业群体|互联网(?:行业|企业)?|小微企业|[非两新]?(?:社会|经济|公有制经济)?(?:和)?(?:新)?(?:社会|两新|经济|公企业|公经济)组织|非公(?:有制)?(?:企业|经济)|行业协会|离退休(?:干部)?|退休干部|流动党员|个体私营)(?:综合|行业|联合|功能型|临时)?$"
)
"""For whom a committee of the party within a body is: 市科协社会组织|党委."""
_OF_OFFICES = lazy(
    r"(?:[省市区县州旗](?:直?[\u3400-\u9fff]{2,6}(?<!机关)系统|(?:直属?|级)机关)|(?<!互联网)行业(?:综合|联合)?)(?:党委|党工委|党总支|纪委)$"
)
"""All offices of a kind, of a place or a trade that have a committee of the party together: 市卫生系统|党委, 县直机关|党委."""
_SENT = ("纪检监察组", "纪检组")
_AT_HOUSE = lazy(r"驻[\u3400-\u9fff]{2,16}机关$")
"""Before a group that the committee of discipline sends to an office."""
_AT_OWN = lazy("派?驻[本我该]?(?:[局厅委院校行部办会社]|公司|集团|机关|学校|医院|单位)")
"""The same for the document's own house."""
_CELLS = ("党支部", "党总支", "团支部", "团总支")
_CROWD = lazy(
    r"^[该本]?临时$|[\u3400-\u9fff]{2}临时$|[\u3400-\u9fff]{2}(?:教师|学生|教工|教职工|职工|研究生|本科生|博士生|硕士生|专任教师|离退休|退休)$"
)
"""Whose branch of the party or the league within a body is named: 某学院教师|党支部."""
_WHICH = lazy(
    r"(?:第?[一二三四五六七八九十]{1,2}|护理|门诊|急诊|门急诊|医技|医务|药剂|检验|临床|感染|影像|公共卫生|行政|后勤|机关|职能|(?:离退休|离休|退休)(?:老?干部|教师|教工|职工|人员)?|老干部?|"
    r"教工|教职工|教师|学生|教务|教学|教研|科研|[高初][一二三]|年级|高中|初中|小学|文科|理科|联合|综合|直属|审判|执行|刑事|民事|检察|业务|政工|"
    r"生产|销售|工程|技术|经营|管理|窗口|流动|森林公安|[\u3400-\u9fff]{2,3}(?:年级|队|组))+"
)
"""Which of the branches within a body: `护理党支部书记`, `高一年级党支部书记`."""
_ORDINAL = lazy(r"[\u3400-\u9fff]第[一二三四五六七八九十\d]{1,3}$")
"""The end of words that number what follows."""
