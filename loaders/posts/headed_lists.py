"""Lists under a heading that names their body and its offices: `第三届委员会主席、副主席名单` above `主席：甲`."""

from __future__ import annotations

from typing import NamedTuple

from ..language.patterns import lazy
from .chains import Chain
from .labelled import is_label
from .phrases import PostPhrase

_LIST = lazy(r"(?:等?(?:组成)?(?:成员|人员|人选)?)名单(?:（[^（）\n]{1,40}）)?[：:]?[ \u3000]*(?:\n|$)")
_LONGEST = 1500
"""How far below its heading a list goes on, in characters."""


class HeadedList(NamedTuple):
    """Where the heading of a list ends, and the body that its offices are of."""

    end: int
    body: str


def headed_list(text: str, chain: Chain) -> HeadedList | None:
    """The list that a chain of posts without people heads, on a line of its own."""
    if chain.people or not chain.posts or not _LIST.match(text, chain.end):
        return None
    begins = text[text.rfind("\n", 0, chain.start) + 1 : chain.start].strip(" \u3000") == ""
    bodies = {post.organization for post in chain.posts}
    return HeadedList(chain.end, bodies.pop()) if begins and len(bodies) == 1 else None


def body_of_list(text: str, listed: HeadedList | None, phrase: PostPhrase) -> str:
    """The body of an office that is the label of a row in such a list; empty for any other."""
    if listed is None or phrase.organization or phrase.start - listed.end > _LONGEST or not is_label(text, phrase.end):
        return ""
    line = text.rfind("\n", 0, phrase.start) + 1
    if line <= listed.end or text[line : phrase.start].strip(" \u3000") or "。" in text[listed.end : line]:
        return ""
    return listed.body
