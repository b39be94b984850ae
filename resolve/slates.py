"""Whole slates: who is put out of a post by not being on the list."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from ..model.entity import Post
from ..model.roles import parse_role
from .exclusions import Exclusion
from .inputs import Slate
from .limits import Cause


def slate_exclusions(post: Post, slates: Iterable[Slate]) -> list[Exclusion]:
    """What complete slates that elect to a post say about those not on them.

    Lists that may tell of one election, in several documents or of posts of a kind (副主席, 常务副主席), go together:
    who is on any of them is in.
    """
    found = [(slate, one) for slate in slates if (one := _exclusion(post, slate))]
    return [
        replace(one, kept=frozenset[str]().union(*(other.kept for _, other in found if other.meets(one))))
        for slate, one in found
        if slate.complete
    ]


def _exclusion(post: Post, slate: Slate) -> Exclusion | None:
    if slate.organization != post.organization or slate.when is None:
        return None
    asked = parse_role(post.role).general
    listed = [one for one in slate.elected if parse_role(one.role).general == asked]
    if not listed:
        return None
    cause = Cause("slate", min(one.statement for one in listed))
    return Exclusion(slate.when, cause, frozenset(one.person for one in listed), event=slate.event)
