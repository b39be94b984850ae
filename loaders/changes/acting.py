"""Who acts for the holder of an office: `由副县长甲代理县长`, `甲代理某局局长`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ...model.statement import Basis
from ..language.patterns import lazy
from ..parts import PostMention
from .given import Given
from .shadow import MARK, PERSON, POST, TITLE
from .words import change, turn

_ACTS = lazy(rf"{PERSON}(?P<cue>(?:临时|暂时|暂|兼)?(?:代理|代行)?)(?P<post>{POST})")
_HE_ACTS = lazy(
    rf"(?P<cue>(?:(?:决定|任命|指定|同意|批准|明确|确定|委派)由?[其他她]?|由[其他她])(?:临时|暂时|暂)?(?:代理|代行)?)(?P<post>{POST})(?:的?(?:职务|职权|职责|工作)|一职)"
)
"""The same of the person named last: `任命甲为副院长，并决定其代理院长职务`."""
_ACTS_TOO = lazy(
    rf"(?<={POST})，(?:并|同时|且)?(?P<cue>(?:临时|暂时|暂)?(?:代理|代行))(?P<post>{POST})(?:的?(?:职务|职权|职责)|一职)?"
)
"""The same behind the office that goes with it: `任命甲为某市人民政府副市长，代理某市人民政府市长职务`."""
_MADE = lazy(rf"{PERSON}(?:{MARK}|同志)*(?:为|担任|任){POST}(?:、{POST})*$")
_CHOSEN = lazy(rf"(?:选举|推选|推举|公推|推)(?:了|由)?{TITLE}?$")
_ROLE = lazy("代(?!表)|暂代|署理")


def read_acting(given: Given) -> None:
    """Give the posts of `代理…` right behind a name to that person."""
    shadow = given.shadow
    if "代" not in shadow.original:
        return
    for match in given.found(_ACTS, POST):
        chain = shadow.chains[match.start("post")]
        posts = _acting(match, chain.posts)
        if not posts or not given.take(match):
            continue
        low = max(0, match.start() - 8)
        basis: Basis = "elected" if _CHOSEN.search(shadow.text, low, match.start()) else "appointed"
        change([shadow.people[match.start()]], posts, basis, shadow.span(match.start("cue"), match.end()), None)
    for match in given.found(_HE_ACTS, POST):
        person, posts = shadow.person_before(match.start()), _acting(match, shadow.chains[match.start("post")].posts)
        if person and posts and given.take(match):
            change([person], posts, "appointed", shadow.span(match.start("cue"), match.end()), None)
    for match in given.found(_ACTS_TOO, POST):
        person, posts = shadow.person_before(match.start()), _acting(match, shadow.chains[match.start("post")].posts)
        made = _MADE.search(shadow.text, max(0, match.start() - 12), match.start())
        if person and posts and made:
            change([person], posts, "appointed", shadow.span(match.start("cue"), match.end()), None)
    for at, chain in shadow.chains.items():
        within = [one for one in chain.people if one.end <= chain.phrases[0].role_start]
        if within and _ROLE.match(chain.phrases[0].role):  # the name stands right before the office
            turn(within, "appointed", shadow.span(at, at + 1), None)


def _acting(match: re.Match[str], posts: Sequence[PostMention]) -> list[PostMention]:
    """The posts with the word for who acts for their holder; none where nothing says so."""
    if not match["cue"].endswith(("代理", "代行")) and not any(_ROLE.match(post.role) for post in posts[:1]):
        return []
    return [post if _ROLE.match(post.role) else replace(post, role="代理" + post.role) for post in posts]
