"""Words that names of bodies end with and begin with: endings, national bodies, plurals, terms of office."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from .party_names import is_branch
from .patterns import lazy
from .regiments import is_part_of_regiment, is_regiment
from .trie import trie_pattern
from .words import any_of, read_classes, read_rows

STAFF = lazy(
    r"(?:主要|临时)?(?:负责人|负责同志|联络[员人]|联系人|工作人员|干部|民警|辅警|教师|老师|职工|医生|医师|护士|会计|出纳|骨干|专干|文书|员工|职员|村民|企业主)$"
)
"""What says of somebody only that he works somewhere, and is no post."""


class Ending(NamedTuple):
    """An ending of bodies' names; `level` is body, unit, group or weak."""

    words: str
    kind: str
    level: str


PLURAL = lazy(
    r"(?:各(?!界)|部分|有关|相关|全体|所有|地方(?=(?:校友|商|协|学|分)会)|多家|多个|一些|几个|若干|其他|其它|基层(?!工作|建设|组织建设|治理|党建|指导)|下属|所属|直属各|[省市县区州](?:直属?|属)(?:学校|中小学|中学|小学|高校|院校|医院|单位|部门|企业)(?:党委|工会|团委)?$|数家|[两三]家(?![店庄坊沟村屯湾河集寨埠桥坪坡塘峪岭渡堡镇])|驻地各|属地|辖区内)"
)
NATION = lazy(
    r"中国|中华|中[苏朝日越法美英德印蒙]友好|中[建铁交冶水电]第?[一二三四五六七八九十]|全国|国家|中共|新民主主义青年团|共产主义青年团|国民党|中央(?!(?<=[\u3400-\u9fff]中央)(?:革命根据地|苏区|苏维埃|红军|商务区|公园|大街|广场))|国务院|最高人民|世界|国际(?!业务|合作|交流|部|处|科|事务|联络|关系|教育|文化|学院|商务|贸易(?!促进)|金融部|结算|旅游|工程|商学|班)|亚洲|全总|团中央|共青团|青年团(?=[\u3400-\u9fff]{2,6}[省市县区地州盟旗工]委|[\u3400-\u9fff]{2,7}工作委)|团[市省区县州]委"
)
SUB = lazy(
    r"(?:首届|历[届任次]|新的?一?届|第[一二三四五六七八九十百\d]+届|[一二三四五六七八九十]{1,3}届)(?:第?[一二三四五六七八九十]+次)?"
)

IS = lazy(
    r"([\u3400-\u9fff]{2,4}?)(?:[系为](?![统列主]|党(?![委组总支]))|奉?[调派](?![出研查度])|代理(?=[市省区县州旗乡镇]))"
)
SENT = lazy(
    r"(?<=[\u3400-\u9fff])[调派](?![出研查度])(?=(?:地区|专区|专署(?=副?专员)|[市省区县州盟旗])[\u3400-\u9fff])|(?<=会)聘(?![用任请书])|(?<=[，。；：、\n\u3000])改(?=[省市县区旗州][\u3400-\u9fff]{2})|(?<=[委府局厂])设(?![计施备立置])|(?:(?<=办公室)|(?<=秘书处)|(?<=指挥部))设在?(?=[市省区县州旗镇乡街])"
)
"""Who goes or is sent to a body of the place: 县农业局|调|县计划委员会, 县委|派|县委宣传部; what it sets up: 县委|设|妇女工作委员会."""


@cache
def endings() -> dict[str, Ending]:
    """All endings by their words."""
    return {row[0]: Ending(*row[:3]) for row in read_rows("organizations.tsv")}


@cache
def _longest_ending() -> int:
    return max(map(len, endings()))


@lru_cache(maxsize=4096)
def ending_of(words: str) -> Ending | None:
    """The longest ending that these words have."""
    table = endings()
    if words.endswith("家庭"):  # no court
        return None
    if is_branch(words):
        return Ending(words[-2:], "party", "body")
    if words[-1:] in ("团", "营", "连") and (is_regiment(words) or is_part_of_regiment(words)):
        return Ending(words[-1], "army", "body" if words[-1] == "团" else "unit")
    for size in range(min(len(words), _longest_ending()), 0, -1):
        found = table.get(words[-size:])
        if found is not None:
            return found
    return None


@cache
def edge_words() -> tuple[frozenset[str], frozenset[str]]:
    """Words that cannot stand in a name, and words that hold such a word and can."""
    rows = read_classes("edges.tsv")
    return rows["stop"], rows["guard"] | {row[0] for row in read_rows("odd_places.txt")}


@cache
def national_regex() -> re.Pattern[str]:
    """Names of national bodies that begin with no place."""
    return lazy(
        rf"{trie_pattern(row[0] for row in read_rows('national.txt'))}(?=$|[\u3400-\u9fff]{{1,16}}(?:司|局|厅|处|组|中心|室|办|党组|机关|院|所|社))"
    )


@cache
def abroad_regex() -> re.Pattern[str]:
    """What names of bodies in other countries begin with."""
    return lazy(any_of("countries.txt"))


def is_plural(words: str) -> bool:
    """Whether the words mean several bodies that are not named (各区总工会)."""
    return PLURAL.match(words) is not None


def _committee(head: str) -> str:
    """The committee of a party or the conference of a place (中共某县第三届委员会) by its usual name; "" for another body's."""
    if not head.endswith(tuple("省市区县州盟旗镇乡")):
        return ""
    return head + ("委员会" if re.match("政协|民[革盟建进]|农工|致公|九三|台盟|中国(?!共产)", head) else "委")


def without_session(words: str) -> str:
    """A body's name without the number of its session: 市科协第五届委员会 → 市科协."""
    parts = SUB.split(words)
    if len(parts) == 1:
        return words
    head, tail = parts[0], "".join(parts[1:])
    if not head:
        return "" if re.fullmatch(r"委员会|理事会|执委会|常委会|领导班子|班子", tail) else tail
    if tail == "委员会" and (committee := _committee(head)):
        return committee
    if tail == "委员会" and head.startswith(("共青团", "中共", "中国共产党")):
        return head + tail
    if re.match(r"(?:委员会|理事会|执委会|执行委员会|常委会|全委会|监事会)$", tail):
        return head
    return head + tail
