"""Who of the document's own body goes along to another one: `董事长甲赴某集团考察，该集团经理乙介绍情况，副经理丙参加考察`."""

from __future__ import annotations

from ..language.patterns import lazy
from .phrases import PostPhrase

_ALONG = lazy(
    r"[^。；，\n]{2,60}?(?:参加了?(?:此次|这次|本次)?(?:学习)?(?:考察|出访|访问|走访|参观)(?:活动|学习)?|一[同起道](?:前往|考察|参加|出访|参观)|随行|随队|随团|随同(?:前往|考察|出访|参加)?|同行|同往)(?=[。；，]|$)"
)
"""Behind the first of those who go along, up to the end of the clause."""
_WENT = lazy(r"(?:[率带]队|[率带]团|[率带]领|一行)?[^，。；\n]{0,12}(?:赴|前往|到)[^，。；\n]{2,30}")
"""What tells that somebody went elsewhere."""


def goes_along(text: str, entry: int, last_end: int, phrase: PostPhrase, own: str, previous: str) -> bool:
    """Whether a bare title behind that of a host, in the body `previous`, is one of the document's own body, whose
    people went there as the entry says before."""
    if not own or not previous or previous.startswith(own):
        return False
    return _ALONG.match(text, phrase.end) is not None and _WENT.search(text, entry, last_end) is not None
