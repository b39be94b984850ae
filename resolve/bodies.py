"""What the folded name of an organization says about it: its place, the body it is a department of, its superior."""

from __future__ import annotations

from functools import lru_cache

from ..model.patterns import lazy
from .forms import lexicon

_NATION = lazy(r"^(?:共青团)?(?:中国|中华|全国|国家|中央|中共)")
_OTHER = r"(?!政府|人大|政协|工会|[委会局院校部级第与总机])[\u4e00-\u9fff]"
_UPPER = rf"(?:{_OTHER}){{2,7}}?(?:省|自治区|特别行政区|自治州|地区|市(?![级场属立容长]|政(?![府协])|民(?![政宗委盟]))|盟(?=[^员]))"
_LOWER = (
    rf"(?:{_OTHER}){{1,6}}?(?:(?<![社园发景税])区(?![域级])|县(?![域级])|旗(?![舰下])|(?<!城)市(?![级场属立容长政民]))"
)
_CHAIN = lazy(rf"^(?:共青团|民[盟建进革]|农工党|九三学社|致公党)?({_UPPER})({_LOWER})?({_LOWER})?")
_COUNTY = lazy(rf"^(?:共青团|民[盟建进革])?({_LOWER})")
_UNIT = lazy(
    r"(?:[部处室科股组厅局庭所站队馆宫院校园社台团系班庄会]|中心|办公室|办公厅|办|党[委组校]|工委|纪委|支部|总支|分行|支行|公司|工会|系统|学校|街道|小组)$"
)
_NOT_A_UNIT = lazy(r"^(?:[长员合]|常委会|管委会|总会|公司|会[员长议]|(?:学院|学校|医院)$)")


@lru_cache(maxsize=1 << 16)
def places(key: str) -> tuple[str, ...]:
    """The places at the head of a name, greatest first: 平江市东湖区工商联 → (平江市, 东湖区); 全国… → (全国,)."""
    if _NATION.match(key):
        return ("全国",)
    found = _CHAIN.match(key) or _COUNTY.match(key)
    return tuple(place for place in found.groups() if place) if found else ()


@lru_cache(maxsize=1 << 16)
def parent_key(key: str) -> str | None:
    """The key of what the body is part of by its name alone: its department's body, else the same body one place up."""
    return department_of(key) or _superior(key)


@lru_cache(maxsize=1 << 16)
def root_key(key: str) -> str:
    """The key of the body at the top of a chain of departments: 平江市总工会权益保障部 → 平江市总工会."""
    above = department_of(key)
    return root_key(above) if above else key


@lru_cache(maxsize=1 << 16)
def department_of(key: str) -> str | None:
    """The key of the body whose department this is: the longest head of the name that is itself a body."""
    least = sum(len(place) for place in places(key))
    for cut in range(len(key) - 2, max(least, 3), -1):
        head, rest = key[:cut], key[cut:]
        if head.endswith(lexicon().bodies) and _UNIT.search(rest) and not _NOT_A_UNIT.match(rest) and _stands(head):
            return head
    return None


def _stands(head: str) -> bool:
    """Whether a head can be a body of its own: 学会 in 市科协学会学术部 is the first word of a department."""
    above = department_of(head)
    return above is None or len(head) - len(above) > 2


def _superior(key: str) -> str | None:
    chain = places(key)
    if len(chain) < 2:
        return None
    upper = key.index(chain[-1], key.index(chain[-2]) + len(chain[-2]))
    rest = key[upper + len(chain[-1]) :]
    return key[:upper] + rest if rest in lexicon().rungs else None
