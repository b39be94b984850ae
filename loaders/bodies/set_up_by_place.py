"""Committees and groups that the government or the party of a place sets up, as the papers of another body tell."""

from __future__ import annotations

from ..language.body_words import ending_of
from ..language.patterns import lazy
from ..parts import Context
from ..places.gazetteer import leading_place
from .anchors import has_owner
from .expand import expand

_FOUNDER = r"(?:委、[省市县区州旗]?(?:人民)?政府|[省市县区州旗]?委|(?:人民)?政府|人民委员会|革命委员会)"
_ORGAN = r"(?:委员会|领导小组|协调小组|工作小组|指挥部)"
_SET_UP = lazy(
    rf"(?<![\u3400-\u9fff])(?P<founder>[\u3400-\u9fff]{{0,6}}?[省市县区州旗]{_FOUNDER})(?:研究|同意|批准|联合|正式|发文|决定)*(?:成立|设立|组建|建立|[增下]?设(?!立))了?"
    rf"(?P<body>[\u3400-\u9fff“”]{{2,24}}?{_ORGAN})(?![\u3400-\u9fff])"
)
"""`市政府成立|老龄工作委员会`."""
_BY_LEVEL = lazy(
    r"(?:[，。；：\n\u3000 ]|\d[日月])(?P<level>[省市县区州旗])(?:[里上]|委、(?P=level)(?:人民)?政府|(?:人民)?政府)?(?:研究)?(?:决定)?$"
)
"""Before a verb that sets up a group, the place whose group it is: `县里|成立`."""
_GOVERNS = ("委", "政府", "人民委员会", "革命委员会", "人大常委会", "政协")


_OF_PARTY = lazy(r"(?:妇女|青年|职工|农民|群众|民运|妇运|工运|城市|农村|工业|财贸|政法|直属机关)(?:工作)?委员会")
"""Committees through which the party itself works among people: 妇女工作委员会."""


def _is_of_party(founder: str, body: str) -> bool:
    return founder.endswith("委") and _OF_PARTY.fullmatch(body) is not None


def committees_of_place(text: str, context: Context) -> dict[str, str]:
    """What the words mean by which a text names committees that others set up for its place, where its own body is none
    of those who govern: 老龄工作委员会 is 某市老龄工作委员会."""
    own = context.organization
    if (
        not own
        or own.endswith(_GOVERNS)
        or not any(verb in text for verb in ("府成立", "委成立", "建立", "决定成立", "委设"))
    ):
        return {}
    found: dict[str, str] = {}
    for match in _SET_UP.finditer(text):
        body, founder = match["body"], match["founder"].partition("、")[0]
        place = leading_place(expand(founder, context))
        if place and ending_of(body) is not None and not has_owner(body) and f"{own}{body}" not in text:
            found.setdefault(body, (f"{place}委" if _is_of_party(founder, body) else place) + body)
    return found


def named_by_level(text: str, at: int, words: str) -> str:
    """The words for a group, with the level of the place that is said before `at` to set it up."""
    by = _BY_LEVEL.search(text, max(0, at - 14), at)
    return by["level"] + words if by and not words.startswith(by["level"]) else words
