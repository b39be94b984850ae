"""For whom somebody with a bare title signs or speaks: `副厂长甲、总工程师乙代表某某厂签字`."""

from __future__ import annotations

from ..bodies.anchors import has_owner
from ..language.body_words import ending_of
from ..language.patterns import lazy
from .fitting import fits
from .phrases import PostPhrase
from .walk import Walk

_SPEAKS_FOR = lazy(
    r"[^，。；：！？\n代]{2,30}?(?:分别)?代表(?P<body>[\u3400-\u9fff]{3,20}?)"
    r"(?=(?:在[^，。；\n]{2,16}?(?:上|书上))?(?:签[字约订署了]|发言|致[辞词欢贺答]|讲话|表态|领[奖取]|接[受过]|[向对与和同作])|出席|到会)"
)
_NOBODY = ("公司", "学校", "学院", "医院", "单位", "职工", "大家", "双方", "各方", "甲方", "乙方")
_LEVELS = ("body", "weak")
_SIGN = "代表"
_NEAR = 60


def spoken_for(walk: Walk, phrase: PostPhrase) -> str:
    """The body that the bearer of a title without a body is said to sign or speak for, where it may have such an office."""
    if _SIGN not in walk.text[phrase.end : phrase.end + _NEAR]:
        return ""
    told = _SPEAKS_FOR.match(walk.text, phrase.end)
    words = told["body"] if told else ""
    if not words or words in _NOBODY or (ending := ending_of(words)) is None or ending.level not in _LEVELS:
        return ""
    body = walk.written_out(words, walk.near, "", "")
    return body if has_owner(body) and fits(phrase, body) else ""
