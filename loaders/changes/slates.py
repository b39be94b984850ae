"""Slates: the complete list of those whom a body elected when it elected its whole leadership."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from ..language.patterns import lazy
from ..parts import Entry, PersonMention, PostMention

COMPLETE = "complete"
"""Stands in `PostMention.slate` until it is known whether the list belongs to a slate."""

_WHOLE = lazy(
    r"换届|新一届|成立大会|第[一二三四五六七八九十百\d]+次[\u3400-\u9fff]{0,8}大会|第[一二三四五六七八九十百\d]+届[\u3400-\u9fff]{0,12}第一次"
    r"|[一二三四五六七八九十\d]+届一次|一次(?:全委|全会|全体|理事|常委|执委)|选举产生[^，。；]{0,16}(?:领导班子|领导机构|领导成员|委员会|常委会|理事会|班子)"
)
_BY_ONE = lazy(r"补选|增选|增补|改选|补充|递补|替补")


def find_slates(text: str, entries: Sequence[Entry], people: Sequence[PersonMention]) -> None:
    """Name the slate of each post that was filled in the election of a whole leadership, and mark those chosen alone.

    Whoever is chosen alone, in a by-election or by appointment, belongs to none.
    """
    starts = [entry.start for entry in entries]
    chosen: dict[tuple[int, str, str, tuple[int, int]], int] = defaultdict(int)
    for person in people:
        for post in person.posts:
            if post.cue is not None and post.basis in ("elected", "appointed"):
                chosen[_list_of(post, _entry_of(starts, person))] += 1
    for person in people:
        at = _entry_of(starts, person)
        person.posts = [_with_slate(text, entries, at, post, chosen) for post in person.posts]


def _entry_of(starts: Sequence[int], person: PersonMention) -> int:
    return bisect_right(starts, person.start) - 1


def _list_of(post: PostMention, at: int) -> tuple[int, str, str, tuple[int, int]]:
    assert post.cue is not None
    return at, post.organization, post.role, post.cue


def _with_slate(
    text: str,
    entries: Sequence[Entry],
    at: int,
    post: PostMention,
    chosen: dict[tuple[int, str, str, tuple[int, int]], int],
) -> PostMention:
    if post.basis not in ("elected", "appointed") or post.cue is None:
        return replace(post, slate=None) if post.slate else post
    only = chosen[_list_of(post, at)] == 1
    if post.basis == "appointed" or at < 0:
        return replace(post, slate=None, alone=only)
    entry = entries[at]
    before = text[entry.start : post.cue[1]]
    whole = _WHOLE.search(text, entry.start, entry.end) is not None
    if not whole or _BY_ONE.search(before[-8:]) or post.role == "代表":
        return replace(post, slate=None, alone=only)
    when = entry.when.edtf if entry.when else str(at)
    return replace(post, slate=f"{when} {post.organization}" if post.slate else None)
