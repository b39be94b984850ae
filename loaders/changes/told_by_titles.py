"""Titles beside names that a sentence makes a change: `选举产生主席甲`, `罢免主席甲的职务`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ...model.statement import Basis
from ..parts import PersonMention, PostMention
from .given import Given
from .given_titles import GIVEN_ROWS, GIVEN_TITLES, given_titles
from .rules import (
    ABOVE,
    BEFORE_HOLDERS,
    CHOSEN_AGAIN,
    CHOSEN_BESIDE,
    CHOSEN_HOLDERS,
    CHOSEN_TITLES,
    DISMISSED,
    DISMISSED_AGAIN,
    GAVE_UP,
    PROPOSED,
    PUT_OUT,
    RESIGNS,
    SEAT_GONE,
)
from .shadow import PERSON, TITLE, Shadow
from .slates import COMPLETE
from .words import already_held, chosen_before, turn

_OWN_WORDS = (
    "本会", "我会", "本院", "我院", "本校", "我校", "学校", "公司", "本公司", "医院", "协会", "学会", "商会", "该会",
)  # fmt: skip
_LEVELS = "省市区县州旗镇乡我本该"
_LEFT: tuple[tuple[Basis, re.Pattern[str]], ...] = (
    ("resigned", GAVE_UP),
    ("resigned", RESIGNS),
    ("removed", PUT_OUT),
    ("removed", DISMISSED),
    ("removed", SEAT_GONE),
)


def read_titles(given: Given) -> None:
    """Make such titles changes: who came to them, was proposed for them or left them."""
    _read_chosen(given)
    _read_proposed(given)
    for match in given.found(ABOVE, PERSON):
        _leave_above(given.shadow, match)
    _read_left(given)
    _read_dismissed_again(given)


def _read_chosen(given: Given) -> None:
    shadow = given.shadow
    for match in given.found(CHOSEN_TITLES, TITLE):
        _turn(shadow, match, "elected", _slate(shadow, match))
    for match, why in given_titles(one for rule in (GIVEN_TITLES, GIVEN_ROWS) for one in given.found(rule, TITLE)):
        _turn(shadow, match, why, _slate(shadow, match))
    for match in (*given.found(CHOSEN_AGAIN, TITLE), *given.found(CHOSEN_BESIDE, TITLE)):
        _turn(shadow, match, "elected", None)
    for match in given.found(CHOSEN_HOLDERS, TITLE):
        before = BEFORE_HOLDERS.search(shadow.text, max(0, match.start() - 12), match.start())
        if before and (before["chosen"] or chosen_before(shadow.text, match.start())):
            _turn(shadow, match, "elected", _slate(shadow, match))


def _turn(shadow: Shadow, match: re.Match[str], basis: Basis, slate: str | None) -> None:
    turn(shadow.persons(*match.span("who")), basis, shadow.span(*match.span("cue")), slate)


def _slate(shadow: Shadow, match: re.Match[str]) -> str | None:
    """That a list is complete, where 等 does not go on with it."""
    return COMPLETE if shadow.text[match.end() : match.end() + 1] != "等" else None


def _read_proposed(given: Given) -> None:
    shadow = given.shadow
    for rule in PROPOSED:
        for match in given.found(rule, TITLE):
            people, cue = shadow.persons(*match.span("who")), shadow.span(*match.span("cue"))
            held = [already_held(person) for person in people]
            turn(people, "nominated", cue, None, listed=False)
            for person, posts in zip(people, held, strict=True):
                person.posts[: len(posts)] = posts


def _leave_above(shadow: Shadow, match: re.Match[str]) -> None:
    """The office told of before is left: `原主任甲辞去上述职务`."""
    basis: Basis = "resigned" if match["cue"] == "辞去" else "removed"
    cue = shadow.span(*match.span("cue"))
    for person in shadow.persons(*match.span("who")):
        held = [post for post in person.posts if post.basis in ("stated", "former")]
        held = [post for post in held if _is_at(post, match["of"])] if match["of"] else held
        if match["cue"] == "不再兼任":  # `原主任、副市长甲不再兼任`
            held = [post for post in held if post.basis == "former"][:1]
        person.posts += [replace(post, basis=basis, cue=cue) for post in held]
        person.listed = True


def _is_at(post: PostMention, body: str) -> bool:
    """Whether a post is at the body that these words call as a text calls its own: `州妇联`, `本会`, `公司`."""
    return body in _OWN_WORDS or post.organization.endswith(body[1:] if body[0] in _LEVELS else body)


def _read_left(given: Given) -> None:
    shadow = given.shadow
    for why, rule in _LEFT:
        if rule is SEAT_GONE and "资格" not in shadow.text:
            continue
        for match in given.found(rule, TITLE):
            people, cue = shadow.persons(*match.span("who")), shadow.span(*match.span("cue"))
            turn(people, why, cue, None)
            if rule is DISMISSED and "原" in shadow.text[max(0, match.start() - 1) : match.end("who")]:
                _leave_former(people, why, cue)


def _leave_former(people: Sequence[PersonMention], basis: Basis, cue: tuple[int, int]) -> None:
    """Posts that 原 calls former are left just now, where nothing else is lost: `原主任甲的职务自然免除`."""
    for person in people:
        if any(post.basis == basis for post in person.posts):
            continue  # 该组组长、原副市长甲的相应职务自然免除
        former = [post for post in person.posts if post.basis == "former"]
        person.posts += [replace(post, basis=basis, cue=cue) for post in former]


def _read_dismissed_again(given: Given) -> None:
    """Somebody is dismissed by his name alone, whose title the sentence has before."""
    shadow = given.shadow
    for match in given.found(DISMISSED_AGAIN, TITLE):
        first, again = shadow.persons(*match.span("first")), shadow.persons(*match.span("who"))
        if first and again and first[0].name == again[0].name:
            cue = shadow.span(*match.span("cue"))
            held = (post for post in first[0].posts if post.basis == "stated")
            again[0].posts += [replace(post, basis="removed", cue=cue) for post in held]
