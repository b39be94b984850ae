"""Bodies that sign with others that nobody names: the one that signs letters with many, those of whom only the number is told."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence

from ..dates.words import count_of
from ..language.body_words import ending_of
from ..language.patterns import lazy
from ..language.sentences import sentence_begin
from ..parts import OrganizationMention, PersonMention
from .listing import mentions_in
from .signers import body_signed_for

_WITH = lazy(
    r"(?:分别|现场|当场|依次|又|还|在[^，。；]{2,14})*[与和同]"
    r"(?:[全我本][省市县区州镇乡校院厂局矿]|所属|下属|所辖|直属|辖区|参会|与会|沿线|重点)*(?:的)?"
    r"(?:各|有关|相关|(?:\d+|[一二三四五六七八九十两几百]+)余?(?:个|家|名|位))"
    r"[^，。；《》“”与]{1,40}$"
)
_FOR = lazy(r"代表(?P<body>[\u3400-\u9fff]{2,20})$")
_REACH = 100


def signed_with_all(
    text: str, verb: int, people: Sequence[PersonMention], named: Sequence[OrganizationMention], expand: Callable[[str], str]
) -> list[str]:  # fmt: skip
    """`副县长甲代表县政府与各乡镇签订《某责任书》`: the body for which somebody signs, or that of the one who does."""
    low = sentence_begin(text, verb, _REACH)
    comma = max(text.rfind(mark, low, verb) for mark in "，；") + 1
    found = _WITH.search(text, max(low, comma), verb)
    if found is None:
        return []
    if said := _FOR.search(text, max(low, comma), found.start()):
        full = expand(said["body"])
        return [full] if ending_of(full) else []
    body = [one.name for one in mentions_in(named, max(low, comma), found.start()) if one.end == found.start()]
    at = bisect_left(people, found.start(), key=lambda one: one.start) - 1
    if not body and at >= 0 and people[at].end == found.start():
        body = [body_signed_for(people[at], people)]
    return [name for name in body if name]


_COUNTED = lazy(
    r"(?:^|[，。；：、\n\u3000]|会上|其间|期间|并由|由)(?:上述|以上|这)?(?P<count>[两三四五六七八九十])(?:[家个所地方]|[省市区县州校院])"
    r"(?P<what>[\u3400-\u9fff]{0,10}?)(?:随后|现场|当场|共同|正式|联合|还|就[^，。；]{1,30}|围绕[^，。；]{1,30}|，){0,3}$"
)
_REACH_OF_FORUM = 60
_ROLES = (("organizer", "undertaker", "co_organizer"), ("organizer", "co_organizer"), ("organizer",))
_ANY = ("", "单位", "机构", "组织", "部门", "主办单位", "协办单位")
"""Words for bodies of any kind."""


def counted_signers(text: str, verb: int, told: Sequence[tuple[str, str]]) -> list[str]:
    """The bodies that a number before the verb of signing at `verb` means among those `told` of the event, if so many.

    `told`: each with its role; those who lend a place or help are left out where there are too many.
    """
    counted = _COUNTED.search(text, max(0, verb - _REACH_OF_FORUM), verb)
    if counted is None:
        return []
    size = count_of(counted["count"])
    for roles in _ROLES:
        meant = _of_kind(dict.fromkeys(name for name, role in told if role in roles), counted["what"])
        if len(meant) == size:
            return meant
    return []


def _of_kind(names: Iterable[str], what: str) -> list[str]:
    """Those of the names that are bodies of the kind which the words mean."""
    kind = ending_of(what)
    return [name for name in names if what in _ANY or (kind and (end := ending_of(name)) and end.kind == kind.kind)]
