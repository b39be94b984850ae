"""Which body the words before a post mean, beside the posts and bodies told of before."""

from __future__ import annotations

from ..bodies.all_circles import council_of_circles
from ..bodies.anchors import has_owner
from ..bodies.banks import of_own_bank
from ..bodies.beside import beside, court_beside
from ..bodies.consultative import committee_beside
from ..bodies.expand import is_generic
from ..bodies.institutions import is_apart, is_own_organ
from ..bodies.standing import standing_meant
from ..bodies.units import above_group, is_unit, root_of, split_unit
from ..bodies.within_house import society_of_level
from ..language.body_words import ending_of
from ..language.party_names import usual_party
from ..language.patterns import lazy
from ..places.gazetteer import leading_place
from .courts import court_near, court_of_division
from .going_on import follows_mover, goes_on
from .guests import receives_guests
from .own_branch import one_of_own_branches
from .periodicals import published_body
from .phrases import PostPhrase
from .post_words import firm_called, may_be_body
from .towns import town_congress
from .visited import union_visited
from .walk import Walk
from .workshops import shop_meant

_OF_UNION = lazy("(?:女工|女职|女职工|女教职工|经审|经费审查)(?:委员会|委|会)")
"""Committees that each union has, whose heads are chosen with its own: `甲当选副主席，甲兼任女职工委员会主任`."""
_UNION_SITS = lazy(
    r"(?:^|[，。；\n\u3000 日])(?P<union>[\u3400-\u9fff（）]{3,24}(?<![我本该])工会)(?:委员会)?(?:第[一二三四五六七八九十\d]{1,3}[届次][^，。；\n]{0,16}?)?(?:正式|顺利|圆满|完成|如期)*(?:换届|成立|改选|召开|举行)[^。\n]{0,60}?(?:选举|推选|选出|当选)(?:[^。\n，]{0,12})$"
)
"""The union whose election a sentence tells of, before its head: `某某煤矿工会换届，甲当选|工会主席`."""
_NEXT_IN_LIST = lazy(r"[\u3400-\u9fff·]{2,4}(?:（[女男兼]）)?、(?:兼)?")
"""Between two titles of one list: the name behind the first."""
_AT_UNION = lazy("(?<=会)(?:女工|女职|女职工|女教职工|经审|经费审查)(?:委员会|委|会)$")

_INSPECTORS = ("监察委员会", "监委", "监察委")
"""The committee of control that a party's committee had before 1969, headed by a secretary."""
_COMMITTEE = lazy(r"[省市县区州旗地]委(?:监察委员会|监委|监察委)?$")
_NEXT_CHOSEN = lazy(
    r"[，、；](?:并|同时|还)?(?:聘请|聘任|特聘|增聘|任命|委任|选举|推选)?(?![^，、；]{0,4}(?:原|现任|时任))[\u3400-\u9fff·]{2,4}(?:（[^（）\n]{1,10}）)?(?:教授|同志|博士|院士|主任|医师)?(?:为|任|担任|兼任|出任)"
)
"""Between what somebody is chosen for and a department where the next one is: `聘请甲为我院名誉院长|，乙为|神经外科主任`."""
_CHOSEN = lazy(r"(?:聘请|聘任|特聘|增聘|任命|委任)(?:了)?[^。；，\n]{2,24}?[为任][^。；\n]{2,80}$")
_SENTENCE = 120
"""How far back the verb of engaging is looked for, in characters."""
_OF_PLACE = lazy(r"[\u3400-\u9fff]{0,8}(?:省|市|区|县|州)委")
_SEATS, _CHOSEN_AS = ("委员", "常委", "常务委员", "秘书长", "副秘书长"), ("为", "当选", "任")
_ACADEMY = lazy(r"(?:科学|研究|[农林社畜水环建]科|规划|设计|勘[察测]|测绘|检[测验])院$")
_ITS_PART = lazy(r"(?![^所]{0,4}(?:派出|事务|看守|戒毒|供销|交易|收费|卫生|公证))[\u3400-\u9fff]{2,8}所")
"""An academy, and what its institutes are called in the titles of those who have another one in it."""


_BESIDE_NAMES = "与同和将把及由、，。；：（\u3000 "
_LEVELS = ("省", "市", "县", "区", "地", "州", "旗")
_REACH = 10
"""Characters of a name before the words that it ends in."""
_TELLING = 3
"""Characters of a short name that tells one body from others in an entry."""


