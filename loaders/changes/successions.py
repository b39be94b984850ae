"""Who takes an office that the words do not name again: `甲任校长，1957年由乙接任；1960年丙继任`."""

from __future__ import annotations

from dataclasses import replace

from ..dates.terms import read_term
from ..language.patterns import lazy
from ..language.sentences import sentence_begin
from .given import Given
from .shadow import MARK, PERSON, POST, TITLE, Shadow
from .words import change

_HELD = ("stated", "former", "term")

_LEAVES = (
    r"(?:调|离|去职|去世|去任|辞|病|故|逝|下放|退休|免|卸|他任|升|牺牲|遇害|被|出走|另有|期满|停职|殉职|解职|撤职)"
)
_STEP = lazy(
    rf"(?P<had>(?P<title>{TITLE}){PERSON}{MARK}?(?:同志)?(?=[^，。；\n{PERSON}{POST}{TITLE}]{{0,10}}?{_LEAVES})"
    rf"|(?P<of>{POST})(?:一职|职务)?(?:先|改|仍)?[由为是]{TITLE}?{PERSON}"
    rf"|{PERSON}{MARK}?(?:同志)?(?:首|先|又|复|再|被?(?:任命|推选|推举|选|委任|聘))?(?:担任|兼任|接任|继任|复任|出任|当选为?|任|为)(?P<post>{POST})(?=[，。；\n]))"
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
    for match in _STEP.finditer(shadow.text):
        if match["who"] is None:
            told = next((match.span(name) for name in ("title", "of", "post") if match[name]), None)
            among = shadow.text[match.start() - 1 : match.start()] in ("、", "和")
            office = office if office and told and _deputy_of(shadow, office, told, among) else told
            continue
        at = match.start("who")
        if office is None or at - office[1] > _REACH or "\n" in shadow.text[office[1] : at]:
            continue
        people, posts = shadow.persons(*match.span("who")), shadow.posts(*office)
        cue = shadow.span(*match.span("cue"))
        low = max(0, at - 12)
        took = any(post.basis in ("appointed", "elected", "nominated") for one in people for post in one.posts)
        if posts and not took and _BEGINS.search(shadow.text[low:at]):
            change(people, posts[:1], "appointed", cue, None)


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
