"""Whose posts those are for which people are chosen: of the body that meets, is founded or was chosen for before."""

from __future__ import annotations

from ..bodies.anchors import has_owner
from ..bodies.institutions import is_institution
from ..bodies.units import root_of
from ..language.patterns import lazy
from .assemblies import begins_with_congress, prepares
from .choice import rises, sets_up_electors
from .courts import court_of
from .electing import (
    elected_council,
    elected_discipline,
    electing_body,
    is_chosen_by_own,
    is_sent_from_above,
    society_that_sits,
)
from .fitting import fits, is_led_otherwise
from .founded import without_taken_in
from .going_on import beside_head, goes_on
from .meeting_hosts import taken_over
from .periodicals import begun_periodical
from .phrases import PostPhrase
from .plain import OF_GROUPS, board_of, firm_of_board, headed_once
from .society_heads import branch_told_of
from .towns import town_party_that_sits
from .unions_of_works import union_of_own
from .walk import Walk

_LEFT = lazy(
    r"[，；](?:同时)?(?:免去|不再(?:兼?任|担任))其?(?:原?任?的?)?(?P<body>[\u3400-\u9fff]{2,24}?(?:[局院校园厅处室部社站所队庭行团馆会委]|中心|公司|法院|办公室))(?:党组|党委)?(?:副?[局院校园厅处部社站所队庭行馆会]长|副?主任|副?书记|副?主席|成员|委员|总[\u3400-\u9fff]{1,2}师|副?总?经理)"
)
"""Behind a rank, what who rises to it leaves: `晋升为三级主任科员，免去某局副局长职务`."""
_SITS = lazy("会议|全会|大会")
_NEXT_TAKES = lazy(r"[，、][\u3400-\u9fff·、（）]{2,40}?(?:为|任|担任|兼任|当选为?)")
"""Between the office of one and that of the next: `甲为组长|，乙、丙为|副组长`."""
_SITTINGS = lazy(r"会议?、[^，。；、]{2,24}(?:会议|全会)(?:分别|相继)选举")
"""Several bodies that sat the same day: `经审会第一次会议、女职工委员会第一次会议分别选举`."""

_BESIDE_SECRETARY = lazy(r"书记[，、；][^。\n]{1,80}")
"""From the end of a secretary's office on to the members chosen with him: `选举甲为总支|书记，乙、丙为|委员`."""

_ANEW = lazy(r"[，；。\n][^，；。\n]{0,8}(?:聘任|任命|聘请|解聘|免去|续聘)[^，。；\n]{2,24}$")
_BRANCHES = ("分公司", "支公司", "子公司", "分厂", "事业部", "项目部")
COMMITTEES = ("省委", "市委", "区委", "县委", "州委", "旗委", "地委")
_ELECTORS = ("选举委员会", "选举工作委员会", "选举领导小组")
"""Who holds an election and makes known who was chosen for another body."""
_SENT = ("考察组", "工作组", "调研组", "督导组", "督查组", "检查组", "巡视组", "巡察组", "指导组", "慰问团", "代表团")
"""Groups that come to make a decision known, or to look on."""
_NO_GROUPS = ("部", "革命委员会", "革委会", "党委", "纪委", "大会", *COMMITTEES)
"""Ends of the names of bodies that have no group or committee of the party within them."""
_TAKE_OVER = ("接任", "继任", "接替", "接充")
_GONE = lazy(
    r"(?<![抽借])调(?:往|到|去|回|至|入|赴)?(?P<to>[\u3400-\u9fff]{3,20}?)(?:工作|学习|担?任[^，。；\n]{2,12})?[，；][^，。；\n]{2,30}$"
)
_SIGN = 3
"""How many characters at the end of a body's name tell it."""
_APPOINTS = lazy(
    r"(?P<who>[\u3400-\u9fff]{2,16}?)(?:决定|行文|下文|研究|同时|正式)*(?:任命|批准|免去|同意|聘任|聘请|委任(?!命)|批复|调整|决定(?=，?[\u3400-\u9fff]{2,4}任))"
)
"""Whose word it is that somebody gets an office: `市经委任命甲为厂长`."""
_LEFT_AT_HOME = ("顾问", "调研员", "巡视员", "协理员", "名誉院长", "名誉校长")
"""What those become in their house who lead it no more, whoever decides so."""
_ORGANS = ("党委", "党组", "党总支", "党支部", "纪委", "主席团")
_GROUP_BEGUN = lazy(
    r"(?:批准|同意|决定|[，。；\n])(?:成立|建立|组建|设立|恢复|设)了?[局社厅委厂]?(?P<organ>党组)，[^，。；\n]{2,16}$"
)
"""A group of the party that someone above lets a body set up, before who leads it: `经县委批准成立党组，甲任|书记`."""
_OF_STATE = ("政府", "人民委员会", "委员会", "小组")
"""Ends of the names of bodies that a history names beside the house it tells of."""
_OF_PARTY = ("党委", "纪委", "党总支", "党支部")
"""Ends of the names of what stands beside the party's committee of an office's staff: `选举产生机关党委、机关纪委`."""


