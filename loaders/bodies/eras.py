"""Names that the body of a history had one after another, and which of them it had when: 同年医院更名为某某医院."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ..language.patterns import lazy
from ..parts import Context, Entry
from ..places.gazetteer import leading_place
from ..places.prefectures import prefecture_terms
from .called_works import opening_house
from .expand import expand
from .faculty_eras import faculty_namings
from .faculty_names import school_above
from .find import Named
from .firm_eras import firm_namings, made_a_firm
from .forerunners import is_forerunner
from .institutions import is_institution
from .name_at import name_on
from .namings import ALIKE, Naming, find_namings, is_whole_union, kind_of_house, named_since, today_named
from .own_faculty import called_in, university_above
from .own_stems import without_stem
from .pointed import GENERIC
from .reformed import Reform, reformed
from .regiments import as_regiment
from .units import is_unit

_ONCE = lazy(r"(?:以前|此前|原|曾|旧|初|前身)[称名叫为是][“「](?P<name>[\u3400-\u9fff]{4,24})[”」]")
"""What the body was called before, where the text only says so."""
_FIRM, _WORKS = ("公司", "集团"), ("厂", "矿", "场", "店", "社", "站")
_NAMED_ALIKE = ("union", "company")
_FIRST = 3
"""Entries at the beginning of a history, which tell what the house was made of and called."""
_MONTH = 7
"""Characters of a date that tells a month; a name given in it is the one told of."""
_PLACED_UNION = tuple(f"{level}工会" for level in "省市区县旗州")


def with_eras(text: str, names: Sequence[Named], entries: Sequence[Entry], context: Context) -> Context:
    """The context with the names that its body had in each part of the text, where the text tells how it was renamed."""
    own = context.organization
    context.terms.update(prefecture_terms(text, (one.words for one in names)) | context.terms)
    if own.endswith(_PLACED_UNION) and f"{own[-3]}总工会" in text:
        own = own.removesuffix("工会") + "总工会"  # whose gazetteer is called 某县工会志
        context = replace(context, organization=own)
    if school_above(own):
        told = faculty_namings(text, own, entries)  # what its school was called is no name of its own
        return _of_school(told, entries, context) if told else context
    if own.endswith("学院") and university_above(own) and (told := faculty_namings(text, own, entries)):
        return _of_school(told, entries, context)
    since, institution = list(named_since(text, own)), is_institution(own) or kind_of_house(own) in _NAMED_ALIKE
    if regiments := as_regiment(text, entries, own):
        return _one_after_another(regiments[0].before[0], regiments, entries, context)
    reforms = [] if institution or since else reformed(text, names, entries, context)
    if not (institution or since or reforms):
        return context
    _with_former_names(text, own, context)
    if reforms:
        return _with_reforms(reforms, entries, context)
    if firms := firm_namings(text, own, entries):
        return _of_firm(firms, entries, context)
    told_of = [*since, *today_named(text, entries, own)]
    told_of += find_namings(text, names, entries, context) if institution else ()
    told_of = _in_order([*told_of, *made_a_firm(text, own, entries, told_of)], own)
    begun = entries[min(_FIRST, len(entries)) - 1].end if entries else 0
    namings = _own(told_of, own, begun) or _grown(told_of, own)
    first = _opening(text, names, entries, context, namings)
    return _by_namings(namings, entries, context, first) if namings else context


def _with_former_names(text: str, own: str, context: Context) -> None:
    """Let the names of the body without their places mean it: today's, and those that the text only says it had."""
    _without_place(own, context)
    for once in _ONCE.finditer(text):
        _without_place(once["name"], context)


def _in_order(told: Sequence[Naming], own: str) -> list[Naming]:
    """The namings of the body in the order of the text, each told once and without the companies that make it up."""
    return sorted((_without_firms(one, own) for one in _without_years(told, own)), key=lambda one: one.at)


def _without_years(told: Sequence[Naming], own: str) -> list[Naming]:
    """The namings without what a note says of the year in which today's name was given, where an entry has the day."""
    given = [one for one in told if one.name == own and one.before and one.day]
    years = {one.day.year: one.at for one in given if one.day}
    return [one for one in told if not (one.itself and one.day and years.get(one.day.year, 0) > one.at)]


def _opening(
    text: str, names: Sequence[Named], entries: Sequence[Entry], context: Context, namings: Sequence[Naming]
) -> str:
    """The name of the house with which a history begins, up to the first of the namings that tell of it."""
    own = context.organization
    known = {own, *(one.name for one in namings)}
    alike = (
        whole
        for one in opening_house(text, names, entries)
        if not any(name in (whole := expand(one.words, context)) for name in known)
        and kind_of_house(whole) == kind_of_house(own)
        and not (is_unit(whole) or own.endswith(one.words))
    )
    return next(alike, "") if namings and not namings[0].before else ""


def _by_namings(namings: Sequence[Naming], entries: Sequence[Entry], context: Context, first: str) -> Context:
    """The context of a body by the namings that lead up to its own name."""
    told = [one for one in namings if one.day is not None]
    renamed = sorted({(one.day, one.name) for one in told if one.day is not None})
    oldest = next((one.before[0] for one in namings[:1] if one.before and not one.founds), "")
    oldest = oldest or next((one.name for one in namings[:1] if one.founds and one.day is None), "")
    oldest = oldest or first
    if oldest:
        renamed.insert(0, (dt.date.min, oldest))
    past = replace(context, renamed=tuple(renamed))
    for name in {name for _, name in renamed}:
        _without_place(name, context)
    without_stem([*dict.fromkeys(name for _, name in renamed)], context)
    return replace(past, eras=tuple(places_of(namings, entries, past)))


