"""Workshops by their bare names and heads of works, which are those told of with them: `中板厂加热车间投产 … 加热车间主任某某`,
`到中板厂检查，厂长某某陪同`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..bodies.anchors import has_owner
from ..bodies.building import left_edge
from ..bodies.expand import expand
from ..bodies.units import split_unit
from ..language.body_words import ending_of
from ..language.patterns import lazy
from ..parts import Context
from .phrases import PostPhrase

_SHOP = lazy(
    r"(?P<name>[\u3400-\u9fff\d]{0,8}?)(?:车间|工段|作业区|(?:采煤|综采|掘进|综掘|开拓|回采|机电|运输|通风)[一二三四五六七八九十\d]{0,2}[队区])(?P<organ>(?:党支部|党总支|工会|团支部)?)"
)
_BARE = lazy(r"[该本]?(?P<kind>车间|工段|作业区|采煤队|综采队|掘进队)(?P<organ>(?:党支部|党总支|工会|团支部)?)")
_WORKS = ("厂", "矿", "井", "分公司", "车辆段", "机务段")
_WITHIN = lazy(rf"[\u3400-\u9fff\d]{{1,12}}?(?:{'|'.join(_WORKS)})")
_NUMBER = lazy(r"[\d一二三四五六七八九十]+[号#]$")
"""Before a workshop, which of several it is: `2号|高炉车间`."""
_GONE_TO = lazy(
    r"(?:[到赴在]|来到|前往|深入|走进|视察|检查|调研|参观|考察|慰问)了?(?P<works>(?![各该全每本我])[\u3400-\u9fff]{1,10}?[厂矿])(?=[\u3400-\u9fff\d“”、]{0,20}?(?:视察|检查|调研|慰问|参观|考察|指导|办公|蹲点|走访|看望|召开|举行|劳动|[，。]))"
)
"""The works that somebody came to, where its head is next named without it."""
_HEADS = {"厂长": "厂", "矿长": "矿"}
_FARTHEST = 200


def shop_meant(text: str, at: int, words: str, context: Context, near: Sequence[str]) -> str:
    """The workshop in full that `words` at `at` mean; empty for other words and where nothing tells whose it is.

    `near`: full names of the bodies named before, the nearest first.
    """
    own = context.organization
    if not own or not _SHOP.fullmatch(words):
        return ""
    if bare := _BARE.fullmatch(words):
        told = _named_before(text, at, bare["kind"], context, near)
        return told + bare["organ"] if told else ""
    return _with_works(text, at, words, context, near)


def _named_before(text: str, at: int, kind: str, context: Context, near: Sequence[str]) -> str:
    """The workshop with a name of its own that the text before `at` told of last; else empty."""
    low = max(text.rfind("\n", 0, at), at - _FARTHEST) + 1
    end = text.rfind(kind, low, at)
    while end >= 0:
        end += len(kind)
        start = left_edge(text, end, low)
        number = _NUMBER.search(text, low, start)
        words = text[number.start() if number else start : end]
        name = split_unit(words)[1] or words
        if len(words) > len(kind) and _SHOP.fullmatch(name):
            return _with_works(text, at, words, context, near) or expand(words, context, near)
        end = text.rfind(kind, low, end - len(kind))
    return ""


def _with_works(text: str, at: int, words: str, context: Context, near: Sequence[str]) -> str:
    """A workshop with the works that stands before its name elsewhere, or else was the last one named; empty without one."""
    if has_owner(words) or not _SHOP.fullmatch(words) or _WITHIN.match(words):
        return ""
    own = context.organization
    written = {expand(one, context, near) for one in _works_before(text, words)}
    if len(written) == 1:
        return written.pop() + words
    low = max(text.rfind("\n", 0, at), at - _FARTHEST) + 1
    works = _only_works([one for one in near if not one.endswith(words)], own) or _gone_to(text, low, at)
    return expand(works, context, near) + words if works else ""


def head_of_works_gone_to(text: str, entry: int, phrase: PostPhrase, previous: str, context: Context) -> str:
    """The works of the document's company that the text says somebody came to, for its head who is named without it."""
    own = context.organization
    sign = _HEADS.get(phrase.head, "")
    if not sign or phrase.inner or own.endswith(sign) or (own and _in_works(previous, own)):
        return ""
    works = _gone_to(text, max(entry, phrase.start - _FARTHEST), phrase.start)
    return expand(works, context, [own] if own else []) if works.endswith(sign) else ""


def _only_works(near: Sequence[str], own: str) -> str:
    """The works of the company that was named last, where no other one was named beside it and nothing of another kind since."""
    found = [_WITHIN.match(one, len(own)) if one.startswith(own) else None for one in near]
    works = {one[0] for one in found if one}
    return works.pop() if found and found[0] and len(works) == 1 else ""


def _in_works(name: str, own: str) -> bool:
    """Whether a body is one of the company's works or within one."""
    return name.startswith(own) and _WITHIN.match(name, len(own)) is not None


def _gone_to(text: str, low: int, at: int) -> str:
    found = [one["works"] for one in _GONE_TO.finditer(text, low, at)] if low < at else []
    return found[-1] if found and ending_of(found[-1]) is not None else ""


def _works_before(text: str, words: str) -> Iterator[str]:
    """Words for the works that stand right before the name of a workshop, wherever the text has it."""
    at = text.find(words)
    while at >= 0:
        if text[:at].endswith(_WORKS):
            start = left_edge(text, at)
            if ending_of(text[start:at]) is not None and at - start > 1:
                yield text[start:at]
        at = text.find(words, at + 1)
