"""Offices of those just elected: as they share them out among themselves (`甲、乙当选委员。委员分工：甲任主席，乙任副主席。`),
or in a sentence of nothing else behind how many were elected (`选出理事9人。主任甲，副主任乙。`)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..language.patterns import lazy
from ..parts import PersonMention
from .words import posts_between

_SHARED = lazy(r"(?P<cue>分工)(?:[：:]|如下[：:]|(?:为|是)[：:]?|，)[ \u3000]*\n?")
_NAMES = r"[\u3400-\u9fff·]{2,4}(?:（[^（）\n]{1,10}）)?(?:、[\u3400-\u9fff·]{2,4}(?:（[^（）\n]{1,10}）)?)*"
_OFFICER = rf"(?:(?:常务|执行)?(?:[理监]事|委员)会)?(?:名誉|常务|第一)?副?(?:主任委员|主任|主席|会长|理事长|监事长|书记|秘书长)[为：]?{_NAMES}"
_COUNTED = lazy(
    rf"(?P<cue>选举(?:产生)?|选出|推选|改选|选)了?[^。；\n]{{0,60}}?\d{{1,3}}[人名](?:组成[^。；，\n]{{2,16}})?(?:[、，；][^。；\n]{{0,60}})?。(?P<officers>{_OFFICER}(?:[，；、]{_OFFICER})*)。"
)
_BEFORE, _REACH = 600, 300


def elect_shared(text: str, people: Sequence[PersonMention]) -> None:
    """Turn the offices told behind such words into those of people elected, where they were elected to the same body."""
    for match in _SHARED.finditer(text) if "分工" in text else ():
        before = posts_between(people, match.start() - _BEFORE, match.end())
        seats = {(person.name, post.organization) for person, _, post in before if post.basis == "elected"}
        ends = text.find("\n", match.end(), match.end() + _REACH)
        stop = ends if ends >= 0 else match.end() + _REACH
        for person, at, post in posts_between(people, match.end(), stop):
            if post.basis == "appointed" and (person.name, post.organization) in seats:
                person.posts[at] = replace(post, basis="elected", cue=match.span("cue"))


def elect_counted(text: str, people: Sequence[PersonMention]) -> None:
    """Turn the offices of such a sentence into those of people elected."""
    for match in _COUNTED.finditer(text) if "选" in text else ():
        for person, at, post in posts_between(people, *match.span("officers")):
            if post.basis == "stated" and post.start >= match.start("officers"):
                person.posts[at] = replace(post, basis="elected", cue=match.span("cue"))
