"""Who came to a post and who left it: elections, appointments, removals, resignations, nominations.

The text is read through a shadow of the same length in which people and posts are single signs, so that one pattern
reads `选举甲、乙为某会副会长` whatever the names and posts are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, cast

from ..model.statement import Basis
from .chains import Chain
from .parts import Entry, PersonMention, PostMention

if TYPE_CHECKING:
    from spacy.tokens import Doc

PERSON, TITLE, POST, MARK = "\ue000", "\ue001", "\ue002", "\ue003"
_ONE = rf"(?:{TITLE}+同?志?)?{PERSON}+{MARK}*(?:同志|等(?![级额]))?"
_JOIN = r"(?:[、，,\u3000]|以?及|和|与|\s)"
_COUNT = r"(?:等?[\d一二三四五六七八九十两]+(?:位|名|人)?(?:同志|人)?|(?:两|二|三|四|五)?(?:位|人|同志))?"
_LIST = rf"{_ONE}(?:{_JOIN}{_ONE})*{_COUNT}"
_POSTS = rf"{POST}+(?:(?:[、，,]|兼任?|和|及|\u3000)?{POST}+)*"
_HOW = r"(?:，?(?:全票|高票|一致|再次|连续|继续|分别|均|等额|差额|直接|无记名投票|以无记名投票方式|当场|同时|一并)*)"
_ELECT = r"(?:选举产生|选举|推选|推举|选出|补选|增选|增补|改选|票选|公推直选|公推|连选|选为?)"
_APPOINT = r"(?:决定任命|批准任命|任命|聘任|聘请|特聘|续聘|聘|委任|委派|任用|特邀|提拔|增聘|选派|邀请|请)"
_REMOVE = r"(?:决定免去|批准免去|免去|免除|免|撤销|撤去|解除|罢免|解聘|停止)"
_NOMINATE = r"(?:提名|推荐|拟提名|提议|提请任命|建议任命)"
_CANDIDATE = r"(?:候选人|人选|候选|建议人选)"
_TAKE = r"(?:同志)?(?:正式|全面|开始)?(?:担任|出任|就任|接任|升任|调任|转任|改任|继任|上任|履新|受聘担任|受聘为|受聘任|受聘|受命担任|被聘为|获聘为|获任|获聘|晋升为|提任)"

_RULES: tuple[tuple[Basis | None, re.Pattern[str]], ...] = (
    ("nominated", re.compile(rf"(?P<cue>{_NOMINATE})(?:了)?(?P<who>{_LIST})(?:同志)?(?:继续)?(?:为|任|担任|作为|的)(?P<post>{_POSTS})(?:{_CANDIDATE})?")),
    ("nominated", re.compile(rf"(?P<who>{_LIST})(?P<cue>(?:同志)?(?:被)?(?:提名|推荐|确定|列)为|为|拟任|拟提名为?|拟担任)(?P<post>{_POSTS}){_CANDIDATE}")),
    ("nominated", re.compile(rf"(?P<who>{_LIST})[^。；]{{0,60}}?(?P<cue>拟任|拟提名(?:为)?|拟聘任?为?|拟提拔为?|拟担任)(?P<post>{_POSTS})")),
    (None, re.compile(rf"(?P<cue>{_ELECT}|{_APPOINT})[^。；，]{{0,12}}?(?P<who>{_LIST})(?:为|任|担任)(?P<post>{_POSTS}){_CANDIDATE}")),
    ("elected", re.compile(rf"(?P<cue>{_ELECT})(?:了|出|产生)?(?P<who>{_LIST})(?:同志)?(?:继续)?{_HOW}(?:为|任|担任|当选为?)(?P<post>{_POSTS})")),
    ("elected", re.compile(rf"(?P<who>{_LIST}){_HOW}(?P<cue>(?:被)?当选(?:为)?|被(?:大会|会议|一致)?(?:选举|推选|推举|选|补选|增补|增选|推)为?|获选(?:为)?|连任)(?:了)?(?:新一届|第[一二三四五六七八九十\d]+届)?(?P<post>{_POSTS})")),
    ("elected", re.compile(rf"(?P<cue>选举|推选|产生了?|选出)(?:产生)?(?:了)?以(?P<who>{_LIST})(?:同志)?为(?P<post>{_POSTS})")),
    ("appointed", re.compile(rf"(?P<cue>{_APPOINT})(?:了)?(?P<who>{_LIST})(?:同志)?{_HOW}(?:为|任|担任)(?P<post>{_POSTS})")),
    ("appointed", re.compile(rf"(?P<who>{_LIST}){_HOW}(?P<cue>被(?:正式)?(?:任命|聘任|聘请|聘|委任|特聘|增聘)为?|{_TAKE})(?:了)?(?P<post>{_POSTS})")),
    ("removed", re.compile(rf"(?P<cue>{_REMOVE})(?:了)?(?P<who>{_LIST})(?:同志)?(?:的|担任的|所任的?|原任的?|现任的?|兼任的?)?(?P<post>{_POSTS})(?:等)?(?:职务|职)?")),
    ("removed", re.compile(rf"(?P<who>{_LIST})(?:因[^，。；]{{1,20}}?，?|同志)?{_HOW}(?P<cue>不再(?:担任|兼任|任|兼)|卸任|被免去|免去)(?P<post>{_POSTS})(?:等)?(?:职务|职)?")),
    ("resigned", re.compile(rf"(?P<cue>(?:接受|同意|批准)?)(?P<who>{_LIST})(?:同志)?(?:因[^。；{PERSON}]{{1,30}}?|提出|申请|请求|向[^，。；{PERSON}]{{1,20}}?)?，?(?:提出|申请|请求|主动)?(?P<verb>辞去|请辞|辞任|辞去了)(?:其)?(?:所任的?|担任的?|现任的?)?(?P<post>{_POSTS})")),
)  # fmt: skip
_GO_ON = re.compile(
    rf"(?:[，,、；;]|，?并|和)(?:选举|聘任|聘请|任命|推举)?(?P<who>{_LIST})(?:同志)?(?:分别)?(?:为|任|担任|当选为?|当选)(?P<post>{_POSTS})(?!{_CANDIDATE})"
)
_GO_ON_REMOVED = re.compile(rf"(?:[，,、；;]|，?并)(?:免去)?(?P<who>{_LIST})(?:同志)?的(?P<post>{_POSTS})(?:职务|职)?")
_NOW = re.compile(
    rf"(?P<who>{_LIST})(?:[，,](?:男|女)[^。；{PERSON}]{{0,60}}?[，,])?(?P<cue>(?:同志)?(?:，)?(?:他|她)?(?:此前|曾经|早年|先后|历|曾)?(?:现任|时任|现为|系|是|任|兼任|兼|担任|为|同时任|同时兼任|同时担任|还是|还任|还担任|曾任|原任|历任|身兼|主持))(?P<post>{_POSTS})"
)
_HEADING = re.compile(
    r"(?:^|(?<=\n))[^\n。；]{0,40}?(?P<cue>决定任命|批准任命|任命|聘任|免去|批准免去|决定免去|接受辞职|辞职|选举产生|选举|当选|撤销|任职|免职|补选|任免)[^\n。；]{0,50}?[：:]?(?=\n|$)|(?P<inline>选举产生|当选|任命|免去|推选产生|产生|聘任)[^\n。；：，]{0,30}[：:]"
)


@dataclass(slots=True)
class Shadow:
    """The text with signs in the place of people and posts, and what stands behind each sign."""

    text: str
    people: dict[int, PersonMention]
    chains: dict[int, Chain]

    def persons(self, start: int, end: int) -> list[PersonMention]:
        """The people whose names stand between two places."""
        return [self.people[at] for at in range(start, end) if at in self.people]

    def posts(self, start: int, end: int) -> list[PostMention]:
        """The posts whose words stand between two places."""
        found: list[PostMention] = []
        for at in range(start, end):
            if at in self.chains:
                found += self.chains[at].posts
        return found


def cast_shadow(text: str, people: Sequence[PersonMention], chains: Sequence[Chain]) -> Shadow:
    """Make the shadow of a text."""
    signs = list(text)
    for chain in chains:
        sign = TITLE if chain.people else POST
        signs[chain.start : chain.end] = sign * (chain.end - chain.start)
    for person in people:
        signs[person.start : person.end] = PERSON * (person.end - person.start)
        if person.marks and person.end < len(text) and text[person.end] in "（(":
            closed = max(text.find("）", person.end), text.find(")", person.end)) + 1
            signs[person.end : closed] = MARK * (closed - person.end)
    return Shadow(
        "".join(signs), {one.start: one for one in people}, {one.start: one for one in chains if not one.people}
    )


def read_changes(shadow: Shadow) -> None:
    """Add the posts that running text says people came to or left."""
    taken: set[int] = set()
    for basis, rule in _RULES:
        for match in rule.finditer(shadow.text):
            if match.start("post") in taken:
                continue
            taken.add(match.start("post"))
            if basis is not None:
                _give(shadow, match, basis, taken)
    for match in _NOW.finditer(shadow.text):
        if match.start("post") not in taken:
            taken.add(match.start("post"))
            _state(shadow, match)


def _give(shadow: Shadow, match: re.Match[str], basis: Basis, taken: set[int]) -> None:
    _add(shadow, match, basis, match.span("cue"))
    rule = _GO_ON_REMOVED if basis == "removed" else _GO_ON
    at, cue = match.end(), match.span("cue")
    while further := rule.match(shadow.text, at):
        taken.add(further.start("post"))
        _add(shadow, further, basis, cue)
        at = further.end()


def _add(shadow: Shadow, match: re.Match[str], basis: Basis, cue: tuple[int, int]) -> None:
    posts = shadow.posts(*match.span("post"))
    people = shadow.persons(*match.span("who"))
    for person in people:
        person.listed = True
        for post in posts:
            alone = (
                len(people) == 1
                and basis in ("elected", "appointed")
                and not re.search("选举", shadow.text[slice(*cue)])
            )
            person.posts.append(replace(post, basis=basis, cue=cue, alone=alone))


def _state(shadow: Shadow, match: re.Match[str]) -> None:
    cue = match["cue"]
    former = re.search("曾|历|原|此前|早年", cue) is not None
    changed = re.search("(?:^|同志)任$", cue) is not None and _decided(shadow.text, match.start())
    basis = cast(Basis, "former" if former else "appointed" if changed else "stated")
    for person in shadow.persons(*match.span("who")):
        for post in shadow.posts(*match.span("post")):
            person.posts.append(replace(post, basis=basis, then="时任" in cue, cue=match.span("cue")))


_DECISION = re.compile(r"决定|任命|任免|免去|免职|任职|通知|提名|研究|聘任|调整")


def _decided(text: str, at: int) -> bool:
    """Whether a decision is told in the sentence before `at`."""
    start = max(text.rfind("。", 0, at), text.rfind("\n\n", 0, at), at - 200)
    return _DECISION.search(text, max(start, 0), at) is not None


def add_changes(doc: Doc) -> Doc:
    """Pipeline component: adds changes of posts to `doc._.people`."""
    shadow = cast_shadow(doc.text, doc._.people, doc._.chains)
    read_changes(shadow)
    return doc
