"""Institutions told by their names: by their kind, works by their short names, colleges; the organs that each has."""

from __future__ import annotations

from ..language.body_words import ending_of
from ..language.patterns import lazy
from ..places.gazetteer import leading_place
from .enterprises import is_enterprise
from .units import root_of

_INSTITUTIONS = frozenset(
    {"school", "hospital", "company", "bank", "media", "institute", "court", "procuratorate", "prison"}
)
_OWN_ORGANS = frozenset({
    "纪委", "纪检委", "纪律检查委员会", "监委", "监察委员会", "团委", "党委", "妇联", "妇工委", "工会", "监察室",
    "人武部", "武装部", "校友会", "学生会", "研究生会", "职工代表大会", "教职工代表大会", "职代会", "教代会",
})  # fmt: skip
WORKS = lazy(r"[\u3400-\u9fff]{1,3}(?:[钢铝铜矿汽纺]|油田|石化|重工|石油|电力)")
"""Works by their short names: 某钢, 某某石化."""
TRADE_UNION = lazy(
    r"(?:店员|搬运|装卸|码头|纺织|丝织|染织|缫丝|教育|建筑|手工业|邮电|海员|船员|民船|铁路|公路|运输|交通|机械|五金|电业|食品|轻工|印刷|医务|商业|财贸|农林|农业|林业|盐业|盐务|地质|煤矿|矿业|冶金|化工|石油|水利|金融|文化|卷烟|烟草|粮食|木船|三轮|人力车|理发|皮革|制革|被服|缝纫|泥木|木器|瓦工|茶叶|酱园|国营|市政"
    r"|科教|科技|文卫体|文教|文体|文卫|卫体?|体育|卫生|财税|国防|能源|化学|旅游|纸业|造纸|机电|电力|海关|农水|水电|环保|建设|城建|林水|汽车|军工|航空|电子|粮油){1,5}"
    r"(?:系统|行业|产业)?(?:工人|业)?工会"
)
"""Unions of a trade, which are of the place and none of its federation of unions."""
_UNION_OF_WORKS = lazy(
    rf"(?:{WORKS.pattern}|[一二三四五六七八九十]{{1,2}}[冶建机电]|(?!机关|直属|基层|下属)[\u3400-\u9fff]{{2,8}}(?:厂|矿|公司|集团|医院|学院|大学|机务段|车辆段|工程局|勘探局|矿务局))工会(?:委员会)?"
)
"""The union of one works or institution by its name: 某钢工会, 一机厂工会, 三建工会."""
_FEDERATIONS = ("妇联", "妇女联合会", "总工会", "工商联", "科协", "侨联", "文联")
_ORGAN_OF_WORKS = lazy(
    r"(?!机关|直属|基层|下属)[\u3400-\u9fff]{2,8}(?:(?<!分)厂|矿|公司|集团|医院|学院|大学|商场|农场)(?:女职工委员会|女工委员会|女工委|女工部|妇委会|妇女委员会|妇联|妇代会|工会|团委|科协)"
)
"""An organ of one works by its name: 某厂女工委."""
_LONGEST = 10
"""Characters at most of a college that is one of a university; longer names are rather of schools of their own."""

_FIELD = lazy(
    r"(?:(?:人?文|[理工医农法商药]|文理|文法|人文社科|体育|艺术|音乐|美术|舞蹈|外国?语|英语|经济|经管|经贸|管理|工商管理|会计|财务|金融|统计|数学|数理|物理|化学|化工|生物|生命|生态|环境|资源|材料|机械|机电|电气"
    r"|电子|信息|计算机|软件|网络|通信|自动化|控制|土木|建筑|测绘|交通|汽车|能源|动力|地理|地质|矿业|历史|哲学|新闻|传播|教育|师范|心理|马克思|公共|政治|社会|旅游|护理|口腔|临床|基础|中医|针灸|食品|园艺"
    r"|林|动物|植物|水产|纺织|服装|设计|传媒|影视|海洋|水利|航空|航天|人工智能|大数据|网络|继续|国际|研究生|成人|创新|未来|微电子|光电|核|安全|应急"
    r"|葡萄|酿酒|茶|草业|畜牧|动医|兽医|粮食|产业|现代产业|陶瓷|戏剧|轻工|包装|印刷|冶金|石油|轨道|民航|气象|大气|遥感|智能|数字|物联网|集成电路|储能|武术|足球|法政|经法|商贸|电商|物流|酒店|会展|文博|考古|国学)[\u3400-\u9fff]{0,6})学院$"
)
"""The fields that colleges of universities are named by."""
_OF_ITS_OWN = lazy(r"职业|技术|师范|专科|高等|干部")
"""What schools are called that are colleges by name only."""


def is_college(body: str) -> bool:
    """Whether a body is a college without a place of its own, as universities have (文学院, 地理科学学院)."""
    told = body.endswith("学院") and len(body) <= _LONGEST and not leading_place(body)
    return told and _FIELD.match(body) is not None and _OF_ITS_OWN.search(body) is None


_UNION_OF_ZONE = lazy(
    r"[\u3400-\u9fff]{2,12}(?:开发|高新|高新技术|园|保税|示范|度假|合作|试验)区(?:总工会|工会|工会联合会|工会工委)"
)
"""The union of a zone, which is a body of its own beside that of its city or county."""


def is_institution(name: str) -> bool:
    """Whether a body is a school, hospital, company or the like, which has a party committee and a union of its own."""
    root = root_of(name) if name else ""
    ending = ending_of(root) if root else None
    kept = ending is not None and (ending.kind in _INSTITUTIONS or is_enterprise(root))
    return kept or name.endswith("委党校") or WORKS.fullmatch(name) is not None


def is_apart(body: str, own: str) -> bool:
    """Whether a body is an institution of which the document's own is no part, and no part of the document's own."""
    root = root_of(body)
    return is_institution(root) and bool(own) and not root.startswith(own) and not own.startswith(root)


def is_union_apart(words: str, owner: str) -> bool:
    """Whether the union of a works or zone stands beside a union of which it is no part: `市总工会主席甲、某钢工会副主席乙`,
    or another organ of a works in the papers of a federation: 某厂女职工委员会."""
    if owner.endswith(_FEDERATIONS) and _ORGAN_OF_WORKS.fullmatch(words):
        return True
    if not owner.endswith("工会") or "工会" not in words:
        return False
    return _UNION_OF_WORKS.fullmatch(words) is not None or _UNION_OF_ZONE.fullmatch(words) is not None


def is_own_organ(words: str) -> bool:
    """Whether the words name an organ that each institution has: 纪委, 工会."""
    return words in _OWN_ORGANS


def has_organs(body: str, above: str) -> bool:
    """Whether a body within an institution has a committee and a union of its own: a faculty, a hospital of a university."""
    ending = ending_of(body) if body.startswith(above) else None
    return ending is not None and ending.kind in _INSTITUTIONS and len(body) - len(above) > 2
