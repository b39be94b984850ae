"""Words of posts: `市总工会党组书记、副主席` → organization words and role words, one phrase for each post."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from ..bodies.anchors import has_owner
from ..bodies.building import left_edge
from ..bodies.within_runs import is_person
from ..language.body_words import ending_of, is_plural, without_session
from ..language.name_words import is_barred, is_ordinary, surname_class
from ..language.party_names import BRANCHES, is_branch, usual_party
from ..language.patterns import lazy
from ..language.trie import trie_pattern
from ..language.words import read_rows
from .fields import field_of
from .sent import without_verb

_IN_NAME = r"(?<![、，；。：\n\u3000长记席任理][^\x00-\u33ff\u3000-\u303f\uff00-\uffef的由是为和与经及向对从在曾于原其她他系当兼即暨或])"
"""Before what is no end of a name: `某局局长某前|任组长`."""
_FORMER = rf"原|{_IN_NAME}前任?|历任|前[一两二三]任|第[一二三四五六七八九十\d]+任|首任|(?:离休|退休)[老原]?|老|上一?届|已故|离任|卸任"
_NOW = r"现任?|新任|新一任|新当选的|(?<![\u3400-\u9fff])新当选|新一届|继任|接任"
_TAKES = ("继任", "接任")
"""What says that somebody takes an office, although it may also stand before a title."""
_NOT_AFTER = (
    r"(?!(?<=师)范[学大]|(?<=协理)事|(?<=主管)[理副]|(?<=领导)(?:小组|班子|机构|体制|力量|艺术|责任|下)|会(?![见晤同])|干部[一二三四五六七八处部局科室]|[团室处办制级台局科组部站队院校厅厂奖证型性们督]|岗(?!位上?[，。调转升退离到赴])|事务所|公会|[费所](?=[，。；、的用得和由])|司(?![徒马空])|令(?!狐)|单位|大会|代表|例会|办公|扩大"
    r"|联席|信箱|热线|接待|基金|学校|学院|协会|学会|联合会|中心|工作(?!者)|系统|期[间满]|江学者|江大桥|江路|江流域|江口|城墙|三角|期|作品|人物|行为|资格)"
)
_BEFORE = lazy(rf"(?P<then>{_IN_NAME}时任)|(?P<former>{_FORMER})|(?P<now>{_NOW}|拟任|候任)")
_BRACKET = lazy(r"（[^（）]*）$")
_BEFORE_ORG = lazy(r"(?:(?P<then>时任)|(?P<former>原任?|前任?|历任|曾任|已故|老)|(?P<now>现任|新任))[：:]?$")


@dataclass(frozen=True, slots=True)
class PostPhrase:
    """Words of one post. `org_start` == `role_start` where no organization is written.

    `mark`: then, former, now or empty, from 时任, 原, 现任 before the organization or the role. `kind`: the kind of
    role in roles.tsv (post, member, rank, seat or group); `plural`: the words mean posts of several bodies.
    """

    org_start: int
    role_start: int
    end: int
    organization: str
    role: str
    head: str
    kind: str
    mark: str = ""
    inner: str = ""
    plural: bool = False

    @property
    def start(self) -> int:
        """Where the words of the post begin."""
        return self.org_start


@cache
def role_heads() -> dict[str, tuple[frozenset[str], str]]:
    """Heads of roles → kinds of bodies that have them, kind of role."""
    table: dict[str, tuple[frozenset[str], str]] = {}
    for row in read_rows("roles.tsv"):
        head, kinds, kind = (*row, "", "")[:3]
        table[head] = frozenset(kinds.split(",")), kind or "post"
    return table


_COUNCIL = r"理事会(?=(?:常务|第一|执行)?副?主任)"
"""The council of a cooperative, which directors head: 市供销社|理事会主任."""


_UNION = r"(?<=[省市县区州旗])总[副常务第一专兼挂职]{0,6}主席"
"""The union of a place by its short name before its head, who is no 总主席: 市总|主席."""


_YUAN = r"(?<=[委部组一副])书记(?=员[\u3400-\u9fff])"
"""The secretary of a committee called 员, which no clerk of a court stands behind: 县委书记|员某某."""


@cache
def _role_regex() -> re.Pattern[str]:
    modifiers = trie_pattern(row[0] for row in read_rows("modifiers.txt"))
    inner = trie_pattern(row[0] for row in read_rows("inner.txt"))
    heads = trie_pattern(role_heads())
    return re.compile(
        rf"(?P<was>{_BEFORE.pattern})?(?P<role>(?P<inner>(?<!工作){inner}|{_COUNCIL})?(?:(?!{_UNION}){modifiers})*(?P<head>{_YUAN}|(?>{heads}))(?:助理)?){_NOT_AFTER}"
    )


@lru_cache(maxsize=4)
def role_matches(text: str) -> tuple[re.Match[str], ...]:
    """All words of roles in the text of a document, in order; kept, as several stages ask for them."""
    return tuple(_role_regex().finditer(text))


def ends_in_role(words: str) -> bool:
    """Whether a few words end in those of a role, read from their beginning."""
    return any(match.end() == len(words) for match in _role_regex().finditer(words))


def find_posts(text: str) -> Iterator[PostPhrase]:
    """All words of posts in the text, in order, each with the organization's words before it."""
    for match in role_matches(text):
        yield read_post(text, match, 0)


