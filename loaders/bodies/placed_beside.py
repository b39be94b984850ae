"""The place of the bodies beside, or of the document, for departments that every place has."""

from __future__ import annotations

from collections.abc import Sequence

from ..language.body_words import ending_of
from ..parts import Context
from ..places.gazetteer import full_place, leading_place

_PLACE_KINDS = frozenset({"party", "government", "congress", "cppcc"})


def place_beside(context: Context, near: Sequence[str]) -> str:
    """The place of a department of any place: that of the bodies named before it, or of the document."""
    place = next((leading_place(name) for name in near if is_placed(name)), "")
    own = next((context.terms[level] for level in ("区", "县", "旗", "市") if level in context.terms), "")
    if own and near and near[0].startswith(own) and own.startswith(place.removesuffix("市")):
        return own  # a zone, whose own bureaus stand beside its administration
    return full_place(place or own or context.place)


def is_placed(name: str) -> bool:
    """Whether a name is that of a place's party committee, government or assembly."""
    ending = ending_of(name)
    return bool(leading_place(name)) and ending is not None and ending.kind in _PLACE_KINDS


def is_of_district(words: str, context: Context) -> bool:
    """Whether a name begins with that of the document's own district or county: 云岭体育中心 in the papers of 云岭区."""
    own = (context.terms[level] for level in ("区", "县", "旗") if level in context.terms)
    return any(len(place) > 3 and place[:-1].endswith(words[:2]) for place in own)
