"""With how many votes somebody is chosen, told between the name and the office."""

from __future__ import annotations

from ..language.patterns import lazy

_BY = r"(?:全票|满票|高票|[\d一二三四五六七八九十百〇零]{1,5}张?(?:赞成|同意)?票|(?:绝对|压倒性?的?)?多数(?:赞成|同意)?票?)(?:的(?:得票数?|票数|高票|绝对优势|优势))?"
VOTES = rf"(?:(?:也|则|亦|又|均|都|双双|分别)*(?:以|得到?|获得?|得票)?{_BY}(?:[、和]{_BY})*，?)"
"""`以190票`, `也以全票`, `得190票，`."""
_GETS = lazy(rf"(?:也|则|亦|又|均|都|双双|分别)*(?:(?:以|得到?|获得?){_BY}|(?:高票|全票|满票)?当选)")


def gets_votes(text: str, at: int) -> bool:
    """Whether it is told at `at` with how many votes somebody is chosen, or that he is too: `得190票，当选…`, `则当选…`."""
    return text[at : at + 1] in "也则亦又均都双分以得获高全满" and _GETS.match(text, at) is not None