def chosen_body(walk: Walk, phrase: PostPhrase) -> str:
    """The body of a post that somebody is chosen for; empty where the text leaves it open."""
    if phrase.kind == "seat":
        return taken_over(walk.text, walk.entry, phrase, walk.named)
    if (walk.last or walk.context.organization) and rises(walk.text, phrase):
        return _risen(walk, phrase)
    if told := _told(walk, phrase):
        return told
    section = walk.section_of(phrase)
    recent, headed = _recent(walk, phrase), walk.headed(phrase)
    if court := beside_head(walk.text, walk.chosen_end, phrase, recent) or court_of(
        phrase, [headed, *recent, *walk.near, section, walk.context.organization]
    ):
        return court
    names = {name for _, name in walk.context.renamed}  # it met before it was given the name that it has here
    assemblies = [walk.context.organization if name in names else name for name in walk.assemblies]
    assemblies = [name for name in assemblies if not section or has_owner(name)]
    if headed and recent in ([], [headed]) and not assemblies:
        return headed
    recent += [headed] if headed else []
    assemblies += [walk.congress] if walk.congress else []
    fitting = _fitting(walk, phrase, recent, assemblies, section)
    if fitting or phrase.head in OF_GROUPS or phrase.head == "主编":
        return fitting
    if union := union_of_own(walk.text, walk.entry, phrase, walk.context.organization):
        return union
    known = next((name for name in (*recent, *assemblies, section, walk.context.organization) if name), "")
    return known or _told_before(walk, phrase)


def _organ(walk: Walk, phrase: PostPhrase) -> str:
    """The organ within a body that an office is in: named with it, or just set up where a bare secretary is told of."""
    if phrase.inner or phrase.head != "书记" or phrase.organization:
        return phrase.inner if phrase.inner in _ORGANS else ""
    begun = _GROUP_BEGUN.search(walk.text, max(walk.entry, phrase.start - 40), phrase.start)
    return begun["organ"] if begun else ""


def _told_before(walk: Walk, phrase: PostPhrase) -> str:
    """The house that the same paragraph of a history gave others offices in: `恢复县供销社，甲任主任。次年成立党组，乙任书记`."""
    if not walk.chosen or "\n" in walk.text[walk.chosen_end : phrase.start]:
        return ""
    home = root_of(walk.chosen)
    if _organ(walk, phrase) and home.endswith((*_NO_GROUPS, *_OF_STATE)):
        return ""
    return home if fits(phrase, home) else ""


def is_chosen_anew(text: str, chosen_end: int, phrase: PostPhrase, body: str) -> bool:
    """Whether an officer is appointed in a clause of its own behind the head of a branch of a company:
    `聘任甲为某分公司经理；聘任乙为|总法律顾问`."""
    return (
        body.endswith(_BRANCHES)
        and 0 < chosen_end < phrase.start
        and _ANEW.search(text, chosen_end, phrase.start) is not None
    )


def _told(walk: Walk, phrase: PostPhrase) -> str:
    """The body that the words around the post say to be meant."""
    own = walk.context.organization
    if _is_beside_secretary(walk, phrase):
        return walk.chosen
    if walk.headings.on_line_of(phrase.start) and fits(phrase, unit := walk.headed(phrase)):
        return unit
    if own and is_chosen_by_own(walk.text, phrase.start) and fits(phrase, own):
        return own
    home = walk.section_of(phrase) or own
    if not phrase.organization and fits(phrase, home) and is_sent_from_above(walk.text, phrase.start, home):
        return home
    if not _recent(walk, phrase) and (branch := branch_told_of(phrase, walk.near, own)):
        return branch
    town, organ = town_party_that_sits(walk.text, phrase)
    if town and (home := walk.written_out(town + "纪委", walk.near, "", "")).endswith("纪委"):
        return home.removesuffix("纪委").removeprefix("中共") + organ
    told = begun_periodical(walk.text, phrase) or electing_body(walk.text, phrase)
    return told if told[:1] in ("", "《") else walk.written_out(told, walk.near, "", "")


def _is_beside_secretary(walk: Walk, phrase: PostPhrase) -> bool:
    """Whether a bare 委员 is chosen in the sentence of the secretary, whoever came to the meeting from elsewhere."""
    if phrase.head not in ("委员", "常委") or phrase.role != phrase.head or phrase.inner or phrase.organization:
        return False
    since = max(walk.chosen_end, walk.entry + 2) - 2
    return bool(walk.chosen) and _BESIDE_SECRETARY.fullmatch(walk.text, since, phrase.start) is not None


def _risen(walk: Walk, phrase: PostPhrase) -> str:
    """Where somebody rises to a rank: where the same sentence says that he is, else in the document's own body; which
    says nothing where that body is above others."""
    if "\n" not in (said := walk.text[walk.last_end : phrase.start]) and "。" not in said and walk.last:
        return root_of(walk.last)
    if left := _LEFT.match(walk.text, phrase.end):
        return root_of(walk.written_out(left["body"], walk.near, "", ""))
    own = walk.context.organization
    return "" if own.endswith(("政府", *COMMITTEES)) else own


