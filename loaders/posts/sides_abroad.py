"""Who 韩方 and 港方 are before an office: the body from there that was named last, with which somebody signed."""

from __future__ import annotations

from collections.abc import Sequence

from ..language.body_words import abroad_regex
from ..language.patterns import lazy
from .phrases import PostPhrase

_SIDE = lazy(
    r"(?:(?<![\u3400-\u9fff])|(?<=[和与及由同]))(?P<of>[韩日美英法德俄意加澳港台泰新马印荷瑞西])方(?:代表)?[、，]?$"
)
_ACROSS = ("香港", "澳门", "台湾")
_LONGEST = 8


def side_abroad(text: str, phrase: PostPhrase, near: Sequence[str]) -> str:
    """The body of another country, or from across the border, that a post behind 韩方 is in; empty for other posts.

    `near`: the bodies named before, the nearest first.
    """
    at = phrase.role_start
    side = _SIDE.search(text, max(0, at - _LONGEST), at) if "方" in text[max(0, at - 4) : at] else None
    if side is None:
        return ""
    found = (name for name in near if side["of"] in name[:2])
    return next((name for name in found if name.startswith(_ACROSS) or abroad_regex().match(name)), "")
