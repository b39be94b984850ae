"""What somebody is, was or comes to by a plain verb: `甲现任…`, `甲（某局局长）`, `甲，某局局长`."""

from __future__ import annotations

import re
from dataclasses import replace

from ...model.statement import Basis
from ..language.patterns import lazy
from ..parts import PersonMention, PostMention
from ..posts.each_own import is_head_and_deputy
from ..posts.orders import Orders
from .given import Given
from .not_yet import truly
from .shadow import MARK, PERSON, POST, TITLE
from .stated_rules import (
    APART,
    BEFORE_NOW,
    BEFORE_PLAN,
    BEFORE_THIS,
    BEHIND_OFFICE,
    FORMER,
    HOLDERS,
    IN_BRACKETS,
    IS,
    IS_BY_REFERENCE,
    MEMBERS,
    NOTED,
    STAYS,
)
from .words import chosen_before

_SEATS = frozenset({"理事", "常务理事", "委员", "常务委员", "监事", "成员"})
_DECISION = lazy(r"决定|批准|任命|任免|免去|免职|任职(?!情况\n)|通知|提名|研究|聘任|调整|换届|选举|当选")
_DECIDED = lazy(r"试用期|免去|不再担任|免职")
_STOP = lazy(r"[。\n]")
_TAKES = lazy("，?(?:同志)?并?(?:任|兼任|兼)")
_PLAINLY = lazy(r"，?(?:为|任|兼任|担任)")
_THEN = lazy("(?<!同)时(?:[任为是系]|担任|兼任|身为)$|^时")
_HONOURS = lazy(r"(?:同志)?(?:代表)?(?:分别|现场)?(?:授[牌旗证予]|颁[发奖证授]|献花|送上|佩戴|戴上|揭牌|发放)")
"""What somebody does for holders of an office: `甲、乙为新任会长、监事长授牌`."""
_NAMED = (
    r"(?!先后|相继|历|多次|长期|短期|一度|短暂|分别|同时|临时|担|兼|出|代|在|于|两|三)[\u3400-\u9fff]{1,2}(?:同志)?任"
)
_ONCE = lazy(
    rf"(?:^|[，。；：\n他她])(?:[^，。；\n]{{0,4}})(?:曾(?!{_NAMED}|孙|祖|获|荣|被评|多次|参[加与]|主持|发表|先后获)|早年|历任|此前|毕业后)[^。；\n]*$"
)
"""A sentence of somebody's former life, whose plain 任 appoints nobody today: `曾在某校任教，任该校副校长`."""
_TOOK = lazy(
    rf"{PERSON}{MARK}?(?:同志)?(?:任|兼任?|担任|出任){POST}(?:(?:、|，?兼任?){POST})*[，；](?:[^。；\n]{{0,20}}{PERSON}[^。；，\n]{{0,8}}为{POST}[，；])*$"
)
"""Who took an office in the clause before, whose deputies come to theirs with him: `甲任主任，|乙、丙为副主任`."""
_SOCIETY = lazy(
    r"(?:[学协商科]会|联合会|研究会|促进会|[科文作]协|侨联|文联)(?:[\u3400-\u9fff]{2,16}(?:委员会|分会|专委会|学组))?$"
)
_CLAUSES = 80
_IN_TURN = lazy(r"(?:先后|相继|陆续)(?:担?任|为)")
_TODAY = lazy(rf"{PERSON}(?:同志)?(?:现任|现为|系|同时任)[^。\n]*；$|(?:任职情况|基本情况|简介|简况)\n[^\n]*$")
"""What somebody is today, in the part of a sentence before, or a heading that such follows."""
_GIVEN = lazy(rf"(?<![现时原历曾先后])(?:兼任|担任|任){POST}[，；]$")
_AGREED = lazy("同意|批准|批复")
_ELECTS = lazy("选举|推选|选出|当选")


