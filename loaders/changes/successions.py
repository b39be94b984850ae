"""Who takes an office that the words do not name again: `甲任校长，1957年由乙接任；1960年丙继任`."""

from __future__ import annotations

from ..language.patterns import lazy
from .given import Given
from .shadow import MARK, PERSON, POST, TITLE
from .words import change

_LEAVES = (
    r"(?:调|离|去职|去世|去任|辞|病|故|逝|下放|退休|免|卸|他任|升|牺牲|遇害|被|出走|另有|期满|停职|殉职|解职|撤职)"
)
_STEP = lazy(
    rf"(?P<had>(?P<title>{TITLE}){PERSON}{MARK}?(?:同志)?(?=[^，。；\n{PERSON}{POST}{TITLE}]{{0,10}}?{_LEAVES})"
    rf"|(?P<of>{POST})(?:一职|职务)?(?:先|改|仍)?[由为是]{TITLE}?{PERSON}"
    rf"|{PERSON}{MARK}?(?:同志)?(?:首|先|又|复|再|被?(?:任命|推选|推举|选|委任|聘))?(?:担任|兼任|接任|继任|复任|出任|任|为)(?P<post>{POST})(?=[，。；\n]))"
    rf"|(?P<who>{TITLE}?{PERSON}{MARK}?)(?:同志)?(?:又|旋|暂|奉命)*(?P<cue>接任|继任|接替|接充|继之|代之|继其任|接其任)(?=[，。；\n])"
)
_BEGINS = lazy(
    r"(?:^|[，。；：\n年月日春夏秋冬初末底间起后])(?:[，]?(?:职务|遗缺|工作|其职|所遗|后|随后|旋|遂|即|改|仍|又|再|不久)*由?|[，]?其?后?由?)$"
)
_WORDS = ("接任", "继任", "接替", "接充", "继之", "代之", "其任")
_REACH = 160


def hand_on(given: Given) -> None:
    """Give the office told of last to those who are only said to come next."""
    shadow = given.shadow
    if not any(word in shadow.original for word in _WORDS):
        return
    office: tuple[int, int] | None = None
    for match in _STEP.finditer(shadow.text):
        if match["who"] is None:
            office = next((match.span(name) for name in ("title", "of", "post") if match[name]), None)
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
