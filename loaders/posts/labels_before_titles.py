"""Labels of a group's rows in which people stand behind the offices that they have elsewhere: `组长：市长　某某`."""

from __future__ import annotations

from collections.abc import Sequence

from ..language.patterns import lazy
from ..parts import PersonMention, PostMention
from .chains import Chain

_GROUP = lazy(
    r"(?:小组|委员会|委|指挥部|专班|工作组|协调组|筹备组|专家组|评审组|督导组|工作专班|联席会议|理事会|组委会)$"
)
_COLON = lazy(r"(?:（[^（）\n]{1,30}）)?：[ \u3000]*")
_BETWEEN = lazy(r"(?:（[^（）\n]{1,30}）)?[、，；\u3000 ]*")
_ENDS = lazy(r"(?:（[^（）\n]{1,30}）)?[、，；。\u3000 ]*(?:\n|$)")


def give_labels(text: str, chains: Sequence[Chain]) -> None:
    """Give each of those named behind an office in rows of a group the post that labels the row."""
    for at, chain in enumerate(chains):
        if chain.people or not chain.posts or not _begins_line(text, chain.start):
            continue
        post, colon = chain.posts[-1], _COLON.match(text, chain.end)
        if colon is None or not _GROUP.search(post.organization):
            continue
        for person in _people_of_row(text, chains[at + 1 :], colon.end()):
            _add(person, post)


def _people_of_row(text: str, chains: Sequence[Chain], start: int) -> list[PersonMention]:
    """Those named behind their offices from `start` on, also on lines below that say nothing else."""
    found: list[PersonMention] = []
    row: list[PersonMention] = []
    for chain in chains:
        if chain.start != start or not chain.people or _COLON.match(text, chain.end):
            break
        row += chain.people
        if ends := _ENDS.match(text, chain.people[-1].end):
            found, row, start = found + row, [], ends.end()
            start += len(text[start : start + 24]) - len(text[start : start + 24].lstrip(" \u3000"))
        elif between := _BETWEEN.match(text, chain.people[-1].end):
            start = between.end()
    return found


def _add(person: PersonMention, post: PostMention) -> None:
    if all((one.organization, one.role) != (post.organization, post.role) for one in person.posts):
        person.posts = [post, *person.posts]


def _begins_line(text: str, at: int) -> bool:
    return not text[text.rfind("\n", 0, at) + 1 : at].strip(" \u3000")
