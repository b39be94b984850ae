"""The body whose former heads a table or list gives, as its title names it: `表2-4　某某盐场历任主要领导人一览表`."""

from __future__ import annotations

from ..language.body_words import ending_of
from ..language.patterns import lazy
from .units import is_anaphor

_FORMER = lazy(
    r"(?P<body>[\u3400-\u9fff（）]{3,24}?)[（(]?(?:(?:19|20)\d\d年?[—–\-－～~至]{1,2}(?:(?:19|20)\d\d)?年?)?[）)]?历[任届年]"
    r"(?:党政|党委|行政|主要|正副|正、副|党|政|、|和){0,4}(?:领导|负责|干部|班子|成员|职|主任|书记|主席|经理|理事|委员|政委|[\u3400-\u9fff]长)"
)
_SIGNS = frozenset("厂矿场馆院店站社局所处园台队校行段库坊铺号军")
"""What the names of works and offices end with that nothing else says to be bodies."""


def body_of_former_heads(title: str) -> str:
    """The body whose former heads a title says that a list gives; empty for titles of other kinds."""
    found = _FORMER.match(title) if "历" in title else None
    body = found["body"] if found else ""
    known = bool(body) and (body[-1] in _SIGNS or ending_of(body) is not None)
    return body if known and not is_anaphor(body) else ""
