"""Congresses that a text tells of, and whose officers speak and are chosen there."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..language.patterns import lazy
from ..parts import Context
from .phrases import PostPhrase, fits

_HEADLINES = 300
_CONGRESS = re.compile(
    r"第[一二三四五六七八九十百\d]+[届次](?:全[国体])?(?:会员|理事|职工|全委|委员)?(?:代表)?大会|(?:成立|创立|会员|换届)[^，。；\n]{0,6}大会|换届"
)
_OFFICER_ACTS = lazy(
    r"[\u3400-\u9fff·]{2,4}(?:（[^（）\n]{1,12}）)?(?:同志)?(?:全票|高票|再次|继续|连续)?(?:当选|连任|被选|致[开闭]幕|(?:代表[^，。；\n]{2,20})?作[^，。；\n]{0,24}?(?:报告|总结|说明)(?!会))"
)
"""What the officers of the body that meets do behind their names, and guests from above do not."""


def own_congress(text: str, context: Context) -> str:
    """The document's own body if the headline or first sentence says that its congress was held; else empty."""
    own = context.organization
    at = text.find(own, 0, _HEADLINES) if own.endswith("会") else -1
    while at >= 0:
        if _CONGRESS.match(text, at + len(own)):
            return own
        at = text.find(own, at + 1, _HEADLINES)
    return ""


def officer_there(text: str, assembled: int, phrase: PostPhrase, assemblies: Sequence[str]) -> str:
    """The body whose congress the same sentence tells of, for an officer of its own who acts there:
    `某区文联换届大会召开，副主席甲当选主席`; else empty. `assembled`: where the congress was named."""
    if not assemblies or not 0 <= assembled < phrase.start or not fits(phrase, assemblies[0]):
        return ""
    sentence = not re.search("[。；\n]", text[assembled : phrase.start])
    return assemblies[0] if sentence and _OFFICER_ACTS.match(text, phrase.end) else ""
