"""Meetings that an article takes for granted and only its headline names: `某厂职工“票选”厂长 … 副市长甲到会祝贺。大会由乙主持。`"""

from __future__ import annotations

from collections.abc import Iterable

from ..language.patterns import lazy
from ..language.sentences import Masked, Stretch
from ..meetings.titles import Title, squeeze
from ..parts import Entry
from .choosing import Seeker

_THERE = lazy(
    r"到会(?!者|[的人代])|(?:大会|会议|仪式|典礼)(?:由|在[^，。；]{2,12}主持下)|(?<![晚舞一])会上(?=[，讲发致作宣])|(?:大会|会议|仪式|典礼)上(?=[，讲发致作宣])"
)
"""Words by which somebody did something at a meeting that no sentence names."""
_HEADLINE = lazy(r"(?m)^[ \u3000]*(?P<words>(?=[^\n]*[\u3400-\u9fff]{4})[^\n。；！？【】\d]{7,40})[ \u3000]*\n")
_FURTHEST = 40
"""Sentences of an article that are asked."""


def by_what_is_headed(masked: Masked, entry: Entry, sentences: Iterable[Stretch], seeker: Seeker) -> Title | None:
    """The headline of an article whose people take part in something; None where nobody does."""
    head = _HEADLINE.search(masked.text, entry.start, entry.body)
    if head is None:
        return None
    told = [one for _, one in zip(range(_FURTHEST), sentences, strict=False) if _THERE.search(masked.bare, *one)]
    if not any(map(seeker.acts, told)):
        return None
    return Title(*head.span("words"), squeeze(head["words"]), "attended")
