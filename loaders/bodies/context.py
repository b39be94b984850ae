"""What a document's short names are short for: its place, its issuing body, the forms it explains itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ..language.abridged import keeps
from ..language.patterns import lazy
from ..meetings.sessions import given_at
from ..parts import Context
from ..places.gazetteer import gazetteer, leading_place
from .abbreviations import short_forms
from .above_own import with_one_above
from .alumni import read_alma_mater
from .anchors import has_owner
from .answered import with_answered
from .banks import bank_in_full, bank_of_branch
from .bound import with_papers
from .called_branches import with_branches
from .chapter_heads import body_of_heads
from .come_to_own import come_to_own, without_guests
from .county_home import with_home, year_of
from .eras import with_eras
from .estates import with_estate
from .expand import expand
from .explained import read_districts, read_explained, read_listed_company, read_units
from .faculty_names import with_school_above
from .find import Named
from .firm_names import firm_in_full
from .forerunners import by_first_place
from .institutions import is_institution
from .issuers import as_named, find_issuer
from .league import plain_league
from .local_papers import place_of_source, tells_of_others, town_of_dispatch
from .mastheads import place_of_masthead
from .meeting_names import without_council
from .only_district import only_district, only_town
from .own_bureau import whole_bureau
from .own_district import former_county, read_own_district
from .own_faculty import with_university
from .own_level import with_level
from .own_place import own_place
from .own_zone import zone_terms
from .parties import as_called, parties_called
from .partners import founded_terms
from .section_eras import of_own_section, section_eras
from .short_names import shortened
from .short_terms import add_short_names
from .speakers import with_articles
from .titled_bodies import cell_that_chooses, department_of, own_union
from .titled_issuer import body_of
from .told_villages import read_villages
from .units import is_unit, root_of
from .used_names import name_in_use
from .villages import home_of_electors
from .whole_counties import name_whole_county
from .works_on_page import with_works
from .yearbook_subjects import named_at_foot

if TYPE_CHECKING:
    from spacy.tokens import Doc

_OF_BOOK = lazy(r"[\u3400-\u9fff]{2,4}市志")
"""A gazetteer bears the name that its place has today."""

_PAPER = lazy(
    r"《?(?P<name>[\u3400-\u9fff]{3,10}(?<![简通公快汇喜战捷年月情专墙板])(?<!(?<!大)学)(?<!师大学)报)》?(?:[ \u3000]+(?=[^\n]*(?:\d ?[版期号日]|版|星期))[^\n]*)?"
)
"""A title that is nothing but the name of a newspaper, perhaps with its page or day."""


def read_context(
    text: str,
    title: str,
    organization: str | None,
    names: Sequence[Named],
    paper: str = "",
    year: int | None = None,
) -> Context:
    """The context of a document. `organization`: the issuing body if a side-car or its head names it; `paper`: the city
    or county whose paper it was taken from; `year`: that it tells of (0: unknown; None: a part of a document)."""
    named, address = organization or (body_of_heads(title, text) if year is not None else ""), given_at(text)
    title = without_guests(title, text)
    headline = (address if address and not leading_place(title) else title) + named_at_foot(text, title)
    city = paper.replace("地区", "市") if paper in gazetteer() or paper.endswith(("市", "地区")) else ""
    context = _placed(text, title, headline, named, city)
    if paper.endswith("地区"):
        context.terms["地区"] = paper
    _read_places(text, headline, named, names, context, "" if city else paper)
    context = with_home(text, f"{named}\n{headline}", context, year)
    context = _with_own_body(text, title, named, names, context)
    read_units(names, context)
    read_alma_mater(text, names, context)
    read_explained(text, names, context)
    _with_own_form(context)
    _with_paper(title, context)
    context = read_villages(text, context)
    read_listed_company(text, context)
    return with_estate(text, title, named, names, context)


def _read_places(
    text: str, headline: str, organization: str, names: Sequence[Named], context: Context, paper: str
) -> None:
    """Let the terms of the context say which districts, towns, zones and counties the document means."""
    read_own_district(text, headline, organization, context, paper)
    read_districts(names, context)
    only_district(text, headline, names, context)
    only_town(text, names, context)
    context.terms.update(zone_terms(text, context))
    name_whole_county(text, context)


def _with_own_body(text: str, title: str, organization: str, names: Sequence[Named], context: Context) -> Context:
    """The context with the document's own body, its guests, and what is above it."""
    own = _issued_by(text, title, organization, names, context)
    own = plain_league(name_in_use(by_first_place(own), text))
    guests = frozenset(root_of(expand(one, context)) for one in come_to_own(text, names)) - {own}
    context = replace(context, organization=own, union=own_union(title, own), guests=guests)
    context.terms.update(founded_terms(title, names, context))
    with_one_above(context)
    with_university(context)
    with_school_above(context)
    return context


