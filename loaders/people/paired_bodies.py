"""A post shared out over bodies that are each named with its holder: `各委员会主任分别为：甲委员会某某，乙委员会某某`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ...model.statement import Basis, Span
from ..bodies.anchors import has_owner
from ..bodies.expand import expand
from ..language.body_words import ending_of
from ..language.name_words import is_barred, surname_class
from ..language.patterns import lazy
from ..parts import Context, PersonMention, PostMention
from ..posts.orders import Orders
from ..posts.roles import is_one_seat, match_role, role_heads, role_matches
from .found import Found

_LEAD = lazy(r"(?:人选)?(?:分别|依次)?(?:为|是|如下|有|由)?[：:]|(?:分别|依次)(?:为|是|由)")
_ITEM = lazy(r"[\u3400-\u9fff·]{5,32}(?:（[^（）\n]{1,16}）)?(?=[，、；。])")
_NAME = lazy(r"[\u3400-\u9fff]{1,8}(?:·[\u3400-\u9fff]{1,8})+$|[\u3400-\u9fff]{2,4}$")
_CHOSEN = lazy(
    r"(?P<cue>选举|推选|推举|选出|改选|(?P<appoints>任命|聘任|聘请|委任))(?:产生)?(?:了|出)?(?:各自的?|本[会社]的?|各[\u3400-\u9fff]{1,8}?的?)?(?:首届|首任|新一[届任]|新任|新的?|第[一二三四五六七八九十\d]{1,3}[届任])?(?:的)?$"
)
"""Before the post that is shared out, how its holders came to it: `各专门协会分别选举了|主席：`."""
_VERB = 24
_FEWEST = 2


class Pair(NamedTuple):
    """A body and the holder of the post in it."""

    role: Span
    body: Span
    name: Span


def find_pairs(text: str) -> Iterator[Pair]:
    """Bodies with their holders behind a post that belongs to each of them, two and more."""
    for match in role_matches(text):
        lead = _LEAD.match(text, match.end())
        if lead is None:
            continue
        pairs: list[Pair] = []
        at = lead.end()
        while item := _ITEM.match(text, at):
            size = _body_size(text, *item.span())
            if not size:
                break
            end = item.start() + len(item[0].split("（")[0])
            pairs.append(Pair(match.span("role"), (item.start(), item.start() + size), (item.start() + size, end)))
            at = item.end() + 1
        if len(pairs) >= _FEWEST:
            yield from pairs


def _body_size(text: str, start: int, end: int) -> int:
    """How long the body is that an item begins with, when a name is all that follows; else 0."""
    words = text[start:end].split("（")[0]
    for size in range(len(words) - 2, 2, -1):
        name, ending = words[size:], ending_of(words[:size])
        usual = bool(surname_class(words, size)) or "·" in name
        if ending is not None and ending.level != "weak" and usual and _NAME.fullmatch(name) and not is_barred(name):
            return size
    return 0


def names_in_pairs(text: str) -> Iterator[Found]:
    """The names of those holders."""
    for pair in find_pairs(text):
        start, end = pair.name
        yield Found(start, end, text[start:end], (), end)


def _is_group(role: str) -> bool:
    """Whether words mean a group that has no holders: 劳动模范, 技术能手, 青年代表."""
    match = match_role(role, 0)
    return match is not None and role_heads()[match["head"]][1] == "group"


def read_pairs(text: str, people: Sequence[PersonMention], context: Context, orders: Orders) -> None:
    """Give each of them the post in his body, unless it is an honour or a group (`受表彰的劳动模范有：`).

    `orders`: where the document is itself a decision on posts.
    """
    named = {person.start: person for person in people}
    for pair in find_pairs(text):
        person = named.get(pair.name[0])
        words, role = text[slice(*pair.body)], text[slice(*pair.role)]
        if person is not None and not _is_group(role):
            body = expand(words, context)
            body = context.organization + words if body == words and not has_owner(words) else body
            basis: Basis = "appointed" if orders.at(pair.name[0]) else "stated"
            cue = pair.role if basis == "appointed" else None
            if chosen := _CHOSEN.search(text, max(0, pair.role[0] - _VERB), pair.role[0]):
                basis, cue = "appointed" if chosen["appoints"] else "elected", chosen.span("cue")
            person.posts = [PostMention(*pair.role, body, role, basis, cue=cue, alone=is_one_seat(role))]
            person.title_start = pair.body[0]