def match_role(text: str, at: int, end: int | None = None) -> re.Match[str] | None:
    """The words of a role that begin at `at`."""
    return _role_regex().match(text, at, len(text) if end is None else end)


def read_post(text: str, match: re.Match[str], floor: int) -> PostPhrase:
    """The phrase whose role words `match` found; the organization's words begin at `floor` or later."""
    at = match.start("role") if match["now"] in _TAKES else match.start()
    org_start = at if at > match.start() else left_edge(text, at, floor)
    named = is_person(_BRACKET.sub("", text[org_start:at])) and text[at - 1 : at] != match["head"][0]
    if named and not _GIVEN.search(text, max(0, org_start - 2), org_start):
        org_start = at
    mark = _mark_of(text, match)
    if not mark:
        before = _BEFORE_ORG.search(text, max(floor, org_start - 4), org_start)
        mark = _mark_of(text, before) if before else ""
    words = without_verb(_without_organ(without_session(_BRACKET.sub("", text[org_start:at])), match["head"]))
    field = field_of(words, match["head"])
    words = words.removesuffix(field) if field else _with_unit(words, match["head"])
    if words == "委员会" and text.endswith("新一届", 0, org_start):
        words = ""  # 选举产生新一届|委员会委员
    role, inner = field + match["role"], match["inner"] or ""
    if inner in ("董事会", "监事会") and match["head"] in BOARD:
        role = role.removeprefix(inner)
    served = _SERVED.search(words) if inner.endswith(_PARTY) else None
    if served and served.start() and ending_of(words) is None:  # 市科协|社会组织党委书记, 市社会组织综合党委|书记
        whole = served.start() < 2
        words, role = (words + inner, role[len(inner) :]) if whole else (words[: served.start()], served[0] + role)
        inner = "" if whole else inner
    if inner.endswith(_CELLS) and _CROWD.search(words):  # 某学院教师党支部|书记
        words, role, inner = words + inner, role[len(inner) :], ""
    if words and inner in BRANCHES and (match["head"] in ("主委", "主任委员") or usual_party(words)):
        words, role, inner = words + inner, role[len(inner) :], ""  # 民盟某校支部|主委
    if inner == "党委" and words.endswith("自治区"):  # 自治区党委|书记
        words, role, inner = words + inner, role[len(inner) :], ""
    if _ORDINAL.search(words) and role != match["head"]:  # 第三派驻纪检监察组|组长
        words, role, inner = words + role[: -len(match["head"])], match["head"], ""
    head = role if role_heads()[match["head"]][1] == "group" and role in role_heads() else match["head"]  # 一级|演员
    return PostPhrase(
        org_start, match.start("role"), match.end(), words, role, head, role_heads()[head][1],
        mark, inner, is_plural(words) or is_plural(role),
    )  # fmt: skip


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