def named_body(walk: Walk, phrase: PostPhrase, words: str, previous: str, home: str) -> str:
    """The body in full that `words` mean; empty where they are none.

    `previous`: the body of the post before, if any; `home`: that whose city 市 is, the one before in the same chain.
    """
    if body := _of_house(walk, phrase, words, previous, home) or _of_place(walk, phrase, words, previous, home):
        return body
    if _is_of_own_party(walk, phrase, words):
        words = usual_party(walk.context.organization) + words
    governing = [previous, walk.context.organization, *walk.assemblies[:1], *walk.near]
    if organ := standing_meant(words, governing) or court_beside(words, governing) or _firm(walk, words):
        return organ
    if council := council_of_circles(words, governing):
        return council  # `选举甲为常委会|主席` at a conference of all circles
    if not _is_body(walk, phrase, words, previous):
        return ""
    if not home and (whole := _told_in_entry(walk, phrase, words)):
        return whole
    previous, home = court_of_division(previous, words), court_of_division(home, words)
    near, previous = _beside(walk, phrase, words, previous, home)
    near = [court_of_division(name, words) for name in near]
    division = words.endswith(("庭", "执行局")) and is_unit(words)
    if division and (court := court_near([previous, walk.context.organization, *near])):
        return walk.written_out(words, [court], court, court)
    return walk.written_out(words, near, home, previous)


def _of_house(walk: Walk, phrase: PostPhrase, words: str, previous: str, home: str) -> str:
    """The paper, organ or part of a house told of before that words mean: by the same title, a visit, or a list."""
    if body := published_body(words) or beside(words, home, chair=phrase.head in ("主委", "主任委员")):
        return body
    if _ACADEMY.search(home) and _ITS_PART.fullmatch(words) and not has_owner(words):
        return home + words  # 市林业科学研究院高级工程师、防火所所长
    if words == "工会" and (sits := _UNION_SITS.search(walk.text, walk.entry, phrase.start)):
        return walk.written_out(sits["union"], walk.near, "", "")
    organ = "" if home else union_visited(walk, phrase) if words == "工会" else ""
    return organ or _organ_beside(walk, phrase, words, "" if home else root_of(previous))


def _of_place(walk: Walk, phrase: PostPhrase, words: str, previous: str, home: str) -> str:
    """The congress, branch, society, workshop or committee of a place or of the document's own body that words mean."""
    own = walk.context.organization
    if town := town_congress(phrase, words, previous, walk.near, walk.context):
        return town
    branch = one_of_own_branches(words, previous, own) if phrase.mark != "former" else ""
    if told := branch or of_own_bank(words, own) or society_of_level(words, own):
        return told
    if shop := shop_meant(walk.text, phrase.start, words, walk.context, walk.near):
        return shop
    if committee := committee_beside(walk.text, phrase.start, phrase.end, words, home, previous):
        return committee
    if words in _INSPECTORS and phrase.head == "书记" and _COMMITTEE.search(walk.chosen):
        return walk.chosen.removesuffix(words) + words  # `选举甲为市委第一书记，乙为监察委员会书记`
    return ""


def _organ_beside(walk: Walk, phrase: PostPhrase, words: str, house: str) -> str:
    """The organ of another house than the document's own in whose list of heads it stands: `某公司总经理甲、工会主席乙`."""
    if not is_own_organ(words) or not is_apart(house, walk.context.organization):
        return ""
    return house + words if _NEXT_IN_LIST.fullmatch(walk.text, walk.last_end, phrase.start) else ""


def _told_in_entry(walk: Walk, phrase: PostPhrase, words: str) -> str:
    """The body told of in the entry by a name that ends in the words for that of who headed it before:
    `与市立传染病院合并，原传染病院院长甲…`."""
    if phrase.mark != "former" or len(words) < _TELLING or words in walk.context.terms:
        return ""
    if is_unit(words) or is_generic(words) or has_owner(words):
        return ""
    at = walk.text.find(words, walk.entry, phrase.start)
    low = max((walk.text.rfind(sign, walk.entry, at) for sign in _BESIDE_NAMES), default=0) + 1 if at > 0 else 0
    whole = walk.text[low : at + len(words)] if 0 < low < at <= low + _REACH else ""
    placed = whole[:1] in _LEVELS or leading_place(whole)
    return walk.written_out(whole, walk.near, "", "") if placed else ""


