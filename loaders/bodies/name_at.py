"""Which of its names the document's own body goes by at a place of the text or on a day."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from ..parts import Context, Entry

BARE_BRANCHES = ("专委会", "专业委员会", "分会", "支会")
"""What branches of societies are called alone."""


def context_at(context: Context, at: int) -> Context:
    """The context for a place of the text: that of its article, its own body by the name of the time told of."""
    article = bisect_right(context.articles, at, key=lambda one: one[0]) - 1
    own = context.articles[article][1] if article >= 0 else context
    if own.organization != context.organization:
        return own
    number = bisect_right(context.eras, at, key=lambda era: era[0]) - 1
    if number < 0:
        return own
    name = context.eras[number][1]
    terms = own.terms | context.schools[name] if name in context.schools else own.terms
    return replace(own, organization=name, terms=terms)


def by_era(entries: Sequence[Entry], context: Context) -> Iterator[tuple[Context, list[Entry]]]:
    """The entries of each era or article with its context, in order; articles of one body that call none of its branches
    otherwise are read as one."""
    if not (context.eras or context.articles):
        yield context, list(entries)
        return
    for _, run in groupby(entries, key=lambda entry: called(context_at(context, entry.end - 1))):
        told = list(run)
        yield context_at(context, told[0].end - 1), told


def called(own: Context) -> tuple[str, ...]:
    """The body that a context is of, and what it means by branches told without a name."""
    return (own.organization, *(own.terms.get(one, "") for one in BARE_BRANCHES))


def name_on(context: Context, day: dt.date) -> str:
    """The name that the context's own body had on a day."""
    number = bisect_right(context.renamed, day, key=lambda era: era[0]) - 1
    return context.renamed[number][1] if number >= 0 else context.organization


def named_then(body: str, context: Context, day: dt.date) -> str:
    """The name on a day of the context's own body, or of its part, which goes by another of its names."""
    whole = max((name for _, name in context.renamed if body.startswith(name)), key=len, default="")
    return name_on(context, day) + body.removeprefix(whole) if whole else body


def named_by_head(body: str, head: str, context: Context) -> str:
    """The name that the context's own body had last under heads of this kind: 老所长 of 某院 that was 某研究所 before."""
    sign = head.removesuffix("长")
    names = [name for _, name in context.renamed]
    if len(sign) != 1 or sign == head or body.endswith(sign) or body not in names:
        return body
    return next((name for name in reversed(names) if name.endswith(sign)), body)