def _mark_of(text: str, match: re.Match[str]) -> str:
    """then, former or now, as the words before an office or a body say; what a verb chooses somebody for is not former,
    and what begins with the end of a name is no such word: `程前|任`, `为首任会长`."""
    mark = next((name for name in ("then", "former", "now") if match[name]), "")
    if not mark:
        return ""
    at, words = match.start(mark), match[mark]
    if words.startswith(("首", "第")) and _CHOSEN_FOR.search(text, max(0, at - 8), at):
        return ""
    if words == "首任" and _JUST_SET_UP.search(text, max(0, at - 30), at):
        return ""
    if words == "首任" and _FOUNDED.search(re.split(r"[。；\n]", text[max(0, at - 60) : at])[-1]):
        return ""
    return "" if words in ("前任", "时任", "原任") and _ONE_BEFORE.search(text, max(0, at - 2), at) else mark


_FOUNDED = lazy(
    r"(?:开学|开院|落成|成立|挂牌|揭牌)(?:典礼|仪式|大会)|(?:创办|复办|开办|成立|创建|组建|建成|开[业馆园诊播])，?$"
)
"""What tells of the day on which a body began, so that its first head is its head that day."""
_GIVEN = lazy(r"(?<![主责前现时原])[任为]$")
"""Before words that are a body though somebody may be called so: `甲任|金属所|党委书记`."""
_PARTY = ("党委", "党工委", "党总支", "总支部", "党支部", "支部", "纪委")
_SERVED = lazy(
    r"(?:[非两新]?(?:社会|经济|公有制经济)?(?:和)?(?:新)?(?:社会|两新|经济|公企业|公经济)组织|非公(?:有制)?(?:企业|经济)|行业协会|离退休(?:干部)?|退休干部|流动党员|个体私营)(?:综合|行业|联合|功能型|临时)?$"
)
"""For whom a committee of the party within a body is: 市科协社会组织|党委."""
_CELLS = ("党支部", "党总支", "团支部", "团总支")
_CROWD = lazy(r"[\u3400-\u9fff]{2}(?:教师|学生|教工|教职工|职工|研究生|本科生|博士生|硕士生|专任教师|离退休|退休)$")
"""Whose branch of the party or the league within a body is named: 某学院教师|党支部."""
_ORDINAL = lazy(r"[\u3400-\u9fff]第[一二三四五六七八九十\d]{1,3}$")
"""The end of words that number what follows."""
_CHOSEN_FOR = lazy(r"(?:为|当选|担任|出任|就任|选举|推选|推举|聘任|任命)(?:[^，。；、]{0,6})$")
_JUST_SET_UP = lazy(
    r"(?:召开|举行|成立|揭牌|挂牌|组建|建立|设立|诞生|开业|开学|创办|创建|设置|获批)(?:大会|仪式)?[，；：][^。；\n，]{0,14}$"
)
"""What was set up right before its first head is named."""
_ONE_BEFORE = lazy(r"(?:[、，；。：\n\u3000]|^)(?![由是为和与经及向对从在曾于原其她他系])[\u3400-\u9fff]$")


def _without_organ(words: str, head: str) -> str:
    """The body whose own council is meant: 某协会理事会 before 会长 is 某协会."""
    if head in ("主任", "成员", "干事", "秘书") or (
        head == "委员" and not words.endswith(("理事会", "执委会", "工会委员会", "协会委员会"))
    ):
        return words
    return _ORGAN.sub("", words)


BOARD = frozenset({
    "董事", "董事长", "独立董事", "非独立董事", "职工董事", "监事", "监事长", "职工监事", "外部监事", "股东监事", "外部董事", "董事会秘书",
})  # fmt: skip
"""Seats that a company has and its branches have not."""
OFFICERS = frozenset(
    {"财务总监", "人力资源总监", "总会计师", "总经济师", "总工程师", "总法律顾问", "总审计师", "总经理助理", "副总裁"}
)
"""Posts of a company as a whole."""
_ORGAN = lazy(r"(?:^|(?<=[会协联社盟]))(?:常务理事会|理事会|执委会|执行委员会|全委会|领导班子|班子|委员会)$")


