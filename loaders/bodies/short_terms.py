"""Short names that a text uses beside whole ones, put into what its words mean."""

from __future__ import annotations

from collections.abc import Sequence

from ..parts import Context
from .abbreviations import short_forms
from .artists import artists
from .beside import placed_societies
from .cooperatives import cooperative_unions, credit_unions
from .expand import expand, is_relative
from .find import Named
from .firm_names import firms_by_initials, firms_called, firms_of_shares
from .foreign import named_without_country
from .new_committees import founded_committees
from .old_offices import old_offices
from .own_society import named_societies, own_society
from .set_up_by_place import committees_of_place
from .short_names import shortened
from .within_house import bureaus_called_short


def add_short_names(text: str, names: Sequence[Named], context: Context) -> None:
    """Fill in the bodies that short names stand for, those of a level (省律协) only where it is known which."""
    for short, full in (
        firms_called(text, names, context.place)
        | firms_of_shares(text, names)
        | firms_by_initials(names)
        | shortened(text, names)
        | artists(names, context.terms.get("市", context.place))
        | placed_societies(text)
        | cooperative_unions(text)
        | credit_unions(text, (one.words for one in names))
    ).items():
        meant = _own_or(expand(full, context), context)
        if meant != full or not is_relative(full):
            context.terms.setdefault(short, meant)
    for short, full in named_societies(text, names).items():
        context.terms.setdefault(short, _own_or(expand(full, context), context))
    for words in {one.words for one in names if one.words.endswith("人民公社") and len(one.words) > 4}:
        context.terms.setdefault(words.removesuffix("人民公社") + "公社", expand(words, context))
    for short, full in old_offices(text, names).items():
        context.terms[short] = full
    abroad = named_without_country(one.words for one in names)
    for short, full in (
        abroad | bureaus_called_short(text) | committees_of_place(text, context) | founded_committees(text, context)
    ).items():
        context.terms.setdefault(short, full)
    for short in own_society(text, context.organization):
        context.terms.setdefault(short, context.organization)
    if "筹委会" in text and "筹备委员会" in text:
        for words in {one.words for one in names if one.words.endswith("筹委会") and len(one.words) > 4}:
            context.terms.setdefault(words, expand(words, context).removesuffix("筹委会") + "筹备委员会")


def _own_or(body: str, context: Context) -> str:
    """The document's own body as it is called elsewhere, where a name is its name in full; any other body as it is."""
    return context.organization if context.organization in short_forms(body) else body
