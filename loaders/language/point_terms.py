"""Terms in years and months with points as scanners misread them: `1956.10一1966.12`, `1983.1O`, `1978·9—1987·l1`."""

from __future__ import annotations

import re

from .patterns import lazy

_LETTERS = str.maketrans("OoDQlI丨", "0000111")
_POINTS = lazy(
    r"(?<![A-Za-z0-9./])(?=[\d.·]{0,8}[OoDQlI丨])[12lI][0-9OoDlI]{3}[.·][0-9OoDQlI丨]{1,2}(?![A-Za-z0-9])(?=[.—–\-~～至一至 \u3000、，,;；）)\n]|$)"
)
"""A year and its month, one of their digits read as a letter."""
_MONTH = lazy(r"(?:1[89]|20)\d\d[.·](?:0?[1-9]|1[0-2])")
_MIDDLE = lazy(r"(?<![\d.·])((?:1[89]|20)\d\d)[·•‧∙⋅・](?=(?:0?[1-9]|1[0-2])(?!\d))")
_TO = lazy(
    r"((?:1[89]|20)\d\d(?:[.](?:0?[1-9]|1[0-2]))(?:[.]\d{1,2})? ?|(?<!\d)(?:1[89]|20)\d\d(?:年(?:\d{1,2}月)?)? ?)[一_](?= ?(?:(?:1[89]|20)\d\d(?:[.年]|(?=[）)]))|今|[）)]|$))"
)
"""`一` read for the dash of a term."""


def mend_terms(text: str) -> str:
    """`text` with the digits and dashes of such terms set right, of the same length."""
    text = _MIDDLE.sub(r"\1.", _POINTS.sub(_digits, text))
    return _TO.sub(r"\1—", text)


def _digits(match: re.Match[str]) -> str:
    read = match[0].translate(_LETTERS)
    return read if _MONTH.fullmatch(read) else match[0]
