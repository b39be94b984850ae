"""The bodies that issued, signed or adopted a document that a sentence names."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...model.statement import Action
from ..bodies.listing import mentions_in
from ..bodies.name_at import BARE_BRANCHES
from ..bodies.own_faculty import office_above, school_acting
from ..bodies.signers import also_signed
from ..language.patterns import lazy
from ..language.sentences import FILLER, Masked, Stretch
from ..parts import EventMention, OrganizationMention
from .adopted import adopting
from .notices import Issuer
from .paper_clauses import LED, OWN_WORD, clause_start, led
from .sending import sending
from .signing import signing

_MEMBERS = ("成员单位", "有关", "相关")
_HELPED = lazy(
    r"(?:会同|联合|与|(?:[本我该][\u4e00-\u9fff]{1,2}|[院校厂局所馆社矿台站行](?=[与和同、会联])|学校|医院|公司|集团(?:总?公司|总部)|[总分](?:公司|[厂行店会])|股份公司|学院|大学|(?<![\u3400-\u9fff])(?:[公友研促联]|研究|促进|联谊|联合|基金)会|[协学商]会|集团|研究[所院]|法院)(?:、|会同|联合|[与和同]))"
)
_BESIDES = lazy(r"(?:并|还|又|同时|另|也)+(?=会同|联合|[与和同])")
"""What a later clause begins with that tells what the subject did with another: `并与某局联合下发`."""
_COMMITTEE = lazy(r"党委(?![书副委会办宣组统班])")
"""The party committee of a body, behind it; no office or member of it."""
_OWN_PARTY = lazy(rf"{OWN_WORD}{_COMMITTEE.pattern}(?![\u3400-\u9fff]{{0,8}}[部处室科]印发)")
_AND_OWN = lazy(
    rf"(?:、|和|与|暨)(?![联共正随印下发出制])(?:{OWN_WORD}|[校院局厂]?行政)(?=联合|共同|正式|随即|印发|下发|发布|出台|制定|发出|$)"
)
"""The body itself beside its party committee: `学院党委、|学院|联合印发《…》`."""
_GROUP = lazy(
    r"该?(?P<group>(?:领导|工作|协调)?小组|工作组|指挥部|专班|筹委会|组委会)(?P<office>办公室)?(?:正式|随即|当即|联合|研究|讨论)*"
)
_BRANCH = lazy(rf"该?(?P<name>{'|'.join(BARE_BRANCHES)})(?:还|也|又|并|先后|同时|研究|讨论|组织|编写|编制|制定)*")
"""The branch of a society by what it is called alone, as the subject of a clause."""
_BY = lazy(r"》(?:（[^（）]*）)?[^，。；、《》由]{0,16}由")
"""Between the title of a paper and the body that issued it: `某局拟订的《…》经审定后由县政府印发`."""
_ISSUERS = lazy("(?:发布|编制|编写|印发|出台)单位(?:分别)?(?:为|是|有|：)")
"""Before the bodies whose paper was told of: `《某指数》发布，发布单位为甲和乙`."""
_PASSED = lazy(r"》(?:（[^（）]*）)?(?:已|业)?[经报][^，。；》]{2,30}?(?:通过|同意|批准|审定|核准)(?=后)")
"""Who adopted a paper before it was issued: `《某办法》经院务会通过后印发`."""
_MADE = lazy(r"(?:联合|共同|会同|一起)*(?:制[定订]|起草|拟[定订]|编[制写印]|印发|下发|出台)后?的$")
"""Behind the bodies whose paper was handed out: `会上下发了甲局、乙局联合制定的|《某方案》`."""
_AT_IT = lazy(
    r"[ \u3000]*(?:会上|会议上|大会上|会议期间|仪式上|活动中|活动现场|(?:此次|本次|这次)?(?:会议|大会))[，,]?(?:还|并|同时|现场|正式|集中|统一)*(?=印发|下发|发布|出台)"
)
"""A clause that says only at or by which meeting a paper was issued: that of those who called it."""
_OFFICE = r"(?:党办|[\u3400-\u9fff]{2,6}?(?:(?<!办事)处|科(?![学技研教])|(?<![干内外])部(?![门署分])|室))"
_OFFICES = lazy(
    rf"(?![该此本我各全有其上下所])(?P<names>(?:{_OFFICE}(?:、|和|与|会同|联合)){{0,4}}{_OFFICE})(?:联合|共同|正式|随即|研究|制定|制订|修订|起草|编制|并|于?日前|于?近日|最近)*"
)
"""Offices of the document's own body as the subject of a clause: `教务处、学生处联合|印发《…》`, `质控科近日|下发《…》`."""
_ITSELF = lazy("^(?:公司|集团|[医学]院|学校|[院校厂局](?=[\u3400-\u9fff]{3}))")
_OTHERS = lazy("^[省市县区州旗国]|[局厅委]|公司|集团|政府")
"""What makes an office that of another body: `市某局某科`."""
_AND = lazy("、|和|与|会同|联合")
_OF_PLACES = ("省", "市", "县", "区", "政府", "委", "乡", "镇")
"""Ends of what is no body that has such offices."""
_LONG_AGO = 400
"""How far back a group that is not named is looked for, in characters."""


