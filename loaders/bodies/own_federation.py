"""The federation of a place by its kind alone in its own papers: 文联 for 某县文联."""

from __future__ import annotations

from ..language.words import read_rows
from ..places.gazetteer import leading_place
from .asked import Asked

_KINDS = ("文联", "科协", "侨联", "残联", "工商联", "社科联", "青联", "学联", "妇联")
"""Kinds of federations of which each place has one."""


def own_federation(asked: Asked) -> str | None:
    """The document's own federation, where bare words are the short form of what it is called behind its place, and no
    other of the kind was named before."""
    if asked.words not in _KINDS or not asked.own.endswith(("联", "协", "会")):
        return None
    names = (asked.words, *(row[0] for row in read_rows("short_forms.tsv") if row[1] == asked.words))
    place = leading_place(asked.own)
    if not place or asked.own[len(place) :] not in names:
        return None
    placed = (name for name in asked.nearest if name.endswith(names) and leading_place(name))
    return next(placed, place + asked.words)
