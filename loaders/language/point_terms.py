"""Terms in years and months with points as scanners misread them: `1956.10一1966.12`, `1983.1O`, `1978·9—1987·l1`."""

from __future__ import annotations

import re

from .patterns import lazy

_LETTERS = str.maketrans("OoDQlI丨iZzSBbgq", "000011112258699")
_FIGURE = "[0-9OoDQlI丨iZzSbBgq]"
_POINTS = lazy(
    rf"(?<![A-Za-z0-9./])(?=[\d.．·]{{0,8}}[A-Za-z丨])[12lIiZ丨]{_FIGURE}{{3}}[.．·]{_FIGURE}{{1,2}}(?![A-Za-z0-9])(?=[.—–\-~～至一至 \u3000、，,;；）)\n]|$)"
)
"""A year and its month, some of their digits read as letters."""
_MOON = "(?:0?[1-9]|[1lI][0-2OlI])"
_STOP = lazy(
    rf"(?<![\d.．，])(?P<year>(?:1[89]|20)\d\d)(?:(?: ?．[ 　]?| [.][ 　]?|[.][ 　])(?={_MOON}(?![\d.．]|[\u3400-\u9fff](?<![至到起任一月])))"
    rf"|[，,、:：](?={_MOON} ?[—–\-~～至一] ?(?:1[89]|20)\d\d(?!\d))|(?<=\d[—–\-~～至一]\d{{4}})[，,、:：](?={_MOON}(?![\d、，])))"
)
"""Another stop between them, or blanks about the point: `1953．6`, `1953. 6`, `1953，6—1956，4`."""
_MONTH = lazy(r"(?:1[89]|20)\d\d[.．·](?:0?[1-9]|1[0-2])")
_MIDDLE = lazy(r"(?<![\d.·])((?:1[89]|20)\d\d)[·•‧∙⋅・](?=(?:0?[1-9]|1[0-2])(?!\d))")
_TO = lazy(
    r"((?:1[89]|20)\d\d(?:[.](?:0?[1-9]|1[0-2]))(?:[.]\d{1,2})? ?|(?<!\d)(?:1[89]|20)\d\d(?:年(?:[\dOlI]{1,2}月)?)? ?)[一_](?= ?(?:(?:[1lI][89]|20)[\dOolI]{2}(?:[.年]|(?=[）)]))|今|[）)]|$))"
)
"""`一` read for the dash of a term."""


def mend_terms(text: str) -> str:
    """`text` with the digits and dashes of such terms set right, of the same length."""
    text = _STOP.sub(lambda match: f"{match['year']}.".rjust(len(match[0])), _POINTS.sub(_digits, text))
    text = _MIDDLE.sub(r"\1.", _POINTS.sub(_digits, text))
    return _TO.sub(r"\1—", text)


def _digits(match: re.Match[str]) -> str:
    read = match[0].translate(_LETTERS)
    return read if _MONTH.fullmatch(read) else match[0]
