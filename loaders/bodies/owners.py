"""Whose department words name: the rules, the first of which that knows is heard."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from ..language.body_words import Ending, abroad_regex, ending_of
from ..language.patterns import lazy
from ..parts import Context
from ..places.gazetteer import leading_place
from .anchors import has_owner
from .beside import is_placed, place_beside
from .branches import academy_of, head_of
from .departments import body_of_committee, body_of_unit, own_of, within_own
from .enterprises import is_enterprise, is_of_region, stands_alone, works_of
from .faculties import university_of
from .foreign import is_abroad
from .institutions import TRADE_UNION, has_organs, is_institution, is_own_organ, is_union_apart
from .local_papers import is_newspaper
from .old_offices import bare_city
from .own_faculty import office_above
from .own_society import society_beside
from .units import is_unit, root_of

_LONG_UNION = 5
_OF_OFFICES = lazy(r"[\u3400-\u9fff]{0,4}(?:机关|直属|基层|下属|本级)")
"""How the union of a body's own offices is called, by its longest name `直属机关工会`."""
_OF_PART = lazy(r"(?:[厂部院处科司段队室站所矿系局社店]|车间|中心|项目)工会$")
"""The union of what may be a part of the works whose union is named before."""
_ANYBODYS = ("项目部", "事业部")
"""Departments that branches of firms are called by, and that societies have too."""
_BRANCH = lazy(r"(?:分公司|子公司|事业部|分厂|项目部|(?<!银行)(?:分行|支行))$")
_HEADED = lazy(
    r"(?:[\u3400-\u9fff]{2,8}|(?=[农工建中交]行))(?:银行|交行|农行|工行|建行|中行|公司|集团|电信|移动|联通|人保|人寿|邮政|电力|烟草|石油|石化)(?=[\u3400-\u9fff]{3})"
)
"""A branch named with the company that it is of (农业银行三峡分行)."""
_ZONE = lazy(r"[区城园港湖岛山河江库林场]")
"""What a committee of administration is of that is a body of its own: 高新区管理委员会, not 质量管理委员会."""
_SQUAD = lazy(r"(?:总队|支队|大队|中队)$")
_STAFF = lazy(r"(?:直属)?机关(?:党委|纪委|党总支|工会|团委)$")
_UNION_ORGAN = lazy(r"(?:女工|女职委|女教?职工|经审|经费审查|生产保护|劳动法律)")
_PLACED = lazy(
    r"(?:委|人大|人大常委会|政协|政府|人民政府|纪委|监委|监察委员会|政法委|公安局|法院|人民法院|检察院|人民检察院|军分区|人武部|总工会|团委|妇联"
    r"|工代会|农代会|贫代会|贫协|红代会|妇代会|[\u3400-\u9fff]{2,8}(?:局|厅)|海关|[\u3400-\u9fff]{2,6}委|[\u3400-\u9fff]{2,8}系统工会)$"
)
_OFFICE_OF_PARTY = lazy(r"[省市县区州旗]委(?:组织|宣传|统战|政法|社会工作)部$")
"""A department of a party committee, which has offices of its own: `市委组织部副部长甲、干部一科科长乙`."""
_NO_ENDING = Ending("", "", "")


@dataclass(frozen=True, slots=True)
class _Asked:
    """Words whose body is asked for, how they end, the bodies named before them and the one right beside them."""

    words: str
    ending: Ending
    context: Context
    near: Sequence[str]
    owner: str

    @property
    def own(self) -> str:
        """The document's own body."""
        return self.context.organization


def owner_of(words: str, context: Context, near: Sequence[str], owner: str) -> str:
    """Whose department the words name, or the place of a 公安局 without one; empty when they stand on their own."""
    asked = _Asked(words, ending_of(words) or _NO_ENDING, context, near, owner)
    return next((body for rule in _RULES if (body := rule(asked)) is not None), "")


def _of_academy(asked: _Asked) -> str | None:
    return academy_of(asked.words, asked.owner) or None


def _of_staff(asked: _Asked) -> str | None:
    return root_of(asked.owner) or asked.own if _STAFF.match(asked.words) else None


def _own_organ(asked: _Asked) -> str | None:
    if not is_own_organ(asked.words) or is_placed(asked.owner) or not is_institution(asked.own):
        return None
    return asked.owner if has_organs(asked.owner, asked.own) else asked.own


_OF_BANK = lazy(
    r"[\u3400-\u9fff]{2,6}(?:银行|农商行)[\u3400-\u9fff]{2,10}(?:支行|分行|营业部|分理处)[\u3400-\u9fff]{2}"
)
"""A part of a bank's branch: `某银行某支行党支部`."""


def _alone(asked: _Asked) -> str | None:
    """What is abroad, is no body at all or is known to stand on its own."""
    words, owner = asked.words, asked.owner
    alone = is_abroad(words) or asked.ending is _NO_ENDING or stands_alone(words, asked.own, root_of(owner))
    alone = alone or is_union_apart(words, owner or asked.own) or _OF_BANK.match(words) is not None
    return "" if alone else None


def _of_union(asked: _Asked) -> str | None:
    if not _UNION_ORGAN.match(asked.words):
        return None
    unions = ("工会", "工会联合会")
    union = next((name for name in (asked.owner, asked.own, *asked.near[:3]) if name.endswith(unions)), "")
    return union or (asked.own + "工会" if is_institution(asked.own) else None)


