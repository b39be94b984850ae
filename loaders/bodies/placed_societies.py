"""Societies named apart from their place, in the sentence that says where they met: `某县召开作家协会换届大会`."""

from __future__ import annotations

from ..language.body_words import ending_of
from ..language.patterns import lazy
from ..places.gazetteer import DISTRICT, leading_place

_MET = lazy(
    rf"(?:(?<![\u3400-\u9fff])|(?<=日))(?P<place>[\u3400-\u9fff]{{2,4}}[市州盟]|{DISTRICT})(?:日前|近日|隆重|顺利|胜利|正式)?(?:召开|举行|举办|成立)了?"
    r"(?P<body>(?![全各首]|第)[\u3400-\u9fff]{2,12}?(?:协会|学会|联合会|商会|研究会|促进会|公会|志愿者协会))"
    r"(?=换届|成立|选举|第[一二三四五六七八九十\d]{1,3}[次届]|会员|代表大?会|理事|[一二三四五六七八九十]{1,3}届|[，。])"
)
_ARTISTS = lazy(r"(?P<first>[\u3400-\u9fff])[\u3400-\u9fff]{0,6}家协会")


def placed_societies(text: str) -> dict[str, str]:
    """Bare names and short names of the societies with what they are in full; nothing where several places had one."""
    found: dict[str, set[str]] = {}
    for match in _MET.finditer(text):
        body = match["body"]
        if leading_place(body) or ending_of(body) is None:
            continue
        found.setdefault(body, set()).add(match["place"] + body)
        if artists := _ARTISTS.fullmatch(body):
            found.setdefault(artists["first"] + "协", set()).add(match["place"] + body)
    return {short: next(iter(full)) for short, full in found.items() if len(full) == 1}