def _without_firms(one: Naming, own: str) -> Naming:
    """A naming without the companies that bring a works together, which it never was."""
    if not own.endswith(_WORKS):
        return one
    return one._replace(before=tuple(name for name in one.before if not name.endswith(_FIRM) or name[:ALIKE] in own))


def _with_reforms(reforms: Sequence[Reform], entries: Sequence[Entry], context: Context) -> Context:
    """The context of an office of the state that was another before a reform, or throughout its text."""
    namings: list[Naming] = []
    for one in reforms:
        _without_place(one.old, context)
        when = entries[one.entry].when if one.entry >= 0 else None
        if one.entry >= 0:
            namings.append(Naming(one.at, when.first if when else None, one.new, (one.old,), False))
    return _one_after_another(reforms[0].old, namings, entries, context)


def _one_after_another(first: str, namings: Sequence[Naming], entries: Sequence[Entry], context: Context) -> Context:
    """The context of a body that was called `first` and then by each of its namings."""
    days = [(one.day, one.name) for one in namings if one.day is not None]
    past = replace(context, renamed=((dt.date.min, first), *days))
    return replace(past, eras=tuple(places_of(namings, entries, past)))


def _of_school(told: Sequence[Naming], entries: Sequence[Entry], context: Context) -> Context:
    """The context of a department of a school that both had other names."""
    past = _one_after_another(told[0].name, told[1:], entries, context)
    schools = {name: called_in(name) for _, name in past.renamed}
    return replace(past, schools=schools)


def _of_firm(told: Sequence[Naming], entries: Sequence[Entry], context: Context) -> Context:
    """The context of a firm that had other names, each of which means it without its place too."""
    for one in told:
        _without_place(one.name, context)
    return _one_after_another(told[0].name, told[1:], entries, context)


def _without_place(name: str, context: Context) -> None:
    """Let a body's name without its place mean the body."""
    short = name[len(leading_place(name)) :]
    if len(short) > 3 and short != name and short not in GENERIC:
        context.terms.setdefault(short, name)


def places_of(namings: Sequence[Naming], entries: Sequence[Entry], context: Context) -> Iterator[tuple[int, str]]:
    """From where in the text on which name is meant."""
    for entry in entries:
        inside = [one for one in namings if entry.start <= one.at < entry.end]
        if entry.when is not None:
            day = entry.when.last if len(entry.when.edtf) == _MONTH and not inside else entry.when.first
            yield entry.start, name_on(context, day - dt.timedelta(days=bool(inside)))
        elif not inside:
            yield entry.start, context.organization
        yield from ((one.at, one.name) for one in inside)


def _own(namings: Sequence[Naming], own: str, begun: int) -> list[Naming]:
    """Those of the document's own body, which lead up to today's name; its founding only where it comes first.

    `begun`: where the first entries of its history end.
    """
    known = {own, *(name for one in namings if one.name == own and not one.founds for name in one.before)}
    known |= _begun_with(namings, own, begun)
    found: list[Naming] = []
    for one in namings:
        if one.founds and not found and is_forerunner(one.name, own):
            one = one._replace(before=())  # `接管某某推广所，建立某专区农场`
        if one.founds and found and one.name != own and not is_whole_union(one.name, own):
            continue
        if not one.before or one.name in known or not known.isdisjoint(one.before):
            known.add(one.name)
            found.append(one)
    renames = any(not one.founds for one in found)
    leads = any((one.name == own and (renames or not one.founds)) or _follows(one, own) for one in found)
    return found if leads else []


def _begun_with(namings: Sequence[Naming], own: str, begun: int) -> set[str]:
    """The name that a body has from the first entries of its history on, up to where it is renamed without any name before:
    `接收某某医院，改建为某专区医院` … `改称某地区医院`."""
    first, later = namings[:1], namings[1:]
    alike = first and (first[0].name[:ALIKE] == own[:ALIKE] or not leading_place(own))
    if not (first and first[0].at <= begun and not first[0].founds and alike):
        return set()
    later = [one for one in later if one.name != first[0].name]  # which it may take again
    renamed = next((one for one in later if one.name == own or not (one.founds or one.before)), None)
    return {first[0].name} if renamed and renamed.itself and not renamed.before else set()


def _grown(namings: Sequence[Naming], own: str) -> list[Naming]:
    """What the document's own body grew out of, up to the first of its renamings where none of them gives it its name."""
    first = next((one for one in namings if one.earlier and own in one.before and one.name != own), None)
    later = [one for one in namings if first and one.at > first.at and one.day and not one.founds]
    after = next((one for one in later if first and first.day and one.day and one.day > first.day), None)
    if first is None or after is None:
        return []
    return [first, Naming(after.at, after.day, own, (first.name,), False)]


def _follows(one: Naming, own: str) -> bool:
    """Whether the body of a title takes another name within the text: 某某供电局 that of 某某供电公司."""
    named = not one.founds and (one.itself or own in one.before)
    return named and (one.name[:ALIKE] in own or one.name[len(leading_place(one.name)) :][:ALIKE] in own)
