"""Who acts for the holder of an office: `由副县长甲代理县长`, `甲代理某局局长`."""

from __future__ import annotations

from dataclasses import replace

from ...model.statement import Basis
from ..language.patterns import lazy
from .given import Given
from .shadow import PERSON, POST, TITLE
from .words import change, turn

_ACTS = lazy(rf"{PERSON}(?P<cue>(?:临时|暂时|暂|兼)?(?:代理|代行)?)(?P<post>{POST})")
_CHOSEN = lazy(rf"(?:选举|推选|推举|公推|推)(?:了|由)?{TITLE}?$")
_ROLE = lazy("代(?!表)|暂代|署理")


def read_acting(given: Given) -> None:
    """Give the posts of `代理…` right behind a name to that person."""
    shadow = given.shadow
    if "代" not in shadow.original:
        return
    for match in given.found(_ACTS, POST):
        chain = shadow.chains[match.start("post")]
        acts = match["cue"].endswith(("代理", "代行"))
        if not acts and not any(_ROLE.match(post.role) for post in chain.posts[:1]):
            continue
        if not given.take(match):
            continue
        posts = [post if _ROLE.match(post.role) else replace(post, role="代理" + post.role) for post in chain.posts]
        low = max(0, match.start() - 8)
        basis: Basis = "elected" if _CHOSEN.search(shadow.text, low, match.start()) else "appointed"
        change([shadow.people[match.start()]], posts, basis, shadow.span(match.start("cue"), match.end()), None)
    for at, chain in shadow.chains.items():
        within = [one for one in chain.people if one.end <= chain.phrases[0].role_start]
        if within and _ROLE.match(chain.phrases[0].role):  # the name stands right before the office
            turn(within, "appointed", shadow.span(at, at + 1), None)
