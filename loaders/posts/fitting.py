"""Which posts a body can have, by its name."""

from __future__ import annotations

from ..bodies.all_circles import MET
from ..bodies.meeting_names import is_of_members
from ..language.body_words import Ending, ending_of
from ..language.party_names import is_branch, usual_party
from ..language.patterns import lazy
from .phrases import PostPhrase
from .roles import role_heads

_RULING = lazy(r"(?<!人民)[省市区县州旗]委$")
"""Committees that are led by secretaries: nobody is 副主席 or 主委 of 某市委, unless of a party of the united front."""
_COMMISSION = lazy(
    r"(?:卫健|卫计|卫生计生|计生|发改|经信|国资|民宗|教工|工信|住建|城管|农业|科|建|教|体|计|经|经贸|政法|农业农村|农|编)委(?:员会)?$"
)
"""Commissions of governments, which directors head, unlike the committees of parties."""
_WITHIN_PARTY = lazy(r"[省市区县州](?:委|委会|委员会)[\u3400-\u9fff]{2,12}(?:委员会|专委会|工委|妇委会)$")
"""Committees within a party's committee, which a 主任 heads."""
_HEADS = frozenset({"主任", "书记", "主席", "会长", "理事长"})
"""What congresses of members elect for the body whose members they are, and have not themselves."""
_COOPERATIVES = ("合作社", "供销社", "信用社", "联社", "联合社", "联合总社", "合作总社")
"""Cooperatives that directors and boards head, unlike shops and works."""
_NO_COUNCILS = ("委", "部", "政府", "局", "科", "人民委员会", "革命委员会")
"""Ends of the names of offices of the party and the state, which have no council and no board of supervisors."""
_OF_COOPERATIVES = frozenset({"主任", "理事", "常务理事", "理事长", "监事", "监事长"})
_OF_VILLAGE = ("村委会", "村民委员会", "居委会", "居民委员会", "嘎查委员会")
"""Committees of villages and communities."""
_OF_SOCIETIES = frozenset({"秘书长", "理事", "常务理事", "名誉会长"})
_HOUSES = frozenset({"museum", "hospital", "station", "theatre", "prison", "police"})
INNS = ("宾馆", "酒店", "饭店", "大酒店", "招待所")
"""Houses where societies meet, which have no such posts themselves."""


_CHAIRS_OF_COMMITTEES = ("主席", "主委", "主任委员")


def _led_by_directors(organization: str) -> bool:
    """Whether a branch or working committee of a party is named."""
    return is_branch(organization) or (organization.endswith("工委") and usual_party(organization) != "")


def fits(phrase: PostPhrase, organization: str) -> bool:
    """Whether a body of this name can have such a post."""
    kinds = role_heads()[phrase.head][0]
    ending = ending_of(organization)
    if organization.endswith(("革命委员会", "革委会")):
        return "*" in kinds or phrase.head in ("主任", "委员", "常委", "常务委员", "主席")
    if phrase.inner in ("理事会", "监事会") and organization.endswith(_NO_COUNCILS):
        return False
    if phrase.head == "委员" and organization.endswith(("人民委员会", "政府委员会")):
        return True
    if phrase.head in _CHAIRS_OF_COMMITTEES and _is_led_by_others(phrase.head, organization):
        return False
    if _leads_by_name(phrase.head, organization):
        return True
    if _is_of_part(phrase, organization, ending):
        return False
    if phrase.head == "主任" and ending is not None and ending.words in ("系", "妇联", "妇女联合会"):
        return True
    return (
        "*" in kinds
        or "党" in phrase.inner
        or (ending is not None and (ending.kind in kinds or (ending.kind == "bank" and "company" in kinds)))
    )


def _is_led_by_others(chair: str, organization: str) -> bool:
    """Whether a committee or commission has no such chair: those of parties of the united front have, but not all within."""
    directed = _RULING.search(organization) or (chair == "主委" and _COMMISSION.search(organization))
    if directed and not usual_party(organization):
        return True
    return chair != "主席" and _WITHIN_PARTY.search(organization) is not None and usual_party(organization) != ""


def _leads_by_name(head: str, organization: str) -> bool:
    """Whether a body has such a post by its name, whatever its kind."""
    if head == "主席" and organization.endswith(MET):
        return True
    if head == "主任" and (organization.endswith(_OF_VILLAGE) or _led_by_directors(organization)):
        return True
    return head in _OF_COOPERATIVES and organization.endswith(_COOPERATIVES)


def _is_of_part(phrase: PostPhrase, organization: str, ending: Ending | None) -> bool:
    """Whether a post is not of the body itself but of a part of it, of its members, or of who meets there."""
    if phrase.head == "书记" and organization.endswith("代表大会"):
        return True  # of the committee that it chose
    if phrase.head in _HEADS and is_of_members(organization):
        return True
    if phrase.head == "院长" and organization.endswith("大学"):
        return True  # of one of its colleges
    if phrase.head == "所长" and phrase.mark != "former" and organization.endswith(("科学院", "研究院", "分院")):
        return True  # of one of its institutes
    if phrase.head in _OF_SOCIETIES and ending is not None and (ending.kind in _HOUSES or ending.words in INNS):
        return True
    return phrase.head in ("校长", "园长") and organization.endswith("系")


_CHAIRS = ("主席", "会长", "理事长")
"""Heads that no committee has which a 主任 heads."""


_NO_SECRETARIES = (
    "经审会",
    "经审委",
    "经费审查委员会",
    "经费审查委",
    "女职工委员会",
    "女职委",
    "女工委",
    "监事会",
    "部",
    "办公室",
    "处",
    "科",
)
"""Ends of committees and departments within a body, which have no secretary-general."""


def is_led_otherwise(phrase: PostPhrase, head: str, body: str = "") -> bool:
    """Whether a post is none in a committee with this head: `选举甲为经费审查委员会主任，乙为副主席`, `丙为秘书长`."""
    if phrase.head in ("秘书长", "副秘书长") and not phrase.organization and body.endswith(_NO_SECRETARIES):
        return True
    return head == "主任" and not phrase.inner and phrase.head.endswith(_CHAIRS)
