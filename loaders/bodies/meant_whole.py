"""What body words mean as they stand, before a department at their end is read apart."""

from __future__ import annotations

from ..language.body_words import ending_of
from ..language.party_names import usual_party
from ..language.patterns import lazy
from ..language.regiments import within_regiment
from ..places.prefectures import of_prefecture
from .alumni import alumni_there
from .asked import Asked, Rule
from .banks import branch_of_own_bank
from .branch_committees import of_branch_committee, own_by_kind
from .branches import branch_meant
from .departments import PARTY_UNIT
from .foreign import office_told
from .institutions import is_institution
from .league import league_of_place
from .own_society import branch_of_society
from .own_stems import own_without_level
from .own_town import of_own_town
from .owners import owner_of
from .parties import branch_there
from .place_levels import place_of_level
from .pointed import pointed_at
from .police_units import of_city_police
from .short_courts import court_by_short_name, house_of_level
from .trade_levels import bureau_of_level
from .units import is_unit, root_of
from .villages import of_named_village, of_own_brigade, of_own_village, of_village_there
from .within_house import bureau_of_court, is_firm_above, is_within_house, own_by_sign, own_of_level

_OF_REVOLUTION = ("革命委员会", "革委会")
"""What works and schools were led by from 1967 on."""
ORGANS = ("代表大会", "革命委员会", "革委会", "指挥部", "管理委员会", "指导委员会", "领导小组", "工作小组")
"""Organs of a body that are no departments: 院革命委员会."""
_CORPORATE = lazy(r"公司(?:金融|银行|(?P<any>业务|信贷|机构))(?:业务)?[一二三四]?(?:总部|[部处]|中心)$")
"""Departments of a bank that serve companies; 公司 points at no body there."""
POINTED = lazy(
    r"(?P<mark>[该本我此]?)(?P<body>校(?![友园史际长庆志刊报企产务区]|地(?=合作|共建|融合|对接)|外(?!语|国|事|联|办(?!学|班|公)))|院(?![士系长感前志史刊报]|外(?![一二三四]?科|语|国|事|联|办(?!学|班|公))|内感)|社(?![会区科团保志史员])|行(?![政业长志史署])|[厂局所馆段](?![长志史刊报])|矿(?=工会)|矿(?![长志史刊报工区石山井业藏产务难车粉物渣灯泉用床脉权机建])|(?:农|林|牧|茶)?场(?![长院馆地所区志史])|监狱(?!长|[史志])|(?:戒毒|看守|劳教)所(?!长|[史志])|委(?=党组|机关|办公|各)|会(?=机关|办公室|秘书处|领导)|学校|学院|医院(?!感染(?:管理|控制|预防|监控))|公司|集团公司|集团|工厂|总厂|协会|学会|总会|商会|公会|研究会|促进会|联谊会|基金会|联合会|总公司|(?:铁?路|管理|矿务)局|厅(?![长级局堂])|(?<=[该本我此])[会部委司台])(?P<unit>.{2,})$"
)

_COMMITTEES = ("委", "委员会")
"""Ends of the names of committees, of which a place has one of each party: 某市委 is not 民盟某市委."""
_LEAST = 3
"""How many characters hardly name one house among others: 医学院, 工商局."""
_MOURNERS = lazy(
    r"[\u3400-\u9fff·]{2,8}?(?:先生|女士|同志|教授|院士|老人|烈士)?(?:治丧(?:工作)?|追悼会筹备|丧事(?:办理|筹备)?)(?:委员会|(?:领导|工作)?小组|办公室|筹备组)"
)
"""Those who bury somebody, by his name: a body of many houses and a department of none."""


def _party_unit(asked: Asked) -> str | None:
    beside = asked.home.endswith("委") and PARTY_UNIT.fullmatch(asked.words)
    return root_of(asked.home) + asked.words if beside else None


def _term(asked: Asked) -> str | None:
    words, terms = asked.words, asked.context.terms
    return terms.get(words, words) if words in terms or of_prefecture(words) else None


def _own_behind_house(asked: Asked) -> str | None:
    """The document's own body by its name without that of the house above: 勘测设计院 in the papers of 某某管理局勘测设计院."""
    named = len(asked.words) > _LEAST and not asked.words.endswith(_COMMITTEES)
    above = asked.own.removesuffix(asked.words) if named else asked.own
    return asked.own if above not in ("", asked.own) and ending_of(above) is not None else None


