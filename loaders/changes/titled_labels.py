"""Labels of posts behind which people stand with what they are elsewhere: `组长：副市长甲；副组长：某局局长乙、丙`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..language.patterns import lazy
from ..parts import PersonMention, PostMention
from ..posts.chains import Chain
from .shadow import MARK, PERSON, POST, TITLE, Shadow

_ROW = rf"{TITLE}[ \u3000]*{PERSON}{MARK}?(?:、{TITLE}?{PERSON}{MARK}?)*"
_LABELLED = lazy(
    rf"(?P<label>{POST})(?:（[^（）\n]{{1,30}}）)?[：:][ \u3000]*(?P<who>{_ROW}(?:[、，；。 \u3000]*\n[ \u3000]*{_ROW}(?=[、，；。 \u3000]*(?:\n|$)))*)"
)
"""A label, and those behind it, also on lines below that say nothing else."""
_SEATS = lazy(
    r"(?:名誉|常务|第一|副)*(?:[组会院校社团站队所馆]长|主任|主席|主委|委员|主任委员|[理监董]事长?|成员|组员|顾问|秘书长|(?:总指挥|指挥长|召集人|联络员))"
)
"""Offices of societies, boards and groups, which those who hold them have besides their own."""
_NEAR = 80
"""How far behind one row of a list the next one begins at most, in signs of the shadow."""
_TURNED = ("elected", "appointed")


def give_labelled(shadow: Shadow) -> None:
    """Give those people the post of their label; what a list says of its people is said of that, not of their own posts."""
    last: tuple[int, PostMention] | None = None
    for match in _LABELLED.finditer(shadow.text) if "：" in shadow.text else ():
        label = shadow.chains.get(match.start("label"))
        if label is None or not label.posts or not _is_seat(label):
            continue
        people = shadow.persons(*match.span("who"))
        turned = next((post for one in people for post in one.posts if post.basis in _TURNED), None)
        near = last[1] if last and match.start() - last[0] < _NEAR else None
        for person in people:
            person.posts = [*_of_label(label, person, turned or near), *_own(person)]
        if change := turned or near:
            last = match.end(), change


def _is_seat(label: Chain) -> bool:
    return len(label.phrases) == 1 and _SEATS.fullmatch(label.phrases[0].role) is not None


def _of_label(label: Chain, person: PersonMention, turned: PostMention | None) -> Iterator[PostMention]:
    """The posts of the label that a person has not anyway, changed as the list changed those of titles in it."""
    held = {(post.organization, post.role) for post in person.posts if post.basis != "former"}
    for post in label.posts:
        if (post.organization, post.role) not in held:
            yield replace(post, basis=turned.basis, cue=turned.cue, slate=turned.slate) if turned else post


def _own(person: PersonMention) -> list[PostMention]:
    """The posts of a person's title as they were before a list changed them."""
    return [
        replace(post, basis="stated", cue=None, slate=None) if post.basis in _TURNED else post for post in person.posts
    ]
