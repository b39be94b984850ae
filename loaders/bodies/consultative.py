"""Committees of a consultative conference by their short names: 提案委, 文史委, 社会法制委."""

from __future__ import annotations

from ..language.patterns import lazy

_ONLY_THERE = r"提案|文史|文化文史|学习和?文史|社会法制|社会和法制|社法民宗|社法|港澳台侨|台港澳侨|委员联络|委员学习"
_ENDS = r"[\u3400-\u9fff]{0,12}?(?:委员会|工委|委)"
_THERE = lazy(rf"(?:{_ONLY_THERE}){_ENDS}")
_IN_OWN = lazy(
    rf"(?:{_ONLY_THERE}|经济|人口资源|人资环|教科|科教|文教|教文|民族|民宗|农业|农村|城建|城乡|环境|学习|外事|侨务|三胞){_ENDS}"
)
_JOINED = lazy(r"[\u3400-\u9fff·]{2,8}(?:、|和|及|率领?|带领)$")
_COME = lazy(
    r"[^，。；\n]{2,40}?(?:一行|(?:来|到|赴|莅临?)(?:[我本][省市县区州旗]|[^，。；\n]{1,12}?(?:调研|考察|视察|检查|指导|走访|督[查导]|交流|学习)))"
)
"""Behind the head of such a committee who comes with the one before: `某省政协副主席甲、|提案委员会主任|乙一行来我市`."""
_CONFERENCE = lazy(r".{2,}政协(?=$|[\u3400-\u9fff]{2,16}委(?:员会)?$)")


def committee_meant(words: str, own: str, before: str) -> str:
    """The committee in full that a short name means; empty for words that name none.

    `own`: the body that the document is of; `before`: the one named last.
    """
    if words[-1:] not in "委会" or "政协" in words:
        return ""
    above = _CONFERENCE.match(before)
    guests = above is not None and not _is_above(above[0], own)
    if own.endswith("政协") and not guests:
        return own + words if _IN_OWN.fullmatch(words) else ""
    return above[0] + words if above and _THERE.fullmatch(words) else ""


def committee_beside(text: str, start: int, end: int, words: str, home: str, previous: str) -> str:
    """The committee of the conference that one with the post at `start`-`end` has another post in (`home`), or from which he
    comes with somebody of it (`previous`)."""
    above = _CONFERENCE.match(home or previous) if words[-1:] in ("委", "会") else None
    if above is None or "政协" in words or not _IN_OWN.fullmatch(words):
        return ""
    together = _JOINED.search(text, max(0, start - 10), start) and _COME.match(text, end)
    return above[0] + words if home or together else ""


def _is_above(conference: str, own: str) -> bool:
    """Whether a conference is the document's own or one above it, whose committees do not come with the text's."""
    return own.startswith(conference.removesuffix("政协")) or conference.endswith(("省政协", "自治区政协", "全国政协"))
