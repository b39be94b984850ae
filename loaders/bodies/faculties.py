"""Faculties, libraries and schools that belong to a university."""

from __future__ import annotations

from ..language.patterns import lazy
from ..parts import Context
from .anchors import has_owner
from .faculty_names import school_above
from .institutions import is_college
from .own_faculty import beside_own
from .units import root_of

_SCHOOLS = ("大学", "学院", "学校")
_OFFICES = ("部", "处", "办公室", "研究生院")
_OF_SCHOOL = ("党校", "附中", "附小")
"""Bodies of a school that are named by two characters."""
_FACULTIES = (
    "学院", "系", "研究院", "研究所", "研究中心", "图书馆", "书院", "附属医院", "实验室",
    "出版社", "教研室", "校友会", "校友总会", "后勤集团", "后勤服务集团", "后勤公司", "资产经营公司", "校医院",
    "档案馆", "校史馆", "博物馆", "研究生院", "附属中学", "附属小学", "附属学校", "附中", "附小",
    "幼儿园", "编辑部",
    *_OF_SCHOOL,
)  # fmt: skip
_REGION = r"(?:[南北东]疆|江[南北淮汉]|淮[南北海]|岭南|塞[北上外]|关[东中外]|河西|[湘鄂赣皖苏浙闽粤桂滇黔川陕甘陇豫晋冀鲁辽吉蒙][东西南北中](?!方|部|国)|胶东|华[东南西北中]|[东西][北南](?!亚|非|欧|方)|辽宁|冀州)"
"""Parts of the country that colleges are named by and no faculty is."""
_OTHER_SCHOOL = lazy(
    rf"^{_REGION}(?:[医农林工商]|医药|中医药?|师范|理工|农业|林业|工业|工程|财经|科技|应用|职业|技术|艺术|民族|政法|石油|矿业)*学院$|"
    r"(?!国际|继续|马克思|附属|现代|应用|高等|研究)[\u3400-\u9fff]{2,}(?:师范|理工|农业?|(?<![程化])工|财经|职业技术|职业|专科|科技职业)学院$"
    r"|[\u3400-\u9fff]{2,}(?:[师医农商财林工]专|高等专科学校|专科学校|师范学校|师范学院|医学院|农学院|工学院)(?=[\u3400-\u9fff]{2,}系)"
    r"|[\u3400-\u9fff]{2,}(?<!老年)(?<!开放)大学(?!生|英语|外语|语文|物理|数学|化学|体育|计算机)"
    r"|^(?:美国|英国|法国|德国|日本|韩国|俄罗斯|加拿大|澳大利亚|新加坡|意大利|西班牙|荷兰|瑞士|瑞典)(?!语|研究|文学|问题)"
)
"""A school of its own, or what belongs to one that is named."""


_ATTACHED = lazy(
    r"附属(?:[\u3400-\u9fff]{2,8}医院|[一二三四五六七八九十]院)|附[一二三四五六七八九十]院|[一二三四五六七八九十]附院"
)
"""A hospital of a university by its number or name: `附属第一医院`, `一附院`."""


_GROWN = lazy(
    r"(?!中国|国际|中央|电子|海洋|交通|外国)(?P<stem>[\u3400-\u9fff]{2,3})(?:医|医药|中医|师范|工|农|农业|林|林业|商|财经|理工|工业|化工|矿业|石油|水产|体育|艺术|音乐|美术|大)*(?:专科|高等)?学[院校]"
)
"""What a university may have been before it was one, by the beginning of its name: 某东医学院 of 某东医科大学."""


def university_of(words: str, context: Context, owner: str) -> str:
    """The university that a faculty, a library or an alumni association belongs to."""
    if (
        not (words.endswith(_FACULTIES) or _ATTACHED.fullmatch(words))
        or (len(words) <= 2 and words not in _OF_SCHOOL)
        or has_owner(words)
        or _OTHER_SCHOOL.search(words)
        or _was_school(words, context.organization)
    ):
        return ""
    if above := beside_own(words, context.organization):
        return above
    endings = ("大学",) if words.endswith("学院") else ("大学", "学院", "学校")
    if (school := school_above(context.organization)) and not owner:
        return school
    own = context.organization if words not in context.organization else ""
    if own.endswith(_OFFICES) and root_of(own).endswith(_SCHOOLS):
        own = root_of(own)  # 某大学教务处
    if own.endswith(_SCHOOLS):
        beside = root_of(owner)
        return beside if beside.endswith(endings) or _is_other_college(beside, own) else own
    return next((home for home in (root_of(owner), own) if home.endswith(endings)), "")


def _was_school(words: str, own: str) -> bool:
    """Whether words name what the university `own` was once, not a faculty of it."""
    found = _GROWN.fullmatch(words)
    return found is not None and own.endswith("大学") and own.startswith(found["stem"])


def _is_other_college(body: str, own: str) -> bool:
    """Whether a body is a college that is a school of its own, and not the document's: 某州师范学院."""
    school = body.endswith("学院") and body != own and not is_college(body)
    return school and (has_owner(body) or _OTHER_SCHOOL.search(body) is not None)
