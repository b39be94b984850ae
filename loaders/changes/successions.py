"""Who takes an office that the words do not name again: `甲任校长，1957年由乙接任；1960年丙继任`, `主席甲，1996年2月起为乙`,
`某委员会主任由甲调整为乙`, `甲被撤职，乙代理厂长`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from ...model.statement import Basis
from ..dates.month_notes import has_note
from ..dates.notations import find_dates
from ..dates.terms import read_held, read_term
from ..language.patterns import lazy
from ..language.sentences import sentence_begin
from ..parts import PersonMention, PostMention
from .given import Given
from .shadow import MARK, PERSON, POST, TITLE, Shadow
from .words import change

_HELD = ("stated", "former", "term")

_LEAVES = (
    r"(?:调|离|去职|去世|去任|辞|病|故|逝|下放|退休|免|卸|他任|升|牺牲|遇害|被|出走|另有|期满|停职|殉职|解职|撤职)"
)
_GOES = r"调离|调出|调走|调往|调[^，。；\n]{2,10}，|调任|离职|去职|离任|离休|退休|病故|逝世|去世|免职|辞职|升任"
_STEP = lazy(
    rf"(?P<had>(?P<title>{TITLE}){PERSON}{MARK}?(?:同志)?(?=[^，。；\n{PERSON}{POST}{TITLE}]{{0,10}}?{_LEAVES})"
    rf"|(?P<of>{POST})(?:一职|职务)?(?:先|改|仍)?[由为是]{TITLE}?{PERSON}"
    rf"|{PERSON}(?:{MARK}|（[^（）\n]{{2,16}}）)?(?:同志)?(?:首|先|又|复|再|被?(?:任命|推选|推举|选|委任|聘))?(?:担任|兼任|接任|继任|复任|出任|当选为?|任|为)(?P<post>{POST})(?=[，。；\n]))"
    rf"|(?P<left>{PERSON})(?:{MARK}|同志)*(?:因[^，。；\n{PERSON}{POST}{TITLE}]{{1,10}})?(?:{_GOES})"
    rf"|(?P<who>{TITLE}?{PERSON}{MARK}?)(?:同志)?(?:又|旋|暂|奉命)*(?P<cue>接任|继任|接替|接充|继之|代之|继其任|接其任)(?=[，。；\n])"
)
_BEGINS = lazy(
    r"(?:^|[，。；：\n年月日春夏秋冬初末底间起后])(?:[，]?(?:职务|遗缺|工作|其职|所遗|后|随后|旋|遂|即|改|仍|又|再|不久)*由?|[，]?其?后?由?)$"
)
_WORDS = ("接任", "继任", "接替", "接充", "继之", "代之", "其任")
_REACH = 160
_YEAR = lazy(r"\d{4}年|民国")
_LISTED = lazy(
    rf"{TITLE}(?:的(?:同志)?)?(?:依次|先后|分别)?[有为是](?P<who>{PERSON}{MARK}?(?:[、和]{PERSON}{MARK}?)++)(?=[，。；\n])"
)
"""Several of whom the office is said that stands before the first: `历届主席依次为甲、乙、丙`."""


def hand_on(given: Given) -> None:
    """Give the office told of last to those who are only said to come next."""
    shadow = given.shadow
    if not any(word in shadow.original for word in _WORDS):
        return
    office: tuple[int, int] | None = None
    left: tuple[int, list[PostMention]] = (-_REACH, [])
    for match in _STEP.finditer(shadow.text):
        if match["left"]:
            left = match.end(), _last_of(shadow, *match.span("left"))
            continue
        if match["who"] is None:
            told = next((match.span(name) for name in ("title", "of", "post") if match[name]), None)
            among = shadow.text[match.start() - 1 : match.start()] in ("、", "和")
            office = office if office and told and _deputy_of(shadow, office, told, among) else told
            continue
        at = match.start("who")
        if office is None or at - office[1] > _REACH or "\n" in shadow.text[office[1] : at]:
            continue
        people, posts = shadow.persons(*match.span("who")), shadow.posts(*office)
        if left[1] and "。" not in shadow.text[left[0] : at]:
            posts = left[1]
        cue = shadow.span(*match.span("cue"))
        low = max(0, at - 12)
        took = any(post.basis in ("appointed", "elected", "nominated") for one in people for post in one.posts)
        if posts and not took and _BEGINS.search(shadow.text[low:at]):
            change(people, posts[:1], "appointed", cue, None)


def _last_of(shadow: Shadow, start: int, end: int) -> list[PostMention]:
    """The office that whoever leaves was given last in the same paragraph before."""
    gone = shadow.persons(start, end)[0]
    low = shadow.original.rfind("\n", 0, gone.start)
    told = [
        [replace(post, basis="stated") for post in one.posts if post.basis not in ("removed", "resigned", "nominated")]
        for one in shadow.people.values()
        if one.name == gone.name and low < one.start < gone.start
    ]
    return next((posts for posts in reversed(told) if posts), list[PostMention]())


def _deputy_of(shadow: Shadow, office: tuple[int, int], told: tuple[int, int], among: bool) -> bool:
    """Whether the office told is that of deputies of the one before it, in the same sentence or `among` several."""
    if "。" in shadow.text[office[1] : told[0]] and not among:
        return False
    chief, deputy = ([post.role for post in shadow.posts(*one)] for one in (office, told))
    return bool(chief and deputy) and deputy[-1].startswith("副") and not chief[-1].startswith("副")


def share_listed(given: Given) -> None:
    """Give the office before a list of holders to all of them."""
    shadow = given.shadow
    for match in _LISTED.finditer(shadow.text):
        first, *others = shadow.persons(*match.span("who"))
        held = [post for post in first.posts if post.start < first.start and post.basis in _HELD]
        for person in others:
            person.posts = person.posts or list(held)


def date_by_brackets(given: Given) -> None:
    """Give posts the term that stands in brackets right behind them: `甲任县工会主席（1954年3月至1955年3月）`."""
    text = given.shadow.original
    for person in given.shadow.people.values() if "）" in text else ():
        for number, post in enumerate(person.posts):
            bracket = post.when is None and post.start > person.end and text.startswith("（", post.end)
            dated = bracket and _YEAR.search(text, sentence_begin(text, post.start, 200), post.start)
            term = read_term(text, post.end + 1) if bracket and not dated else None
            if term and term[0].lasting and text.startswith(("）", "，", "、"), term[1]):
                person.posts[number] = replace(post, basis="term", when=term[0], then=False)


_SINCE = lazy(
    r"(?:（[^（）\n]{1,30}）)?[，；](?:自|从)?(?P<day>(?:(?:19|20)\d\d|民国[元一二三四五六七八九十\d]{1,3})年(?:\d{1,2}月(?:\d{1,2}日)?)?)(?:(?:起|以?后|开始)，?(?:改|则|即)?(?:为|由|是)|改?为|由)"
)
_TAKES = lazy(r"(?:（[^（）\n]{1,30}）)?(?:担任|接任|继任|出任|接替|任)?(?=[，。；、\n]|$)")
_COUNTED = lazy(r"(?:（[^（）\n]{1,30}）)?[，；、](?:第[一二三四五六七八九十]{1,3}任|继任者?|次任|继之者)(?:为|是|系)?")
_BOTH_NOTED = lazy(r"（[^（）\n]{1,30}）[，；]")


def share_with_next(text: str, people: Sequence[PersonMention]) -> None:
    """Give the office before a name to whoever is said to have had it from a day on."""
    for one, other in pairwise(sorted(people, key=lambda person: person.start)):
        held = [post for post in one.posts if post.start < one.start and post.basis in ("stated", "term", "former")]
        if other.posts or not held or other.start - one.end > 60:
            continue
        since = _SINCE.fullmatch(text, one.end, other.start)
        if since and held[0].basis != "former" and _TAKES.match(text, other.end):
            days = find_dates(since["day"])
            other.posts = [replace(post, basis="term", when=days[0][2], then=False) for post in held if days]
        elif _COUNTED.fullmatch(text, one.end, other.start):
            terms = [term[0] for mark in other.marks if (term := read_held(mark, 0))]
            basis: Basis = "term" if terms else "former"
            other.posts = [replace(post, basis=basis, when=terms[0] if terms else None, then=False) for post in held]
        elif (
            held[0].basis != "former"
            and has_note(one.marks)
            and has_note(other.marks)
            and _BOTH_NOTED.fullmatch(text, one.end, other.start)
        ):
            other.posts = [replace(post, basis="stated", when=None) for post in held]


_HELD_BY = rf"(?:{TITLE}(?:、{TITLE})*)?{PERSON}{MARK}?"
_PASSES = lazy(
    rf"(?P<post>{POST})(?:一职|职务)?(?:也|则|相应|分别)*由(?:原(?:来|任)?的?)?(?P<out>{_HELD_BY})(?:同志)?(?P<cue>(?:调整|变更|更换|更改|改|换|调换)(?:为|成|由))(?P<who>{_HELD_BY})(?:同志)?(?:兼任|担任|接任|兼)?(?=[，。；、\n）])"
)
_HELD_TILL_NOW = lazy(
    rf"(?P<out>{_HELD_BY})(?:同志)?(?:原来?|此前|之前|以前|先前)?(?P<cue>[担兼]?任|所[任兼]|兼)的?(?P<post>{POST}(?:[、和及]{POST})*)(?:一职|职务)?，?(?:改|现|则|暂|暂时|相应|分别|均)*由"
)
"""Who held till now what somebody else gets: `甲原兼任的某会会长由乙接任`."""
_BEFORE_NOW = lazy("原|[此之以先]前")


def _hold_till_now(shadow: Shadow) -> None:
    """Say of the first that the office was theirs, where the words say 原 or 此前."""
    for match in _HELD_TILL_NOW.finditer(shadow.text) if "任的" in shadow.original or "兼的" in shadow.original else ():
        posts, cue = shadow.posts(*match.span("post")), shadow.span(*match.span("cue"))
        people = shadow.persons(*match.span("out"))
        if people and _BEFORE_NOW.search(shadow.original, people[-1].end, cue[0]):
            change(people, posts, "former", cue, None)


def pass_on(shadow: Shadow) -> None:
    """Take the office from the first and give it to the second."""
    _hold_till_now(shadow)
    if not any(word in shadow.original for word in ("整为", "更为", "换为", "改为", "换成", "改由")):
        return
    for match in _PASSES.finditer(shadow.text):
        posts, cue = shadow.posts(*match.span("post"))[:1], shadow.span(*match.span("cue"))
        change(shadow.persons(*match.span("out")), posts, "removed", cue, None)
        change(shadow.persons(*match.span("who")), posts, "appointed", cue, None)


_OUT = lazy(
    rf"(?P<who>{PERSON}){MARK}?(?:同志)?(?:，?因[^，。；\n{PERSON}{POST}]{{1,24}}?，?)?(?P<cue>(?:被|遭|受到?)(?:[^，。；\n{PERSON}{POST}]{{0,4}})?(?:撤职|免职|革职|罢免|撤换|罢官|停职)(?:处分|查办)?)，"
    rf"(?:(?P<acts>{TITLE})(?=[，。；\n])|(?:厂务|校务|院务|工作|职务|遗缺)?(?:改|暂|即|遂|另)*由?{PERSON}{MARK}?(?:同志)?(?:临时|暂时?|奉命|正式)?(?P<takes>接任|继任|继|代理|升任|改任|转任|出任|担任|任|代)?(?P<post>{POST})(?!{POST}))"
)
_LEFT = lazy(
    rf"(?<!{TITLE})(?P<who>{PERSON}){MARK}?(?:同志)?(?:，?[因在][^，。；\n{PERSON}{POST}]{{1,20}}?，?)?"
    rf"(?P<cue>(?:被|遭)(?:错误地?|错)?(?:撤销|解除|罢免)(?:一切|领导|党内外|党政)?职务|(?:被|自动|主动|引咎)?(?:免职|去职|辞职|解职|卸任))(?:（[^（）\n]{{1,16}}）)?[，；]"
    rf"(?:(?:同年|次年|翌年|当年|(?:19|20)\d\d年)?\d{{1,2}}月，?|同月，?)?(?:(?:[\u3400-\u9fff]{{1,6}}委|上级)?(?:另|改)?[派调]|改?由)?"
    rf"(?:(?P<acts>{TITLE})(?=[，。；\n])|(?P<next>{PERSON}){MARK}?(?:同志)?(?:暂|临时)?(?:接任|继任|继|代理|出任|担任|任|代)?(?P<post>{POST})(?=[，。；\n（]))"
)
"""The same of who is known from before to have held that office: `甲免职，乙任书记`, `甲辞职，同年5月乙代理书记`."""
_ACTING = lazy(r"\A(?:临时|暂时?)?代理?(?!表)")


def lose_before(shadow: Shadow) -> None:
    """Give those put out the office that their successor got, as one lost."""
    if any(word in shadow.original for word in ("免职", "去职", "辞职", "解职", "卸任", "职务")):
        _leave(shadow)
    if not any(word in shadow.original for word in ("撤职", "免职", "革职", "停职", "罢", "撤换")):
        return
    for match in _OUT.finditer(shadow.text):
        posts = shadow.posts(*match.span("acts" if match["acts"] else "post"))
        posts = posts if match["takes"] or _ACTING.match(posts[0].role) else []
        held = [replace(post, role=_ACTING.sub("", post.role)) for post in posts[:1] if post.basis == "stated"]
        change(shadow.persons(*match.span("who")), held, "removed", shadow.span(*match.span("cue")), None)


def _leave(shadow: Shadow) -> None:
    """Give those who left without a word on what they held the office of the next, where they had it before."""
    for match in _LEFT.finditer(shadow.text):
        posts = shadow.posts(*match.span("acts" if match["acts"] else "post"))[:1]
        for person in shadow.persons(*match.span("who")) if posts else []:
            held = replace(posts[0], role=_ACTING.sub("", posts[0].role), basis="stated")
            before = [
                post
                for one in shadow.people.values()
                if one.name == person.name and one.start < person.start
                for post in one.posts
            ]
            told = any((one.organization, one.role) == (held.organization, held.role) for one in before)
            if told and not any(one.basis in ("removed", "resigned") for one in person.posts):
                basis = "resigned" if "辞" in match["cue"] else "removed"
                change([person], [held], basis, shadow.span(*match.span("cue")), None)