def _is_of_own_party(walk: Walk, phrase: PostPhrase, words: str) -> bool:
    """Whether a place's committee is the one of the party whose own paper it is: `某市委主委`, `增补甲为|市委委员`."""
    if (
        not words.endswith("委")
        or usual_party(words)
        or not usual_party(walk.context.organization)
        or not _OF_PLACE.fullmatch(words)
    ):
        return False
    if words[0] in walk.context.parties or words[-3:-2] in walk.context.parties:
        return False  # 盟市委, 马鞍山盟市委
    before = walk.text[max(walk.entry, phrase.start - 3) : phrase.start]
    return phrase.role.endswith("主委") or (phrase.role in _SEATS and before.endswith(_CHOSEN_AS))


def _firm(walk: Walk, words: str) -> str:
    """The company named before that words mean, or its department."""
    if words not in walk.context.terms and (firm := firm_called(words, walk.firms)):
        return firm
    body, unit = split_unit(words)
    known = not unit or not body.endswith("公司") or body in walk.firms
    firm = "" if known else firm_called(body, walk.firms)
    return firm + unit if firm else ""


def _is_body(walk: Walk, phrase: PostPhrase, words: str, previous: str) -> bool:
    ending = ending_of(words)
    if ending is None:
        return words in walk.context.terms or is_generic(words) or may_be_body(phrase, words)
    return bool(previous) or not ending.level == ending.kind == "group"


def _beside(walk: Walk, phrase: PostPhrase, words: str, previous: str, home: str) -> tuple[list[str], str]:
    """The bodies that the words may be a part of, the nearest first, and the one among them of the post before."""
    near, own = walk.near, walk.context.organization
    if follows_mover(walk.text, phrase):
        return near[1:], ""
    if walk.groups.sits_at(words, phrase.start):  # 领导小组办公室设在组织部，组织部部长甲…
        near = [name for name in near if not walk.groups.named(name)]
        previous = "" if walk.groups.named(previous) else previous
    if not home and previous and _is_of_own(walk, phrase, words, previous):
        near = [name for name in near if name != previous or not is_apart(name, own)]
        previous = ""
    previous = above_group(previous, words)
    if previous:
        if is_apart(previous, own):  # the words themselves, seen without the title before them
            near = [name for name in near if name != own + words]
        return [previous, *near], previous
    if is_unit(words) and (unit := walk.context.terms.get(words)):
        near = [unit]
    again = goes_on(walk.text, walk.chosen_end, phrase)
    if not previous and (beside := _chosen_beside(walk, phrase, words)):
        return [beside, *near], beside
    if _OF_UNION.fullmatch(words) and (union := _union_chosen(walk.chosen)):
        near = [union, *near] if again else near
        previous = near[0] if near and near[0] == union else previous
    if not previous and is_own_organ(words) and again:
        previous = walk.chosen.removesuffix(words)
    return near, previous


def _is_of_own(walk: Walk, phrase: PostPhrase, words: str, previous: str) -> bool:
    """Whether words name a part of the document's own body, not of that of the post before."""
    if words.startswith(("该", "此")) or ending_of(words) is None:  # 该校法律系 is of the university just named
        return False
    return walk.is_of_own(words, previous, phrase.start) or _receives(walk, phrase, words, previous)


def _receives(walk: Walk, phrase: PostPhrase, words: str, previous: str) -> bool:
    """Whether a section is one of the document's own office, at which guests are received."""
    own = walk.context.organization
    return is_unit(words) and receives_guests(walk.text, walk.last_end, phrase.start, phrase.end, own, previous)


def _union_chosen(chosen: str) -> str:
    """The union that somebody was chosen for last, also where that was one of its committees; empty for other bodies."""
    union = _AT_UNION.sub("", chosen)
    return union if union.endswith(("工会", "工会联合会")) else ""


def _chosen_beside(walk: Walk, phrase: PostPhrase, words: str) -> str:
    """The body that somebody is just told to be engaged or appointed by, where the next one is for one of its departments
    and a guest's body was named last, or such a department of one."""
    own = walk.context.organization
    home = own if own and walk.last.startswith(own) else walk.last
    if not home or not is_unit(words):
        return ""
    others = (one for number, one in enumerate(walk.near) if not number or one.endswith(words))
    if all(one.startswith(home) for one in others):
        return ""
    if not _NEXT_CHOSEN.fullmatch(walk.text, walk.last_end, phrase.start):
        return ""
    chosen = _CHOSEN.search(walk.text, max(walk.entry, walk.last_end - _SENTENCE), walk.last_end)
    return home if chosen else ""
