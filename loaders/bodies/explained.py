"""What a text itself says that its short names are short for: in brackets, with a code, by naming one body only."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from ..language.body_words import ending_of
from ..language.patterns import lazy
from ..parts import Context
from ..places.gazetteer import DISTRICT, gazetteer, leading_place
from .building import left_edge
from .expand import expand
from .find import Named
from .institutions import is_institution
from .issuers import HEAD
from .short_names import called_short, only_office
from .units import is_anaphor, is_unit, split_unit

_EXPLAINED = lazy(
    r"[（(](?:(?:以下|下)?(?:均|统)?(?P<short>简称)|(?:以)?下(?:均|统)?称|即(?!将|日|时|可|使)|(?=“[^“”]{2,10}”[）)]))[：:为]?(?P<forms>[“\"]?[\u3400-\u9fffA-Za-z]{2,12}[”\"]?(?:[、或和]?“[\u3400-\u9fffA-Za-z]{2,12}”)*)(?(short)(?:[，；][^（）\n]{1,40})?)[）)]"
)
_MEANS = lazy(
    r"[“\"](?P<short>[\u3400-\u9fff]{2,8})[”\"](?:均|皆)?(?:系指|是指|指|即)(?P<full>[\u3400-\u9fff]{4,30})(?=[，。；、）\n])"
)
_LISTED = lazy(
    r"(?<![\u3400-\u9fffA-Za-z])(?:[\u3400-\u9fff\d月日]{0,12}[丨|｜，：:讯])?([\u3400-\u9fffA-Za-z]{3,8})[（(](?:证券代码[：:])?\d{5,6}(?:\.[A-Z]{2})?[）)]"
)
"""A listed company's short name with its code."""
_UNDER_CITY = lazy(rf"((?:[\u3400-\u9fff]{{2,8}}?(?:省|自治区))?[\u3400-\u9fff]{{2,6}}?市)({DISTRICT})$")
_OF_PARTY = ("组织部", "宣传部", "统战部")
"""Departments that an institution's party committee has."""


def read_districts(names: Sequence[Named], context: Context) -> None:
    """Districts that the text itself puts under a city (杭州市西湖区)."""
    for named in names:
        place = leading_place(named.words.removeprefix("中共"))
        found = _UNDER_CITY.match(place)
        if found and found[2] not in gazetteer():
            context.terms.setdefault(found[2], place)


def read_units(names: Sequence[Named], context: Context) -> None:
    """Departments that the text names together with one body only."""
    owners: dict[str, set[str]] = {}
    for named in names:
        body, unit = split_unit(named.words)
        organ = body.endswith("党委") and unit in _OF_PARTY and is_institution(context.organization)
        if unit and (organ or (len(unit) > 3 and is_unit(unit))):
            owners.setdefault(unit, set()).add(expand(body, context))
    if office := only_office(names):
        context.terms.setdefault("办事处", expand(office, context))
    for unit, bodies in owners.items():
        if len(bodies) == 1:
            context.terms.setdefault(unit, bodies.pop() + unit)


def read_explained(text: str, names: Sequence[Named], context: Context) -> None:
    """`某市总工会（以下简称市总）`, `“分院”指某科学院某分院`."""
    for match in _EXPLAINED.finditer(text):
        end = match.start()
        start = left_edge(text, end, max(0, end - 40))
        words = text[start:end]
        if words and ending_of(words) is not None:
            told = (one.words for one in reversed(names) if one.end <= start) if is_anaphor(words) else ()
            full = expand(words, context, [expand(one, context) for one in islice(told, 6)])
            context.terms.update((form, full) for form in re.findall(r"[\u3400-\u9fffA-Za-z]{2,}", match["forms"]))
    for short, full in called_short(text).items():
        context.terms[short] = expand(full, context)
    for match in _MEANS.finditer(text):
        if ending_of(match["full"]) is not None:
            context.terms[match["short"]] = expand(match["full"], context)


def read_listed_company(text: str, context: Context) -> None:
    """`某某股份（600000.SH）公告，公司董事长…`: the company that a notice with its code is about."""
    listed = _LISTED.search(text[:HEAD])
    if listed and not context.organization:
        context.terms.setdefault("公司", listed[1])
