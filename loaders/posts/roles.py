"""Words of roles in a text: a head with its modifiers and the organ within a body that it is of."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from ..language.patterns import lazy
from ..language.trie import trie_pattern
from ..language.words import read_rows
from .marks import BEFORE, BEFORE_BEGINS

_NOT_AFTER = (
    r"(?!(?<=师)范[学大]|(?<=总监)[票计]|(?<=代表)(?:[监董]事|双方|三方|甲乙|各方|各自|两[校院地家会国市县区企])|(?<=协理)事|(?<=会董)事|(?<=经理)事[会长]|(?<=知事)[项宜情件由先前后态业实故务]|(?<=主管)(?:[理副，]|业务|(?:全面|日常|行政|党务|政法|宣传)?工作|全面|日常|行政|后勤|生产|技术|教学|医务|医疗|财务|财贸|农业|工业|人事|文教|组织|宣传|政法|经营|销售|科研|基建)|(?<=学生)(?:资助|管理|事务|公寓|宿舍|社区|社团|服务|招生|就业|发展|心理|档案|活动)|(?<=领导)(?:小组|班子|机构|体制|力量|艺术|责任|下)|会(?![见晤同])|干部[一二三四五六七八处部局科室]|[团室处办制级台局科组部站队院校厅厂奖证型性们督]|岗(?!位上?[，。调转升退离到赴])|事务所|公会|[费所](?=[，。；、的用得和由])|司(?![徒马空])|令(?!狐)|单位|大会|代表|例会|办公|扩大"
    r"|(?<=[长记])秘书(?![长处科])|夫人(?!大)|遗孀|(?:的|之)(?:[妻儿女]子?|夫人|遗孀)(?=[\u3400-\u9fff]{2})|联席|信箱|热线|接待|基金|学校|学院|协会|学会|联合会|中心|工作(?!者)|系统|期[间满]|江学者|江大桥|江路|江流域|江口|江水利[委部规工]|江航[务道运]|江海事[局处]|江河道|江委|江三峡|江科学院|江勘测|江通信|江引航|江[中上]?下?游|江渔政|江干[流线堤]|江防[洪汛]|城墙|三角|期|作品|人物|行为|资格(?!(?<=[表员事]资格)(?:[，。；]|(?:即|也|亦|相应|随之|自行|自然|自动|同时|依法|被|予以)*(?:终止|取消|撤销))))"
)


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
_UNION = r"(?<=[全省市县区州旗])总[副常务第一专兼挂职]{0,6}主席"
"""The union of a place by its short name before its head, who is no 总主席: 市总|主席."""
_NO_SQUAD = r"(?!(?<=专)班)"
"""No squad begins with the last character of 专班: 该专班|组长."""
_YUAN = r"(?<=[委部组一副])书记(?=员[\u3400-\u9fff])"
"""The secretary of a committee called 员, which no clerk of a court stands behind: 县委书记|员某某."""


@cache
def _role_regex() -> re.Pattern[str]:
    modifiers = trie_pattern(row[0] for row in read_rows("modifiers.txt"))
    inner = trie_pattern(row[0] for row in read_rows("inner.txt"))
    heads = trie_pattern(role_heads())
    words = [*(row[0] for name in ("modifiers.txt", "inner.txt") for row in read_rows(name)), *role_heads(), _COUNCIL]
    begins = "".join(sorted({*BEFORE_BEGINS, *(word[0] for word in words)}))
    return lazy(
        rf"(?=[{begins}])(?P<was>{BEFORE.pattern})?(?P<role>(?P<inner>(?<!工作){inner}|{_COUNCIL})?(?:(?!{_UNION}){modifiers})*(?P<head>{_YUAN}|{_NO_SQUAD}(?>{heads}))(?:助理)?){_NOT_AFTER}"
    )


@lru_cache(maxsize=4)
def role_matches(text: str) -> tuple[re.Match[str], ...]:
    """All words of roles in the text of a document, in order; kept, as several stages ask for them."""
    return tuple(one for one in _role_regex().finditer(text) if not _means_many(text, one) and not _is_name(text, one))


_SURNAMED = frozenset(("段长", "连长", "师长", "班长", "司长", "区长"))
_GIVEN = lazy(
    r"(?![等们的了兼先后前时在于是为任由和与及或又也并还均都曾将已再亲级上中下内外不未代办室会处制令某班组科])[\u3400-\u9fff](?:同志)?"
    r"(?:[、，。；（\n]|为(?=[\u3400-\u9fff]{2})|[当连新]?[选任]|[担出兼接继]任|代表|[作出主讲致])"
)
_BEGINS = lazy(r"[^\u3400-\u9fff]|[长任员记席理事举命选由和与及]")


def _is_name(text: str, role: re.Match[str]) -> bool:
    """Whether a surname and the first character of a given name look like an office: `选举段长青为副主席`."""
    if role["head"] not in _SURNAMED or role[0] != role["head"] or not _GIVEN.match(text, role.end()):
        return False
    return role.start() == 0 or _BEGINS.match(text, role.start() - 1) is not None


_MANY = ("全体", "全部", "主要", "其他", "其余", "部分", "有关", "相关")


def _means_many(text: str, role: re.Match[str]) -> bool:
    """Whether 成员 ends a clause that told of all or some of a group, and is the office of nobody named behind it."""
    many = role["head"] == "成员" and text.endswith(_MANY, 0, role.start())
    return many and text.startswith(("，", "。", "；"), role.end())


def ends_in_role(words: str) -> bool:
    """Whether a few words end in those of a role, read from their beginning."""
    return any(match.end() == len(words) for match in _role_regex().finditer(words))


def match_role(text: str, at: int, end: int | None = None) -> re.Match[str] | None:
    """The words of a role that begin at `at`."""
    return _role_regex().match(text, at, len(text) if end is None else end)


BOARD = frozenset({
    "董事", "董事长", "独立董事", "非独立董事", "职工董事", "监事", "监事长", "职工监事", "外部监事", "股东监事", "外部董事", "董事会秘书",
})  # fmt: skip
"""Seats that a company has and its branches have not."""
OFFICERS = frozenset(
    {
        "安全总监",
        "财务总监",
        "人力资源总监",
        "技术总监",
        "运营总监",
        "市场总监",
        "营销总监",
        "质量总监",
        "生产总监",
        "合规总监",
        "总会计师",
        "总经济师",
        "总工程师",
        "总法律顾问",
        "总审计师",
        "总稽核",
        "总稽核师",
        "总经理助理",
        "副总裁",
    }
)
"""Posts of a company as a whole."""
_DEPUTY = lazy(r"(?:常务副|第一副|执行副|副|名誉|荣誉|执行|轮值|联席)")
_SHARED = lazy(
    r"副|委员$|常委$|成员$|理事$|监事$|董事$|代表$|顾问$|巡视员|调研员|教授|审判员|检察员|[执编]委$|干事$|助理$|合伙人$"
    r"|(?:[律医技药护讲]|(?<!总)工程|农艺)师$|(?:研究|馆|教|陪审|调解|仲裁|公证|演)员$|院士$|法官$|检察官$|护士$|记者$|(?<!总)编辑$"
)
"""Offices of many, and what people are by profession."""


def is_one_seat(role: str) -> bool:
    """Whether a post like this has one seat (主席, 书记; not 副主席, 委员)."""
    return not _DEPUTY.match(role) and not _SHARED.search(role)
