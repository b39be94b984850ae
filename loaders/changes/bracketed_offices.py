"""The office that a bracket behind a holder tells for one of his terms: `甲（1973年—1979年任主任，1979年—1981年任主席）`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ...model.dates import When
from ...model.statement import Basis
from ..bodies.expand import expand
from ..language.body_words import ending_of
from ..language.patterns import lazy
from ..parts import Context, PersonMention, PostMention
from ..posts.chains import Chain
from ..posts.roles import match_role, role_matches

_GIVES = lazy("[，,]?(?:期间)?(?:担任|时任|任|时?为)?")
_SAYS = lazy(r"（(?P<mark>原任?|前任?|曾任|时任|[现已]任|兼任?|)[\u3400-\u9fff]{4,24}）$")
_ONCE = ("原", "前", "曾")
_LONGEST = 32
_ENDS = lazy("[，,、；;）)。]")
_MANY = 2
"""People of a line which is a list of them and no line of a life."""


def office_told(text: str, person: PersonMention, post: PostMention, when: When) -> PostMention:
    """The post that the bracket behind a person tells for this term; the one given where it tells of none."""
    end = text.find("）", person.end)
    if text[person.end : person.end + 1] != "（" or end < 0:
        return post
    at = text.find(when.words, person.end, end)
    gives = _GIVES.match(text, at + len(when.words)) if at >= 0 and when.words else None
    role = match_role(text, gives.end(), end) if gives else None
    if role is None or not _ENDS.match(text, role.end()):
        return post
    return replace(post, role=role[0])


_TELLS = lazy("[，,]?(?:期间)?(?:曾经?|先后)?(?:担任|[时曾历]任|任|时?为)$")


def offices_within(text: str, person: PersonMention, chains: Sequence[Chain], when: When) -> list[PostMention]:
    """The posts at a body of their own that the bracket behind a person tells for a term, beside what he is:
    `某馆馆长甲（1979年至1988年任某会主席）`."""
    end = text.find("）", person.end) if text[person.end : person.end + 1] == "（" else -1
    at = text.find(when.words, person.end, end) if end >= 0 and when.words else -1
    if at < 0:
        return []
    told = (
        chain.posts
        for chain in chains
        if at < chain.start < end
        and chain.phrases[0].organization
        and _TELLS.fullmatch(text, at + len(when.words), chain.start)
    )
    return next(told, list[PostMention]())


def hold_bracketed(text: str, people: Sequence[PersonMention], context: Context) -> None:
    """Give people the office in brackets between their title and their name: `秘书长（原某市教育局局长）甲`."""
    behind = [one for one in people if one.posts and text.endswith("）", 0, one.start)]
    ends = {match.end(): match for match in role_matches(text)} if behind else {}
    for person in behind:
        said = _SAYS.search(text, max(0, person.start - _LONGEST), person.start)
        role = ends.get(person.start - 1) if said else None
        if not said or not role or not any(post.end == said.start() for post in person.posts):
            continue
        words = text[said.end("mark") : role.start("role")]
        if ending_of(words) is not None:
            basis: Basis = "former" if said["mark"][:1] in _ONCE else "stated"
            body, then = expand(words, context), said["mark"] == "时任"
            person.posts.append(PostMention(said.end("mark"), role.end(), body, role["role"], basis, then))


def of_the_line(
    text: str, start: int, end: int, chains: Sequence[Chain], people: Sequence[PersonMention]
) -> list[Chain]:
    """The offices of a line of somebody's life; none of one that lists those who held an office: `历任会长：甲（…）、乙（…）`."""
    listed = [one for one in people if start <= one.start < end and text[one.end : one.end + 1] in ("（", "、")]
    return [] if len(listed) >= _MANY else [chain for chain in chains if start <= chain.start < end]