def _of_revolution(asked: Asked) -> str | None:
    led = asked.words in _OF_REVOLUTION and is_institution(asked.own) and not asked.own.endswith("公司")
    return asked.own + _OF_REVOLUTION[0] if led else None


def _own_level(asked: Asked) -> str | None:
    place = place_of_level(asked.words[:1], asked.context, asked.near)
    own, unit = own_of_level(asked.words, asked.own, place)
    return own + unit if own else house_of_level(asked.words, asked.own, place) or None


def _own_organ(asked: Asked) -> str | None:
    organ = own_by_sign(asked.words, asked.own)
    return asked.own + organ if organ else None


def _of_bank(asked: Asked) -> str | None:
    corporate = _CORPORATE.match(asked.words)
    if corporate and (not corporate["any"] or "银行" in asked.own):
        return owner_of(asked.words, asked.context, asked.near, asked.owner) + asked.words
    return None


def _of_police(asked: Asked) -> str | None:
    """`公安江北分局`: the city's branch for a district."""
    return of_city_police(asked.words, asked.own, asked.city) or None


def _pointed(asked: Asked) -> str | None:
    """`该校某处`, `院革命委员会`: an organ of a body that one character points at."""
    pointed = POINTED.match(asked.words)
    if not pointed or not _is_organ(pointed["mark"], pointed["body"], pointed["unit"]):
        return None
    if not pointed["mark"] and pointed["unit"] in _SECTIONS:
        return None
    named = "" if pointed["mark"] else asked.context.terms.get(pointed["body"], "")
    body = named or pointed_at(pointed["body"], asked.context, asked.nearest, pointed["mark"])
    unit = _OF_REVOLUTION[0] if pointed["unit"] in _OF_REVOLUTION else pointed["unit"]
    return body + unit if body else asked.words


_SECTIONS = frozenset(
    {"教部", "展部", "员部", "研部", "藏部", "研处", "研科", "研室", "务部", "务处", "务科", "计处", "计科", "计部"}
)
"""Ends of names of departments whose first character points at nothing: 社教部, 会展部, 馆藏部, 科研处."""


def _is_organ(mark: str, body: str, unit: str) -> bool:
    if is_unit(unit) or unit.endswith((*ORGANS, "党委")):
        return True
    return bool((mark or is_within_house(body, unit)) and ending_of(unit))


WHOLE: tuple[Rule, ...] = (
    lambda asked: asked.words if "丧" in asked.words and _MOURNERS.fullmatch(asked.words) else None,
    _own_behind_house,
    lambda asked: league_of_place(asked.words) or None,
    lambda asked: asked.own if asked.words == "团委" and asked.own.startswith("共青团") else None,
    lambda asked: within_regiment(asked.words, asked.own),
    _party_unit,
    lambda asked: branch_there(asked.words, asked.own) if usual_party(asked.own) else None,
    lambda asked: bureau_of_court(asked.words, asked.own, asked.nearest, asked.context.terms),
    _term,
    _of_revolution,
    lambda asked: own_by_kind(asked.words, asked.own),
    lambda asked: of_branch_committee(asked.words, asked.own, asked.nearest),
    lambda asked: of_own_brigade(asked.words, asked.own, asked.nearest),
    lambda asked: of_own_village(asked.words, asked.own),
    lambda asked: of_named_village(asked.words, asked.near),
    lambda asked: of_own_town(asked.words, asked.context, asked.home or asked.owner),
    lambda asked: of_village_there(asked.words, asked.nearest),
    lambda asked: own_without_level(asked.words, asked.own),
    lambda asked: court_by_short_name(asked.words, asked.own, asked.near, asked.city),
    _own_level,
    lambda asked: bureau_of_level(asked.words, asked.context, asked.near),
    lambda asked: asked.words if is_firm_above(asked.words, asked.own) else None,
    lambda asked: branch_of_society(asked.words, asked.own) or None,
    lambda asked: alumni_there(asked.words, asked.own, asked.near),
    _own_organ,
    _of_police,
    branch_of_own_bank,
    lambda asked: branch_meant(asked.words, asked.own, asked.nearest),
    _of_bank,
    _pointed,
    lambda asked: office_told(asked.words, asked.near),
)
"""The rules in the order in which they are asked."""