class Stated:
    """Reads what people are. `orders`: where the document is itself a decision on posts."""

    def __init__(self, given: Given, orders: Orders) -> None:
        self.given, self.shadow, self.orders = given, given.shadow, orders

    def read(self) -> None:
        """Try the rules in their order; those that name nobody mean the person named last."""
        for rule in (STAYS, IN_BRACKETS, BEHIND_OFFICE, IS, APART, BEFORE_PLAN, NOTED, HOLDERS):
            for match in self.given.found(rule, POST):
                self._is(match, self.given.takers(match))
        cards = self.given.found(BEFORE_NOW, POST) if "，拟" in self.shadow.text else ()
        before = self.given.found(BEFORE_THIS, POST) if "前" in self.shadow.text else ()
        for match in (*self.given.found(IS_BY_REFERENCE, POST), *before, *cards):
            person = self.shadow.person_before(match.start("cue"))
            self._is(match, [person] if person else [])

        for match in self.given.found(MEMBERS, TITLE):
            self._sit(match)

    def _sit(self, match: re.Match[str]) -> None:
        """Give the seat before a list to all in it, the titles between being of other bodies."""
        heading = self.shadow.posts(*match.span("post"))
        if len(heading) != 1 or heading[0].role not in _SEATS or TITLE not in match["who"]:
            return
        body, role = heading[0].organization, heading[0].role
        people = self.shadow.persons(*match.span("who"))
        if any(post.organization.startswith(body) for post in self.shadow.posts(*match.span("who"))):
            return
        held = [[post for post in one.posts if (post.organization, post.role) == (body, role)] for one in people]
        seat = next((posts[0] for posts in held if posts), heading[0])
        for person, posts in zip(people, held, strict=True):
            person.posts += [] if posts else [seat]

    def _is(self, match: re.Match[str], people: list[PersonMention]) -> None:
        words = match["cue"]
        honours = words.endswith("为") and _HONOURS.match(self.shadow.text, match.end())
        if not people or honours or not self.given.take(match):
            return
        basis = self._basis(match, words, several=len(people) > 1)
        if basis in ("stated", "appointed", "elected") and _PLAINLY.fullmatch(words) and "who" in match.groupdict():
            told = truly(match, "appointed")
            if told is None:
                return
            basis = basis if told == "appointed" else told
        cue = self.shadow.span(*match.span("cue"))
        posts = self.shadow.posts(*match.span("post"))
        besides = self._besides(posts) if basis == "former" and words.endswith("历任") else frozenset[str]()
        led = len(people) > 1 and is_head_and_deputy(posts)
        shared = "分别" in words and len(people) == len(posts)
        for number, person in enumerate(people):
            number = min(number, 1) if led else number
            for post in posts[number : number + 1] if shared or led else posts:
                person.posts.append(
                    replace(
                        post,
                        basis=self._of_post(post, basis, besides),
                        cue=cue,
                        then=_THEN.search(words) is not None or post.then,
                    )
                )
        self.given.leave_same(match, basis, cue)

    def _basis(self, match: re.Match[str], words: str, *, several: bool) -> Basis:
        """Whether somebody is said to be in an office, or to have been, or comes into it by what is told around."""
        former = FORMER.search(words) is not None and not (several and _IN_TURN.fullmatch(words))
        former = former or (_PLAINLY.fullmatch(words) is not None and self._tells_of_once(match.start("cue")))
        basis: Basis = "former" if former else "stated"
        if not former and words == "为" and chosen_before(self.shadow.text, match.start()):
            basis = "elected"
        if not former and _TAKES.fullmatch(words.replace("分别", "")) and not self._tells_who_is(match.start()):
            basis = "appointed" if words[0] != "，" and "who" in match.groupdict() else self._decided(match)
            basis = "elected" if self._is_result(match.start()) else basis
        plainly = _PLAINLY.fullmatch(words) is not None and "who" in match.groupdict()
        if basis == "stated" and plainly and self.orders.at(self.shadow.starts[match.start()]):
            basis = "appointed"
        if basis == "stated" and words == "为" and plainly and self._follows_given(match.start()):
            basis = "appointed"
        if basis == "stated" and words in ("为", "分别为") and self._follows_taking(match.start()):
            basis = "elected" if self._is_result(match.start()) else "appointed"
        if basis == "stated" and match.end("post") <= match.start("cue") and self._elects(match.start()):
            basis = "elected"
        return basis

    def _of_post(self, post: PostMention, basis: Basis, besides: frozenset[str]) -> Basis:
        """The basis of one post told of somebody; `besides`: the societies of those that he holds today."""
        if post.basis == "former":
            return "former"
        return "stated" if self._now(post) or post.organization in besides else basis

    def _besides(self, posts: list[PostMention]) -> frozenset[str]:
        """Societies whose offices somebody holds besides, told behind those of his life: `历任某院科主任、副院长，兼任某学会理事`."""
        text = self.shadow.original
        first = next((post.start for post in posts if text.endswith(("，兼任", "，兼"), 0, post.start)), len(text))
        told = (post.organization for post in posts if post.start >= first)
        return frozenset(body for body in told if _SOCIETY.search(body))

    def _now(self, post: PostMention) -> bool:
        """Whether the post itself says that it is held today: `曾任某局局长，现任某委主任`."""
        text = self.shadow.original
        return text.startswith("现任", post.start) or text.endswith(("现任", "现为"), 0, post.start)

    def _tells_of_once(self, at: int) -> bool:
        """Whether the sentence says before this what somebody once was."""
        text = self.shadow.text
        start = max(text.rfind(mark, 0, at) for mark in "。；\n") + 1
        return _ONCE.search(text, max(start - 1, 0, at - 160), at) is not None

    def _tells_who_is(self, at: int) -> bool:
        """Whether the sentence says before this what others are today, or the heading that it will: `甲现任某院院长；乙任某中心主任`."""
        text = self.shadow.text
        line = text.rfind("\n", 0, at)
        return (
            _TODAY.search(text, max(text.rfind("。", line, at), text.rfind("\n", 0, max(line, 0)), 0), at) is not None
        )

    def _follows_given(self, at: int) -> bool:
        """Whether somebody is given an office in the clause before: `甲任主任，乙、丙为委员`."""
        given = _GIVEN.search(self.shadow.text, max(0, at - 12), at)
        return given is not None and not self._tells_who_is(at)

    def _follows_taking(self, at: int) -> bool:
        """Whether the clause before tells who took an office: `甲任主任，乙为副主任`."""
        taken = _TOOK.search(self.shadow.text, max(0, at - _CLAUSES), at) is not None
        return taken and not self._tells_who_is(at)

    def _is_result(self, at: int) -> bool:
        """Whether an election is told before this, and not that a superior body agrees to one."""
        agreed = _AGREED.search(self.shadow.text, max(0, at - 40), at)
        return agreed is None and chosen_before(self.shadow.text, at)

    def _elects(self, at: int) -> bool:
        """Whether the sentence elects others before this: `选举甲为院长，审判员有乙、丙`."""
        text = self.shadow.text
        start = max(text.rfind(mark, 0, at) for mark in "。；\n") + 1
        return _ELECTS.search(text, start, at) is not None

    def _decided(self, match: re.Match[str]) -> Basis:
        """`甲任…` is a change where a decision or an election is told before it in the sentence."""
        text, at = self.shadow.text, match.start()
        start = max(text.rfind("。", 0, at), text.rfind("\n", 0, at - 1), at - 200, 0)
        stop = _STOP.search(text, match.end())
        found = _DECISION.search(text, start, at) or _DECIDED.search(
            text, match.end(), stop.start() if stop else len(text)
        )
        return "appointed" if found else "stated"
