"""Bodies and their departments: taking a name apart, and telling a department from a body."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from ..language.body_words import Ending, ending_of, national_regex
from ..language.party_names import is_branch
from ..language.patterns import PLACES, lazy
from ..language.trie import trie_pattern
from ..language.words import read_words
from ..places.gazetteer import leading_place
from .anchors import has_owner

_PRONOUN = lazy(r"[该本我此]|其")


@cache
def _heads_regex() -> re.Pattern[str]:
    return lazy(
        rf"(?:{trie_pattern(read_words('heads.txt'))}|全总|[市省区县州]总(?![工商医台体部院公队经支]))(?![长员级]|(?<=协)[调同商]|(?:集团)?(?:股份|责任)?有限|公司(?!业务|金融|客户|信贷|机构))"
    )


_UNIT_KINDS = frozenset({"dept", "division", "section", "office", "unit", "group", "department"})
_NO_UNIT = lazy(
    r"(?:(?<![安保])全|内|外|干|总|局|大|东|西|南|北|中)部$|部[室署]$|[控参持]股$|[各]|(?:主|承|协|举|创|督|开|筹|兴|合)办$|(?<=[部处室科办院系会局组员庭])(?<!家庭)[及和]|第[一二三四五六七八九十\d]+(?:次|届|批援)"
)
_ORGANS = frozenset({"工会", "团委", "党委", "纪委"})
_SIGNS = frozenset("厂矿场站段社局馆")
_OF_FIRM = 8
"""How long the name of a union is at least that begins with the whole name of a works, in characters."""
_OWN_UNION = ("系统工会", "行业工会", "产业工会")
_UNIT_ENDINGS = (
    "工作委员会",
    "专业委员会",
    "专门委员会",
    "顾问委员会",
    "专家委员会",
    "咨询委员会",
    "企业家委员会",
    "编辑委员会",
    "分会",
    "庭",
)
_BODIES_OF_OWN = ("institute", "school", "hospital", "company")
"""What stands on its own behind the name of a national body: 中国科学院|某某研究所."""
_CENTRAL = (
    "医院",
    "人民医院",
    "中医",
    "妇幼",
    "卫生院",
    "小学",
    "中学",
    "学校",
    "幼儿园",
    "血站",
    "支行",
    "法庭",
    "敬老院",
    "粮库",
    "台",
    "所",
)
"""What is a central one by its name, so that 中心 before it ends no name: 某市中心医院."""
_IN_THE_MIDDLE = ("市中心", "区中心", "县中心", "镇中心", "乡中心")
"""The middle of a place, which is no body."""
_OFFICE = lazy(
    r"[\u3400-\u9fff]{0,6}(?<![村居分支总党纪工])(?:办公室|秘书处|编辑部|[^全局内干总]部|[^办部某]处(?<!办事处)|科|股|室)$"
)
_BRANCH = lazy(r"[\u3400-\u9fff]{2,8}(?:分行|支行|分公司|支公司|分局)")
_NUMBERED = lazy(
    r"第?[一二三四五六七八九十]{1,3}(?:工程|勘[测察]设计|设计|冶金建设|建筑工程|公路工程|航务工程|铁路工程)?[局院]"
)
"""A bureau or academy of a ministry, called by its number, which stands on its own: `铁道部|第三工程局`."""
_THERE = lazy(r"[\u3400-\u9fff](?:学会|协会|商会|联合会)(?P<branch>[\u3400-\u9fff]{2,6}分会)$")
"""The branch of a society at a place, which is no part of the document's own body: `护理学会|某地分会`."""
_OF_INFECTIONS = lazy(r"医院感染(?:管理|控制|预防|监控)[\u3400-\u9fff]{1,8}")
"""A department of a hospital that is named for infections in hospitals."""
_KEEPER = lazy(
    r"(?![省市区县州旗镇乡本我该]|国[有营家]|自然|森林|风景|旅游|湿地)[\u3400-\u9fff]{2,12}?(?:自然保护区|风景名胜区|风景区|旅游区|(?:森林|湿地|地质|国家|沙漠|郊野)公园|灌区|林场|水利风景区)(?:[\u3400-\u9fff]{0,4}管[理护委])[\u3400-\u9fff]{0,3}(?:处|局|站|所|中心|办公室|会)"
)
"""Who keeps a reserve or park called by its own name: `某山国家级自然保护区管理处`."""
_BUILDER = lazy(
    r"(?![省市县区州旗镇乡本我该各]|水利|水电|农田|大型|中型|小型|重点)[\u3400-\u9fff]{2,6}(?:水库|渠|灌区|电站|水闸|枢纽|大桥|隧道)(?:扩建|配套|续建)?工程(?:建设|管理|施工)?处"
)
"""Who builds works called by their own name: `某某水库工程处`."""
_INNER_KINDS = frozenset(
    {"committee", "court", "society", "school", "institute", "team", "bureau", "league", "party", "centre"}
)
_TEAMS = ("总队", "支队", "大队", "中队", "看守所", "拘留所", "戒毒所", "派出所", "稽查局", "管理段", "养护段")
_WITH_TEAMS = ("局", "厅", "支队", "总队", "大队", "公司")