def _with_unit(words: str, head: str) -> str:
    """`省教育` before 厅长 is 省教育厅; words that end a name already stay."""
    if head == "部长" and (words.endswith(_PARTY_UNITS) or "委" + words in _PARTY_UNITS):
        return words + "部"
    if (
        head not in _UNIT_HEADS
        or not words
        or ending_of(words) is not None
        or words.endswith("院区")
        or not (has_owner(words) or names_work(words))
    ):
        return words
    if any(len(words) > size + 1 and is_person(words[-size:]) and ending_of(words[:-size]) for size in (3, 2)):
        return words  # a name between body and title: 某研究所甲副所长
    ending = ending_of(words + head[0])
    return words + head[0] if ending is not None and len(words) >= 2 else words


def names_work(words: str) -> bool:
    """Whether words say what a department is for (文教, 生产, 宣传教育) and are nobody's name."""
    surname = surname_class(words, 0)
    if not surname or words in _WORK or (words[0] == "院" and len(words) > 2):
        return True
    return len(words) > 3 or is_barred(words) or (surname != "common" and len(words) == 2 and is_ordinary(words))


_WORK = frozenset({
    "宣教", "组宣", "文宣", "文教", "文体", "文艺", "文卫", "计划", "计财", "计生", "安全", "安监", "党群", "金融", "武装", "成教", "高教",
})  # fmt: skip
"""Short words for what a department is for, of which some are like names."""
_PARTY_UNITS = ("委组织", "委宣传", "委统战", "委农工", "委工交", "委财贸")
"""Departments of a party committee before their head, of which some are like names: 地委宣传部长."""
_UNIT_HEADS = frozenset({
    "局长", "厅长", "部长", "处长", "科长", "所长", "庭长", "署长", "司长", "股长", "站长", "馆长", "台长", "院长", "校长",
})  # fmt: skip
_ONE_SEAT = lazy(r"(?:常务副|第一副|执行副|副|名誉|荣誉|执行|轮值|联席)")


def is_one_seat(role: str) -> bool:
    """Whether a post like this has one seat (主席, 书记; not 副主席, 委员)."""
    return not _ONE_SEAT.match(role) and not re.search(
        r"副|委员$|常委$|成员$|理事$|监事$|董事$|代表$|顾问$|巡视员|调研员|教授|审判员|检察员", role
    )


_RULING = lazy(r"(?<!人民)[省市区县州旗]委$")
"""Committees that are led by secretaries: nobody is 副主席 or 主委 of 某市委, unless of a party of the united front."""


_NO_DIRECTORS = ("妇女代表大会", "会员代表大会", "团员代表大会", "职工代表大会", "党员代表大会")
"""Congresses that elect those at the head of another body and have no 主任 of their own."""


_COOPERATIVES = ("供销合作社", "供销社", "信用社", "信用合作社", "联社", "联合社", "手工业合作社")
"""Cooperatives that directors head, unlike shops and works."""


def _led_by_directors(organization: str) -> bool:
    """Whether a branch or working committee of a party is named."""
    return is_branch(organization) or (organization.endswith("工委") and usual_party(organization) != "")


def fits(phrase: PostPhrase, organization: str) -> bool:
    """Whether a body of this name can have such a post."""
    kinds = role_heads()[phrase.head][0]
    ending = ending_of(organization)
    if organization.endswith(("革命委员会", "革委会")):
        return "*" in kinds or phrase.head in ("主任", "委员", "常委", "常务委员", "主席")
    if phrase.head == "委员" and organization.endswith(("人民委员会", "政府委员会")):
        return True
    if phrase.head in ("主席", "主委", "主任委员") and _RULING.search(organization) and not usual_party(organization):
        return False
    if phrase.head == "主任" and (organization.endswith(_COOPERATIVES) or _led_by_directors(organization)):
        return True
    if phrase.head == "主任" and organization.endswith(_NO_DIRECTORS):
        return False
    if phrase.head == "主任" and ending is not None and ending.words in ("系", "妇联", "妇女联合会"):
        return True
    return (
        "*" in kinds
        or "党" in phrase.inner
        or (ending is not None and (ending.kind in kinds or (ending.kind == "bank" and "company" in kinds)))
    )
