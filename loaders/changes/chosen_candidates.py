"""Who of those that stood for an office was chosen: `甲、乙、丙为副主席候选人，甲、乙当选，丙落选`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..language.patterns import lazy
from ..language.sentences import sentence_begin
from ..parts import PersonMention, PostMention

_CHOSEN = lazy(
    r"[，。；：](?:(?:最终|最后|结果|其中|经(?:投票|选举|表决|差额选举|无记名投票)|投票结果)，?)*(?P<who>[\u3400-\u9fff·]{2,12}(?:[、和][\u3400-\u9fff·]{2,12}){0,12}?)"
    r"(?:[\d两二三四五六七八九十]+[人名位])?(?:最终|正式|全票|高票|得票[^，。；]{0,6}|双双|均|顺利)*(?P<cue>当选)(?=[，。；\n])"
)
_FAR = 160
"""How far before the result its candidates may be named, in characters."""


def elect_candidates(text: str, people: Sequence[PersonMention]) -> None:
    """Give the office that people were nominated for to those of them whom the same sentence says were chosen."""
    for match in _CHOSEN.finditer(text):
        begin = sentence_begin(text, match.start(), _FAR)
        stood = [one for one in people if begin <= one.start < match.start("who")]
        offices = {one.name: _sought(one) for one in stood if _sought(one)}
        for person in people:
            if not match.start("who") <= person.start < match.end("who") or person.name not in offices:
                continue
            if not any(post.basis == "elected" for post in person.posts):
                person.posts += [replace(post, basis="elected", cue=match.span("cue")) for post in offices[person.name]]
                person.listed = True


def _sought(person: PersonMention) -> list[PostMention]:
    return [post for post in person.posts if post.basis == "nominated"]
