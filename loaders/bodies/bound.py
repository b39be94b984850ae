"""Papers of several bodies bound in one document: what is the own body of each, as its head says."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from ..language.body_words import ending_of
from ..language.patterns import lazy
from ..parts import Context
from .anchors import has_owner
from .titled_issuer import body_of

_HEAD = lazy(
    r"(?:中共|中国共产党)?(?P<body>[\u3400-\u9fff]{4,30}?)(?:党组|党委)?(?:文件|公告|通告|公示|通知|令|关于[^\n。]{2,80}|[（(][^（）\n]{1,12}[）)])?"
)
_SIGNED = lazy(r"\n(?P<body>[\u3400-\u9fff]{4,30})\n+(?:\d{4}|[〇零一二三四五六七八九]{4})年[^\n]{2,8}日(?=\n|$)")
_LINES = 3
"""Lines at the head of a paper among which its body stands, if not only at its foot."""


def with_papers(text: str, starts: Sequence[int], context: Context) -> Context:
    """The context of a document with those of the papers that begin at `starts` and whose heads name other bodies."""
    if len(starts) < 2 or context.articles or context.eras:
        return context
    found = [*_contexts(text, starts, context)]
    return replace(context, articles=tuple(found)) if any(own is not context for _, own in found) else context


def _contexts(text: str, starts: Sequence[int], context: Context) -> Iterator[tuple[int, Context]]:
    for start, end in pairwise([*starts, len(text)]):
        lines = text[start:end].split("\n", _LINES)[:_LINES]
        lines += [found["body"] for found in [*_SIGNED.finditer(text, start, end)][-1:]]
        body = next(filter(None, (_named(line, context) for line in lines)), "")
        other = body and body != context.organization
        yield start, replace(context, organization=body) if other else context


def _named(line: str, context: Context) -> str:
    """The body that a line at the head of a paper names with its place; empty where it names none."""
    found = _HEAD.fullmatch(line.strip())
    words = found["body"] if found else ""
    return body_of(words, context) if has_owner(words) and ending_of(words) is not None else ""