@lru_cache(maxsize=4096)
def split_unit(words: str) -> tuple[str, str]:
    """A name taken apart into body and department: 市总工会权益保障部 → 市总工会, 权益保障部; the second may be empty."""
    if is_branch(words) or _OF_INFECTIONS.fullmatch(words):
        return words, ""
    national = national_regex().match(words)
    if national and not _NUMBERED.match(words, national.end()):
        rest = words[national.end() :]
        within = ending_of(rest) if rest else None
        own = within is not None and within.kind in _BODIES_OF_OWN and len(rest) > len(within.words)
        return (words, "") if own else (national[0], rest)
    for match in _heads_regex().finditer(words):
        body, unit = words[: match.end()], words[match.end() :]
        if _goes_on(match[0], body, unit):
            continue
        ending = ending_of(unit) if len(unit) >= 2 else None
        if ending is not None and _is_unit(unit, ending) and len(body) >= 2:
            return body, unit
    if is_works_organ(words[:-2], words[-2:]):
        return words[:-2], words[-2:]
    cut = _office_at(words)
    return words[:cut], words[cut:]


def _goes_on(head: str, body: str, unit: str) -> bool:
    """Whether the name of a body does not end with `head`, the last word of `body`, but goes on in `unit`."""
    if "（" in body and body.count("（") > body.count("）"):
        return True  # 某某（集团|）公司工会
    if head == "集团" and unit.startswith("公司"):
        return True  # 某某集团|公司客户服务中心
    if body in _IN_THE_MIDDLE or (head == "中心" and unit.startswith(_CENTRAL)):
        return True
    if len(head) == 1 and (len(body) < 3 or not (has_owner(body) or is_works_organ(body, unit))):
        return True
    if head == "委" and unit.startswith("会"):
        return True  # 某市安委会|办公室
    if head.endswith("委") and unit.startswith("党校"):
        return True  # 某市委党校|教务处
    return _BRANCH.match(unit) is not None  # 某银行|某地分行办公室: the office is the branch's


def _office_at(words: str) -> int:
    """Where the office begins behind the name of a body of any kind: 某市歌舞团|演出部; the end without one."""
    office = _OFFICE.search(words)
    for cut in range(office.start(), len(words) - 1) if office and has_owner(words) else ():
        ending = ending_of(words[:cut])
        if ending is not None and ending.level == "body" and cut > len(ending.words) + 1 and is_unit(words[cut:]):
            return cut
    return len(words)


def _is_unit(unit: str, ending: Ending) -> bool:
    if is_unit(unit):
        return True
    if unit == ending.words and ending.kind in ("society", "school"):
        return False  # 医院协会 is an association of hospitals, 工会学院 a school
    return ending.kind in _INNER_KINDS and ending.level != "weak" and not has_owner(unit) and not _NO_UNIT.search(unit)


@cache
def _trade_regex() -> re.Pattern[str]:
    return lazy(
        rf"(?:{trie_pattern(read_words('trades.txt'))})+[厂矿场店社站队]|[\u3400-\u9fff]{{0,2}}(?:总|分|学校|车)[厂矿场站]"
    )


def is_works_organ(body: str, organ: str) -> bool:
    """Whether an organ that each works has stands behind the whole name of one: 黄河水泥厂|工会, but not 水泥厂|工会."""
    if organ not in _ORGANS or len(body) < 5 or body[-1] not in _SIGNS:
        return False
    return ending_of(body) is not None and _trade_regex().fullmatch(body) is None


def is_keeper(words: str) -> bool:
    """Whether the words name who keeps a reserve, park or the like, or builds works with a name, a body of its own."""
    return ("管" in words and _KEEPER.fullmatch(words) is not None) or _BUILDER.fullmatch(words) is not None


@lru_cache(PLACES)
def is_unit(words: str) -> bool:
    """Whether the words name a department that says nothing of whose it is (权益保障部, 办公室)."""
    ending = ending_of(words)
    if ending is None or has_owner(words) or is_keeper(words) or _NO_UNIT.search(words) or words.endswith(_OWN_UNION):
        return False
    if words.startswith(("董事会", "监事会")) and len(words) > 3:
        return True
    if is_works_organ(words[:-2], words[-2:]):
        return False
    there = _THERE.search(words) if words.endswith("分会") else None
    if there is not None and has_owner(there["branch"]):
        return False
    if words.endswith("工会") and len(words) >= _OF_FIRM and (firm := ending_of(words[:-2])) is not None:
        return firm.kind not in ("company", "bank", "school", "hospital")
    return ending.level in ("unit", "group") or ending.kind in _UNIT_KINDS or words.endswith(_UNIT_ENDINGS)


def is_team_of(words: str, home: str) -> bool:
    """Whether words name a team or station of the office that stands before them in one title: 某县公安局副局长兼交警大队大队长."""
    return home.endswith(_WITH_TEAMS) and words.endswith(_TEAMS) and not has_owner(words)


def root_of(name: str) -> str:
    """The body above a department: 上海市总工会权益保障部 → 上海市总工会."""
    return split_unit(name)[0]


def above_group(body: str, words: str) -> str:
    """The body that a group named behind another group is of: both are within the one above them."""
    return root_of(body) if body.endswith("组") and words.endswith("组") and is_unit(words) else body


def is_anaphor(words: str) -> bool:
    """Whether the words only point back at a body named before: 该院, 本会, 我校."""
    return (
        len(words) <= 4
        and _PRONOUN.match(words) is not None
        and (words[1:] in ("会", "行", "委") or ending_of(words[1:]) is not None)
        and not leading_place(words)  # 本溪市委
    )
