"""The posts that rules of changes have taken, and who comes to them or leaves them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from itertools import pairwise

from ...model.statement import Basis
from ..language.patterns import lazy
from ..parts import PersonMention, PostMention
from ..posts.each_own import is_head_and_deputy
from .rule_words import LIST
from .rules import LEFT_SAME
from .shadow import MARK, PERSON, TITLE, Shadow
from .slates import COMPLETE
from .words import change, each_has_one, is_complete

_PARAGRAPH_END = lazy(r"[。；]\n")
_EACH_TITLED = lazy(
    rf"(?:(?:原任?|前任?|时任|现任)?{TITLE}{PERSON}[^，]{{0,40}}，)+(?={TITLE}{PERSON}[^，、]{{0,20}}$)"
)
"""Several with a title of each, of whom the last alone takes a post: `组长甲，副组长乙、丙，主任丁任联络员`."""
_HEAD_TITLED = lazy(
    rf"(?:(?:时任|现任)?{TITLE}{PERSON}{MARK}?(?:、{PERSON}{MARK}?)*+[，、])*(?:时任|现任)?{TITLE}{PERSON}{MARK}?(?:、{PERSON}{MARK}?)*+，(?={PERSON}{MARK}?(?:、{PERSON}{MARK}?)*+(?:同志)?$)"
)
"""Those who are told as holders of an office, before others without a title who take one: `局长甲，乙、丙任副局长`."""


_CUE = "(?P<cue>"


@cache
def _cue_of(rule: str) -> re.Pattern[str] | None:
    """The words that say what happened, alone: of a rule that begins with people they are found faster than these. None
    for other rules, and where nothing need stand there."""
    at = rule.find(_CUE)
    if at <= 0 or not rule.startswith(f"(?P<who>{LIST})"):
        return None
    depth, end, in_set = 0, at, False
    for end in range(at, len(rule)):
        char, escaped = rule[end], rule[end - 1] == "\\"
        in_set = (in_set or char == "[") and not (char == "]" and not escaped)
        depth += 0 if in_set or escaped else (char == "(") - (char == ")")
        if not depth:
            break
    cue = lazy(rule[at : end + 1])
    return None if cue.match("") else cue


def is_shared_out(match: re.Match[str], people: Sequence[PersonMention], posts: Sequence[PostMention]) -> bool:
    """Whether each of several people has one of as many posts: `甲、乙分别为主席、副主席`."""
    return len(people) == len(posts) > 1 and ("分别" in match[0] or each_has_one(posts))


def _of_title(people: Sequence[PersonMention], posts: list[PostMention]) -> list[PostMention]:
    """What somebody gives up whose title names it in full before: `原支部书记甲不再担任书记职务`."""
    if not len(people) == len(posts) == 1 or posts[0].end - posts[0].start != len(posts[0].role):
        return posts
    role = posts[0].role
    whole = (one for one in people[0].posts if one.basis == "former" and one.end <= people[0].start)
    own = next((one for one in whole if one.role.endswith(role) and one.role.removesuffix(role).startswith("党")), None)
    return [replace(posts[0], organization=own.organization, role=own.role)] if own else posts


class Given:
    """A shadow whose posts each go to the first rule that fits."""

    def __init__(self, shadow: Shadow) -> None:
        self.shadow = shadow
        self.taken: set[int] = set()
        self._paragraphs: dict[str, list[tuple[int, int]]] = {}

    def found(self, rule: re.Pattern[str], sign: str) -> Iterator[re.Match[str]]:
        """What a rule finds, looked for only in the paragraphs with the sign and the cue that it needs."""
        text, cue = self.shadow.text, _cue_of(rule.pattern)
        for start, end in self._with_sign(sign):
            if cue is None or cue.search(text, start, end):
                yield from rule.finditer(text, start, end)

    def _with_sign(self, sign: str) -> list[tuple[int, int]]:
        """The paragraphs with a sign, each with the line break before it; a list of rows is one paragraph."""
        if sign not in self._paragraphs:
            text = self.shadow.text
            cuts = [0, *(end.end() - 1 for end in _PARAGRAPH_END.finditer(text)), len(text)]
            self._paragraphs[sign] = [
                (low, high + 1) for low, high in pairwise(cuts) if text.find(sign, low, high) >= 0
            ]
        return self._paragraphs[sign]

    def take(self, match: re.Match[str]) -> bool:
        """Whether these posts were not given yet; they are now."""
        places = {at for at in range(*match.span("post")) if at in self.shadow.chains}
        free = bool(places) and places.isdisjoint(self.taken)
        self.taken |= places
        return free

    def take_all(self, start: int, end: int) -> None:
        """Take all posts between two places of the shadow."""
        self.taken.update(at for at in range(start, end) if at in self.shadow.chains)

    def take_between(self, start: int, end: int) -> None:
        """Take all posts between two places of the text."""
        self.taken.update(at for at, chain in self.shadow.chains.items() if start <= chain.start < end)

    def leave_same(self, given: re.Match[str], basis: Basis, cue: tuple[int, int]) -> None:
        """Take the post that a clause gave from who left it, as the next one tells."""
        left = LEFT_SAME.match(self.shadow.text, given.end()) if basis in ("elected", "appointed") else None
        begins = self.shadow.span(*left.span("who"))[0] if left and left["who"] else -1
        if left and left["who"] and TITLE in left["who"] and self.shadow.original.startswith(("原", "前"), begins):
            return  # 原某会主任甲不再担任职务: the post is the one in his title
        group = "out" if left and left["out"] else "who"
        people = self.shadow.persons(*left.span(group)) if left else []
        change(people, self.shadow.posts(*given.span("post")), "removed", cue, COMPLETE)

    def add(self, match: re.Match[str], basis: Basis, cue: tuple[int, int]) -> None:
        """Give the posts of a match to its people: one each where the words say so, else all to all."""
        people = self.takers(match)
        posts = self.shadow.posts(*match.span("post"))
        if len(people) > 2 and is_head_and_deputy(posts):
            change(people[:1], posts[:1], basis, cue, None)
            change(people[1:], posts[1:], basis, cue, None)
            return
        if is_shared_out(match, people, posts):
            for person, post in zip(people, posts, strict=True):
                change([person], [post], basis, cue, None)
            return
        posts = _of_title(people, posts) if basis in ("removed", "resigned") else posts
        slate = COMPLETE if is_complete(match["who"], len(people)) else None
        if proposed := self._proposed(posts) if basis in ("nominated", "appointed") else []:
            change(people, proposed, "nominated", cue, slate)
            posts = [post for post in posts if post not in proposed]
            basis = "appointed" if match["cue"] in ("任", "担任") else basis
        change(people, posts, basis, cue, slate)

    def _proposed(self, posts: Sequence[PostMention]) -> list[PostMention]:
        """Those that somebody shall only have later: `甲任党委副书记，拟任院长人选`, `乙调任镇党委副书记、镇长候选人`."""
        text, words = self.shadow.original, ("拟任", "候任")
        later = [one for one in posts[1:] if text.startswith(words, one.start) or text.endswith(words, 0, one.start)]
        return later or [one for one in posts if text.startswith(("候选人", "人选"), one.end)]

    def _only_held(self, match: re.Match[str]) -> re.Match[str] | None:
        """Those of a match of whom no more is said than the office that they hold."""
        held = None if "分别" in match[0] else _HEAD_TITLED.match(match["who"])
        return (
            held
            if held and not self.shadow.original.startswith(("原", "前"), self.shadow.starts[match.start("who")])
            else None
        )

    def takers(self, match: re.Match[str]) -> list[PersonMention]:
        """The people of a match; where each of several has a title and the verb follows, the last alone;
        where the first have one, those behind them."""
        start, end = match.span("who")
        if "cue" in match.re.groupindex and end <= match.start("cue"):
            others = _EACH_TITLED.match(match["who"]) or self._only_held(match)
            start += others.end() if others else 0
        return self.shadow.persons(start, end)