def written_by(masked: Masked, issuer: Issuer, verb: int, name: int, action: Action) -> list[str]:
    """The body between verb and title, whose document it is: `会议印发了某县委《…》`."""
    if action != "issued" or masked.bare.startswith(("转", "批转"), verb):
        return []
    named = mentions_in(issuer.organizations, verb, name)
    made = _MADE.search(masked.bare, verb, name)
    if made and named and named[-1].end == made.start():
        if any(one.end == verb for one in mentions_in(issuer.organizations, max(0, verb - 40), verb)):
            return []  # 市总工会|印发了某学校编写的《…》
        return [one.name for one in _chain(masked.bare, named)]
    return [one.name for one in named if one.end == name][:1]


def issuing(
    masked: Masked, sentence: Stretch, start: int, action: Action, issuer: Issuer, event: EventMention | None
) -> list[str]:
    """The bodies that did what the verb at `start` tells: those of its clause, of the sentence, or the document's own."""
    clause = clause_start(masked.bare, sentence.start, start)
    near, far = (
        [one for one in mentions_in(issuer.organizations, low, start) if not masked.text.startswith(_MEMBERS, one.end)]
        for low in (clause, sentence.start)
    )
    near = _without_others(masked.bare, clause, start, action, near)
    if action == "adopted":
        return adopting(masked, sentence, start, near, issuer, event)
    if action == "signed":
        signers = signing(masked, clause, start, near or far, issuer, event)
        too = also_signed(masked.text, start, issuer.people) if signers else []
        return list(dict.fromkeys([*signers, *too]))
    if told := _told_behind(masked.bare, sentence, start, issuer):
        return told
    chain = _chain(masked.bare, near) or _chain(masked.bare, _subject(masked.bare, sentence, far))
    subject = _subject(masked.bare, sentence, far)
    first = _of_party(masked.bare, subject[0]) if subject and subject[0].end <= clause else ""
    names = _with_own(masked.bare, led(masked.bare, clause, start), start, chain, issuer, first)
    at_it = _AT_IT.match(masked.bare, clause) or _AT_IT.match(masked.bare, sentence.start)
    told = event is not None and (event.title in masked.text[slice(*sentence)] or at_it is not None)
    if not names and (congress := sending(masked, sentence, start, issuer, event)):
        return [congress]
    names = names or (issuer.hosts.get(event.id, []) if event and told else [])
    names = names or _offices(masked.bare, clause, start, issuer)
    return list(dict.fromkeys(name for name in names or [_own(masked.bare, clause, start, issuer)] if name))


def _without_others(
    bare: str, clause: int, start: int, action: Action, near: list[OrganizationMention]
) -> list[OrganizationMention]:
    """The bodies of a clause without those that are no subject of its verb, or only passed what another issued."""
    if by := _BY.search(bare, clause, start):  # 《某某大学章程》由学校印发
        near = [one for one in near if one.start >= by.end() and bare[one.start] != FILLER]
    if action == "issued" and (passed := _PASSED.search(bare, clause, start)):
        near = [one for one in near if not passed.start() < one.start < passed.end()]
    return near


