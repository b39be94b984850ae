"""Names that the body of a gazetteer's section had one after another: `成立某县工会联合会`, `1956年10月改称某县总工会`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ..language.body_words import ending_of
from ..language.patterns import lazy
from ..parts import Context, Entry, SectionEras
from ..places.gazetteer import leading_place
from .abbreviations import short_forms
from .eras import places_of
from .expand import expand
from .find import Named
from .headings import has_sections, section_bodies
from .namings import Naming, find_namings, kind_of_house

_RENAMES = ("改称", "改名", "更名", "易名", "改为", "定名", "复称", "复名", "恢复")
_PREPARED = lazy(r"(?:筹备委员会|筹委会|筹备会|筹备处|筹备组)$")

_BEGINS = lazy(r"(?:正式|宣告|宣布)*(?:成立|建立|组建|诞生)(?!后|时|以来)")
_ABOVE = lazy(r"中华|中国|全国|[省州]|(?:地|专|自治|大)区|[\u3400-\u9fff]{2,6}?(?:省|地区|专区|自治区)(?!直)")


def section_eras(
    text: str, names: Sequence[Named], entries: Sequence[Entry], context: Context
) -> tuple[SectionEras, ...]:
    """The names of the bodies that sections are about, where their text tells how they were renamed."""
    if not has_sections(text) or not any(word in text for word in _RENAMES):
        return ()
    return tuple(_eras(text, names, entries, context))


def of_own_section(context: Context) -> Context:
    """The context whose own body has the names that the section about it tells of, where it goes by a short form."""
    own = context.organization
    told = next((one for one in context.sections if own in short_forms(one.body)), None)
    if told is None or context.eras:
        return context
    eras = tuple((at, own if name == told.body else name) for at, name in told.eras)
    renamed = tuple((day, own if name == told.body else name) for day, name in told.renamed)
    return replace(context, eras=eras, renamed=renamed)


def _eras(text: str, names: Sequence[Named], entries: Sequence[Entry], context: Context) -> Iterator[SectionEras]:
    for start, end, body in section_bodies(text, context):
        if not body or body == context.organization or not any(text.find(word, start, end) >= 0 for word in _RENAMES):
            continue
        inside = [one for one in names if start <= one.start < end]
        own = replace(context, organization=body)
        told = [one for one in find_namings(text, inside, entries, own) if start <= one.at <= end]
        namings = [one for one in told if not one.founds and one.day is not None]
        first = _first(told, namings, inside, own) or _begun(text, namings, inside, own)
        if not first or not any(one.name == body for one in namings) or first == namings[0].name:
            continue
        days = tuple((one.day, one.name) for one in namings if one.day is not None)
        past = replace(own, renamed=((dt.date.min, first), *days))
        here = [entry for entry in entries if entry.start < end and entry.end > start]
        places = tuple(places_of(namings, here, past))
        yield SectionEras(start, end, body, past.renamed, places)


def _first(told: Sequence[Naming], namings: Sequence[Naming], inside: Sequence[Named], own: Context) -> str:
    """What the body was called up to its first renaming: as it was founded or prepared, or as the sentence says itself."""
    if not namings:
        return ""
    if before := next((name for name in namings[0].before if not _is_above(name, own)), ""):
        return before
    founded = [_PREPARED.sub("", one.name) for one in told if one.founds and one.at < namings[0].at]
    prepared = [
        expand(name, own)
        for one in inside
        if one.end < namings[0].at and (name := _PREPARED.sub("", one.words)) != one.words and _is_alike(name, own)
    ]
    return next(iter([*founded, *prepared]), "")


def _begun(text: str, namings: Sequence[Naming], inside: Sequence[Named], own: Context) -> str:
    """The body of the same kind that the section tells to begin last before the first renaming."""
    before = [one for one in inside if namings and one.end < namings[0].at and _BEGINS.match(text, one.end)]
    names = (expand(one.words, own) for one in reversed(before))
    return next((name for name in names if name != own.organization and _is_alike(name, own)), "")


def _is_above(name: str, own: Context) -> bool:
    """Whether a body named in the sentence is one of the country, province or prefecture, by whose word a body of a city
    or county took its name: `遵照全国妇联决议，改称某县妇女联合会`."""
    return _ABOVE.match(name) is not None and _ABOVE.match(own.organization) is None


def _is_alike(name: str, own: Context) -> bool:
    """Whether a name is that of a body of the same kind and place."""
    body = own.organization
    return (
        ending_of(name) is not None
        and kind_of_house(name) == kind_of_house(body)
        and leading_place(expand(name, own)) == leading_place(body)
    )