def _with_own_form(context: Context) -> None:
    """Let forms explained for the document's own body stand for it by the name that the text has mostly."""
    own, terms = context.organization, context.terms
    whole = {full for full in terms.values() if own and own in short_forms(full)}
    terms.update({form: own for form, full in terms.items() if full in whole})


def _with_paper(title: str, context: Context) -> None:
    """Remember the newspaper whose page this is as what it calls 本报."""
    if paper := _PAPER.fullmatch(title.strip()):
        context.terms["本报"] = paper["name"]


def _placed(text: str, title: str, headline: str, organization: str, paper: str) -> Context:
    """The context with the place that the document speaks from, the city and county it means, and its parties."""
    place, province, sure = own_place(text, headline, organization, paper)
    terms: dict[str, str] = {}
    said = _OF_BOOK.sub("志", f"{organization}\n{title}\n{text}")
    if county := former_county(place, said):
        terms["县"] = county
        place = place if place in said else ""
    if place.endswith("市"):
        terms["市"] = place
        if not sure:
            place = ""
    council = "革委会" if "革委会" in text and "革命委员会" not in text else "革命委员会"
    return Context(place, province, "", terms, parties=parties_called(text, f"{organization}{title}"), council=council)


def _issued_by(text: str, title: str, organization: str, names: Sequence[Named], context: Context) -> str:
    """The document's own body: the one that signs it, else the one that its title and text are of."""
    if cell := cell_that_chooses(title, organization, context):
        return cell
    signed = without_council(body_of(organization, context)) if organization else ""
    if signed and (department := expand(department_of(title), context)).startswith(signed):
        signed = department  # signed by 市委, or by its 统战部, whose own chronicle it is
    known = signed and not is_unit(signed)  # 人事处 is one of the body that the document is of
    own = as_named(signed if known else find_issuer(title, text, names, context), names, context)
    own = whole_bureau(with_level(home_of_electors(own), text, context), text, names, context)
    if not known and tells_of_others(own, text):
        return ""
    own = firm_in_full(_in_full(own, text, names), text)
    return bank_of_branch(bank_in_full(as_called(own, text), text), text, names)


def _in_full(own: str, text: str, names: Sequence[Named]) -> str:
    """A body called by a short name, with the longer one of the same text that it stands for."""
    root = root_of(own)
    if own.endswith("大"):  # 某东医大
        return next((one.words for one in names if one.words.endswith("大学") and keeps(one.words, own)), own)
    if not root or (has_owner(root) and not root.endswith("集团")) or not is_institution(root):
        return own
    return shortened(text, names).get(root, root) + own[len(root) :]


def add_context(doc: Doc) -> Doc:
    """Pipeline component: fills `doc._.context`."""
    source, text, names = doc._.source, doc._.clean.text, doc._.names
    paper = town_of_dispatch(source.raw) or place_of_masthead(source.raw) or place_of_source(source.raw)
    own = read_context(text, source.title, source.organization, names, paper, year_of(text, doc._.entries))
    context = with_eras(text, names, doc._.entries, own)
    context = of_own_section(replace(context, sections=section_eras(text, names, doc._.entries, context)))
    add_short_names(text, names, context)
    own = with_branches(with_articles(text, doc._.articles, names, context, read_context), names, len(text))
    own = with_works(text, doc._.entries, names, own) if source.medium == "newspaper" else own
    doc._.context = with_answered(text, doc._.bound, with_papers(text, doc._.bound, own))
    return doc
