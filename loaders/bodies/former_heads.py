"""The body whose former heads a table or list gives, as its title names it: `表2-4　某某盐场历任主要领导人一览表`."""

from __future__ import annotations

from ..language.body_words import ending_of
from ..language.patterns import lazy
from .units import is_anaphor

_COUNT = r"[一二三四五六七八九十\d]{1,3}"
_TABLE = lazy(
    rf"^(?:[\u3400-\u9fff]{{2,12}}[志鉴][ \u3000·]*)?(?:附[录件]{_COUNT}?[：:]?[ \u3000]*)?(?:附?表[ \u3000]?{_COUNT}(?:[-—–－.．·]{_COUNT}){{0,3}}|附[表录件])[ \u3000：:、]*"
)
"""The number of a table before what it is about."""
_FORMER = lazy(
    r"(?P<body>[\u3400-\u9fff（）]{3,24}?)[（(]?(?:(?:19|20)\d\d年?[—–\-－～~至]{1,2}(?:(?:19|20)\d\d)?年?)?[）)]?历[任届年]"
    r"(?:党政|党委|行政|主要|正副|正、副|党|政|、|和){0,4}(?:领导|负责|干部|班子|成员|职|主任|书记|主席|经理|理事|委员|政委|[\u3400-\u9fff]长)"
)
_SIGNS = frozenset("厂矿场馆院店站社局所处园台队校行段库坊铺号军")
"""What the names of works and offices end with that nothing else says to be bodies."""


def without_number(title: str) -> str:
    """A title without the number of a table that it begins with."""
    return _TABLE.sub("", title, count=1) if "表" in title or "附" in title else title


def body_of_former_heads(title: str) -> str:
    """The body whose former heads a title says that a list gives; empty for titles of other kinds."""
    found = _FORMER.match(title) if "历" in title else None
    body = found["body"] if found else ""
    known = bool(body) and (body[-1] in _SIGNS or ending_of(body) is not None)
    return body if known and not is_anaphor(body) else ""