def _recent(walk: Walk, phrase: PostPhrase) -> list[str]:
    """The body that was just chosen for, or whose session or founding is told of right before."""
    again = walk.assembled <= walk.chosen_end  # no other congress was named since
    if again and walk.headings.between(walk.chosen_end, phrase.start) and walk.headed(phrase):
        again = False  # `一、村民委员会 … 二、村务监督委员会`
    own = walk.context.organization
    home = own if own and walk.chosen.startswith(own) else walk.chosen  # `甲任副校长、工会主席；乙任副校长`
    recent = [walk.chosen] if again and goes_on(walk.text, walk.chosen_end, phrase, home) else []
    if recent and is_led_otherwise(phrase, walk.text[walk.chosen_end - 2 : walk.chosen_end], walk.chosen):
        recent = [_prepared(walk, phrase) or root_of(walk.chosen)]
    if recent and walk.chosen_end and not _SITS.search(walk.text, walk.chosen_end, phrase.start):
        sat = _SITTINGS.search(walk.text, max(walk.entry, phrase.start - 120), walk.chosen_end)
        if sat and phrase.head not in ("委员", "常委"):
            return recent  # of several that sat, the one just chosen for
    follows = recent and _NEXT_TAKES.fullmatch(walk.text, walk.chosen_end, phrase.start)
    if follows and beside_head(walk.text, walk.chosen_end, phrase, recent):
        return recent  # `批准组建某校，任命甲为某处处长，乙为副处长`
    council = elected_council(walk.text, phrase.start) if phrase.head in ("委员", "常委") else ""
    council = council or elected_discipline(walk.text, phrase)
    held = walk.written_out(council, walk.near, "", "") if council else walk.held_at(phrase.start)
    return [held] if held and not (recent and recent[0].endswith(held)) else recent


def _prepared(walk: Walk, phrase: PostPhrase) -> str:
    """The body by its whole name that the committee just told of prepared: `筹委会主任　甲`, `主席　乙`."""
    if not prepares(walk.chosen):
        return ""
    bodies = (walk.section_of(phrase), walk.context.organization)
    return next((name for name in bodies if name and fits(phrase, name)), "")


def _left_for(walk: Walk, phrase: PostPhrase) -> str:
    """Where somebody went whom the next takes over from: `甲调省纺织局，某科科长乙接任|党委书记`; else empty."""
    if walk.text[max(0, phrase.start - 2) : phrase.start] not in _TAKE_OVER:
        return ""
    gone = _GONE.search(walk.text, max(walk.entry, phrase.start - 70), phrase.start)
    return gone["to"] if gone else ""


def _appoints(walk: Walk, phrase: PostPhrase, name: str) -> bool:
    """Whether the entry tells of a body only that it gives others offices: `市经委任命甲为厂长，…乙继任|党委书记`."""
    told = _APPOINTS.finditer(walk.text, max(walk.entry, phrase.start - 120), phrase.start)
    return any(one["who"].endswith(name[-_SIGN:]) or name.endswith(one["who"].lstrip("经由")) for one in told)


def _fitting(walk: Walk, phrase: PostPhrase, recent: list[str], assemblies: list[str], section: str) -> str:
    """The first body that has such a post: just chosen for, assembled, named, or the document's own."""
    own = walk.context.organization
    named = [name for name in walk.named if not section or not name.endswith(("代表大会", "代表会议"))]
    home = [own] if recent and own and recent[0].startswith(own) else []
    bodies = [*recent, *home, *assemblies, *named, section, own, *walk.near]
    electors = () if sets_up_electors(walk.text, walk.entry, phrase.start) else _ELECTORS
    others = electors if phrase.head in OF_GROUPS else (*electors, *_SENT)
    bodies = [name for name in bodies if not name.endswith(others)]
    if gone := _left_for(walk, phrase):
        bodies = [name for name in bodies if not gone.endswith(name[-_SIGN:])]
    if is_institution(own) and (phrase.inner in ("党委", "党总支", "党支部") or phrase.head in _LEFT_AT_HOME):
        bodies = [name for name in bodies if name == own or not _appoints(walk, phrase, name)]
    if own:
        bodies = without_taken_in(bodies, walk.text[walk.entry : phrase.start], own)
    if organ := _organ(walk, phrase):
        none = {"党组": _NO_GROUPS, "主席团": ("理事会",)}.get(organ, (*_NO_GROUPS, "政府"))
        bodies = [name for name in bodies if not name.endswith(none)]
    if "机关" in phrase.inner:
        bodies = [name for name in bodies if not name.endswith(_OF_PARTY)]
    headed = section or (own if begins_with_congress(walk.text, walk.entry) else "")
    able = (name for name in bodies if name and (fits(phrase, name) or headed_once(phrase, name, headed)))
    fitting = society_that_sits(phrase, assemblies) or next(able, "")
    fitting = root_of(fitting) if phrase.kind == "rank" and fitting in recent else fitting
    sits = fitting or next((firm for name in walk.named[:1] if (firm := firm_of_board(name)) != name), "")
    return board_of(phrase, own, sits or next(iter(recent), "")) or fitting