def _offices(bare: str, clause: int, start: int, issuer: Issuer) -> list[str]:
    """The offices of the document's own body that a clause begins with, each in full."""
    own = issuer.own
    if not own or own.endswith(_OF_PLACES):
        return []
    found = _OFFICES.fullmatch(bare, led(bare, clause, start), start)
    names = [_ITSELF.sub("", one) for one in _AND.split(found["names"])] if found else []
    return [(office_above(one, own, "") or own) + one for one in names] if not any(map(_OTHERS.search, names)) else []


_UNSAID = lazy(r"(?:\W|[制修拟]定|研究|起草|并|下发|正式|决定|向[^，。；]{1,20}|于|日前|近日)*")
"""Before a verb whose subject nobody is told to be."""


def _own(bare: str, clause: int, start: int, issuer: Issuer) -> str:
    """The document's own body, or the university above it where that is said to act."""
    at = led(bare, clause, start)
    unsaid = issuer.acting and _UNSAID.fullmatch(bare, at, start)
    return school_acting(bare, at, issuer.own) or (issuer.acting if unsaid else issuer.own)


def _told_behind(bare: str, sentence: Stretch, start: int, issuer: Issuer) -> list[str]:
    """The bodies of a clause behind the verb that says whose paper it is: `《…》发布，发布单位为甲和乙`."""
    said = _ISSUERS.search(bare, start, sentence.end) if "单位" in bare[start : sentence.end] else None
    named = mentions_in(issuer.organizations, said.end(), sentence.end) if said else []
    return [one.name for one in _chain(bare, named)] if said and named and named[0].start == said.end() else []


def _with_own(
    bare: str, at: int, start: int, chain: Sequence[OrganizationMention], issuer: Issuer, first: str
) -> list[str]:
    """The bodies of a chain, with the document's own where the subject at `at` is one of its own, or the group meant.

    `first`: the body that the sentence begins with, which is the subject of its later clauses.
    """
    if group := _group_meant(bare, at, start, issuer):
        return [group]
    names = [_of_party(bare, mention) for mention in chain]
    own_party = issuer.own and not school_acting(bare, at, issuer.own) and _OWN_PARTY.match(bare, at, start)
    besides = _BESIDES.match(bare, at, start)
    at = besides.end() if besides else at
    names = [first or issuer.own, *names] if _HELPED.match(bare, at, start) else names
    if not own_party:
        return names
    itself = [issuer.own] if _AND_OWN.match(bare, own_party.end(), start) else []
    return [f"{issuer.own}党委", *itself, *(name for name in names if not (itself and name.startswith(issuer.own)))]


def _group_meant(bare: str, at: int, start: int, issuer: Issuer) -> str:
    """The group, or its office, that was set up just before and is called 领导小组 or 指挥部 alone; else empty."""
    if branch := _BRANCH.fullmatch(bare, at, start):
        meant = issuer.expand(branch["name"])
        return meant if meant not in (branch["name"], issuer.own + branch["name"]) else ""
    found = _GROUP.fullmatch(bare, at, start)
    if found is None:
        return ""
    posts = (post for one in issuer.people for post in one.posts if start - _LONG_AGO < post.start < at)
    told = [post.organization.removesuffix("办公室") for post in posts]
    name = next((one for one in reversed(told) if one.endswith(found["group"])), "")
    return name + (found["office"] or "") if name else ""


def _of_party(bare: str, mention: OrganizationMention) -> str:
    """A body, or its party committee where that stands behind its name."""
    return mention.name + "党委" if _COMMITTEE.match(bare, mention.end) else mention.name


def _subject(bare: str, sentence: Stretch, mentions: Sequence[OrganizationMention]) -> Sequence[OrganizationMention]:
    """The bodies of an earlier clause, if the sentence begins with them."""
    begins = bool(mentions) and LED.fullmatch(bare[sentence.start : mentions[0].start])
    return mentions if begins else []


def _chain(bare: str, mentions: Sequence[OrganizationMention]) -> list[OrganizationMention]:
    """The first body and those joined to it."""
    chain = list(mentions[:1])
    for mention in mentions[1:]:
        if not re.fullmatch(r"[、和与及同]|以及|会同|联合|，联合|，会同", bare[chain[-1].end : mention.start]):
            break
        chain.append(mention)
    return chain
