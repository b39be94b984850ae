"""Lists elsewhere on a page that its news point to: `会议聘任各分支机构负责人（名单见“人事动态”）`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ...model.statement import Basis
from ..language.patterns import lazy
from ..parts import PersonMention
from .words import named_between, posts_between

_POINTS = lazy(
    r"(?P<cue>聘任|聘请|选聘|续聘|任命|委任|选举产生|选举|推选|推举|选出|增补|补选|增选)(?:产生)?了?(?P<whose>[^，。；：（）\n]{0,16}?)"
    r"(?P<what>[\u3400-\u9fff]{0,8}(?P<office>负责人|组成人员|领导成员|班子成员|委员|理事|监事|主任|顾问|编委|秘书长|组长|人选))(?:（|，)(?:具体|其|完整)?名单(?:详|附)?[见附][^（）。；\n]{0,20}）?"
)
_TERM = lazy(r"^(?:各|全部|新一届|本届|第[一二三四五六七八九十\d]{1,3}届|的)*")
_HEADING = r"(?m)^[^\n。；，：]{{0,24}}{what}(?:名单|名录|一览表?)?(?:[（(][^（）\n]{{1,30}}[）)])?[：:]?[ \u3000]*$"
_SEVERAL = ("人", "成员", "人员", "人选")
"""Words for those who hold one office or another, which the rows name."""
_LONGEST = 90
"""Characters that a row of such a list has at most."""


def choose_pointed(text: str, people: Sequence[PersonMention]) -> None:
    """Turn the posts that the rows of such a list give into those of people appointed or elected."""
    for told in _POINTS.finditer(text):
        basis: Basis = "appointed" if told["cue"][-1] in "聘任请" else "elected"
        several = told["office"].endswith(_SEVERAL)
        what = re.escape(_TERM.sub("", told["what"]))
        for head in re.finditer(_HEADING.format(what=what), text):
            stop = _end_of_rows(text, head.end() + 1)
            for person, at, post in posts_between(people, head.end(), stop):
                if post.basis == "stated" and (several or post.role.endswith(told["office"])):
                    person.posts[at] = replace(post, basis=basis, cue=told.span("cue"))
            for person in named_between(people, head.end(), stop):
                person.listed = True


def _end_of_rows(text: str, at: int) -> int:
    """Where the rows end that begin at a place: before the first line that is a sentence."""
    while 0 < at < len(text):
        stop = text.find("\n", at)
        stop = stop if stop >= 0 else len(text)
        if "。" in text[at:stop] or stop - at > _LONGEST:
            return at
        at = stop + 1
    return min(at, len(text))
