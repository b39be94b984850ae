"""The standing committee of a people's congress, called 常委会 alone in its own papers and behind its name."""

from __future__ import annotations

from collections.abc import Iterable

from ..language.patterns import lazy

_PART = lazy(
    r"(?P<whole>.{2,}?(?:人大|人民代表大会)(?:常委会|常务委员会)?)[\u3400-\u9fff]{2,14}(?:委|(?<!常务)委员会|办公[室厅]|研究室)"
)
_SHORT = "常委会"
_COMMITTEES = ("常务委员会", _SHORT)
_CONGRESSES = ("人大", "人民代表大会")
_WHOLE = ("人大常委会", "人民代表大会常务委员会")


def is_standing(name: str) -> bool:
    """Whether a body is a standing committee."""
    return name.endswith(_WHOLE)


def standing_meant(words: str, names: Iterable[str]) -> str:
    """The first standing committee among `names`, else that of the first congress, with what `words` say of it
    (常委会办公室); empty for other words."""
    if not words.startswith(_SHORT):
        return ""
    known = [*names]
    standing = next((name for name in known if is_standing(name)), "")
    standing = standing or next((committee_of(name) for name in known if name.endswith(_CONGRESSES)), "")
    return standing and standing + words.removeprefix(_SHORT)


def committee_of(congress: str) -> str:
    """The standing committee of a people's congress, named as long as the congress is."""
    return congress + (_SHORT if congress.endswith("人大") else _COMMITTEES[0])


def with_part(name: str) -> str:
    """The congress or standing committee that a committee or office of it is of: 某市人大 of 某市人大法制委员会; others as
    they are."""
    found = _PART.fullmatch(name) if name[-1:] in ("委", "会", "室", "厅") else None
    return found["whole"] if found else name


def congress_of(name: str) -> str:
    """The people's congress that a body is, or whose standing committee it is; empty for others, and without its place."""
    if name[:1] in "省市区县州旗":
        return ""
    if name.endswith(_CONGRESSES):
        return name
    return next((name.removesuffix(short) for short in _COMMITTEES if is_standing(name) and name.endswith(short)), "")
