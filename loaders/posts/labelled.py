"""Posts that are the labels of rows, and the body that the sentence or heading above the rows tells of: `第三届委员会主席名单`
above `主席：甲`, `选举产生新一届学生会主席团：` above `执行主席：甲`."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from typing import NamedTuple

from ..bodies.units import root_of
from ..language.patterns import lazy
from .chains import Chain
from .fitting import fits
from .phrases import PostPhrase
from .roles import ends_in_role

_LABELS = lazy(r"(?:（[^（）\n]{1,30}）)?：")
_CELL = lazy(r"(?:（[^（）\n]{1,30}）)?\u3000(?=[\u3400-\u9fff])")
_ROW = lazy(r"[ \u3000]*(?P<cell>[\u3400-\u9fff]{2,12})(?:（[^（）\n]{1,20}）)?(?:：(?!$)|(?P<gap>\u3000)(?!$))")
"""A row of the same list, above another."""
_TERM = lazy("^(?:第[一二三四五六七八九十百]+届|新一届|首届)")
_AND = lazy("[、和及]|以及")


def is_label(text: str, end: int) -> bool:
    """Whether words of posts that end at `end` are a label, behind which those who hold them are named."""
    return _LABELS.match(text, end) is not None


def is_row(text: str, start: int, end: int) -> bool:
    """Whether a line begins with words of posts that are its label, or the first cell of a table's row."""
    line = text.rfind("\n", 0, start) + 1
    if text[line:start].strip(" \u3000"):
        return False
    return is_label(text, end) or _CELL.match(text, end) is not None


def is_below_row(text: str, start: int) -> bool:
    """Whether the line above that of `start` is a row of the same kind."""
    line = text.rfind("\n", 0, start) + 1
    return line > 0 and _is_post_row(text, text.rfind("\n", 0, line - 1) + 1, line - 1)


def _is_post_row(text: str, start: int, end: int) -> bool:
    """Whether a line begins with a label, or a table's row with a post."""
    row = _ROW.match(text, start, end)
    return row is not None and (row["gap"] is None or ends_in_role(row["cell"]))


def body_of_rows(text: str, entry: int, phrase: PostPhrase, named: Sequence[str]) -> str:
    """The body that the sentence above rows of posts tells of: `县供销社理事会进行了改组。` above `主任：某某`.

    `named`: the bodies named in the entry so far, the latest first.
    """
    line = text.rfind("\n", 0, phrase.start) + 1
    if phrase.kind != "post" or text[line : phrase.start].strip(" \u3000") or not is_label(text, phrase.end):
        return ""
    while line > entry:
        above = text.rfind("\n", 0, line - 1) + 1
        if not _is_post_row(text, above, line - 1):
            said = text[max(above, entry) : line - 1]
            own = (name for name in named if name[-2:] in said)
            above_own = (name for name in named if root_of(name)[-2:] in said)
            return next((name for name in chain(own, above_own) if fits(phrase, name)), "")
        line = above
    return ""


def body_named_above(text: str, entry: int, phrase: PostPhrase, named: Sequence[str]) -> str:
    """The body with which the sentence above rows names the office that one of them repeats:
    `选举产生了县残联理事长和执行理事会理事：` above `理事长：某某`."""
    line = text.rfind("\n", 0, phrase.start) + 1
    if (
        phrase.kind not in ("post", "member")
        or text[line : phrase.start].strip(" \u3000")
        or not is_label(text, phrase.end)
    ):
        return ""
    above = text.rfind("\n", 0, line - 1) + 1
    while line > entry and _is_post_row(text, above, line - 1):
        line, above = above, text.rfind("\n", 0, above - 1) + 1
    said = text[max(above, entry) : line - 1] if line > entry else ""
    before = _before_office(said, phrase.role) if phrase.role in said else ""
    places = ((before.rfind(name[-2:]) + 2, name) for name in named if name[-2:] in before)
    at, body = max(places, default=(0, ""), key=lambda place: place[0])
    offices = _TERM.sub("", before[at:])
    only_offices = all(not words or ends_in_role(words) for words in _AND.split(offices))
    return body if body and only_offices and fits(phrase, body) else ""


def _before_office(said: str, role: str) -> str:
    """The words of a sentence before an office; none where it stands only within others."""
    at = said.find(role)
    while at >= 0:
        if said[at - 1 : at] not in ("副", "总", "") and not said.startswith(("长", "会", "团"), at + len(role)):
            return said[:at]
        at = said.find(role, at + 1)
    return ""


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


_ABOVE = lazy(
    r"(?:选举|推选|选出|产生|选举产生)了?(?:第[一二三四五六七八九十\d]{1,3}届|新一届|首届|本届)(?P<body>[\u3400-\u9fff]{0,16}?)主席团(?:成员|组成人员)?(?:名单)?(?:如下)?[：:]\n"
)
_REACH = 400


def is_in_presidium(text: str, phrase: PostPhrase) -> bool:
    """Whether a post is the label of a row of such a list."""
    return presidium_above(text, phrase) is not None


def presidium_above(text: str, phrase: PostPhrase) -> str | None:
    """The words for the body whose presidium such a list is of, maybe none; None for a post that is in no such list."""
    low = max(0, phrase.start - _REACH)
    if phrase.organization or "主席" not in phrase.role or "主席团" not in text[low : phrase.start]:
        return None
    if not is_row(text, phrase.start, phrase.end):
        return None
    return presidium_elected(text, phrase.start)


def presidium_elected(text: str, at: int) -> str | None:
    """The words for the body whose presidium the line above the list at `at` says was elected; None where none does."""
    found = [*_ABOVE.finditer(text, max(0, at - _REACH), at)]
    return found[-1]["body"] if found and "。" not in text[found[-1].end() : at] else None
