"""The body that a reply answers, whose posts it fills: `机关第二党支部：你支部《…》收悉。同意甲任书记`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from ..language.body_words import ending_of
from ..language.patterns import lazy
from ..parts import Context
from .expand import expand
from .name_at import context_at

_KINDS = r"党?支部|党?总支|团支部|团总支|支社|工会|团委|党?委|学校|学院|医院|公司|单位|协会|学会|[校院局会厂站馆所社行矿场园台]"
_REPLY = lazy(
    rf"(?m)^[ \u3000]*(?P<body>[\u3400-\u9fff（）]{{2,30}}?(?P<cell>党?支部|党?总支|团支部|团总支)?(?:委员会)?)：[ \u3000]*(?:\n[ \u3000]*)?"
    rf"[^。\n]{{0,12}}?(?<![经由按据照])[你贵](?P<kind>{_KINDS})[^。\n]*?(?:悉|批复|[。，；](?=[^\n]{{0,40}}(?:同意|批准)))[^\n]*(?:\n|$)"
)
"""The line to which a reply is addressed, and the sentence that says what it answers."""


_HOUSE = lazy(r"公司|局|(?:协|学|商|联合|研究|促进|基金|公)会")
"""In the name of a cell, the house of its own whose party members it is made up of."""
_ADDRESSED = lazy(r"(?m)^[ \u3000]*(?P<body>(?![各全])[\u3400-\u9fff（）]{3,30})：[ \u3000]*$")
_YOURS = lazy(r"[校院局会厂站馆所社行矿]|公司|学校|学院|医院|协会|学会|单位")


def yours(text: str, entry: int, at: int, words: str) -> str:
    """Words of a body that begin with what a letter calls whom it is addressed to, with the name: `你|会`, `贵校|教务处`."""
    bare = words.removeprefix("贵")
    called = _YOURS.match(bare)
    if called is None or not (bare != words or text.startswith(("你", "贵"), at - 1)):
        return words
    told = [*_ADDRESSED.finditer(text, entry, at)]
    return told[-1]["body"] + bare[called.end() :] if told else words


_YOURS_ACTS = lazy(rf"(?:[^，。；\n]{{0,12}}?(?:同意|批准|确认|认可|对|将|悉))?[你贵](?:{_KINDS}|委|县|市|区|镇|乡|村)")


def is_yours(text: str, start: int, end: int) -> bool:
    """Whether the words that do something call whom a letter is addressed to and no more: `同意你会`."""
    words = text[start:end].strip()
    return ("你" in words or "贵" in words) and _YOURS_ACTS.fullmatch(words) is not None


def with_answered(text: str, starts: Sequence[int], context: Context) -> Context:
    """The context of a document with those of its replies: of papers that begin at `starts`, or of one alone."""
    if context.eras or ("你" not in text and "贵" not in text):
        return context
    found = [
        part
        for start, end in pairwise([*(starts or [0]), len(text)])
        for part in _of_reply(text, start, end, context_at(context, start))
    ]
    return replace(context, articles=tuple(sorted([*context.articles, *found], key=lambda one: one[0])))


def _of_reply(text: str, start: int, end: int, own: Context) -> Iterator[tuple[int, Context]]:
    """The context from the address of a reply to its end."""
    reply = _REPLY.search(text, start, min(end, start + 600))
    body = _answered(reply["body"], reply["cell"] or "", own) if reply else ""
    if reply is None or not body or body == own.organization:
        return
    yield reply.start(), replace(own, organization=body)
    yield end, own


def _answered(words: str, cell: str, own: Context) -> str:
    """The body that the address names; cells of the party are those of the body that answers."""
    if words.startswith(("各", "全体", "所属", "直属各")) or (ending_of(words) is None and not cell):
        return ""
    words = words.removesuffix("委员会") if cell else words
    if not cell or _HOUSE.search(words):
        return expand(words, own)
    return words if words.startswith(own.organization) else own.organization + words
