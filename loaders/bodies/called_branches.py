"""What 专委会 and 分会 are short for where a text names one branch only, of the document's own society or of another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from ..language.patterns import lazy
from ..parts import Context
from .expand import expand
from .find import Named
from .name_at import BARE_BRANCHES
from .own_society import is_society

_KINDS = {one: "专业委员会" if one == "专委会" else one for one in BARE_BRANCHES}
"""What branches are called alone, and how their names end."""
_SOCIETY = lazy(r"[\u3400-\u9fff]{2,16}?(?:学会|协会|研究会|联合会)(?=[\u3400-\u9fff]{2})")
"""Whose branch it is, where the document is of another house: `某市医学会|急诊医学专业委员会`."""
_BRANCH = lazy(r"[\u3400-\u9fff“”]{2,40}?(?P<kind>专业委员会|专委会|分会|支会)")


def with_branches(context: Context, names: Sequence[Named], end: int) -> Context:
    """The context of a document of `end` characters, and that of each of its articles, with such terms."""
    if not any(one.words.endswith(BARE_BRANCHES) for one in names):
        return context
    articles = [
        (start, _with_terms(own, [one for one in names if start <= one.start < stop]))
        for (start, own), stop in zip(
            context.articles, [stop for _, stop in pairwise([*(at for at, _ in context.articles), end])], strict=True
        )
    ]
    return replace(_with_terms(context, names), articles=tuple(articles))


def _with_terms(context: Context, names: Sequence[Named]) -> Context:
    own = context.organization if is_society(context.organization) else ""
    found: dict[str, set[str]] = {}
    for one in names:
        branch = _BRANCH.fullmatch(one.words)
        full = expand(one.words, context) if branch else ""
        society = own or ((whose := _SOCIETY.match(full)) and whose[0]) or ""
        if branch and society and full.startswith(society) and len(full) > len(society) + len(branch["kind"]):
            found.setdefault(_KINDS[branch["kind"]], set()).add(full.replace("专委会", "专业委员会"))
    told = {short: next(iter(found[kind])) for short, kind in _KINDS.items() if len(found.get(kind, ())) == 1}
    return replace(context, terms={**told, **context.terms}) if told else context
