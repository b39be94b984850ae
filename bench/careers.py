"""A simulated world of invented cities, bodies and careers, and the chronicles that tell of it."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from cursus.model.dates import When
from cursus.model.ident import make_id
from cursus.model.statement import Basis, Holding, PersonName, Statement
from cursus.resolve import rarity
from cursus.resolve.similar import look_alikes

CITIES = [f"{a}{b}市" for a in "平南临云东石望青白长永安武宁曲沙天高丰金" for b in "江川岭浦原泽陵溪湖阳坪桥"]
SHARE = 0.15
"""Share of the chronicles, one for each body and year, that have come down to us."""
BODIES: dict[str, tuple[str, ...]] = {
    "总工会": ("主席", "党组书记", "副主席", "副主席", "副主席"), "工商联": ("主席", "党组书记", "副主席", "副主席"),
    "教育局": ("局长", "副局长", "副局长"), "水务局": ("局长", "副局长", "副局长"), "司法局": ("局长", "副局长"),
    "委": ("书记", "副书记", "常委", "常委", "常委"), "政府": ("市长", "副市长", "副市长", "副市长"),
    "人大常委会": ("主任", "副主任", "副主任", "副主任"), "中级人民法院": ("院长", "副院长", "审判员", "审判员", "审判员"),
    "总工会权益保障部": ("部长", "副部长"), "妇联": ("主席", "副主席"), "职工技术协会": ("会长", "副会长", "副会长"),
}  # fmt: skip
FIRST, LAST = 2008, 2024


@dataclass(frozen=True, slots=True)
class Term:
    """A post of a person from one year to another."""

    person: int
    organization: str
    role: str
    first: int
    last: int


@dataclass(slots=True)
class Told:
    """What the chronicles say, and whom each statement is really about."""

    statements: list[Statement] = field(default_factory=list[Statement])
    truth: dict[str, int] = field(default_factory=dict[str, int])


def chronicles(people: int, misread: float, namesakes: float, chance: random.Random) -> Told:
    """Some of the yearly chronicles of every body, with its own leaders and some guests of the city.

    `misread`: share of printed names with a look-alike; `namesakes`: share of people who, beyond chance, bear
    the name of someone else, a name that many bear, half of them of someone of the same city.
    """
    terms = careers(people, chance)
    names = _named(people, terms, namesakes, chance)
    by_city: dict[str, list[Term]] = {city: [] for city in CITIES}
    for term in terms:
        by_city[next(city for city in CITIES if term.organization.startswith(city))].append(term)
    told = Told()
    for city, local in by_city.items():
        for body in BODIES:
            for year in range(FIRST, LAST + 1):
                if chance.random() < SHARE:
                    _chronicle(told, f"{city}{body}", year, local, names, misread, chance)
    return told


def careers(people: int, chance: random.Random) -> list[Term]:
    """One to four posts a person, mostly in one city, some two at a time; as many holders of a post as it has seats."""
    taken: set[tuple[str, str, int, int]] = set()
    terms: list[Term] = []
    for person in range(people):
        city, body, year = chance.choice(CITIES), chance.choice(list(BODIES)), chance.randrange(FIRST - 3, LAST)
        for _ in range(chance.choice((1, 1, 2, 2, 3, 4))):
            last = min(LAST, year + chance.randrange(1, 6))
            terms += _term(person, f"{city}{body}", body, year, last, taken, chance)
            if chance.random() < 0.12:
                terms += _term(person, f"{city}职工技术协会", "职工技术协会", year, last, taken, chance)
            year = last + chance.choice((0, 0, 1))
            if year >= LAST:
                break
            if chance.random() < 0.7:
                body = chance.choice(list(BODIES))
            if chance.random() < 0.08:
                city = chance.choice(CITIES)
    return terms


def _named(people: int, terms: Sequence[Term], namesakes: float, chance: random.Random) -> list[str]:
    names = [name(chance) for _ in range(people)]
    city_of = {term.person: term.organization[:3] for term in reversed(terms)}
    locals_: dict[str, list[int]] = {}
    for person, city in city_of.items():
        locals_.setdefault(city, []).append(person)
    for person, city in sorted(city_of.items()):
        other = chance.choice(locals_[city]) if chance.random() < 0.5 else chance.randrange(people)
        if rarity.chance_of(names[other]) > 2e-6 and chance.random() < namesakes:
            names[person] = names[other]
    return names


def _term(
    person: int,
    organization: str,
    body: str,
    first: int,
    last: int,
    taken: set[tuple[str, str, int, int]],
    chance: random.Random,
) -> list[Term]:
    """The post if a seat is free in all those years."""
    seat = chance.randrange(len(BODIES[body]))
    role = BODIES[body][seat]
    years = {(organization, role, seat, year) for year in range(first, last)}
    if not years or years & taken:
        return []
    taken |= years
    return [Term(person, organization, role, first, last)]


def _chronicle(
    told: Told,
    organization: str,
    year: int,
    local: Sequence[Term],
    names: Sequence[str],
    misread: float,
    chance: random.Random,
) -> None:
    """One document: leaders of the body up to four times, one in ten other officials of the city once."""
    document = f"{organization}{year}"
    now = [term for term in local if term.first <= year <= term.last]
    for term in now:
        own = term.organization.startswith(organization)
        times = chance.randrange(1, 5) if own else int(chance.random() < 0.1)
        with_ = [one for one in now if one.person == term.person and one is not term and chance.random() < 0.5]
        for _ in range(times):
            _mention(told, document, year, [term, *with_], printed(names[term.person], misread, chance), chance)


def _mention(told: Told, document: str, year: int, terms: Sequence[Term], name_: str, chance: random.Random) -> None:
    place = len(told.statements) * 10
    day = When.parse(f"{year}-{chance.randrange(1, 13):02}-{chance.randrange(1, 29):02}")
    for term in terms:
        basis: Basis = "stated"
        if term.first == year and chance.random() < 0.3:
            basis = "appointed"
        elif term.last == year:
            basis = "removed" if chance.random() < 0.5 else "former"
        statement = Holding(
            id=make_id("Statement", document, str(place), term.organization, term.role),
            document=document,
            spans=(),
            date=day,
            event=f"e{place}",
            person=PersonName(name=name_, span=(place, place + len(name_))),
            organization=term.organization,
            role=term.role,
            basis=basis,
        )
        told.statements.append(statement)
        told.truth[statement.id] = term.person


def name(chance: random.Random) -> str:
    """A name, drawn as often as people bear it."""
    surnames, given = _drawn()
    surname = chance.choices(*surnames)[0]
    return surname + "".join(chance.choices(*given, k=1 if chance.random() < 0.12 else 2))


def printed(name_: str, misread: float, chance: random.Random) -> str:
    """The name as printed: now and then one character is a look-alike."""
    places = [index for index, char in enumerate(name_) if char in look_alikes()]
    if not places or chance.random() >= misread:
        return name_
    at = chance.choice(places)
    others = look_alikes()[name_[at]]
    return name_[:at] + chance.choices(list(others), [weight**8 for weight in others.values()])[0] + name_[at + 1 :]


@cache
def _drawn() -> tuple[tuple[list[str], list[float]], tuple[list[str], list[float]]]:
    """Surnames and characters of given names with their weights; a tail of rarer ones beside those of the table."""
    tables: dict[str, dict[str, float]] = {"surname": {}, "given": {}}
    for line in Path(rarity.__file__).with_name("rarity.tsv").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            kind, share, words = line.split("\t")
            tables[kind].update((one, float(share)) for one in (words.split() if " " in words else words))
    usual = [bytes([high, low]).decode("gb2312", "ignore") for high in range(0xB0, 0xD8) for low in range(0xA1, 0xFF)]
    for char in usual[::6]:
        tables["given"].setdefault(char, 4)
    return tuple((list(table), list(table.values())) for table in tables.values())  # type: ignore[return-value]