def _of_works(asked: _Asked) -> str | None:
    return works_of(asked.words, own_of(asked.words, asked.context), root_of(asked.owner)) or None


def _of_firm(asked: _Asked) -> str | None:
    words = asked.words
    if not _BRANCH.search(words) or _HEADED.match(words) or abroad_regex().match(words):
        return None
    firm = next(_with_branches(asked.context, asked.near, asked.owner), "")
    return firm if firm or words not in _ANYBODYS else None


def _of_own_department(asked: _Asked) -> str | None:
    """A section of the document's own department, also behind another of its sections."""
    beside = not asked.owner or asked.owner.startswith(asked.own)
    return within_own(asked.words, asked.own) or None if asked.own.endswith("系") and beside else None


def _of_university_above(asked: _Asked) -> str | None:
    return office_above(asked.words, asked.own, root_of(asked.owner)) or None


def _of_body_beside(asked: _Asked) -> str | None:
    words, owner = asked.words, asked.owner
    if not owner or is_placed(owner) or not is_unit(words) or _beside_union(words, owner):
        return None
    root = root_of(owner)
    root = asked.own if asked.own.startswith(root) and owner.startswith(asked.own) else root
    return owner if _OFFICE_OF_PARTY.search(owner) and words.endswith(("处", "科")) else root


def _beside_union(words: str, owner: str) -> bool:
    """Whether words name the union of a works behind another union, which has none within itself."""
    of_works = words.endswith("工会") and len(words) >= _LONG_UNION and not _OF_OFFICES.match(words)
    return of_works and owner.endswith("工会") and _OF_PART.search(words) is None


def _of_federation(asked: _Asked) -> str | None:
    """A union of a trade is of the place that the document's own body is of; one of a town and its trade, or of a works, is
    no part of a federation of unions."""
    words, own = asked.words, asked.own
    place = (
        own.removesuffix("总工会") if own.endswith("总工会") else leading_place(own) if not is_institution(own) else ""
    )
    if place and TRADE_UNION.match(words):
        return place
    named = len(words) > _LONG_UNION and words.endswith("工会") and not _OF_OFFICES.match(words)
    named = named and own.endswith(("总工会", "工会联合会"))
    return "" if named or _beside_union(words, asked.owner) else None


def _of_region(asked: _Asked) -> str | None:
    return "" if is_of_region(asked.words) else None


def _of_works_bureau(asked: _Asked) -> str | None:
    """`某矿务局副局长、安全监察局局长`: a bureau within one."""
    within = asked.owner.endswith("局") and asked.words.endswith("局") and is_enterprise(asked.owner)
    return asked.owner if within else None


def _of_place(asked: _Asked) -> str | None:
    words, kinds = asked.words, ("bureau", "ministry", "police", "union")
    if _PLACED.fullmatch(words) or (_PLACED.match(words) and asked.ending.kind in kinds):
        return bare_city(words, place_beside(asked.context, asked.near))
    return None


def _centre_alone(asked: _Asked) -> str | None:
    if asked.ending.kind != "centre":
        return None
    nobodys = is_placed(asked.owner) or not (asked.owner or asked.own)
    return "" if nobodys else None


def _of_headquarters(asked: _Asked) -> str | None:
    if asked.ending.kind != "headquarters" or has_owner(asked.words) or not is_institution(asked.own):
        return None
    return "" if is_newspaper(asked.own) else asked.own


def _of_unit(asked: _Asked) -> str | None:
    if is_unit(asked.words) or asked.ending.kind == "centre":
        return body_of_unit(asked.words, asked.context, asked.near, asked.owner)
    return None


def _of_committee(asked: _Asked) -> str | None:
    words, ending = asked.words, asked.ending
    managing = ending.kind == "zone" and not _ZONE.search(words)
    if (managing or ending.kind == "committee") and ending.level == "body" and not has_owner(words):
        return body_of_committee(words, asked.context, asked.near)
    return None


def _of_squad(asked: _Asked) -> str | None:
    if not _SQUAD.search(asked.words) or asked.ending.kind != "team":
        return None
    own = ending_of(asked.own)
    return asked.own if own is not None and own.kind in ("bureau", "ministry", "police") else ""


def _of_university(asked: _Asked) -> str | None:
    return university_of(asked.words, asked.context, asked.owner)


_RULES: tuple[Callable[[_Asked], str | None], ...] = (
    _of_academy,
    _of_staff,
    _own_organ,
    _alone,
    lambda asked: society_beside(asked.words, asked.near, asked.own),
    _of_union,
    _of_works,
    _of_firm,
    _of_own_department,
    _of_university_above,
    _of_body_beside,
    _of_federation,
    _of_region,
    _of_works_bureau,
    _of_place,
    _centre_alone,
    _of_headquarters,
    _of_unit,
    _of_committee,
    _of_squad,
    _of_university,
)
"""Each gives a body, "" where the words stand on their own, or None where the next is to be asked."""


def _with_branches(context: Context, near: Sequence[str], owner: str) -> Iterator[str]:
    for name in (owner, context.organization, *near):
        root = root_of(name)
        firm = head_of(root) if _BRANCH.search(root) else root
        if (ending := ending_of(firm)) is not None and ending.kind in ("company", "bank"):
            yield firm
